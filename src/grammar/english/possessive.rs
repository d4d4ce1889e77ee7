//! The possessive. In: a name or noun phrase. Out: "Sweden’s", "partners’", "the Netherlands’".

use crate::values::{Number, Word};

/// Whether the word is a plural, so that its -s takes the apostrophe alone. A name with "the" and a single -s at its end is one.
pub(super) fn is_plural(word: &Word) -> bool {
    word.number == Some(Number::Plural)
        || word.article
            && !["ss", "us", "is"]
                .iter()
                .any(|ending| word.text.ends_with(ending))
}

/// The possessive of a text.
pub(super) fn of(text: &str, plural: bool) -> String {
    if plural && text.ends_with('s') {
        format!("{text}’")
    } else {
        format!("{text}’s")
    }
}
