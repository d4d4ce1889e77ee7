//! What the decoder hands on: fields with values of the right type, each with its place.
//!
//! In: items as decoded. Out: typed access by name. A name that the table lacks, or an accessor that does not fit the field's
//! shape, is a mistake of ours and panics. What a value means is for the next room.

use std::collections::BTreeMap;

use grammar::{Date, Period};

use crate::diagnostic::Span;
use crate::source::Text;
use crate::values::{Language, Moment, Name, Value};

use super::field::{Shape, Table};

/// A decoded group of fields.
#[derive(Debug, Clone)]
pub struct Fields {
    pub(super) table: &'static Table,
    pub(super) span: Span,
    pub(super) entries: Vec<(Text, Item)>,
    pub(super) prose: BTreeMap<Language, Text>,
}

/// A decoded value.
#[derive(Debug, Clone)]
pub enum Item {
    /// A text, a key, an address: whatever its shape says.
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

    /// The table that it was decoded against.
    pub fn table(&self) -> &'static Table {
        self.table
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

    /// Whether a field was written, rightly or wrongly.
    pub fn has(&self, name: &str) -> bool {
        self.item(name).is_some()
    }

    /// A field's value, whatever it is.
    pub fn item(&self, name: &str) -> Option<&Item> {
        self.shape(name);
        self.entries
            .iter()
            .find(|(key, _)| key.text == name)
            .map(|(_, item)| item)
    }

    /// Where the name of a field stands.
    pub fn name_span(&self, name: &str) -> Option<&Span> {
        let mut present = self.present();
        present.find_map(|(other, span, _)| (other == name).then_some(span))
    }

    /// Takes a field for one written wrongly: what is wrong with it has been reported, and nothing follows from it.
    pub fn refuse(&mut self, name: &str) {
        for (_, item) in self.entries.iter_mut().filter(|(key, _)| key.text == name) {
            *item = Item::Wrong(item.span().clone());
        }
    }

    /// A field's value of a scalar text shape.
    pub fn text(&self, name: &str) -> Option<&Text> {
        self.expect(name, "text", |shape| {
            matches!(
                shape,
                Shape::Text
                    | Shape::Url
                    | Shape::MediaPath
                    | Shape::Phone
                    | Shape::Email
                    | Shape::CountryCode
                    | Shape::Language
                    | Shape::LanguageTag
                    | Shape::Choice(_)
            ) || is_key(shape)
        });
        self.item(name)?.text()
    }

    /// A key of a register or of the lexicon.
    pub fn key(&self, name: &str) -> Option<&Text> {
        self.expect(name, "key", is_key);
        self.item(name)?.text()
    }

    /// A number.
    pub fn integer(&self, name: &str) -> Option<(u64, &Span)> {
        self.expect(name, "integer", |shape| {
            matches!(shape, Shape::Integer { .. })
        });
        match self.item(name)? {
            Item::Integer(number, span) => Some((*number, span)),
            _ => None,
        }
    }

    /// Yes or no.
    pub fn flag(&self, name: &str) -> Option<(bool, &Span)> {
        self.expect(name, "flag", |shape| matches!(shape, Shape::Flag));
        match self.item(name)? {
            Item::Flag(flag, span) => Some((*flag, span)),
            _ => None,
        }
    }

    /// A date.
    pub fn date(&self, name: &str) -> Option<(Date, &Span)> {
        self.expect(name, "date", |shape| matches!(shape, Shape::Date));
        match self.item(name)? {
            Item::Date(date, span) => Some((*date, span)),
            _ => None,
        }
    }

    /// A period.
    pub fn period(&self, name: &str) -> Option<(Period, &Span)> {
        self.expect(name, "period", |shape| matches!(shape, Shape::Period));
        match self.item(name)? {
            Item::Period(period, span) => Some((*period, span)),
            _ => None,
        }
    }

    /// A moment.
    pub fn moment(&self, name: &str) -> Option<(&Moment, &Span)> {
        self.expect(name, "moment", |shape| matches!(shape, Shape::Moment));
        match self.item(name)? {
            Item::Moment(moment, span) => Some((moment, span)),
            _ => None,
        }
    }

    /// An amount or a time.
    pub fn value(&self, name: &str) -> Option<(&Value, &Span)> {
        self.expect(name, "value", |shape| {
            matches!(shape, Shape::Money | Shape::Percent | Shape::Time)
        });
        match self.item(name)? {
            Item::Value(value, span) => Some((value, span)),
            _ => None,
        }
    }

    /// A text per language.
    pub fn local(&self, name: &str) -> Option<&BTreeMap<Language, Text>> {
        self.expect(name, "local", |shape| {
            matches!(shape, Shape::LocalText | Shape::LocalProse)
        });
        self.item(name)?.local()
    }

    /// A name, or a role in words.
    pub fn name(&self, name: &str) -> Option<&NameEntry> {
        self.expect(name, "name", |shape| {
            matches!(shape, Shape::Name | Shape::Role(_))
        });
        match self.item(name)? {
            Item::Name(entry) => Some(entry),
            _ => None,
        }
    }

    /// The items of a list; one group where one or more may stand. Empty if not written.
    pub fn list(&self, name: &str) -> &[Item] {
        self.expect(name, "list", |shape| {
            matches!(
                shape,
                Shape::List(_) | Shape::OneOrMore(_) | Shape::KeysOrNone(_)
            )
        });
        match self.item(name) {
            Some(Item::List(items, _)) => items,
            Some(group @ Item::Fields(_)) => std::slice::from_ref(group),
            _ => &[],
        }
    }

    /// The entries of a map, in the order of the file. Empty if not written.
    pub fn map(&self, name: &str) -> &[(Text, Item)] {
        self.expect(name, "map", |shape| matches!(shape, Shape::Map(..)));
        match self.item(name) {
            Some(Item::Map(entries, _)) => entries,
            _ => &[],
        }
    }

    /// A group of fields.
    pub fn fields(&self, name: &str) -> Option<&Fields> {
        self.expect(name, "fields", |shape| {
            matches!(
                shape,
                Shape::Fields(_) | Shape::KeyOrFields(..) | Shape::OneOrMore(_) | Shape::Role(_)
            )
        });
        self.item(name)?.fields()
    }

    /// The shape of a field; a name that the table lacks is a mistake of ours.
    fn shape(&self, name: &str) -> &'static Shape {
        match self.table.field(name) {
            Some(field) => &field.shape,
            None => panic!(
                "the table of the {} has the field `{name}`",
                self.table.name
            ),
        }
    }

    /// Panics if an accessor does not fit a field.
    fn expect(&self, name: &str, accessor: &str, fits: fn(&Shape) -> bool) {
        let shape = self.shape(name);
        assert!(
            fits(shape),
            "`{name}` of the {} is read as {accessor}, but is {shape:?}",
            self.table.name
        );
    }
}

/// Shapes that hold a key.
fn is_key(shape: &Shape) -> bool {
    matches!(
        shape,
        Shape::Key(_)
            | Shape::KeyOf(_)
            | Shape::PlaceKey
            | Shape::LexiconKey(_)
            | Shape::KeyOrFields(..)
    )
}

impl Item {
    /// The text of a scalar.
    pub fn text(&self) -> Option<&Text> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The texts per language.
    pub fn local(&self) -> Option<&BTreeMap<Language, Text>> {
        match self {
            Self::Local(texts, _) => Some(texts),
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
