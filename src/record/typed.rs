//! Fields with the types of their values: what is written once for a field makes its name, its type and its reading one thing.
//!
//! In: nothing. Out: [`FieldKey`], by which a field is declared and read, and a type for every sort of value. A name or a type that
//! does not fit does not compile. This file does not know which fields there are.

use std::collections::BTreeMap;
use std::marker::PhantomData;

use crate::diagnostic::Span;
use crate::source;
use crate::values::{self, Language, Value};

use super::decoded::{Fields, Item, NameEntry, Variation};
use super::field::{Field, FieldGroup, FieldType, Keys, Lexicon, OnCopy, Register, WrittenValue};

/// A field and the type of its value.
pub struct FieldKey<T> {
    field: Field,
    value: PhantomData<fn() -> T>,
}

impl<T> Clone for FieldKey<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for FieldKey<T> {}

impl<T: FieldValue> FieldKey<T> {
    /// A field that may be left out: its name, a value as YAML, and the message to staff that says what it is for.
    pub(super) const fn new(name: &'static str, example: &'static str, doc: &'static str) -> Self {
        Self {
            field: Field::new(name, T::TYPE, example, doc),
            value: PhantomData,
        }
    }
}

impl<T> FieldKey<T> {
    /// The same field, which must be there.
    pub(super) const fn required(mut self) -> Self {
        self.field.required = true;
        self
    }

    /// The same field with how `new --like` treats it.
    pub(super) const fn on_copy(mut self, on_copy: OnCopy) -> Self {
        self.field.on_copy = on_copy;
        self
    }

    /// The field as a line of its group.
    pub const fn field(self) -> Field {
        self.field
    }

    /// Its name in the file.
    pub const fn name(self) -> &'static str {
        self.field.name
    }
}

/// A sort of value: its type as data, and what is read of it.
pub trait FieldValue {
    /// Its type as data.
    const TYPE: FieldType;
    /// What a reader gets.
    type Read<'f>;
    /// The value of a decoded item; nothing if the item is written wrongly.
    fn read(item: &Item) -> Option<Self::Read<'_>>;
}

/// A group of fields that is named as a type.
pub trait Group {
    /// The group.
    const GROUP: &'static FieldGroup;
}

/// A register that is named as a type.
pub trait InRegister {
    /// The register.
    const REGISTER: Register;
}

/// What keys stand for that are in no register.
pub trait Named {
    /// Its name in messages.
    const WHAT: &'static str;
}

/// A few words of which one is written.
pub trait Words {
    /// The words.
    const WORDS: &'static [&'static str];
}

/// How a value is read from one line of text.
pub trait Written {
    /// How.
    const VALUE: &'static WrittenValue;
}

/// The keys of a map.
pub trait MapKeys {
    /// What they are.
    const KEYS: Keys;
}

