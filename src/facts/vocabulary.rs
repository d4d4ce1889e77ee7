//! The vocabulary: every fact that a release may have, by its path and sort.
//!
//! Messages, templates and prose may only name what stands here. `*` stands for the name that staff give an event or a figure.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use crate::values::ValueKind;

/// A path of the vocabulary.
#[derive(Debug)]
pub struct Term {
    /// The path; `*` stands for a name given in the record.
    pub path: &'static str,
    /// The sort of its value.
    pub kind: ValueKind,
}

const fn term(path: &'static str, kind: ValueKind) -> Term {
    Term { path, kind }
}

/// Facts of the release as a whole.
const RELEASE: &[Term] = &[
    term("published", ValueKind::Period),
    term("publisher", ValueKind::Entity),
    term("publisher.place", ValueKind::Place),
    term("publisher.place.country", ValueKind::Place),
    term("programme", ValueKind::Entity),
    term("programme.funder", ValueKind::Entity),
    term("programme.organiser", ValueKind::Entity),
    term("programme.goals", ValueKind::List),
    term("strand", ValueKind::Entity),
    term("strand.number", ValueKind::Token),
    term("project", ValueKind::Entity),
    term("project.term", ValueKind::Period),
    term("project.budget", ValueKind::Money),
    term("project.grant", ValueKind::Money),
    term("project.lead", ValueKind::Entity),
    term("project.lead.place", ValueKind::Place),
    term("project.lead.place.country", ValueKind::Place),
    term("project.goals", ValueKind::List),
    term("project.partners", ValueKind::Quantity),
    term("project.partners.countries", ValueKind::List),
    term("project.partners.including", ValueKind::List),
    term("edition.ordinal", ValueKind::Ordinal),
    term("edition.year", ValueKind::Period),
    term("places", ValueKind::List),
    term("dates", ValueKind::Period),
    term("participants", ValueKind::Quantity),
    term("participants.from", ValueKind::List),
    term("partners", ValueKind::List),
    term("motto", ValueKind::Text),
    term("figures.*", ValueKind::Quantity),
    term("figures.*.before", ValueKind::Quantity),
    term("figures.*.period", ValueKind::Period),
    term("figures.*.change", ValueKind::Quantity),
    term("figures.*.change.percent", ValueKind::Percent),
    term("facts.*.when", ValueKind::Interval),
    term("facts.*.hours", ValueKind::Hours),
    term("facts.*.price", ValueKind::Price),
    term("facts.*.measure", ValueKind::Measure),
    term("facts.*.vote", ValueKind::Vote),
    term("facts.*.vote.for", ValueKind::Quantity),
    term("facts.*.vote.against", ValueKind::Quantity),
    term("facts.*.vote.abstained", ValueKind::Quantity),
    term("facts.*.address", ValueKind::Address),
    term("facts.*.lines", ValueKind::Lines),
    term("facts.*.phone", ValueKind::Token),
    term("facts.*.text", ValueKind::Text),
    term("links.*.owner", ValueKind::Entity),
    term("contacts.*.who", ValueKind::Entity),
    term("contacts.*.organisation", ValueKind::Entity),
    term("quotes.*.who", ValueKind::Entity),
    term("withdrawn.date", ValueKind::Period),
    term("withdrawn.text", ValueKind::Text),
];

/// Facts of a newsletter; below `newsletter.`. Its project is that of its releases.
const NEWSLETTER: &[Term] = &[
    term("newsroom", ValueKind::Text),
    term("period", ValueKind::Period),
    term("releases", ValueKind::Quantity),
];

/// What the sentence around a quotation may ask of it; below `quote.`.
const QUOTE: &[Term] = &[
    term("who", ValueKind::Entity),
    // Whether the person is a woman: she, he.
    term("feminine", ValueKind::Flag),
    // Whether the sentence says a role behind the name.
    term("role", ValueKind::Flag),
    // What was said, without the full stop at its end.
    term("words", ValueKind::Text),
    // Whether the words end with a full stop, or with nothing; not with a question mark or another mark of their own.
    term("statement", ValueKind::Flag),
    term("question", ValueKind::Flag),
];

