//! What the decoder hands on: fields with values of the right type, each with its place.
//!
//! In: items as decoded. Out: typed access by the keys of the fields. What a value means is for the next room.

use std::collections::BTreeMap;

use grammar::{Date, Period};

use crate::diagnostic::Span;
use crate::source::Text;
use crate::values::{Language, Moment, Name, Value};

use super::field::FieldGroup;
use super::typed::{FieldKey, FieldValue, List, Map, MapKeys};

/// A decoded group of fields.
#[derive(Debug, Clone)]
pub struct Fields {
    pub(super) group: &'static FieldGroup,
    pub(super) span: Span,
    pub(super) entries: Vec<(Text, Item)>,
    pub(super) prose: BTreeMap<Language, Text>,
}

/// A decoded value.
#[derive(Debug, Clone)]
pub enum Item {
    /// A text, a key, an address: whatever its type says.
    Text(Text),
    /// A number.
    Integer(u64, Span),
    /// Yes or no.
    Flag(bool, Span),
    /// A date.
    Date(Date, Span),
    /// A period.
    Period(Period, Span),
    /// A moment.
    Moment(Moment, Span),
    /// An amount or a time.
    Value(Box<Value>, Span),
    /// A text per language.
    Local(BTreeMap<Language, Text>, Span),
    /// A name.
    Name(NameEntry),
    /// How a sentence is varied.
    Say(Variation, Span),
    /// A list.
    List(Vec<Item>, Span),
    /// Keys of the staff's own with their values, in the order of the file.
    Map(Vec<(Text, Item)>, Span),
    /// A group of fields.
    Fields(Fields),
    /// Written, but wrongly; a diagnostic says how.
    Wrong(Span),
}

/// A name with the places of its parts.
#[derive(Debug, Clone)]
pub struct NameEntry {
    /// The name. The language of its original is not known here: it stands in a field of its own.
    pub name: Name,
    /// The whole.
    pub span: Span,
    /// The value of each language that is written, also where it is wrong.
    pub spans: BTreeMap<Language, Span>,
}

/// How staff vary a generated sentence.
#[derive(Debug, Clone)]
pub enum Variation {
    /// Another wording of the bundle: the name of an attribute.
    Wording(Text),
    /// Left out; the reason stays in the record, for those who read it.
    Silent,
    /// In words of the staff's own.
    Reworded {
        /// The wording of each language that has one.
        texts: BTreeMap<Language, Text>,
        /// Facts of the default that the wording leaves out.
        drops: Vec<Text>,
    },
}

impl Fields {
    /// From the first field to the last.
    pub fn span(&self) -> &Span {
        &self.span
    }

    /// The group that it was decoded against.
    pub fn group(&self) -> &'static FieldGroup {
        self.group
    }

    /// The Markdown that stands beside the fields, by language; empty for groups that have none.
    pub fn prose(&self) -> &BTreeMap<Language, Text> {
        &self.prose
    }

    /// The fields that were written, with the place of their names.
    pub fn present(&self) -> impl Iterator<Item = (&str, &Span, &Item)> {
        self.entries
            .iter()
            .map(|(key, item)| (key.text.as_str(), &key.span, item))
    }

    /// A field's value; nothing if it is not written, or written wrongly.
    pub fn get<T: FieldValue>(&self, key: FieldKey<T>) -> Option<T::Read<'_>> {
        T::read(self.item(key)?)
    }

    /// The items of a list; one group where one or more may stand. Empty if not written.
    pub fn list<T>(&self, key: FieldKey<T>) -> &[Item]
    where
        T: for<'f> FieldValue<Read<'f> = &'f [Item]>,
    {
        self.item(key).and_then(T::read).unwrap_or_default()
    }

    /// The values of a list. What is written wrongly is none.
    pub fn items<T: FieldValue>(
        &self,
        key: FieldKey<List<T>>,
    ) -> impl Iterator<Item = T::Read<'_>> {
        self.list(key).iter().filter_map(T::read)
    }

    /// The entries of a map, in the order of the file. Empty if not written.
    pub fn map<K: MapKeys, T: FieldValue>(&self, key: FieldKey<Map<K, T>>) -> &[(Text, Item)] {
        self.get(key).unwrap_or_default()
    }

    /// The keys of a map with their values. What is written wrongly is none.
    pub fn entries<K: MapKeys, T: FieldValue>(
        &self,
        key: FieldKey<Map<K, T>>,
    ) -> impl Iterator<Item = (&Text, T::Read<'_>)> {
        let entries = self.map(key).iter();
        entries.filter_map(|(key, item)| Some((key, T::read(item)?)))
    }

    /// Whether a field was written, rightly or wrongly.
    pub fn has<T>(&self, key: FieldKey<T>) -> bool {
        self.item(key).is_some()
    }

    /// A field's value, whatever it is.
    pub fn item<T>(&self, key: FieldKey<T>) -> Option<&Item> {
        debug_assert!(
            self.group.knows(&key.field()),
            "the {} has the field `{}`, of this type",
            self.group.name,
            key.name()
        );
        self.item_named(key.name())
    }

    /// The value of a field by its name, for those who are told it.
    pub fn item_named(&self, name: &str) -> Option<&Item> {
        let mut entries = self.entries.iter();
        entries.find_map(|(key, item)| (key.text == name).then_some(item))
    }

    /// Where the name of a field stands.
    pub fn name_span<T>(&self, key: FieldKey<T>) -> Option<&Span> {
        let mut present = self.present();
        present.find_map(|(other, span, _)| (other == key.name()).then_some(span))
    }
}

impl Item {
    /// The text of a scalar.
    pub fn text(&self) -> Option<&Text> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The fields of a group.
    pub fn fields(&self) -> Option<&Fields> {
        match self {
            Self::Fields(fields) => Some(fields),
            _ => None,
        }
    }

    /// Where it stands.
    pub fn span(&self) -> &Span {
        match self {
            Self::Text(text) => &text.span,
            Self::Name(entry) => &entry.span,
            Self::Fields(fields) => &fields.span,
            Self::Integer(_, span)
            | Self::Flag(_, span)
            | Self::Date(_, span)
            | Self::Period(_, span)
            | Self::Moment(_, span)
            | Self::Value(_, span)
            | Self::Local(_, span)
            | Self::Say(_, span)
            | Self::List(_, span)
            | Self::Map(_, span)
            | Self::Wrong(span) => span,
        }
    }
}
