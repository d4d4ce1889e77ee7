//! Every text of a group of fields with the type that it has there: keys, words, addresses, names of files.
//!
//! In: decoded fields. Out: texts, also those of groups, lists and maps below them. Whoever looks for what records name comes here.

use crate::source::Text;

use super::decoded::{Fields, Item};
use super::field::{FieldType, Keys};

impl Fields {
    /// Shows every text in these fields and below them with its type. Of a map the keys that are places are shown too.
    pub fn visit<'f>(&'f self, visit: &mut dyn FnMut(FieldType, &'f Text)) {
        for (name, item) in &self.entries {
            if let Some(field) = self.group.field(&name.text) {
                visit_item(field.field_type, item, visit);
            }
        }
    }
}

fn visit_item<'f>(
    field_type: FieldType,
    item: &'f Item,
    visit: &mut dyn FnMut(FieldType, &'f Text),
) {
    match (field_type, item) {
        (FieldType::KeyOrFields(register, _), Item::Text(key)) => {
            visit(FieldType::Key(register), key);
        }
        (_, Item::Text(text)) => visit(field_type, text),
        (_, Item::Fields(fields)) => fields.visit(visit),
        (_, Item::List(items, _)) => {
            let inner = match field_type {
                FieldType::List(inner) => *inner,
                FieldType::KeysOrNone(register) => FieldType::Key(register),
                other => other,
            };
            for item in items {
                visit_item(inner, item, visit);
            }
        }
        (FieldType::Map(keys, inner), Item::Map(entries, _)) => {
            for (key, item) in entries {
                if keys == Keys::Places {
                    visit(FieldType::PlaceKey, key);
                }
                visit_item(*inner, item, visit);
            }
        }
        _ => {}
    }
}
