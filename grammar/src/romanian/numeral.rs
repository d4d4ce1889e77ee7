//! Numbers with the nouns they count. In: a number, a noun, its role. Out: "doi parteneri", "20 de parteneri", "dintr-o țară".
//!
//! From 20 on, numbers whose last two digits are 0 or 20 to 99 take "de" before the noun (CLDR category `other`).
//! Known things take a determiner before the number: "cele patru structuri", "celor 20 de structuri"; one alone its article.

use crate::{Agreement, Count, Refusal, Relation, Role};
use crate::{Bound, Case, Definiteness, Form, Gender, Number, Word};

use super::{adjective, cardinal, exceptions, form};

/// What stands between digits and the noun.
const NO_BREAK: char = '\u{a0}';

/// A counted noun in its role.
pub(super) fn count(
    count: Count,
    noun: &Word,
    role: Role,
    digits: &str,
) -> Result<String, Refusal> {
    if count.number == 1 {
        let exact = count.bound == Bound::Exactly;
        return match count {
            Count { definite: true, .. } if exact => the_one(noun, role),
            Count { words: false, .. } if !(exact && is_oblique(role)) => {
                let singular = bare(noun)?;
                let number = plain_number(count, noun, role, digits)?;
                Ok(format!("{number}{NO_BREAK}{singular}"))
            }
            _ => one(count, noun, form::gender(noun), role),
        };
    }
    let plural = form::inflect(
        noun,
        Form::plural(Case::Nominative).with(Definiteness::Indefinite),
    )?;
    let number = plain_number(count, noun, role, digits)?;
    let gap = if number.ends_with(digits) {
        NO_BREAK
    } else {
        ' '
    };
    let link = if takes_de(count.number) { "de " } else { "" };
    Ok(format!("{number}{gap}{link}{plural}"))
}

/// The number without its noun.
pub(super) fn number(
    count: Count,
    noun: &Word,
    role: Role,
    digits: &str,
) -> Result<String, Refusal> {
    if count.number != 1 || !count.words {
        return plain_number(count, noun, role, digits);
    }
    let feminine = form::gender(noun) == Gender::Feminine;
    if count.bound == Bound::Exactly && is_oblique(role) {
        return Ok(if feminine { "uneia" } else { "unuia" }.to_owned());
    }
    let number = if feminine { "una" } else { "unul" };
    Ok(format!(
        "{}{}{number}",
        before(role, noun)?,
        bound(count.bound)
    ))
}

/// Preposition, determiner, bound and number.
fn plain_number(count: Count, noun: &Word, role: Role, digits: &str) -> Result<String, Refusal> {
    let agreement = Agreement {
        gender: form::gender(noun),
        number: Number::Plural,
        case: Case::Nominative,
    };
    let words = count
        .words
        .then(|| cardinal::cardinal(count.number, agreement))
        .flatten();
    let before = if count.definite {
        determiner(role, noun, agreement.gender)?
    } else {
        before(role, noun)?.to_owned()
    };
    let number = words.as_deref().unwrap_or(digits);
    Ok(format!("{before}{}{number}", bound(count.bound)))
}

/// "cei", "cele", "celor" with a preposition before them: in the genitive and dative they carry the case that numbers lack.
fn determiner(role: Role, noun: &Word, gender: Gender) -> Result<String, Refusal> {
    if is_oblique(role) {
        return Ok("celor ".to_owned());
    }
    let determiner = if gender == Gender::Masculine {
        "cei "
    } else {
        "cele "
    };
    Ok(format!("{}{determiner}", before(role, noun)?))
}

