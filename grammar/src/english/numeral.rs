//! Numbers with the nouns they count. In: a number, a noun, its role. Out: "more than 600 participants", "one partner", "the four structures".

use crate::{Bound, Case, Word};
use crate::{Count, NounClass, Refusal, Role};

use super::{cardinal, plural, relation};

/// A counted noun in its role.
pub(super) fn count(
    count: Count,
    noun: &Word,
    role: Role,
    digits: &str,
) -> Result<String, Refusal> {
    let said = if count.number == 1 || noun.indeclinable {
        noun.text.clone()
    } else {
        plural::of_word(noun).0
    };
    // One known thing is not counted: "the partner".
    if count.definite && count.number == 1 && count.bound == Bound::Exactly {
        return Ok(format!("{}the {said}", before(noun, role)?));
    }
    let number = number(count, noun, role, digits)?;
    let gap = if number.ends_with(digits) {
        '\u{a0}'
    } else {
        ' '
    };
    Ok(format!("{number}{gap}{said}"))
}

/// The number alone, with its preposition.
pub(super) fn number(
    count: Count,
    noun: &Word,
    role: Role,
    digits: &str,
) -> Result<String, Refusal> {
    let article = if count.definite { "the " } else { "" };
    let words = count
        .words
        .then(|| cardinal::cardinal(count.number))
        .flatten();
    Ok(format!(
        "{}{article}{}{}",
        before(noun, role)?,
        bound(count.bound),
        words.as_deref().unwrap_or(digits)
    ))
}

/// The preposition of a role.
fn before(noun: &Word, role: Role) -> Result<&'static str, Refusal> {
    match role {
        Role::Case(Case::Genitive) => Err(Refusal::NumberWithoutPossessive {
            noun: noun.text.clone(),
        }),
        Role::Case(_) => Ok(""),
        // What is counted may be countries or partners; "in seven countries" is by far the more frequent wish.
        Role::Relation(asked) => Ok(relation::preposition(asked, NounClass::Country)),
    }
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
