//! What fields name of the registers.
//!
//! In: decoded fields. Out: the keys that they hold, each with its register. Whether an entry has the key is for the next room.

use crate::source::Text;
use crate::values::CountryCode;

use super::decoded::{Fields, Item};
use super::field::{Keys, Register, Shape};

impl Fields {
    /// Every key of a register in these fields and below them. Countries are no entries.
    pub fn references(&self) -> Vec<(Register, &Text)> {
        let mut found = Vec::new();
        self.find(&mut found);
        found
    }

    fn find<'f>(&'f self, found: &mut Vec<(Register, &'f Text)>) {
        for (name, _, item) in self.present() {
            if let Some(field) = self.table.field(name) {
                in_item(&field.shape, item, found);
            }
        }
    }
}

fn in_item<'f>(shape: &Shape, item: &'f Item, found: &mut Vec<(Register, &'f Text)>) {
    match (shape, item) {
        (Shape::Key(register) | Shape::KeyOrFields(register, _), Item::Text(key)) => {
            found.push((*register, key));
        }
        (Shape::PlaceKey, Item::Text(key)) => found.extend(town(key)),
        (Shape::List(inner), Item::List(items, _)) => {
            for item in items {
                in_item(inner, item, found);
            }
        }
        (Shape::OneOrMore(_), Item::List(items, _)) => {
            for group in items.iter().filter_map(Item::fields) {
                group.find(found);
            }
        }
        (Shape::Map(keys, inner), Item::Map(entries, _)) => {
            for (key, item) in entries {
                if *keys == Keys::Places {
                    found.extend(town(key));
                }
                in_item(inner, item, found);
            }
        }
        (_, Item::Fields(fields)) => fields.find(found),
        _ => {}
    }
}

/// The key of a town; a country is known by its code.
fn town(key: &Text) -> Option<(Register, &Text)> {
    let is_country = CountryCode::parse(&key.text).is_some();
    (!is_country).then_some((Register::Places, key))
}