/// One known thing, with its article: "partenerul", "partenerului"; after a preposition a noun without an attribute goes bare
/// ("din asociație"), except after "cu".
fn the_one(noun: &Word, role: Role) -> Result<String, Refusal> {
    let definite = |case| form::inflect(noun, Form::case(case).with(Definiteness::Definite));
    if is_oblique(role) {
        return definite(Case::Genitive);
    }
    let preposition = before(role, noun)?;
    let stays_bare =
        !matches!(role, Role::Case(_) | Role::Relation(Relation::With)) && !noun.text.contains(' ');
    let said = if stays_bare {
        bare(noun)?
    } else {
        definite(Case::Nominative)?
    };
    Ok(format!("{preposition}{said}"))
}

/// The singular without an article.
fn bare(noun: &Word) -> Result<String, Refusal> {
    form::inflect(
        noun,
        Form::case(Case::Nominative).with(Definiteness::Indefinite),
    )
}

/// Whether a role stands in the genitive or dative.
fn is_oblique(role: Role) -> bool {
    matches!(
        role,
        Role::Case(Case::Genitive | Case::Dative) | Role::Relation(Relation::Of)
    )
}

/// A participle or adjective as the predicate of the counted noun.
pub(super) fn agree(word: &str, count: Count, noun: &Word) -> Result<String, Refusal> {
    let verb = exceptions::VERBS.contains(&word)
        || word.ends_with('ă')
        || word.ends_with("ește")
        || word.ends_with("ază");
    if word.is_empty() || verb || !word.chars().all(char::is_alphabetic) {
        return Err(Refusal::NotAgreeing {
            language: "ro",
            word: word.to_owned(),
        });
    }
    let number = if count.number == 1 && noun.number != Some(Number::Plural) {
        Number::Singular
    } else {
        Number::Plural
    };
    Ok(adjective::agree(word, form::gender(noun), number))
}

/// One thing: the indefinite article, which melts into some prepositions.
fn one(count: Count, noun: &Word, gender: Gender, role: Role) -> Result<String, Refusal> {
    let feminine = gender == Gender::Feminine;
    let exact = count.bound == Bound::Exactly;
    let form = |case| form::inflect(noun, Form::case(case).with(Definiteness::Indefinite));
    if is_oblique(role) && exact {
        return Ok(format!(
            "{} {}",
            if feminine { "unei" } else { "unui" },
            form(Case::Genitive)?
        ));
    }
    let article = if feminine { "o" } else { "un" };
    let noun_form = form(Case::Nominative)?;
    let melted = match role {
        Role::Relation(Relation::From) if exact => Some("dintr-"),
        Role::Relation(Relation::At | Relation::To) if exact => Some("într-"),
        _ => None,
    };
    Ok(match melted {
        Some(preposition) => format!("{preposition}{article} {noun_form}"),
        None => format!(
            "{}{}{article} {noun_form}",
            before(role, noun)?,
            bound(count.bound)
        ),
    })
}

/// Whether "de" stands before the noun.
pub(super) fn takes_de(number: u64) -> bool {
    number >= 20 && !(1..20).contains(&(number % 100))
}

/// How exact the number is.
fn bound(bound: Bound) -> &'static str {
    match bound {
        Bound::Exactly => "",
        Bound::Over => "peste ",
        Bound::About => "aproximativ ",
        Bound::AtLeast => "cel puțin ",
        Bound::UpTo => "până la ",
    }
}

/// What stands before a number: numbers have no cases, so genitive and dative are said with "a" and "la".
fn before(role: Role, noun: &Word) -> Result<&'static str, Refusal> {
    Ok(match role {
        Role::Case(Case::Nominative | Case::Accusative) => "",
        Role::Case(Case::Genitive) | Role::Relation(Relation::Of) => "a ",
        Role::Case(Case::Dative) | Role::Relation(Relation::On) => "la ",
        Role::Case(case) => {
            return Err(super::form::no_case(case, noun));
        }
        Role::Relation(Relation::At | Relation::To) => "în ",
        Role::Relation(Relation::From) => "din ",
        Role::Relation(Relation::With) => "cu ",
        Role::Relation(Relation::About) => "despre ",
    })
}
