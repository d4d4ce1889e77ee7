//! What a field holds, as JSON Schema.
//!
//! In: types of the declared fields. Out: schemas with the site's own keys as enumerations. A register that cannot be read, or is
//! empty, has no enumeration: its keys are not known.

use grammar::Gender;
use serde_json::{Map, Value, json};

use crate::diagnostic::{Message, MessageFormatter, message};
use crate::record::Records;
use crate::record::decode::{
    COUNTRY, KEY, LANGUAGE, LINE, NO_PROSE, NONE, PROSE, WORDS, form_pattern,
};
use crate::record::field::{Field, FieldGroup, FieldType, Keys, Lexicon, Register};
use crate::record::fields::{NOUN, programme};

use super::lexicon_keys::LexiconKeys;

/// Tables in, schemas out.
pub(super) struct Builder<'a> {
    pub(super) records: &'a Records,
    pub(super) lexicon: &'a LexiconKeys,
    pub(super) formatter: &'a dyn MessageFormatter,
    /// The languages that texts may have; none: any.
    pub(super) languages: Vec<String>,
}

impl Builder<'_> {
    /// A group of fields.
    pub(super) fn group(&self, group: &'static FieldGroup) -> Value {
        json!({
            "type": "object",
            "properties": self.properties(group),
            "required": required(group),
            "additionalProperties": false,
            "minProperties": 1,
        })
    }

    /// A group of fields, and beside them Markdown per language.
    fn group_and_prose(&self, group: &'static FieldGroup) -> Value {
        let mut schema = self.per_language(&prose(), self.properties(group));
        schema["required"] = required(group).into();
        schema
    }

    /// The fields of a group by their names.
    fn properties(&self, group: &'static FieldGroup) -> Map<String, Value> {
        let fields = group.fields.iter();
        fields
            .map(|field| (field.name.to_owned(), self.field(field)))
            .collect()
    }

    /// A field with what it is for, and its example if that is short.
    fn field(&self, field: &Field) -> Value {
        let mut schema = self.field_type(&field.field_type);
        let mut description = self.formatter.say(&Message::new(field.doc));
        let example = field.line();
        if !example.contains('\n') {
            let example = message!("skeleton-example", example = example);
            description = format!("{description}\n{}", self.formatter.say(&example));
        }
        schema["description"] = description.into();
        schema
    }

    /// A noun of the register.
    pub(super) fn noun(&self) -> Value {
        self.field(&NOUN)
    }

    /// A value of any type.
    fn field_type(&self, field_type: &FieldType) -> Value {
        let scalar = || {
            let scalar = field_type.scalar();
            scalar.map_or(LINE, |scalar| scalar.pattern)
        };
        match field_type {
            FieldType::Integer { min, max: u64::MAX } => {
                json!({ "type": "integer", "minimum": min })
            }
            FieldType::Integer { min, max } => {
                json!({ "type": "integer", "minimum": min, "maximum": max })
            }
            FieldType::Flag => json!({ "type": "boolean" }),
            // To YAML a year is a number.
            FieldType::Period => any([
                text(scalar()),
                json!({ "type": "integer", "minimum": 1000, "maximum": 9999 }),
            ]),
            FieldType::Written(value) if value.numbers => any([
                text(value.pattern),
                json!({ "type": "number", "minimum": 0 }),
            ]),
            FieldType::Written(value) => text(value.pattern),
            FieldType::Percent => json!({ "type": "number", "minimum": 0 }),
            // To YAML a number without blanks is a number.
            FieldType::Phone => any([
                text(scalar()),
                json!({ "type": "integer", "minimum": 1_000_000 }),
            ]),
            FieldType::CountryCode => one_of(&self.lexicon.countries, COUNTRY.pattern),
            FieldType::Key(register) => one_of(&self.keys(*register), KEY.pattern),
            FieldType::KeysOrNone(register) => any([
                json!({ "const": NONE }),
                self.list(&FieldType::Key(*register)),
            ]),
            FieldType::PlaceKey => self.place(),
            FieldType::KeyOf(what) => one_of(&self.keys_of(what), KEY.pattern),
            FieldType::LexiconKey(Lexicon::Nouns) => one_of(&self.lexicon.nouns, KEY.pattern),
            FieldType::LexiconKey(Lexicon::Roles) => one_of(&self.lexicon.roles, KEY.pattern),
            FieldType::Language => one_of(&self.languages, LANGUAGE.pattern),
            FieldType::LocalText => self.per_language(&text(LINE), Map::new()),
            FieldType::LocalProse => self.per_language(&prose(), Map::new()),
            FieldType::Name => any([text(WORDS), self.name()]),
            FieldType::Role(group) => any([self.group(group), self.name()]),
            FieldType::Say => self.variation(),
            FieldType::Choice(words) => json!({ "enum": words }),
            FieldType::List(inner) => self.list(inner),
            FieldType::Map(keys, inner) => json!({
                "type": "object",
                "propertyNames": self.map_keys(*keys),
                "additionalProperties": self.field_type(inner),
                "minProperties": 1,
            }),
            FieldType::Fields(group) => self.group(group),
            FieldType::FieldsAndProse(group) => self.group_and_prose(group),
            FieldType::KeyOrFields(register, group) => any([
                self.field_type(&FieldType::Key(*register)),
                self.group(group),
            ]),
            FieldType::OneOrMore(group) => {
                any([self.group(group), self.list(&FieldType::Fields(group))])
            }
            _ => text(scalar()),
        }
    }

    /// A list; the same key does not stand in it twice.
    fn list(&self, inner: &FieldType) -> Value {
        json!({
            "type": "array",
            "items": self.field_type(inner),
            "minItems": 1,
            "uniqueItems": true,
        })
    }

    /// The names in a map.
    fn map_keys(&self, keys: Keys) -> Value {
        match keys {
            Keys::Names => json!({ "pattern": KEY.pattern }),
            Keys::Places => self.place(),
            Keys::Languages => json!({ "pattern": LANGUAGE.pattern }),
            Keys::Weekdays => json!({
                "pattern": "^(daily|(mon|tue|wed|thu|fri|sat|sun)(-(tue|wed|thu|fri|sat|sun))?)$"
            }),
        }
    }

    /// A key of the places, or the code of a country.
    fn place(&self) -> Value {
        let countries = one_of(&self.lexicon.countries, COUNTRY.pattern);
        any([
            self.field_type(&FieldType::Key(Register::Places)),
            countries,
        ])
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
        let strands = programmes.flat_map(|programme| programme.value.map(programme::STRANDS));
        let mut keys: Vec<String> = strands.map(|(key, _)| key.text.clone()).collect();
        keys.sort();
        keys.dedup();
        keys
    }

    /// A value in each language, beside other properties.
    fn per_language(&self, value: &Value, mut properties: Map<String, Value>) -> Value {
        let mut languages = Map::new();
        if self.languages.is_empty() {
            languages.insert(LANGUAGE.pattern.to_owned(), value.clone());
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
        let words = text(WORDS);
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
            "patternProperties": { form_pattern(): words },
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
            "properties": { "none": text(LINE) },
            "required": ["none"],
            "additionalProperties": false,
        });
        let fact = text(LINE);
        let drops = any([
            fact.clone(),
            json!({ "type": "array", "items": fact, "minItems": 1 }),
        ]);
        let drops = Map::from_iter([("drops".to_owned(), drops)]);
        any([text(LINE), silent, self.per_language(&text(PROSE), drops)])
    }
}

/// A text of a pattern.
fn text(pattern: &str) -> Value {
    json!({ "type": "string", "pattern": pattern })
}

/// Markdown with references, which is no template.
fn prose() -> Value {
    json!({ "type": "string", "pattern": PROSE, "not": { "pattern": NO_PROSE } })
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
fn required(group: &FieldGroup) -> Vec<&'static str> {
    let fields = group.fields.iter().filter(|field| field.required);
    fields.map(|field| field.name).collect()
}
