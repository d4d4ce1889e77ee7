//! What is written, but became no fact: it has been reported, and must not be missed once more.
//!
//! In: the fields as written and the facts that came of them. Out: marks in the facts. A fact's path is its place in the record.

use crate::record::fields::{organisation, release};
use crate::record::{Fields, Item, Kind, Register};

use super::super::release::event_paths;
use super::super::vocabulary::kind_of;
use super::Resolver;

impl Resolver<'_> {
    /// Marks what the record writes and the facts lack.
    pub(super) fn mark_broken(&mut self, fields: &Fields, events: &[String]) {
        for (name, _, item) in fields.present() {
            self.mark_item(name, item);
        }
        if matches!(fields.item(release::EVENTS), Some(Item::Wrong(_))) {
            self.facts.mark_broken("event");
        }
        // What several events have together follows from each.
        for (part, whole) in [("place", "places"), ("dates", "dates")] {
            let broken = |name: &String| self.facts.is_broken(&format!("events.{name}.{part}"));
            if events.iter().any(broken) {
                self.facts.mark_broken(whole);
            }
        }
        if self.facts.get("publisher").is_none() {
            self.facts.mark_broken("publisher");
        }
    }

    /// Marks what the kind needs and the record lacks.
    pub(super) fn mark_required(&mut self, kind: &Kind, events: &[String]) {
        for path in &kind.requires {
            let path = path.text.as_str();
            let of_event = path
                .strip_prefix("events.*.")
                .or(path.strip_prefix("event."));
            let places = match of_event {
                Some(below) => event_paths(events, below),
                None => vec![path.to_owned()],
            };
            for place in places {
                if kind_of(&place).is_some() && self.facts.get(&place).is_none() {
                    self.facts.mark_broken(place);
                }
            }
        }
    }

    /// The fields below a path.
    pub(super) fn mark_fields(&mut self, path: &str, fields: &Fields) {
        for (name, _, item) in fields.present() {
            // The programme and its strand are facts of their own.
            let below = match (path, name) {
                ("project", "programme" | "strand") => name.to_owned(),
                _ => format!("{path}.{name}"),
            };
            self.mark_item(&below, item);
        }
    }

    fn mark_item(&mut self, path: &str, item: &Item) {
        let lacking = || self.facts.get(path).is_none() && kind_of(path).is_some();
        if matches!(item, Item::Wrong(_)) || lacking() {
            self.facts.mark_broken(path);
        }
        match item {
            Item::Fields(fields) => self.mark_fields(path, fields),
            Item::Map(entries, _) => {
                for (key, item) in entries {
                    let below = format!("{path}.{}", key.text);
                    // A number of a place that does not exist.
                    if matches!(item, Item::Integer(..)) && self.facts.get(&below).is_none() {
                        self.facts.mark_broken(&below);
                    }
                    self.mark_item(&below, item);
                }
            }
            Item::List(items, _) => {
                for (index, item) in items.iter().enumerate() {
                    self.mark_item(&format!("{path}.{index}"), item);
                }
            }
            _ => {}
        }
    }

    /// Whether the register writes a place for a body, or for one of which it is a part.
    pub(super) fn has_place(&self, key: &str) -> bool {
        let mut key = key;
        let mut seen = Vec::new();
        while !seen.contains(&key) {
            seen.push(key);
            let Some(entry) = self.find(Register::Organisations, key) else {
                return false;
            };
            if entry.value.has(organisation::PLACE) {
                return true;
            }
            match entry.value.get(organisation::PART_OF) {
                Some(parent) => key = &parent.text,
                None => return false,
            }
        }
        false
    }
}
