//! A person with the role: "Gdaņskas Reģionālā brīvprātīgā darba centra direktore Agņeška Bučiņska".
//!
//! In: the words of the role, and the name as said. Out: place and body in the genitive, role in the case asked for, name. A body that
//! begins with a genitive of its own, as one of a whole country, would seem to be another one behind its place: the place follows in the
//! locative ("Polijas Humānās palīdzības vadītājs Toruņā").

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
    let genitive = |word| inflect(word, Form::case(Case::Genitive));
    let body = words.of.map(genitive).transpose()?;
    // Without a body the role is that of the place: "Cēsu mēre".
    let stands_before = match (words.of, &body) {
        (Some(of), Some(said)) => first(&of.text) != first(said),
        _ => true,
    };
    let place = words.place.map(|(place, _)| place);
    let mut said = Vec::new();
    if let Some(place) = place.filter(|_| stands_before) {
        said.push(genitive(place)?);
    }
    said.extend(body);
    said.push(inflect(words.role, Form::case(case))?);
    if let Some(place) = place.filter(|_| !stands_before) {
        said.push(in_role(place, Role::Relation(Relation::At))?);
    }
    Ok(Phrase::text(said.join(" ")).then(" ").and(name))
}

/// The first word, which a genitive attribute keeps in every case.
fn first(text: &str) -> &str {
    text.split(' ').next().unwrap_or_default()
}
