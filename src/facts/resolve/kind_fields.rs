//! What a kind says: a field that it does not say is a fault, and so is a field that it needs and does not find.

use crate::diagnostic::{Code, Diagnostic, Report, Span, message};
use crate::record::fields::release;
use crate::record::{Fields, GROUPS, Item, Kind};
use crate::source::Text;
use crate::values::Language;

use super::missing::MissingText;

/// Compares the fields of a record with what its kind says.
pub(super) fn check(kind: &Kind, fields: &Fields, report: &mut Report) {
    let known: Vec<&str> = kind
        .requires
        .iter()
        .chain(&kind.optional)
        .map(|path| path.text.as_str())
        .collect();
    for (path, span) in written(fields) {
        if !kind.says(&path) {
            let message = message!(
                "field-not-of-kind",
                kind = &kind.name,
                field = path,
                known = known.join(", ")
            );
            report.add(Diagnostic::new(Code::FieldNotOfKind, span, message));
        }
    }
    for path in &kind.requires {
        missing(kind, path, fields, report);
    }
}

/// The fields of a record by their paths: those of events and neighbours one by one, the rest as a whole.
fn written(fields: &Fields) -> Vec<(String, Span)> {
    let mut paths = Vec::new();
    let mut below = |prefix: &str, group: &Fields| {
        paths.extend(
            group
                .present()
                .filter(|(_, _, item)| !matches!(item, Item::Wrong(_)))
                .map(|(name, span, _)| (format!("{prefix}.{name}"), *span)),
        );
    };
    for (name, _, item) in fields.present() {
        match (name, item) {
            (name, Item::Fields(group)) if GROUPS.contains(&name) => below(name, group),
            ("events", Item::Map(events, _)) => {
                events
                    .iter()
                    .filter_map(|(_, event)| event.fields())
                    .for_each(|event| below("event", event));
            }
            _ => {}
        }
    }
    let single = fields
        .present()
        .filter(|(name, _, _)| *name != "events" && !GROUPS.contains(name));
    paths.extend(single.map(|(name, span, _)| (name.to_owned(), *span)));
    paths
}

/// The languages that lack prose, where the kind needs it or another language has it.
pub(super) fn prose(kind: &Kind, fields: &Fields, languages: &[Language]) -> Vec<MissingText> {
    if matches!(fields.item(release::PROSE), Some(Item::Wrong(_))) {
        return Vec::new();
    }
    let written = fields.get(release::PROSE);
    if written.is_none() && !kind.requires.iter().any(|path| path.text == "prose") {
        return Vec::new();
    }
    let place = fields.item(release::PROSE).map_or_else(
        || {
            fields
                .get(release::KIND)
                .map_or(fields.span(), |kind| &kind.span)
        },
        Item::span,
    );
    let lacks =
        |language: &&Language| written.is_none_or(|(prose, _)| !prose.contains_key(*language));
    let lacking = languages.iter().filter(lacks);
    let missing = |language: &Language| MissingText {
        text: Some("release"),
        language: *language,
        fault: Diagnostic::new(
            Code::MissingLanguage,
            *place,
            message!("prose-missing", language = language.as_str()),
        ),
    };
    lacking.map(missing).collect()
}

/// A required field that is not there: in the record, in the event, or in one of the events.
fn missing(kind: &Kind, path: &Text, fields: &Fields, report: &mut Report) {
    let kind_span = fields
        .get(release::KIND)
        .map_or_else(|| *fields.span(), |kind| kind.span);
    let path = path
        .text
        .strip_prefix("events.*.")
        .map_or_else(|| path.text.clone(), |below| format!("event.{below}"));
    let (doc, lines) = Kind::example(&path);
    let needs = message!(
        "kind-needs",
        kind = &kind.name,
        field = &path,
        doc = doc,
        lines = lines
    );
    let mut lacks =
        |span: Span| report.add(Diagnostic::new(Code::MissingField, span, needs.clone()));
    match path.split_once('.') {
        // Which languages may lack it is for the site to say.
        None if path == "prose" => {}
        None if path == "events" || path == "event" => {
            if !fields.has(release::EVENT) && !fields.has(release::EVENTS) {
                lacks(kind_span);
            }
        }
        None => {
            if fields.item_named(&path).is_none() {
                lacks(kind_span);
            }
        }
        // Written, but wrongly.
        Some(("event", _)) if matches!(fields.item(release::EVENT), Some(Item::Wrong(_))) => {}
        Some(("event", below)) => match events(fields) {
            None => lacks(kind_span),
            Some(events) => events
                .into_iter()
                .filter(|event| event.item_named(first(below)).is_none())
                .for_each(|event| lacks(*event.span())),
        },
        Some((group, below)) => match fields.item_named(group).map(Item::fields) {
            Some(Some(fields)) if fields.item_named(first(below)).is_some() => {}
            // A key of the register brings its own fields.
            Some(None) => {}
            found => lacks(found.flatten().map_or(kind_span, |fields| *fields.span())),
        },
    }
}

/// The event or events of a record.
fn events(fields: &Fields) -> Option<Vec<&Fields>> {
    if let Some(event) = fields.get(release::EVENT) {
        return Some(vec![event]);
    }
    let events = || fields.entries(release::EVENTS).map(|(_, event)| event);
    fields.has(release::EVENTS).then(|| events().collect())
}

/// The first step of a path.
fn first(path: &str) -> &str {
    path.split('.').next().unwrap_or(path)
}
