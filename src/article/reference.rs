//! References in prose: `{{ event.place | at }}`, `{{ publisher | name(case="genitive") }}`, `{{ say("theme") }}`.
//!
//! In: the text that staff wrote, with its place. Out: the text in segments, and every fault at its place.
//! Not a template language: a path, an operation or relation, literal options.

use std::ops::Range;

use crate::diagnostic::{Code, Diagnostic, Message, Report, message, nearest};
use crate::facts::{Facts, Quote, kind_of};
use crate::record::Kind;
use crate::saying::{Operation, Options};
use crate::source::Text;
use crate::values::Value;

use super::outline::OutlineSentence;
use super::{quotation_lookup, sentence_lookup};

/// A piece of prose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Segment<'f> {
    /// Markdown, by its range in the text.
    Markdown(Range<usize>),
    /// A fact in its sentence.
    Fact {
        /// Its path.
        path: String,
        /// Its value.
        value: &'f Value,
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
    /// A quotation, placed here.
    Quote {
        /// Its index among the quotations.
        index: usize,
        /// Where the reference stands in the text.
        range: Range<usize>,
    },
    /// A reference that cannot be read, which has been reported.
    Faulty {
        /// Whether it would move a sentence or a quotation.
        moves: bool,
    },
}

/// What prose can move to itself.
#[derive(Debug, Clone, Copy)]
pub(super) struct Movable<'m> {
    /// The sentences of the outline.
    pub(super) sentences: &'m [OutlineSentence<'m>],
    /// The quotations of the record.
    pub(super) quotes: &'m [Quote],
}

/// Reads a text. `movable` is what the text can move to itself; nothing if it is no place for that.
pub(super) fn read<'f>(
    text: &Text,
    facts: &'f Facts,
    movable: Option<Movable<'_>>,
    report: &mut Report,
) -> Vec<Segment<'f>> {
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
            movable,
            report,
        };
        if !source[open..].starts_with("{{") {
            let end = end_of_tag(source, open);
            reader.fault(Code::BadReference, open..end, message!("prose-no-template"));
            segments.push(Segment::Faulty { moves: false });
            at = end;
            continue;
        }
        let Some(close) = end_of_reference(source, open) else {
            let end = end_of_tag(source, open);
            reader.fault(
                Code::BadReference,
                open..end,
                message!("reference-not-closed"),
            );
            let moves = CALLS.iter().any(|call| source[open..end].contains(call));
            segments.push(Segment::Faulty { moves });
            at = end;
            continue;
        };
        let inside = source[open + 2..close].trim_start();
        let moves = CALLS.iter().any(|call| inside.starts_with(call));
        let segment = reader.reference(open..close + 2);
        segments.push(segment.unwrap_or(Segment::Faulty { moves }));
        at = close + 2;
    }
    if at < source.len() {
        segments.push(Segment::Markdown(at..source.len()));
    }
    segments
}

/// The calls that move something into the text.
const CALLS: [&str; 2] = ["say(", "quote("];

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

/// Reads one reference after the other.
pub(super) struct Reader<'r, 'f> {
    pub(super) text: &'r Text,
    facts: &'f Facts,
    movable: Option<Movable<'r>>,
    report: &'r mut Report,
}

