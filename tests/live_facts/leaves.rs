//! The leaves of records and registers. In: the trees of the files and the declared fields. Out: every value with its id and type.
//!
//! An id is the file's stem and the path in it, with dots: `evolaq-skovde.next.last`, `places.skovde.name.lv`.

use vestnesis::diagnostic::Span;
use vestnesis::record::{FieldGroup, FieldType, Keys, Register, fields};
use vestnesis::source::{Content, Node};

use crate::composed::{RELEASES, Site, find};

/// A value of a record or register.
#[derive(Clone)]
pub struct Leaf {
    /// Its id.
    pub id: String,
    /// Where it stands.
    pub span: Span,
    /// What is written.
    pub text: String,
    /// What it is.
    pub sort: Sort,
    /// The one language that it belongs to.
    pub language: Option<String>,
}

/// What a leaf is.
#[derive(Clone, Copy)]
pub enum Sort {
    /// What its field's type says.
    Value(FieldType),
    /// A running text in one language.
    Running,
    /// A name, in its own language or in one of the site.
    Name,
    /// What is known of a name: its gender, a form.
    Property,
}

/// What a release is, and what pages show beside it; not what it says.
const NOT_SAID: [&str; 3] = ["kind", "languages", "emblem"];

/// What the site says in its releases.
const OF_THE_SITE: [&str; 3] = ["publisher", "contacts", "boilerplate"];

/// All leaves of the records and the registers.
pub fn all(site: &Site) -> Vec<Leaf> {
    let mut leaves = Vec::new();
    for path in site.paths() {
        let stem = path.rsplit('/').next().unwrap().trim_end_matches(".yaml");
        let node = site.node(&path);
        if path.starts_with(RELEASES) {
            fields(&node, &fields::release::GROUP, stem, &mut leaves);
        } else if path == "content/site.yaml" {
            for field in OF_THE_SITE {
                let field_type = fields::site::GROUP.field(field).unwrap().field_type;
                let value = find(&node, field).unwrap();
                walk(value, field_type, &format!("site.{field}"), &mut leaves);
            }
        } else {
            for (key, entry) in entries(&node) {
                if !key.text.starts_with("spare-") {
                    register_entry(entry, stem, &format!("{stem}.{}", key.text), &mut leaves);
                }
            }
        }
    }
    leaves
}

fn register_entry(entry: &Node, register: &str, id: &str, leaves: &mut Vec<Leaf>) {
    match register {
        "places" => fields(entry, &fields::place::GROUP, id, leaves),
        "organisations" => fields(entry, &fields::organisation::GROUP, id, leaves),
        "people" => fields(entry, &fields::person::GROUP, id, leaves),
        "programmes" => fields(entry, &fields::programme::GROUP, id, leaves),
        "projects" => fields(entry, &fields::project::GROUP, id, leaves),
        "boilerplate" => fields(entry, &fields::boilerplate::GROUP, id, leaves),
        "contacts" => fields(entry, &fields::contact::GROUP, id, leaves),
        "nouns" => walk(entry, FieldType::Name, id, leaves),
        other => panic!("no register {other}"),
    }
}

fn fields(node: &Node, table: &'static FieldGroup, id: &str, leaves: &mut Vec<Leaf>) {
    for (key, value) in entries(node) {
        if NOT_SAID.contains(&key.text.as_str()) {
            continue;
        }
        let field = table
            .field(&key.text)
            .unwrap_or_else(|| panic!("{id} has no {}", key.text));
        walk(
            value,
            field.field_type,
            &format!("{id}.{}", key.text),
            leaves,
        );
    }
}

