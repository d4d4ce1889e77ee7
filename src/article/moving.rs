//! Sentences that prose moves to itself: `{{ say("theme") }}`, and `{{ say("held", event="linz") }}` for one of several events.
//!
//! In: the sentences of the outline, the prose of every language. Out: which are moved, and a fault where languages differ.

use std::collections::BTreeSet;

use crate::diagnostic::{Code, Diagnostic, Message, Span, message};
use crate::facts::{Quote, Release};
use crate::values::Language;

use super::block::Inline;
use super::outline::{Mark, OutlineBlock, Wordings};
use super::quotation;
use super::reference::Segment;
use super::sentence::Said;
use super::speaker::Speaker;

/// A sentence of the outline.
#[derive(Debug, Clone, Copy)]
pub(super) struct Sentence<'o> {
    /// Its wordings.
    pub(super) wordings: &'o Wordings,
    /// The event that it is about, if there are several.
    pub(super) event: Option<&'o str>,
    /// Whether it is a headline or a heading, which stays where it is.
    pub(super) heading: bool,
}

impl Sentence<'_> {
    /// Its name among the sentences of the release.
    pub(super) fn name(&self) -> Name {
        Name {
            id: self.wordings.id().to_owned(),
            event: self.event.map(str::to_owned),
        }
    }
}

/// What prose can move to itself.
#[derive(Debug, Clone, Copy)]
pub(super) struct Movable<'m> {
    /// The sentences of the outline.
    pub(super) sentences: &'m [Sentence<'m>],
    /// The quotations of the record.
    pub(super) quotes: &'m [Quote],
}

/// The name of a sentence, with the event that it is about if there are several.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Name {
    id: String,
    event: Option<String>,
}

impl Name {
    /// As prose names it: `say("held", event="linz")`.
    pub(super) fn call(&self) -> String {
        match &self.event {
            Some(event) => format!("say(\"{}\", event=\"{event}\")", self.id),
            None => format!("say(\"{}\")", self.id),
        }
    }
}

/// The sentences of an outline.
pub(super) fn sentences(outline: &[OutlineBlock]) -> Vec<Sentence<'_>> {
    let marks = outline.iter().flat_map(|block| {
        let heading = block.heading.is_some();
        block.marks.iter().map(move |mark| (mark, heading))
    });
    let sentences = marks.filter_map(|(mark, heading)| match mark {
        Mark::Say { wordings, event } => Some(Sentence {
            wordings,
            event: event.as_deref(),
            heading,
        }),
        _ => None,
    });
    sentences.collect()
}

/// What the prose of one language moves.
pub(super) struct Moved {
    /// The sentences.
    pub(super) names: BTreeSet<Name>,
    /// The quotations, by their index.
    pub(super) quotes: BTreeSet<usize>,
    /// Whether there are others whose names could not be read, which is reported.
    unread: bool,
}

