//! What a new release takes over from an old one: the ninth meeting is the eighth with other dates.
//!
//! In: the old record. Out: values by their paths, as `new` writes them. What may be taken over says each field's own rule in the
//! declared fields: what is news of the old event is never said again of the new one. What the old release announced as `next` is
//! the new event; the old event is the `previous` one.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::{Report, SourceFile};
use crate::source::{self, Content, Node, Text};
use crate::values::Language;

use super::block::block;
use super::field::{Field, FieldGroup, FieldType, OnCopy};
use super::fields::{event, neighbour, release};
use super::release::ReleaseRecord;
use super::site::languages_of;

/// Values for a new record.
#[derive(Debug, Default)]
pub struct TakenOver {
    /// The old release.
    pub(super) id: String,
    /// Its languages, if it names its own.
    pub(super) languages: Vec<Language>,
    /// YAML as it stands behind the colon of a field, by the field's path.
    pub(super) values: BTreeMap<String, String>,
    /// Paths of what was announced and may have come otherwise.
    pub(super) announced: BTreeSet<String>,
    /// The names of the events, if there are several.
    pub(super) events: Vec<String>,
}

impl TakenOver {
    /// What a new release of a kind takes over.
    pub fn new(old: &ReleaseRecord, kind: &str) -> Self {
        let mut taken = Taking {
            file: &old.file,
            taken: Self {
                id: old.id.clone(),
                languages: languages_of(old.fields.list(release::LANGUAGES)),
                ..Self::default()
            },
        };
        let mut known = Report::default();
        let root = source::parse(&old.file, &mut known).node(&mut known);
        let root = root.expect("a record that was decoded is YAML");
        let events = events(&root);
        let next = root.get(release::NEXT.name());
        taken.parts(&release::GROUP, &root, "", 1);
        if let Some((_, last)) = events.last() {
            taken.previous(last);
        }
        match events.as_slice() {
            // Several events come again as several, unless another one was announced.
            [(Some(_), _), ..] if next.is_none() => taken.several(&events),
            [.., (Some(_), last)] => taken.parts(&event::GROUP, last, "event.", 1),
            _ => {}
        }
        if let Some(next) = next {
            taken.announced(next);
        }
        let old_kind = root.get(release::KIND.name()).and_then(Node::text);
        if old_kind.is_none_or(|old| old.text != kind) {
            // Another kind has other sentences.
            taken.taken.values.remove(release::SAY.name());
        }
        taken.taken
    }

    /// Whether something below a path is taken over.
    pub(super) fn has_below(&self, path: &str) -> bool {
        let below = format!("{path}.");
        self.values.keys().any(|path| path.starts_with(&below))
    }
}

/// An old record from which values are taken.
struct Taking<'a> {
    file: &'a SourceFile,
    taken: TakenOver,
}

impl Taking<'_> {
    /// The fields of a group, each by its own rule. `by`: how far the series has gone on.
    fn parts(&mut self, group: &FieldGroup, node: &Node, above: &str, by: u64) {
        for field in group.fields {
            let Some(value) = node.get(field.name).filter(|value| !value.is_empty()) else {
                continue;
            };
            let path = format!("{above}{}", field.name);
            match field.on_copy {
                OnCopy::Blank => {}
                OnCopy::Carry => self.carry(field, value, path),
                OnCopy::Raise => {
                    let number = value
                        .text()
                        .and_then(|text| text.text.trim().parse::<u64>().ok());
                    if let Some(raised) = number.and_then(|number| number.checked_add(by)) {
                        self.taken.values.insert(path, format!(" {raised}"));
                    }
                }
                OnCopy::Parts => {
                    if let FieldType::Fields(below) = field.field_type {
                        self.parts(below, value, &format!("{path}."), by);
                    }
                }
            }
        }
    }

    /// Several events under their names. If they are numbered, the numbers go on behind the last of them.
    fn several(&mut self, events: &[(Option<&Text>, &Node)]) {
        let by = u64::try_from(events.len()).expect("a file holds few events");
        for (name, event) in events {
            let Some(name) = name else { continue };
            self.taken.events.push(name.text.clone());
            self.parts(&event::GROUP, event, &format!("events.{}.", name.text), by);
        }
    }

    /// A field as it was. Of varied sentences only the choice of a wording: words of their own told the old news.
    fn carry(&mut self, field: &Field, value: &Node, path: String) {
        let mut value = value.clone();
        if let (FieldType::Map(_, FieldType::Say), Content::Mapping(entries)) =
            (field.field_type, &mut value.content)
        {
            entries.retain(|(_, variation)| variation.text().is_some());
        }
        if !value.is_empty() {
            self.taken.values.insert(path, block(&value, self.file));
        }
    }

    /// The old event, as the new one's neighbour.
    fn previous(&mut self, event: &Node) {
        for name in neighbour::GROUP.names() {
            if let Some(value) = event.get(name).filter(|value| !value.is_empty()) {
                self.taken
                    .values
                    .insert(format!("previous.{name}"), block(value, self.file));
            }
        }
    }

    /// What was announced: where and when the new event is; which edition it belongs to.
    fn announced(&mut self, next: &Node) {
        let event = event::GROUP.names().map(|name| (name, "event", next));
        let edition = next.get(neighbour::EDITION.name());
        let edition = edition.into_iter().flat_map(|edition| {
            let Content::Mapping(entries) = &edition.content else {
                return Vec::new();
            };
            entries
                .iter()
                .map(|(key, _)| (key.text.as_str(), "edition", edition))
                .collect()
        });
        for (name, group, node) in event.chain(edition) {
            if let Some(value) = node.get(name).filter(|value| !value.is_empty()) {
                let path = format!("{group}.{name}");
                self.taken
                    .values
                    .insert(path.clone(), block(value, self.file));
                self.taken.announced.insert(path);
            }
        }
    }
}

/// The event of a record, or its events with their names.
fn events(root: &Node) -> Vec<(Option<&Text>, &Node)> {
    match (
        root.get(release::EVENT.name()),
        root.get(release::EVENTS.name())
            .map(|events| &events.content),
    ) {
        (Some(event), _) => vec![(None, event)],
        (None, Some(Content::Mapping(entries))) => entries
            .iter()
            .map(|(name, event)| (Some(name), event))
            .collect(),
        _ => Vec::new(),
    }
}
