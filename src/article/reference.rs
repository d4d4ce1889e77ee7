//! References in prose: `{{ event.place | at }}`, `{{ publisher | name(case="genitive") }}`, `{{ say("theme") }}`.
//!
//! In: the text that staff wrote, with its place. Out: the text in segments, and every fault at its place.
//! Not a template language: a path, an operation or relation, literal options.

use std::ops::Range;

use crate::diagnostic::{Code, Diagnostic, Span, nearest};
use crate::facts::{Facts, kind_of};
use crate::grammar::{Gives, OPERATIONS, Operation, Options, Relation};
use crate::source::Text;
use crate::values::{Value, ValueKind};

use super::moving::Sentence;

/// A piece of prose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Segment {
    /// Markdown, by its range in the text.
    Markdown(Range<usize>),
    /// A fact in its sentence.
    Fact {
        /// Its path.
        path: String,
        /// Its value.
        value: Value,
        /// The operation.
        operation: Operation,
        /// Its options.
        options: Options,
        /// Where the reference stands in the text.
        range: Range<usize>,
    },
    /// A generated sentence, moved here.
    Say {
        /// Its index among the sentences.
        index: usize,
        /// Where the reference stands in the text.
        range: Range<usize>,
    },
    /// A reference that cannot be read, which has been reported.
    Faulty {
        /// Whether it would move a sentence.
        say: bool,
    },
}

/// Reads a text. `sentences` are those that the text can move to itself; nothing if it is no place for that.
pub(super) fn read(
    text: &Text,
    facts: &Facts,
    sentences: Option<&[Sentence<'_>]>,
    report: &mut Vec<Diagnostic>,
) -> Vec<Segment> {
    let mut segments = Vec::new();
    let mut at = 0;
    let source = text.text.as_str();
    while let Some(open) = find_brace(source, at) {
        if open > at {
            segments.push(Segment::Markdown(at..open));
        }
        let mut reader = Reader {
            text,
            facts,
            sentences,
            report,
        };
        if !source[open..].starts_with("{{") {
            let end = end_of_tag(source, open);
            reader.fault(
                Code::BadReference,
                open..end,
                "this is not a template: prose knows references only",
                "Write the text itself, with facts as {{ path }}.",
            );
            segments.push(Segment::Faulty { say: false });
            at = end;
            continue;
        }
        let Some(close) = end_of_reference(source, open) else {
            let end = end_of_tag(source, open);
            reader.fault(
                Code::BadReference,
                open..end,
                "the reference is not closed",
                "Close it with }}.",
            );
            let say = source[open..end].contains("say(");
            segments.push(Segment::Faulty { say });
            at = end;
            continue;
        };
        let say = source[open + 2..close].trim_start().starts_with("say(");
        let segment = reader.reference(open..close + 2);
        segments.push(segment.unwrap_or(Segment::Faulty { say }));
        at = close + 2;
    }
    if at < source.len() {
        segments.push(Segment::Markdown(at..source.len()));
    }
    segments
}

/// The next `{{`, `{%` or `{#`.
fn find_brace(source: &str, from: usize) -> Option<usize> {
    ["{{", "{%", "{#"]
        .iter()
        .filter_map(|brace| source[from..].find(brace).map(|at| from + at))
        .min()
}

/// Where the `}}` of a reference begins: before another reference, and in the same paragraph.
fn end_of_reference(source: &str, open: usize) -> Option<usize> {
    let inside = &source[open + 2..];
    let end = inside.find("}}")?;
    let crossed = inside[..end].contains("{{") || inside[..end].contains("\n\n");
    (!crossed).then_some(open + 2 + end)
}

/// Where a tag ends that is no reference: behind its first `}` on the line, else with the line.
fn end_of_tag(source: &str, open: usize) -> usize {
    let line = source[open..].lines().next().unwrap_or_default();
    open + line.find('}').map_or(line.len(), |end| end + 1)
}

struct Reader<'r> {
    text: &'r Text,
    facts: &'r Facts,
    sentences: Option<&'r [Sentence<'r>]>,
    report: &'r mut Vec<Diagnostic>,
}

