//! JSON Schemas of the files of a site, for editors that know them: from the declared fields, the kinds and the site's own keys.
//!
//! In: the records, the keys of the lexicon, the language of the staff. Out: JSON Schema, draft 7: the draft that the editors'
//! YAML support (VS Code, JetBrains, Neovim, Helix) understands best. Values are those of YAML 1.2, as editors read it.
//! What only the whole site can tell (sums, references in prose, neighbours) is for `check`.

mod kinds;
mod field_type;
mod lexicon_keys;

use serde_json::{Value, json};

use crate::diagnostic::{Message, MessageFormatter};

use super::Records;
use super::decode::KEY;
use super::field::{FieldGroup, Register};
use super::fields::{release, site};
use super::register;

use field_type::Builder;
pub use lexicon_keys::LexiconKeys;

/// A sort of file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileKind {
    /// A record in `content/releases/`.
    Release,
    /// `content/site.yaml`.
    Site,
    /// A file of `content/register/`.
    Register(Register),
}

/// The schema of a sort of file, described in the language of the staff.
pub fn schema(
    of: FileKind,
    records: &Records,
    lexicon: &LexiconKeys,
    formatter: &dyn MessageFormatter,
) -> Value {
    let site = records.site.languages.iter();
    let languages: Vec<String> = site.map(|(language, _)| language.to_string()).collect();
    let mut builder = Builder {
        records,
        lexicon,
        formatter,
        languages,
    };
    let body = match of {
        FileKind::Release => {
            let mut body = described(&builder, &release::GROUP);
            body["not"] = json!({ "required": ["event", "events"] });
            body["allOf"] = kinds::rules(records);
            body
        }
        FileKind::Site => {
            // The site's file is where its languages come from: a new one is no mistake.
            builder.languages.clear();
            described(&builder, &site::GROUP)
        }
        FileKind::Register(register) => entries(&builder, register),
    };
    let mut schema = json!({ "$schema": "http://json-schema.org/draft-07/schema#" });
    if let (Value::Object(schema), Value::Object(body)) = (&mut schema, body) {
        schema.extend(body);
    }
    schema
}

/// A group of fields that is a whole file.
fn described(builder: &Builder<'_>, group: &'static FieldGroup) -> Value {
    let mut schema = builder.group(group);
    schema["description"] = builder.formatter.say(&Message::new(group.doc)).into();
    schema
}

/// A register: entries under their keys. One that holds nothing yet is a file of comments.
fn entries(builder: &Builder<'_>, register: Register) -> Value {
    let entry = match register::group(register) {
        Some(group) => described(builder, group),
        None => builder.noun(),
    };
    json!({
        "type": ["object", "null"],
        "propertyNames": { "pattern": KEY.pattern },
        "additionalProperties": entry,
    })
}
