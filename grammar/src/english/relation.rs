//! Relations: a preposition and, where the name needs it, "the". In: a word, its class, a role. Out: "in the Netherlands".

use crate::{Form, Word};
use crate::{NounClass, Phrase, Refusal, Relation, Role};

use super::form;

/// The preposition of a relation, with a blank after it.
pub(super) fn preposition(relation: Relation, class: NounClass) -> &'static str {
    match (relation, class) {
        (Relation::At, NounClass::Town | NounClass::Country) => "in ",
        (Relation::At, NounClass::Thing | NounClass::Person) => "at ",
        (Relation::From, _) => "from ",
        (Relation::To, _) => "to ",
        (Relation::Of, _) => "of ",
        (Relation::With, _) => "with ",
        (Relation::About, _) => "about ",
        (Relation::On, _) => "on ",
    }
}

/// The word in its role.
pub(super) fn relate(word: &Word, class: NounClass, role: Role) -> Result<String, Refusal> {
    let (before, case) = match role {
        Role::Case(case) => ("", case),
        Role::Relation(relation) => (preposition(relation, class), crate::Case::Nominative),
    };
    Ok(format!(
        "{before}{}{}",
        article(word),
        form::inflect(word, Form::case(case))?.text()
    ))
}

/// "the " before the names that need it.
pub(super) fn article(word: &Word) -> &'static str {
    if word.article { "the " } else { "" }
}

/// "in Skövde, Sweden", "in Utrecht, the Netherlands".
pub(super) fn town_in_country(town: &Word, country: &Word, role: Role) -> Result<Phrase, Refusal> {
    use crate::Case;
    let (before, case) = match role {
        Role::Relation(relation) => (preposition(relation, NounClass::Town), Case::Nominative),
        Role::Case(case) => ("", case),
    };
    let town = relate(town, NounClass::Town, Role::Case(Case::Nominative))?;
    let article = article(country);
    let country = format!(
        "{article}{}",
        form::inflect(country, Form::case(case))?.text()
    );
    Ok(Phrase::default()
        .then(before)
        .and(Phrase::text(town).part(""))
        .then(", ")
        .and(Phrase::text(country).part("country")))
}
