//! What Latvian forms of a word differ in, for those who search.
//!
//! In: nothing. Out: endings of nouns, adjectives and the commoner verbs, and the palatalised stems of the second and fifth declension.

use crate::endings::{behind, owned};
use crate::{Alternation, Stemming};

/// Endings of nouns and adjectives; long vowels stand without their marks.
const ENDINGS: [&str; 22] = [
    "a", "ai", "ais", "am", "as", "e", "ei", "em", "es", "i", "ie", "iem", "ij", "im", "is", "o",
    "os", "s", "u", "um", "us", "ot",
];

/// What may stand before them: the j of palatalised labials ("upju"), of definite adjectives ("mazajam"), of doers ("skolotājs"),
/// of words in -ija, and of verbs ("strādāja").
const BEFORE: [&str; 5] = ["", "j", "aj", "ej", "ij"];

/// Endings of verbs besides.
const OF_VERBS: [&str; 8] = ["at", "et", "it", "aties", "eties", "ities", "oties", "ties"];

/// Second and fifth declension before endings that do not palatalise.
const PLAIN: [&str; 7] = ["is", "im", "i", "e", "es", "ei", "em"];

/// The same before those that do.
const PALATALISED: [&str; 6] = ["a", "i", "u", "iem", "us", "os"];

/// Words of every text.
const STOP_WORDS: [&str; 26] = [
    "ap", "ar", "arī", "bet", "bez", "būt", "caur", "gan", "ir", "ja", "jau", "ka", "kā", "kas",
    "lai", "līdz", "no", "par", "pie", "pēc", "starp", "šis", "tas", "un", "uz", "vai",
];

/// Latvian.
pub fn stemming() -> Stemming {
    let mut endings = behind(&BEFORE, &ENDINGS);
    // The vocative: "skolotāj".
    endings.extend(owned(&BEFORE[1..]));
    endings.extend(owned(&OF_VERBS));
    // The other palatalised consonants differ from the plain ones by a mark only.
    let alternation = |plain, palatalised| Alternation {
        one: (plain, owned(&PLAIN)),
        other: (palatalised, owned(&PALATALISED)),
    };
    Stemming {
        endings,
        least: 2,
        stop_words: &STOP_WORDS,
        alternations: vec![alternation("t", "s"), alternation("d", "z")],
        ..Stemming::default()
    }
}
