//! What English forms of a word differ in, for those who search. The 's of the possessive is a word of its own, which nobody looks for.
//!
//! In: nothing. Out: endings of nouns and verbs, and doubled letters before them.

use crate::Stemming;
use crate::endings::{TwoStems, owned, two_stems};

/// Endings, and the letters that stand in their place where there is none.
const ENDINGS: [&str; 11] = [
    "s", "es", "e", "y", "ie", "ies", "ied", "ying", "ed", "ing", "ings",
];

/// Letters that are doubled before an ending.
const DOUBLED: [(&str, &str); 10] = [
    ("bb", "b"),
    ("dd", "d"),
    ("gg", "g"),
    ("ll", "l"),
    ("mm", "m"),
    ("nn", "n"),
    ("pp", "p"),
    ("rr", "r"),
    ("ss", "s"),
    ("tt", "t"),
];

/// Words of every text.
const STOP_WORDS: [&str; 24] = [
    "an", "and", "are", "as", "at", "be", "but", "by", "for", "from", "has", "in", "is", "it",
    "of", "on", "or", "that", "the", "this", "to", "was", "were", "with",
];

/// Plurals that no ending makes: both stems, each with its endings.
const IRREGULAR: [TwoStems; 4] = [
    [("child", &[""]), ("children", &[""])],
    [("man", &[""]), ("men", &[""])],
    [("person", &["", "s"]), ("peopl", &["e", "es"])],
    [("si", &["s"]), ("s", &["es"])],
];

/// English.
pub fn stemming() -> Stemming {
    Stemming {
        endings: owned(&ENDINGS),
        least: 3,
        stop_words: &STOP_WORDS,
        last: &DOUBLED,
        alternations: IRREGULAR.map(two_stems).into(),
        ..Stemming::default()
    }
}
