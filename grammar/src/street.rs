//! Streets, houses in them, and parts of them between two others.

use crate::Word;

/// Where in a town something is.
#[derive(Debug, Clone, Copy)]
pub struct StreetWords<'a> {
    /// The street, with its own noun: "Rīgas iela", "Rīgas Street", "strada Rīgas".
    pub street: &'a Word,
    /// The number of the house: "22a".
    pub house: Option<&'a str>,
    /// The floor, counted as Latvia does: 1 is the ground floor.
    pub floor: Option<u8>,
    /// The streets between which the part lies that is meant.
    pub between: Option<(&'a Word, &'a Word)>,
}
