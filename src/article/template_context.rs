//! What a template may ask: which facts a release has. Names and truth, no words and no numbers.

use serde_json::{Map, Value, json};

use crate::facts::{Release, event_path, vocabulary};

/// The tree of facts as a template sees it: a present fact is true (or holds its parts), an absent one is false or empty.
/// One that is written wrongly counts as present: its sentence is not to be missed.
///
/// `events` maps the names of the events to what each has, in the order of the record; a single event has the name "", so that one loop serves both.
pub(super) fn presence(release: &Release) -> Map<String, Value> {
    let mut tree = Map::new();
    let facts = &release.facts;
    let present = |path: &str| facts.get(path).is_some() || facts.is_broken(path);
    for (path, _) in vocabulary().iter().filter(|(path, _)| !path.contains('*')) {
        insert(&mut tree, path, present(path));
    }
    let mut events = Map::new();
    let single = facts.has_below("event") || facts.is_broken("event");
    let names = release.events.iter().map(Some);
    for name in names.chain(single.then_some(None)) {
        let name = name.map(String::as_str);
        let mut event = Map::new();
        for (path, _) in vocabulary() {
            let Some(below) = path.strip_prefix("events.*.") else {
                continue;
            };
            insert(&mut event, below, present(&event_path(name, below)));
        }
        events.insert(name.unwrap_or_default().to_owned(), Value::Object(event));
    }
    tree.insert("events".to_owned(), Value::Object(events));
    tree.insert("results".to_owned(), json!(!release.results.is_empty()));
    tree
}

/// Sets whether a path is there. A fact with parts is an object: empty, and so false, if it is not there itself.
fn insert(tree: &mut Map<String, Value>, path: &str, present: bool) {
    match path.split_once('.') {
        None => {
            if !matches!(tree.get(path), Some(Value::Object(_))) {
                let value = if present {
                    json!({ "is": true })
                } else {
                    json!({})
                };
                tree.insert(path.to_owned(), value);
            }
        }
        Some((head, rest)) => {
            let below = tree.entry(head.to_owned()).or_insert_with(|| json!({}));
            if let Value::Object(below) = below
                && (present || !rest.contains('.') && !below.is_empty())
            {
                insert(below, rest, present);
            }
        }
    }
}
