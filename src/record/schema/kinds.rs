//! What a kind needs and can say, as JSON Schema.
//!
//! In: the kinds and the site's languages. Out: rules that hold if a record is of a kind: fields that must be there, and fields
//! that must not.

use serde_json::{Map, Value, json};

use crate::record::field::FieldGroup;
use crate::record::fields::release;
use crate::record::kind::{GROUPS, Kind};
use crate::record::{MissingPolicy, Records};
use crate::values::Language;

/// The rules of all kinds.
pub(super) fn rules(records: &Records) -> Value {
    let kinds = records.kinds.values();
    let rules = kinds.map(|kind| {
        json!({
            "if": { "properties": { "kind": { "const": kind.name } }, "required": ["kind"] },
            "then": rule(kind, records),
        })
    });
    rules.collect()
}

/// The rule of one kind.
fn rule(kind: &Kind, records: &Records) -> Value {
    let mut properties = Map::new();
    let mut required = Vec::new();
    for field in release::GROUP.fields {
        let single = if field.name == "events" {
            "event"
        } else {
            field.name
        };
        match field
            .field_type
            .group()
            .filter(|_| GROUPS.contains(&single))
        {
            Some(group) if kind.says(single) => {
                let rule = rule_of_group(kind, single, group);
                let rule = match field.name {
                    "events" => json!({ "additionalProperties": rule }),
                    _ => rule,
                };
                properties.insert(field.name.to_owned(), rule);
            }
            None if kind.says(field.name) => {}
            _ => drop(properties.insert(field.name.to_owned(), Value::Bool(false))),
        }
    }
    let mut all = Vec::new();
    for path in kind.required_paths() {
        match path
            .split_once('.')
            .map_or(path.as_str(), |(first, _)| first)
        {
            "event" => all.push(json!({ "anyOf": [
                { "required": ["event"] },
                { "required": ["events"] },
            ] })),
            "prose" => all.extend(prose(records)),
            first => required.push(first.to_owned()),
        }
    }
    for path in kind.required_paths() {
        // Of a project written out: one of the register brings its own fields.
        if let Some((first, below)) = path.split_once('.')
            && !GROUPS.contains(&first)
        {
            let below: Vec<&str> = below.split('.').take(1).collect();
            all.push(json!({ "properties": { first: { "required": below } } }));
        }
    }
    required.sort();
    required.dedup();
    all.dedup();
    json!({ "properties": properties, "required": required, "allOf": all })
}

/// The fields of an event, a neighbour, an edition.
fn rule_of_group(kind: &Kind, name: &str, group: &'static FieldGroup) -> Value {
    let path = |field: &str| format!("{name}.{field}");
    let unsaid = group.names().filter(|field| !kind.says(&path(field)));
    let unsaid: Map<String, Value> = unsaid
        .map(|field| (field.to_owned(), Value::Bool(false)))
        .collect();
    let paths = kind.required_paths();
    let below = |field: &&str| {
        let path = path(field);
        paths.iter().any(|needed| {
            needed
                .strip_prefix(&path)
                .is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
        })
    };
    let needed: Vec<&str> = group.names().filter(below).collect();
    json!({ "properties": unsaid, "required": needed })
}

/// Prose in every language of the release: of those that it names, else of the site's; unless the site lets languages be missing.
fn prose(records: &Records) -> Vec<Value> {
    let policy = records.site.missing.get("release").copied();
    if policy.unwrap_or_default() != MissingPolicy::Require {
        return vec![json!({ "required": ["prose"] })];
    }
    let languages = records.site.default_languages.iter();
    let languages: Vec<&str> = languages.map(Language::as_str).collect();
    let mut rules = vec![
        json!({ "required": ["prose"] }),
        json!({
            "if": { "not": { "required": ["languages"] } },
            "then": { "properties": { "prose": { "required": languages } } },
        }),
    ];
    rules.extend(records.site.languages.iter().map(|(language, _)| {
        let language = language.as_str();
        json!({
            "if": { "properties": { "languages": { "contains": { "const": language } } }, "required": ["languages"] },
            "then": { "properties": { "prose": { "required": [language] } } },
        })
    }));
    rules
}
