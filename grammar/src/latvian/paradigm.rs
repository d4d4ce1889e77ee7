//! The endings of Latvian, one table per declension.
//!
//! In: case and number. Out: an ending, with `*` before it where the stem softens. Knows no word.

use crate::{Case, Number};

/// Endings in the order nominative, genitive, dative, accusative, locative, vocative.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Paradigm {
    name: &'static str,
    singular: [&'static str; 6],
    plural: [&'static str; 6],
}

/// Marks a form that does not exist.
const NONE: &str = "-";

impl Paradigm {
    /// Its name, for people.
    pub(super) fn name(&self) -> &'static str {
        self.name
    }

    /// The ending, and whether the stem softens before it. `None` where the form does not exist.
    pub(super) fn ending(&self, case: Case, number: Number) -> Option<(&'static str, bool)> {
        let row = match number {
            Number::Singular => &self.singular,
            Number::Plural => &self.plural,
        };
        let ending = row[case as usize];
        match ending.strip_prefix('*') {
            Some(rest) => Some((rest, true)),
            None => (ending != NONE).then_some((ending, false)),
        }
    }
}

/// 1st declension: projekts, ceļš.
pub(super) const FIRST: Paradigm = Paradigm {
    name: "1st declension",
    singular: ["s", "a", "am", "u", "ā", ""],
    plural: ["i", "u", "iem", "us", "os", "i"],
};

/// 2nd declension: partneris, brālis.
pub(super) const SECOND: Paradigm = Paradigm {
    name: "2nd declension",
    singular: ["is", "*a", "im", "i", "ī", "i"],
    plural: ["*i", "*u", "*iem", "*us", "*os", "*i"],
};

/// The few words of the 2nd declension in plain -s whose genitive is their nominative: akmens, ūdens.
pub(super) const SECOND_IN_S: Paradigm = Paradigm {
    name: "2nd declension in -s",
    singular: ["s", "s", "im", "i", "ī", "i"],
    plural: ["*i", "*u", "*iem", "*us", "*os", "*i"],
};

/// suns: like akmens, but with a genitive of its own.
pub(super) const HOUND: Paradigm = Paradigm {
    name: "2nd declension in -s",
    singular: ["s", "*a", "im", "i", "ī", "i"],
    plural: ["*i", "*u", "*iem", "*us", "*os", "*i"],
};

/// 3rd declension: tirgus.
pub(super) const THIRD: Paradigm = Paradigm {
    name: "3rd declension",
    singular: ["us", "us", "um", "u", "ū", "u"],
    plural: ["i", "u", "iem", "us", "os", "i"],
};

/// 4th declension: pilsēta.
pub(super) const FOURTH: Paradigm = Paradigm {
    name: "4th declension",
    singular: ["a", "as", "ai", "u", "ā", "a"],
    plural: ["as", "u", "ām", "as", "ās", "as"],
};

/// 4th declension, men: puika.
pub(super) const FOURTH_MASCULINE: Paradigm = Paradigm {
    name: "4th declension, masculine",
    singular: ["a", "as", "am", "u", "ā", "a"],
    plural: ["as", "u", "ām", "as", "ās", "as"],
};

/// 5th declension: dome.
pub(super) const FIFTH: Paradigm = Paradigm {
    name: "5th declension",
    singular: ["e", "es", "ei", "i", "ē", "e"],
    plural: ["es", "*u", "ēm", "es", "ēs", "es"],
};

/// 5th declension, men: bende.
pub(super) const FIFTH_MASCULINE: Paradigm = Paradigm {
    name: "5th declension, masculine",
    singular: ["e", "es", "em", "i", "ē", "e"],
    plural: ["es", "*u", "ēm", "es", "ēs", "es"],
};

/// 6th declension: valsts.
pub(super) const SIXTH: Paradigm = Paradigm {
    name: "6th declension",
    singular: ["s", "s", "ij", "i", "ī", "s"],
    plural: ["is", "*u", "īm", "is", "īs", "is"],
};

/// ļaudis: masculine, plural only.
pub(super) const PEOPLE: Paradigm = Paradigm {
    name: "6th declension, masculine",
    singular: ["is", "*u", "īm", "is", "īs", "is"],
    plural: ["is", "*u", "īm", "is", "īs", "is"],
};

/// Reflexive verbal nouns: tikšanās. They have no dative and no locative.
pub(super) const REFLEXIVE: Paradigm = Paradigm {
    name: "reflexive noun",
    singular: ["ās", "ās", NONE, "os", NONE, "ās"],
    plural: ["ās", "os", NONE, "ās", NONE, "ās"],
};

/// Definite adjectives, ordinals and adjectival names, masculine: astotais.
pub(super) const DEFINITE_MASCULINE: Paradigm = Paradigm {
    name: "definite adjective",
    singular: ["ais", "ā", "ajam", "o", "ajā", "ais"],
    plural: ["ie", "o", "ajiem", "os", "ajos", "ie"],
};

/// The same, feminine: astotā.
pub(super) const DEFINITE_FEMININE: Paradigm = Paradigm {
    name: "definite adjective",
    singular: ["ā", "ās", "ajai", "o", "ajā", "ā"],
    plural: ["ās", "o", "ajām", "ās", "ajās", "ās"],
};

/// Definite masculine after a stem in -ēj-: pēdējais, pēdējam.
pub(super) const SHORT_MASCULINE: Paradigm = Paradigm {
    name: "definite adjective in -ēj-",
    singular: ["ais", "ā", "am", "o", "ā", "ais"],
    plural: ["ie", "o", "iem", "os", "os", "ie"],
};

/// Definite feminine after a stem in -ēj-: pēdējā, pēdējai.
pub(super) const SHORT_FEMININE: Paradigm = Paradigm {
    name: "definite adjective in -ēj-",
    singular: ["ā", "ās", "ai", "o", "ā", "ā"],
    plural: ["ās", "o", "ām", "ās", "ās", "ās"],
};
