//! Phrases that do not begin with a common noun: names of one word, pairs of heads, adjectives in front.
//!
//! In: a phrase and the form asked for. Out: its form, or nothing if the phrase is of another sort.

use crate::Refusal;
use crate::{Gender, Number};

use super::attribute::{TAIL, is_adjective, is_feminine_adjective, is_genitive};
use super::noun::is_initialism;
use super::phrase::inflect;
use super::request::Request;
use super::sound::{is_capitalised, is_vowel, keep_capital, lower_first};
use super::written::{Written, read};
use super::{adjective, exceptions, gender, head, name, noun, ordinal, person};

/// A capitalised word of which the plural is asked and which stands in it already: "Carpați", "Filipine", "Florii".
pub(super) fn is_plural_name(request: Request<'_>, words: &[&str]) -> bool {
    let first = words[0];
    let feast = exceptions::FEASTS.contains(&lower_first(first).as_str());
    let name = words.len() == 1 && is_capitalised(first) && first.ends_with(['e', 'i']);
    request.number == Number::Plural && request.plural.is_none() && (feast || name)
}

/// A noun in small letters of which the plural is asked and which stands in it already: "ochelari", "bani".
pub(super) fn is_plural_noun(request: Request<'_>, words: &[&str]) -> bool {
    let first = words[0];
    let stem = first.strip_suffix('i').unwrap_or_default();
    let consonant = stem
        .chars()
        .next_back()
        .is_some_and(|letter| !is_vowel(letter) && letter != 'h');
    request.number == Number::Plural
        && request.plural.is_none()
        && request.gender != Some(Gender::Neuter)
        && !is_capitalised(first)
        && first.chars().count() > 3
        && consonant
        && !exceptions::SINGULAR_IN_I.contains(&first)
}

/// Capitalised words without an article before another capital: a name like "San Marino", "Klaus Iohannis", "Salvați Copiii".
pub(super) fn unknown_name(words: &[&str], written: &Written, request: Request<'_>) -> bool {
    let first = words[0];
    let name = !request.plural_only
        && *written == Written::Bare
        && is_capitalised(first)
        && words.get(1).is_some_and(|second| is_capitalised(second))
        && !first.ends_with(['ă', 'e']);
    // A common noun shows itself by its gender, by the ending of a person, or by an adjective after it.
    let invented = (request.definite == Some(true) || request.number == Number::Plural)
        && request.plural.is_none()
        && request.gender.is_none()
        && gender::likely(first) == Gender::Neuter
        && !is_initialism(first)
        && words.get(1).is_some_and(|second| {
            !is_adjective(second) && !is_genitive(second) || second.ends_with("ii")
        });
    name && (request.oblique && request.definite.is_none() || invented)
}

/// A person's name by its given name: it has no article and no plural.
pub(super) fn person_name(request: Request<'_>, words: &[&str]) -> Option<Result<String, Refusal>> {
    let person = (person::is_given_name(words[0])
        || person::ends_in_surname(words) && read(words[0], None, None, false) == Written::Bare)
        && words.iter().all(|word| is_capitalised(word))
        && (words.len() == 1 || request.definite.is_some() || request.number == Number::Plural);
    if !person || request.plural_only || request.plural.is_some() {
        return None;
    }
    Some(if request.number == Number::Plural {
        Err(Refusal::PersonWithoutPlural {
            name: request.text.to_owned(),
        })
    } else if request.oblique {
        Ok(person::oblique(request.text, request.gender))
    } else {
        Ok(request.text.to_owned())
    })
}

/// "Cluj-Napoca": usage inflects the first half, the second, or neither; "Austro-Ungaria" has a first half that cannot inflect.
pub(super) fn unknown_compound(words: &[&str], request: Request<'_>) -> bool {
    let halves = words[0].split_once('-');
    request.oblique
        && request.gender.is_none()
        && words.len() == 1
        && halves.is_some_and(|(first, second)| {
            is_capitalised(first)
                && is_capitalised(second)
                && !is_initialism(first)
                && !first.ends_with('o')
                && second.ends_with('a')
        })
}

/// One capitalised word: a name, unless it looks like a common noun.
pub(super) fn single_name(request: Request<'_>, word: &str) -> Option<String> {
    if request.plural_only || request.number == Number::Plural {
        return None;
    }
    if is_initialism(word) {
        // "UE", "ONU" have no article in the nominative; a common noun such as "ONG" shows by its gender that it has one.
        let name = request.definite == Some(true) && request.gender.is_none() && !request.oblique;
        return (request.definite.is_none() || name).then(|| word.to_owned());
    }
    if request.definite == Some(false) {
        return None;
    }
    let masculine = matches!(request.gender, Some(Gender::Masculine | Gender::Neuter));
    if name::is_in_a(word) && !masculine {
        return Some(if request.oblique {
            name::oblique_in_a(word)
        } else {
            word.to_owned()
        });
    }
    (name::stays(word) && request.gender.is_none() || word.ends_with('o')).then(|| word.to_owned())
}

