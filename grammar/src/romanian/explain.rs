//! Which rule gives a form, in a few words for people. In: a word and a form. Out: "plural by its ending, -ă → -e; article -le".
//!
//! Says what `form` and `phrase` do; it makes no form of its own.

use crate::{Case, Form, Gender, Word};

use super::attribute::agreeing;
use super::form::{Source, source};
use super::noun_phrase::NounPhrase;
use super::phrase::{Request, Way, way};
use super::plural;
use super::sound::is_capitalised;
use super::written::Written;

/// What stands for a rule where the language has no form.
const NO_FORM: &str = "no form is known";

/// The rule behind a form.
pub(super) fn rule(word: &Word, form: Form) -> String {
    match source(word, form) {
        Err(_) => NO_FORM.to_owned(),
        Ok(Source::Given(_)) => "given in the register".to_owned(),
        Ok(Source::AsWritten) => "as written".to_owned(),
        Ok(Source::Indeclinable) => "indeclinable by the register".to_owned(),
        Ok(Source::Rule(request)) => by_way(request),
    }
}

/// The gender by which a word is inflected; a name and a phrase of two heads have none.
pub(super) fn gender(word: &Word) -> Option<Gender> {
    match source(word, Form::case(Case::Genitive)) {
        Ok(Source::Rule(request)) => match way(request) {
            Way::Ordinary(phrase) => Some(phrase.gender()),
            _ => word.gender,
        },
        _ => word.gender,
    }
}

/// The way that the phrase goes.
fn by_way(request: Request<'_>) -> String {
    match way(request) {
        Way::Stays => "no letters to inflect".to_owned(),
        Way::Pair(_) => "two heads with \"și\": both inflect".to_owned(),
        Way::OrdinalFirst(_) => "ordinal in front: \"celui de-al\", \"celei de-a\"".to_owned(),
        Way::FirstHalf(_) => "compound: the first half inflects, the second stays".to_owned(),
        Way::AdjectiveFirst(_) => {
            "adjective in front carries the article, the noun has none".to_owned()
        }
        Way::Person(Ok(form)) if form == request.text => "person's name, unchanged".to_owned(),
        Way::Person(Ok(_)) => "person's name: \"lui\", or -a → -ei".to_owned(),
        Way::Name(form) if form == request.text => "name, unchanged".to_owned(),
        Way::Name(form) => format!("name in -a: {}", change(request.text, &form)),
        Way::Person(Err(_)) | Way::Unknown(_) => NO_FORM.to_owned(),
        Way::Ordinary(phrase) => ordinary(&phrase),
    }
}

/// A head with its attributes: gender, plural, article, agreement.
fn ordinary(phrase: &NounPhrase<'_>) -> String {
    let gender = phrase.gender();
    let feminine = gender == Gender::Feminine;
    let oblique = phrase.request.oblique;
    let plural = phrase.in_plural();
    let mut parts = vec![gender_of(phrase, gender)];
    if plural || oblique && feminine {
        parts.push(plural_of(phrase, gender, plural));
    }
    parts.extend(article(phrase, gender).map(str::to_owned));
    if (plural || oblique && feminine) && !agreeing(&phrase.words, gender).is_empty() {
        parts.push("adjectives agree".to_owned());
    }
    parts.join("; ")
}

/// The gender, and how it is known.
fn gender_of(phrase: &NounPhrase<'_>, gender: Gender) -> String {
    let name = match gender {
        Gender::Masculine => "masculine",
        Gender::Feminine => "feminine",
        Gender::Neuter => "neuter",
    };
    match (&phrase.written, phrase.request.gender) {
        (_, Some(_)) => name.to_owned(),
        (Written::Bare, None) => format!("{name} by its ending"),
        (_, None) => format!("{name} by its article"),
    }
}

/// Where the plural comes from.
fn plural_of(phrase: &NounPhrase<'_>, gender: Gender, asked: bool) -> String {
    let stem = if asked {
        "plural"
    } else {
        "genitive on the plural"
    };
    if phrase.request.plural.is_some() {
        return format!("{stem} given in the register");
    }
    if phrase.request.plural_only || matches!(phrase.written, Written::Plural(_)) {
        return "plural as written".to_owned();
    }
    let singular = match &phrase.written {
        Written::Singular(bare, _) => bare.as_str(),
        _ => phrase.words[0],
    };
    let made = phrase.head_noun(gender).plural();
    let source = if plural::is_listed(singular) {
        "from the list"
    } else {
        "by its ending"
    };
    format!("{stem} {source}, {}", change(singular, &made))
}

/// The article that the form carries.
fn article(phrase: &NounPhrase<'_>, gender: Gender) -> Option<&'static str> {
    if !phrase.definite {
        return (phrase.written != Written::Bare).then_some("without its article");
    }
    Some(match (phrase.in_plural(), phrase.request.oblique, gender) {
        (true, true, _) => "article -lor",
        (true, false, Gender::Masculine) | (false, true, Gender::Feminine) => "article -i",
        (true, false, _) => "article -le",
        (false, false, Gender::Feminine) => "article -a",
        (false, true, _) => "article -lui",
        (false, false, _) if phrase.words[0].ends_with('e') => "article -le",
        (false, false, _) => "article -l",
    })
}

/// What changes between two forms, from the last letter that they share: "-tate → -tăți".
fn change(from: &str, to: &str) -> String {
    let shared = from
        .char_indices()
        .zip(to.chars())
        .take_while(|((_, left), right)| left == right)
        .last()
        .map_or(0, |((at, _), _)| at);
    let whole = shared == 0 && is_capitalised(from) != is_capitalised(to);
    match (from.get(shared..), to.get(shared..)) {
        (Some(old), Some(new)) if !whole => format!("-{old} → -{new}"),
        _ => format!("{from} → {to}"),
    }
}
