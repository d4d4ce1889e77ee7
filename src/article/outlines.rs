//! Article templates, rendered to outlines.
//!
//! In: the article template of the kind (Tera over the presence of facts, no words) and the release. Out: blocks of marks; from the
//! template of the box, rows of them.
//! `{{ say("held") }}` and `{{ prose }}` leave opaque private-use marks; Markdown is parsed with the marks in it, so no fact
//! ever passes through the Markdown parser.

use std::collections::BTreeMap;
use std::ops::Range;

use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd};
use tera::{Context, Kwargs, State, Tera, TeraResult, Value as TeraValue};

use crate::diagnostic::{Code, Diagnostic, Report, message};
use crate::facts::Release;
use crate::locale::{KIND_LABEL, Locales};
use crate::record::Kind;
use crate::source::Text;

use super::outline::{Mark, OutlineBlock, Row, Wordings};
use super::template::{self, Template};
use super::{outline_check, template_context, template_error};

const SAY: char = '\u{E010}';
const EVENT: char = '\u{E011}';
const ITEMS: char = '\u{E012}';
const END: char = '\u{E013}';
const PROSE: &str = "\u{E014}\u{E013}";
const LINKS: &str = "\u{E015}\u{E013}";
const QUOTES: &str = "\u{E016}\u{E013}";

/// The article templates of all kinds, ready to be rendered.
pub struct Outlines {
    tera: Tera,
    /// Those that could be read; of the others nothing is composed.
    templates: BTreeMap<String, Template>,
    /// The box beside every article, if it could be read.
    key_facts: Option<(Text, Template)>,
}

/// The box among the templates. No kind has such a name.
const KEY_FACTS: &str = "boxes/key-facts.md";

impl Outlines {
    /// Reads the templates of the kinds and that of the box; what is wrong with one becomes diagnostics, and nothing is composed
    /// of it.
    pub fn new<'k>(
        kinds: impl Iterator<Item = &'k Kind>,
        key_facts: Option<&Text>,
        report: &mut Report,
    ) -> Self {
        let mut tera = Tera::new();
        tera.register_function("say", |arguments: Kwargs, _: &State<'_>| say(&arguments));
        // Which items they are was looked at when the template was read.
        tera.register_function("items", |_: Kwargs, _: &State<'_>| {
            TeraValue::safe_string(&format!("{ITEMS}{END}"))
        });
        let mut templates = BTreeMap::new();
        for kind in kinds {
            let mut own = Report::default();
            let template = Template::read(&kind.body, &mut own);
            if let Err(error) = tera.add_raw_template(&kind.name, &template.text) {
                own.add(diagnose(&kind.body, &template, &error));
            }
            if own.is_empty() {
                templates.insert(kind.name.clone(), template);
            }
            report.extend(own);
        }
        let mut outlines = Self {
            tera,
            templates,
            key_facts: None,
        };
        if let Some(text) = key_facts {
            outlines.read_key_facts(text, report);
        }
        outlines
    }

    /// The template of the box.
    fn read_key_facts(&mut self, text: &Text, report: &mut Report) {
        let mut own = Report::default();
        let template = Template::read(text, &mut own);
        for range in &template.besides {
            let message = message!("key-facts-say-only", words = &text.text[range.clone()]);
            let place = text.place(range.clone());
            own.add(Diagnostic::new(Code::TemplateError, place, message));
        }
        if let Err(error) = self.tera.add_raw_template(KEY_FACTS, &template.text) {
            own.add(diagnose(text, &template, &error));
        }
        if own.is_empty() {
            self.key_facts = Some((text.clone(), template));
        }
        report.extend(own);
    }

    /// Every message that the templates can say, or that names a kind, and no language has; conditions do not matter. What the box says, some kind has.
    pub fn unknown_messages<'k>(
        &self,
        kinds: impl Iterator<Item = &'k Kind> + Clone,
        locales: &Locales,
        report: &mut Report,
    ) {
        let unknown = |kind: &Kind, body: &Text, id: &str, range: &Range<usize>| {
            let message = message!("no-message-for-kind", id = id);
            let fault = Diagnostic::new(Code::UnknownMessage, body.place(range.clone()), message);
            fault.did_you_mean(id, locales.ids(&kind.name))
        };
        if let (Some((body, template)), Some(any)) = (&self.key_facts, kinds.clone().next()) {
            for (id, range) in &template.said {
                if kinds.clone().all(|kind| locales.lack(&kind.name, id)) {
                    report.add(unknown(any, body, id, range));
                }
            }
        }
        for kind in kinds {
            if locales.lack(&kind.name, KIND_LABEL) {
                let message = message!("no-message-for-kind", id = KIND_LABEL);
                let place = kind.body.span.start_of_its_file();
                report.add(Diagnostic::new(Code::UnknownMessage, place, message));
            }
            let said = self
                .templates
                .get(&kind.name)
                .map(|template| &template.said);
            for (id, range) in said.into_iter().flatten() {
                if locales.lack(&kind.name, id) {
                    report.add(unknown(kind, &kind.body, id, range));
                }
            }
        }
    }

    /// The outline of a release; nothing if its template cannot be read, which has been reported.
    pub(super) fn outline(
        &self,
        release: &Release,
        kind: &Kind,
        context: &Context,
        report: &mut Report,
    ) -> Option<Vec<OutlineBlock>> {
        let template = self.templates.get(&kind.name)?;
        let outline = self.rendered(&kind.name, &kind.body, template, context, report)?;
        let quoted = !release.quotes.is_empty();
        let mut own = Report::default();
        outline_check::check(&outline, kind, template, quoted, &mut own);
        let sound = own.is_empty();
        report.extend(own);
        sound.then_some(outline)
    }

    /// The rows of the box of a release; none if its template cannot be read, which has been reported.
    pub(super) fn key_facts(&self, context: &Context, report: &mut Report) -> Vec<Row> {
        let Some((body, template)) = &self.key_facts else {
            return Vec::new();
        };
        let outline = self.rendered(KEY_FACTS, body, template, context, report);
        let mut rows: Vec<Row> = Vec::new();
        for block in outline.into_iter().flatten() {
            match (block.heading, rows.last_mut()) {
                (Some(_), _) => rows.push(Row {
                    label: block.marks,
                    values: Vec::new(),
                }),
                (None, Some(row)) => row.values.push(block.marks),
                (None, None) => {
                    let message = message!("key-facts-without-label");
                    let first = template.said.first();
                    let place = first.map_or(0..0, |(_, range)| range.clone());
                    let place = body.place(place);
                    report.add(Diagnostic::new(Code::TemplateError, place, message));
                    return Vec::new();
                }
            }
        }
        rows
    }

    /// A template with what is there of a release.
    fn rendered(
        &self,
        name: &str,
        body: &Text,
        template: &Template,
        context: &Context,
        report: &mut Report,
    ) -> Option<Vec<OutlineBlock>> {
        let parsed = match self.tera.render(name, context) {
            Ok(text) => parse(&text).map_err(|words| no_structure(body, &words)),
            Err(error) => Err(diagnose(body, template, &error)),
        };
        parsed.map_err(|fault| report.add(fault)).ok()
    }
}

