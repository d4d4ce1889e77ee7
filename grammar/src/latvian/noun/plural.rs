//! Nouns without singular: Talsi, Cēsis, Pļaviņas, vēlēšanas, durvis, ļaudis, brīvprātīgie.
//!
//! In: the dictionary form, which may be such a plural, and what is known of it. Out: the noun, or nothing if it is a singular.

use crate::{Gender, Number};

use super::super::adjective::is_adjective;
use super::super::exceptions as lists;
use super::super::paradigm::{self, Paradigm};
use super::{Known, Noun, is_name};

/// The noun in the plural, if it is one.
pub(super) fn plural(text: &str, lower: &str, known: Known) -> Option<Noun> {
    if known.own == Some(Number::Singular) || lower.ends_with("šanās") {
        return None;
    }
    in_is(text, lower, known)
        .or_else(|| feminine(text, lower, known))
        .or_else(|| definite(text, lower, known))
        .or_else(|| in_i(text, lower, known))
}

fn make(
    text: &str,
    ending: &str,
    paradigm: &'static Paradigm,
    gender: Gender,
    known: Known,
) -> Noun {
    Noun {
        plural_only: true,
        ..Noun::regular(text, ending, paradigm, known.gender.unwrap_or(gender))
    }
}

/// Whether the register says that it is a plural.
fn is_given(known: Known) -> bool {
    known.own == Some(Number::Plural)
}

/// Whether a plural is meant, as the register says or because a plural is asked of the dictionary form.
fn is_asked(known: Known) -> bool {
    is_given(known) || known.own.is_none() && known.asked == Some(Number::Plural)
}

/// Plurals of the 6th declension: durvis, Cēsis; ļaudis are masculine.
fn in_is(text: &str, lower: &str, known: Known) -> Option<Noun> {
    if lower == "ļaudis" {
        return Some(Noun {
            listed: true,
            ..make(text, "is", &paradigm::PEOPLE, Gender::Masculine, known)
        });
    }
    let is_masculine = known.gender == Some(Gender::Masculine);
    let is_feminine = known.gender == Some(Gender::Feminine);
    let listed = !is_masculine && lists::is_sixth_plural(lower, is_name(text));
    let is_sixth = listed || is_given(known) || is_asked(known) && is_feminine;
    (lower.ends_with("is") && is_sixth).then(|| Noun {
        hard: lists::is_sixth_hard(lower),
        listed,
        ..make(text, "is", &paradigm::SIXTH, Gender::Feminine, known)
    })
}

/// Plurals of the 4th and 5th declensions. A name of which the singular is asked is foreign (Jonas), for no plural is meant.
fn feminine(text: &str, lower: &str, known: Known) -> Option<Noun> {
    let is_fourth = lower.ends_with("as");
    if !is_fourth && !lower.ends_with("es") {
        return None;
    }
    let listed = lists::is_feminine_plural_name(lower);
    if known.asked == Some(Number::Singular) && is_name(text) && !is_given(known) && !listed {
        return Some(Noun::indeclinable(text, known));
    }
    if is_fourth {
        return Some(Noun {
            listed,
            ..make(text, "as", &paradigm::FOURTH, Gender::Feminine, known)
        });
    }
    Some(Noun {
        listed,
        hard: lower.strip_suffix('s').is_some_and(lists::is_fifth_hard),
        ..make(text, "es", &paradigm::FIFTH, Gender::Feminine, known)
    })
}

/// Adjectives and participles that stand for nouns: brīvprātīgie, cietušās.
fn definite(text: &str, lower: &str, known: Known) -> Option<Noun> {
    let is_plural = |stem: &str| {
        is_asked(known) || known.asked.is_none() && !is_name(text) && is_adjective(stem)
    };
    if lower.strip_suffix("ās").is_some_and(is_plural) {
        return Noun::definite(text, "ās", Gender::Feminine, true);
    }
    if lower.strip_suffix("ie").is_some_and(is_plural) {
        return Noun::definite(text, "ie", Gender::Masculine, true);
    }
    None
}

/// Masculine plurals in -i. A name in -i is foreign (Tbilisi), unless a list or its ending says that it is Latvian.
fn in_i(text: &str, lower: &str, known: Known) -> Option<Noun> {
    let listed = lists::is_plural_name(lower);
    let is_feminine = known.gender == Some(Gender::Feminine);
    let is_native = listed || known.asked.is_none() && !is_name(text);
    (lower.ends_with('i') && (is_asked(known) || is_native && !is_feminine)).then(|| Noun {
        listed,
        ..make(text, "i", &paradigm::FIRST, Gender::Masculine, known)
    })
}
