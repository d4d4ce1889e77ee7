//! A generated sentence: the first wording whose facts are all there, unless staff vary it.
//!
//! In: the wordings of the template, the variation of the record. Out: inlines with every fact marked.

use crate::diagnostic::{Code, Diagnostic};
use crate::grammar::Refusal;
use crate::locale::Marked;
use crate::record::Variation;
use crate::values::Value;

use super::block::{Inline, Origin};
use super::outline::Wordings;
use super::speaker::Speaker;

impl Speaker<'_> {
    /// A sentence as the record wants it; nothing if the release lacks the facts, or staff keep silent.
    pub(super) fn sentence(
        &self,
        wordings: &Wordings,
        event: Option<&str>,
        report: &mut Vec<Diagnostic>,
    ) -> Vec<Inline> {
        match self.release.say.get(wordings.id()) {
            None => self.default_wording(wordings, event, report),
            Some(Variation::Silent) => Vec::new(),
            Some(Variation::Wording(name)) => self.other_wording(wordings, name, event, report),
            Some(Variation::Reworded { texts, drops }) => match texts.get(self.language) {
                Some(text) => self.reworded(wordings, text, drops, event, report),
                None => self.default_wording(wordings, event, report),
            },
        }
    }

    /// The first wording of the template whose facts are all there.
    pub(super) fn default_wording(
        &self,
        wordings: &Wordings,
        event: Option<&str>,
        report: &mut Vec<Diagnostic>,
    ) -> Vec<Inline> {
        let said = wordings
            .ids()
            .find_map(|id| self.message(id, event, report));
        said.unwrap_or_default()
    }

    /// A message or an attribute; `None` if a fact is missing.
    pub(super) fn message(
        &self,
        id: &str,
        event: Option<&str>,
        report: &mut Vec<Diagnostic>,
    ) -> Option<Vec<Inline>> {
        // The template's names are compared with the bundles when the kind is loaded; a fault is reported there.
        self.messages.sentence(id)?;
        let fact = |path: &str| self.fact(path, event);
        match self.messages.say(id, &fact, self.release.published) {
            Ok(Some(pieces)) => Some(self.inlines(pieces, &Origin::Message(id.to_owned()), report)),
            Ok(None) => None,
            Err(diagnostic) => {
                report.push(*diagnostic);
                Some(Vec::new())
            }
        }
    }

    /// The fact that a message means by a path: for one of several events, that event's.
    fn fact(&self, path: &str, event: Option<&str>) -> Option<(String, &Value)> {
        let place = match (event, path.strip_prefix("event.")) {
            (Some(event), Some(below)) => format!("events.{event}.{below}"),
            _ => path.to_owned(),
        };
        let value = &self.release.facts.get(&place)?.value;
        Some((place, value))
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
                }
            }
        }
        inlines
    }

    /// A form that the language does not have, at the fact, with the call that needs it.
    fn refused(&self, path: &str, origin: &Origin, refusal: Refusal) -> Diagnostic {
        let fact = self.release.facts.get(path);
        let span = fact.map_or(&self.release.span, |fact| &fact.span).clone();
        let message = format!("in \"{}\": {}", self.language, refusal.message);
        let diagnostic = Diagnostic::new(Code::ImpossibleForm, span, message).hint(refusal.hint);
        match origin {
            Origin::Prose(call) => {
                diagnostic.related(call.clone(), "this reference needs the form")
            }
            Origin::Message(id) => match self.messages.sentence(id) {
                Some(sentence) => {
                    diagnostic.related(sentence.span.clone(), "this sentence needs the form")
                }
                None => diagnostic,
            },
            Origin::Grammar => diagnostic,
        }
    }
}

/// A quotation mark; typography chooses the language's own.
fn mark(text: &str) -> Inline {
    Inline::Text {
        text: text.to_owned(),
        origin: Origin::Grammar,
    }
}
