//! A generated sentence: the first wording whose facts are all there, unless staff vary it.
//!
//! In: the wordings of the template, the variation of the record. Out: inlines with every fact marked.

use crate::diagnostic::{Code, Diagnostic, Message, message};
use crate::facts::event_path;
use crate::locale::Marked;
use crate::record::Variation;

use super::block::{Inline, Origin};
use super::outline::Wordings;
use super::speaker::Speaker;

/// What became of a sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Said {
    /// It is said.
    Words(Vec<Inline>),
    /// Staff leave it out.
    Silent,
    /// The record lacks a fact that it needs.
    Lacking,
    /// It cannot be said: the message is faulty, or a fact is written wrongly. That has been reported where it stands.
    Faulty,
}

impl Speaker<'_> {
    /// A sentence as the record wants it.
    pub(super) fn sentence(
        &self,
        wordings: &Wordings,
        event: Option<&str>,
        report: &mut Vec<Diagnostic>,
    ) -> Said {
        match self.release.say.get(wordings.id()) {
            None => self.default_wording(wordings, event, report),
            Some(Variation::Silent) => Said::Silent,
            Some(Variation::Wording(name)) => self.other_wording(wordings, name, event, report),
            Some(Variation::Reworded { texts, drops }) => match texts.get(self.language) {
                // Words of staff are not said of each of several events: `variation` reports it.
                Some(_) if event.is_some() => Said::Faulty,
                Some(text) => self.reworded(wordings, text, drops, report),
                None => self.default_wording(wordings, event, report),
            },
        }
    }

    /// The first wording of the template whose facts are all there. Others behind a faulty one are tried for their own faults.
    pub(super) fn default_wording(
        &self,
        wordings: &Wordings,
        event: Option<&str>,
        report: &mut Vec<Diagnostic>,
    ) -> Said {
        let mut said = Said::Lacking;
        for id in wordings.ids() {
            match self.message(id, event, report) {
                Said::Lacking => {}
                Said::Faulty => said = Said::Faulty,
                words => return words,
            }
        }
        said
    }

    /// A message or an attribute.
    pub(super) fn message(
        &self,
        id: &str,
        event: Option<&str>,
        report: &mut Vec<Diagnostic>,
    ) -> Said {
        self.message_about(id, &|path| place(path, event), report)
    }

    /// A message about one of several things: `place` leads from the paths that it names to the facts that are meant.
    pub(super) fn message_about(
        &self,
        id: &str,
        place: &dyn Fn(&str) -> String,
        report: &mut Vec<Diagnostic>,
    ) -> Said {
        let Some(sentence) = self.messages.sentence(id) else {
            return Said::Faulty;
        };
        let facts = &self.release.facts;
        let fact = |path: &str| {
            let place = place(path);
            let value = &facts.get(&place)?.value;
            Some((place, value))
        };
        match self
            .messages
            .say(id, sentence, &fact, self.release.published)
        {
            Ok(Some(pieces)) => {
                Said::Words(self.inlines(pieces, &Origin::Message(id.to_owned()), report))
            }
            Ok(None) => {
                let broken = |path: &String| facts.is_broken(&place(path));
                if sentence.needs.iter().any(broken) {
                    Said::Faulty
                } else {
                    Said::Lacking
                }
            }
            Err(diagnostic) => {
                report.push(*diagnostic);
                Said::Faulty
            }
        }
    }

    /// Marked pieces as inlines; refusals become diagnostics at the fact's place.
    pub(super) fn inlines(
        &self,
        pieces: Vec<Marked>,
        origin: &Origin,
        report: &mut Vec<Diagnostic>,
    ) -> Vec<Inline> {
        let mut inlines = Vec::new();
        for piece in pieces {
            match piece {
                Marked::Words(text) => inlines.push(Inline::Text {
                    text,
                    origin: origin.clone(),
                }),
                Marked::Foreign { text, language } => {
                    inlines.push(Inline::Foreign { language, text });
                }
                Marked::Fact { path, pieces } => {
                    let content = self.inlines(pieces, &Origin::Grammar, report);
                    inlines.push(Inline::Fact { path, content });
                }
                Marked::Quoted(pieces) => {
                    inlines.push(mark("„"));
                    inlines.extend(self.inlines(pieces, &Origin::Grammar, report));
                    inlines.push(mark("”"));
                }
                Marked::Refused { path, refusal } => {
                    report.push(self.refused(&path, origin, refusal));
                    // Its place stays: the sentence is not missed.
                    let content = Vec::new();
                    inlines.push(Inline::Fact { path, content });
                }
            }
        }
        inlines
    }

    /// A form that the language does not have, at the fact, with the call that needs it.
    fn refused(&self, path: &str, origin: &Origin, refusal: Message) -> Diagnostic {
        let fact = self.release.facts.get(path);
        let span = fact.map_or(&self.release.span, |fact| &fact.span).clone();
        let language = self.language.as_str();
        let diagnostic = Diagnostic::in_language(Code::ImpossibleForm, span, language, refusal);
        match origin {
            Origin::Prose(call) => {
                diagnostic.related(call.clone(), message!("needed-by-reference"))
            }
            Origin::Message(id) => match self.messages.sentence(id) {
                Some(sentence) => {
                    diagnostic.related(sentence.span.clone(), message!("needed-by-sentence"))
                }
                None => diagnostic,
            },
            Origin::Grammar => diagnostic,
        }
    }
}

/// The path of the fact that a message means: for one of several events, that event's.
pub(super) fn place(path: &str, event: Option<&str>) -> String {
    path.strip_prefix("event.")
        .map_or_else(|| path.to_owned(), |below| event_path(event, below))
}

/// A quotation mark; typography chooses the language's own.
fn mark(text: &str) -> Inline {
    Inline::Text {
        text: text.to_owned(),
        origin: Origin::Grammar,
    }
}
