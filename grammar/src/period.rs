//! Dates and periods as news has them: a day, a range, a month, a season, a year, or days without their year.
//!
//! Written in ISO 8601: `2018-04-11`, `2018-04-11/2018-04-12`, `2018-12`, `2018`, `--09-19/--09-21` (no year);
//! seasons as its part 2 (EDTF level 1) has them: `2018-21` spring, `2018-22` summer, `2018-23` autumn, `2018-24` winter, `--23`.

use std::fmt;

use super::Season;

/// A calendar date.
pub use jiff::civil::Date;

/// A month, 1 to 12.
pub type Month = i8;

/// A date of which the smaller parts, or the year, may be unknown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PartialDate {
    /// A day; the year may be left out.
    Day {
        /// Year, if known.
        year: Option<i16>,
        /// Month.
        month: Month,
        /// Day of the month.
        day: i8,
    },
    /// A month; the year may be left out.
    Month {
        /// Year, if known.
        year: Option<i16>,
        /// Month.
        month: Month,
    },
    /// A season; the year in which it begins may be left out.
    Season {
        /// Year in which it begins, if known.
        year: Option<i16>,
        /// Season.
        season: Season,
    },
    /// A year.
    Year(i16),
}

/// A date, or a range of dates of the same precision. The end is never before the start.
///
/// ```
/// use declinare::{Date, English, Period, Rules, TemporalRole, Word};
///
/// let months = ["January", "February", "March", "April", "May", "June", "July"];
/// let month = |number: i8| Word::new(months[number as usize - 1]);
/// let period = Period::parse("2018-04-11/2018-04-13").expect("three days");
/// let today: Date = "2018-04-16".parse().expect("a day");
/// let said = English.period(&period, TemporalRole::During, today, &month)?;
/// assert_eq!(said, "from 11 to 13\u{a0}April");
/// # Ok::<(), declinare::Refusal>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Period {
    /// First day, month, season or year.
    pub start: PartialDate,
    /// Last day, month, season or year; equal to `start` if there is one only.
    pub end: PartialDate,
}

/// Why a period could not be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PeriodError {
    /// Not written as ISO 8601 has it.
    Syntax,
    /// A day or month that does not exist; says which.
    NoSuchDate(String),
    /// The end lies before the start.
    Reversed,
    /// Start and end are not of the same precision (a day and a month, a year given and left out).
    Mixed,
}

impl PartialDate {
    /// Reads one date.
    fn parse(text: &str) -> Result<Self, PeriodError> {
        let (year, rest) = match text.strip_prefix("--") {
            Some(rest) => (None, Some(rest)),
            None => match text.split_once('-') {
                Some((year, rest)) => (Some(digits(year, 4)?), Some(rest)),
                None => (Some(digits(text, 4)?), None),
            },
        };
        let Some(rest) = rest else {
            return year.map(Self::Year).ok_or(PeriodError::Syntax);
        };
        let (month, day) = match rest.split_once('-') {
            Some((month, day)) => (digits(month, 2)?, Some(digits(day, 2)?)),
            None => (digits(rest, 2)?, None),
        };
        // A leap year stands in for an unknown year, so that --02-29 is possible.
        let month = i8::try_from(month).map_err(|_| PeriodError::Syntax)?;
        if let (Some(season), None) = (Season::from_number(month), day) {
            return Ok(Self::Season { year, season });
        }
        let day_number = i8::try_from(day.unwrap_or(1)).map_err(|_| PeriodError::Syntax)?;
        Date::new(year.unwrap_or(2000), month, day_number)
            .map_err(|_| PeriodError::NoSuchDate(text.to_owned()))?;
        Ok(match day {
            Some(_) => Self::Day {
                year,
                month,
                day: day_number,
            },
            None => Self::Month { year, month },
        })
    }

    /// The year, if known.
    pub fn year(self) -> Option<i16> {
        match self {
            Self::Day { year, .. } | Self::Month { year, .. } | Self::Season { year, .. } => year,
            Self::Year(year) => Some(year),
        }
    }

    /// The month, if known.
    pub fn month(self) -> Option<Month> {
        match self {
            Self::Day { month, .. } | Self::Month { month, .. } => Some(month),
            Self::Season { .. } | Self::Year(_) => None,
        }
    }

    /// The season, if it is one.
    pub fn season(self) -> Option<Season> {
        match self {
            Self::Season { season, .. } => Some(season),
            _ => None,
        }
    }

    /// The number of the month, or of the season (21 to 24), if known.
    pub fn part_of_year(self) -> Option<i8> {
        self.month().or(self.season().map(Season::number))
    }

    /// The day of the month, if known.
    pub fn day(self) -> Option<i8> {
        match self {
            Self::Day { day, .. } => Some(day),
            _ => None,
        }
    }

    /// The first calendar day that it can mean. `None` if the year is unknown.
    pub fn first_day(self) -> Option<Date> {
        let month = self.month().or(self.season().map(Season::first_month));
        Some(date(
            self.year()?,
            month.unwrap_or(1),
            self.day().unwrap_or(1),
        ))
    }

