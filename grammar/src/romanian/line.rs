//! Lines of public transport: "autobuzele de pe liniile 3, 10 și 13", "tramvaiul de pe linia 1".
//!
//! In: the vehicle, the names of its lines, the role. Out: text. A line is a name, not a count.

use crate::{Case, Definiteness, Form, NounClass, Refusal, Relation, Role, Word};

use super::{form, relation};

/// The vehicles of some lines.
pub(super) fn lines(
    vehicle: &Word,
    numbers: &[String],
    joined: &dyn Fn(Vec<String>) -> String,
    role: Role,
) -> Result<String, Refusal> {
    let (before, case) = match role {
        Role::Case(case) => ("", case),
        Role::Relation(Relation::Of) => ("", Case::Genitive),
        Role::Relation(other) => (
            relation::preposition(other, NounClass::Thing),
            Case::Nominative,
        ),
    };
    let (form, line) = if numbers.len() == 1 {
        (Form::case(case), "linia")
    } else {
        (Form::plural(case), "liniile")
    };
    let vehicle = form::inflect(vehicle, form.with(Definiteness::Definite))?;
    Ok(format!(
        "{before}{vehicle} de pe {line}\u{a0}{}",
        joined(numbers.to_vec())
    ))
}
