//! A person with a role. In: the name as said in its case, the words of the role. Out: "Agnieszka Buczyńska, directoarea Centrului …".
//!
//! The role is an apposition: it stays in the nominative, whatever the case of the name.

use crate::{Case, Definiteness, Form};
use crate::{NounClass, Phrase, Refusal, Relation, Role, RoleWords};

use super::{form, relation};

/// The name and the role after it; a role in a body is definite ("directoarea Centrului"), and without a body that of a place
/// ("primara orașului Cēsis"); else it stands as written.
pub(super) fn person_with_role(name: Phrase, words: RoleWords<'_>) -> Result<Phrase, Refusal> {
    let as_written = Form::case(Case::Nominative);
    let wanted = if words.of.is_some() || words.place.is_some() {
        as_written.with(Definiteness::Definite)
    } else {
        as_written
    };
    let mut role = form::inflect(words.role, wanted)?;
    if let Some(body) = words.of {
        role.push(' ');
        role.push_str(&relation::relate(
            body,
            NounClass::Thing,
            Role::Relation(Relation::Of),
        )?);
    }
    if let Some((place, class)) = words.place {
        let relation = match words.of {
            Some(_) => Relation::From,
            None => Relation::Of,
        };
        role.push(' ');
        role.push_str(&relation::relate(place, class, Role::Relation(relation))?);
    }
    Ok(name.then(", ").then(&role))
}
