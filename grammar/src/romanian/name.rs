//! Proper names of one word. In: a name. Out: its genitive–dative.
//!
//! A name in -a is feminine and definite as it stands; a name in a consonant or -u takes the article of a neuter;
//! a name in another vowel stays.

use super::exceptions::NAMES_IN_CEI;
use super::plural;
use super::sound::{Endings, keep_capital, lower_first, replace};

/// Names in -a of places and things.
const IN_A: Endings = &[
    ("merica", "mericii"),
    ("frica", "fricii"),
    ("ctica", "cticii"),
    ("rsica", "rsicii"),
    ("blica", "blicii"),
    ("teca", "tecii"),
    ("rmonica", "rmonicii"),
    ("hnica", "hnicii"),
    ("linica", "linicii"),
    ("abrica", "abricii"),
    ("ca", "căi"),
    ("ga", "găi"),
    ("ka", "kăi"),
    ("eava", "evei"),
    ("ea", "ei"),
    ("a", "ei"),
];

/// Given names of persons in -a: those in -ca keep their consonant ("Veronicăi").
const PERSON_IN_A: Endings = &[
    ("ca", "căi"),
    ("ga", "găi"),
    ("ka", "kăi"),
    ("ea", "ei"),
    ("a", "ei"),
];

/// Endings of common nouns with their article, which a capital does not make a name.
const COMMON: &[&str] = &[
    "tatea", "area", "ărea", "erea", "irea", "unea", "Curtea", "Crucea",
];

/// Whether a single capitalised word inflects as a name in -a.
pub(super) fn is_in_a(word: &str) -> bool {
    word.ends_with('a') && !COMMON.iter().any(|ending| word.ends_with(ending))
}

/// Genitive–dative of a name in -a.
pub(super) fn oblique_in_a(name: &str) -> String {
    if NAMES_IN_CEI.contains(&name) {
        return replace(name, &[("a", "ei")]).unwrap_or_else(|| name.to_owned());
    }
    place_after_noun(name)
        .or_else(|| replace(name, IN_A))
        .unwrap_or_else(|| name.to_owned())
}

/// Names of places that are a listed noun with its article: "Lunca, Luncii", "Piatra, Pietrei".
fn place_after_noun(name: &str) -> Option<String> {
    let noun = format!("{}ă", lower_first(name).strip_suffix('a')?);
    let plural = plural::listed(&noun).filter(|plural| !plural.ends_with("ori"))?;
    (!plural.ends_with("uri")).then(|| format!("{}i", keep_capital(name, &plural)))
}

/// Genitive–dative of a woman's given name in -a.
pub(super) fn oblique_of_woman(name: &str) -> String {
    replace(name, PERSON_IN_A).unwrap_or_else(|| name.to_owned())
}

/// Whether a single capitalised word stays as it is: foreign names in a vowel that Romanian does not decline.
pub(super) fn stays(word: &str) -> bool {
    const COMMON_IN_E: &[&str] = &[
        "are", "ere", "ire", "tate", "une", "ie", "ință", "ență", "anță",
    ];
    word.ends_with(['e', 'o', 'é', 'ö', 'ó', 'á', 'ü', 'å'])
        && !COMMON_IN_E.iter().any(|ending| word.ends_with(ending))
}
