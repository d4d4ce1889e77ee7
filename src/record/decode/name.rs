//! Decodes names: the original, and per language a word with everything that no rule can know; and people's roles.
//!
//! In: a mapping. Out: a [`NameEntry`], which knows no grammar: forms are kept as given.

use std::collections::BTreeMap;

use crate::diagnostic::{Code, nearest};
use crate::record::decoded::{Item, NameEntry};
use crate::record::field::Table;
use crate::source::{Content, Node, Text};
use crate::values::{Case, Gender, GivenForm, Name, Number, Original, RELATIONS, Word};

use super::{Decoder, Slot, found, head};

/// The key of the name in its own language.
const ORIGINAL: &str = "original";
/// What a word may say of itself besides its forms.
const PROPERTIES: [&str; 5] = ["name", "gender", "number", "indeclinable", "article"];

impl Decoder<'_> {
    /// A name. A text alone is the original.
    pub(super) fn name(&mut self, slot: &Slot<'_>, node: &Node) -> Option<Item> {
        let mut entry = NameEntry {
            name: Name::default(),
            span: node.span.clone(),
            spans: BTreeMap::new(),
        };
        match &node.content {
            Content::Scalar(text) => {
                self.refuse_references(slot, text);
                entry.name.original = Some(original(&self.line(slot, text)?));
            }
            Content::Mapping(entries) => {
                for (key, value) in entries {
                    self.name_part(slot, &mut entry, key, value);
                }
            }
            _ => return None,
        }
        Some(Item::Name(entry))
    }

    /// The original, or the word of one language.
    fn name_part(&mut self, slot: &Slot<'_>, entry: &mut NameEntry, key: &Text, value: &Node) {
        if let Content::Scalar(text) = &value.content {
            self.refuse_references(slot, text);
        }
        if key.text == ORIGINAL {
            entry.name.original = self
                .local_text(slot, key, value, true)
                .as_ref()
                .map(original);
            return;
        }
        let Some(language) = self.name_language(slot, key) else {
            return;
        };
        let word = match &value.content {
            Content::Mapping(properties) => self.word(slot, key, properties),
            _ => self
                .local_text(slot, key, value, true)
                .map(|text| Word::new(text.text)),
        };
        // A name that is there but wrong has been reported; it must not be missed once more.
        entry.spans.insert(language.clone(), value.span.clone());
        if let Some(word) = word {
            entry.name.words.insert(language, word);
        }
    }

    /// The language of a key of a name; `orignal` is a slip for `original`, not a language.
    fn name_language(&mut self, slot: &Slot<'_>, key: &Text) -> Option<crate::values::Language> {
        let slip = nearest(&key.text, [ORIGINAL]).is_some();
        if slip || PROPERTIES[1..].contains(&key.text.as_str()) {
            let message = format!("\"{}\" cannot stand here in \"{}\"", key.text, slot.name);
            let hint = if slip {
                "Did you mean \"original\"?"
            } else {
                "Put it below the language that it belongs to, beside `name`."
            };
            self.add(Code::UnknownField, key.span.clone(), message, hint);
            return None;
        }
        self.known_language(&key.text, &key.span)
    }

    /// A word with its gender, number and forms.
    fn word(
        &mut self,
        slot: &Slot<'_>,
        language: &Text,
        properties: &[(Text, Node)],
    ) -> Option<Word> {
        let mut word = Word::new("");
        for (key, value) in properties {
            let Content::Scalar(text) = &value.content else {
                let message = format!(
                    "\"{}\" of a name must be a text, not {}",
                    key.text,
                    found(value)
                );
                self.add(
                    Code::WrongType,
                    head(&value.span),
                    message,
                    "Write one word or phrase.",
                );
                continue;
            };
            self.refuse_references(slot, text);
            self.property(slot, &mut word, key, text);
        }
        let slip = || {
            properties
                .iter()
                .any(|(key, _)| nearest(&key.text, PROPERTIES) == Some("name"))
        };
        if word.text.is_empty() && slip() {
            return None;
        }
        if word.text.is_empty() {
            let message = format!(
                "the name \"{}\" of \"{}\" has no `name`",
                language.text, slot.name
            );
            self.add(
                Code::MissingField,
                language.span.clone(),
                message,
                "Write the dictionary form: name: dalībnieks",
            );
            return None;
        }
        Some(word)
    }

    /// One property of a word.
    fn property(&mut self, slot: &Slot<'_>, word: &mut Word, key: &Text, text: &Text) {
        let value = text.text.trim();
        match key.text.as_str() {
            "name" => {
                word.text = self
                    .line(slot, text)
                    .map(|line| line.text)
                    .unwrap_or_default();
            }
            "gender" => {
                word.gender = self.one_of(
                    key,
                    text,
                    Gender::parse(value),
                    "masculine, feminine or neuter",
                );
            }
            "number" => {
                let number = [("singular", Number::Singular), ("plural", Number::Plural)]
                    .into_iter()
                    .find(|(name, _)| *name == value);
                word.number = self.one_of(
                    key,
                    text,
                    number.map(|(_, number)| number),
                    "\"plural\" (for a word without a singular)",
                );
            }
            "indeclinable" => {
                word.indeclinable = self
                    .one_of(key, text, value.parse().ok(), "true or false")
                    .unwrap_or_default();
            }
            // English alone has it, and "the" is its only form.
            "article" => {
                word.article = self
                    .one_of(key, text, (value == "the").then_some(true), "\"the\"")
                    .unwrap_or_default();
            }
            relation if RELATIONS.contains(&relation) => {
                if let Some(line) = self.line(slot, text) {
                    word.relations.insert(relation.to_owned(), line.text);
                }
            }
            name => match GivenForm::parse(name) {
                Some(form) => {
                    if let Some(line) = self.line(slot, text) {
                        word.forms.insert(form, line.text);
                    }
                }
                None => self.unknown_form(key),
            },
        }
    }

    /// A value that is one of a few words.
    fn one_of<T>(&mut self, key: &Text, text: &Text, value: Option<T>, words: &str) -> Option<T> {
        if value.is_none() {
            let message = format!(
                "\"{}\" must be {words}, not \"{}\"",
                key.text,
                text.text.trim()
            );
            self.add(
                Code::UnknownValue,
                text.span.clone(),
                message,
                format!("Write {words}."),
            );
        }
        value
    }

    /// A form that no language has.
    fn unknown_form(&mut self, key: &Text) {
        let forms = form_names();
        let candidates = PROPERTIES
            .into_iter()
            .chain(forms.iter().map(String::as_str));
        let near = nearest(&key.text, candidates).map(|near| format!("Did you mean \"{near}\"? "));
        let hint = format!(
            "{}Besides {} there are forms: a case (nominative, genitive, dative, accusative, locative, vocative), with plural_ or definite_ before it (plural_genitive), or plural and definite alone; or a whole phrase for a relation ({}).",
            near.unwrap_or_default(),
            PROPERTIES.join(", "),
            RELATIONS.join(", "),
        );
        self.add(
            Code::UnknownField,
            key.span.clone(),
            format!("a name has no form \"{}\"", key.text),
            hint,
        );
    }

    /// A role: of the lexicon, or in words.
    pub(super) fn role(
        &mut self,
        slot: &Slot<'_>,
        table: &'static Table,
        node: &Node,
    ) -> Option<Item> {
        let Content::Mapping(entries) = &node.content else {
            return None;
        };
        if entries.iter().any(|(key, _)| key.text == "is") {
            Some(Item::Fields(self.fields(table, node)))
        } else if self.is_per_language(entries) {
            self.name(slot, node)
        } else {
            None
        }
    }
}

/// The original as written; its language stands in another field.
fn original(text: &Text) -> Original {
    Original {
        text: text.text.clone(),
        language: None,
    }
}

/// The names of all forms, for the nearest one.
fn form_names() -> Vec<String> {
    let prefixes = [
        "",
        "plural_",
        "definite_",
        "indefinite_",
        "plural_definite_",
        "plural_indefinite_",
    ];
    let cases = Case::NAMES
        .iter()
        .flat_map(|(case, _)| prefixes.iter().map(move |prefix| format!("{prefix}{case}")));
    let alone = [
        "plural",
        "definite",
        "indefinite",
        "plural_definite",
        "plural_indefinite",
    ]
    .map(str::to_owned);
    cases.chain(alone).collect()
}
