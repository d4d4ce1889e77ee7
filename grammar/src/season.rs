//! Seasons: three whole months each, as meteorologists have them, with the numbers that EDTF gives them where a month's would stand.

use super::Date;

/// A season of the northern hemisphere, three whole months long as meteorologists have it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Season {
    /// March to May.
    Spring,
    /// June to August.
    Summer,
    /// September to November.
    Autumn,
    /// December to February: the winter of 2018 ends in 2019.
    Winter,
}

impl Season {
    /// All seasons in the order of the year, with their names.
    pub const NAMES: [(&'static str, Self); 4] = [
        ("spring", Self::Spring),
        ("summer", Self::Summer),
        ("autumn", Self::Autumn),
        ("winter", Self::Winter),
    ];

    /// Its number where a month's would stand: 21 to 24.
    pub fn number(self) -> i8 {
        match self {
            Self::Spring => 21,
            Self::Summer => 22,
            Self::Autumn => 23,
            Self::Winter => 24,
        }
    }

    /// The season of a number from 21 to 24.
    pub fn from_number(number: i8) -> Option<Self> {
        let mut seasons = Self::NAMES.into_iter().map(|(_, season)| season);
        seasons.find(|season| season.number() == number)
    }

    /// Its first month.
    pub(super) fn first_month(self) -> i8 {
        match self {
            Self::Spring => 3,
            Self::Summer => 6,
            Self::Autumn => 9,
            Self::Winter => 12,
        }
    }

    /// Its last day, if it begins in a year; the last winter of the calendar is cut short.
    pub(super) fn last_day(self, year: i16) -> Date {
        let (year, month) = match self {
            Self::Winter => (year + 1, 2),
            other => (year, other.first_month() + 2),
        };
        Date::new(year, month, 1).map_or(Date::MAX, Date::last_of_month)
    }
}
