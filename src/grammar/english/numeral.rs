//! Numbers with the nouns they count. In: a number, a noun, its role. Out: "more than 600 participants", "one partner".

use crate::grammar::{Count, Refusal, Role, Sort};
use crate::values::{Bound, Case, Word};

use super::{plural, relation};

/// One to nine.
const WORDS: [&str; 9] = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
];

/// A counted noun in its role.
pub(super) fn count(
    count: Count,
    noun: &Word,
    role: Role,
    digits: &str,
) -> Result<String, Refusal> {
    let number = number(count, noun, role, digits)?;
    let gap = if word(count.number).is_some() {
        ' '
    } else {
        '\u{a0}'
    };
    let noun = if count.number == 1 || noun.indeclinable {
        noun.text.clone()
    } else {
        plural::of_word(noun)
    };
    Ok(format!("{number}{gap}{noun}"))
}

/// The number alone, with its preposition.
pub(super) fn number(
    count: Count,
    noun: &Word,
    role: Role,
    digits: &str,
) -> Result<String, Refusal> {
    let before = match role {
        Role::Case(Case::Genitive) => {
            return Err(Refusal::new(
                format!("a number of \"{}\" has no possessive", noun.text),
                "Use the relation `of`: it brings its preposition.",
            ));
        }
        Role::Case(_) => "",
        // What is counted may be countries or partners; "in seven countries" is by far the more frequent wish.
        Role::Relation(asked) => relation::preposition(asked, Sort::Country),
    };
    Ok(format!(
        "{before}{}{}",
        bound(count.bound),
        word(count.number).unwrap_or(digits)
    ))
}

/// The number in words, up to nine.
fn word(number: u64) -> Option<&'static str> {
    let at = usize::try_from(number).ok()?.checked_sub(1)?;
    WORDS.get(at).copied()
}

/// How exact the number is.
fn bound(bound: Bound) -> &'static str {
    match bound {
        Bound::Exactly => "",
        Bound::Over => "more than ",
        Bound::About => "about ",
        Bound::AtLeast => "at least ",
        Bound::UpTo => "up to ",
    }
}