impl Reader<'_> {
    fn fault(
        &mut self,
        code: Code,
        range: Range<usize>,
        message: impl Into<String>,
        hint: impl Into<String>,
    ) {
        self.report
            .push(Diagnostic::new(code, self.text.place(range), message).hint(hint));
    }

    /// A reference between its braces; nothing if it is faulty.
    fn reference(&mut self, range: Range<usize>) -> Option<Segment> {
        let inside = trim(&self.text.text, range.start + 2..range.end - 2);
        let source = self.text.text[inside.clone()].to_owned();
        if let Some(call) = source.strip_prefix("say(") {
            return self.say(call, range);
        }
        let (path, operation) = match source.split_once('|') {
            Some((path, operation)) => (path.trim_end(), Some(operation)),
            None => (source.as_str(), None),
        };
        let place = inside.start..inside.start + path.len();
        if path.is_empty() {
            self.fault(
                Code::BadReference,
                range,
                "the reference is empty",
                "Write the path of a fact: {{ event.place | at }}.",
            );
            return None;
        }
        let value = self.fact(path, place)?.clone();
        let kind = value.kind();
        let (operation, options) = match operation {
            Some(text) => {
                let start = inside.end - text.len();
                self.operation(text, start, kind, path)?
            }
            None => (self.default(kind, inside, path)?, Options::default()),
        };
        Some(Segment::Fact {
            path: path.to_owned(),
            value,
            operation,
            options,
            range,
        })
    }

    /// `say("id")`, or `say("id", event="name")` for one of several events.
    fn say(&mut self, call: &str, range: Range<usize>) -> Option<Segment> {
        let Some(sentences) = self.sentences else {
            self.fault(
                Code::BadReference,
                range,
                "a sentence can be moved into `prose` only",
                "Write the words out, with facts as {{ path }}.",
            );
            return None;
        };
        let arguments = call.trim_end().strip_suffix(')');
        let named = arguments.and_then(|arguments| match arguments.split_once(',') {
            Some((id, event)) => {
                let (name, event) = event.split_once('=')?;
                let event = unquote(event.trim()).filter(|_| name.trim() == "event")?;
                Some((unquote(id.trim())?, Some(event)))
            }
            None => Some((unquote(arguments.trim())?, None)),
        });
        let Some((id, event)) = named else {
            self.fault(
                Code::BadReference,
                range,
                "the sentence is not named",
                "Write {{ say(\"theme\") }}, or {{ say(\"held\", event=\"linz\") }} for one of several events.",
            );
            return None;
        };
        let exact = |sentence: &Sentence<'_>| {
            sentence.wordings.id() == id && sentence.event == event && !sentence.heading
        };
        let index = sentences.iter().position(exact);
        if index.is_none() {
            let fault = no_sentence(id, event, sentences, self.text.place(range.clone()));
            self.report.push(fault);
        }
        Some(Segment::Say {
            index: index?,
            range,
        })
    }

    /// Looks the fact up: in the release, then in the vocabulary for a better message.
    fn fact(&mut self, path: &str, place: Range<usize>) -> Option<&Value> {
        if let Some(fact) = self.facts.get(path) {
            return Some(&fact.value);
        }
        let broken = self.facts.broken_at(path);
        if broken == Some(path) || (broken.is_some() && kind_of(path).is_some()) {
            return None;
        }
        let (code, message, hint) = if kind_of(path).is_some() {
            (
                Code::MissingFact,
                format!("this release has no fact \"{path}\""),
                "Give the fact in the record, or take the reference out.".to_owned(),
            )
        } else {
            let near = nearest(path, self.facts.iter().map(|(path, _)| path))
                .map(|near| format!("Did you mean {{{{ {near} }}}}?"));
            (
                Code::UnknownFact,
                format!("there is no fact \"{path}\""),
                near.unwrap_or_else(|| {
                    "A path is such as event.place, project.lead or figures.NAME.".to_owned()
                }),
            )
        };
        self.fault(code, place, message, hint);
        None
    }

    /// The operation for a fact that names none.
    fn default(&mut self, kind: ValueKind, place: Range<usize>, path: &str) -> Option<Operation> {
        let operation = Operation::default_for(kind);
        if operation.is_none() {
            self.fault(
                Code::UnknownOperation,
                place,
                format!("\"{path}\" is a yes-or-no fact and cannot be said"),
                "Say it in the words of the sentence.",
            );
        }
        operation
    }

    /// `at`, `name(case="genitive")`, `count`.
    fn operation(
        &mut self,
        text: &str,
        start: usize,
        kind: ValueKind,
        path: &str,
    ) -> Option<(Operation, Options)> {
        let lead = text.len() - text.trim_start().len();
        let text = text.trim();
        let start = start + lead;
        let (name, arguments) = match text.split_once('(') {
            Some((name, arguments)) => (name.trim_end(), Some((arguments, start + name.len() + 1))),
            None => (text, None),
        };
        let place = start..start + name.len();
        let mut options = Options::default();
        let operation = if Relation::parse(name).is_some() {
            options = Options::one("as", name);
            let operation = self.default(kind, place.clone(), path)?;
            let fits = operation
                .spec()
                .option("as")
                .is_some_and(|option| option.values.accepts(name));
            if !fits {
                self.fault(
                    Code::UnknownOperation,
                    place,
                    format!("\"{path}\" cannot stand in the relation \"{name}\""),
                    suggestions(kind),
                );
                return None;
            }
            operation
        } else {
            self.named(name, place, kind, path)?
        };
        if let Some((arguments, start)) = arguments {
            self.options(arguments, start, operation, &mut options)?;
        }
        Some((operation, options))
    }

    /// An operation by its name.
    fn named(
        &mut self,
        name: &str,
        place: Range<usize>,
        kind: ValueKind,
        path: &str,
    ) -> Option<Operation> {
        let spec = OPERATIONS
            .iter()
            .find(|spec| spec.name.to_lowercase() == name && spec.gives == Gives::Text);
        let Some(spec) = spec else {
            let mut fitting = operations(kind);
            fitting.extend(relations(kind).map(str::to_owned));
            let hint = match nearest(name, fitting.iter().map(String::as_str)) {
                Some(near) => format!("Did you mean \"{near}\"? {}", suggestions(kind)),
                None => suggestions(kind),
            };
            self.fault(
                Code::UnknownOperation,
                place,
                format!("there is no relation or operation \"{name}\""),
                hint,
            );
            return None;
        };
        if !spec
            .takes
            .first()
            .is_some_and(|takes| takes.contains(&kind))
        {
            self.fault(
                Code::UnknownOperation,
                place,
                format!("\"{name}\" does not fit \"{path}\""),
                suggestions(kind),
            );
            return None;
        }
        Some(spec.operation)
    }

    /// `case="genitive", style="full")`.
    fn options(
        &mut self,
        text: &str,
        start: usize,
        operation: Operation,
        options: &mut Options,
    ) -> Option<()> {
        let Some(inside) = text.trim_end().strip_suffix(')') else {
            self.fault(
                Code::BadReference,
                start..start + text.len(),
                "the options are not closed",
                "Close them with ).",
            );
            return None;
        };
        let spec = operation.spec();
        let mut at = start;
        for part in inside.split(',') {
            let place = trim(&self.text.text, at..at + part.len());
            at += part.len() + 1;
            let pair = part
                .split_once('=')
                .and_then(|(name, value)| Some((name.trim(), unquote(value.trim())?)));
            let Some((name, value)) = pair else {
                self.fault(
                    Code::BadReference,
                    place,
                    "an option is a name and a value in quotation marks",
                    "Write case=\"genitive\".",
                );
                return None;
            };
            let known = spec
                .option(name)
                .filter(|option| option.values.accepts(value));
            if known.is_none() {
                let all: Vec<&str> = match spec.option(name) {
                    Some(option) => option.values.listed().to_vec(),
                    None => spec.options.iter().map(|option| option.name).collect(),
                };
                let written = if spec.option(name).is_some() {
                    value
                } else {
                    name
                };
                let hint = match nearest(written, all.iter().copied()) {
                    Some(near) => format!("Did you mean \"{near}\"?"),
                    None => format!("Possible are {}.", all.join(", ")),
                };
                self.fault(
                    Code::UnknownOperation,
                    place,
                    format!(
                        "{} has no option {name}=\"{value}\"",
                        spec.name.to_lowercase()
                    ),
                    hint,
                );
                return None;
            }
            options.0.insert(name.to_owned(), value.to_owned());
        }
        Some(())
    }
}