/// "Bosnia și Herțegovina": both halves inflect, if the first half has no tail of its own.
pub(super) fn coordinated(request: Request<'_>, words: &[&str]) -> Option<Result<String, Refusal>> {
    let at = words
        .iter()
        .position(|word| *word == "și")
        .filter(|at| *at > 0)?;
    let second = words.get(at + 1)?;
    let has_tail = words[1..at]
        .iter()
        .any(|word| TAIL.contains(word) || is_genitive(word));
    let same_case = is_capitalised(words[0]) == is_capitalised(second)
        || abstract_noun(words[0]) && abstract_noun(second);
    let same_shape = same_case && nominal(words[0]) && nominal(second);
    if has_tail || !same_shape || request.plural.is_some() {
        return None;
    }
    let (left, right) = (words[..at].join(" "), words[at + 1..].join(" "));
    // What the first half is, the second is too: its small letter does not make it indefinite.
    let titled = request.oblique && is_capitalised(words[0]) && abstract_noun(words[0]);
    let request = Request {
        definite: request.definite.or(titled.then_some(true)),
        ..request
    };
    let left = inflect(Request {
        text: &left,
        ..request
    });
    let right = inflect(Request {
        text: &right,
        gender: None,
        ..request
    });
    Some(left.and_then(|left| right.map(|right| format!("{left} și {right}"))))
}

/// Whether a word looks like a noun that can stand beside another head: a definite one, or an abstract noun.
fn nominal(word: &str) -> bool {
    let definite = ["a", "ul", "ile", "ele", "ii"]
        .iter()
        .any(|ending| word.ends_with(ending))
        && word.chars().count() > 2;
    definite || abstract_noun(word)
}

/// Whether a word looks like an abstract noun without article.
fn abstract_noun(word: &str) -> bool {
    ["are", "ere", "ire", "ie", "tate", "nță"]
        .iter()
        .any(|ending| word.ends_with(ending))
        && word.chars().count() > 4
}

/// "Convenția-cadru": the first half carries the article, the second stays.
pub(super) fn definite_first_half(
    request: Request<'_>,
    words: &[&str],
) -> Option<Result<String, Refusal>> {
    let (first, second) = words[0].rsplit_once('-')?;
    let agreed = head::agreeing_half(second);
    let definite = (exceptions::SECOND_HALF_STAYS.contains(&second) || agreed.is_some())
        && request.plural.is_none()
        && read(first, request.gender, None, request.plural_only) != Written::Bare;
    if !definite {
        return None;
    }
    // A linker stays: the second half stands between it and the article.
    let tail = words[1..]
        .iter()
        .position(|word| TAIL.contains(word))
        .map_or(words.len(), |at| at + 1);
    let text = [&[first], &words[1..tail]].concat().join(" ");
    let form = inflect(Request {
        text: &text,
        ..request
    });
    Some(form.map(|form| {
        let mut said: Vec<&str> = form.split(' ').collect();
        let in_plural =
            request.number == Number::Plural || request.oblique && second.ends_with('ă');
        let second = agreed.filter(|_| in_plural).unwrap_or(second);
        let head = format!("{}-{second}", said[0]);
        said[0] = &head;
        said.extend(&words[tail..]);
        said.join(" ")
    }))
}

/// "Al Doilea Război Mondial", "A doua șansă": the genitive–dative is said with "celui de-" and "celei de-".
pub(super) fn ordinal_first(
    request: Request<'_>,
    words: &[&str],
) -> Option<Result<String, Refusal>> {
    if words.len() > 3 && matches!(words[1], "de-a" | "de-al") && request.number == Number::Singular
    {
        return emphatic_ordinal(request, words);
    }
    let singular = !request.plural_only && request.number == Number::Singular;
    let particle = lower_first(words[0]);
    let ordinal =
        words.len() > 2 && ordinal::is_ordinal(&particle, &lower_first(words[1])) && singular;
    if !ordinal || !request.oblique {
        return None;
    }
    let (gender, emphasis) = if particle == "a" {
        (Gender::Feminine, "celei de-a")
    } else {
        (Gender::Masculine, "celui de-al")
    };
    let rest = inflect(Request {
        text: &words[2..].join(" "),
        gender: Some(gender),
        definite: Some(false),
        plural: None,
        ..request
    });
    Some(rest.map(|rest| format!("{} {} {rest}", keep_capital(words[0], emphasis), words[1])))
}

/// "cea de-a doua ediție", "celei de-a doua ediții": definite as it stands.
fn emphatic_ordinal(request: Request<'_>, words: &[&str]) -> Option<Result<String, Refusal>> {
    let (gender, oblique) = match lower_first(words[0]).as_str() {
        "cea" => (Gender::Feminine, "celei"),
        "cel" => (Gender::Masculine, "celui"),
        _ => return None,
    };
    if !request.oblique {
        return Some(Ok(request.text.to_owned()));
    }
    let rest = inflect(Request {
        text: &words[3..].join(" "),
        gender: Some(gender),
        definite: Some(false),
        plural: None,
        ..request
    });
    let first = keep_capital(words[0], oblique);
    Some(rest.map(|rest| format!("{first} {} {} {rest}", words[1], words[2])))
}

