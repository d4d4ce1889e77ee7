//! Streets and houses: "at 22a Rīgas Street, on the first floor", "in Cietokšņa Street between Rīgas Street and Saules Street".
//!
//! In: a street with its house, floor or part, and its role. Out: text. Floors are counted from the one above the ground.

use crate::{NounClass, OrdinalStyle, Refusal, Relation, Role, StreetWords};

use super::{ordinal, relation};

/// A street, a house in it or a part of it.
pub(super) fn street(words: &StreetWords<'_>, role: Role) -> Result<String, Refusal> {
    let street = &words.street.text;
    let mut said = match words.house {
        Some(house) => format!("{house}\u{a0}{street}"),
        None => street.clone(),
    };
    if let Some((from, to)) = words.between {
        said = format!("{said} between {} and {}", from.text, to.text);
    }
    let at = matches!(role, Role::Relation(Relation::At | Relation::On));
    let before = match role {
        _ if at && words.house.is_some() => "at ",
        _ if at => "in ",
        Role::Relation(relation) => relation::preposition(relation, NounClass::Thing),
        Role::Case(_) => "",
    };
    said = format!("{before}{said}");
    if let Some(floor) = words.floor {
        let floor = match floor.saturating_sub(1) {
            0 => "ground".to_owned(),
            above => ordinal::ordinal(u32::from(above), OrdinalStyle::Words)?,
        };
        let on = if at { "on the " } else { "" };
        said = format!("{said}, {on}{floor} floor");
    }
    Ok(said)
}
