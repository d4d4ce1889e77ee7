//! The possessive. In: a name or noun phrase. Out: "Sweden’s", "partners’", "the Netherlands’", "Daugavpils’s".
//!
//! The apostrophe alone stands after a plural in -s; every singular name takes ’s, whatever its last letter.

use crate::values::{Number, Word};

/// Whether the word is a plural, so that its -s takes the apostrophe alone. A name with "the" and a single -s at its end is one.
pub(super) fn is_plural(word: &Word) -> bool {
    word.number == Some(Number::Plural)
        || word.article
            && !["ss", "us", "is"]
                .iter()
                .any(|ending| word.text.ends_with(ending))
}

/// Whether the apostrophe stands alone.
fn stands_alone(text: &str, plural: bool) -> bool {
    plural && text.ends_with('s')
}

/// The possessive of a text.
pub(super) fn of(text: &str, plural: bool) -> String {
    if stands_alone(text, plural) {
        format!("{text}’")
    } else {
        format!("{text}’s")
    }
}

/// The rule behind the possessive.
pub(super) fn rule(text: &str, plural: bool) -> &'static str {
    if stands_alone(text, plural) {
        "apostrophe alone after a plural in -s"
    } else {
        "’s"
    }
}