/// What a template may ask of a release, and what it may print besides sentences.
pub(super) fn context(release: &Release) -> Context {
    let mut context = Context::new();
    for (name, value) in template_context::presence(release) {
        context.insert(name, &value);
    }
    let some = |mark, empty: bool| if empty { "" } else { mark };
    context.insert(template::PROSE, PROSE);
    context.insert(template::LINKS, some(LINKS, release.links.is_empty()));
    context.insert(template::QUOTES, some(QUOTES, release.quotes.is_empty()));
    context
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

/// An error of Tera at its place in the template.
fn diagnose(body: &Text, template: &Template, error: &tera::Error) -> Diagnostic {
    let (trouble, range) = template_error::read(error);
    let span = range.map_or_else(
        || body.span,
        |range| {
            let start = template.original(range.start);
            let end = template.original(range.end).max(start);
            body.place(start..end.min(body.text.len()))
        },
    );
    let message = message!("template-unreadable", trouble = trouble);
    Diagnostic::new(Code::TemplateError, span, message)
}

/// Marks of Markdown that are neither a heading nor a paragraph.
fn no_structure(body: &Text, words: &str) -> Diagnostic {
    let at = body.text.find(words).unwrap_or(0);
    let span = body.place(at..at + words.len());
    let message = message!("no-mark-of-heading", words = words);
    Diagnostic::new(Code::TemplateError, span, message)
}

/// Markdown with marks to blocks. An error is a text that is no mark.
fn parse(text: &str) -> Result<Vec<OutlineBlock>, String> {
    let mut blocks: Vec<OutlineBlock> = Vec::new();
    let mut heading = None;
    let mut open = false;
    for event in Parser::new_ext(text, Options::empty()) {
        match event {
            Event::Start(Tag::Heading { level, .. }) => heading = Some(level),
            // Lines that stand indented inside a condition are no code.
            Event::Start(Tag::Paragraph | Tag::CodeBlock(_)) => heading = None,
            Event::End(TagEnd::Heading(_) | TagEnd::Paragraph | TagEnd::CodeBlock) => open = false,
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
            .filter(|_| (SAY..='\u{E016}').contains(&mark))
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
                    wordings: Wordings::new(wordings),
                    event,
                }
            }
            ITEMS => Mark::Items,
            '\u{E014}' => Mark::Prose,
            '\u{E015}' => Mark::Links,
            _ => Mark::Quotes,
        });
        rest = after.trim_start();
    }
    Ok(())
}
