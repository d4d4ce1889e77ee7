//! What a kind says: a field that it does not say is a fault, and so is a field that it needs and does not find.

use crate::diagnostic::{Code, Diagnostic, Message, Span, message};
use crate::record::{Fields, Item, Kind};
use crate::source::Text;
use crate::values::Language;

/// Fields that every kind has: they are about the release, not about what it says.
const ALWAYS: [&str; 9] = [
    "kind",
    "published",
    "draft",
    "publish_at",
    "aliases",
    "corrections",
    "withdrawn",
    "languages",
    "say",
];

/// Compares the fields of a record with what its kind says.
pub(super) fn check(kind: &Kind, fields: &Fields, languages: &[Language]) -> Vec<Diagnostic> {
    let mut report = Vec::new();
    let known: Vec<&str> = kind
        .requires
        .iter()
        .chain(&kind.optional)
        .map(|path| path.text.as_str())
        .collect();
    for (path, span) in written(fields) {
        if kind.whole && !known.iter().any(|known| covers(known, &path)) {
            let message = message!(
                "field-not-of-kind",
                kind = &kind.name,
                field = path,
                known = known.join(", ")
            );
            report.push(Diagnostic::new(Code::FieldNotOfKind, span, message));
        }
    }
    for path in &kind.requires {
        report.extend(missing(kind, path, fields, languages));
    }
    report
}

/// The fields of a record by their paths: those of events and neighbours one by one, the rest as a whole.
fn written(fields: &Fields) -> Vec<(String, Span)> {
    let mut paths = Vec::new();
    let mut below = |prefix: &str, group: &Fields| {
        paths.extend(
            group
                .present()
                .filter(|(_, _, item)| !matches!(item, Item::Wrong(_)))
                .map(|(name, span, _)| (format!("{prefix}.{name}"), span.clone())),
        );
    };
    for (name, _, item) in fields.present() {
        match (name, item) {
            ("event" | "previous" | "next" | "edition", Item::Fields(group)) => below(name, group),
            ("events", Item::Map(events, _)) => {
                events
                    .iter()
                    .filter_map(|(_, event)| event.fields())
                    .for_each(|event| below("event", event));
            }
            _ => {}
        }
    }
    let single = fields.present().filter(|(name, _, _)| {
        !ALWAYS.contains(name) && !["event", "events", "previous", "next", "edition"].contains(name)
    });
    paths.extend(single.map(|(name, span, _)| (name.to_owned(), span.clone())));
    paths
}

/// Whether a path of the kind is the field, stands above it, or names a part of it.
fn covers(known: &str, path: &str) -> bool {
    let known = known
        .strip_prefix("events.*.")
        .map_or_else(|| known.to_owned(), |below| format!("event.{below}"));
    let known = if known == "events" {
        "event"
    } else {
        known.as_str()
    };
    let above = |upper: &str, lower: &str| {
        lower
            .strip_prefix(upper)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
    };
    above(known, path) || above(path, known)
}

/// A required field that is not there: in the record, in the event, or in one of the events; prose in a language.
fn missing(kind: &Kind, path: &Text, fields: &Fields, languages: &[Language]) -> Vec<Diagnostic> {
    let kind_span = fields
        .key("kind")
        .map_or_else(|| fields.span().clone(), |kind| kind.span.clone());
    let fault =
        |span: &Span, what: Message| Diagnostic::new(Code::MissingField, span.clone(), what);
    let path = path
        .text
        .strip_prefix("events.*.")
        .map_or_else(|| path.text.clone(), |below| format!("event.{below}"));
    let needs = message!("kind-needs", kind = &kind.name, field = &path);
    match path.split_once('.') {
        None if path == "prose" => languages
            .iter()
            .filter(|language| {
                fields
                    .local("prose")
                    .is_none_or(|prose| !prose.contains_key(*language))
            })
            .map(|language| {
                let span = fields.item("prose").map_or(&kind_span, Item::span);
                let message = message!("prose-missing", language = language.as_str());
                Diagnostic::new(Code::MissingLanguage, span.clone(), message)
            })
            .collect(),
        None if path == "events" || path == "event" => {
            let there = fields.has("event") || fields.has("events");
            (!there)
                .then(|| fault(&kind_span, message!("kind-needs-event", kind = &kind.name)))
                .into_iter()
                .collect()
        }
        None => (!fields.has(&path))
            .then(|| fault(&kind_span, needs))
            .into_iter()
            .collect(),
        // Written, but wrongly.
        Some(("event", _)) if matches!(fields.item("event"), Some(Item::Wrong(_))) => Vec::new(),
        Some(("event", below)) => events(fields).map_or_else(
            || vec![fault(&kind_span, needs.clone())],
            |events| {
                let lacking = events.into_iter().filter(|event| !event.has(first(below)));
                lacking
                    .map(|event| fault(event.span(), needs.clone()))
                    .collect()
            },
        ),
        Some((group, below)) => match fields.fields(group) {
            Some(group_fields) if group_fields.has(first(below)) => Vec::new(),
            // A key of the register brings its own fields.
            None if fields.has(group) => Vec::new(),
            found => {
                let span = found.map_or(&kind_span, Fields::span);
                vec![fault(span, needs)]
            }
        },
    }
}

/// The event or events of a record.
fn events(fields: &Fields) -> Option<Vec<&Fields>> {
    if let Some(event) = fields.fields("event") {
        return Some(vec![event]);
    }
    fields.has("events").then(|| {
        fields
            .map("events")
            .iter()
            .filter_map(|(_, event)| event.fields())
            .collect()
    })
}

/// The first step of a path.
fn first(path: &str) -> &str {
    path.split('.').next().unwrap_or(path)
}