impl Speaker<'_> {
    /// The sentences that the prose moves.
    pub(super) fn moved(&self) -> Moved {
        let mut moved = Moved {
            names: BTreeSet::new(),
            quotes: BTreeSet::new(),
            unread: false,
        };
        let Some(prose) = self.subject.prose.get(self.language) else {
            return moved;
        };
        for segment in self.segments(prose, true, &mut Vec::new()) {
            match segment {
                Segment::Say { index, .. } => {
                    moved.names.insert(self.sentences[index].name());
                }
                Segment::Quote { index, .. } => {
                    moved.quotes.insert(index);
                }
                Segment::Faulty { moves } => moved.unread |= moves,
                _ => {}
            }
        }
        moved
    }

    /// A sentence in the prose. It must say something there, once.
    pub(super) fn moved_here(
        &self,
        sentence: &Sentence<'_>,
        place: Span,
        twice: bool,
        report: &mut Vec<Diagnostic>,
    ) -> Vec<Inline> {
        let id = sentence.wordings.id();
        let (code, message) = if twice {
            (Code::BadReference, message!("sentence-twice", id = id))
        } else {
            match self.sentence(sentence.wordings, sentence.event, report) {
                Said::Words(words) => return words,
                Said::Faulty => return Vec::new(),
                Said::Silent => {
                    report.extend(self.left_out(id));
                    return Vec::new();
                }
                Said::Lacking => (
                    Code::MissingFact,
                    message!(
                        "sentence-says-nothing",
                        id = id,
                        language = self.language.as_str()
                    ),
                ),
            }
        };
        report.push(Diagnostic::new(code, place, message));
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
    speakers: &[Speaker<'_>],
    moved: &[Moved],
) -> Vec<Diagnostic> {
    let sentences = uneven_among(
        release,
        speakers,
        moved,
        |moved| &moved.names,
        uneven_message,
    );
    let quotes = uneven_among(
        release,
        speakers,
        moved,
        |moved| &moved.quotes,
        |index, having| quotation::uneven_message(&release.quotes, *index, listed(having)),
    );
    sentences.into_iter().chain(quotes).collect()
}

/// What the prose of some languages moves and that of others does not.
fn uneven_among<T: Ord>(
    release: &Release,
    speakers: &[Speaker<'_>],
    moved: &[Moved],
    things: impl Fn(&Moved) -> &BTreeSet<T>,
    message: impl Fn(&T, &[&Language]) -> Message,
) -> Vec<Diagnostic> {
    let all: BTreeSet<&T> = moved.iter().flat_map(&things).collect();
    let both = || speakers.iter().zip(moved);
    let mut report = Vec::new();
    for thing in all {
        let having: Vec<&Language> = both()
            .filter(|(_, moved)| things(moved).contains(thing))
            .map(|(speaker, _)| speaker.language)
            .collect();
        let lacking =
            both().filter(|(speaker, moved)| !moved.unread && !having.contains(&speaker.language));
        for (speaker, _) in lacking {
            if let Some(prose) = release.prose.get(speaker.language) {
                let place = prose.span;
                let message = message(thing, &having);
                report.push(Diagnostic::new(Code::UnevenSentences, place, message));
            }
        }
    }
    report
}

fn uneven_message(name: &Name, having: &[&Language]) -> Message {
    let (id, call) = (&name.id, name.call());
    let languages = listed(having);
    match &name.event {
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

/// A sentence that the release does not have; its sentences are named.
pub(super) fn unknown_sentence(id: &str, place: Span, names: &[&str]) -> Diagnostic {
    let message = message!("no-sentence", id = id, sentences = names.join(", "));
    Diagnostic::new(Code::UnknownMessage, place, message).did_you_mean(id, names.iter().copied())
}

/// Why a sentence cannot be moved.
pub(super) fn no_sentence(
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
        let all = events.join(", ");
        let message = message!(
            "sentence-not-of-event",
            id = id,
            event = written,
            events = all
        );
        return Diagnostic::new(Code::UnknownMessage, place, message).did_you_mean(written, events);
    }
    if let Some(first) = events.first() {
        let message = message!(
            "sentence-of-which-event",
            id = id,
            first = *first,
            events = events.join(", ")
        );
        return Diagnostic::new(Code::BadReference, place, message);
    }
    if !of_name.is_empty() {
        let message = message!("sentence-of-no-event", id = id);
        return Diagnostic::new(Code::BadReference, place, message);
    }
    if sentences
        .iter()
        .any(|sentence| sentence.wordings.id() == id)
    {
        let message = message!("heading-cannot-move", id = id);
        return Diagnostic::new(Code::BadReference, place, message);
    }
    let mut names: Vec<&str> = Vec::new();
    for sentence in movable {
        if !names.contains(&sentence.wordings.id()) {
            names.push(sentence.wordings.id());
        }
    }
    unknown_sentence(id, place, &names)
}