    /// The last calendar day that it can mean. `None` if the year is unknown.
    pub fn last_day(self) -> Option<Date> {
        let year = self.year()?;
        if let Some(season) = self.season() {
            return Some(season.last_day(year));
        }
        let month = self.month().unwrap_or(12);
        Some(match self.day() {
            Some(day) => date(year, month, day),
            None => date(year, month, 1).last_of_month(),
        })
    }

    /// The month or the year in which a date lies, if the rank of precision asks for no more.
    fn no_finer_than(self, rank: u8) -> Self {
        match (rank, self) {
            (1, Self::Day { year, month, .. }) => Self::Month { year, month },
            (2, date) => date.year().map_or(date, Self::Year),
            (_, date) => date,
        }
    }

    /// Rank of precision: periods mix only dates of the same.
    fn precision(self) -> (u8, bool) {
        let rank = match self {
            Self::Day { .. } => 0,
            Self::Month { .. } => 1,
            Self::Season { .. } => 2,
            Self::Year(_) => 3,
        };
        (rank, self.year().is_some())
    }
}

impl Period {
    /// Reads a date or a range.
    pub fn parse(text: &str) -> Result<Self, PeriodError> {
        let (start, end) = match text.split_once('/') {
            Some((start, end)) => (PartialDate::parse(start)?, PartialDate::parse(end)?),
            None => {
                let date = PartialDate::parse(text)?;
                (date, date)
            }
        };
        if start.precision() != end.precision() {
            return Err(PeriodError::Mixed);
        }
        if end < start {
            return Err(PeriodError::Reversed);
        }
        Ok(Self { start, end })
    }

    /// A single day.
    pub fn day(date: Date) -> Self {
        let day = PartialDate::Day {
            year: Some(date.year()),
            month: date.month(),
            day: date.day(),
        };
        Self {
            start: day,
            end: day,
        }
    }

    /// The month of a day.
    pub fn month(date: Date) -> Self {
        let month = PartialDate::Month {
            year: Some(date.year()),
            month: date.month(),
        };
        Self {
            start: month,
            end: month,
        }
    }

    /// A whole year.
    pub fn year(year: i16) -> Self {
        Self {
            start: PartialDate::Year(year),
            end: PartialDate::Year(year),
        }
    }

    /// From the first start to the last end, as exact as the least exact of them; `None` for no periods.
    /// Where some have a year, those without one are left out: nobody can tell where they belong.
    pub fn spanning(periods: &[Self]) -> Option<Self> {
        let dated = |period: &&Self| period.start.year().is_some();
        let any_dated = periods.iter().any(|period| dated(&period));
        let compared: Vec<&Self> = periods
            .iter()
            .filter(|period| dated(period) == any_dated)
            .collect();
        let ranks = compared.iter().map(|period| period.start.precision().0);
        let coarsest = ranks.max()?;
        Some(Self {
            start: compared
                .iter()
                .map(|period| period.start.no_finer_than(coarsest))
                .min()?,
            end: compared
                .iter()
                .map(|period| period.end.no_finer_than(coarsest))
                .max()?,
        })
    }

    /// Whether start and end are the same.
    pub fn is_single(&self) -> bool {
        self.start == self.end
    }

    /// Whether it is two days of one year, one after the other.
    pub(super) fn is_two_days(&self) -> bool {
        let (start, end) = (self.start, self.end);
        let Some((first, last)) = start.day().zip(end.day()) else {
            return false;
        };
        if start.month() == end.month() {
            return first + 1 == last && start.year() == end.year();
        }
        let next = start.first_day().and_then(|day| day.tomorrow().ok());
        start.year() == end.year() && next.is_some() && next == end.first_day()
    }

    /// Whether it is certainly over, still to come, or neither, seen from a day.
    pub fn tense(&self, reference: Date) -> std::cmp::Ordering {
        match (self.start.first_day(), self.end.last_day()) {
            (_, Some(last)) if last < reference => std::cmp::Ordering::Less,
            (Some(first), _) if first > reference => std::cmp::Ordering::Greater,
            (None, _) => std::cmp::Ordering::Less,
            _ => std::cmp::Ordering::Equal,
        }
    }
}

impl fmt::Display for PartialDate {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.year() {
            Some(year) => write!(formatter, "{year:04}")?,
            None => formatter.write_str("-")?,
        }
        if let Some(month) = self.part_of_year() {
            write!(formatter, "-{month:02}")?;
        }
        if let Some(day) = self.day() {
            write!(formatter, "-{day:02}")?;
        }
        Ok(())
    }
}

impl fmt::Display for Period {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}", self.start)?;
        if !self.is_single() {
            write!(formatter, "/{}", self.end)?;
        }
        Ok(())
    }
}

/// A date that was checked when it was read.
fn date(year: i16, month: Month, day: i8) -> Date {
    Date::new(year, month, day).expect("a partial date holds only days that exist")
}

/// Exactly `width` ASCII digits.
fn digits(text: &str, width: usize) -> Result<i16, PeriodError> {
    if text.len() == width && text.bytes().all(|byte| byte.is_ascii_digit()) {
        text.parse().map_err(|_| PeriodError::Syntax)
    } else {
        Err(PeriodError::Syntax)
    }
}
