//! The facts of a release for programs: one JSON file for all its languages.
//!
//! In: the cards of the release, and its facts by their paths. Out: JSON. Values are keys, numbers and ISO dates; names stand per language, as the
//! register has them.

use grammar::{Bound, Decimal, TimeOfDay, TimeSpan};
use serde_json::{Map, Value as Json, json};

use crate::site::{Card, FactsInput};
use crate::values::{
    Address, Entity, EntityKind, Money, Name, Naming, Place, PlaceName, Price, Quantity, Role,
    Value,
};

use super::super::page_renderer::PageRenderer;

impl PageRenderer<'_> {
    /// The facts of a release, in the order of their paths.
    pub fn facts(&self, input: &FactsInput<'_>) -> String {
        let card = input.cards.first();
        let card = card.expect("facts are planned only for releases with an article");
        let address = |card: &Card| {
            let page = card.page();
            self.url()
                .map_or_else(|| self.link(&page), |url| page.absolute(url))
        };
        let article = |card: &&Card| {
            let tag = &self.site_language(card.language).tag;
            json!({ "language": tag, "address": address(card), "headline": card.headline })
        };
        let label = |card: &&Card| (card.language.to_string(), json!(card.kind_label));
        let facts = input.facts.iter();
        let facts = facts.map(|(path, value)| ((*path).to_owned(), of(value)));
        let sheet = json!({
            "id": card.id,
            "published": card.metadata.released.iso(),
            "modified": card.metadata.modified.iso(),
            "kind": { "key": card.kind, "names": input.cards.iter().map(label).collect::<Map<_, _>>() },
            "articles": input.cards.iter().map(article).collect::<Vec<_>>(),
            "facts": facts.collect::<Map<_, _>>(),
        });
        let mut sheet = serde_json::to_string_pretty(&sheet).expect("JSON can be written");
        sheet.push('\n');
        sheet
    }
}

/// A value.
fn of(value: &Value) -> Json {
    match value {
        Value::Place(it) => place(it),
        Value::Entity(it) => entity(it),
        Value::Period(period) => json!(period.to_string()),
        Value::Quantity(it) => quantity(it),
        Value::Share(share, from) => {
            let mut json = quantity(share);
            json["from"] = place(from);
            json
        }
        Value::Ordinal(number) => json!(number),
        Value::Text(texts) => texts
            .iter()
            .map(|(language, text)| (language.to_string(), json!(text)))
            .collect::<Map<_, _>>()
            .into(),
        Value::Token(text) => json!(text),
        Value::Money(it) => money(it),
        Value::Percent(number) => json!({ "percent": decimal(*number) }),
        Value::Time(span) => json!(time(*span)),
        Value::Interval(interval) => json!(interval.to_string()),
        Value::Hours(open) => open.iter().map(|days| json!(days.to_string())).collect(),
        Value::Price(it) => price(it),
        Value::Measure(measure) => json!(measure.to_string()),
        Value::Vote(vote) => json!({
            "for": vote.in_favour, "against": vote.against, "abstained": vote.abstained,
        }),
        Value::Address(it) => address(it),
        Value::Lines(lines) => json!({ "vehicle": lines.vehicle, "numbers": lines.numbers }),
        Value::Flag(flag) => json!(flag),
        Value::List(items) => items.iter().map(of).collect(),
    }
}

/// An amount.
fn money(money: &Money) -> Json {
    json!({ "amount": decimal(money.amount), "currency": money.currency })
}

/// What something costs: the least and the most that it can.
fn price(price: &Price) -> Json {
    match price {
        Price::Free => json!("free"),
        Price::Exactly(amount) => money(amount),
        Price::From(least) => json!({ "from": money(least) }),
        Price::UpTo(most) => json!({ "to": money(most) }),
        Price::Range(least, most) => json!({ "from": money(least), "to": money(most) }),
    }
}

/// A street, a house in it, or a part of it.
fn address(address: &Address) -> Json {
    let mut json = json!({ "street": names(&address.street) });
    if let Some(house) = &address.house {
        json["house"] = json!(house);
    }
    if let Some(floor) = address.floor {
        json["floor"] = json!(floor);
    }
    if let Some((from, to)) = &address.between {
        json["between"] = json!([names(from), names(to)]);
    }
    json
}