/// The leaves below a value of a type.
fn walk(node: &Node, field_type: FieldType, id: &str, leaves: &mut Vec<Leaf>) {
    match (field_type, &node.content) {
        (
            FieldType::Fields(table)
            | FieldType::KeyOrFields(_, table)
            | FieldType::OneOrMore(table),
            Content::Mapping(_),
        ) => {
            fields(node, table, id, leaves);
        }
        (FieldType::FieldsAndProse(table), Content::Mapping(entries)) => {
            for (key, value) in entries {
                let id = format!("{id}.{}", key.text);
                match table.field(&key.text) {
                    Some(field) => walk(value, field.field_type, &id, leaves),
                    None => leaves.push(running(value, &id, &key.text)),
                }
            }
        }
        (FieldType::KeyOrFields(register, _), _) => {
            leaves.push(leaf(node, id, Sort::Value(FieldType::Key(register))));
        }
        (FieldType::OneOrMore(table), Content::Sequence(items)) => {
            for (at, item) in items.iter().enumerate() {
                fields(item, table, &format!("{id}.{at}"), leaves);
            }
        }
        (FieldType::KeysOrNone(register), Content::Sequence(items)) => {
            for (at, item) in items.iter().enumerate() {
                walk(
                    item,
                    FieldType::Key(register),
                    &format!("{id}.{at}"),
                    leaves,
                );
            }
        }
        (FieldType::List(inner), Content::Sequence(items)) => {
            for (at, item) in items.iter().enumerate() {
                walk(item, *inner, &format!("{id}.{at}"), leaves);
            }
        }
        (FieldType::Map(keys, inner), Content::Mapping(entries)) => {
            for (key, value) in entries {
                let id = format!("{id}.{}", key.text);
                if keys == Keys::Places {
                    let named = Leaf {
                        id: format!("{id}.key"),
                        span: key.span,
                        text: key.text.clone(),
                        sort: Sort::Value(FieldType::PlaceKey),
                        language: None,
                    };
                    leaves.push(named);
                }
                walk(value, *inner, &id, leaves);
            }
        }
        (FieldType::Role(table), Content::Mapping(entries))
            if entries.iter().any(|(key, _)| key.text == "is") =>
        {
            fields(node, table, id, leaves);
        }
        (FieldType::Name | FieldType::Role(_), _) => name(node, id, leaves),
        (
            FieldType::LocalText | FieldType::LocalProse | FieldType::Say,
            Content::Mapping(entries),
        ) => {
            for (key, value) in entries {
                leaves.push(running(value, &format!("{id}.{}", key.text), &key.text));
            }
        }
        _ => leaves.push(leaf(node, id, Sort::Value(field_type))),
    }
}

/// A text of one language.
fn running(node: &Node, id: &str, language: &str) -> Leaf {
    let mut leaf = leaf(node, id, Sort::Running);
    leaf.language = Some(language.to_owned());
    leaf
}

/// The original and the words of a name.
fn name(node: &Node, id: &str, leaves: &mut Vec<Leaf>) {
    for (key, value) in entries(node) {
        let id = format!("{id}.{}", key.text);
        let language = (key.text != "original").then(|| key.text.clone());
        let mut add = |node: &Node, id: &str, sort: Sort| {
            let mut leaf = leaf(node, id, sort);
            leaf.language.clone_from(&language);
            leaves.push(leaf);
        };
        let Content::Mapping(properties) = &value.content else {
            add(value, &id, Sort::Name);
            continue;
        };
        for (property, value) in properties {
            let sort = if property.text == "name" {
                Sort::Name
            } else {
                Sort::Property
            };
            add(value, &format!("{id}.{}", property.text), sort);
        }
    }
}

fn leaf(node: &Node, id: &str, sort: Sort) -> Leaf {
    let Content::Scalar(text) = &node.content else {
        panic!("{id} is no single value");
    };
    Leaf {
        id: id.to_owned(),
        span: node.span,
        text: text.text.clone(),
        sort,
        language: None,
    }
}

/// The entries of a mapping.
pub fn entries(node: &Node) -> &[(vestnesis::source::Text, Node)] {
    match &node.content {
        Content::Mapping(entries) => entries,
        _ => panic!("{node:?} is no mapping"),
    }
}

/// The entry that keys of a register are changed to.
pub fn spare(register: Register) -> String {
    format!("spare-{}", register.entry())
}
