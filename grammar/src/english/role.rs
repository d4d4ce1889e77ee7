//! A person with a role. In: the name as said, the words of the role, a case. Out: "Agnieszka Buczyńska, director of the … in Gdańsk".

use crate::Case;
use crate::{NounClass, Phrase, Refusal, Relation, Role, RoleWords};

use super::relation;

/// The name and the role after it.
pub(super) fn person_with_role(
    name: Phrase,
    words: RoleWords<'_>,
    case: Case,
) -> Result<Phrase, Refusal> {
    if case == Case::Genitive {
        return Err(Refusal::RoleWithoutPossessive {
            name: name.plain(),
            role: words.role.text.clone(),
        });
    }
    let mut role = format!(", {}", words.role.text);
    if let Some(body) = words.of {
        role.push(' ');
        role.push_str(&relation::relate(
            body,
            NounClass::Thing,
            Role::Relation(Relation::Of),
        )?);
    }
    if let Some((place, class)) = words.place {
        // Without a body the role is that of the place: "mayor of Cēsis".
        let relation = match words.of {
            Some(_) => Relation::At,
            None => Relation::Of,
        };
        role.push(' ');
        role.push_str(&relation::relate(place, class, Role::Relation(relation))?);
    }
    Ok(name.then(&role))
}