/// Why a sentence cannot be moved.
fn no_sentence(
    id: &str,
    event: Option<&str>,
    sentences: &[Sentence<'_>],
    place: Span,
) -> Diagnostic {
    let movable: Vec<_> = sentences
        .iter()
        .filter(|sentence| !sentence.heading)
        .collect();
    let of_name: Vec<_> = movable
        .iter()
        .filter(|sentence| sentence.wordings.id() == id)
        .collect();
    let events: Vec<&str> = of_name
        .iter()
        .filter_map(|sentence| sentence.event)
        .collect();
    if let (Some(written), false) = (event, events.is_empty()) {
        let message = format!("the sentence \"{id}\" is not said of an event \"{written}\"");
        return Diagnostic::new(Code::UnknownMessage, place, message)
            .did_you_mean(written, events, |names| {
                format!("Its events are {}.", names.join(", "))
            });
    }
    if let Some(first) = events.first() {
        let message = format!("the sentence \"{id}\" is said of each of several events");
        return Diagnostic::new(Code::BadReference, place, message).hint(format!(
            "Name the event, one of {}: {{{{ say(\"{id}\", event=\"{first}\") }}}}.",
            events.join(", ")
        ));
    }
    if !of_name.is_empty() {
        let message = format!("the sentence \"{id}\" is not about one of several events");
        return Diagnostic::new(Code::BadReference, place, message)
            .hint(format!("Write {{{{ say(\"{id}\") }}}}."));
    }
    if sentences.iter().any(|sentence| sentence.wordings.id() == id) {
        let message = format!("\"{id}\" is a heading, which cannot be moved into the text");
        return Diagnostic::new(Code::BadReference, place, message)
            .hint("Write the words out.");
    }
    let message = format!("this release has no sentence \"{id}\"");
    let mut names: Vec<&str> = Vec::new();
    for sentence in movable {
        if !names.contains(&sentence.wordings.id()) {
            names.push(sentence.wordings.id());
        }
    }
    Diagnostic::new(Code::UnknownMessage, place, message)
        .did_you_mean(id, names, |names| {
            format!("Its sentences are {}.", names.join(", "))
        })
}

/// The operations that say a sort of fact, as prose names them.
fn operations(kind: ValueKind) -> Vec<String> {
    let fitting = OPERATIONS.iter().filter(move |spec| {
        let takes = spec.takes.first();
        spec.gives == Gives::Text && takes.is_some_and(|takes| takes.contains(&kind))
    });
    fitting.map(|spec| spec.name.to_lowercase()).collect()
}

/// The relations in which a sort of fact can stand.
fn relations(kind: ValueKind) -> impl Iterator<Item = &'static str> {
    let option = Operation::default_for(kind).and_then(|operation| operation.spec().option("as"));
    let values = option.map_or(&[][..], |option| option.values.listed());
    let names = values.iter().copied();
    names.filter(|name| Relation::parse(name).is_some())
}

/// What can be done with a sort of fact.
fn suggestions(kind: ValueKind) -> String {
    let operations = operations(kind);
    let relations: Vec<_> = relations(kind).collect();
    match (operations.as_slice(), relations.is_empty()) {
        ([], _) => "This fact cannot be said on its own.".to_owned(),
        ([operation], true) => format!("Possible here is {operation}."),
        (_, true) => format!("Possible here are {}.", operations.join(", ")),
        (_, false) => format!(
            "Possible here are the relations {}, and {}.",
            relations.join(", "),
            operations.join(", ")
        ),
    }
}

/// The text between quotation marks.
fn unquote(text: &str) -> Option<&str> {
    ['"', '\'']
        .iter()
        .find_map(|&quote| text.strip_prefix(quote)?.strip_suffix(quote))
}

/// A range without the blanks at its ends.
fn trim(text: &str, range: Range<usize>) -> Range<usize> {
    let inside = &text[range.clone()];
    let start = range.start + (inside.len() - inside.trim_start().len());
    start..(start + inside.trim().len())
}
