//! Quotations: what people said, in the sentence that the bundle puts around it.
//!
//! In: the quotations of the record, the message `quotation`. Out: a paragraph for each, or one inside the prose where
//! `{{ quote("anna-berzina") }}` stands. The quotation marks, the comma or full stop at their end and the words that attribute
//! them are the bundle's: it is told how the words end, and they come without their full stop.

use std::sync::Arc;

use grammar::Gender;

use crate::diagnostic::{Code, Diagnostic, Report, Span, message};
use crate::locale::{Argument, MessagePart};
use crate::values::{LocalText, Value};

use super::block::{Block, Inline, plain_text};
use super::composer::{Composer, Outcome};
use super::outline::QUOTATION;
use super::placement::Moved;
use super::quotation_lookup::{who, words};
use super::{ending, sentence_case};

/// Its wording behind another quotation of the same person.
const AGAIN: &str = "again";

impl Composer<'_> {
    /// The quotations that the prose does not place, a paragraph each.
    pub(super) fn quotations(&self, moved: &Moved<'_>, report: &mut Report) -> Vec<Block> {
        let mut blocks = Vec::new();
        let mut last: Option<&str> = None;
        for (index, quote) in self.subject.quotes.iter().enumerate() {
            if moved.quotes.contains(&index) {
                continue;
            }
            let again = last == Some(quote.who.text.as_str());
            last = Some(&quote.who.text);
            if let Outcome::Words(words) = self.quotation(index, again, report) {
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
        report: &mut Report,
    ) -> Vec<Inline> {
        if twice {
            let message = message!(
                "quotation-twice",
                who = &self.subject.quotes[index].who.text
            );
            report.add(Diagnostic::new(Code::BadReference, place, message));
            return Vec::new();
        }
        match self.quotation(index, false, report) {
            Outcome::Words(words) => words,
            _ => Vec::new(),
        }
    }

    /// One quotation in its sentence: `again` says that it stands behind another one of the same person.
    fn quotation(&self, index: usize, again: bool, report: &mut Report) -> Outcome {
        let quote = &self.subject.quotes[index];
        let again = again.then_some(AGAIN);
        let wording = quote.say.as_ref().map(|name| name.text.as_str()).or(again);
        let wording = wording.map(|name| format!("{QUOTATION}.{name}"));
        let known = wording.filter(|id| self.messages.sentence(id).is_some());
        let id = known.unwrap_or_else(|| QUOTATION.to_owned());
        let Some(mut said) = self.quoted_words(index, report) else {
            return Outcome::Faulty;
        };
        let end = ending::take(&mut said);
        let Some(parts) = self.around(&id, index, &plain_text(&said), end, report) else {
            return Outcome::Faulty;
        };
        let mut sentence = self.said(parts, &id, report);
        if put_words(&mut sentence, &words(index), said) {
            return Outcome::Words(sentence);
        }
        let span = self.messages.sentence(&id).map(|sentence| &sentence.span);
        let message = message!("quotation-without-words", id = id);
        report.add(Diagnostic::new(Code::DroppedFact, span.copied(), message));
        Outcome::Faulty
    }

    /// What was said, with its references.
    fn quoted_words(&self, index: usize, report: &mut Report) -> Option<Vec<Inline>> {
        // A language that lacks the words has been reported.
        let text = self.subject.quotes[index].words.get(self.language)?;
        let mut blocks = self.prose(text, report).into_iter();
        match (blocks.next(), blocks.next()) {
            (Some(Block::Paragraph(mut words)), None) => {
                // They are sentences of their own, wherever they stand in the one around them.
                sentence_case::set_sentences(&mut words);
                Some(words)
            }
            // Of a text without words that has been reported.
            (None, _) => None,
            _ => {
                let message = message!("quotation-one-paragraph");
                let fault = Diagnostic::new(Code::UnsupportedMarkdown, text.span, message);
                report.add(fault);
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
        report: &mut Report,
    ) -> Option<Vec<MessagePart>> {
        let person = &self.subject.facts.get(&who(index))?.value;
        let feminine =
            matches!(&**person, Value::Entity(person) if person.gender == Some(Gender::Feminine));
        let flag = |flag| Arc::new(Value::Flag(flag));
        let said = LocalText::from([(*self.language, said.to_owned())]);
        let statement = flag(end == ending::Ending::Statement);
        let question = flag(end == ending::Ending::Question);
        let has_role = matches!(&**person, Value::Entity(person) if person.role.is_some());
        let of_quote = [
            ("who", who(index), Arc::clone(person)),
            ("role", who(index), flag(has_role)),
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
                report.add(*fault);
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
