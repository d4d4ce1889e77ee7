//! Fields as data: what may stand in a record.
//!
//! In: nothing. Out: what a field and a group of fields are. The decoder, `new`, the schema and the hints all read the same fields.
//! This file does not know which fields there are.

use std::mem::discriminant;

use crate::diagnostic::{Argument, Message, message};
use crate::values::{Language, Value};

/// A group of fields.
#[derive(Debug)]
pub struct FieldGroup {
    /// What the group is called in messages: `release`, `event`.
    pub name: &'static str,
    /// What it is for: the name of a message to staff.
    pub doc: &'static str,
    /// Its fields, in the order in which `new` writes them.
    pub fields: &'static [Field],
}

/// A field.
#[derive(Debug, Clone, Copy)]
pub struct Field {
    /// Its name in the file.
    pub name: &'static str,
    /// What it holds.
    pub field_type: FieldType,
    /// Whether it must be there.
    pub required: bool,
    /// What it is for: the name of a message to staff.
    pub doc: &'static str,
    /// How `new --like` treats it.
    pub on_copy: OnCopy,
    /// A value as YAML, as it stands after the name and the colon; begins with a line break if it needs lines of its own.
    pub example: &'static str,
}

/// How `new --like` treats a field. What is news of the old event is never said again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OnCopy {
    /// It is as empty as in any new record.
    Blank,
    /// It stays.
    Carry,
    /// The next number of its series.
    Raise,
    /// Decided for each field below it.
    Parts,
}

/// A value that is read from one line of text.
#[derive(Debug)]
pub struct WrittenValue {
    /// The value of a text; nothing if it is none.
    pub read: fn(&str) -> Option<Value>,
    /// What must stand here.
    pub shape: Message,
    /// Whether a number alone can be one: YAML does not take it for a text.
    pub numbers: bool,
    /// The same as a regular expression of JSON Schema, which may let more through.
    pub pattern: &'static str,
}

/// What a field holds.
#[derive(Debug, Clone, Copy)]
pub enum FieldType {
    /// A text on one line.
    Text,
    /// A whole number.
    Integer {
        /// The least.
        min: u64,
        /// The greatest.
        max: u64,
    },
    /// `true` or `false`.
    Flag,
    /// A calendar date.
    Date,
    /// A date or a range, possibly incomplete.
    Period,
    /// An amount of money.
    Money,
    /// So many per cent.
    Percent,
    /// A time of day, or from one to another.
    Time,
    /// A value that is read from one line of text.
    Written(&'static WrittenValue),
    /// A day and a time of day with its zone.
    Moment,
    /// The name of a release's file, or a year and a name: where it lay before.
    OldId,
    /// A web address.
    Url,
    /// A file of `content/media/`, by its path below that folder.
    MediaPath,
    /// A phone number with the code of its country.
    Phone,
    /// An e-mail address.
    Email,
    /// The code of a country: two capital letters.
    CountryCode,
    /// A key of a register.
    Key(Register),
    /// A list of keys of a register; or `none`, where the site has some for every release.
    KeysOrNone(Register),
    /// A key of the places, or the code of a country.
    PlaceKey,
    /// A key of something that is in no register (a kind, a strand of a programme).
    KeyOf(&'static str),
    /// A word of the bundles' lexicon (`conference`, `municipality`).
    LexiconKey(Lexicon),
    /// A language of the site.
    Language,
    /// A language in general (BCP 47): `ro`, `en-GB`.
    LanguageTag,
    /// A one-line text per language.
    LocalText,
    /// Markdown per language.
    LocalProse,
    /// A name: the original, and a word per language with its gender and forms.
    Name,
    /// A person's role: a role of the lexicon with its body and place, or a wording per language.
    Role(&'static FieldGroup),
    /// How a generated sentence is varied.
    Say,
    /// One of a few words.
    Choice(&'static [&'static str]),
    /// A list.
    List(&'static FieldType),
    /// Keys that staff choose, with values of one type.
    Map(Keys, &'static FieldType),
    /// A group of fields.
    Fields(&'static FieldGroup),
    /// A group of fields, and beside them Markdown per language.
    FieldsAndProse(&'static FieldGroup),
    /// A key of a register, or the fields written out.
    KeyOrFields(Register, &'static FieldGroup),
    /// One group of fields, or a list of them.
    OneOrMore(&'static FieldGroup),
}

/// The words of the lexicon that records choose from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lexicon {
    /// Sorts of events and of bodies.
    Nouns,
    /// Roles of people.
    Roles,
}

/// What the keys of a map are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Keys {
    /// Names that staff choose: lower-case letters, digits and hyphens.
    Names,
    /// Keys of places, or codes of countries.
    Places,
    /// Languages.
    Languages,
    /// Days of the week: `mon`, `mon-fri`, `daily`.
    Weekdays,
}

/// The registers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Register {
    /// Projects.
    Projects,
    /// Funding and support programmes.
    Programmes,
    /// Towns.
    Places,
    /// Organisations.
    Organisations,
    /// People.
    People,
    /// What is counted or named.
    Nouns,
    /// Texts that stand at the end of every release.
    Boilerplate,
    /// Whom the press asks.
    Contacts,
}

impl Register {
    /// All registers, in the order in which they are read.
    pub const ALL: [Self; 8] = [
        Self::Places,
        Self::Organisations,
        Self::People,
        Self::Programmes,
        Self::Projects,
        Self::Nouns,
        Self::Boilerplate,
        Self::Contacts,
    ];

    /// The name of its file, without the ending.
    pub fn file_name(self) -> &'static str {
        match self {
            Self::Projects => "projects",
            Self::Programmes => "programmes",
            Self::Places => "places",
            Self::Organisations => "organisations",
            Self::People => "people",
            Self::Nouns => "nouns",
            Self::Boilerplate => "boilerplate",
            Self::Contacts => "contacts",
        }
    }

    /// One of its entries, for messages.
    pub fn entry(self) -> &'static str {
        match self {
            Self::Projects => "project",
            Self::Programmes => "programme",
            Self::Places => "place",
            Self::Organisations => "organisation",
            Self::People => "person",
            Self::Nouns => "noun",
            Self::Boilerplate => "boilerplate",
            Self::Contacts => "contact",
        }
    }
}

impl FieldGroup {
    /// The field of a name.
    pub fn field(&self, name: &str) -> Option<&'static Field> {
        self.fields.iter().find(|field| field.name == name)
    }

    /// Whether it has a field of this name and type.
    pub(super) fn knows(&self, field: &Field) -> bool {
        let alike = |own: &FieldType| discriminant(own) == discriminant(&field.field_type);
        self.field(field.name)
            .is_some_and(|own| alike(&own.field_type))
    }

    /// One such group, for messages.
    pub(super) fn one(&self) -> Argument {
        one(self.name)
    }

    /// The names of its fields.
    pub fn names(&self) -> impl Iterator<Item = &'static str> {
        self.fields.iter().map(|field| field.name)
    }
}

impl Field {
    /// A field that may be left out.
    pub(super) const fn new(
        name: &'static str,
        field_type: FieldType,
        example: &'static str,
        doc: &'static str,
    ) -> Self {
        Self {
            name,
            field_type,
            required: false,
            doc,
            on_copy: OnCopy::Blank,
            example,
        }
    }

