//! The text of an article template, before Tera reads it: its calls, what it prints, and words that it must not hold.
//!
//! In: the template as written. Out: [`Template`]: the same with named arguments, for Tera; the place of everything that it
//! says; every fault of its text. Comments are left alone.

use std::ops::Range;

use crate::diagnostic::{Code, Diagnostic, Message, Report, message, nearest};
use crate::source::Text;

use super::outline::QUOTATION;

/// What is added before the first argument of a call: Tera names every argument, templates do not.
const ARGUMENT: &str = "id=";
/// What a template can print besides calls.
pub(super) const PROSE: &str = "prose";
pub(super) const LINKS: &str = "links";
pub(super) const QUOTES: &str = "quotes";

/// A template as read.
pub(super) struct Template {
    /// The text for Tera.
    pub(super) text: String,
    /// Offsets in it at which [`ARGUMENT`] was added.
    added: Vec<usize>,
    /// The messages that it says, each with the range of its name.
    pub(super) said: Vec<(String, Range<usize>)>,
    /// Where it prints the prose.
    pub(super) prose: Vec<Range<usize>>,
    /// Where it prints the quotations.
    pub(super) quotes: Vec<Range<usize>>,
    /// Where headlines begin.
    pub(super) headlines: Vec<Range<usize>>,
    /// Where it prints anything but sentences.
    pub(super) besides: Vec<Range<usize>>,
}

impl Template {
    /// Reads a template.
    pub(super) fn read(source: &Text, report: &mut Report) -> Self {
        let mut reader = Reader {
            source,
            report,
            template: Self {
                text: String::with_capacity(source.text.len() + 64),
                added: Vec::new(),
                said: Vec::new(),
                prose: Vec::new(),
                quotes: Vec::new(),
                headlines: Vec::new(),
                besides: Vec::new(),
            },
        };
        let mut at = 0;
        while let Some(open) = next_tag(&source.text, at) {
            reader.words(at..open);
            at = end_of_tag(&source.text, open);
            reader.tag(open..at);
        }
        reader.words(at..source.text.len());
        reader.template
    }

    /// The offset in the template as written of one in the text for Tera.
    pub(super) fn original(&self, at: usize) -> usize {
        at - self.added.iter().filter(|&&place| place < at).count() * ARGUMENT.len()
    }
}

/// Where the next tag or comment begins.
fn next_tag(text: &str, from: usize) -> Option<usize> {
    ["{{", "{%", "{#"]
        .iter()
        .filter_map(|open| text[from..].find(open).map(|at| from + at))
        .min()
}

/// Where a tag or comment ends; one that is not closed ends with the text, and Tera says so.
fn end_of_tag(text: &str, open: usize) -> usize {
    let close = match &text[open..open + 2] {
        "{{" => "}}",
        "{%" => "%}",
        _ => "#}",
    };
    let inside = open + 2;
    text[inside..]
        .find(close)
        .map_or(text.len(), |end| inside + end + close.len())
}

struct Reader<'r> {
    source: &'r Text,
    report: &'r mut Report,
    template: Template,
}

