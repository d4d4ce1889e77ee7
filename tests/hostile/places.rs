//! Every place of a site that takes a text: those that are filled, and those that the declared fields allow beside them.
//!
//! In: the files of a site, and the declared fields. Out: places with what to write there. Knows no field by name, so that a new one is
//! filled like the others; only what would empty a release is kept out (`ABSENT`).

use serde_json::{Map, Value, json};
use vestnesis::diagnostic::{Report, SourceFile, SourceFiles};
use vestnesis::record::{Field, FieldGroup, FieldType, fields};
use vestnesis::source::{Content, Node, parse};

/// The languages of the site.
const LANGUAGES: [&str; 3] = ["lv", "en", "ro"];
/// What is not put where it is not: a release that is withdrawn says nothing else, and what the other group of fields excludes.
const ABSENT: [&str; 3] = ["release.withdrawn", "release.event", "release.events"];

/// Texts with a grammar of their own: the wording of a sentence, and an address of any sort.
const ADDRESSES: [&str; 3] = [
    "quotation.say",
    "site.security_contact",
    "newsletter.unsubscribe",
];
/// What begins a text in a block.
const BLOCKS: [&str; 4] = ["|", ">", "|-", ">-"];

/// What a place takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Sort {
    /// A text that is said as it stands.
    Text,
    /// Markdown.
    Prose,
    /// An address, or something else with a grammar of its own.
    Address,
}

/// A place of a file.
#[derive(Debug, Clone)]
pub struct Place {
    /// The file.
    pub path: String,
    /// Group and field: `image.caption`.
    pub field: String,
    /// Where it stands in the file; empty where something is put in.
    pub range: std::ops::Range<usize>,
    /// What is written there.
    pub fill: Fill,
}

/// What is written at a place.
#[derive(Debug, Clone)]
pub enum Fill {
    /// A text.
    Value(Sort),
    /// A text in a block, where nothing is quoted.
    Block(Sort),
    /// A Latvian word, which cannot be inflected, with other properties of a name or without.
    Word {
        /// Whether it stands in a group of its own already, whose lines begin at this column.
        column: Option<usize>,
    },
    /// A field that is not there, before others whose lines begin at this column.
    Field {
        /// The field.
        field: Field,
        /// The column.
        column: usize,
    },
}

/// The places of a file.
pub fn places(path: &str, text: &str) -> Vec<Place> {
    let file = SourceFiles::default().add(path, text);
    let mut report = Report::default();
    let node = parse(&file, &mut report).node(&mut report);
    assert!(report.is_empty(), "{path}: {report:?}");
    let node = node.unwrap();
    let mut found = Found {
        file: &file,
        path,
        places: Vec::new(),
    };
    let stem = path.rsplit('/').next().unwrap();
    let table = match stem {
        _ if path.starts_with("content/releases/") => Some(&fields::release::GROUP),
        "site.yaml" => Some(&fields::site::GROUP),
        _ => None,
    };
    if let Some(table) = table {
        found.group(&node, table);
        return found.places;
    }
    for (_, entry) in entries(&node) {
        match stem {
            "places.yaml" => found.group(entry, &fields::place::GROUP),
            "organisations.yaml" => found.group(entry, &fields::organisation::GROUP),
            "people.yaml" => found.group(entry, &fields::person::GROUP),
            "programmes.yaml" => found.group(entry, &fields::programme::GROUP),
            "projects.yaml" => found.group(entry, &fields::project::GROUP),
            "boilerplate.yaml" => found.group(entry, &fields::boilerplate::GROUP),
            "contacts.yaml" => found.group(entry, &fields::contact::GROUP),
            "nouns.yaml" => found.value(entry, FieldType::Name, "noun"),
            other => panic!("no table for {other}"),
        }
    }
    found.places
}

struct Found<'a> {
    file: &'a SourceFile,
    path: &'a str,
    places: Vec<Place>,
}

