//! Opening hours: days of the week with the hours of each.
//!
//! In: `mon-fri` and `08:00/16:30` as a record writes them. Out: days with their hours, which each language says in its own words.

use std::fmt;

use crate::{TimeOfDay, TimeSpan, Weekday};

/// The days of the week as records write them, Monday first.
const DAYS: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
/// All days of the week.
const DAILY: &str = "daily";

/// Days of the week, one after the other, that have the same hours.
///
/// ```
/// use declinare::{English, HoursStyle, OpenDays, Rules, Weekday, Word};
///
/// let days = OpenDays::parse("tue-thu", "08:00/17:00").expect("days and hours");
/// let names = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
/// let weekday = |day: Weekday| Word::new(names[usize::from(day.unsigned_abs()) - 1]);
/// let said = English.open_days(&days, HoursStyle::Sentence, &weekday)?;
/// assert_eq!(said, "from 8am to 5pm from Tuesday to Thursday");
/// # Ok::<(), declinare::Refusal>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OpenDays {
    /// The first day.
    pub first: Weekday,
    /// The last day, the first or one after it.
    pub last: Weekday,
    /// The hours.
    pub open: Open,
}

/// The hours of a day.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Open {
    /// None.
    Closed,
    /// Day and night.
    AllDay,
    /// From one time to another, and again behind a break. Every span has an end, and comes after the one before. The last may end
    /// at midnight or on the next day.
    Hours(Vec<TimeSpan>),
}

/// How hours are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum HoursStyle {
    /// In a sentence: "pirmdienās no plkst. 8.00 līdz 18.00", "from 8am to 6pm on Mondays", "lunea între orele 8:00 și 18:00".
    Sentence,
    /// In a list: "pirmdienās 8.00–18.00", "Monday: 8am to 6pm", "luni: 8:00–18:00".
    List,
}

/// Which days are meant, as people say it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Days {
    /// All seven.
    Daily,
    /// Monday to Friday.
    Working,
    /// One, every week.
    One(Weekday),
    /// Two, one after the other.
    Two(Weekday, Weekday),
    /// From one to another.
    Range(Weekday, Weekday),
}

impl OpenDays {
    /// Days (`mon`, `mon-fri`, `daily`) with their hours (`08:00/16:30`, with a break `08:00/12:00, 13:00/17:00`; `closed`; `all-day`).
    pub fn parse(days: &str, open: &str) -> Option<Self> {
        let (first, last) = Self::days_of(days)?;
        let open = Open::parse(open)?;
        Some(Self { first, last, open })
    }

    /// The first and the last of some days.
    pub fn days_of(text: &str) -> Option<(Weekday, Weekday)> {
        if text == DAILY {
            return Some((1, 7));
        }
        let (first, last) = text.split_once('-').unwrap_or((text, text));
        let (first, last) = (weekday(first)?, weekday(last)?);
        let is_range = first < last || !text.contains('-');
        is_range.then_some((first, last))
    }

    /// As people say it.
    pub(super) fn days(&self) -> Days {
        match (self.first, self.last) {
            (1, 7) => Days::Daily,
            (1, 5) => Days::Working,
            (first, last) if first == last => Days::One(first),
            (first, last) if first + 1 == last => Days::Two(first, last),
            (first, last) => Days::Range(first, last),
        }
    }
}

impl Open {
    /// `08:00/16:30`, `08:00/12:00, 13:00/17:00`, into the night `18:00/02:00`; `closed`, `all-day`.
    ///
    /// ```
    /// use declinare::Open;
    ///
    /// assert!(Open::parse("18:00/02:00").is_some());
    /// assert!(Open::parse("18:00/02:00, 03:00/04:00").is_none());
    /// ```
    pub fn parse(text: &str) -> Option<Self> {
        match text {
            "closed" => return Some(Self::Closed),
            "all-day" => return Some(Self::AllDay),
            _ => {}
        }
        let spans: Option<Vec<TimeSpan>> = text.split(',').map(span).collect();
        let spans = spans?;
        let in_order = spans.windows(2).all(|pair| {
            let end = pair[0].end.filter(|end| pair[0].start < *end);
            end.is_some_and(|end| end <= pair[1].start)
        });
        in_order.then_some(Self::Hours(spans))
    }
}

/// From one time to another, which may lie on the next day.
fn span(text: &str) -> Option<TimeSpan> {
    let (start, end) = text.trim().split_once('/')?;
    let start = TimeOfDay::parse(start)?;
    // Both names of midnight are usual.
    let end = TimeOfDay::parse(if end == "24:00" { "00:00" } else { end })?;
    (start != end).then_some(TimeSpan {
        start,
        end: Some(end),
    })
}

/// The number of a day.
fn weekday(text: &str) -> Option<Weekday> {
    let at = DAYS.iter().position(|day| *day == text)?;
    Weekday::try_from(at + 1).ok()
}

/// The name of a day in records.
fn name(day: Weekday) -> &'static str {
    DAYS[usize::from(day.unsigned_abs()) - 1]
}

impl fmt::Display for OpenDays {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.first, self.last) {
            (1, 7) => formatter.write_str(DAILY)?,
            (first, last) if first == last => formatter.write_str(name(first))?,
            (first, last) => write!(formatter, "{}-{}", name(first), name(last))?,
        }
        write!(formatter, " {}", self.open)
    }
}

impl fmt::Display for Open {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self::Hours(spans) = self else {
            let word = if *self == Self::Closed {
                "closed"
            } else {
                "all-day"
            };
            return formatter.write_str(word);
        };
        let spans: Vec<String> = spans.iter().map(TimeSpan::to_string).collect();
        formatter.write_str(&spans.join(", "))
    }
}
