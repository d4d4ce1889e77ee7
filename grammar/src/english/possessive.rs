//! The possessive. In: a name or noun phrase. Out: "Sweden’s", "partners’", "the Netherlands’", "Daugavpils’s".
//!
//! The apostrophe alone stands after a plural in -s; every singular name takes ’s, whatever its last letter.

use crate::{Number, Word};

/// Nouns in which the names of countries and their unions are plurals.
const PLURAL_NAMES: &[&str] = &[
    "Netherlands",
    "States",
    "Nations",
    "Emirates",
    "Islands",
    "Philippines",
    "Bahamas",
    "Maldives",
    "Seychelles",
    "Balkans",
    "Alps",
    "Carpathians",
];

/// Whether the word is a plural, so that its -s takes the apostrophe alone. A name with "the" and a single -s at its end is one.
pub(super) fn is_plural(word: &Word) -> bool {
    word.number == Some(Number::Plural)
        || is_plural_name(&word.text)
        || is_plural_noun(&word.text)
        || (word.article || is_name_with_article(&word.text) && !word.text.contains(" of "))
            && !["ss", "us", "is"]
                .iter()
                .any(|ending| word.text.ends_with(ending))
}

/// Whether the text is a capitalised name written with its article: "the Netherlands", "the City of Vienna".
pub(super) fn is_name_with_article(text: &str) -> bool {
    text.strip_prefix("the ")
        .or_else(|| text.strip_prefix("The "))
        .and_then(|name| name.split(' ').next_back())
        .is_some_and(|last| last.starts_with(char::is_uppercase))
}

/// Whether the text ends in a noun that makes a name a plural, with its article or without.
fn is_plural_name(text: &str) -> bool {
    text.split(' ')
        .next_back()
        .is_some_and(|last| PLURAL_NAMES.contains(&last))
}

/// Singular nouns in -s besides those in -ss, -us and -is.
const SINGULAR: &[&str] = &["news", "lens", "gas", "atlas", "canvas", "chaos"];

/// Whether the text ends in a noun, no name, that is a plural by its -s: "residents".
fn is_plural_noun(text: &str) -> bool {
    let last = text.split([' ', '-']).next_back().unwrap_or(text);
    let is_singular = ["ss", "us", "is"].iter().any(|end| last.ends_with(end));
    last.ends_with('s')
        && last.starts_with(char::is_lowercase)
        && !is_singular
        && !SINGULAR.contains(&last)
}

/// The possessive of a text and the rule behind it.
pub(super) fn of(text: &str, plural: bool) -> (String, &'static str) {
    if plural && text.ends_with('s') {
        (format!("{text}’"), "apostrophe alone after a plural in -s")
    } else {
        (format!("{text}’s"), "’s")
    }
}
