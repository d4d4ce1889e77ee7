//! Records without the values that a check of the site refused.
//!
//! In: records and the places of values. Out: the same records, in which these values are written wrongly: what is wrong with them has
//! been reported, and nothing follows from them.

use std::collections::BTreeSet;

use crate::diagnostic::Span;

use super::Records;
use super::decoded::{Fields, Item};

impl Records {
    /// The records without the values, or the entries of maps, that stand at some places.
    #[must_use]
    pub fn without(mut self, refused: &BTreeSet<Span>) -> Self {
        if !refused.is_empty() {
            for fields in self.register.all_mut() {
                refuse(fields, refused);
            }
            for record in &mut self.releases {
                refuse(&mut record.fields, refused);
            }
        }
        self
    }
}

fn refuse(fields: &mut Fields, refused: &BTreeSet<Span>) {
    for (_, item) in &mut fields.entries {
        refuse_item(item, refused);
    }
}

fn refuse_item(item: &mut Item, refused: &BTreeSet<Span>) {
    match item {
        Item::Fields(fields) => refuse(fields, refused),
        Item::List(items, _) => items.iter_mut().for_each(|item| refuse_item(item, refused)),
        Item::Map(entries, _) => {
            for (key, item) in entries {
                if refused.contains(&key.span) {
                    *item = Item::Wrong(key.span);
                } else {
                    refuse_item(item, refused);
                }
            }
        }
        _ if refused.contains(item.span()) => *item = Item::Wrong(*item.span()),
        _ => {}
    }
}
