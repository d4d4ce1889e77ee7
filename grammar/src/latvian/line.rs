//! Lines of public transport: "3., 10. un 13. maršruta autobusi".
//!
//! In: the vehicle, the names of its lines joined, how many there are, the role. Out: text. A line is a name, not a count.

use crate::{Case, Form, Refusal, Role, Word};

use super::phrase::inflect;
use super::relation::Government;

/// The vehicles of some lines.
pub(super) fn lines(
    vehicle: &Word,
    numbers: &[String],
    joined: &dyn Fn(Vec<String>) -> String,
    role: Role,
) -> Result<String, Refusal> {
    let ordinal = |number: &String| {
        let is_number = number.bytes().all(|byte| byte.is_ascii_digit());
        if is_number {
            format!("{number}.")
        } else {
            number.clone()
        }
    };
    let numbers: Vec<String> = numbers.iter().map(ordinal).collect();
    let government = Government::of(role);
    let form = if numbers.len() == 1 {
        Form::case(government.case(crate::Number::Singular))
    } else {
        Form::plural(government.case(crate::Number::Plural))
    };
    let line = inflect(&Word::new("maršruts"), Form::case(Case::Genitive))?;
    Ok(format!(
        "{}{}\u{a0}{line} {}",
        government.preposition,
        joined(numbers),
        inflect(vehicle, form)?
    ))
}
