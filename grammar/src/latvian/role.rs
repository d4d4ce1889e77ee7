//! A person with the role: "Polijas Humānās palīdzības vadītājs Toruņā Lukašs Bartosiks".
//!
//! In: the words of the role, and the name as said. Out: body in the genitive, role in the case asked for, place in the locative, name;
//! without a body the place stands in the genitive.

use crate::{Case, Form};

use super::phrase::inflect;
use super::relation::in_role;
use crate::{Phrase, Refusal, Relation, Role, RoleWords};

/// The person's name after the role.
pub(super) fn person_with_role(
    name: Phrase,
    words: RoleWords<'_>,
    case: Case,
) -> Result<Phrase, Refusal> {
    let mut said = Vec::new();
    // Without a body the role is that of the place: "Cēsu mēre".
    let owner = words.of.or(words.place.map(|(place, _)| place));
    if let Some(owner) = owner {
        said.push(inflect(owner, Form::case(Case::Genitive))?);
    }
    said.push(inflect(words.role, Form::case(case))?);
    if let Some((place, _)) = words.place.filter(|_| words.of.is_some()) {
        said.push(in_role(place, Role::Relation(Relation::At))?);
    }
    Ok(Phrase::text(said.join(" ")).then(" ").and(name))
}
