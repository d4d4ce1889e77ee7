//! The outline: what a release says and in which order, in no language.
//!
//! In: the article template of the kind (Tera over the presence of facts, no words) and the release. Out: blocks of marks.
//! `{{ say("held") }}` and `{{ prose }}` leave opaque private-use marks; Markdown is parsed with the marks in it, so no fact
//! ever passes through the Markdown parser.

use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd};
use tera::{Context, Kwargs, State, Tera, TeraResult, Value as TeraValue};

use crate::diagnostic::{Code, Diagnostic, Span, nearest};
use crate::facts::Release;
use crate::record::Kind;

use super::presence;
use super::template_error;

/// What stands in a block of the outline.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Mark {
    /// A sentence, about one of several events if named.
    Say {
        /// Its wordings.
        wordings: Wordings,
        /// The event's name.
        event: Option<String>,
    },
    /// The staff's text.
    Prose,
    /// The results, numbered.
    Items,
    /// The list of links.
    Links,
}

/// The wordings of a sentence in order of preference (`"held.ordinal | held"`): the first whose facts are all there is said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Wordings(String);

impl Wordings {
    /// The messages, an attribute as `id.attribute`.
    pub(super) fn ids(&self) -> impl Iterator<Item = &str> {
        self.0.split('|').map(str::trim)
    }

    /// The sentence's own name: the message of which they are wordings.
    pub(super) fn id(&self) -> &str {
        let first = self.ids().next().unwrap_or_default();
        first.split_once('.').map_or(first, |(message, _)| message)
    }
}

/// A block of the outline; its index is the slot of the article's blocks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct OutlineBlock {
    /// The level of a heading; `None` for a paragraph.
    pub(super) heading: Option<u8>,
    /// What stands in it.
    pub(super) marks: Vec<Mark>,
}

const SAY: char = '\u{E010}';
const EVENT: char = '\u{E011}';
const ITEMS: char = '\u{E012}';
const END: char = '\u{E013}';
const PROSE: &str = "\u{E014}\u{E013}";
const LINKS: &str = "\u{E015}\u{E013}";

/// The article templates of all kinds, ready to be rendered.
pub struct Outlines {
    tera: Tera,
}

impl Outlines {
    /// Reads the templates of the kinds; every one that Tera cannot read becomes a diagnostic.
    pub fn new<'k>(kinds: impl Iterator<Item = &'k Kind>) -> (Self, Vec<Diagnostic>) {
        let mut tera = Tera::new();
        tera.register_function("say", |arguments: Kwargs, _: &State<'_>| say(&arguments));
        tera.register_function("items", |arguments: Kwargs, _: &State<'_>| {
            items(&arguments)
        });
        let mut report = Vec::new();
        for kind in kinds {
            let (text, _) = named_arguments(&kind.body.text);
            if let Err(error) = tera.add_raw_template(&kind.name, &text) {
                report.push(diagnose(kind, &error));
            }
        }
        (Self { tera }, report)
    }

    /// The outline of a release.
    pub(super) fn outline(
        &self,
        release: &Release,
        kind: &Kind,
    ) -> Result<Vec<OutlineBlock>, Box<Diagnostic>> {
        let mut context = Context::new();
        for (name, value) in presence::presence(release) {
            context.insert(name, &value);
        }
        context.insert("prose", PROSE);
        context.insert("links", if release.links.is_empty() { "" } else { LINKS });
        let text = self
            .tera
            .render(&kind.name, &context)
            .map_err(|error| Box::new(diagnose(kind, &error)))?;
        parse(&text).map_err(|words| Box::new(words_in_template(kind, &words)))
    }
}

/// Every message that a template can say, with the place of its name; conditions do not matter.
pub fn said_in_template(kind: &Kind) -> Vec<(String, Span)> {
    let text = &kind.body.text;
    text.match_indices("say(")
        .filter_map(|(at, call)| {
            let start = at + call.len() + text[at + call.len()..].find(['"', '\''])? + 1;
            let end = start + text[start..].find(['"', '\''])?;
            Some(start..end)
        })
        .flat_map(|range| {
            let wordings = &text[range.clone()];
            wordings.split('|').map(move |id| {
                let start =
                    range.start + (id.trim_start().as_ptr() as usize - wordings.as_ptr() as usize);
                (
                    id.trim().to_owned(),
                    kind.body.place(start..start + id.trim().len()),
                )
            })
        })
        .collect()
}

/// A message that a template names and a bundle lacks.
pub fn unknown_message(id: &str, span: Span, ids: Vec<&str>, language: &str) -> Diagnostic {
    let diagnostic = Diagnostic::new(
        Code::UnknownMessage,
        span,
        format!("the language \"{language}\" has no message \"{id}\" for this kind"),
    );
    match nearest(id, ids) {
        Some(near) => diagnostic.hint(format!("Did you mean \"{near}\"?")),
        None => diagnostic.hint(
            "Messages stand in sentences.ftl and in the file of the kind, in every language.",
        ),
    }
}

