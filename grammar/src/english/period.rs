//! Dates and periods in words. In: a period, its role, the reference day, the names of months and seasons. Out: "from 19 to 21 September".
//!
//! The year is said where it differs from that of the reference; alone, as in a heading, always. A winter whose year is known
//! says both its years ("winter 2018/19"); a season without a year has its article in a sentence ("in the autumn"), but not as the
//! end of a range ("from spring to autumn").

use crate::{Date, PartialDate, Period, Season, TimeOfDay, Word};
use crate::{TemporalRole, in_digits};

/// The period in its role.
pub(super) fn say(
    period: &Period,
    role: TemporalRole,
    reference: Date,
    month: &dyn Fn(i8) -> Word,
) -> String {
    let alone = matches!(role, TemporalRole::Date | TemporalRole::Numeric);
    let said = match role {
        TemporalRole::From | TemporalRole::Since => [period.start; 2],
        TemporalRole::To | TemporalRole::By | TemporalRole::Until => [period.end; 2],
        _ => [period.start, period.end],
    };
    let mut sayer = Sayer::new(month, (!alone).then_some(reference));
    let is_one = period.is_single() || said[0] == said[1];
    sayer.article = !alone && is_one && !said.into_iter().any(|date| sayer.says_year(date));
    match role {
        TemporalRole::Numeric => in_digits(period, "/", "").unwrap_or_else(|| sayer.alone(period)),
        TemporalRole::Date => sayer.alone(period),
        TemporalRole::Between if !period.is_single() => sayer.between(period),
        TemporalRole::On | TemporalRole::During | TemporalRole::Between => sayer.at(period, role),
        TemporalRole::From => format!("from {}", sayer.date(period.start)),
        TemporalRole::To => format!("to {}", sayer.date(period.end)),
        TemporalRole::Since => format!("since {}", sayer.date(period.start)),
        TemporalRole::By if period.end.day().is_some() => format!("by {}", sayer.date(period.end)),
        TemporalRole::By => format!("by the end of {}", sayer.date(period.end)),
        TemporalRole::Until => format!("until the end of {}", sayer.date(period.end)),
        TemporalRole::Of => format!("of {}", sayer.alone(period)),
    }
}

/// What is needed to say a date.
pub(super) struct Sayer<'a> {
    /// The year that is not said.
    reference: Option<i16>,
    /// Whether seasons stand with their article: no year is said.
    article: bool,
    month: &'a dyn Fn(i8) -> Word,
}

impl<'a> Sayer<'a> {
    /// Without articles; a year is said unless it is that of the reference.
    pub(super) fn new(month: &'a dyn Fn(i8) -> Word, reference: Option<Date>) -> Self {
        Self {
            reference: reference.map(Date::year),
            article: false,
            month,
        }
    }
}

