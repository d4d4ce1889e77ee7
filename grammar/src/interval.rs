//! Days with their hours: a moment, or a span from one moment to another.
//!
//! In: text as a record writes it. Out: days and times of day that each language says in its own order, with the weekday where it is
//! asked for. The weekday is computed from the date, never given.

use std::fmt;

use crate::{Date, PartialDate, Period, TimeOfDay, TimeSpan};

/// A day of the week: 1 is Monday, 7 is Sunday (ISO 8601).
pub type Weekday = i8;

/// A day, with the time of day if it is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DayTime {
    /// The day.
    pub day: Date,
    /// The time of day.
    pub time: Option<TimeOfDay>,
}

/// A moment, or a span of time with its end. Both ends have a time of day or none has; the end is later than the start.
///
/// ```
/// use declinare::{Date, DateWords, English, Interval, Rules, TemporalRole, Word};
///
/// let works = Interval::parse("2026-06-08 08:00/2026-06-19 18:00").expect("two moments");
/// let today: Date = "2026-06-03".parse().expect("a day");
/// let words = DateWords {
///     month: &|_| Word::new("June"),
///     weekday: Some(&|day| Word::new(if day == 1 { "Monday" } else { "Friday" })),
/// };
/// let said = English.interval(&works, TemporalRole::On, today, &words)?;
/// assert_eq!(said, "from 8am on Monday 8\u{a0}June to 6pm on Friday 19\u{a0}June");
/// # Ok::<(), declinare::Refusal>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Interval {
    /// The moment, or the first of the span.
    pub start: DayTime,
    /// The last of the span.
    pub end: Option<DayTime>,
}

impl DayTime {
    /// The day of the week.
    pub(super) fn weekday(day: Date) -> Weekday {
        day.weekday().to_monday_one_offset()
    }

    /// `2026-06-08 08:00`, with a blank or a `T` between day and time (RFC 3339).
    fn parse(text: &str) -> Option<Self> {
        let (day, time) = text.split_once([' ', 'T'])?;
        let iso = day.len() == "2026-06-08".len();
        Some(Self {
            day: day.parse().ok().filter(|_| iso)?,
            time: Some(TimeOfDay::parse(time.trim())?),
        })
    }
}

impl Interval {
    /// Reads a moment (`2026-06-08 08:00`), hours of one day (`2026-06-06 10:00/17:00`) or a span of days
    /// (`2026-06-08 08:00/2026-06-19 18:00`).
    pub fn parse(text: &str) -> Option<Self> {
        let Some((start, end)) = text.split_once('/') else {
            let start = DayTime::parse(text)?;
            return Some(Self { start, end: None });
        };
        let start = DayTime::parse(start.trim())?;
        let end = end.trim();
        let end = DayTime::parse(end).or_else(|| {
            Some(DayTime {
                day: start.day,
                time: Some(TimeOfDay::parse(end)?),
            })
        })?;
        (start < end).then_some(Self {
            start,
            end: Some(end),
        })
    }

    /// The days of a period, without hours; `None` if it is not made of days with their year.
    pub fn of_days(period: &Period) -> Option<Self> {
        let day = |date: PartialDate| {
            date.day()?;
            let day = date.first_day()?;
            Some(DayTime { day, time: None })
        };
        let (start, end) = (day(period.start)?, day(period.end)?);
        Some(Self {
            start,
            end: (start != end).then_some(end),
        })
    }

    /// The last moment that is named.
    pub fn last(&self) -> DayTime {
        self.end.unwrap_or(self.start)
    }

    /// Whether its ends lie in two years: then both are said.
    pub(super) fn in_two_years(&self) -> bool {
        self.start.day.year() != self.last().day.year()
    }

    /// The days without their hours.
    pub fn days(&self) -> Period {
        Period {
            start: Period::day(self.start.day).start,
            end: Period::day(self.last().day).start,
        }
    }

    /// The hours, where they are those of one day.
    pub(super) fn hours_of_one_day(&self) -> Option<TimeSpan> {
        let end = self.end.filter(|end| end.day == self.start.day)?;
        Some(TimeSpan {
            start: self.start.time?,
            end: end.time,
        })
    }

    /// Two days without hours, one after the other.
    pub(super) fn two_days(&self) -> Option<(DayTime, DayTime)> {
        let end = self.end.filter(|end| end.time.is_none())?;
        let is_next = self.start.day.tomorrow().is_ok_and(|next| next == end.day);
        is_next.then_some((self.start, end))
    }
}

impl fmt::Display for DayTime {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}", self.day)?;
        match self.time {
            Some(time) => write!(formatter, " {time}"),
            None => Ok(()),
        }
    }
}

impl fmt::Display for Interval {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}", self.start)?;
        match self.end {
            Some(end) => write!(formatter, "/{end}"),
            None => Ok(()),
        }
    }
}