/// A town with its country, or a country.
fn place(place: &Place) -> Json {
    let mut json = Map::new();
    let sort = if place.is_country() {
        "country"
    } else {
        "town"
    };
    json.insert("type".to_owned(), json!(sort));
    json.insert("key".to_owned(), json!(place.key));
    json.insert("country".to_owned(), json!(place.country.as_str()));
    if let PlaceName::Town(name) = &place.name {
        json.insert("names".to_owned(), names(name));
    }
    json.into()
}

/// A named thing. What a person's gender is serves grammar alone.
fn entity(entity: &Entity) -> Json {
    let sort = match entity.kind {
        EntityKind::Project => "project",
        EntityKind::Programme => "programme",
        EntityKind::Strand => "strand",
        EntityKind::Organisation => "organisation",
        EntityKind::Person => "person",
        EntityKind::Thing => "thing",
    };
    let mut json = Map::new();
    json.insert("type".to_owned(), json!(sort));
    json.insert("key".to_owned(), json!(entity.key));
    name_into(&mut json, &entity.naming);
    let parts = [
        (
            "acronym",
            entity.acronym.as_ref().map(|acronym| json!(acronym)),
        ),
        ("place", entity.place.as_deref().map(place)),
        ("part_of", entity.part_of.as_deref().map(self::entity)),
        ("role", entity.role.as_deref().map(role)),
    ];
    for (field, part) in parts {
        json.extend(part.map(|part| (field.to_owned(), part)));
    }
    json.into()
}

/// What a person does, and where.
fn role(role: &Role) -> Json {
    match role {
        Role::Words(name) => json!({ "names": names(name) }),
        Role::In { is, of, place } => {
            let mut json = Map::from_iter([("is".to_owned(), json!(is))]);
            let parts = [
                ("of", of.as_deref().map(entity)),
                ("place", place.as_deref().map(self::place)),
            ];
            for (field, part) in parts {
                json.extend(part.map(|part| (field.to_owned(), part)));
            }
            json.into()
        }
    }
}

/// A number, how exact it is, what it counts, and whom.
fn quantity(quantity: &Quantity) -> Json {
    let bound = match quantity.bound {
        Bound::Exactly => "count",
        Bound::Over => "over",
        Bound::About => "about",
        Bound::AtLeast => "at_least",
        Bound::UpTo => "up_to",
    };
    let mut noun = Map::new();
    name_into(&mut noun, &quantity.noun);
    let mut json = Map::from_iter([
        (bound.to_owned(), json!(quantity.number)),
        ("of".to_owned(), noun.into()),
    ]);
    if !quantity.members.is_empty() {
        let members: Json = quantity.members.iter().map(entity).collect();
        json.insert("members".to_owned(), members);
    }
    json.into()
}

/// How a thing gets its name: written out, a word that every language has, or such a word and a place.
fn name_into(json: &mut Map<String, Json>, naming: &Naming) {
    match naming {
        Naming::Given(name) => {
            json.insert("names".to_owned(), names(name));
        }
        Naming::Lexicon(word) => {
            json.insert("noun".to_owned(), json!(word));
        }
        Naming::OfPlace { noun, place } => {
            json.insert("noun".to_owned(), json!(noun));
            json.insert("of_place".to_owned(), self::place(place));
        }
    }
}

/// The spellings of a name, those of its own language first.
fn names(name: &Name) -> Json {
    let original = name.original.iter().map(|original| {
        let mut json = Map::from_iter([("text".to_owned(), json!(original.text))]);
        json.extend(
            original
                .language
                .iter()
                .map(|tag| ("language".to_owned(), json!(tag))),
        );
        ("original".to_owned(), Json::from(json))
    });
    let words = name.words.iter();
    let words = words.map(|(language, word)| (language.to_string(), json!(word.text)));
    original.chain(words).collect::<Map<_, _>>().into()
}

/// A number as it is written.
fn decimal(number: Decimal) -> Json {
    serde_json::from_str(&number.to_string()).expect("a decimal number is a number of JSON")
}

/// A time of day, or from one to another, in ISO 8601.
fn time(span: TimeSpan) -> String {
    let clock = |time: TimeOfDay| format!("{:02}:{:02}", time.hour, time.minute);
    let end = span.end.map(|end| format!("/{}", clock(end)));
    clock(span.start) + &end.unwrap_or_default()
}