/// "Marele Premiu": the adjective stands first and carries the article.
pub(super) fn adjective_first(
    request: Request<'_>,
    words: &[&str],
) -> Option<Result<String, Refusal>> {
    if words.len() < 2 || request.plural_only || request.plural.is_some() {
        return None;
    }
    if request.number == Number::Plural {
        return plural_with_adjective_first(request, words);
    }
    if let Some(form) = bare_adjective_first(request, words) {
        return Some(form);
    }
    if request.definite == Some(false) {
        return None;
    }
    let first = lower_first(words[0]);
    let oblique = exceptions::PRENOMINAL
        .iter()
        .find_map(|adjective| adjective::definite_oblique(adjective, &first))?;
    // "Marea Neagră" is a sea: the noun itself, with its adjective after it. "Marea Unire" is not.
    if first == "marea" && (words[1].ends_with('ă') || words[1].ends_with("ee")) {
        return None;
    }
    if !request.oblique {
        return Some(Ok(request.text.to_owned()));
    }
    let rest = words[1..].join(" ");
    let gender = request.gender.or(Some(if first.ends_with('a') {
        Gender::Feminine
    } else {
        Gender::Masculine
    }));
    let rest = inflect(Request {
        text: &rest,
        gender,
        definite: Some(false),
        plural: None,
        ..request
    });
    Some(rest.map(|rest| format!("{} {rest}", keep_capital(words[0], &oblique))))
}

/// "nou proiect" → "noi proiecte", "noul proiect" → "noile proiecte": adjective and noun in the plural.
fn plural_with_adjective_first(
    request: Request<'_>,
    words: &[&str],
) -> Option<Result<String, Refusal>> {
    let first = lower_first(words[0]);
    let (masculine, definite) = exceptions::PRENOMINAL.iter().find_map(|adjective| {
        let bare = *adjective == first || adjective::feminine(adjective) == first;
        let definite = !bare && adjective::definite_oblique(adjective, &first).is_some();
        (bare || definite).then_some((*adjective, definite))
    })?;
    if is_noun_before_adjective(&first, words[1]) || TAIL.contains(&words[1]) {
        return None;
    }
    let gender = request.gender.unwrap_or_else(|| gender::likely(words[1]));
    let rest = words[1..].join(" ");
    let rest = inflect(Request {
        text: &rest,
        gender: Some(gender),
        definite: Some(false),
        ..request
    });
    let adjective = noun::decline_plural(
        &adjective::agree(masculine, gender, Number::Plural),
        gender,
        request.oblique,
        request.definite.unwrap_or(definite),
    );
    Some(rest.map(|rest| format!("{} {rest}", keep_capital(words[0], &adjective))))
}

/// "bună practică" → "bunei practici", "mare oraș" → "marelui oraș": the adjective takes the article that is asked for.
fn bare_adjective_first(request: Request<'_>, words: &[&str]) -> Option<Result<String, Refusal>> {
    let first = lower_first(words[0]);
    let masculine = exceptions::PRENOMINAL
        .iter()
        .find(|adjective| **adjective == first || adjective::feminine(adjective) == first)?;
    if is_noun_before_adjective(&first, words[1])
        || TAIL.contains(&words[1])
        || is_genitive(words[1])
    {
        return None;
    }
    let gender = match (adjective::feminine(masculine) == first, *masculine == first) {
        (true, true) => request.gender.unwrap_or_else(|| gender::likely(words[1])),
        (true, false) => Gender::Feminine,
        _ => Gender::Masculine,
    };
    let definite = request
        .definite
        .unwrap_or(request.oblique && is_capitalised(words[0]));
    let rest = inflect(Request {
        text: &words[1..].join(" "),
        gender: Some(gender),
        definite: Some(false),
        ..request
    });
    let adjective = adjective::in_front(masculine, gender, request.oblique, definite);
    Some(rest.map(|rest| format!("{} {rest}", keep_capital(words[0], &adjective))))
}

/// Endings that persons share with adjectives.
const PERSONS: &[&str] = &["tor", "ent", "ant", "ist"];

/// "bun cultural", "mare închisă", "viitor comun": a noun with its adjective; "bun exemplu" is an adjective with its noun.
fn is_noun_before_adjective(first: &str, second: &str) -> bool {
    match first.trim_end_matches("ul") {
        "bun" => is_adjective(second) && !PERSONS.iter().any(|ending| second.ends_with(ending)),
        "viitor" => {
            is_adjective(second) && gender::likely(second) != Gender::Masculine
                || second.ends_with("ean")
        }
        "mare" | "marea" => is_feminine_adjective(second),
        _ => false,
    }
}
