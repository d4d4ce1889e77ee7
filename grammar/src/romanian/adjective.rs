//! Adjectives and participles that agree. In: one word in the dictionary form. Out: the form that agrees.
//!
//! The feminine genitive–dative singular of an adjective is its feminine plural ("comisiei permanente", "comisii permanente").

use crate::{Gender, Number};

use super::exceptions::FEMININE_ADJECTIVES;
use super::sound::{Endings, keep_capital, lower_first, replace, with_i};

/// Masculine singular to feminine singular.
const FEMININE: Endings = &[
    ("tor", "toare"),
    ("sor", "soare"),
    ("ior", "ioară"),
    ("esc", "ească"),
    ("os", "oasă"),
    ("ean", "eană"),
    ("eu", "ee"),
    ("iu", "ie"),
    ("ou", "ouă"),
    ("u", "ă"),
    ("treg", "treagă"),
    ("ui", "uie"),
    ("chi", "che"),
    ("e", "e"),
    ("i", "ie"),
];

/// Feminine singular to feminine plural.
const FEMININE_PLURAL: Endings = &[
    ("ească", "ești"),
    ("iască", "iești"),
    ("ică", "ice"),
    ("că", "ci"),
    ("logă", "loge"),
    ("gă", "gi"),
    ("eană", "ene"),
    ("diană", "diane"),
    ("iană", "iene"),
    ("ană", "ane"),
    ("eată", "ete"),
    ("eară", "ere"),
    ("oare", "oare"),
    ("ie", "ii"),
    ("ee", "ee"),
    ("che", "chi"),
    ("ă", "e"),
    ("rde", "rzi"),
    ("nte", "nți"),
    ("e", "i"),
];

/// Masculine singular to masculine plural, where more than the last consonant changes.
const MASCULINE_PLURAL: Endings = &[
    ("stru", "ștri"),
    ("tânăr", "tineri"),
    ("ean", "eni"),
    ("el", "ei"),
    ("u", "i"),
    ("e", "i"),
    ("i", "i"),
];

/// The feminine plural, which is the feminine genitive–dative singular too; from the feminine singular.
pub(super) fn feminine_plural(feminine: &str) -> String {
    let small = lower_first(feminine);
    if let Some((_, plural)) = FEMININE_ADJECTIVES
        .iter()
        .find(|(singular, _)| *singular == small)
    {
        return keep_capital(feminine, plural);
    }
    replace(feminine, FEMININE_PLURAL).unwrap_or_else(|| feminine.to_owned())
}

/// The feminine singular, from the masculine.
pub(super) fn feminine(masculine: &str) -> String {
    replace(masculine, FEMININE).unwrap_or_else(|| format!("{masculine}ă"))
}

/// The masculine plural, from the masculine singular.
pub(super) fn masculine_plural(masculine: &str) -> String {
    replace(masculine, MASCULINE_PLURAL).unwrap_or_else(|| with_i(masculine))
}

/// From the masculine singular to the form that agrees.
pub(super) fn agree(masculine: &str, gender: Gender, number: Number) -> String {
    match (number, gender) {
        (Number::Singular, Gender::Feminine) => feminine(masculine),
        (Number::Singular, _) => masculine.to_owned(),
        (Number::Plural, Gender::Masculine) => masculine_plural(masculine),
        (Number::Plural, _) => feminine_plural(&feminine(masculine)),
    }
}

/// The genitive–dative with article of an adjective in front of its noun, if the word is that adjective with its article:
/// "marele" → "marelui", "noua" → "noii".
pub(super) fn definite_oblique(masculine: &str, definite: &str) -> Option<String> {
    let article = match masculine.chars().next_back() {
        Some('u') => "l",
        Some('e') => "le",
        _ => "ul",
    };
    if definite.strip_prefix(masculine) == Some(article) {
        let article = article.trim_end_matches('e');
        return Some(format!("{masculine}{article}ui"));
    }
    let feminine = feminine(masculine);
    let with_article = replace(
        &feminine,
        &[("uă", "ua"), ("ă", "a"), ("ie", "ia"), ("e", "ea")],
    )?;
    // "propria" has its own -ei; the others are built on their plural.
    let stem = if feminine.ends_with("ie") {
        feminine.clone()
    } else {
        feminine_plural(&feminine)
    };
    (definite == with_article).then(|| format!("{stem}i"))
}

/// The singular of an adjective in front of its noun: it carries the article of both.
pub(super) fn in_front(masculine: &str, gender: Gender, oblique: bool, definite: bool) -> String {
    let bare = agree(masculine, gender, Number::Singular);
    let article = match (gender, masculine.chars().next_back()) {
        (Gender::Feminine, _) => {
            let endings = &[("uă", "ua"), ("ă", "a"), ("ie", "ia"), ("e", "ea")];
            let with_article = replace(&bare, endings).unwrap_or_else(|| bare.clone());
            return match (oblique, definite) {
                (false, true) => with_article,
                (true, true) => definite_oblique(masculine, &with_article).unwrap_or(with_article),
                (true, false) => feminine_plural(&bare),
                (false, false) => bare,
            };
        }
        (_, Some('u')) => "l",
        (_, Some('e')) => "le",
        _ => "ul",
    };
    match (oblique, definite) {
        (_, false) => bare,
        (false, true) => format!("{bare}{article}"),
        (true, true) => format!("{bare}{}ui", article.trim_end_matches('e')),
    }
}
