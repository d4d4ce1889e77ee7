//! How exact a number is. In: nothing. Out: a plain choice, which each language words.

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
