//! Numbers with the nouns they count.
//!
//! In: a number, how exact it is, its noun and its role. Out: both, agreeing. One to nine are said in words.
//! A number that ends in 1 (but not in 11) takes the singular, every other number the plural. After "vairāk nekā", "aptuveni" and
//! "vismaz" round numbers and 11–19 take the genitive plural ("vairāk nekā 600 dalībnieku"), after "līdz" all take the dative.

use crate::values::{Bound, Case, Form, Gender, Number, Word};

use super::super::{Count, Refusal, Role};
use super::gender::gender;
use super::phrase::inflect;
use super::relation::{Government, own_number};

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

/// The counted noun with its number in its role.
pub(super) fn count(
    count: Count,
    noun: &Word,
    role: Role,
    digits: &str,
) -> Result<String, Refusal> {
    let said = number(count, noun, role, digits)?;
    let (number, case) = noun_form(count, noun, role);
    let noun = inflect(
        noun,
        Form {
            case,
            number: Some(number),
            definiteness: None,
        },
    )?;
    let blank = if in_words(count.number) {
        " "
    } else {
        "\u{a0}"
    };
    Ok(format!("{said}{blank}{noun}"))
}

/// The number alone in the role, agreeing with the noun.
pub(super) fn number(
    count: Count,
    noun: &Word,
    role: Role,
    digits: &str,
) -> Result<String, Refusal> {
    let preposition = Government::of(role).preposition;
    let bound = bound_word(count.bound);
    if !in_words(count.number) {
        return Ok(format!("{preposition}{bound}{digits}"));
    }
    let (number, case) = noun_form(count, noun, role);
    let numeral = numeral(count.number, gender(noun)?, number, case);
    Ok(format!("{preposition}{bound}{numeral}"))
}

/// The number in which a counted noun stands.
pub(super) fn noun_number(number: u64, noun: &Word) -> Number {
    let is_one = number % 10 == 1 && number % 100 != 11;
    if is_one && own_number(noun) == Number::Singular {
        Number::Singular
    } else {
        Number::Plural
    }
}

fn noun_form(count: Count, noun: &Word, role: Role) -> (Number, Case) {
    let number = noun_number(count.number, noun);
    let case = Government::of(role).case(number);
    let is_direct = matches!(case, Case::Nominative | Case::Accusative);
    let is_round = count.number.is_multiple_of(10) || (11..=19).contains(&(count.number % 100));
    let case = match count.bound {
        Bound::UpTo if is_direct => Case::Dative,
        Bound::Over | Bound::About | Bound::AtLeast if is_direct && is_round => Case::Genitive,
        _ => case,
    };
    (number, case)
}

fn bound_word(bound: Bound) -> &'static str {
    match bound {
        Bound::Exactly => "",
        Bound::Over => "vairāk nekā ",
        Bound::About => "aptuveni ",
        Bound::AtLeast => "vismaz ",
        Bound::UpTo => "līdz ",
    }
}

fn in_words(number: u64) -> bool {
    (1..=9).contains(&number)
}

/// Eleven to nineteen, which do not inflect.
pub(super) fn teen(number: u64) -> Option<String> {
    let unit = usize::try_from(number.checked_sub(10)?).ok()?;
    let stem = match unit {
        1..=2 | 4..=9 => STEMS[unit],
        3 => "trīs",
        _ => return None,
    };
    Some(format!("{stem}padsmit"))
}

/// A numeral from one to nine.
pub(super) fn numeral(number: u64, gender: Gender, noun_number: Number, case: Case) -> String {
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
