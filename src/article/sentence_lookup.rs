//! Sentences by the names that staff give: found among those of the outline, or reported with what there is.

use crate::diagnostic::{Code, Diagnostic, Span, message};

use super::outline::OutlineSentence;

/// A sentence that the release does not have; its sentences are named.
pub(super) fn unknown_sentence(id: &str, place: Span, names: &[&str]) -> Diagnostic {
    let message = message!("no-sentence", id = id, sentences = names.join(", "));
    Diagnostic::new(Code::UnknownMessage, place, message).did_you_mean(id, names.iter().copied())
}

/// Why a sentence cannot be moved.
pub(super) fn no_sentence(
    id: &str,
    event: Option<&str>,
    sentences: &[OutlineSentence<'_>],
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
