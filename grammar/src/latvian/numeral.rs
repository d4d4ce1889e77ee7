//! Numbers with the nouns they count.
//!
//! In: a number, how exact it is, its noun and its role. Out: both, agreeing, the number in words where it is asked for.
//! A number that ends in 1 (but not in 11) takes the singular, every other number the plural. After "vairāk nekā", "aptuveni" and
//! "vismaz" round numbers and 11–19 take the genitive plural ("vairāk nekā 600 dalībnieku"), after "līdz" all take the dative.
//! In words round numbers and 11–19 take the genitive plural too ("trīspadsmit videokonferenču"), in digits the agreeing case.

use crate::{Bound, Case, Form, Gender, Number, Word};

use super::cardinal::{GREATEST, cardinal};
use super::gender::gender;
use super::phrase::inflect;
use super::relation::{Government, own_number};
use crate::{Agreement, Count, Refusal, Role};

/// The counted noun with its number in its role.
pub(super) fn count(
    count: Count,
    noun: &Word,
    role: Role,
    digits: &str,
) -> Result<String, Refusal> {
    let count = known_in_words(count);
    let (number, case) = noun_form(count, noun, role);
    let form = Form {
        case,
        number: Some(number),
        definiteness: None,
    };
    let noun_form = inflect(noun, form)?;
    // Without an article, "viens" would make one known thing any one thing.
    if count.definite && count.number == 1 && count.bound == Bound::Exactly {
        return Ok(format!("{}{noun_form}", Government::of(role).preposition));
    }
    let said = self::number(count, noun, role, digits)?;
    let blank = if said.ends_with(digits) {
        "\u{a0}"
    } else {
        " "
    };
    Ok(format!("{said}{blank}{noun_form}"))
}

/// The number alone in the role, agreeing with the noun.
pub(super) fn number(
    count: Count,
    noun: &Word,
    role: Role,
    digits: &str,
) -> Result<String, Refusal> {
    let said = if count.words {
        words(count, noun, role)?
    } else {
        None
    };
    Ok(format!(
        "{}{}{}",
        Government::of(role).preposition,
        bound_word(count.bound),
        said.as_deref().unwrap_or(digits)
    ))
}

/// Beyond what [`cardinal`] knows, a number stands in digits, and its noun with it.
fn known_in_words(count: Count) -> Count {
    Count {
        words: count.words && count.number <= GREATEST,
        ..count
    }
}

/// The number in words; nothing beyond what [`cardinal`] knows.
fn words(count: Count, noun: &Word, role: Role) -> Result<Option<String>, Refusal> {
    let number = numeral_number(count.number, noun);
    let case = Government::of(role).case(number);
    let is_direct = matches!(case, Case::Nominative | Case::Accusative);
    let case = if count.bound == Bound::UpTo && is_direct {
        Case::Dative
    } else if governs(count.number) {
        case
    } else {
        noun_form(count, noun, role).1
    };
    // Only units agree in gender; the others need not know it.
    let gender = if inflects(count.number) {
        gender(noun)?
    } else {
        Gender::Masculine
    };
    let agreement = Agreement {
        gender,
        number,
        case,
    };
    Ok(cardinal(count.number, agreement))
}

/// Whether the last word of a number agrees with its noun: one to nine, but not eleven to nineteen.
pub(super) fn inflects(number: u64) -> bool {
    !number.is_multiple_of(10) && !(11..=19).contains(&(number % 100))
}

/// Whether a number in words ends in a noun, which takes the genitive plural in every case: "nulle", "simts", "tūkstotis", "miljons".
fn governs(number: u64) -> bool {
    number.is_multiple_of(100)
}

/// The number in which a number itself stands: that of its noun, or that of "simts", "tūkstotis" and "miljons".
fn numeral_number(number: u64, noun: &Word) -> Number {
    if !governs(number) {
        return noun_number(number, noun);
    }
    let many = [1_000_000, 1_000, 100]
        .into_iter()
        .find(|scale| number.is_multiple_of(*scale))
        .map_or(number, |scale| number / scale);
    let is_one = number == 0 || (many % 10 == 1 && many % 100 != 11);
    if is_one {
        Number::Singular
    } else {
        Number::Plural
    }
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
    let is_loose = matches!(count.bound, Bound::Over | Bound::About | Bound::AtLeast);
    let case = match count.bound {
        _ if count.words && governs(count.number) => Case::Genitive,
        Bound::UpTo if is_direct => Case::Dative,
        _ if is_loose && is_direct && !inflects(count.number) => Case::Genitive,
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
