//! The collecting decoder: a spanned tree against a field table. Every error is kept, and decoding goes on.
//!
//! In: a node, a table, the site's languages. Out: [`Fields`], and diagnostics with the field's example.
//! Whether a key exists in a register is not known here.

mod collection;
mod date;
mod local;
mod media;
mod misplaced;
mod name;
mod reach;
mod say;
mod scalar;

use std::collections::BTreeMap;

use crate::diagnostic::{Code, Diagnostic, Message, Span, message};
use crate::source::{Content, Node, Text};
use crate::values::Language;

use super::decoded::{Fields, Item, NameEntry};
use super::field::{Field, Shape, Table};
use super::tables::NOUN;

pub(super) use collection::NONE;
use misplaced::holds;
pub(super) use scalar::is_key;

/// Decodes a node against a table. `languages` are those of the site; empty if they are not known.
pub fn decode(
    table: &'static Table,
    node: &Node,
    languages: &[Language],
    report: &mut Vec<Diagnostic>,
) -> Fields {
    Decoder { languages, report }.fields(table, node)
}

/// Decodes a node that is a name itself: an entry of the nouns.
pub(super) fn decode_name(
    key: &Text,
    node: &Node,
    languages: &[Language],
    report: &mut Vec<Diagnostic>,
) -> Option<NameEntry> {
    let slot = Slot {
        field: &NOUN,
        name: &key.text,
        key: &key.span,
        place: Place::Field,
    };
    match (Decoder { languages, report }).item(&slot, &Shape::Name, node) {
        Item::Name(entry) => Some(entry),
        _ => None,
    }
}

/// What is being decoded: for messages.
#[derive(Clone, Copy)]
struct Slot<'a> {
    /// The field of the table.
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
    report: &'a mut Vec<Diagnostic>,
}

impl Decoder<'_> {
    /// The fields of a group.
    fn fields(&mut self, table: &'static Table, node: &Node) -> Fields {
        let mut fields = Fields {
            table,
            span: node.span,
            entries: Vec::new(),
            prose: BTreeMap::new(),
        };
        let Content::Mapping(entries) = &node.content else {
            let message = message!(
                "not-fields",
                table = table.one(),
                found = found(node),
                doc = Message::new(table.doc),
                line = table.fields.first().map(Field::line).unwrap_or_default(),
            );
            self.add(Code::WrongType, node.head, message);
            return fields;
        };
        let mut slips: Vec<(Text, Item)> = Vec::new();
        // The field whose own fields stand after it without their indentation.
        let mut flat: Option<&Field> = None;
        for (at, (key, value)) in entries.iter().enumerate() {
            match table.field(&key.text) {
                Some(field) => {
                    let next = entries.get(at + 1).map(|(next, _)| next);
                    let next = next.filter(|next| table.field(&next.text).is_none());
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
                    let item = self.item(&slot, &field.shape, value);
                    fields.entries.push((key.clone(), item));
                }
                None if flat.is_some_and(|flat| holds(&flat.shape, &key.text)) => {}
                None => slips.extend(self.unknown_field(table, key)),
            }
        }
        // A field under a misspelt name is written, but wrongly.
        slips.retain(|(key, _)| !fields.has(&key.text));
        fields.entries.extend(slips);
        self.missing_fields(&fields, node.head);
        fields
    }

    /// A value of any shape.
    fn item(&mut self, slot: &Slot<'_>, shape: &Shape, node: &Node) -> Item {
        if node.is_empty() {
            let (slot_words, example) = (slot.words(), slot.example());
            let message = message!("no-value", slot = slot_words, example = example.clone());
            let mut empty = Diagnostic::new(Code::WrongType, *slot.key, message);
            // The line of a field that must be there is not to be removed.
            if slot.place == Place::Field && slot.field.required {
                empty = empty.hint(example);
            }
            self.report.push(empty);
            return Item::Wrong(*slot.key);
        }
        let decoded = match shape {
            Shape::LocalText => self.local(slot, node, true),
            Shape::LocalProse => self.local(slot, node, false),
            Shape::Name => self.name(slot, node),
            Shape::Role(table) => self.role(slot, table, node),
            Shape::Say => self.say(slot, node),
            Shape::List(inner) => self.list(slot, inner, node),
            Shape::KeysOrNone(register) => self.keys_or_none(slot, *register, node),
            Shape::Map(keys, inner) => self.map(slot, *keys, inner, node),
            Shape::Fields(table) => self.group(table, node),
            Shape::FieldsAndProse(table) => self.fields_and_prose(slot, table, node),
            Shape::KeyOrFields(register, table) => match node.content {
                Content::Mapping(_) => self.group(table, node),
                _ => self.scalar(slot, &Shape::Key(*register), node),
            },
            Shape::OneOrMore(table) => match node.content {
                Content::Sequence(_) => self.list(slot, &Shape::Fields(table), node),
                _ => self.group(table, node),
            },
            _ => self.scalar(slot, shape, node),
        };
        decoded.unwrap_or_else(|| self.wrong(slot, shape, node))
    }

    /// A group of fields, if the node can be one.
    fn group(&mut self, table: &'static Table, node: &Node) -> Option<Item> {
        matches!(node.content, Content::Mapping(_)).then(|| Item::Fields(self.fields(table, node)))
    }

    /// A value of the wrong type.
    fn wrong(&mut self, slot: &Slot<'_>, shape: &Shape, node: &Node) -> Item {
        let message = message!(
            "wrong-type",
            slot = slot.words(),
            expected = shape.describe(),
            found = found(node),
            example = slot.example(),
        );
        let mut wrong = Diagnostic::new(Code::WrongType, node.head, message);
        if let (Shape::Choice(words), Content::Scalar(text)) = (shape, &node.content) {
            wrong = wrong.did_you_mean(text.text.trim(), words.iter().copied());
        }
        self.report.push(wrong);
        Item::Wrong(node.span)
    }

    /// Adds a diagnostic.
    fn add(&mut self, code: Code, span: Span, message: Message) {
        self.report.push(Diagnostic::new(code, span, message));
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