impl Sayer<'_> {
    /// When it was: with prepositions.
    fn at(&self, period: &Period, role: TemporalRole) -> String {
        let (start, end) = (period.start, period.end);
        let last = self.date(end);
        match (start, end) {
            (PartialDate::Day { .. }, _) if period.is_single() => format!("on {last}"),
            (PartialDate::Day { day: first, .. }, _) if same_month(period) => {
                if period.is_two_days() {
                    format!("on {first} and {last}")
                } else {
                    format!("from {first} to {last}")
                }
            }
            _ if period.is_two_days() => format!("on {} and {last}", self.without_year(start)),
            (PartialDate::Year(year), _)
                if period.is_single()
                    && role == TemporalRole::During
                    && self.reference == Some(year) =>
            {
                "this year".to_owned()
            }
            (
                PartialDate::Season {
                    season,
                    year: Some(_),
                },
                _,
            ) if period.is_single() && role == TemporalRole::During && self.article => {
                format!("this {}", self.season(season))
            }
            _ if period.is_single() => format!("in {last}"),
            _ => format!("from {} to {}", self.first(period), self.last(period)),
        }
    }

    /// At some time between two ends.
    fn between(&self, period: &Period) -> String {
        let first = match period.start.day() {
            Some(day) if same_month(period) => day.to_string(),
            _ => self.first(period),
        };
        format!("between {first} and {}", self.last(period))
    }

    /// The period alone: what start and end share is said once.
    fn alone(&self, period: &Period) -> String {
        let (start, last) = (period.start, self.date(period.end));
        match start {
            _ if period.is_single() => last,
            PartialDate::Day { day, .. } if same_month(period) => format!("{day}–{last}"),
            PartialDate::Month { .. } | PartialDate::Season { .. }
                if start.year() == period.end.year() =>
            {
                format!("{}–{last}", self.without_year(start))
            }
            PartialDate::Year(_) => format!("{}–{last}", self.first(period)),
            _ => format!("{} – {}", self.first(period), self.last(period)),
        }
    }

    /// The start of a range: its year only if the end's is another.
    fn first(&self, period: &Period) -> String {
        self.side(period.start, period.start.year() != period.end.year())
    }

    /// The end of a range.
    fn last(&self, period: &Period) -> String {
        let differs = period.start.year() != period.end.year();
        if differs {
            self.side(period.end, true)
        } else {
            self.date(period.end)
        }
    }

    /// One side of a range, with its year or without.
    fn side(&self, date: PartialDate, with_year: bool) -> String {
        if with_year {
            return self.with_year(date);
        }
        self.without_year(date)
    }

    /// Whether the year is said behind a date: where it is another than that of the reference; a winter's always.
    fn says_year(&self, date: PartialDate) -> bool {
        let is_winter = date.season() == Some(Season::Winter);
        let is_other = |year| is_winter || self.reference != Some(year);
        !matches!(date, PartialDate::Year(_)) && date.year().is_some_and(is_other)
    }

    /// The date with its year, if that is known and not all there is.
    fn with_year(&self, date: PartialDate) -> String {
        let said = self.without_year(date);
        match (date, date.year()) {
            (PartialDate::Year(_), _) | (_, None) => said,
            (
                PartialDate::Season {
                    season: Season::Winter,
                    ..
                },
                Some(year),
            ) => {
                format!("{said} {year}/{:02}", (year + 1) % 100)
            }
            (_, Some(year)) => format!("{said} {year}"),
        }
    }

    /// A date; its year only where it must be said.
    pub(super) fn date(&self, date: PartialDate) -> String {
        self.side(date, self.says_year(date))
    }

    /// A season's word.
    fn season(&self, season: Season) -> String {
        (self.month)(season.number()).text
    }

    /// Day and month, or the month, or the year that is all there is.
    pub(super) fn without_year(&self, date: PartialDate) -> String {
        match date {
            PartialDate::Day { day, month, .. } => {
                format!("{day}\u{a0}{}", (self.month)(month).text)
            }
            PartialDate::Month { month, .. } => (self.month)(month).text,
            PartialDate::Season { season, .. } if self.article => {
                format!("the {}", self.season(season))
            }
            PartialDate::Season { season, .. } => self.season(season),
            PartialDate::Year(year) => year.to_string(),
        }
    }
}

/// Whether a range of days lies in one month.
fn same_month(period: &Period) -> bool {
    period.start.month() == period.end.month() && period.start.year() == period.end.year()
}

/// A time of day in the style of public bodies: "10am", "4:30pm", "midday", "midnight".
pub(super) fn clock(time: TimeOfDay) -> String {
    let half = if time.hour < 12 { "am" } else { "pm" };
    let hour = (time.hour + 11) % 12 + 1;
    match (time.hour, time.minute) {
        (0, 0) => "midnight".to_owned(),
        (12, 0) => "midday".to_owned(),
        (_, 0) => format!("{hour}{half}"),
        (_, minute) => format!("{hour}:{minute:02}{half}"),
    }
}
