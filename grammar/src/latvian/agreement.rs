//! Words that agree with a counted noun as its predicate: "iesaistīts", "iesaistīta", "iesaistīti", "iesaistītas"; "noticis", "notikusi".
//!
//! In: a participle or adjective in the masculine singular nominative. Out: the form that agrees. A verb in the third person
//! has one form for all, so it is refused: it can stand in the sentence as it is.

use crate::{Gender, Number, Word};

use super::gender::gender;
use super::numeral::noun_number;
use crate::{Count, Refusal};

/// The participle or adjective, agreeing with the counted noun.
pub(super) fn agree(word: &str, count: Count, noun: &Word) -> Result<String, Refusal> {
    let (gender, number) = (gender(noun)?, noun_number(count.number, noun));
    if let Some(participle) = active_past(word, gender, number) {
        return Ok(participle);
    }
    let (stem, is_definite) = stem(word).ok_or_else(|| not_agreeing(word))?;
    let ending = match (gender, number, is_definite) {
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

/// An active past participle: "noticis, notikusi, notikuši, notikušas", "sācies, sākusies, sākušies, sākušās". The masculine singular
/// softens k and g before its ending, the other forms have them back.
fn active_past(word: &str, gender: Gender, number: Number) -> Option<String> {
    let (stem, is_reflexive) = match word.strip_suffix("ies") {
        Some(stem) => (stem, true),
        None => (
            word.strip_suffix("is")
                .filter(|stem| !stem.ends_with('a'))?,
            false,
        ),
    };
    stem.chars()
        .next_back()
        .filter(|last| last.is_alphabetic())?;
    let ending = match (gender, number, is_reflexive) {
        (Gender::Feminine, Number::Singular, false) => "usi",
        (Gender::Feminine, Number::Singular, true) => "usies",
        (Gender::Feminine, Number::Plural, false) => "ušas",
        (Gender::Feminine, Number::Plural, true) => "ušās",
        (_, Number::Singular, _) => return Some(word.to_owned()),
        (_, Number::Plural, false) => "uši",
        (_, Number::Plural, true) => "ušies",
    };
    let hard = match (stem.strip_suffix("dz"), stem.strip_suffix('c')) {
        (Some(before), _) => format!("{before}g"),
        (_, Some(before)) => format!("{before}k"),
        _ => stem.to_owned(),
    };
    Some(format!("{hard}{ending}"))
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
    Refusal::NotAgreeing {
        language: "lv",
        word: word.to_owned(),
    }
}
