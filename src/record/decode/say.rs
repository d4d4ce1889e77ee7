//! Decodes how staff vary a generated sentence.
//!
//! In: the value under a sentence's name in `say`. Out: a [`Variation`]. Whether the sentence exists is not known here.

use std::collections::BTreeMap;

use crate::diagnostic::{Code, message};
use crate::record::decoded::{Item, Variation};
use crate::source::{Content, Node, Text};

use super::{Decoder, Slot};

impl Decoder<'_> {
    /// A wording's name, `none` with a reason, or texts with what they drop.
    pub(super) fn say(&mut self, slot: &Slot<'_>, node: &Node) -> Option<Item> {
        let variation = match &node.content {
            Content::Scalar(text) => Variation::Wording(self.line(slot, text)?),
            Content::Mapping(entries) => match entries.iter().find(|(key, _)| key.text == "none") {
                Some((key, reason)) => {
                    self.alone(entries);
                    if self.local_text(slot, key, reason, true).is_none() {
                        return Some(Item::Wrong(node.span));
                    }
                    Variation::Silent
                }
                None => self.reworded(slot, entries),
            },
            _ => return None,
        };
        Some(Item::Say(variation, node.span))
    }

    /// A sentence that is left out has no wording.
    fn alone(&mut self, entries: &[(Text, Node)]) {
        for (key, _) in entries.iter().filter(|(key, _)| key.text != "none") {
            let message = message!("beside-none", key = &key.text);
            self.add(Code::UnknownField, key.span, message);
        }
    }

    /// A wording of the staff's own.
    fn reworded(&mut self, slot: &Slot<'_>, entries: &[(Text, Node)]) -> Variation {
        let (mut texts, mut drops) = (BTreeMap::new(), Vec::new());
        for (key, value) in entries {
            if key.text == "drops" {
                drops = self.drops(slot, value);
            } else if let Some(language) = self.known_language(&key.text, &key.span) {
                self.local_text(slot, key, value, false)
                    .and_then(|text| texts.insert(language, text));
            }
        }
        Variation::Reworded { texts, drops }
    }

    /// The facts that a wording leaves out.
    fn drops(&mut self, slot: &Slot<'_>, value: &Node) -> Vec<Text> {
        let items = match &value.content {
            Content::Sequence(items) => items.as_slice(),
            _ => std::slice::from_ref(value),
        };
        let mut drops = Vec::new();
        for item in items {
            match &item.content {
                Content::Scalar(text) => drops.extend(self.line(slot, text)),
                _ => {
                    let place = item.head;
                    self.add(Code::WrongType, place, message!("drops-not-list"));
                }
            }
        }
        drops
    }
}
