//! Whole numbers in words. In: a number and what it agrees with. Out: "doisprezece", "o sută douăzeci și una", "două mii".
//!
//! One, two and twelve have genders. The "de" before a counted noun belongs to the noun and is not written here;
//! the "de" before thousands and millions is part of the number ("douăzeci de mii").

use crate::Agreement;
use crate::{Case, Gender};

/// The first number that is not said in words.
const LIMIT: u64 = 1_000_000_000;

/// Three to ten.
const UNITS: [&str; 8] = [
    "trei", "patru", "cinci", "șase", "șapte", "opt", "nouă", "zece",
];

/// Thirteen to nineteen without "-sprezece".
const TEENS: [&str; 7] = ["trei", "pai", "cinci", "șai", "șapte", "opt", "nouă"];

/// Twenty to ninety without "-zeci".
const TENS: [&str; 8] = [
    "două", "trei", "patru", "cinci", "șai", "șapte", "opt", "nouă",
];

/// The number in words; `None` from one thousand million on.
pub(super) fn cardinal(number: u64, agreement: Agreement) -> Option<String> {
    if number >= LIMIT {
        return None;
    }
    let oblique = matches!(agreement.case, Case::Genitive | Case::Dative);
    let feminine = agreement.gender == Gender::Feminine;
    Some(match (number, oblique, feminine) {
        (0, ..) => "zero".to_owned(),
        (1, true, true) => "unei".to_owned(),
        (1, true, false) => "unui".to_owned(),
        (1, false, true) => "o".to_owned(),
        (1, false, false) => "un".to_owned(),
        _ => words(number, agreement.gender),
    })
}

/// Two and more.
fn words(number: u64, gender: Gender) -> String {
    let (millions, thousands) = (number / 1_000_000, number / 1_000 % 1_000);
    [
        scale(millions, "un milion", "milioane", Gender::Neuter),
        scale(thousands, "o mie", "mii", Gender::Feminine),
        hundreds(number % 1_000, gender),
    ]
    .into_iter()
    .filter(|part| !part.is_empty())
    .collect::<Vec<_>>()
    .join(" ")
}

/// Thousands or millions: counted nouns themselves, with "de" where a noun needs it.
fn scale(count: u64, one: &str, many: &str, gender: Gender) -> String {
    match count {
        0 => String::new(),
        1 => one.to_owned(),
        _ if super::numeral::takes_de(count) => format!("{} de {many}", hundreds(count, gender)),
        _ => format!("{} {many}", hundreds(count, gender)),
    }
}

/// Nothing to nine hundred and ninety-nine.
fn hundreds(number: u64, gender: Gender) -> String {
    let hundred = match number / 100 {
        0 => return tens(number, gender),
        1 => "o sută".to_owned(),
        count => format!("{} sute", tens(count, Gender::Feminine)),
    };
    match number % 100 {
        0 => hundred,
        rest => format!("{hundred} {}", tens(rest, gender)),
    }
}

/// Nothing to ninety-nine. A neuter counts as masculine with one, as feminine with more.
fn tens(number: u64, gender: Gender) -> String {
    let feminine = gender == Gender::Feminine;
    let text = match number {
        0 => "",
        1 if feminine => "una",
        1 => "unu",
        2 if gender == Gender::Masculine => "doi",
        2 => "două",
        3..=10 => UNITS[place(number) - 3],
        11 => "unsprezece",
        12 if gender == Gender::Masculine => "doisprezece",
        12 => "douăsprezece",
        13..=19 => return format!("{}sprezece", TEENS[place(number) - 13]),
        _ => {
            let ten = TENS[place(number) / 10 - 2];
            return match number % 10 {
                0 => format!("{ten}zeci"),
                unit => format!("{ten}zeci și {}", tens(unit, gender)),
            };
        }
    };
    text.to_owned()
}

/// A number below a hundred as a place in a table.
fn place(number: u64) -> usize {
    usize::try_from(number).expect("a number below a hundred fits")
}
