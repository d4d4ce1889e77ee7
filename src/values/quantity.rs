//! How many of what: a number, how exact it is, and the noun it counts.

use super::{Entity, Naming};

/// How exact a number is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Bound {
    /// Exactly so many (`count`, `total`).
    Exactly,
    /// More than (`over`).
    Over,
    /// About (`about`).
    About,
    /// At least (`at_least`).
    AtLeast,
    /// At most (`up_to`).
    UpTo,
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