/// Sorts of values that need no further word: name, type as data, what a reader gets, and how.
macro_rules! values {
    ($($(#[$doc:meta])* $name:ident: $type:expr => $read:ty, $item:pat => $found:expr;)*) => {$(
        $(#[$doc])*
        pub struct $name;

        impl FieldValue for $name {
            const TYPE: FieldType = $type;
            type Read<'f> = $read;
            fn read(item: &Item) -> Option<Self::Read<'_>> {
                match item {
                    $item => Some($found),
                    _ => None,
                }
            }
        }
    )*};
}

/// A text per language with the place of the whole.
pub type Local<'f> = (&'f BTreeMap<Language, source::Text>, &'f Span);

values! {
    /// A text on one line.
    Text: FieldType::Text => &'f source::Text, Item::Text(text) => text;
    /// `true` or `false`.
    Flag: FieldType::Flag => (bool, &'f Span), Item::Flag(flag, span) => (*flag, span);
    /// A calendar date.
    Date: FieldType::Date => (grammar::Date, &'f Span), Item::Date(date, span) => (*date, span);
    /// A date or a range, possibly incomplete.
    Period: FieldType::Period => (grammar::Period, &'f Span), Item::Period(period, span) => (*period, span);
    /// An amount of money.
    Money: FieldType::Money => (&'f Value, &'f Span), Item::Value(value, span) => (value, span);
    /// So many per cent.
    Percent: FieldType::Percent => (&'f Value, &'f Span), Item::Value(value, span) => (value, span);
    /// A time of day, or from one to another.
    Time: FieldType::Time => (&'f Value, &'f Span), Item::Value(value, span) => (value, span);
    /// A day and a time of day with its zone.
    Moment: FieldType::Moment => (&'f values::Moment, &'f Span), Item::Moment(moment, span) => (moment, span);
    /// Where a release lay before.
    OldId: FieldType::OldId => &'f source::Text, Item::Text(text) => text;
    /// A web address.
    Url: FieldType::Url => &'f source::Text, Item::Text(text) => text;
    /// A file of `content/media/`.
    MediaPath: FieldType::MediaPath => &'f source::Text, Item::Text(text) => text;
    /// A phone number.
    Phone: FieldType::Phone => &'f source::Text, Item::Text(text) => text;
    /// An e-mail address.
    Email: FieldType::Email => &'f source::Text, Item::Text(text) => text;
    /// The code of a country.
    CountryCode: FieldType::CountryCode => &'f source::Text, Item::Text(text) => text;
    /// A key of the places, or the code of a country.
    PlaceKey: FieldType::PlaceKey => &'f source::Text, Item::Text(text) => text;
    /// A noun of the lexicon.
    Noun: FieldType::LexiconKey(Lexicon::Nouns) => &'f source::Text, Item::Text(text) => text;
    /// A role of the lexicon.
    RoleWord: FieldType::LexiconKey(Lexicon::Roles) => &'f source::Text, Item::Text(text) => text;
    /// A language of the site.
    SiteLanguage: FieldType::Language => &'f source::Text, Item::Text(text) => text;
    /// A language in general.
    LanguageTag: FieldType::LanguageTag => &'f source::Text, Item::Text(text) => text;
    /// A one-line text per language.
    LocalText: FieldType::LocalText => Local<'f>, Item::Local(texts, span) => (texts, span);
    /// Markdown per language.
    LocalProse: FieldType::LocalProse => Local<'f>, Item::Local(texts, span) => (texts, span);
    /// A name.
    Name: FieldType::Name => &'f NameEntry, Item::Name(name) => name;
    /// How a generated sentence is varied.
    Say: FieldType::Say => &'f Variation, Item::Say(variation, _) => variation;
}

/// Sorts of values that need a further word: name with that word, type in the tables, what a reader gets, and how.
macro_rules! values_of {
    ($($(#[$doc:meta])* $name:ident<$of:ident: $bound:path>: $type:expr => $read:ty, $($item:pat => $found:expr),+;)*) => {$(
        $(#[$doc])*
        pub struct $name<$of>(PhantomData<$of>);

        impl<$of: $bound> FieldValue for $name<$of> {
            const TYPE: FieldType = $type;
            type Read<'f> = $read;
            fn read(item: &Item) -> Option<Self::Read<'_>> {
                match item {
                    $($item => Some($found),)+
                    _ => None,
                }
            }
        }
    )*};
}

values_of! {
    /// A key of a register.
    Key<R: InRegister>: FieldType::Key(R::REGISTER) => &'f source::Text, Item::Text(key) => key;
    /// A key of something that is in no register.
    KeyOf<N: Named>: FieldType::KeyOf(N::WHAT) => &'f source::Text, Item::Text(key) => key;
    /// Keys of a register; or `none`, where the site has some for every release.
    KeysOrNone<R: InRegister>: FieldType::KeysOrNone(R::REGISTER) => &'f [Item], Item::List(items, _) => items;
    /// A value that is read from one line of text.
    WrittenAs<W: Written>: FieldType::Written(W::VALUE) => (&'f Value, &'f Span), Item::Value(value, span) => (value, span);
    /// One of a few words.
    Choice<W: Words>: FieldType::Choice(W::WORDS) => &'f source::Text, Item::Text(word) => word;
    /// A list.
    List<T: FieldValue>: FieldType::List(&T::TYPE) => &'f [Item], Item::List(items, _) => items;
    /// A group of fields.
    Below<G: Group>: FieldType::Fields(G::GROUP) => &'f Fields, Item::Fields(fields) => fields;
    /// A group of fields, and beside them Markdown per language.
    BelowAndProse<G: Group>: FieldType::FieldsAndProse(G::GROUP) => &'f Fields, Item::Fields(fields) => fields;
    /// One group of fields, or a list of them.
    OneOrMore<G: Group>: FieldType::OneOrMore(G::GROUP) => &'f [Item],
        Item::List(items, _) => items, group @ Item::Fields(_) => std::slice::from_ref(group);
    /// A person's role: a role of the lexicon with its body and place, or a wording per language.
    Role<G: Group>: FieldType::Role(G::GROUP) => WrittenRole<'f>,
        Item::Fields(fields) => WrittenRole::OfLexicon(fields), Item::Name(name) => WrittenRole::InWords(name);
}

/// A whole number.
pub struct Integer<const MIN: u64, const MAX: u64>;

impl<const MIN: u64, const MAX: u64> FieldValue for Integer<MIN, MAX> {
    const TYPE: FieldType = FieldType::Integer { min: MIN, max: MAX };
    type Read<'f> = (u64, &'f Span);
    fn read(item: &Item) -> Option<Self::Read<'_>> {
        match item {
            Item::Integer(number, span) => Some((*number, span)),
            _ => None,
        }
    }
}

/// Keys that staff choose, with values of one sort.
pub struct Map<K, T>(PhantomData<(K, T)>);

impl<K: MapKeys, T: FieldValue> FieldValue for Map<K, T> {
    const TYPE: FieldType = FieldType::Map(K::KEYS, &T::TYPE);
    type Read<'f> = &'f [(source::Text, Item)];
    fn read(item: &Item) -> Option<Self::Read<'_>> {
        match item {
            Item::Map(entries, _) => Some(entries),
            _ => None,
        }
    }
}

/// A key of a register, or the fields written out.
pub struct KeyOrFields<R, G>(PhantomData<(R, G)>);

impl<R: InRegister, G: Group> FieldValue for KeyOrFields<R, G> {
    const TYPE: FieldType = FieldType::KeyOrFields(R::REGISTER, G::GROUP);
    type Read<'f> = WrittenEntry<'f>;
    fn read(item: &Item) -> Option<Self::Read<'_>> {
        match item {
            Item::Text(key) => Some(WrittenEntry::Key(key)),
            Item::Fields(fields) => Some(WrittenEntry::Fields(fields)),
            _ => None,
        }
    }
}

/// An entry of a register as a record names it.
#[derive(Debug, Clone, Copy)]
pub enum WrittenEntry<'f> {
    /// By its key.
    Key(&'f source::Text),
    /// By its fields.
    Fields(&'f Fields),
}

/// A person's role as it is written.
#[derive(Debug, Clone, Copy)]
pub enum WrittenRole<'f> {
    /// A role of the lexicon with its body and place.
    OfLexicon(&'f Fields),
    /// A wording per language.
    InWords(&'f NameEntry),
}

/// Registers and keys of maps as types.
macro_rules! named {
    ($trait:ident, $constant:ident: $of:ident; $($name:ident = $value:ident, $doc:literal;)*) => {$(
        #[doc = $doc]
        pub struct $name;

        impl $trait for $name {
            const $constant: $of = $of::$value;
        }
    )*};
}

named! {
    InRegister, REGISTER: Register;
    Projects = Projects, "The projects.";
    Programmes = Programmes, "The programmes.";
    Organisations = Organisations, "The organisations.";
    People = People, "The people.";
    Nouns = Nouns, "The nouns.";
    Boilerplate = Boilerplate, "The texts at the end of releases.";
    Contacts = Contacts, "The press contacts.";
}

named! {
    MapKeys, KEYS: Keys;
    ByName = Names, "Names that staff choose.";
    ByPlace = Places, "Keys of places, or codes of countries.";
    ByLanguage = Languages, "Languages.";
    ByWeekdays = Weekdays, "Days of the week.";
}

/// Groups of fields, each line a field: its key, the type of its value, and what else there is to say of it. Of each group this makes a
/// module with a key for every field, and the group itself.
macro_rules! groups {
    ($($(#[$doc:meta])* $module:ident = $name:literal, $about:literal { $($key:ident: $type:ty = $field:expr;)* })*) => {$(
        $(#[$doc])*
        pub mod $module {
            #[allow(unused_imports, reason = "a group may name no other")]
            use super::*;
            use $crate::record::field::FieldGroup;
            use $crate::record::typed::*;

            $(
                #[doc = concat!("The field `", stringify!($key), "`; what it is for say the messages to staff.")]
                pub const $key: FieldKey<$type> = $field;
            )*

            $(#[$doc])*
            pub static GROUP: FieldGroup = FieldGroup {
                name: $name,
                doc: $about,
                fields: &[$($key.field()),*],
            };

            /// The group as a type.
            pub struct This;

            impl Group for This {
                const GROUP: &'static FieldGroup = &GROUP;
            }
        }
    )*};
}

pub(super) use groups;
