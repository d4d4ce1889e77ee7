//! Numbers with the nouns they count. In: a number, a noun, its role. Out: "doi parteneri", "20 de parteneri", "dintr-o țară".
//!
//! From 20 on, numbers whose last two digits are 0 or 20 to 99 take "de" before the noun (CLDR category `other`).

use crate::grammar::{Count, Refusal, Relation, Role};
use crate::values::{Bound, Case, Definiteness, Form, Gender, Number, Word};

use super::{adjective, exceptions, form};

/// Three to nine.
const WORDS: [&str; 7] = ["trei", "patru", "cinci", "șase", "șapte", "opt", "nouă"];

/// What stands between digits and the noun.
const NO_BREAK: char = '\u{a0}';

/// A counted noun in its role.
pub(super) fn count(
    count: Count,
    noun: &Word,
    role: Role,
    digits: &str,
) -> Result<String, Refusal> {
    let gender = form::gender(noun);
    if count.number == 1 {
        return one(count, noun, gender, role);
    }
    let plural = form::inflect(
        noun,
        Form::plural(Case::Nominative).with(Definiteness::Indefinite),
    )?;
    let number = numeral(count.number, gender, digits);
    let gap = if number == digits { NO_BREAK } else { ' ' };
    let link = if takes_de(count.number) { "de " } else { "" };
    Ok(format!(
        "{}{}{number}{gap}{link}{plural}",
        before(role, noun)?,
        bound(count.bound)
    ))
}

/// The number without its noun.
pub(super) fn number(
    count: Count,
    noun: &Word,
    role: Role,
    digits: &str,
) -> Result<String, Refusal> {
    let gender = form::gender(noun);
    let feminine = gender == Gender::Feminine;
    let number = match (count.number, role) {
        (1, Role::Case(Case::Genitive | Case::Dative) | Role::Relation(Relation::Of))
            if count.bound == Bound::Exactly =>
        {
            return Ok(if feminine { "uneia" } else { "unuia" }.to_owned());
        }
        (1, _) => if feminine { "una" } else { "unul" }.to_owned(),
        (number, _) => numeral(number, gender, digits),
    };
    Ok(format!(
        "{}{}{number}",
        before(role, noun)?,
        bound(count.bound)
    ))
}

/// A participle or adjective as the predicate of the counted noun.
pub(super) fn agree(word: &str, count: Count, noun: &Word) -> Result<String, Refusal> {
    let verb = exceptions::VERBS.contains(&word)
        || word.ends_with('ă')
        || word.ends_with("ește")
        || word.ends_with("ază");
    if word.is_empty() || verb || !word.chars().all(char::is_alphabetic) {
        return Err(Refusal::new(
            format!("\"{word}\" is not an adjective or participle that can agree"),
            "Write one word in the masculine singular (\"implicat\"); choose between forms of a verb with a selector.",
        ));
    }
    let number = if count.number == 1 {
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
    let oblique = matches!(
        role,
        Role::Case(Case::Genitive | Case::Dative) | Role::Relation(Relation::Of)
    );
    let form = |case| form::inflect(noun, Form::case(case).with(Definiteness::Indefinite));
    if oblique && exact {
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

/// One to nine in words, the rest in digits.
fn numeral(number: u64, gender: Gender, digits: &str) -> String {
    match number {
        2 if gender == Gender::Masculine => "doi".to_owned(),
        2 => "două".to_owned(),
        3..=9 => usize::try_from(number - 3)
            .ok()
            .and_then(|at| WORDS.get(at))
            .map_or_else(|| digits.to_owned(), |word| (*word).to_owned()),
        _ => digits.to_owned(),
    }
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
            return Err(Refusal::new(
                format!("Romanian has no {} of \"{}\"", case.name(), noun.text),
                "Use a relation, such as `at`: it brings its preposition.",
            ));
        }
        Role::Relation(Relation::At | Relation::To) => "în ",
        Role::Relation(Relation::From) => "din ",
        Role::Relation(Relation::With) => "cu ",
        Role::Relation(Relation::About) => "despre ",
    })
}
