//! What fields name of the registers and of the lexicon.
//!
//! In: decoded fields. Out: the keys that they hold, each with its register; the words, each with its sort. Whether an entry has the
//! key, or a lexicon the word, is for the next rooms.

use crate::source::Text;
use crate::values::CountryCode;

use super::decoded::Fields;
use super::field::{FieldType, Lexicon, Register};

/// What a word of the lexicon is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WordSort {
    /// The code of a country.
    Country,
    /// The sort of an event or a body.
    Noun,
    /// A role of people.
    Role,
}

impl Fields {
    /// Every key of a register in these fields and below them. Countries are no entries.
    pub fn references(&self) -> Vec<(Register, &Text)> {
        let mut found = Vec::new();
        self.visit(&mut |field_type, text| match field_type {
            FieldType::Key(register) => found.push((register, text)),
            FieldType::PlaceKey if !is_country(text) => found.push((Register::Places, text)),
            _ => {}
        });
        found
    }

    /// Every word of the lexicon in these fields and below them.
    pub fn words(&self) -> Vec<(WordSort, &Text)> {
        let mut found = Vec::new();
        self.visit(&mut |field_type, text| match field_type {
            FieldType::LexiconKey(Lexicon::Nouns) => found.push((WordSort::Noun, text)),
            FieldType::LexiconKey(Lexicon::Roles) => found.push((WordSort::Role, text)),
            FieldType::CountryCode => found.push((WordSort::Country, text)),
            FieldType::PlaceKey if is_country(text) => found.push((WordSort::Country, text)),
            _ => {}
        });
        found
    }
}

/// Whether the key of a place is that of a country: a town is known by its entry.
fn is_country(key: &Text) -> bool {
    CountryCode::parse(&key.text).is_some()
}