    /// Name and example as they stand in a file.
    pub fn line(&self) -> String {
        let blank = if self.example.starts_with('\n') {
            ""
        } else {
            " "
        };
        format!("{}:{blank}{}", self.name, self.example)
    }
}

impl FieldType {
    /// Whether a name is one of those that stand below a field of this type.
    pub(super) fn holds(&self, name: &str) -> bool {
        match self {
            Self::LocalText | Self::LocalProse | Self::Name => Language::parse(name).is_some(),
            Self::List(_) | Self::Map(..) => false,
            _ => self
                .group()
                .is_some_and(|group| group.field(name).is_some()),
        }
    }

    /// The fields below, if there are any; those of an entry for a map or list of groups.
    pub fn group(&self) -> Option<&'static FieldGroup> {
        match self {
            Self::Fields(group)
            | Self::FieldsAndProse(group)
            | Self::KeyOrFields(_, group)
            | Self::OneOrMore(group)
            | Self::Role(group) => Some(group),
            Self::List(inner) | Self::Map(_, inner) => inner.group(),
            _ => None,
        }
    }

    /// What must stand here, for messages: "a date such as 2018-04-16".
    pub(super) fn describe(&self) -> Message {
        match self {
            Self::Text => message!("shape-text"),
            Self::Integer { min, max: u64::MAX } => message!("shape-at-least", min = *min),
            Self::Integer { min, max } => message!("shape-integer", min = *min, max = *max),
            Self::Flag => message!("shape-flag"),
            Self::Date => message!("shape-date"),
            Self::Period => message!("shape-period"),
            Self::Money => message!("shape-money"),
            Self::Percent => message!("shape-percent"),
            Self::Time => message!("shape-time"),
            Self::Written(value) => value.shape.clone(),
            Self::Moment => message!("shape-moment"),
            Self::OldId => message!("shape-old-id"),
            Self::Url => message!("shape-url"),
            Self::MediaPath => message!("shape-media-path"),
            Self::Phone => message!("shape-phone"),
            Self::Email => message!("shape-email"),
            Self::CountryCode => message!("shape-country"),
            Self::Key(register) => {
                message!("shape-register-key", what = one(register.entry()))
            }
            Self::KeysOrNone(_) => {
                message!("shape-keys-or-none")
            }
            Self::PlaceKey => message!("shape-place"),
            Self::KeyOf(what) => message!("shape-key", what = one(what)),
            Self::LexiconKey(_) => message!("shape-lexicon-key"),
            Self::Language => message!("shape-language"),
            Self::LanguageTag => message!("shape-language-tag"),
            Self::LocalText | Self::LocalProse => message!("shape-local"),
            Self::Name => message!("shape-name"),
            Self::Role(_) => message!("shape-role"),
            Self::Say => message!("shape-say"),
            Self::Choice(words) => one_of(words),
            Self::List(_) => message!("shape-list"),
            Self::Map(..) => message!("shape-map"),
            Self::Fields(group) | Self::FieldsAndProse(group) => {
                message!("shape-fields", what = group.one())
            }
            Self::KeyOrFields(register, _) => {
                message!("shape-key-or-fields", what = one(register.entry()))
            }
            Self::OneOrMore(group) => message!("shape-fields-or-list", what = group.one()),
        }
    }
}

/// One of several words: "masculine or feminine".
fn one_of(words: &[&str]) -> Message {
    let word = |word: &str| message!("shape-word", word = word);
    let (first, others) = words.split_first().expect("a choice has words");
    others.iter().fold(word(first), |first, other| {
        message!("shape-one-or-other", first = first, other = *other)
    })
}

/// One thing of a sort, for messages. Where the language of staff has an article, its word in the lexicon brings it.
pub(super) fn one(sort: &str) -> Argument {
    Argument::Noun(format!("a-{}", sort.replace(' ', "-")).into())
}

/// Whether one path of fields is the other, or leads to something in it.
pub fn paths_meet(one: &str, other: &str) -> bool {
    let within = |outer: &str, inner: &str| {
        inner
            .strip_prefix(outer)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
    };
    within(one, other) || within(other, one)
}
