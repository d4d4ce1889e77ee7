//! Decodes lists and maps.
//!
//! In: a node and the type of its items. Out: items in the order of the file; keys that stand twice in a list are reported.

use grammar::OpenDays;

use crate::diagnostic::{Code, Diagnostic, Span, message};
use crate::record::decoded::Item;
use crate::record::field::{FieldType, Keys, Register};
use crate::source::{Content, Node, Text};
use crate::values::{CountryCode, Language};

use super::scalar::is_key;
use super::{Decoder, Place, Slot};

/// What stands in the place of a list of keys that shall have none.
pub(in crate::record) const NONE: &str = "none";

impl Decoder<'_> {
    /// A list.
    pub(super) fn list(&mut self, slot: &Slot<'_>, inner: &FieldType, node: &Node) -> Option<Item> {
        let nodes = match &node.content {
            Content::Sequence(nodes) => nodes,
            Content::Scalar(text) => return self.list_of_other_dashes(slot, text, node.head),
            _ => return None,
        };
        let slot = Slot {
            place: Place::Item,
            ..*slot
        };
        let mut items: Vec<Item> = Vec::new();
        for node in nodes {
            let key = &node.span;
            let item = self.item(&Slot { key, ..slot }, inner, node);
            if let Some(text) = item.text() {
                self.refuse_twice(&items, text);
            }
            items.push(item);
        }
        Some(Item::List(items, node.span))
    }

    /// Keys of a register, or `none`: a list without items.
    pub(super) fn keys_or_none(
        &mut self,
        slot: &Slot<'_>,
        register: Register,
        node: &Node,
    ) -> Option<Item> {
        match node.text() {
            Some(text) if text.text.trim() == NONE => Some(Item::List(Vec::new(), node.span)),
            _ => self.list(slot, &FieldType::Key(register), node),
        }
    }

    /// A list to the eye: its items begin with a hyphen without a blank, or with another sign.
    fn list_of_other_dashes(&mut self, slot: &Slot<'_>, text: &Text, head: Span) -> Option<Item> {
        if !text.text.starts_with(['-', '–', '—', '•', '·', '*']) {
            return None;
        }
        let message = message!("list-dash", slot = slot.words(), example = slot.example());
        self.add(Code::WrongType, head, message);
        Some(Item::Wrong(text.span))
    }

    /// The same key twice in a list is a slip of copying.
    fn refuse_twice(&mut self, items: &[Item], text: &Text) {
        let first = items
            .iter()
            .filter_map(Item::text)
            .find(|earlier| earlier.text == text.text);
        if let Some(first) = first {
            let message = message!("twice-in-list", written = &text.text);
            let twice = Diagnostic::new(Code::UnknownValue, text.span, message);
            self.report
                .add(twice.related(first.span, message!("the-first")));
        }
    }

    /// Keys of the staff's own, with values of one type.
    pub(super) fn map(
        &mut self,
        slot: &Slot<'_>,
        keys: Keys,
        inner: &FieldType,
        node: &Node,
    ) -> Option<Item> {
        let Content::Mapping(nodes) = &node.content else {
            return None;
        };
        let mut entries = Vec::new();
        for (key, node) in nodes {
            if self.map_key(slot, keys, key) {
                let slot = Slot {
                    name: &key.text,
                    key: &key.span,
                    ..*slot
                };
                entries.push((key.clone(), self.item(&slot, inner, node)));
            }
        }
        Some(Item::Map(entries, node.span))
    }

    /// Whether a key is one of its sort; else a diagnostic.
    fn map_key(&mut self, slot: &Slot<'_>, keys: Keys, key: &Text) -> bool {
        match keys {
            Keys::Languages if Language::parse(&key.text).is_some() => true,
            Keys::Languages => {
                let message = message!("not-a-language-code", written = &key.text);
                self.add(Code::WrongType, key.span, message);
                false
            }
            Keys::Places if is_key(&key.text) || CountryCode::parse(&key.text).is_some() => true,
            Keys::Names if is_key(&key.text) => true,
            Keys::Weekdays if OpenDays::days_of(&key.text).is_some() => true,
            Keys::Weekdays => {
                let message = message!("not-weekdays", written = &key.text);
                self.add(Code::WrongType, key.span, message);
                false
            }
            Keys::Places | Keys::Names => {
                let message = message!("bad-map-key", written = &key.text, slot = slot.words());
                self.add(Code::WrongType, key.span, message);
                false
            }
        }
    }
}
