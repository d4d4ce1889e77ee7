//! Lines of public transport: "buses 3, 10 and 13", "tram 1".
//!
//! In: the vehicle, the names of its lines, the role. Out: text. A line is a name, not a count.

use crate::{Case, Form, NounClass, Refusal, Role, Word};

use super::{form, relation};

/// The vehicles of some lines.
pub(super) fn lines(
    vehicle: &Word,
    numbers: &[String],
    joined: &dyn Fn(Vec<String>) -> String,
    role: Role,
) -> Result<String, Refusal> {
    let before = match role {
        Role::Relation(relation) => relation::preposition(relation, NounClass::Thing),
        Role::Case(_) => "",
    };
    let nominative = if numbers.len() == 1 {
        Form::case(Case::Nominative)
    } else {
        Form::plural(Case::Nominative)
    };
    let vehicle = form::inflect(vehicle, nominative)?.into_text();
    Ok(format!(
        "{before}{vehicle}\u{a0}{}",
        joined(numbers.to_vec())
    ))
}
