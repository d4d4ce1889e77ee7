//! Ordinals. In: a number, the noun's gender, number and case, a style. Out: "a opta", "cea de-a opta", "al 8-lea", "a II-a".
//!
//! In words up to ninety-nine; above that, and for other styles, in digits with their ending.

use crate::{Agreement, OrdinalStyle, Refusal};
use crate::{Case, Gender, Number};

/// Masculine words for 2 to 10.
const MASCULINE: [&str; 9] = [
    "doilea",
    "treilea",
    "patrulea",
    "cincilea",
    "șaselea",
    "șaptelea",
    "optulea",
    "nouălea",
    "zecelea",
];

/// Feminine words for 2 to 10.
const FEMININE: [&str; 9] = [
    "doua", "treia", "patra", "cincea", "șasea", "șaptea", "opta", "noua", "zecea",
];

/// What stands before "-sprezece" in 11 to 19; twelve has a masculine and a feminine.
const TEENS: [&str; 9] = [
    "un", "doi", "trei", "pai", "cinci", "șai", "șapte", "opt", "nouă",
];

/// What stands before "-zeci" in 20 to 90.
const TENS: [&str; 8] = [
    "două", "trei", "patru", "cinci", "șai", "șapte", "opt", "nouă",
];

/// The ordinal that agrees.
pub(super) fn ordinal(
    number: u32,
    agreement: Agreement,
    style: OrdinalStyle,
) -> Result<String, Refusal> {
    let feminine = match agreement.number {
        Number::Singular => agreement.gender == Gender::Feminine,
        Number::Plural => agreement.gender != Gender::Masculine,
    };
    let oblique = match agreement.case {
        Case::Nominative | Case::Accusative => false,
        Case::Genitive | Case::Dative => true,
        case => {
            return Err(Refusal::OrdinalWithoutCase { case });
        }
    };
    match (number, agreement.number) {
        (0, _) => Err(Refusal::NoOrdinalOfZero { language: "ro" }),
        (1, _) if style == OrdinalStyle::Roman => Ok("I".to_owned()),
        (1, plural) => Ok(first(feminine, plural == Number::Plural, oblique).to_owned()),
        (_, Number::Plural) => Err(Refusal::OrdinalWithoutPlural { number }),
        _ => Ok(above_one(number, feminine, oblique, style)),
    }
}

/// Whether a word is an ordinal in digits: "15-a", "XV-a".
fn in_digits(word: &str, ending: &str) -> bool {
    word.split_once('-').is_some_and(|(number, end)| {
        let roman = |letter: char| "IVXLCM".contains(letter.to_ascii_uppercase());
        let digits =
            number.chars().all(|letter| letter.is_ascii_digit()) || number.chars().all(roman);
        end == ending && !number.is_empty() && digits
    })
}

/// Whether the two words are an ordinal ("al doilea", "a opta", "a 15-a").
pub(super) fn is_ordinal(particle: &str, word: &str) -> bool {
    match particle {
        "al" => MASCULINE.contains(&word) || in_digits(word, "lea"),
        "a" => FEMININE.contains(&word) || in_digits(word, "a"),
        _ => false,
    }
}

/// The first of all.
fn first(feminine: bool, plural: bool, oblique: bool) -> &'static str {
    match (feminine, plural, oblique) {
        (false, false, false) => "primul",
        (false, false, true) => "primului",
        (true, false, false) => "prima",
        (true, false, true) => "primei",
        (false, true, false) => "primii",
        (true, true, false) => "primele",
        (_, true, true) => "primelor",
    }
}

/// From the second on: the possessive particle, and "celui de-" / "cel de-" before it.
fn above_one(number: u32, feminine: bool, oblique: bool, style: OrdinalStyle) -> String {
    let body = match style {
        OrdinalStyle::Roman => format!(
            "{}-{}",
            crate::roman(number).unwrap_or_else(|| number.to_string()),
            if feminine { "a" } else { "lea" }
        ),
        OrdinalStyle::Words | OrdinalStyle::Emphatic if number < 100 => words(number, feminine),
        _ => format!("{number}-{}", if feminine { "a" } else { "lea" }),
    };
    let particle = if feminine { "a" } else { "al" };
    let emphasis = match (oblique, style, feminine) {
        (true, _, true) => "celei de-",
        (true, _, false) => "celui de-",
        (false, OrdinalStyle::Emphatic, true) => "cea de-",
        (false, OrdinalStyle::Emphatic, false) => "cel de-",
        (false, ..) => "",
    };
    format!("{emphasis}{particle} {body}")
}

/// Two to ninety-nine in words.
fn words(number: u32, feminine: bool) -> String {
    let units = if feminine { &FEMININE } else { &MASCULINE };
    let end = if feminine { "a" } else { "lea" };
    let (tens, unit) = (place(number / 10), place(number % 10));
    match (number, unit) {
        (..=10, _) => units[place(number) - 2].to_owned(),
        (12, _) if feminine => "douăsprezecea".to_owned(),
        (..=19, _) => format!("{}sprezece{end}", TEENS[unit - 1]),
        (_, 0) => format!(
            "{}zec{}",
            TENS[tens - 2],
            if feminine { "ea" } else { "ilea" }
        ),
        (_, 1) => format!(
            "{}zeci și {}",
            TENS[tens - 2],
            if feminine { "una" } else { "unulea" }
        ),
        _ => format!("{}zeci și {}", TENS[tens - 2], units[unit - 2]),
    }
}

/// A number below a hundred as a place in a table.
fn place(number: u32) -> usize {
    usize::try_from(number).expect("a number below a hundred fits")
}
