//! A generated sentence: the first wording whose facts are all there, unless staff vary it.
//!
//! In: the wordings of the template, the variation of the record. Out: inlines with every fact marked.

use std::borrow::Cow;
use std::sync::Arc;

use compact_str::CompactString;
use grammar::Phrase;

use crate::diagnostic::{Code, Diagnostic, Message, Report, message};
use crate::facts::Subject;
use crate::locale::MessagePart;
use crate::record::Variation;
use crate::saying::{Operation, Options};
use crate::values::Value;

use super::block::{Inline, Origin};
use super::composer::{Composer, Outcome, place};
use super::outline::Wordings;
use super::phrase;

impl Composer<'_> {
    /// A sentence as the record wants it.
    pub(super) fn sentence(
        &self,
        wordings: &Wordings,
        event: Option<&str>,
        report: &mut Report,
    ) -> Outcome {
        match self.subject.say.get(wordings.id()) {
            None => self.default_wording(wordings, event, report),
            Some(Variation::Silent) => Outcome::Silent,
            Some(Variation::Wording(name)) => self.other_wording(wordings, name, event, report),
            Some(Variation::Reworded { texts, drops }) => match texts.get(self.language) {
                // Words of staff are not said of each of several events: `variation` reports it.
                Some(_) if event.is_some() => Outcome::Faulty,
                Some(text) => self.reworded(wordings, text, drops, report),
                None => self.default_wording(wordings, event, report),
            },
        }
    }
}

impl<S: Subject> Composer<'_, S> {
    /// The first wording of the template whose facts are all there. Others behind a faulty one are tried for their own faults.
    pub(super) fn default_wording(
        &self,
        wordings: &Wordings,
        event: Option<&str>,
        report: &mut Report,
    ) -> Outcome {
        let mut said = Outcome::Lacking;
        for id in wordings.ids() {
            match self.message(id, event, report) {
                Outcome::Lacking => {}
                Outcome::Faulty => said = Outcome::Faulty,
                words => return words,
            }
        }
        said
    }

    /// A message or an attribute.
    pub(super) fn message(&self, id: &str, event: Option<&str>, report: &mut Report) -> Outcome {
        self.message_about(id, &|path| place(path, event), report)
    }

    /// A message about one of several things: `place` leads from the paths that it names to the facts that are meant.
    pub(super) fn message_about(
        &self,
        id: &str,
        place: &dyn for<'p> Fn(&'p str) -> Cow<'p, str>,
        report: &mut Report,
    ) -> Outcome {
        let Some(sentence) = self.messages.sentence(id) else {
            return Outcome::Faulty;
        };
        let facts = self.subject.facts();
        let fact = |path: &str| {
            let place = place(path);
            let value = Arc::clone(&facts.get(&place)?.value);
            Some((place.into_owned(), value))
        };
        match self.messages.say(id, sentence, &fact, self.subject.day()) {
            Ok(Some(parts)) => Outcome::Words(self.said(parts, id, report)),
            Ok(None) => {
                let broken = |path: &&str| facts.is_broken(&place(path));
                if sentence.needs.iter().any(broken) {
                    Outcome::Faulty
                } else {
                    Outcome::Lacking
                }
            }
            Err(diagnostic) => {
                report.add(*diagnostic);
                Outcome::Faulty
            }
        }
    }

    /// What a message says, as inlines.
    pub(super) fn said(
        &self,
        parts: Vec<MessagePart>,
        id: &str,
        report: &mut Report,
    ) -> Vec<Inline> {
        let id = CompactString::from(id);
        let inlines = parts.into_iter().map(|part| {
            let origin = Origin::Message(id.clone());
            match part {
                MessagePart::Words(text) => Inline::Text {
                    text: text.into(),
                    origin,
                },
                MessagePart::Fact { path, said } => self.fact(path, said, &origin, report),
            }
        });
        inlines.collect()
    }

    /// A fact, said by an operation outside a message.
    pub(super) fn say_fact(
        &self,
        (path, value): (String, &Value),
        operation: Operation,
        options: &Options,
        origin: &Origin,
        report: &mut Report,
    ) -> Inline {
        let grammar = &self.bundles.grammar;
        let said = grammar.phrase(operation, value, options, self.subject.day());
        self.fact(path, said, origin, report)
    }

    /// What grammar gives for a fact; a refusal becomes a diagnostic, and its place stays: the sentence is not missed.
    fn fact(
        &self,
        path: String,
        said: Result<Phrase, Message>,
        origin: &Origin,
        report: &mut Report,
    ) -> Inline {
        let said = said.unwrap_or_else(|refusal| {
            report.add(self.refused(&path, origin, refusal));
            Phrase::default()
        });
        phrase::fact(path.into(), said)
    }

    /// A form that the language does not have, at the fact, with the call that needs it.
    fn refused(&self, path: &str, origin: &Origin, refusal: Message) -> Diagnostic {
        let fact = self.subject.facts().get(path);
        let span = fact.map_or(self.subject.span(), |fact| fact.span);
        let language = self.language.as_str();
        let diagnostic = Diagnostic::in_language(Code::ImpossibleForm, span, language, refusal);
        match origin {
            Origin::Prose(call) => diagnostic.related(*call, message!("needed-by-reference")),
            Origin::Message(id) => match self.messages.sentence(id) {
                Some(sentence) => diagnostic.related(sentence.span, message!("needed-by-sentence")),
                None => diagnostic,
            },
            Origin::Grammar | Origin::Number { .. } => diagnostic,
        }
    }
}
