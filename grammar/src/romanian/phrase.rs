//! Phrases: which of the ways of inflecting a phrase is its own.
//!
//! In: a phrase as written, what is known of it, and the form asked for. Out: the phrase in that form, and the way that led there.

use crate::Gender;
use crate::Refusal;

use super::attribute::TAIL;
use super::exceptions::TITLES;
use super::noun::is_initialism;
use super::noun_phrase::NounPhrase;
use super::request::Request;
use super::rule::{Change, NounRule, RomanianRule};
use super::sound::is_capitalised;
use super::special::{
    adjective_first, coordinated, definite_first_half, is_plural_name, is_plural_noun,
    ordinal_first, person_name, single_name, unknown_compound, unknown_name,
};
use super::written::{Written, read};

/// How a phrase inflects.
#[derive(Debug)]
enum Way<'a> {
    /// It begins with no word of letters: it stays.
    Stays,
    /// Two heads with "și" between them.
    Pair(Result<String, Refusal>),
    /// An ordinal in front has a genitive of its own.
    OrdinalFirst(Result<String, Refusal>),
    /// The first half of a compound carries the article.
    FirstHalf(Result<String, Refusal>),
    /// An adjective in front carries the article.
    AdjectiveFirst(Result<String, Refusal>),
    /// A person's name.
    Person(Result<String, Refusal>),
    /// A name of one word.
    Name(String),
    /// A name of several words that shows no class.
    Unknown(Refusal),
    /// A head and its attributes.
    Ordinary(NounPhrase<'a>),
}

/// The phrase in the form asked for.
pub(super) fn inflect(request: Request<'_>) -> Result<String, Refusal> {
    match way(request) {
        Way::Stays => Ok(request.text.to_owned()),
        Way::Pair(form)
        | Way::OrdinalFirst(form)
        | Way::FirstHalf(form)
        | Way::Person(form)
        | Way::AdjectiveFirst(form) => form,
        Way::Name(form) => Ok(form),
        Way::Unknown(refusal) => Err(refusal),
        Way::Ordinary(phrase) => Ok(phrase.form()),
    }
}

/// The phrase in the form asked for, with the rule that gave it.
pub(super) fn inflection(request: Request<'_>) -> Result<(String, RomanianRule), Refusal> {
    Ok(match way(request) {
        Way::Stays => (request.text.to_owned(), RomanianRule::NoLetters),
        Way::Pair(form) => (form?, RomanianRule::TwoHeads),
        Way::OrdinalFirst(form) => (form?, RomanianRule::OrdinalFirst),
        Way::FirstHalf(form) => (form?, RomanianRule::FirstHalf),
        Way::AdjectiveFirst(form) => (form?, RomanianRule::AdjectiveFirst),
        Way::Person(form) => match form? {
            form if form == request.text => (form, RomanianRule::UnchangedPerson),
            form => (form, RomanianRule::Person),
        },
        Way::Name(form) if form == request.text => (form, RomanianRule::UnchangedName),
        Way::Name(form) => {
            let change = Change::new(request.text, form.clone());
            (form, RomanianRule::NameInA(change))
        }
        Way::Unknown(refusal) => return Err(refusal),
        Way::Ordinary(phrase) => (phrase.form(), RomanianRule::Noun(NounRule::of(&phrase))),
    })
}

/// The gender of the head of an ordinary phrase.
pub(super) fn gender_of_head(request: Request<'_>) -> Option<Gender> {
    match way(request) {
        Way::Ordinary(phrase) => Some(phrase.gender()),
        _ => None,
    }
}

/// The head of an ordinary phrase without its article, if it is no feminine.
pub(super) fn doubtful_head(request: Request<'_>) -> Option<String> {
    match way(request) {
        Way::Ordinary(phrase)
            if phrase.gender() != Gender::Feminine
                && !matches!(phrase.written, Written::Plural(_))
                && !is_initialism(phrase.words[0]) =>
        {
            Some(phrase.head_noun(phrase.gender()).singular().to_owned())
        }
        _ => None,
    }
}

/// How the phrase inflects; the first way that fits wins.
fn way(request: Request<'_>) -> Way<'_> {
    let words: Vec<&str> = request.text.split(' ').collect();
    let first = words[0];
    if !first.chars().next_back().is_some_and(char::is_alphabetic)
        || !first.chars().next().is_some_and(char::is_alphabetic)
        || is_particle(first)
    {
        return Way::Stays;
    }
    if let Some(person) = person_name(request, &words) {
        return Way::Person(person);
    }
    if let Some(pair) = coordinated(request, &words) {
        return Way::Pair(pair);
    }
    if let Some(phrase) = ordinal_first(request, &words) {
        return Way::OrdinalFirst(phrase);
    }
    if let Some(compound) = definite_first_half(request, &words) {
        return Way::FirstHalf(compound);
    }
    if let Some(phrase) = adjective_first(request, &words) {
        return Way::AdjectiveFirst(phrase);
    }
    if unknown_compound(&words, request) {
        return Way::Unknown(no_rule(request));
    }
    if words.len() == 1
        && is_capitalised(first)
        && let Some(form) = single_name(request, first)
    {
        return Way::Name(form);
    }
    let request = Request {
        plural_only: request.plural_only
            || is_plural_name(request, &words)
            || is_plural_noun(request, &words),
        ..request
    };
    let given_head = request.plural.and_then(|plural| plural.split(' ').next());
    let written = read(first, request.gender, given_head, request.plural_only);
    if unknown_name(&words, &written, request) {
        return Way::Unknown(no_rule(request));
    }
    let definite = request.definite.unwrap_or(match written {
        Written::Bare => request.oblique && is_capitalised(first) && !is_initialism(first),
        _ => true,
    });
    Way::Ordinary(NounPhrase {
        words,
        written,
        definite,
        request,
    })
}

/// Whether the phrase begins with a preposition, a conjunction or an abbreviated title, none of which inflects.
fn is_particle(first: &str) -> bool {
    let linker = matches!(first, "al" | "a" | "ai" | "ale");
    TAIL.contains(&first) && !linker || TITLES.contains(&first)
}

/// Why a name has no genitive, article or plural, and what to write.
fn no_rule(request: Request<'_>) -> Refusal {
    if !request.oblique || request.definite.is_some() {
        return Refusal::LooksLikeName {
            name: request.text.to_owned(),
        };
    }
    Refusal::GenitiveWithoutRule {
        name: request.text.to_owned(),
    }
}
