//! Relations: the preposition and the case that each of them brings.
//!
//! In: a word and its role. Out: the word in its case, after its preposition. Where and when are the bare locative.
//! In the plural every preposition takes the dative.

use crate::{Case, Form, Number, Word};

use super::phrase::{Analysis, inflect};
use crate::{Refusal, Relation, Role};

/// What a role governs: a preposition (with its blank, or empty) and a case for each number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Government {
    /// The preposition with a blank after it.
    pub preposition: &'static str,
    singular: Case,
}

impl Government {
    /// The government of a role.
    pub(super) fn of(role: Role) -> Self {
        let (preposition, singular) = match role {
            Role::Case(case) => ("", case),
            Role::Relation(Relation::At | Relation::On) => ("", Case::Locative),
            Role::Relation(Relation::Of) => ("", Case::Genitive),
            Role::Relation(Relation::From) => ("no ", Case::Genitive),
            Role::Relation(Relation::To) => ("uz ", Case::Accusative),
            Role::Relation(Relation::With) => ("ar ", Case::Accusative),
            Role::Relation(Relation::About) => ("par ", Case::Accusative),
        };
        Self {
            preposition,
            singular,
        }
    }

    /// The case of a noun in a number.
    pub(super) fn case(self, number: Number) -> Case {
        if number == Number::Plural && !self.preposition.is_empty() {
            Case::Dative
        } else {
            self.singular
        }
    }
}

/// The word in its own number in the case of its role, without the preposition.
pub(super) fn in_role(word: &Word, role: Role) -> Result<String, Refusal> {
    inflect(
        word,
        Form::case(Government::of(role).case(own_number(word))),
    )
}

/// The word in its role, with the preposition.
pub(super) fn relate(word: &Word, role: Role) -> Result<String, Refusal> {
    Ok(format!(
        "{}{}",
        Government::of(role).preposition,
        in_role(word, role)?
    ))
}

/// The number of a word of which no number is asked.
pub(super) fn own_number(word: &Word) -> Number {
    if Analysis::new(&word.text, word, None).is_plural_only(word) {
        Number::Plural
    } else {
        Number::Singular
    }
}
