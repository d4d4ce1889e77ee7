//! The noun under which the items of a list are counted: "eight countries", "three persons", "five partners".
//!
//! In: the items. Out: a key of the lexicon, or the noun that all groups share; a refusal for things that no one word names.

use crate::diagnostic::{Message, message};
use crate::values::{EntityKind, Naming, Place, Value};

/// The noun for all items.
pub(super) fn noun_of(items: &[Value]) -> Result<Naming, Message> {
    if let Some(shared) = shared_by_groups(items) {
        return Ok(shared);
    }
    let mut nouns = items.iter().map(noun);
    let first = nouns.next().unwrap_or(Some("organisation"));
    match first {
        Some(first) if nouns.all(|noun| noun == Some(first)) => {
            Ok(Naming::Lexicon(first.to_owned()))
        }
        // Bodies, and the towns in which others sit: who took part, who is represented.
        _ if items.iter().any(is_body)
            && items.iter().all(|item| is_body(item) || is_place(item)) =>
        {
            Ok(Naming::Lexicon("organisation".to_owned()))
        }
        _ => Err(message!("list-without-one-noun")),
    }
}

/// Groups are counted together: by their noun if they share it, else as partners.
fn shared_by_groups(items: &[Value]) -> Option<Naming> {
    let nouns: Option<Vec<&Naming>> = items
        .iter()
        .map(|item| match item {
            Value::Quantity(group) => Some(&group.noun),
            _ => None,
        })
        .collect();
    let nouns = nouns?;
    let first = *nouns.first()?;
    let alike = nouns.iter().all(|noun| *noun == first);
    Some(if alike {
        first.clone()
    } else {
        Naming::Lexicon("partner".to_owned())
    })
}

/// The lexicon's noun for one item.
fn noun(item: &Value) -> Option<&'static str> {
    match item {
        Value::Place(place) | Value::Share(_, place) => Some(noun_of_place(place)),
        Value::Entity(entity) => match entity.kind {
            EntityKind::Person => Some("person"),
            EntityKind::Organisation => Some("organisation"),
            EntityKind::Project => Some("project"),
            EntityKind::Programme => Some("programme"),
            EntityKind::Strand | EntityKind::Thing => None,
        },
        _ => None,
    }
}

fn noun_of_place(place: &Place) -> &'static str {
    if place.is_country() {
        "country"
    } else {
        "town"
    }
}

fn is_body(item: &Value) -> bool {
    matches!(item, Value::Entity(entity) if entity.kind == EntityKind::Organisation)
}

fn is_place(item: &Value) -> bool {
    matches!(item, Value::Place(_) | Value::Share(..))
}
