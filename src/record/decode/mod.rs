//! The collecting decoder: a spanned tree against a group of declared fields. Every error is kept, and decoding goes on.
//!
//! In: a node, a group of fields, the site's languages. Out: [`Fields`], and diagnostics with the field's example.
//! Whether a key exists in a register is not known here.

mod collection;
mod contact_address;
mod date;
mod local;
mod media;
mod misplaced;
mod name;
mod say;
mod scalar;

use std::collections::BTreeMap;

use crate::diagnostic::{Code, Diagnostic, Message, Report, Span, message};
use crate::source::{Content, Node, Text};
use crate::values::Language;

use super::decoded::{Fields, Item, NameEntry};
use super::field::{Field, FieldGroup, FieldType};
use super::fields::NOUN;

pub(super) use collection::NONE;
pub(super) use local::{NO_PROSE, PROSE};
pub(super) use name::form_pattern;
pub use scalar::is_release_id;
pub(super) use scalar::{COUNTRY, KEY, LANGUAGE, LINE, WORDS, is_key};

/// Decodes a node against a group of fields. `languages` are those of the site; empty if they are not known.
pub fn decode(
    group: &'static FieldGroup,
    node: &Node,
    languages: &[Language],
    report: &mut Report,
) -> Fields {
    Decoder { languages, report }.fields(group, node)
}

/// Decodes a node that is a name itself: an entry of the nouns.
pub(super) fn decode_name(
    key: &Text,
    node: &Node,
    languages: &[Language],
    report: &mut Report,
) -> Option<NameEntry> {
    let slot = Slot {
        field: &NOUN,
        name: &key.text,
        key: &key.span,
        place: Place::Field,
    };
    match (Decoder { languages, report }).item(&slot, &FieldType::Name, node) {
        Item::Name(entry) => Some(entry),
        _ => None,
    }
}

/// What is being decoded: for messages.
#[derive(Clone, Copy)]
struct Slot<'a> {
    /// The field of the group.
    field: &'a Field,
    /// The name in the file: the field's, or a key that staff chose.
    name: &'a str,
    /// Where the name stands.
    key: &'a Span,
    /// The field itself, or something in it.
    place: Place,
}

/// Whether a value is the field's own.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    Field,
    Item,
}

impl Slot<'_> {
    /// The field in words.
    fn words(&self) -> Message {
        match self.place {
            Place::Field => message!("slot-field", name = self.name),
            Place::Item => message!("slot-item", name = self.name),
        }
    }

    /// How the field is written: behind the words on their line, or on lines of its own.
    fn example(&self) -> Message {
        let line = self.field.line();
        let before = if line.contains('\n') { "\n" } else { " " };
        message!("for-example", lines = format!("{before}{line}"))
    }
}

/// Languages in, diagnostics out.
struct Decoder<'a> {
    languages: &'a [Language],
    report: &'a mut Report,
}

