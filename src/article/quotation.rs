//! Quotations: what people said, in the sentence that the bundle puts around it.
//!
//! In: the quotations of the record, the message `quotation`. Out: a paragraph for each, or one inside the prose where
//! `{{ quote("anna-berzina") }}` stands. The quotation marks, the comma or full stop at their end and the words that attribute
//! them are the bundle's: it is told how the words end, and they come without their full stop.

use std::sync::Arc;

use grammar::Gender;

use crate::diagnostic::{Code, Diagnostic, Message, Span, message, nearest};
use crate::facts::{Facts, Quote};
use crate::locale::{Argument, MessagePart};
use crate::values::{LocalText, Value};

use super::block::{Block, Inline, plain_text};
use super::moving::Moved;
use super::reference::unquote;
use super::sentence::Said;
use super::speaker::Speaker;
use super::{ending, finish};

/// The message around a quotation.
pub(super) const SENTENCE: &str = "quotation";
/// Its wording behind another quotation of the same person.
const AGAIN: &str = "again";

/// The path of the person of a quotation.
fn who(index: usize) -> String {
    format!("quotes.{index}.who")
}

/// The path of the words of a quotation.
fn words(index: usize) -> String {
    format!("quotes.{index}.words")
}

/// Whether the person of one of the quotations is not known; that has been reported.
pub(super) fn any_broken(quotes: &[Quote], facts: &Facts) -> bool {
    (0..quotes.len()).any(|index| facts.get(&who(index)).is_none())
}

/// The quotation that a call names, read behind `quote(`: that of a person, or the second and so on by its number.
pub(super) fn find(call: &str, quotes: &[Quote], place: Span) -> Result<usize, Box<Diagnostic>> {
    let Some((person, number)) = read(call) else {
        let fault = Diagnostic::new(Code::BadReference, place, message!("quotation-not-named"));
        return Err(Box::new(fault));
    };
    let of_person: Vec<usize> = indices(quotes, person).collect();
    let found = of_person.get(number.saturating_sub(1)).copied();
    found.filter(|_| number > 0).ok_or_else(|| {
        Box::new(match of_person.len() {
            0 => unknown(person, quotes, place),
            last => {
                let message = message!(
                    "no-quotation-of-number",
                    who = person,
                    number = number,
                    last = last
                );
                Diagnostic::new(Code::UnknownFact, place, message)
            }
        })
    })
}

