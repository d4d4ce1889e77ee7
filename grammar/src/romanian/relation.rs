//! Relations: the preposition before a place, a body or a person, and the genitive without its linker.
//!
//! In: a word, what sort of thing it names, a role. Out: the phrase. Feminine names of places keep -a after a preposition.

use crate::{Case, Form, Gender, Word};
use crate::{NounClass, Phrase, Refusal, Relation, Role};

use super::sound::is_capitalised;
use super::written::{self, Written};
use super::{form, person};

/// The preposition of a relation, with a blank after it; none before a genitive.
pub(super) fn preposition(relation: Relation, class: NounClass) -> &'static str {
    match (relation, class) {
        (Relation::At | Relation::To, NounClass::Country) => "în ",
        (Relation::At | Relation::To | Relation::On, _) => "la ",
        (Relation::From, NounClass::Town | NounClass::Country) => "din ",
        (Relation::From, NounClass::Thing | NounClass::Person) => "de la ",
        (Relation::Of, _) => "",
        (Relation::With, _) => "cu ",
        (Relation::About, _) => "despre ",
    }
}

/// Nouns of spaces that hold an event within them, with their article: "în Parcul Central"; at all other venues it is "la".
const SPACES: &[&str] = &[
    "parcul",
    "piața",
    "sala",
    "aula",
    "grădina",
    "curtea",
    "incinta",
    "campusul",
    "clădirea",
    "foaierul",
    "amfiteatrul",
    "pavilionul",
    "cartierul",
    "pădurea",
    "holul",
];

/// Whether one is in it, not on it or at it: "în Piața Unirii".
pub(super) fn is_space(name: &str) -> bool {
    let head = name.split(' ').next().unwrap_or_default().to_lowercase();
    SPACES.contains(&head.as_str())
}

/// The preposition before a name, which asks its head where a thing is.
fn preposition_before(relation: Relation, class: NounClass, name: &str) -> &'static str {
    let within = class == NounClass::Thing && is_space(name);
    match relation {
        Relation::At if within => "în ",
        Relation::From if within => "din ",
        _ => preposition(relation, class),
    }
}

/// The word in its role.
pub(super) fn relate(word: &Word, class: NounClass, role: Role) -> Result<String, Refusal> {
    match role {
        Role::Case(case) => in_case(word, class, case),
        Role::Relation(Relation::Of) => in_case(word, class, Case::Genitive),
        Role::Relation(relation) => Ok(format!(
            "{}{}",
            preposition_before(relation, class, &word.text),
            after_preposition(word, relation)?
        )),
    }
}

/// The accusative after a preposition: a single noun loses its article ("la Parlament", "la bibliotecă"), one with an attribute
/// keeps it ("la Parlamentul European"). Names in -a keep it ("la Constanța"); so does everything after "cu".
fn after_preposition(word: &Word, relation: Relation) -> Result<String, Refusal> {
    let accusative = form::inflect(word, Form::case(Case::Accusative))?;
    let single = (accusative.ends_with("ul") || !is_capitalised(&accusative))
        && accusative.chars().all(char::is_alphabetic)
        && !word.indeclinable
        && relation != Relation::With;
    if !single {
        return Ok(accusative);
    }
    Ok(match written::read(&accusative, word.gender, None, false) {
        Written::Singular(bare, _) => bare,
        _ => accusative,
    })
}

/// The word in a case; towns and persons have ways of their own in the genitive and dative.
fn in_case(word: &Word, class: NounClass, case: Case) -> Result<String, Refusal> {
    let given = word.given(Form::case(case)).is_some()
        || word
            .forms
            .keys()
            .any(|key| matches!(key.case, Case::Genitive | Case::Dative));
    let by_rule =
        matches!(case, Case::Genitive | Case::Dative) && !given && !word.text.trim().is_empty();
    match class {
        NounClass::Town if by_rule && !is_feminine_town(word) => {
            Ok(format!("{} {}", rank(&word.text), word.text))
        }
        NounClass::Person if by_rule && !person::has_title(&word.text) => {
            Ok(person::oblique(&word.text, word.gender))
        }
        _ => form::inflect(word, Form::case(case)),
    }
}

/// Before the name of a town, in the genitive.
const TOWN: &str = "orașului";
/// Before the name of one that has the rank of a municipality.
const MUNICIPALITY: &str = "municipiului";

/// The capitals of Romania, of its counties and of Moldova, which are municipalities; those in -a inflect ("Timișoarei").
const MUNICIPALITIES: &[&str] = &[
    "București",
    "Alba Iulia",
    "Arad",
    "Bacău",
    "Baia Mare",
    "Botoșani",
    "Brașov",
    "Buzău",
    "Călărași",
    "Cluj-Napoca",
    "Drobeta-Turnu Severin",
    "Focșani",
    "Galați",
    "Giurgiu",
    "Iași",
    "Miercurea Ciuc",
    "Piatra Neamț",
    "Pitești",
    "Ploiești",
    "Râmnicu Vâlcea",
    "Satu Mare",
    "Sfântu Gheorghe",
    "Sibiu",
    "Târgoviște",
    "Târgu Jiu",
    "Târgu Mureș",
    "Vaslui",
    "Zalău",
    "Chișinău",
    "Bălți",
];

/// What stands before the name of a town in the genitive.
fn rank(town: &str) -> &'static str {
    if MUNICIPALITIES.contains(&town) {
        MUNICIPALITY
    } else {
        TOWN
    }
}

/// Towns in -a decline ("Slatinei"); all others, compounds and foreign towns in -ca and -ga are safer after "orașului".
fn is_feminine_town(word: &Word) -> bool {
    let name = word.text.as_str();
    name.ends_with('a')
        && !name.ends_with("ca")
        && !name.ends_with("ga")
        && name.chars().all(char::is_alphabetic)
        && !word.indeclinable
        && !matches!(word.gender, Some(Gender::Masculine | Gender::Neuter))
}

/// "la Skövde, în Suedia"; "din Skövde, Suedia"; "orașului Skövde, Suedia".
pub(super) fn town_in_country(town: &Word, country: &Word, role: Role) -> Result<Phrase, Refusal> {
    let name = form::inflect(country, Form::case(Case::Nominative))?;
    let between = match role {
        Role::Relation(Relation::At | Relation::To | Relation::On) => ", în ",
        _ => ", ",
    };
    let (before, town) = match role {
        Role::Case(Case::Genitive | Case::Dative) | Role::Relation(Relation::Of) => {
            let said = in_case(town, NounClass::Town, Case::Genitive)?;
            let ranked = [TOWN, MUNICIPALITY].into_iter().find_map(|rank| {
                let name = said.strip_prefix(rank)?.strip_prefix(' ')?;
                Some((rank, name.to_owned()))
            });
            match ranked {
                Some((TOWN, name)) => ("orașului ", name),
                Some((_, name)) => ("municipiului ", name),
                None => ("", said),
            }
        }
        Role::Case(case) => ("", in_case(town, NounClass::Town, case)?),
        Role::Relation(relation) => (
            preposition(relation, NounClass::Town),
            form::inflect(town, Form::case(Case::Accusative))?,
        ),
    };
    Ok(Phrase::default()
        .then(before)
        .and(Phrase::text(town).part(""))
        .then(between)
        .and(Phrase::text(name).part("country")))
}
