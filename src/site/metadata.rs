//! What machines are told of a release in a language, beside what readers see of it. Plain data.

use std::cmp::Ordering;

use grammar::Date;

use crate::values::{CountryCode, Moment};

/// Dates, project and places of a release.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Metadata {
    /// Since when it may be read.
    pub released: Stamp,
    /// When it was last corrected; when it was released, if never.
    pub modified: Stamp,
    /// Whether it is a draft: a page to be looked at, of which no machine is told.
    pub draft: bool,
    /// What it is about.
    pub project: Option<NamedProject>,
    /// Where it happened.
    pub places: Vec<NamedPlace>,
}

/// When something happened, as exactly as the record says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Stamp {
    /// On a day.
    Day(Date),
    /// At a moment.
    Moment(Moment),
}

/// A project by its name in a language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NamedProject {
    /// The name.
    pub name: String,
    /// The short form that is used everywhere.
    pub acronym: Option<String>,
}

/// A place by its name in a language.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct NamedPlace {
    /// The name.
    pub name: String,
    /// The country in which it lies; the country itself for a country.
    pub country: CountryCode,
    /// Whether it is a country.
    pub is_country: bool,
}

impl Stamp {
    /// In ISO 8601: `2018-04-16`, `2018-04-16T06:00:00Z`.
    pub fn iso(&self) -> String {
        match self {
            Self::Day(day) => day.to_string(),
            Self::Moment(moment) => moment.to_string(),
        }
    }

    /// In RFC 3339, which knows no days without a time: a day stands for its first moment in UTC.
    pub fn rfc3339(&self) -> String {
        match self {
            Self::Day(day) => format!("{day}T00:00:00Z"),
            Self::Moment(moment) => moment.to_string(),
        }
    }

    /// How many seconds after the first of 1970, likewise.
    pub fn seconds(&self) -> i64 {
        let moment = Moment::parse(&self.rfc3339()).expect("what RFC 3339 has is a moment");
        moment.seconds()
    }
}

impl Ord for Stamp {
    fn cmp(&self, other: &Self) -> Ordering {
        self.rfc3339().cmp(&other.rfc3339())
    }
}

impl PartialOrd for Stamp {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}
