//! Field tables: what may stand in a record, as data.
//!
//! In: nothing. Out: the types of the tables. The decoder, `new`, the schema and the hints all read the same tables.
//! This file does not know which fields there are.

/// A group of fields.
#[derive(Debug)]
pub struct Table {
    /// What the group is called in messages: `release`, `event`.
    pub name: &'static str,
    /// What it is for: a sentence.
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
    pub shape: Shape,
    /// Whether it must be there.
    pub required: bool,
    /// What it is for: a sentence.
    pub doc: &'static str,
    /// A value as YAML, as it stands after the name and the colon; begins with a line break if it needs lines of its own.
    pub example: &'static str,
}

/// What a field holds.
#[derive(Debug, Clone, Copy)]
pub enum Shape {
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
    /// A web address.
    Url,
    /// The code of a country: two capital letters.
    CountryCode,
    /// A key of a register.
    Key(Register),
    /// A key of the places, or the code of a country.
    PlaceKey,
    /// A key of something that is in no register (a kind, a strand of a programme).
    KeyOf(&'static str),
    /// A word of the bundles' lexicon (`conference`, `municipality`).
    LexiconKey,
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
    Role(&'static Table),
    /// How a generated sentence is varied.
    Say,
    /// One of a few words.
    Choice(&'static [&'static str]),
    /// A list.
    List(&'static Shape),
    /// Keys that staff choose, with values of one shape.
    Map(Keys, &'static Shape),
    /// A group of fields.
    Fields(&'static Table),
    /// A group of fields, and beside them Markdown per language.
    FieldsAndProse(&'static Table),
    /// A key of a register, or the fields written out.
    KeyOrFields(Register, &'static Table),
    /// One group of fields, or a list of them.
    OneOrMore(&'static Table),
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
}

impl Register {
    /// All registers, in the order in which they are read.
    pub const ALL: [Self; 6] = [
        Self::Places,
        Self::Organisations,
        Self::People,
        Self::Programmes,
        Self::Projects,
        Self::Nouns,
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
        }
    }
}

impl Table {
    /// The field of a name.
    pub fn field(&self, name: &str) -> Option<&'static Field> {
        self.fields.iter().find(|field| field.name == name)
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
        shape: Shape,
        example: &'static str,
        doc: &'static str,
    ) -> Self {
        Self {
            name,
            shape,
            required: false,
            doc,
            example,
        }
    }

    /// The same field, which must be there.
    pub(super) const fn required(self) -> Self {
        Self {
            required: true,
            ..self
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

impl Shape {
    /// The fields below, if there are any; those of an entry for a map or list of groups.
    pub fn table(&self) -> Option<&'static Table> {
        match self {
            Self::Fields(table)
            | Self::FieldsAndProse(table)
            | Self::KeyOrFields(_, table)
            | Self::OneOrMore(table)
            | Self::Role(table) => Some(table),
            Self::List(inner) | Self::Map(_, inner) => inner.table(),
            _ => None,
        }
    }

    /// What must stand here, for messages: "a date (2018-04-16)".
    pub fn describe(&self) -> String {
        match self {
            Self::Text => "a text on one line".to_owned(),
            Self::Integer { min, max: u64::MAX } => format!("a whole number, at least {min}"),
            Self::Integer { min, max } => format!("a whole number from {min} to {max}"),
            Self::Flag => "true or false".to_owned(),
            Self::Date => "a date such as 2018-04-16".to_owned(),
            Self::Period => "a date or period such as 2018-04-11/2018-04-12".to_owned(),
            Self::Money => "an amount and a currency such as 25000 EUR or 1250.50 EUR".to_owned(),
            Self::Percent => "a number such as 80 or 12.5, without a sign".to_owned(),
            Self::Time => "a time such as 10:00, or from one to another: 10:00/16:30".to_owned(),
            Self::Url => "a web address that begins with https:// or http://".to_owned(),
            Self::CountryCode => "the code of a country, two capital letters".to_owned(),
            Self::Key(register) => format!("the key of {} of the register", article(register.entry())),
            Self::PlaceKey => "the key of a place of the register, or the code of a country in two capital letters".to_owned(),
            Self::KeyOf(what) => format!("the key of {}, in lower-case letters, digits and hyphens", article(what)),
            Self::LexiconKey => "a word of the bundles, in lower-case letters".to_owned(),
            Self::Language => "a language of the site".to_owned(),
            Self::LanguageTag => "the code of a language such as ro or en-GB".to_owned(),
            Self::LocalText | Self::LocalProse => "a text for each language".to_owned(),
            Self::Name => "a name for each language".to_owned(),
            Self::Role(_) => "a role: `is` with `of` and `place`, or a wording for each language".to_owned(),
            Self::Say => "another wording's name, `none` with a reason, or a wording for each language".to_owned(),
            Self::Choice(words) => words.join(" or "),
            Self::List(_) => "a list".to_owned(),
            Self::Map(..) => "names, each with its value".to_owned(),
            Self::Fields(table) | Self::FieldsAndProse(table) => format!("the fields of {}", article(table.name)),
            Self::KeyOrFields(register, _) => format!("the key of {} of the register, or its fields", article(register.entry())),
            Self::OneOrMore(table) => format!("the fields of {}, or a list of such groups", article(table.name)),
        }
    }
}

/// The word with its English article.
pub(super) fn article(noun: &str) -> String {
    let an = noun.starts_with(['a', 'e', 'i', 'o', 'u']);
    format!("{} {noun}", if an { "an" } else { "a" })
}
