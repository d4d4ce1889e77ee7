//! How a head noun stands in the register: without its article, or with it. In: one word. Out: the word without its article.
//!
//! Dictionary nouns are written indefinite, names of bodies definite; the endings tell which.

use crate::{Gender, Word};

use super::sound::{Endings, is_capitalised, is_vowel, lower_first, replace};
use super::{exceptions, gender};

/// What the word's ending says.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Written {
    /// No article.
    Bare,
    /// Definite singular; holds the indefinite singular and the gender that the article shows.
    Singular(String, Gender),
    /// Definite plural; holds the indefinite plural.
    Plural(String),
}

/// Definite feminine to indefinite feminine.
const FEMININE: Endings = &[
    ("eaua", "ea"),
    ("aua", "a"),
    ("ziua", "zi"),
    ("ouă", "ouă"),
    ("eea", "ee"),
    ("ia", "ie"),
    ("ea", "e"),
    ("ua", "uă"),
    ("a", "ă"),
];

/// Endings in -ea that are definite even in small letters; other nouns in -ea are like "cafea".
const DEFINITE_IN_EA: &[&str] = &[
    "tatea", "area", "erea", "irea", "ârea", "unea", "imea", "artea", "aptea", "urtea", "estea",
    "ostea", "astea", "instea", "untea", "intea", "acea", "ucea", "rechea", "legea", "valea",
    "calea", "ielea", "jalea", "lumea", "vremea", "foamea", "âinea", "ădurea",
];

/// Reads the head noun of a phrase. Its plural, if given, shows letters of the noun itself that only look like an article.
pub(super) fn read(
    head: &str,
    gender: Option<Gender>,
    plural: Option<&str>,
    plural_only: bool,
) -> Written {
    let small = lower_first(head);
    let bare_by_plural = plural.is_some_and(|plural| {
        plural.strip_prefix(head).is_some_and(|rest| rest != "e")
            || head.ends_with("ul") && plural.starts_with(head)
            || head.ends_with("ea") && plural.ends_with("ele")
            || head.ends_with('a') && plural.ends_with("ale")
    });
    let short_with_article = head.chars().count() == 3
        && head == small
        && small.starts_with(is_vowel)
        && small.ends_with('a');
    if head.chars().count() < 4 && !short_with_article
        || bare_by_plural
        || exceptions::FEASTS.contains(&small.as_str())
    {
        return Written::Bare;
    }
    if plural_only {
        return read_plural(head, gender);
    }
    if let Some(stem) = head.strip_suffix("ul") {
        return if exceptions::owns_ul(&small) {
            Written::Bare
        } else {
            let bare = without_ul(stem);
            let gender = gender.unwrap_or_else(|| likely_with_ul(&bare));
            Written::Singular(bare, gender)
        };
    }
    if let Some(stem) = head.strip_suffix("le") {
        let singular = lower_first(stem);
        if gender::is_masculine_in_e(&singular) || gender::is_neuter_in_e(&singular) {
            return Written::Singular(stem.to_owned(), gender.unwrap_or(Gender::Masculine));
        }
        let long =
            stem.chars().count() > 3 || singular.starts_with(is_vowel) && stem.chars().count() == 3;
        let plural = (long || singular == "noi")
            && stem.ends_with(['e', 'i'])
            && gender != Some(Gender::Masculine);
        return if plural {
            Written::Plural(stem.to_owned())
        } else {
            Written::Bare
        };
    }
    if head.ends_with("ii") && gender != Some(Gender::Feminine) {
        return read_plural(head, gender);
    }
    if head.ends_with('a')
        && !matches!(gender, Some(Gender::Masculine | Gender::Neuter))
        && is_article_a(head, &small)
    {
        return replace(head, FEMININE).map_or(Written::Bare, |bare| {
            Written::Singular(bare, Gender::Feminine)
        });
    }
    Written::Bare
}

/// Whether the head of a phrase stands in the plural with its article: "Zilele Orașului".
pub(super) fn is_plural(word: &Word) -> bool {
    let head = word.text.split(' ').next().unwrap_or_default();
    matches!(read(head, word.gender, None, false), Written::Plural(_))
}

/// Whether the final -a is the article.
fn is_article_a(head: &str, small: &str) -> bool {
    if exceptions::owns_a(small) {
        return false;
    }
    is_capitalised(head)
        || !small.ends_with("ea")
        || DEFINITE_IN_EA.iter().any(|ending| small.ends_with(ending))
}

/// A word that stands in the plural.
fn read_plural(head: &str, gender: Option<Gender>) -> Written {
    let stem = if gender == Some(Gender::Feminine) {
        None
    } else {
        head.strip_suffix("ii").map(|stem| format!("{stem}i"))
    };
    stem.or_else(|| head.strip_suffix("le").map(str::to_owned))
        .map_or(Written::Bare, Written::Plural)
}

/// The likely gender of a noun that carries -ul: the article excludes the feminine.
fn likely_with_ul(bare: &str) -> Gender {
    match gender::likely(bare) {
        Gender::Feminine => Gender::Neuter,
        likely => likely,
    }
}

/// "Consili-ul" was "consiliu", "centr-ul" was "centru", "parc-ul" was "parc".
fn without_ul(stem: &str) -> String {
    let mut letters = stem.chars().rev();
    let last = letters.next();
    let before = letters.next();
    let cluster = matches!(last, Some('r' | 'l'))
        && before.is_some_and(|letter| !is_vowel(letter) && letter != 'r' && letter != 'l');
    if cluster || last.is_some_and(is_vowel) {
        format!("{stem}u")
    } else {
        stem.to_owned()
    }
}
