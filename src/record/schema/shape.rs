//! What a field holds, as JSON Schema.
//!
//! In: shapes of the field tables. Out: schemas with the site's own keys as enumerations. A register that cannot be read, or is
//! empty, has no enumeration: its keys are not known.

use grammar::Gender;
use serde_json::{Map, Value, json};

use crate::diagnostic::{Message, Speaker, message};
use crate::record::Records;
use crate::record::decode::NONE;
use crate::record::field::{Field, Keys, Lexicon, Register, Shape, Table};
use crate::record::tables::NOUN;

use super::{LexiconKeys, pattern};

/// Tables in, schemas out.
pub(super) struct Builder<'a> {
    pub(super) records: &'a Records,
    pub(super) lexicon: &'a LexiconKeys,
    pub(super) speaker: &'a dyn Speaker,
    /// The languages that texts may have; none: any.
    pub(super) languages: Vec<String>,
}

impl Builder<'_> {
    /// A group of fields.
    pub(super) fn table(&self, table: &'static Table) -> Value {
        json!({
            "type": "object",
            "properties": self.properties(table),
            "required": required(table),
            "additionalProperties": false,
            "minProperties": 1,
        })
    }

    /// A group of fields, and beside them Markdown per language.
    fn table_and_prose(&self, table: &'static Table) -> Value {
        let mut schema = self.per_language(&prose(), self.properties(table));
        schema["required"] = required(table).into();
        schema
    }

    /// The fields of a group by their names.
    fn properties(&self, table: &'static Table) -> Map<String, Value> {
        let fields = table.fields.iter();
        fields
            .map(|field| (field.name.to_owned(), self.field(field)))
            .collect()
    }

    /// A field with what it is for, and its example if that is short.
    fn field(&self, field: &Field) -> Value {
        let mut schema = self.shape(&field.shape);
        let mut description = self.speaker.say(&Message::new(field.doc));
        let example = field.line();
        if !example.contains('\n') {
            let example = message!("skeleton-example", example = example);
            description = format!("{description}\n{}", self.speaker.say(&example));
        }
        schema["description"] = description.into();
        schema
    }

    /// A noun of the register.
    pub(super) fn noun(&self) -> Value {
        self.field(&NOUN)
    }

    /// A value of any shape.
    fn shape(&self, shape: &Shape) -> Value {
        match shape {
            Shape::Text => text(pattern::WORDS),
            Shape::Integer { min, max: u64::MAX } => json!({ "type": "integer", "minimum": min }),
            Shape::Integer { min, max } => {
                json!({ "type": "integer", "minimum": min, "maximum": max })
            }
            Shape::Flag => json!({ "type": "boolean" }),
            Shape::Date => text(&pattern::date()),
            // To YAML a year is a number.
            Shape::Period => any([
                text(&pattern::period()),
                json!({ "type": "integer", "minimum": 1000, "maximum": 9999 }),
            ]),
            Shape::Money => text(pattern::MONEY),
            Shape::Percent => json!({ "type": "number", "minimum": 0 }),
            Shape::Moment => text(&pattern::moment()),
            Shape::OldId => text(pattern::OLD_ID),
            Shape::Time => text(pattern::TIME),
            Shape::Url => text(pattern::URL),
            Shape::MediaPath => text(pattern::MEDIA_PATH),
            // To YAML a number without blanks is a number.
            Shape::Phone => any([
                text(pattern::PHONE),
                json!({ "type": "integer", "minimum": 1_000_000 }),
            ]),
            Shape::Email => text(pattern::EMAIL),
            Shape::CountryCode => one_of(&self.lexicon.countries, pattern::COUNTRY),
            Shape::Key(register) => one_of(&self.keys(*register), pattern::KEY),
            Shape::KeysOrNone(register) => {
                any([json!({ "const": NONE }), self.list(&Shape::Key(*register))])
            }
            Shape::PlaceKey => self.place(),
            Shape::KeyOf(what) => one_of(&self.keys_of(what), pattern::KEY),
            Shape::LexiconKey(Lexicon::Nouns) => one_of(&self.lexicon.nouns, pattern::KEY),
            Shape::LexiconKey(Lexicon::Roles) => one_of(&self.lexicon.roles, pattern::KEY),
            Shape::Language => one_of(&self.languages, pattern::LANGUAGE),
            Shape::LanguageTag => text(pattern::TAG),
            Shape::LocalText => self.per_language(&text(pattern::LINE), Map::new()),
            Shape::LocalProse => self.per_language(&prose(), Map::new()),
            Shape::Name => any([text(pattern::WORDS), self.name()]),
            Shape::Role(table) => any([self.table(table), self.name()]),
            Shape::Say => self.variation(),
            Shape::Choice(words) => json!({ "enum": words }),
            Shape::List(inner) => self.list(inner),
            Shape::Map(keys, inner) => json!({
                "type": "object",
                "propertyNames": self.map_keys(*keys),
                "additionalProperties": self.shape(inner),
                "minProperties": 1,
            }),
            Shape::Fields(table) => self.table(table),
            Shape::FieldsAndProse(table) => self.table_and_prose(table),
            Shape::KeyOrFields(register, table) => {
                any([self.shape(&Shape::Key(*register)), self.table(table)])
            }
            Shape::OneOrMore(table) => any([self.table(table), self.list(&Shape::Fields(table))]),
        }
    }

    /// A list; the same key does not stand in it twice.
    fn list(&self, inner: &Shape) -> Value {
        json!({
            "type": "array",
            "items": self.shape(inner),
            "minItems": 1,
            "uniqueItems": true,
        })
    }

    /// The names in a map.
    fn map_keys(&self, keys: Keys) -> Value {
        match keys {
            Keys::Names => json!({ "pattern": pattern::KEY }),
            Keys::Places => self.place(),
            Keys::Languages => json!({ "pattern": pattern::LANGUAGE }),
        }
    }

    /// A key of the places, or the code of a country.
    fn place(&self) -> Value {
        let countries = one_of(&self.lexicon.countries, pattern::COUNTRY);
        any([self.shape(&Shape::Key(Register::Places)), countries])
    }

    /// The keys of a register.
    fn keys(&self, register: Register) -> Vec<String> {
        let registers = &self.records.register;
        if registers.is_unreadable(register) {
            return Vec::new();
        }
        let keys = registers.keys(register).into_iter();
        keys.map(str::to_owned).collect()
    }

    /// The keys of what is in no register: kinds of releases, strands of all programmes.
    fn keys_of(&self, what: &str) -> Vec<String> {
        let records = self.records;
        if what != "strand" {
            let kinds = records.kinds.keys().chain(&records.unreadable_kinds);
            return kinds.cloned().collect();
        }
        let programmes = records.register.entries(Register::Programmes);
        let strands = programmes.flat_map(|programme| programme.value.map("strands"));
        let mut keys: Vec<String> = strands.map(|(key, _)| key.text.clone()).collect();
        keys.sort();
        keys.dedup();
        keys
    }

    /// A value in each language, beside other properties.
    fn per_language(&self, value: &Value, mut properties: Map<String, Value>) -> Value {
        let mut languages = Map::new();
        if self.languages.is_empty() {
            languages.insert(pattern::LANGUAGE.to_owned(), value.clone());
        }
        let named = self.languages.iter();
        properties.extend(named.map(|language| (language.clone(), value.clone())));
        json!({
            "type": "object",
            "properties": properties,
            "patternProperties": languages,
            "additionalProperties": false,
            "minProperties": 1,
        })
    }

    /// A name: the original, and a word in each language with all that no rule can know.
    fn name(&self) -> Value {
        let words = text(pattern::WORDS);
        let genders = Gender::NAMES
            .iter()
            .flat_map(|(name, _)| [*name, &name[..1]]);
        let genders: Vec<&str> = genders.collect();
        let word = json!({
            "type": "object",
            "properties": {
                "name": words,
                "gender": { "enum": genders },
                "number": { "enum": ["singular", "plural"] },
                "indeclinable": { "type": "boolean" },
                "article": { "enum": ["the"] },
            },
            "patternProperties": { pattern::form(): words },
            "required": ["name"],
            "additionalProperties": false,
        });
        let original = Map::from_iter([("original".to_owned(), words.clone())]);
        self.per_language(&any([words, word]), original)
    }

    /// How a generated sentence is varied.
    fn variation(&self) -> Value {
        let silent = json!({
            "type": "object",
            "properties": { "none": text(pattern::LINE) },
            "required": ["none"],
            "additionalProperties": false,
        });
        let fact = text(pattern::LINE);
        let drops = any([
            fact.clone(),
            json!({ "type": "array", "items": fact, "minItems": 1 }),
        ]);
        let drops = Map::from_iter([("drops".to_owned(), drops)]);
        any([
            text(pattern::LINE),
            silent,
            self.per_language(&text(pattern::PROSE), drops),
        ])
    }
}

/// A text of a pattern.
fn text(pattern: &str) -> Value {
    json!({ "type": "string", "pattern": pattern })
}

/// Markdown with references, which is no template.
fn prose() -> Value {
    json!({ "type": "string", "pattern": pattern::PROSE, "not": { "pattern": pattern::NO_PROSE } })
}

/// One of some keys; if they are not known, any of the pattern.
fn one_of(keys: &[String], otherwise: &str) -> Value {
    if keys.is_empty() {
        text(otherwise)
    } else {
        json!({ "enum": keys })
    }
}

/// One of several schemas.
fn any<const N: usize>(of: [Value; N]) -> Value {
    Value::Object(Map::from_iter([(
        "anyOf".to_owned(),
        Value::Array(of.into()),
    )]))
}

/// The fields of a group that must be there.
fn required(table: &Table) -> Vec<&'static str> {
    let fields = table.fields.iter().filter(|field| field.required);
    fields.map(|field| field.name).collect()
}
