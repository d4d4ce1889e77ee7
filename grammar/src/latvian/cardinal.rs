//! Whole numbers in words: "divdesmit viena", "divi simti", "tūkstoš trīs simti pieci".
//!
//! In: a number and what it agrees with. Out: the number in words, or nothing beyond 999 999 999.
//! Only the last part of a compound number inflects; before it stand "simt" and "tūkstoš", which never do.

use crate::{Case, Gender, Number};

use super::noun::{Known, Noun};
use crate::Agreement;

/// Stems of the numerals from two to nine that decline like adjectives; trīs has forms of its own.
const STEMS: [&str; 10] = [
    "", "vien", "div", "", "četr", "piec", "seš", "septiņ", "astoņ", "deviņ",
];

/// Tens, as they stand before a unit; they do not inflect.
pub(super) const TENS: [&str; 10] = [
    "",
    "desmit",
    "divdesmit",
    "trīsdesmit",
    "četrdesmit",
    "piecdesmit",
    "sešdesmit",
    "septiņdesmit",
    "astoņdesmit",
    "deviņdesmit",
];

/// The greatest number that is said in words.
pub(super) const GREATEST: u64 = 999_999_999;

/// The number in words.
pub(super) fn cardinal(number: u64, agreement: Agreement) -> Option<String> {
    if number > GREATEST {
        return None;
    }
    if number == 0 {
        return noun("nulle", Number::Singular, agreement.case);
    }
    let (millions, below) = (number / 1_000_000, number % 1_000_000);
    let (thousands, rest) = (below / 1000, below % 1000);
    let mut said = Vec::new();
    if millions > 0 {
        said.push(scale(
            "miljons",
            millions,
            below == 0,
            millions > 1 || below > 0,
            agreement,
        )?);
    }
    if thousands == 1 && rest > 0 {
        said.push("tūkstoš".to_owned());
    } else if thousands > 0 {
        said.push(scale(
            "tūkstotis",
            thousands,
            rest == 0,
            thousands > 1,
            agreement,
        )?);
    }
    if rest > 0 {
        said.push(below_thousand(rest, agreement)?);
    }
    Some(said.join(" "))
}

/// Thousands or millions with how many they are; they inflect if nothing follows.
fn scale(
    name: &str,
    many: u64,
    is_last: bool,
    is_counted: bool,
    agreement: Agreement,
) -> Option<String> {
    let is_one = many % 10 == 1 && many % 100 != 11;
    let case = if is_last {
        agreement.case
    } else {
        Case::Nominative
    };
    let number = if is_one {
        Number::Singular
    } else {
        Number::Plural
    };
    let name = noun(name, number, case)?;
    let masculine = Agreement {
        gender: Gender::Masculine,
        number,
        case,
    };
    Some(match many {
        _ if !is_counted => name,
        100 => format!("simt {name}"),
        _ => format!("{} {name}", below_thousand(many, masculine)?),
    })
}

/// One to 999.
fn below_thousand(number: u64, agreement: Agreement) -> Option<String> {
    let (hundreds, rest) = (number / 100, number % 100);
    let case = if rest == 0 {
        agreement.case
    } else {
        Case::Nominative
    };
    let mut said = match (hundreds, rest) {
        (0, _) => Vec::new(),
        (1, 0) => vec![noun("simts", Number::Singular, case)?],
        (1, _) => vec!["simt".to_owned()],
        _ => vec![
            numeral(hundreds, Gender::Masculine, Number::Plural, case),
            noun("simts", Number::Plural, case)?,
        ],
    };
    said.extend(below_hundred(rest, agreement));
    Some(said.join(" "))
}

/// One to 99; nothing for zero.
fn below_hundred(number: u64, agreement: Agreement) -> Vec<String> {
    let (tens, unit) = (number / 10, number % 10);
    if let Some(teen) = teen(number) {
        return vec![teen];
    }
    let index = usize::try_from(tens).expect("a number below a hundred has one digit of tens");
    let mut said = Vec::new();
    if tens > 0 {
        said.push(TENS[index].to_owned());
    }
    if unit > 0 {
        let number = if unit == 1 {
            agreement.number
        } else {
            Number::Plural
        };
        said.push(numeral(unit, agreement.gender, number, agreement.case));
    }
    said
}

/// A numeral that is a noun.
fn noun(text: &str, number: Number, case: Case) -> Option<String> {
    let case = if case == Case::Vocative {
        Case::Nominative
    } else {
        case
    };
    Noun::new(text, Known::default()).form(case, number)
}

/// Eleven to nineteen, which do not inflect.
fn teen(number: u64) -> Option<String> {
    let unit = usize::try_from(number.checked_sub(10)?).ok()?;
    let stem = match unit {
        1..=2 | 4..=9 => STEMS[unit],
        3 => "trīs",
        _ => return None,
    };
    Some(format!("{stem}padsmit"))
}

/// A numeral from one to nine.
fn numeral(number: u64, gender: Gender, noun_number: Number, case: Case) -> String {
    let is_feminine = gender == Gender::Feminine;
    if number == 3 {
        let form = match case {
            Case::Genitive => "triju",
            Case::Dative => "trim",
            Case::Locative if is_feminine => "trijās",
            Case::Locative => "trijos",
            Case::Nominative | Case::Accusative | Case::Vocative => "trīs",
        };
        return form.to_owned();
    }
    let index = usize::try_from(number).expect("a numeral in words is below ten");
    let ending = match (noun_number, is_feminine) {
        (Number::Singular, false) => ["s", "a", "am", "u", "ā", "s"],
        (Number::Singular, true) => ["a", "as", "ai", "u", "ā", "a"],
        (Number::Plural, false) => ["i", "u", "iem", "us", "os", "i"],
        (Number::Plural, true) => ["as", "u", "ām", "as", "ās", "as"],
    }[case as usize];
    format!("{}{ending}", STEMS[index])
}
