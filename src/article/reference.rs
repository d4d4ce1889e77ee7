//! References in prose: `{{ event.place | at }}`, `{{ publisher | name(case="genitive") }}`, `{{ say("theme") }}`.
//!
//! In: the text that staff wrote, with its place. Out: the text in segments, and every fault at its place.
//! Not a template language: a path, an operation or relation, literal options.

use std::ops::Range;

use crate::diagnostic::{Code, Diagnostic, nearest};
use crate::facts::{Facts, kind_of};
use crate::grammar::{Gives, OPERATIONS, Operation, Options, Relation};
use crate::source::Text;
use crate::values::ValueKind;

/// A piece of prose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Segment {
    /// Markdown, by its range in the text.
    Markdown(Range<usize>),
    /// A fact in its sentence.
    Fact {
        /// Its path.
        path: String,
        /// The operation.
        operation: Operation,
        /// Its options.
        options: Options,
        /// Where the reference stands in the text.
        range: Range<usize>,
    },
    /// A generated sentence, moved here.
    Say {
        /// The message.
        id: String,
        /// Where the reference stands in the text.
        range: Range<usize>,
    },
}

/// Reads a text. `known` are the sentences that the release says.
pub(super) fn read(
    text: &Text,
    facts: &Facts,
    known: &[&str],
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
            known,
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
            at = end;
            continue;
        };
        segments.extend(reader.reference(open..close + 2));
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
    known: &'r [&'r str],
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
        let kind = self.fact(path, place)?;
        let (operation, options) = match operation {
            Some(text) => {
                let start = inside.end - text.len();
                self.operation(text, start, kind, path)?
            }
            None => (self.default(kind, inside, path)?, Options::default()),
        };
        Some(Segment::Fact {
            path: path.to_owned(),
            operation,
            options,
            range,
        })
    }

    /// `say("id")`.
    fn say(&mut self, call: &str, range: Range<usize>) -> Option<Segment> {
        let id = call
            .trim_end()
            .strip_suffix(')')
            .map(str::trim)
            .and_then(unquote);
        let Some(id) = id else {
            self.fault(
                Code::BadReference,
                range,
                "the sentence is not named",
                "Write {{ say(\"theme\") }}.",
            );
            return None;
        };
        if !self.known.contains(&id) {
            self.fault(
                Code::UnknownMessage,
                range,
                format!("this release has no sentence \"{id}\""),
                match nearest(id, self.known.iter().copied()) {
                    Some(near) => format!("Did you mean {{{{ say(\"{near}\") }}}}?"),
                    None => format!("Its sentences are {}.", self.known.join(", ")),
                },
            );
            return None;
        }
        Some(Segment::Say {
            id: id.to_owned(),
            range,
        })
    }

    /// Looks the fact up: in the release, then in the vocabulary for a better message.
    fn fact(&mut self, path: &str, place: Range<usize>) -> Option<ValueKind> {
        if let Some(fact) = self.facts.get(path) {
            return Some(fact.value.kind());
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
                    None if all.is_empty() => {
                        spec.option(name).map_or("", |option| option.doc).to_owned()
                    }
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
