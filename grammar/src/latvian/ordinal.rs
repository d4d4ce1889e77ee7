//! Ordinals: "astotā", "divdesmit pirmais", "101.", "VIII".
//!
//! In: a number and what it agrees with. Out: the ordinal. In words they are definite adjectives; of a compound only the last part
//! inflects. In digits no ending is shown.

use crate::{Case, Gender, Number};

use super::cardinal::TENS;
use super::noun::Noun;
use crate::{Agreement, OrdinalStyle, Refusal};

const UNITS: [&str; 20] = [
    "",
    "pirm",
    "otr",
    "treš",
    "ceturt",
    "piekt",
    "sest",
    "septīt",
    "astot",
    "devīt",
    "desmit",
    "vienpadsmit",
    "divpadsmit",
    "trīspadsmit",
    "četrpadsmit",
    "piecpadsmit",
    "sešpadsmit",
    "septiņpadsmit",
    "astoņpadsmit",
    "deviņpadsmit",
];

/// The ordinal.
pub(super) fn ordinal(
    number: u32,
    agreement: Agreement,
    style: OrdinalStyle,
) -> Result<String, Refusal> {
    if agreement.gender == Gender::Neuter {
        return Err(Refusal::OrdinalWithoutNeuter);
    }
    let said = match style {
        OrdinalStyle::Words | OrdinalStyle::Emphatic => words(number, agreement),
        OrdinalStyle::Roman => crate::roman(number),
        OrdinalStyle::Digits => None,
    };
    Ok(said.unwrap_or_else(|| format!("{number}.")))
}

/// In words up to a hundred.
fn words(number: u32, agreement: Agreement) -> Option<String> {
    let number = usize::try_from(number).ok()?;
    let (before, stem) = match number {
        1..=19 => ("", UNITS[number]),
        20..=99 if number.is_multiple_of(10) => ("", TENS[number / 10]),
        20..=99 => (TENS[number / 10], UNITS[number % 10]),
        100 => ("", "simt"),
        _ => return None,
    };
    let definite = definite(stem, agreement)?;
    Some(if before.is_empty() {
        definite
    } else {
        format!("{before} {definite}")
    })
}

/// A stem with the ending of a definite adjective.
fn definite(stem: &str, agreement: Agreement) -> Option<String> {
    let ending = if agreement.gender == Gender::Feminine {
        "ā"
    } else {
        "ais"
    };
    let adjective = Noun::definite(&format!("{stem}{ending}"), ending, agreement.gender, false)?;
    let case = if agreement.case == Case::Vocative {
        Case::Nominative
    } else {
        agreement.case
    };
    let number = if agreement.number == Number::Plural {
        Number::Plural
    } else {
        Number::Singular
    };
    adjective.form(case, number)
}
