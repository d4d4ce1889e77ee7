//! A person with a role. In: the name as said, the words of the role, a case. Out: "Agnieszka Buczyńska, directoarea Centrului …".
//!
//! In the genitive and dative the role stands first and carries the case, so the name stays as it is.

use crate::grammar::{Phrase, Refusal, Relation, RoleWords, Sort};
use crate::values::{Case, Definiteness, Form};

use super::{form, relation};

/// The name and the role.
pub(super) fn person_with_role(name: Phrase, words: RoleWords<'_>, case: Case) -> Result<Phrase, Refusal> {
    let oblique = matches!(case, Case::Genitive | Case::Dative);
    let form = Form::case(case);
    let mut role = match (words.of, oblique) {
        (None, false) => form::inflect(words.role, form)?,
        _ => form::inflect(words.role, form.with(Definiteness::Definite))?,
    };
    if let Some(body) = words.of {
        role.push(' ');
        role.push_str(&relation::relate(body, Sort::Thing, crate::grammar::Role::Relation(Relation::Of))?);
    }
    if let Some((place, sort)) = words.place {
        role.push(' ');
        role.push_str(&relation::relate(place, sort, crate::grammar::Role::Relation(Relation::From))?);
    }
    Ok(if oblique { Phrase::text(role).then(", ").and(name) } else { name.then(", ").then(&role) })
}
