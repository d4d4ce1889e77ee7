//! What Romanian forms of a word differ in, for those who search.
//!
//! In: nothing. Out: endings of nouns and adjectives with their articles, vowels that change with them, and stems in d and z.

use crate::grammar::endings::{behind, owned};
use crate::values::{Alternation, Stemming};

/// Endings with and without the article, in both numbers and in the genitive.
const ENDINGS: [&str; 21] = [
    "a", "e", "ea", "ei", "ele", "elor", "elui", "i", "ii", "ile", "ilor", "o", "u", "ua", "ul",
    "ului", "uri", "urile", "urilor", "le", "lor",
];

/// Of words in -ie, -iu and -ia.
const AFTER_I: [&str; 9] = [
    "ia", "ie", "iei", "iile", "iilor", "iu", "iul", "iului", "iuri",
];

/// Stems in z stand before these where those in d do not: "stradă", "străzi".
const SOFTENING: [&str; 4] = ["i", "ii", "ile", "ilor"];

/// Romanian.
pub fn stemming() -> Stemming {
    let mut endings = owned(&ENDINGS);
    endings.extend(owned(&AFTER_I));
    let mut before_d = owned(&ENDINGS);
    before_d.retain(|ending| !SOFTENING.contains(&ending.as_str()));
    before_d.push(String::new());
    Stemming {
        endings,
        least: 3,
        within: &[("oa", "o"), ("ea", "e"), ("ia", "ie")],
        alternations: vec![Alternation {
            one: ("d", before_d),
            other: ("z", behind(&[""], &SOFTENING)),
        }],
        ..Stemming::default()
    }
}
