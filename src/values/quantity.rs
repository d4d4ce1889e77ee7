//! How many of what: a number, how exact it is, and the noun it counts.

use grammar::Bound;

use super::{Entity, Naming};

/// Which numbers stand in words in running text; at the beginning of a sentence all do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum NumberStyle {
    /// One to nine in words, the rest in digits.
    #[default]
    UnderTen,
    /// All in digits.
    Digits,
}

impl NumberStyle {
    /// By its name in `site.yaml`.
    pub fn parse(text: &str) -> Option<Self> {
        match text {
            "under-ten" => Some(Self::UnderTen),
            "digits" => Some(Self::Digits),
            _ => None,
        }
    }

    /// Whether a number stands in words inside a sentence.
    pub fn in_words(self, number: u64) -> bool {
        self == Self::UnderTen && (1..=9).contains(&number)
    }
}

/// A counted noun.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Quantity {
    /// How exact the number is.
    pub bound: Bound,
    /// The number.
    pub number: u64,
    /// The noun: from the register, or a word of the bundles' lexicon.
    pub noun: Naming,
    /// Those who are counted, where they are named.
    pub members: Vec<Entity>,
}