impl Found<'_> {
    fn add(&mut self, node: &Node, field: &str, fill: Fill) {
        let before = self.file.text[..node.span.start()].trim_end();
        let fill = match fill {
            Fill::Value(sort) if BLOCKS.iter().any(|mark| before.ends_with(mark)) => {
                Fill::Block(sort)
            }
            fill => fill,
        };
        self.places.push(Place {
            path: self.path.to_owned(),
            field: field.to_owned(),
            range: node.span.range(),
            fill,
        });
    }

    /// A group of fields: those that are there, and those that might be.
    fn group(&mut self, node: &Node, table: &'static FieldGroup) {
        let Content::Mapping(entries) = &node.content else {
            return;
        };
        let (_, column) = self.file.line_column(node.span.start());
        for field in table.fields {
            let id = format!("{}.{}", table.name, field.name);
            match entries.iter().find(|(key, _)| key.text == field.name) {
                Some((_, value)) => self.value(value, field.field_type, &id),
                None if [ABSENT.as_slice(), &ADDRESSES]
                    .concat()
                    .contains(&id.as_str()) => {}
                None if !takes_text(field.field_type) => {}
                None => self.places.push(Place {
                    path: self.path.to_owned(),
                    field: id,
                    range: node.span.start()..node.span.start(),
                    fill: Fill::Field {
                        field: *field,
                        column,
                    },
                }),
            }
        }
    }

    /// A value of a type.
    fn value(&mut self, node: &Node, field_type: FieldType, id: &str) {
        match (field_type, &node.content) {
            (FieldType::Name, Content::Mapping(words)) => {
                for (key, word) in words {
                    self.word(&key.text, word, id);
                }
            }
            (
                FieldType::LocalText | FieldType::LocalProse | FieldType::Role(_),
                Content::Mapping(entries),
            ) if !entries.iter().any(|(key, _)| key.text == "is") => {
                let sort = if matches!(field_type, FieldType::LocalProse) {
                    Sort::Prose
                } else {
                    Sort::Text
                };
                for (_, text) in entries {
                    self.add(text, id, Fill::Value(sort));
                }
            }
            (FieldType::FieldsAndProse(table), Content::Mapping(entries)) => {
                self.group(node, table);
                for (key, text) in entries {
                    if LANGUAGES.contains(&key.text.as_str()) {
                        self.add(
                            text,
                            &format!("{}.words", table.name),
                            Fill::Value(Sort::Prose),
                        );
                    }
                }
            }
            (FieldType::List(inner), Content::Sequence(items)) => {
                for item in items {
                    self.value(item, *inner, id);
                }
            }
            (FieldType::Map(_, inner), Content::Mapping(entries)) => {
                for (_, value) in entries {
                    self.value(value, *inner, id);
                }
            }
            (FieldType::OneOrMore(table), Content::Sequence(items)) => {
                for item in items {
                    self.group(item, table);
                }
            }
            (field_type, Content::Mapping(_)) => {
                if let Some(table) = field_type.group() {
                    self.group(node, table);
                }
            }
            (_, Content::Scalar(_)) if ADDRESSES.contains(&id) => {
                self.add(node, id, Fill::Value(Sort::Address));
            }
            (FieldType::Text, Content::Scalar(_)) => self.add(node, id, Fill::Value(Sort::Text)),
            (field_type, Content::Scalar(_)) if is_address(field_type) => {
                self.add(node, id, Fill::Value(Sort::Address));
            }
            _ => {}
        }
    }

    /// A word of a name. The others of the same group are forms, which stay.
    fn word(&mut self, language: &str, word: &Node, id: &str) {
        let latvian = language == "lv";
        match &word.content {
            Content::Scalar(_) if latvian => self.add(word, id, Fill::Word { column: None }),
            Content::Scalar(_) => self.add(word, id, Fill::Value(Sort::Text)),
            Content::Mapping(properties) => {
                let (_, column) = self.file.line_column(word.span.start());
                let told = ["indeclinable", "gender"];
                let bare = !properties
                    .iter()
                    .any(|(key, _)| told.contains(&key.text.as_str()));
                for (_, value) in properties.iter().filter(|(key, _)| key.text == "name") {
                    let fill = if latvian && bare {
                        Fill::Word {
                            column: Some(column),
                        }
                    } else {
                        Fill::Value(Sort::Text)
                    };
                    self.add(value, id, fill);
                }
            }
            _ => {}
        }
    }
}

