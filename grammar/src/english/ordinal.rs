//! Ordinals. In: a number and a style. Out: "eighth", "twenty-first", "101st". In words up to ninety-nine.

use crate::{OrdinalStyle, Refusal};

/// First to nineteenth.
const WORDS: [&str; 19] = [
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
    "thirteenth",
    "fourteenth",
    "fifteenth",
    "sixteenth",
    "seventeenth",
    "eighteenth",
    "nineteenth",
];

/// Tens without their -y.
const TENS: [&str; 8] = [
    "twent", "thirt", "fort", "fift", "sixt", "sevent", "eight", "ninet",
];

/// The ordinal. English writes Roman and other digits alike.
pub(super) fn ordinal(number: u32, style: OrdinalStyle) -> Result<String, Refusal> {
    match (number, style) {
        (0, _) => Err(Refusal::NoOrdinalOfZero { language: "en" }),
        (1..=99, OrdinalStyle::Words | OrdinalStyle::Emphatic) => Ok(words(number)),
        _ => Ok(format!("{number}{}", ending(number))),
    }
}

/// One to ninety-nine in words.
fn words(number: u32) -> String {
    let at = |number: u32| usize::try_from(number).expect("a number below a hundred fits");
    match (number, number % 10) {
        (..=19, _) => WORDS[at(number) - 1].to_owned(),
        (_, 0) => format!("{}ieth", TENS[at(number / 10) - 2]),
        (_, unit) => format!("{}y-{}", TENS[at(number / 10) - 2], WORDS[at(unit) - 1]),
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
