//! Ordinals. In: a number and a style. Out: "eighth", "21st", "101st". In words up to the ninth, as counts are up to nine.

use crate::{OrdinalStyle, Refusal};

/// First to ninth.
const WORDS: [&str; 9] = [
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
];

/// The ordinal. English writes Roman and other digits alike.
pub(super) fn ordinal(number: u32, style: OrdinalStyle) -> Result<String, Refusal> {
    let in_words = matches!(style, OrdinalStyle::Words | OrdinalStyle::Emphatic);
    let index = usize::try_from(number).unwrap_or(usize::MAX);
    match (index.checked_sub(1), in_words) {
        (None, _) => Err(Refusal::NoOrdinalOfZero { language: "en" }),
        (Some(index), true) if index < WORDS.len() => Ok(WORDS[index].to_owned()),
        _ => Ok(format!("{number}{}", ending(number))),
    }
}

/// The letters after the digits: 1st, 2nd, 3rd, 11th.
fn ending(number: u32) -> &'static str {
    match (number % 100, number % 10) {
        (11..=13, _) => "th",
        (_, 1) => "st",
        (_, 2) => "nd",
        (_, 3) => "rd",
        _ => "th",
    }
}