/// The person and the number of a call; without a number, the first.
fn read(call: &str) -> Option<(&str, usize)> {
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

/// The quotations of a person.
fn indices(quotes: &[Quote], person: &str) -> impl Iterator<Item = usize> {
    let of_person = move |(_, quote): &(usize, &Quote)| quote.who.text == person;
    let quotes = quotes.iter().enumerate();
    quotes.filter(of_person).map(|(index, _)| index)
}

/// Somebody who is not quoted.
fn unknown(person: &str, quotes: &[Quote], place: Span) -> Diagnostic {
    let mut people: Vec<&str> = Vec::new();
    for quote in quotes {
        if !people.contains(&quote.who.text.as_str()) {
            people.push(&quote.who.text);
        }
    }
    let near = nearest(person, people.iter().copied());
    let all = people.join(", ");
    let message = message!("no-quotation", who = person, people = all);
    let fault = Diagnostic::new(Code::UnknownFact, place, message);
    match near {
        Some(near) => fault.hint(message!("did-you-mean", name = near)),
        None if people.is_empty() => fault.hint(message!("no-quotations")),
        None => fault,
    }
}

/// A quotation that the prose of some languages places, and that of others does not.
pub(super) fn uneven_message(quotes: &[Quote], index: usize, languages: Message) -> Message {
    let person = &quotes[index].who.text;
    let number = indices(quotes, person).position(|other| other == index);
    let call = match number {
        Some(before) if before > 0 => format!("quote(\"{person}\", number={})", before + 1),
        _ => format!("quote(\"{person}\")"),
    };
    message!(
        "uneven-quotation",
        who = person,
        languages = languages,
        call = call
    )
}

impl Speaker<'_> {
    /// The quotations that the prose does not place, a paragraph each.
    pub(super) fn quotations(&self, moved: &Moved, report: &mut Vec<Diagnostic>) -> Vec<Block> {
        let mut blocks = Vec::new();
        let mut last: Option<&str> = None;
        for (index, quote) in self.subject.quotes.iter().enumerate() {
            if moved.quotes.contains(&index) {
                continue;
            }
            let again = last == Some(quote.who.text.as_str());
            last = Some(&quote.who.text);
            if let Said::Words(words) = self.quotation(index, again, report) {
                blocks.push(Block::Paragraph(words));
            }
        }
        blocks
    }

    /// A quotation in the prose: once.
    pub(super) fn quoted_here(
        &self,
        index: usize,
        place: Span,
        twice: bool,
        report: &mut Vec<Diagnostic>,
    ) -> Vec<Inline> {
        if twice {
            let message = message!(
                "quotation-twice",
                who = &self.subject.quotes[index].who.text
            );
            report.push(Diagnostic::new(Code::BadReference, place, message));
            return Vec::new();
        }
        match self.quotation(index, false, report) {
            Said::Words(words) => words,
            _ => Vec::new(),
        }
    }

    /// One quotation in its sentence: `again` says that it stands behind another one of the same person.
    fn quotation(&self, index: usize, again: bool, report: &mut Vec<Diagnostic>) -> Said {
        let quote = &self.subject.quotes[index];
        let again = again.then_some(AGAIN);
        let wording = quote.say.as_ref().map(|name| name.text.as_str()).or(again);
        let wording = wording.map(|name| format!("{SENTENCE}.{name}"));
        let known = wording.filter(|id| self.messages.sentence(id).is_some());
        let id = known.unwrap_or_else(|| SENTENCE.to_owned());
        let Some(mut said) = self.quoted_words(index, report) else {
            return Said::Faulty;
        };
        let end = ending::take(&mut said);
        let Some(parts) = self.around(&id, index, &plain_text(&said), end, report) else {
            return Said::Faulty;
        };
        let mut sentence = self.said(parts, &id, report);
        if put_words(&mut sentence, &words(index), said) {
            return Said::Words(sentence);
        }
        let span = self.messages.sentence(&id).map(|sentence| &sentence.span);
        let message = message!("quotation-without-words", id = id);
        report.push(Diagnostic::new(Code::DroppedFact, span.copied(), message));
        Said::Faulty
    }

    /// What was said, with its references.
    fn quoted_words(&self, index: usize, report: &mut Vec<Diagnostic>) -> Option<Vec<Inline>> {
        // A language that lacks the words has been reported.
        let text = self.subject.quotes[index].words.get(self.language)?;
        let mut blocks = self.prose(text, false, report).into_iter();
        match (blocks.next(), blocks.next()) {
            (Some(Block::Paragraph(mut words)), None) => {
                // They are sentences of their own, wherever they stand in the one around them.
                finish::close_seams(&mut words);
                Some(words)
            }
            // Of a text without words that has been reported.
            (None, _) => None,
            _ => {
                let message = message!("quotation-one-paragraph");
                let fault = Diagnostic::new(Code::UnsupportedMarkdown, text.span, message);
                report.push(fault);
                None
            }
        }
    }

    /// The message around the words, in its parts.
    fn around(
        &self,
        id: &str,
        index: usize,
        said: &str,
        end: ending::Ending,
        report: &mut Vec<Diagnostic>,
    ) -> Option<Vec<MessagePart>> {
        let person = &self.subject.facts.get(&who(index))?.value;
        let feminine =
            matches!(&**person, Value::Entity(person) if person.gender == Some(Gender::Feminine));
        let flag = |flag| Arc::new(Value::Flag(flag));
        let said = LocalText::from([(*self.language, said.to_owned())]);
        let statement = flag(end == ending::Ending::Statement);
        let question = flag(end == ending::Ending::Question);
        let of_quote = [
            ("who", who(index), Arc::clone(person)),
            ("feminine", who(index), flag(feminine)),
            ("words", words(index), Arc::new(Value::Text(said))),
            ("statement", words(index), statement),
            ("question", words(index), question),
        ];
        let fact = |path: &str| -> Option<Argument> {
            let Some(name) = path.strip_prefix("quote.") else {
                let value = Arc::clone(&self.subject.facts.get(path)?.value);
                return Some((path.to_owned(), value));
            };
            let found = of_quote.iter().find(|(of, ..)| *of == name);
            found.map(|(_, place, value)| (place.clone(), Arc::clone(value)))
        };
        let sentence = self.messages.sentence(id)?;
        match self
            .messages
            .say(id, sentence, &fact, self.subject.published)
        {
            Ok(parts) => parts,
            Err(fault) => {
                report.push(*fault);
                None
            }
        }
    }
}

/// Puts the words of the staff where the message says them; whether it does.
fn put_words(sentence: &mut Vec<Inline>, path: &str, words: Vec<Inline>) -> bool {
    let is_place = |inline: &Inline| matches!(inline, Inline::Fact { path: of, .. } if of == path);
    let Some(at) = sentence.iter().position(is_place) else {
        return false;
    };
    sentence.splice(at..=at, words);
    true
}
