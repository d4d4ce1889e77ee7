//! What Romanian forms of a word differ in, for those who search.
//!
//! In: nothing. Out: endings of nouns and adjectives with their articles, vowels that change with them, and stems in d and z.

use crate::endings::{TwoStems, owned, two_stems};
use crate::{Alternation, Stemming};

/// Endings with and without the article, in both numbers and in the genitive.
const ENDINGS: [&str; 25] = [
    "a", "e", "ea", "ei", "ele", "elor", "elui", "i", "ii", "ile", "ilor", "o", "u", "ua", "ul",
    "ului", "uri", "urile", "urilor", "iele", "ielor", "ura", "urii", "urei", "iii",
];

/// Of words in -ie, -iu and -ia.
const AFTER_I: [&str; 9] = [
    "ia", "ie", "iei", "iile", "iilor", "iu", "iul", "iului", "iuri",
];

/// Stems in z stand before these where those in d do not: "stradă", "străzi".
const SOFTENING: [&str; 4] = ["i", "ii", "ile", "ilor"];

/// Words of every text.
const STOP_WORDS: [&str; 26] = [
    "ai", "al", "ale", "au", "ca", "care", "ce", "cel", "cea", "cei", "cele", "cu", "de", "din",
    "după", "este", "fi", "în", "la", "nu", "pe", "pentru", "prin", "sau", "se", "și",
];

/// Common words with two stems, each with its endings.
const OF_TWO_STEMS: [TwoStems; 4] = [
    [
        ("copil", &["", "ul", "ului"]),
        ("cop", &["ii", "iii", "iilor"]),
    ],
    [
        ("tanar", &["", "a", "ul", "ului"]),
        ("tiner", &["e", "ei", "ele", "elor", "i", "ii", "ilor"]),
    ],
    [("zi", &["", "ua"]), ("zil", &["e", "ei", "ele", "elor"])],
    [
        ("feme", &["ia", "ie", "ii", "ile", "ilor"]),
        ("fem", &["ei"]),
    ],
];

/// A vowel that is raised in the plural: "masă", "mese".
fn raised(low: &'static str, high: &'static str) -> Alternation {
    Alternation {
        one: (low, owned(&["a"])),
        other: (high, owned(&["e", "ei", "ele", "elor"])),
    }
}

/// Romanian.
pub fn stemming() -> Stemming {
    let mut endings = owned(&ENDINGS);
    endings.extend(owned(&AFTER_I));
    let mut before_d = owned(&ENDINGS);
    before_d.retain(|ending| !SOFTENING.contains(&ending.as_str()));
    before_d.push(String::new());
    let softened = Alternation {
        one: ("d", before_d),
        other: ("z", owned(&SOFTENING)),
    };
    let mut alternations = vec![softened, raised("as", "es"), raised("at", "et")];
    alternations.extend(OF_TWO_STEMS.map(two_stems));
    Stemming {
        endings,
        least: 2,
        stop_words: &STOP_WORDS,
        within: &[("oa", "o"), ("ea", "e"), ("ia", "ie")],
        alternations,
        ..Stemming::default()
    }
}
