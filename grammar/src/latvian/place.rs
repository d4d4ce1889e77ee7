//! Towns in their countries, and bodies named after a place.
//!
//! In: the words of a town and a country, or of a body and a place. Out: "Zviedrijas pilsētā Šēvdē", "Noršēpingas pašvaldība".

use crate::{Case, Form, Word};

use super::phrase::inflect;
use super::relation::{Government, in_role};
use crate::{Phrase, Refusal, Role};

/// The town as an apposition of "pilsēta", after its country in the genitive.
pub(super) fn town_in_country(town: &Word, country: &Word, role: Role) -> Result<Phrase, Refusal> {
    let country = inflect(country, Form::case(Case::Genitive))?;
    let city = in_role(&Word::new("pilsēta"), role)?;
    let town = in_role(town, role)?;
    Ok(Phrase::default()
        .then(Government::of(role).preposition)
        .and(Phrase::text(country).part("country"))
        .then(&format!(" {city} "))
        .and(Phrase::text(town).part("")))
}

/// The body's noun after its place in the genitive; forms of the noun given by hand keep the place before them.
pub(super) fn named_after(noun: &Word, place: &Word) -> Result<Word, Refusal> {
    let place = inflect(place, Form::case(Case::Genitive))?;
    let after_place = |text: &str| format!("{place} {text}");
    let forms = noun
        .forms
        .iter()
        .map(|(&form, text)| (form, after_place(text)))
        .collect();
    Ok(Word {
        text: after_place(&noun.text),
        forms,
        ..noun.clone()
    })
}
