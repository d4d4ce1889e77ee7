//! Sentences that prose moves to itself: `{{ say("theme") }}`, and `{{ say("held", event="linz") }}` for one of several events.
//!
//! In: the sentences of the outline, the prose of every language. Out: which are moved, and a fault where languages differ.

use std::collections::BTreeSet;

use crate::diagnostic::{Code, Diagnostic, Message, Report, Span, message};
use crate::facts::Release;
use crate::values::Language;

use super::block::Inline;
use super::composer::{Composer, Outcome};
use super::outline::{OutlineSentence, SentenceName};
use super::prose::ReadText;
use super::quotation_lookup;
use super::reference::Segment;

/// What the prose of one language moves.
pub(super) struct Moved<'a> {
    /// The prose, if there is any.
    pub(super) prose: Option<ReadText<'a, 'a>>,
    /// The sentences.
    pub(super) names: BTreeSet<SentenceName<'a>>,
    /// The quotations, by their index.
    pub(super) quotes: BTreeSet<usize>,
    /// Whether there are others whose names could not be read, which is reported.
    unread: bool,
}

impl<'a> Composer<'a> {
    /// The prose with the sentences that it moves.
    pub(super) fn moved(&self) -> Moved<'a> {
        let prose = self.subject.prose.get(self.language);
        let mut moved = Moved {
            prose: prose.map(|text| self.read(text, true)),
            names: BTreeSet::new(),
            quotes: BTreeSet::new(),
            unread: false,
        };
        for segment in moved.prose.iter().flat_map(|prose| &prose.segments) {
            match segment {
                Segment::Say { index, .. } => {
                    moved.names.insert(self.sentences[*index].name());
                }
                Segment::Quote { index, .. } => {
                    moved.quotes.insert(*index);
                }
                Segment::Faulty { moves } => moved.unread |= *moves,
                _ => {}
            }
        }
        moved
    }

    /// A sentence in the prose. It must say something there, once.
    pub(super) fn moved_here(
        &self,
        sentence: &OutlineSentence<'_>,
        place: Span,
        twice: bool,
        report: &mut Report,
    ) -> Vec<Inline> {
        let id = sentence.wordings.id();
        let (code, message) = if twice {
            (Code::BadReference, message!("sentence-twice", id = id))
        } else {
            match self.sentence(sentence.wordings, sentence.event, report) {
                Outcome::Words(words) => return words,
                Outcome::Faulty => return Vec::new(),
                Outcome::Silent => {
                    report.extend(self.left_out(id));
                    return Vec::new();
                }
                Outcome::Lacking => (
                    Code::MissingFact,
                    message!(
                        "sentence-says-nothing",
                        id = id,
                        language = self.language.as_str()
                    ),
                ),
            }
        };
        report.add(Diagnostic::new(code, place, message));
        Vec::new()
    }

    /// A sentence that is moved, but left out by `say`: once, where it is left out.
    fn left_out(&self, id: &str) -> Option<Diagnostic> {
        let key = self.subject.say_keys.iter().find(|key| key.text == id)?;
        let message = message!("silent-but-moved", id = id);
        Some(Diagnostic::new(Code::MissingFact, key.span, message))
    }
}

/// What the prose of one language moves must be moved in all: the template leaves it out in all.
pub(super) fn uneven(
    release: &Release,
    composers: &[Composer<'_>],
    moved: &[Moved<'_>],
    report: &mut Report,
) {
    uneven_among(
        release,
        composers,
        moved,
        |moved| &moved.names,
        uneven_message,
        report,
    );
    uneven_among(
        release,
        composers,
        moved,
        |moved| &moved.quotes,
        |index, having| quotation_lookup::uneven_message(&release.quotes, *index, listed(having)),
        report,
    );
}

/// What the prose of some languages moves and that of others does not.
fn uneven_among<'a, T: Ord>(
    release: &Release,
    composers: &[Composer<'_>],
    moved: &[Moved<'a>],
    things: impl for<'m> Fn(&'m Moved<'a>) -> &'m BTreeSet<T>,
    message: impl Fn(&T, &[&Language]) -> Message,
    report: &mut Report,
) {
    let all: BTreeSet<&T> = moved.iter().flat_map(&things).collect();
    let both = || composers.iter().zip(moved);
    for thing in all {
        let having: Vec<&Language> = both()
            .filter(|(_, moved)| things(moved).contains(thing))
            .map(|(composer, _)| composer.language)
            .collect();
        let lacking = both()
            .filter(|(composer, moved)| !moved.unread && !having.contains(&composer.language));
        for (composer, _) in lacking {
            if let Some(prose) = release.prose.get(composer.language) {
                let place = prose.span;
                let message = message(thing, &having);
                report.add(Diagnostic::new(Code::UnevenSentences, place, message));
            }
        }
    }
}

fn uneven_message(name: &SentenceName<'_>, having: &[&Language]) -> Message {
    let (id, call) = (name.id, name.call());
    let languages = listed(having);
    match name.event {
        Some(event) => message!(
            "uneven-sentence-of-event",
            id = id,
            event = event,
            languages = languages,
            call = call
        ),
        None => message!(
            "uneven-sentence",
            id = id,
            languages = languages,
            call = call
        ),
    }
}

/// Languages as a message lists them: "lv" and "ro".
fn listed(languages: &[&Language]) -> Message {
    languages
        .iter()
        .map(|language| message!("language-quoted", language = language.as_str()))
        .reduce(|one, other| message!("one-and-other", one = one, other = other))
        .expect("what is moved is moved in some language")
}