/// The entries of a mapping.
fn entries(node: &Node) -> &[(vestnesis::source::Text, Node)] {
    match &node.content {
        Content::Mapping(entries) => entries,
        _ => panic!("{node:?} is no mapping"),
    }
}

/// Whether a type is a text with a grammar of its own.
fn is_address(field_type: FieldType) -> bool {
    matches!(
        field_type,
        FieldType::Url
            | FieldType::Email
            | FieldType::Phone
            | FieldType::MediaPath
            | FieldType::LanguageTag
    )
}

/// Whether something of a type, made from nothing, holds a text of ours.
fn takes_text(field_type: FieldType) -> bool {
    match field_type {
        FieldType::Text | FieldType::LocalText | FieldType::LocalProse | FieldType::Name => true,
        FieldType::List(inner) | FieldType::Map(_, inner) => takes_text(*inner),
        FieldType::Fields(table)
        | FieldType::FieldsAndProse(table)
        | FieldType::OneOrMore(table) => table
            .fields
            .iter()
            .any(|field| takes_text(field.field_type)),
        _ => false,
    }
}

/// Names that a house beside them excludes; they are said as its street is.
const EXCLUDED: [&str; 2] = ["address.from", "address.to"];

/// A field made from nothing: every text in it is ours, and what else it must have is ours too, or its example.
pub fn made(field: &Field, say: &dyn Fn(Sort) -> Option<String>) -> Option<Value> {
    made_of(field.field_type, say).or_else(|| {
        let ours = is_address(field.field_type)
            .then(|| say(Sort::Address))
            .flatten();
        let example = field.example.trim();
        let value = ours.unwrap_or_else(|| example.to_owned());
        (field.required && !example.contains('\n')).then(|| json!(value))
    })
}

fn made_of(field_type: FieldType, say: &dyn Fn(Sort) -> Option<String>) -> Option<Value> {
    let local = |sort| {
        let word = |language: &str| Some((language.to_owned(), json!(say(sort)?)));
        LANGUAGES
            .into_iter()
            .map(word)
            .collect::<Option<Map<_, _>>>()
    };
    Some(match field_type {
        FieldType::Text => json!(say(Sort::Text)?),
        FieldType::LocalText => local(Sort::Text)?.into(),
        FieldType::LocalProse => local(Sort::Prose)?.into(),
        FieldType::Name => json!({
            "lv": { "name": say(Sort::Text)?, "indeclinable": true, "gender": "masculine" },
            "en": say(Sort::Text)?,
            "ro": say(Sort::Text)?,
        }),
        FieldType::List(inner) => json!([made_of(*inner, say)?]),
        FieldType::Map(_, inner) => json!({ "probe": made_of(*inner, say)? }),
        FieldType::Fields(table) | FieldType::FieldsAndProse(table) => {
            let id = |field: &Field| format!("{}.{}", table.name, field.name);
            let fields = table.fields.iter();
            let left_out = |id: &str| ADDRESSES.contains(&id) || EXCLUDED.contains(&id);
            let fields = fields.filter(|field| !left_out(&id(field)));
            let mut group: Map<String, Value> = fields
                .filter_map(|field| Some((field.name.to_owned(), made(field, say)?)))
                .collect();
            if matches!(field_type, FieldType::FieldsAndProse(_)) {
                group.extend(local(Sort::Prose)?);
            }
            group.into()
        }
        _ => return None,
    })
}