impl<'f> Reader<'_, 'f> {
    /// A fault whose next step stands with its message.
    pub(super) fn fault(&mut self, code: Code, range: Range<usize>, message: Message) {
        self.fault_with(code, range, message, None);
    }

    /// A fault with a next step of its own, if there is one.
    pub(super) fn fault_with(
        &mut self,
        code: Code,
        range: Range<usize>,
        message: Message,
        hint: Option<Message>,
    ) {
        let mut fault = Diagnostic::new(code, self.text.place(range), message);
        if let Some(hint) = hint {
            fault = fault.hint(hint);
        }
        self.report.add(fault);
    }

    /// A reference between its braces; nothing if it is faulty.
    fn reference(&mut self, range: Range<usize>) -> Option<Segment<'f>> {
        let inside = trim(&self.text.text, range.start + 2..range.end - 2);
        let source = self.text.text[inside.clone()].to_owned();
        if let Some(call) = source.strip_prefix("say(") {
            return self.say(call, range);
        }
        if let Some(call) = source.strip_prefix("quote(") {
            return self.quote(call, range);
        }
        let (path, operation) = match source.split_once('|') {
            Some((path, operation)) => (path.trim_end(), Some(operation)),
            None => (source.as_str(), None),
        };
        let place = inside.start..inside.start + path.len();
        if path.is_empty() {
            self.fault(Code::BadReference, range, message!("reference-empty"));
            return None;
        }
        let value = self.fact(path, place)?;
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
    fn say(&mut self, call: &str, range: Range<usize>) -> Option<Segment<'f>> {
        let Some(Movable { sentences, .. }) = self.movable else {
            self.fault(Code::BadReference, range, message!("move-into-prose-only"));
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
            self.fault(Code::BadReference, range, message!("sentence-not-named"));
            return None;
        };
        let exact = |sentence: &OutlineSentence<'_>| {
            sentence.wordings.id() == id && sentence.event == event && !sentence.heading
        };
        let index = sentences.iter().position(exact);
        if index.is_none() {
            let fault =
                sentence_lookup::no_sentence(id, event, sentences, self.text.place(range.clone()));
            self.report.add(fault);
        }
        Some(Segment::Say {
            index: index?,
            range,
        })
    }

    /// `quote("anna-berzina")`, or `quote("anna-berzina", number=2)` for another one of the same person.
    fn quote(&mut self, call: &str, range: Range<usize>) -> Option<Segment<'f>> {
        let Some(Movable { quotes, .. }) = self.movable else {
            self.fault(Code::BadReference, range, message!("quote-into-prose-only"));
            return None;
        };
        let Some((person, number)) = quoted(call) else {
            self.fault(Code::BadReference, range, message!("quotation-not-named"));
            return None;
        };
        let place = self.text.place(range.clone());
        match quotation_lookup::find(person, number, quotes, place) {
            Ok(index) => return Some(Segment::Quote { index, range }),
            // It may be the one whose person is not known.
            Err(_) if quotation_lookup::any_broken(quotes, self.facts) => {}
            Err(fault) => self.report.add(*fault),
        }
        None
    }

    /// Looks the fact up: in the release, then in the vocabulary for a better message.
    fn fact(&mut self, path: &str, place: Range<usize>) -> Option<&'f Value> {
        if let Some(fact) = self.facts.get(path) {
            return Some(&*fact.value);
        }
        let broken = self.facts.broken_at(path);
        if broken == Some(path) || (broken.is_some() && kind_of(path).is_some()) {
            return None;
        }
        if kind_of(path).is_some() {
            let message = message!("release-has-no-fact", path = path);
            let (_, lines) = Kind::example(path);
            // A name that the record gives is more likely misspelt than missing.
            let is_named = path.starts_with("facts.") || path.starts_with("figures.");
            let known = self.facts.iter().map(|(path, _)| path);
            let last = path.rsplit('.').next().unwrap_or(path);
            let alike = known.filter(|known| is_named && known.ends_with(last));
            let near = nearest(path, alike);
            let near = near.map(|near| message!("did-you-mean-reference", name = near));
            let is_figure = path.starts_with("figures.");
            let held = self.held(path).filter(|_| near.is_some() || is_figure);
            let near = held.or(near);
            let give = (!lines.is_empty()).then(|| message!("give-fact", lines = lines));
            self.fault_with(Code::MissingFact, place, message, near.or(give));
        } else {
            let near = nearest(path, self.facts.iter().map(|(path, _)| path));
            let near = near.map(|near| message!("did-you-mean-reference", name = near));
            let near = self.held(path).or(near);
            let message = message!("no-such-fact", path = path);
            self.fault_with(Code::UnknownFact, place, message, near);
        }
        None
    }

    /// What the record gives under the name of a path below `facts` or `figures`; a name that it has is not misspelt.
    fn held(&self, path: &str) -> Option<Message> {
        let mut parts = path.split('.');
        let named = parts.next().filter(|part| NAMED.contains(part))?;
        let name = format!("{named}.{}", parts.next()?);
        let below = |path: &&str| path.strip_prefix(&name).is_some_and(is_end_of_name);
        let paths: Vec<&str> = self
            .facts
            .iter()
            .map(|(path, _)| path)
            .filter(below)
            .collect();
        let paths = (!paths.is_empty()).then(|| paths.join(", "))?;
        Some(message!("fact-holds", name = name, paths = paths))
    }
}

/// Where a record names facts itself.
const NAMED: [&str; 2] = ["facts", "figures"];

/// Whether a name ends before this.
fn is_end_of_name(rest: &str) -> bool {
    rest.is_empty() || rest.starts_with('.')
}

/// The person and the number of a call; without a number, the first.
fn quoted(call: &str) -> Option<(&str, usize)> {
    let arguments = call.trim_end().strip_suffix(')')?;
    let Some((person, number)) = arguments.split_once(',') else {
        return Some((unquote(arguments.trim())?, 1));
    };
    let (name, number) = number.split_once('=')?;
    let number = number.trim();
    let number = unquote(number).unwrap_or(number);
    let number = number.parse().ok().filter(|_| name.trim() == "number")?;
    Some((unquote(person.trim())?, number))
}

/// The text between quotation marks.
pub(super) fn unquote(text: &str) -> Option<&str> {
    ['"', '\'']
        .iter()
        .find_map(|&quote| text.strip_prefix(quote)?.strip_suffix(quote))
}

/// A range without the blanks at its ends.
pub(super) fn trim(text: &str, range: Range<usize>) -> Range<usize> {
    let inside = &text[range.clone()];
    let start = range.start + (inside.len() - inside.trim_start().len());
    start..(start + inside.trim().len())
}
