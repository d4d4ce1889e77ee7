//! Streets and houses: "Rīgas ielā 22a, 2. stāvā", "Cietokšņa ielas posmā no Rīgas ielas līdz Saules ielai".
//!
//! In: a street with its house, floor or part, and its role. Out: text; the street's own noun moves.

use crate::{Case, Form, Refusal, Relation, Role, StreetWords, Word};

use super::phrase::inflect;
use super::relation::{Government, in_role, relate};

/// A street, a house in it or a part of it.
pub(super) fn street(words: &StreetWords<'_>, role: Role) -> Result<String, Refusal> {
    let in_case = |word: &Word, case| inflect(word, Form::case(case));
    let mut said = match words.between {
        Some((from, to)) => format!(
            "{}{} {} no {} līdz {}",
            Government::of(role).preposition,
            in_case(words.street, Case::Genitive)?,
            in_role(&Word::new("posms"), role)?,
            in_case(from, Case::Genitive)?,
            in_case(to, Case::Dative)?
        ),
        None => relate(words.street, role)?,
    };
    if let Some(house) = words.house {
        said = format!("{said}\u{a0}{house}");
    }
    if let Some(floor) = words.floor {
        let case = match role {
            Role::Relation(Relation::At | Relation::On) => Case::Locative,
            _ => Case::Nominative,
        };
        said = format!(
            "{said}, {floor}.\u{a0}{}",
            in_case(&Word::new("stāvs"), case)?
        );
    }
    Ok(said)
}
