//! A fact of every sort, made by hand.
//!
//! In: nothing. Out: values by their paths.

use std::collections::BTreeMap;

use grammar::{Bound, Decimal, Gender, Period, TimeSpan, Word};
use vestnesis::values::{
    CountryCode, Entity, EntityKind, Language, Money, Name, Naming, Original, Place, PlaceName,
    Quantity, Role, Value,
};

fn language(key: &str) -> Language {
    Language::parse(key).unwrap()
}

/// A name that one language has of its own.
fn name() -> Name {
    Name {
        original: Some(Box::new(Original {
            text: "Toruń".to_owned(),
            language: Some("pl".to_owned()),
        })),
        words: BTreeMap::from([(language("lv"), Word::new("Toruņa"))]).into(),
    }
}

fn poland() -> CountryCode {
    CountryCode::parse("PL").unwrap()
}

fn torun() -> Place {
    Place {
        key: "torun".to_owned(),
        name: PlaceName::Town(name()),
        country: poland(),
    }
}

fn entity(key: &str, kind: EntityKind, naming: Naming) -> Entity {
    Entity {
        key: key.to_owned(),
        kind,
        naming,
        acronym: None,
        gender: None,
        place: None,
        part_of: None,
        role: None,
    }
}

/// A body named after its town, with everything that a body can have.
fn body() -> Entity {
    let naming = Naming::OfPlace {
        noun: "municipality".to_owned(),
        place: Box::new(torun()),
    };
    let state = Naming::Lexicon("state".to_owned());
    let above = entity("poland", EntityKind::Organisation, state);
    Entity {
        acronym: Some("T!".to_owned()),
        place: Some(Box::new(torun())),
        part_of: Some(Box::new(above)),
        ..entity("torun", EntityKind::Organisation, naming)
    }
}

fn person(role: Role) -> Value {
    Value::from(Entity {
        gender: Some(Gender::Feminine),
        role: Some(Box::new(role)),
        ..entity("anna", EntityKind::Person, Naming::Given(name()))
    })
}

fn count(bound: Bound, number: u64, members: Vec<Entity>) -> Quantity {
    Quantity {
        bound,
        number,
        noun: Naming::Lexicon("partner".to_owned()),
        members,
    }
}

/// A value of every sort.
pub fn facts() -> Vec<(&'static str, Value)> {
    let head = person(Role::In {
        is: "head".to_owned(),
        of: Some(Box::new(body())),
        place: None,
    });
    let texts = [("lv", "</script><b>„tēma”"), ("en", "“theme” & so on")];
    let texts = texts.map(|(key, text)| (language(key), text.to_owned()));
    let thing = entity("a", EntityKind::Thing, Naming::Given(name()));
    let members = count(Bound::Exactly, 1, vec![thing]);
    let country = Place::of_country(poland());
    vec![
        ("about", Value::from(count(Bound::About, 600, Vec::new()))),
        ("country", Value::from(country)),
        ("edition", Value::Ordinal(8)),
        ("flag", Value::Flag(true)),
        ("grant", Value::Money(Money::parse("80000.50 EUR").unwrap())),
        ("lead", Value::from(body())),
        ("list", Value::List(vec![head, person(Role::Words(name()))])),
        ("members", Value::from(members)),
        ("number", Value::Token("2 & 3".to_owned())),
        (
            "period",
            Value::Period(Period::parse("--09-19/--09-21").unwrap()),
        ),
        ("percent", Value::Percent(Decimal::parse("12.5").unwrap())),
        (
            "share",
            Value::Share(
                Box::new(count(Bound::AtLeast, 8, Vec::new())),
                Box::new(torun()),
            ),
        ),
        ("theme", Value::Text(texts.into())),
        ("time", Value::Time(TimeSpan::parse("9:00/16:30").unwrap())),
        ("town", Value::from(torun())),
    ]
}