fn say(arguments: &Kwargs) -> TeraResult<TeraValue> {
    let id = arguments.must_get::<String>("id")?;
    // A single event has no name.
    let mark = match arguments
        .get::<String>("event")?
        .filter(|event| !event.is_empty())
    {
        Some(event) => format!("{SAY}{id}{EVENT}{event}{END}"),
        None => format!("{SAY}{id}{END}"),
    };
    Ok(TeraValue::safe_string(&mark))
}

fn items(arguments: &Kwargs) -> TeraResult<TeraValue> {
    match arguments.must_get::<String>("id")?.as_str() {
        "results" => Ok(TeraValue::safe_string(&format!("{ITEMS}{END}"))),
        other => Err(tera::Error::message(format!(
            "there are no items \"{other}\"; write items(\"results\")"
        ))),
    }
}

/// Tera names every argument; templates write the first without its name. Also gives the offsets at which letters were added.
fn named_arguments(text: &str) -> (String, Vec<usize>) {
    let mut out = String::with_capacity(text.len() + 64);
    let mut added = Vec::new();
    let mut rest = text;
    while let Some(at) = ["say(", "items("]
        .iter()
        .filter_map(|call| rest.find(call).map(|at| at + call.len()))
        .min()
    {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        if rest.trim_start().starts_with(['"', '\'']) {
            added.push(out.len());
            out.push_str(ARGUMENT);
        }
    }
    out.push_str(rest);
    (out, added)
}

/// What is added before the first argument.
const ARGUMENT: &str = "id=";

/// An error of Tera at its place in the template.
fn diagnose(kind: &Kind, error: &tera::Error) -> Diagnostic {
    let (message, range) = template_error::read(error);
    let (_, added) = named_arguments(&kind.body.text);
    let original =
        |at: usize| at - added.iter().filter(|&&place| place < at).count() * ARGUMENT.len();
    let span = range.map_or_else(
        || kind.body.span.clone(),
        |range| {
            kind.body.place(
                original(range.start)
                    ..original(range.end)
                        .max(original(range.start))
                        .min(kind.body.text.len()),
            )
        },
    );
    Diagnostic::new(Code::TemplateError, span, format!("the template cannot be read: {message}"))
        .hint("An article template holds headings, {{ say(\"…\") }}, {{ prose }}, and conditions on facts: {% if event.place %}…{% endif %}.")
}

/// House rule 1: words belong to bundles and records.
fn words_in_template(kind: &Kind, words: &str) -> Diagnostic {
    let at = kind.body.text.find(words).unwrap_or(0);
    let span = kind
        .body
        .place(at..(at + words.len()).min(kind.body.text.len()));
    Diagnostic::new(
        Code::TemplateError,
        span,
        format!("an article template holds no words of its own: \"{words}\""),
    )
    .hint("Put the words into a message of every language and say it: {{ say(\"…\") }}.")
}

/// Markdown with marks to blocks. An error is a text that is no mark.
fn parse(text: &str) -> Result<Vec<OutlineBlock>, String> {
    let mut blocks: Vec<OutlineBlock> = Vec::new();
    let mut heading = None;
    let mut open = false;
    for event in Parser::new_ext(text, Options::empty()) {
        match event {
            Event::Start(Tag::Heading { level, .. }) => heading = Some(level),
            Event::Start(Tag::Paragraph) => heading = None,
            Event::End(TagEnd::Heading(_) | TagEnd::Paragraph) => open = false,
            Event::SoftBreak | Event::HardBreak => {}
            Event::Text(text) => {
                if !open {
                    blocks.push(OutlineBlock {
                        heading: heading.map(number),
                        marks: Vec::new(),
                    });
                    open = true;
                }
                let block = blocks.last_mut().expect("a block is open");
                marks(&text, &mut block.marks)?;
            }
            Event::Start(Tag::List(_)) => return Err("- ".to_owned()),
            other => return Err(format!("{other:?}").chars().take(20).collect()),
        }
    }
    Ok(blocks)
}

fn number(level: HeadingLevel) -> u8 {
    level as u8
}

/// Reads the marks of a text.
fn marks(text: &str, marks: &mut Vec<Mark>) -> Result<(), String> {
    let mut rest = text.trim();
    while let Some(mark) = rest.chars().next() {
        let Some((body, after)) = rest[mark.len_utf8()..]
            .split_once(END)
            .filter(|_| (SAY..='\u{E015}').contains(&mark))
        else {
            return Err(rest.split(SAY).next().unwrap_or(rest).trim().to_owned());
        };
        marks.push(match mark {
            SAY => {
                let (wordings, event) = match body.split_once(EVENT) {
                    Some((wordings, event)) => (wordings, Some(event.to_owned())),
                    None => (body, None),
                };
                Mark::Say {
                    wordings: Wordings(wordings.to_owned()),
                    event,
                }
            }
            ITEMS => Mark::Items,
            '\u{E014}' => Mark::Prose,
            _ => Mark::Links,
        });
        rest = after.trim_start();
    }
    Ok(())
}
