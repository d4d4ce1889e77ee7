//! Decodes names: the original, and per language a word with everything that no rule can know; and people's roles.
//!
//! In: a mapping. Out: a [`NameEntry`], which knows no grammar: forms are kept as given.

use std::collections::BTreeMap;
use std::sync::Arc;

use grammar::{Case, Gender, GivenForm, Number, Relation, Word};

use crate::diagnostic::{Code, Diagnostic, Message, message, nearest};
use crate::record::decoded::{Item, NameEntry};
use crate::record::field::FieldGroup;
use crate::source::{Content, Node, Text};
use crate::values::{Name, Original};

use super::{Decoder, Slot, found};

/// The key of the name in its own language.
const ORIGINAL: &str = "original";
/// What a word may say of itself besides its forms.
const PROPERTIES: [&str; 5] = ["name", "gender", "number", "indeclinable", "article"];

impl Decoder<'_> {
    /// A name. A text alone is the original.
    pub(super) fn name(&mut self, slot: &Slot<'_>, node: &Node) -> Option<Item> {
        let mut entry = NameEntry {
            name: Name::default(),
            span: node.span,
            spans: BTreeMap::new(),
        };
        match &node.content {
            Content::Scalar(text) => {
                self.refuse_references(slot, text);
                entry.name.original = Some(Box::new(original(&self.line(slot, text)?)));
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
                .map(|text| Box::new(original(text)));
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
        entry.spans.insert(language, value.span);
        if let Some(word) = word {
            Arc::make_mut(&mut entry.name.words).insert(language, word);
        }
    }

    /// The language of a key of a name; `orignal` is a slip for `original`, not a language.
    fn name_language(&mut self, slot: &Slot<'_>, key: &Text) -> Option<crate::values::Language> {
        let slip = nearest(&key.text, [ORIGINAL]).is_some();
        if slip || PROPERTIES[1..].contains(&key.text.as_str()) {
            let message = message!("name-part-misplaced", part = &key.text, name = slot.name);
            let misplaced = Diagnostic::new(Code::UnknownField, key.span, message);
            self.report
                .add(misplaced.did_you_mean(&key.text, [ORIGINAL]));
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
                let found = found(value);
                let message = message!("name-part-not-text", part = &key.text, found = found);
                self.add(Code::WrongType, value.head, message);
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
            let message = message!(
                "name-without-name",
                language = &language.text,
                name = slot.name,
            );
            self.add(Code::MissingField, language.span, message);
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
                word.gender =
                    self.one_of(key, text, Gender::parse(value), message!("property-gender"));
            }
            "number" => {
                let number = [("singular", Number::Singular), ("plural", Number::Plural)]
                    .into_iter()
                    .find(|(name, _)| *name == value);
                word.number = self.one_of(
                    key,
                    text,
                    number.map(|(_, number)| number),
                    message!("property-number"),
                );
            }
            "indeclinable" => {
                word.indeclinable = self
                    .one_of(key, text, value.parse().ok(), message!("shape-flag"))
                    .unwrap_or_default();
            }
            // English alone has it, and "the" is its only form.
            "article" => {
                word.article = self
                    .one_of(
                        key,
                        text,
                        (value == "the").then_some(true),
                        message!("property-the"),
                    )
                    .unwrap_or_default();
            }
            name => match (Relation::parse(name), GivenForm::parse(name)) {
                (Some(relation), _) => {
                    if let Some(line) = self.line(slot, text) {
                        word.relations.insert(relation, line.text);
                    }
                }
                (None, Some(form)) => {
                    if let Some(line) = self.line(slot, text) {
                        word.forms.insert(form, line.text);
                    }
                }
                (None, None) => self.unknown_form(key),
            },
        }
    }

    /// A value that is one of a few words.
    fn one_of<T>(
        &mut self,
        key: &Text,
        text: &Text,
        value: Option<T>,
        expected: Message,
    ) -> Option<T> {
        if value.is_none() {
            let message = message!(
                "property-value",
                property = &key.text,
                expected = expected,
                written = text.text.trim(),
            );
            self.add(Code::UnknownValue, text.span, message);
        }
        value
    }

    /// A form that no language has.
    fn unknown_form(&mut self, key: &Text) {
        let forms = form_names();
        let candidates = PROPERTIES
            .into_iter()
            .chain(forms.iter().map(String::as_str));
        let then = message!(
            "forms-are",
            properties = PROPERTIES.join(", "),
            relations = Relation::NAMES.map(|(name, _)| name).join(", "),
        );
        let message = message!("unknown-form", form = &key.text);
        let unknown = Diagnostic::new(Code::UnknownField, key.span, message);
        self.report
            .add(unknown.did_you_mean_then(&key.text, candidates, then));
    }

    /// A role: of the lexicon, or in words.
    pub(super) fn role(
        &mut self,
        slot: &Slot<'_>,
        group: &'static FieldGroup,
        node: &Node,
    ) -> Option<Item> {
        let Content::Mapping(entries) = &node.content else {
            return None;
        };
        if entries.iter().any(|(key, _)| key.text == "is") {
            Some(Item::Fields(self.fields(group, node)))
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

/// The pattern of a given form's name: `plural`, `genitive`, `plural_definite_genitive`; or of a relation.
pub(in crate::record) fn form_pattern() -> String {
    let cases = Case::NAMES.map(|(name, _)| name);
    let numbers = ["singular", "plural", "definite", "indefinite"];
    let parts = [&cases[..], &numbers].concat().join("|");
    let relations = Relation::NAMES.map(|(name, _)| name).join("|");
    format!("^(({parts})(_({parts}))*|{relations})$")
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