/// Facts of an event; below `event.` or `events.*.`.
const EVENT: &[Term] = &[
    term("type", ValueKind::Entity),
    term("name", ValueKind::Entity),
    term("ordinal", ValueKind::Ordinal),
    term("dates", ValueKind::Period),
    term("time", ValueKind::Time),
    term("place", ValueKind::Place),
    term("place.country", ValueKind::Place),
    term("venue", ValueKind::Entity),
    term("represented", ValueKind::List),
    term("represented.publisher", ValueKind::Flag),
    term("theme", ValueKind::Text),
    term("goals", ValueKind::List),
    term("speakers", ValueKind::List),
    term("organisers", ValueKind::List),
    term("participants", ValueKind::Quantity),
    term("participants.from", ValueKind::List),
];

/// Facts of the meeting or edition before or after; below `previous.` or `next.`.
const NEIGHBOUR: &[Term] = &[
    term("place", ValueKind::Place),
    term("place.country", ValueKind::Place),
    term("dates", ValueKind::Period),
    term("last", ValueKind::Flag),
    term("edition.ordinal", ValueKind::Ordinal),
    term("edition.year", ValueKind::Period),
];

/// Facts of a correction; below `correction.` (the one that is said) or `corrections.*.`.
const CORRECTION: &[Term] = &[
    term("date", ValueKind::Period),
    term("text", ValueKind::Text),
];

/// All paths with the sorts of their values: every variable of every message is looked up here.
static VOCABULARY: LazyLock<Vec<(String, ValueKind)>> = LazyLock::new(|| {
    let below = |prefix: &str, terms: &'static [Term]| {
        let prefix = prefix.to_owned();
        terms
            .iter()
            .map(move |term| (format!("{prefix}{}", term.path), term.kind))
    };
    below("", RELEASE)
        .chain(below("event.", EVENT))
        .chain(below("events.*.", EVENT))
        .chain(below("correction.", CORRECTION))
        .chain(below("corrections.*.", CORRECTION))
        .chain(below("previous.", NEIGHBOUR))
        .chain(below("next.", NEIGHBOUR))
        .chain(below("quote.", QUOTE))
        .chain(below("newsletter.", NEWSLETTER))
        .collect()
});

/// The paths by the variables that messages have for them.
static VARIABLES: LazyLock<BTreeMap<String, &'static str>> = LazyLock::new(|| {
    let paths = VOCABULARY.iter().map(|(path, _)| path.as_str());
    paths.map(|path| (variable(path), path)).collect()
});

/// The sorts of values by their paths.
static KINDS: LazyLock<BTreeMap<&str, ValueKind>> = LazyLock::new(|| {
    let terms = VOCABULARY.iter();
    terms.map(|(path, kind)| (path.as_str(), *kind)).collect()
});

/// The same the other way round.
static OF_PATHS: LazyLock<BTreeMap<&'static str, &'static str>> = LazyLock::new(|| {
    let variables = VARIABLES.iter();
    variables
        .map(|(variable, path)| (*path, variable.as_str()))
        .collect()
});

/// All paths with the sorts of their values, `*` where the record gives a name.
pub fn vocabulary() -> &'static [(String, ValueKind)] {
    &VOCABULARY
}

/// The path of a variable of messages.
pub fn path_of(variable: &str) -> Option<&'static str> {
    VARIABLES.get(variable).copied()
}

/// The sort of a fact by its path; names given in the record stand where the vocabulary has `*`.
pub fn kind_of(path: &str) -> Option<ValueKind> {
    let exact = KINDS.get(path).copied();
    let named = || {
        let mut terms = vocabulary()
            .iter()
            .filter(|(pattern, _)| pattern.contains('*'));
        terms
            .find(|(pattern, _)| matches(pattern, path))
            .map(|(_, kind)| *kind)
    };
    exact.or_else(|| path.contains('.').then(named).flatten())
}

/// Whether a path is one of a pattern.
fn matches(pattern: &str, path: &str) -> bool {
    let (mut pattern, mut path) = (pattern.split('.'), path.split('.'));
    loop {
        match (pattern.next(), path.next()) {
            (None, None) => return true,
            (Some(expected), Some(given)) if expected == given || expected == "*" => {}
            _ => return false,
        }
    }
}

/// The variable of messages for a path of the vocabulary.
pub fn variable_of(path: &str) -> &'static str {
    OF_PATHS[path]
}

/// The variable of messages for a path: dots become hyphens, since Fluent's variables are flat.
pub fn variable(path: &str) -> String {
    path.replace('.', "-")
}
