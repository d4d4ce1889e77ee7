//! The words of one language that every site needs: countries, months, nouns, roles.
//!
//! In: words read from the bundles (`countries.ftl`, `calendar.ftl`, `nouns.ftl`, `roles.ftl`). Fluent functions cannot look
//! into a bundle, so the words chosen by data stand here.

use std::collections::BTreeMap;

use grammar::{Season, Weekday, Word};

/// A role's noun, with the form for a woman where the language has one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RoleNoun {
    /// For a man, or for all.
    pub masculine: Word,
    /// For a woman, if it differs.
    pub feminine: Option<Word>,
}

/// The words of one language.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Lexicon {
    /// Countries by ISO 3166-1 code.
    pub countries: BTreeMap<String, Word>,
    /// Months by number, 1 to 12.
    pub months: BTreeMap<i8, Word>,
    /// Seasons.
    pub seasons: BTreeMap<Season, Word>,
    /// Weekdays by number, 1 is Monday.
    pub weekdays: BTreeMap<Weekday, Word>,
    /// Nouns by key: what is counted, sorts of events and bodies.
    pub nouns: BTreeMap<String, Word>,
    /// Roles by key.
    pub roles: BTreeMap<String, RoleNoun>,
}