impl Decoder<'_> {
    /// The fields of a group.
    fn fields(&mut self, group: &'static FieldGroup, node: &Node) -> Fields {
        let mut fields = Fields {
            group,
            span: node.span,
            entries: Vec::new(),
            prose: BTreeMap::new(),
        };
        let Content::Mapping(entries) = &node.content else {
            let message = message!(
                "not-fields",
                table = group.one(),
                found = found(node),
                doc = Message::new(group.doc),
                line = group.fields.first().map(Field::line).unwrap_or_default(),
            );
            self.add(Code::WrongType, node.head, message);
            return fields;
        };
        let mut slips: Vec<(Text, Item)> = Vec::new();
        // The field whose own fields stand after it without their indentation.
        let mut flat: Option<&Field> = None;
        for (at, (key, value)) in entries.iter().enumerate() {
            match group.field(&key.text) {
                Some(field) => {
                    let next = entries.get(at + 1).map(|(next, _)| next);
                    let next = next.filter(|next| group.field(&next.text).is_none());
                    flat = self.not_indented(field, value, next).then_some(field);
                    if flat.is_some() {
                        let wrong = Item::Wrong(key.span);
                        fields.entries.push((key.clone(), wrong));
                        continue;
                    }
                    let slot = Slot {
                        field,
                        name: field.name,
                        key: &key.span,
                        place: Place::Field,
                    };
                    let item = self.item(&slot, &field.field_type, value);
                    fields.entries.push((key.clone(), item));
                }
                None if flat.is_some_and(|flat| flat.field_type.holds(&key.text)) => {}
                None => slips.extend(self.unknown_field(group, key)),
            }
        }
        // A field under a misspelt name is written, but wrongly.
        slips.retain(|(key, _)| fields.item_named(&key.text).is_none());
        fields.entries.extend(slips);
        self.missing_fields(&fields, node.head);
        fields
    }

    /// A value of any type.
    fn item(&mut self, slot: &Slot<'_>, field_type: &FieldType, node: &Node) -> Item {
        if node.is_empty() {
            let (slot_words, example) = (slot.words(), slot.example());
            let message = message!("no-value", slot = slot_words, example = example.clone());
            let mut empty = Diagnostic::new(Code::WrongType, *slot.key, message);
            // The line of a field that must be there is not to be removed.
            if slot.place == Place::Field && slot.field.required {
                empty = empty.hint(example);
            }
            self.report.add(empty);
            return Item::Wrong(*slot.key);
        }
        let decoded = match field_type {
            FieldType::LocalText => self.local(slot, node, true),
            FieldType::LocalProse => self.local(slot, node, false),
            FieldType::Name => self.name(slot, node),
            FieldType::Role(group) => self.role(slot, group, node),
            FieldType::Say => self.say(slot, node),
            FieldType::List(inner) => self.list(slot, inner, node),
            FieldType::KeysOrNone(register) => self.keys_or_none(slot, *register, node),
            FieldType::Map(keys, inner) => self.map(slot, *keys, inner, node),
            FieldType::Fields(group) => self.group(group, node),
            FieldType::FieldsAndProse(group) => self.fields_and_prose(slot, group, node),
            FieldType::KeyOrFields(register, group) => match node.content {
                Content::Mapping(_) => self.group(group, node),
                _ => self.scalar(slot, &FieldType::Key(*register), node),
            },
            FieldType::OneOrMore(group) => match node.content {
                Content::Sequence(_) => self.list(slot, &FieldType::Fields(group), node),
                _ => self.group(group, node),
            },
            _ => self.scalar(slot, field_type, node),
        };
        decoded.unwrap_or_else(|| self.wrong(slot, field_type, node))
    }

    /// A group of fields, if the node can be one.
    fn group(&mut self, group: &'static FieldGroup, node: &Node) -> Option<Item> {
        matches!(node.content, Content::Mapping(_)).then(|| Item::Fields(self.fields(group, node)))
    }

    /// A value of the wrong type.
    fn wrong(&mut self, slot: &Slot<'_>, field_type: &FieldType, node: &Node) -> Item {
        let message = message!(
            "wrong-type",
            slot = slot.words(),
            expected = field_type.describe(),
            found = found(node),
            example = slot.example(),
        );
        let mut wrong = Diagnostic::new(Code::WrongType, node.head, message);
        if let (FieldType::Choice(words), Content::Scalar(text)) = (field_type, &node.content) {
            wrong = wrong.did_you_mean(text.text.trim(), words.iter().copied());
        }
        self.report.add(wrong);
        Item::Wrong(node.span)
    }

    /// Adds a diagnostic.
    fn add(&mut self, code: Code, span: Span, message: Message) {
        self.report.add(Diagnostic::new(code, span, message));
    }
}

/// A node in words: what was found.
fn found(node: &Node) -> Message {
    match &node.content {
        Content::Null => message!("found-nothing"),
        Content::Scalar(text) => message!("found-text", words = clip(&text.text)),
        Content::Sequence(_) => message!("found-list"),
        Content::Mapping(_) => message!("found-fields"),
    }
}

/// The beginning of a text, to be quoted in a message.
fn clip(text: &str) -> String {
    const LENGTH: usize = 40;
    let line = text.lines().next().unwrap_or_default();
    let mut clipped: String = line.chars().take(LENGTH).collect();
    if clipped.len() < text.trim_end().len() {
        clipped.push('…');
    }
    clipped
}