impl Reader<'_> {
    /// Text between tags: the marks of headings, and blanks.
    fn words(&mut self, range: Range<usize>) {
        let text = &self.source.text[range.clone()];
        self.template.text.push_str(text);
        let mut at = range.start;
        for line in text.split_inclusive('\n') {
            let words = line.trim();
            let start = at + (line.len() - line.trim_start().len());
            at += line.len();
            let place = start..start + words.len();
            if words == "#" {
                self.template.headlines.push(place);
            } else if words.trim_start_matches('#').is_empty() && words.len() <= 6 {
                // Nothing, or the mark of a heading.
            } else {
                self.fault(place, message!("template-with-words", words = words));
            }
        }
    }

    /// A tag or a comment.
    fn tag(&mut self, range: Range<usize>) {
        let text = &self.source.text[range.clone()];
        if text.starts_with("{#") {
            self.template.text.push_str(text);
            return;
        }
        if text.starts_with("{{") && text.ends_with("}}") {
            self.printed(&range);
        }
        let mut at = range.start;
        while let Some(argument) = self.argument(at..range.end) {
            self.template
                .text
                .push_str(&self.source.text[at..argument.start]);
            self.template.added.push(self.template.text.len());
            self.template.text.push_str(ARGUMENT);
            self.template
                .text
                .push_str(&self.source.text[argument.clone()]);
            at = argument.end;
        }
        self.template
            .text
            .push_str(&self.source.text[at..range.end]);
    }

    /// The first argument, in its quotation marks, of the next call; its messages are noted.
    fn argument(&mut self, within: Range<usize>) -> Option<Range<usize>> {
        let text = &self.source.text;
        let (mut at, mut before) = (within.start, ' ');
        while at < within.end {
            let rest = &text[at..within.end];
            let first = rest.chars().next()?;
            if let Some(length) = quoted(rest) {
                at += length;
                before = first;
                continue;
            }
            let call = ["say(", "items("]
                .into_iter()
                .find(|call| rest.starts_with(call) && !is_name(before));
            if let Some(call) = call {
                let after = &rest[call.len()..];
                let start = at + call.len() + (after.len() - after.trim_start().len());
                if let Some(length) = quoted(&text[start..within.end]) {
                    let argument = start..start + length;
                    if call == "say(" {
                        self.said(argument.clone());
                    } else {
                        self.items(argument.clone());
                    }
                    return Some(argument);
                }
            }
            at += first.len_utf8();
            before = first;
        }
        None
    }

    /// The messages of a call, given its argument with the quotation marks.
    fn said(&mut self, argument: Range<usize>) {
        let mut at = argument.start + 1;
        for id in self.source.text[at..argument.end - 1].split('|') {
            let start = at + (id.len() - id.trim_start().len());
            at += id.len() + 1;
            let id = id.trim();
            self.template
                .said
                .push((id.to_owned(), start..start + id.len()));
        }
    }

    /// The list of a call, given the argument with its quotation marks.
    fn items(&mut self, argument: Range<usize>) {
        let place = argument.start + 1..argument.end - 1;
        let name = &self.source.text[place.clone()];
        if name != "results" {
            self.fault(place, message!("no-such-items", items = name));
        }
    }

    /// What a template prints: a sentence, a list, the prose. A fact has no words here.
    fn printed(&mut self, range: &Range<usize>) {
        let inside = &self.source.text[range.start + 2..range.end - 2];
        let trimmed = inside.trim_matches('-').trim();
        let start = trimmed.as_ptr() as usize - self.source.text.as_ptr() as usize;
        let place = start..start + trimmed.len();
        let line = self.source.text[..range.start].rsplit('\n').next();
        if line.is_some_and(|line| line.contains('#')) && !trimmed.starts_with("say(") {
            return self.fault(place, message!("not-in-a-heading", words = trimmed));
        }
        if !trimmed.starts_with("say(") {
            self.template.besides.push(place.clone());
        }
        match trimmed {
            PROSE => self.template.prose.push(place),
            LINKS => {}
            QUOTES => {
                let said = (QUOTATION.to_owned(), place.clone());
                self.template.said.push(said);
                self.template.quotes.push(place);
            }
            call if ["say(", "items("].iter().any(|name| call.starts_with(name))
                && call.find(')') == Some(call.len() - 1) => {}
            other => {
                let message = message!("template-cannot-print", words = other);
                let place = self.source.place(place);
                let mut fault = Diagnostic::new(Code::TemplateError, place, message);
                if let Some(near) = nearest(other, [PROSE, LINKS, QUOTES]) {
                    fault = fault.hint(message!("did-you-mean-reference", name = near));
                }
                self.report.add(fault);
            }
        }
    }

    fn fault(&mut self, range: Range<usize>, message: Message) {
        let place = self.source.place(range);
        self.report
            .add(Diagnostic::new(Code::TemplateError, place, message));
    }
}

/// The length of a string literal at the start of a text, with its quotation marks.
fn quoted(text: &str) -> Option<usize> {
    let quote = text.chars().next().filter(|quote| "\"'".contains(*quote))?;
    text[1..].find(quote).map(|end| end + 2)
}

fn is_name(character: char) -> bool {
    character.is_alphanumeric() || character == '_' || character == '.'
}
