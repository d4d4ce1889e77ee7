//! Fields that name a word of the lexicon: a country, the sort of an event or a body, the role of a person.
//!
//! In: decoded fields, and who knows the lexicon. Out: the fields without the words that it lacks.

use crate::source::Text;
use crate::values::CountryCode;

use super::decoded::{Fields, Item};
use super::field::{FieldType, Keys, Lexicon};

/// What a word of the lexicon is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WordSort {
    /// The code of a country.
    Country,
    /// The sort of an event or a body.
    Noun,
    /// A role of people.
    Role,
}

impl Fields {
    /// Shows every word of the lexicon in these fields and below them. One that `is_unknown` is taken for written wrongly.
    pub fn refuse_words(&mut self, is_unknown: &mut dyn FnMut(WordSort, &Text) -> bool) {
        for (name, item) in &mut self.entries {
            if let Some(field) = self.group.field(&name.text) {
                in_item(&field.field_type, item, is_unknown);
            }
        }
    }
}

fn in_item(
    field_type: &FieldType,
    item: &mut Item,
    is_unknown: &mut dyn FnMut(WordSort, &Text) -> bool,
) {
    match item {
        Item::Text(word)
            if word_sort(field_type, word).is_some_and(|sort| is_unknown(sort, word)) =>
        {
            *item = Item::Wrong(word.span.clone());
        }
        Item::Fields(fields) => fields.refuse_words(is_unknown),
        Item::List(items, _) => {
            let inner = match field_type {
                FieldType::List(inner) => inner,
                other => other,
            };
            for item in items {
                in_item(inner, item, is_unknown);
            }
        }
        Item::Map(entries, _) => {
            let FieldType::Map(keys, inner) = field_type else {
                return;
            };
            for (key, item) in entries {
                let country = *keys == Keys::Places && CountryCode::parse(&key.text).is_some();
                if country && is_unknown(WordSort::Country, key) {
                    *item = Item::Wrong(key.span.clone());
                } else {
                    in_item(inner, item, is_unknown);
                }
            }
        }
        _ => {}
    }
}

/// What a value is, if it is a word of the lexicon.
fn word_sort(field_type: &FieldType, word: &Text) -> Option<WordSort> {
    match field_type {
        FieldType::LexiconKey(Lexicon::Nouns) => Some(WordSort::Noun),
        FieldType::LexiconKey(Lexicon::Roles) => Some(WordSort::Role),
        FieldType::CountryCode => Some(WordSort::Country),
        // A place is a country or a town of the register.
        FieldType::PlaceKey => CountryCode::parse(&word.text).map(|_| WordSort::Country),
        _ => None,
    }
}
