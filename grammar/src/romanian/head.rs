//! Heads in two halves: "prim-ministru" inflects at its end, "situație-limită" in its first half.
//!
//! In: a head and how one noun is made. Out: forms of the whole head.

use crate::{Gender, Number};

use super::exceptions::SECOND_HALF_STAYS;
use super::noun::{Noun, Shape, is_initialism};

/// A head with what stays before and after its noun.
#[derive(Debug)]
pub(super) struct Head {
    before: String,
    noun: Noun,
    after: String,
    /// What stands after it in the plural.
    after_plural: String,
}

/// What stays before, what inflects, what stays after.
fn halves(word: &str) -> (&str, &str, &str) {
    let Some(at) = word.rfind('-') else {
        return ("", word, "");
    };
    let (first, second) = word.split_at(at);
    let last = second.trim_start_matches('-');
    if first.is_empty() || last.is_empty() || is_initialism(first) || last == "uri" || last == "ul"
    {
        ("", word, "")
    } else if SECOND_HALF_STAYS.contains(&last) || agreeing_half(last).is_some() {
        ("", first, second)
    } else {
        (&word[..=at], last, "")
    }
}

/// The plural of a second half that agrees with the first: "redactori-șefi", "contabilei-șefe".
pub(super) fn agreeing_half(half: &str) -> Option<&'static str> {
    match half {
        "șef" => Some("șefi"),
        "șefă" => Some("șefe"),
        _ => None,
    }
}

/// Does something to the half that inflects.
pub(super) fn in_halves(word: &str, change: impl Fn(&str) -> String) -> String {
    let (before, half, after) = halves(word);
    format!("{before}{}{after}", change(half))
}

impl Head {
    /// A head from its indefinite singular and, if known, its plural.
    pub(super) fn new(
        bare: &str,
        make: impl Fn(&str, Option<&str>) -> Noun,
        plural: Option<&str>,
    ) -> Self {
        let (before, half, after) = halves(bare);
        let plural = plural.map(|plural| {
            if before.is_empty() && after.is_empty() {
                plural
            } else {
                halves(plural).1
            }
        });
        let after_plural = agreeing_half(after.trim_start_matches('-'))
            .map_or_else(|| after.to_owned(), |half| format!("-{half}"));
        Self {
            before: before.to_owned(),
            noun: make(half, plural),
            after: after.to_owned(),
            after_plural,
        }
    }

    /// The head in a form.
    pub(super) fn form(&self, shape: Shape) -> String {
        let feminine = self.noun.gender == Gender::Feminine;
        let in_plural = shape.number == Number::Plural || shape.oblique && feminine;
        let after = if in_plural {
            &self.after_plural
        } else {
            &self.after
        };
        format!("{}{}{after}", self.before, self.noun.form(shape))
    }

    /// The singular of its noun.
    pub(super) fn singular(&self) -> &str {
        &self.noun.singular
    }

    /// The indefinite plural of the head.
    pub(super) fn plural(&self) -> String {
        format!("{}{}{}", self.before, self.noun.plural, self.after_plural)
    }
}
