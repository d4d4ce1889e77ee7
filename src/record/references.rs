//! What fields name of the registers.
//!
//! In: decoded fields. Out: the keys that they hold, each with its register. Whether an entry has the key is for the next room.

use crate::source::Text;
use crate::values::CountryCode;

use super::decoded::{Fields, Item};
use super::field::{FieldType, Keys, Register};

impl Fields {
    /// Every key of a register in these fields and below them. Countries are no entries.
    pub fn references(&self) -> Vec<(Register, &Text)> {
        let mut found = Vec::new();
        self.find(&mut found);
        found
    }

    fn find<'f>(&'f self, found: &mut Vec<(Register, &'f Text)>) {
        for (name, _, item) in self.present() {
            if let Some(field) = self.group.field(name) {
                in_item(&field.field_type, item, found);
            }
        }
    }
}

fn in_item<'f>(field_type: &FieldType, item: &'f Item, found: &mut Vec<(Register, &'f Text)>) {
    match (field_type, item) {
        (FieldType::Key(register) | FieldType::KeyOrFields(register, _), Item::Text(key)) => {
            found.push((*register, key));
        }
        (FieldType::PlaceKey, Item::Text(key)) => found.extend(town(key)),
        (FieldType::KeysOrNone(register), Item::List(items, _)) => {
            found.extend(
                items
                    .iter()
                    .filter_map(Item::text)
                    .map(|key| (*register, key)),
            );
        }
        (FieldType::List(inner), Item::List(items, _)) => {
            for item in items {
                in_item(inner, item, found);
            }
        }
        (FieldType::OneOrMore(_), Item::List(items, _)) => {
            for group in items.iter().filter_map(Item::fields) {
                group.find(found);
            }
        }
        (FieldType::Map(keys, inner), Item::Map(entries, _)) => {
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
