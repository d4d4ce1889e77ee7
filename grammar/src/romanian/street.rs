//! Streets and houses: "pe strada Rīgas nr. 22a, la etajul 1", "pe strada Cietokšņa, pe tronsonul dintre strada Rīgas și strada Saules".
//!
//! In: a street with its house, floor or part, and its role. Out: text. One is on a street and in a square ("în Piața Unirii"). Floors are
//! counted from the one above the ground.

use crate::{Case, Form, NounClass, Refusal, Relation, Role, StreetWords};

use super::{form, relation};

/// A street, a house in it or a part of it.
pub(super) fn street(words: &StreetWords<'_>, role: Role) -> Result<String, Refusal> {
    let at = matches!(role, Role::Relation(Relation::At | Relation::On));
    let (on_it, from_it) = if relation::is_space(&words.street.text) {
        ("în ", "din ")
    } else {
        ("pe ", "de pe ")
    };
    let (before, case) = match role {
        Role::Case(case) => ("", case),
        Role::Relation(Relation::Of) => ("", Case::Genitive),
        Role::Relation(Relation::At | Relation::To | Relation::On) => (on_it, Case::Nominative),
        Role::Relation(Relation::From) => (from_it, Case::Nominative),
        Role::Relation(other) => (
            relation::preposition(other, NounClass::Thing),
            Case::Nominative,
        ),
    };
    let mut said = format!("{before}{}", form::inflect(words.street, Form::case(case))?);
    if let Some(house) = words.house {
        said = format!("{said} nr.\u{a0}{house}");
    }
    if let Some((from, to)) = words.between {
        let on = if at { "pe " } else { "" };
        said = format!("{said}, {on}tronsonul dintre {} și {}", from.text, to.text);
    }
    if let Some(floor) = words.floor {
        let on = if at { "la " } else { "" };
        let floor = match floor.saturating_sub(1) {
            0 => "parter".to_owned(),
            above if at => format!("etajul\u{a0}{above}"),
            above => format!("etaj\u{a0}{above}"),
        };
        said = format!("{said}, {on}{floor}");
    }
    Ok(said)
}
