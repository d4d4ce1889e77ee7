//! Words that agree with a counted noun as its predicate: "iesaistīts", "iesaistīta", "iesaistīti", "iesaistītas".
//!
//! In: a participle or adjective in the masculine singular nominative. Out: the form that agrees. A verb in the third person
//! has one form for all, so it is refused: it can stand in the sentence as it is.

use crate::values::{Gender, Number, Word};

use super::super::{Count, Refusal};
use super::gender::gender;
use super::numeral::noun_number;

/// The participle or adjective, agreeing with the counted noun.
pub(super) fn agree(word: &str, count: Count, noun: &Word) -> Result<String, Refusal> {
    let (stem, is_definite) = stem(word).ok_or_else(|| not_agreeing(word))?;
    let ending = match (gender(noun)?, noun_number(count.number, noun), is_definite) {
        (Gender::Feminine, Number::Singular, false) => "a",
        (Gender::Feminine, Number::Singular, true) => "ā",
        (Gender::Feminine, Number::Plural, false) => "as",
        (Gender::Feminine, Number::Plural, true) => "ās",
        (_, Number::Singular, _) => return Ok(word.to_owned()),
        (_, Number::Plural, false) => "i",
        (_, Number::Plural, true) => "ie",
    };
    Ok(format!("{stem}{ending}"))
}

/// The stem of a participle or adjective, and whether it is definite.
fn stem(word: &str) -> Option<(&str, bool)> {
    if let Some(stem) = word.strip_suffix("ais") {
        return Some((stem, true)).filter(|_| !stem.is_empty());
    }
    let stem = word.strip_suffix(['s', 'š'])?;
    let is_adjective = stem
        .chars()
        .next_back()
        .is_some_and(|last| last.is_alphabetic() && !"aāeēiīuūo".contains(last));
    is_adjective.then_some((stem, false))
}

fn not_agreeing(word: &str) -> Refusal {
    Refusal::new(
        format!("\"{word}\" does not agree with a noun"),
        "Give a participle or adjective in the masculine singular, such as \"iesaistīts\" or \"jaunais\". A verb in the third person has one form for all: write it in the sentence itself.",
    )
}
