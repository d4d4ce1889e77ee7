//! A fact's value, of whatever sort, and the sorts by name.

use std::collections::BTreeMap;

use grammar::{Decimal, Interval, OpenDays, Period, TimeSpan, Vote};

use super::{Address, Entity, Language, Lines, Measure, Money, Place, Price, Quantity};

/// A text that staff wrote per language.
pub type LocalText = BTreeMap<Language, String>;

/// What a fact is. A release has a hundred, most of them small: what is large lies behind a box.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Value {
    /// A town or a country.
    Place(Box<Place>),
    /// A named thing.
    Entity(Box<Entity>),
    /// A date or a range.
    Period(Period),
    /// A counted noun.
    Quantity(Box<Quantity>),
    /// So many from a place (participants by town).
    Share(Box<Quantity>, Box<Place>),
    /// A place in a series: 8 for "the eighth".
    Ordinal(u32),
    /// A short phrase per language, in the nominative.
    Text(LocalText),
    /// The same in every language: a number of a strand, an acronym, an address.
    Token(String),
    /// An amount of money.
    Money(Money),
    /// So many per cent.
    Percent(Decimal),
    /// A time of day.
    Time(TimeSpan),
    /// A day with its hour, or from one to another.
    Interval(Interval),
    /// Opening hours, by days of the week.
    Hours(Vec<OpenDays>),
    /// What something costs.
    Price(Price),
    /// So much of a unit, or of several.
    Measure(Measure),
    /// How a body has voted.
    Vote(Vote),
    /// A street, a house in it, or a part of it.
    Address(Box<Address>),
    /// Lines of public transport.
    Lines(Lines),
    /// Yes or no.
    Flag(bool),
    /// Several.
    List(Vec<Value>),
}

/// The sorts of values, as the tables of facts and operations name them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ValueKind {
    /// [`Value::Place`]
    Place,
    /// [`Value::Entity`]
    Entity,
    /// [`Value::Period`]
    Period,
    /// [`Value::Quantity`] or [`Value::Share`]
    Quantity,
    /// [`Value::Ordinal`]
    Ordinal,
    /// [`Value::Text`]
    Text,
    /// [`Value::Token`]
    Token,
    /// [`Value::Money`]
    Money,
    /// [`Value::Percent`]
    Percent,
    /// [`Value::Time`]
    Time,
    /// [`Value::Interval`]
    Interval,
    /// [`Value::Hours`]
    Hours,
    /// [`Value::Price`]
    Price,
    /// [`Value::Measure`]
    Measure,
    /// [`Value::Vote`]
    Vote,
    /// [`Value::Address`]
    Address,
    /// [`Value::Lines`]
    Lines,
    /// [`Value::Flag`]
    Flag,
    /// [`Value::List`]
    List,
}

impl From<Place> for Value {
    fn from(place: Place) -> Self {
        Self::Place(Box::new(place))
    }
}

impl From<Entity> for Value {
    fn from(entity: Entity) -> Self {
        Self::Entity(Box::new(entity))
    }
}

impl From<Quantity> for Value {
    fn from(quantity: Quantity) -> Self {
        Self::Quantity(Box::new(quantity))
    }
}

impl Value {
    /// Its sort.
    pub fn kind(&self) -> ValueKind {
        match self {
            Self::Place(_) => ValueKind::Place,
            Self::Entity(_) => ValueKind::Entity,
            Self::Period(_) => ValueKind::Period,
            Self::Quantity(_) | Self::Share(..) => ValueKind::Quantity,
            Self::Ordinal(_) => ValueKind::Ordinal,
            Self::Text(_) => ValueKind::Text,
            Self::Token(_) => ValueKind::Token,
            Self::Money(_) => ValueKind::Money,
            Self::Percent(_) => ValueKind::Percent,
            Self::Time(_) => ValueKind::Time,
            Self::Interval(_) => ValueKind::Interval,
            Self::Hours(_) => ValueKind::Hours,
            Self::Price(_) => ValueKind::Price,
            Self::Measure(_) => ValueKind::Measure,
            Self::Vote(_) => ValueKind::Vote,
            Self::Address(_) => ValueKind::Address,
            Self::Lines(_) => ValueKind::Lines,
            Self::Flag(_) => ValueKind::Flag,
            Self::List(_) => ValueKind::List,
        }
    }
}

impl Quantity {
    /// How many a list holds: groups with all who belong to them, everything else one by one.
    pub fn total(items: &[Value]) -> u64 {
        let number = |item: &Value| match item {
            Value::Quantity(group) => group.number,
            _ => 1,
        };
        items.iter().map(number).fold(0, u64::saturating_add)
    }
}
