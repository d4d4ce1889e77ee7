//! Addresses: a street, a house in it, or a part of it between two others.

use super::Name;

/// Where in a town something is.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Address {
    /// The street, with its noun in every language.
    pub street: Name,
    /// The number of the house.
    pub house: Option<String>,
    /// The floor, counted as Latvia does: 1 is the ground floor.
    pub floor: Option<u8>,
    /// The streets between which the part lies that is meant.
    pub between: Option<(Name, Name)>,
}
