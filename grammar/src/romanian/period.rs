//! Dates and periods in words. In: a period, its role, the reference day, the names of months and seasons. Out: "la 11 aprilie".
//!
//! The year is said where it differs from that of the reference; alone, as in a heading, always. Seasons stand in `season.rs`.

use crate::{Date, PartialDate, Period, Word};
use crate::{Refusal, TemporalRole, in_digits};

use super::season;

/// The period in its role.
pub(super) fn say(
    period: &Period,
    role: TemporalRole,
    reference: Date,
    month: &dyn Fn(i8) -> Word,
) -> Result<String, Refusal> {
    if role == TemporalRole::Numeric {
        return match in_digits(period, ".", "") {
            Some(digits) => Ok(digits),
            None => say(period, TemporalRole::Date, reference, month),
        };
    }
    if period.start.season().is_some() {
        return season::say(period, role, reference, month);
    }
    // Alone, a date has its year always.
    let sayer = Sayer::new(month, (role != TemporalRole::Date).then_some(reference));
    let single = |date| Period {
        start: date,
        end: date,
    };
    Ok(match role {
        TemporalRole::Date | TemporalRole::Numeric => sayer.range(period),
        TemporalRole::Between if !period.is_single() => sayer.between(period),
        TemporalRole::On | TemporalRole::During | TemporalRole::Between => sayer.at(period, role),
        TemporalRole::By | TemporalRole::Until => sayer.to_the_last(period.end),
        TemporalRole::From | TemporalRole::Since => {
            format!("din {}", sayer.range(&single(period.start)))
        }
        TemporalRole::To if period.end.day().is_some() => {
            format!("până la {}", sayer.range(&single(period.end)))
        }
        TemporalRole::To => format!("până în {}", sayer.range(&single(period.end))),
        TemporalRole::Of => {
            let range = sayer.range(period);
            // A dash with blanks joins two whole dates, of which the preposition would govern the first alone.
            let of = if range.contains(" – ") {
                "din perioada"
            } else {
                "din"
            };
            format!("{of} {range}")
        }
    })
}

/// What is needed to say a date.
pub(super) struct Sayer<'a> {
    /// The year that is not said.
    reference: Option<i16>,
    month: &'a dyn Fn(i8) -> Word,
}

impl<'a> Sayer<'a> {
    /// A year is said unless it is that of the reference.
    pub(super) fn new(month: &'a dyn Fn(i8) -> Word, reference: Option<Date>) -> Self {
        Self {
            reference: reference.map(Date::year),
            month,
        }
    }
}

impl Sayer<'_> {
    /// To the end of the last day, month or year, which is in.
    fn to_the_last(&self, end: PartialDate) -> String {
        let single = Period { start: end, end };
        match end {
            PartialDate::Day { .. } => format!("până la {} inclusiv", self.range(&single)),
            PartialDate::Year(year) => format!("până la sfârșitul anului {year}"),
            _ => format!("până la sfârșitul lunii {}", self.range(&single)),
        }
    }

    /// When it was: with a preposition.
    fn at(&self, period: &Period, role: TemporalRole) -> String {
        let text = self.range(period);
        match (period.start, period.end) {
            (PartialDate::Day { .. }, _) if period.is_single() => format!("la {text}"),
            (PartialDate::Day { day: first, .. }, PartialDate::Day { day: last, .. })
                if period.is_two_days() =>
            {
                let last = format!(
                    "{last}\u{a0}{}{}",
                    self.month_name(period.end),
                    self.year(period.end)
                );
                if period.start.month() == period.end.month() {
                    format!("la {first} și {last}")
                } else {
                    format!("la {} și {last}", self.without_year(period.start))
                }
            }
            (PartialDate::Year(year), _)
                if period.is_single()
                    && role == TemporalRole::During
                    && self.reference == Some(year) =>
            {
                "anul acesta".to_owned()
            }
            _ if period.is_single() => format!("în {text}"),
            _ => format!("în perioada {text}"),
        }
    }

    /// At some time between two ends.
    fn between(&self, period: &Period) -> String {
        let (start, end) = (period.start, period.end);
        if start.year() != end.year() {
            return format!("între {} și {}", self.with_year(start), self.with_year(end));
        }
        let first = match start.day() {
            Some(day) if start.month() == end.month() => day.to_string(),
            _ => self.without_year(start),
        };
        format!(
            "între {first} și {}{}",
            self.without_year(end),
            self.year(end)
        )
    }

    /// The period alone: what start and end share is said once.
    pub(super) fn range(&self, period: &Period) -> String {
        let (start, end) = (period.start, period.end);
        let last = format!("{}{}", self.without_year(end), self.year(end));
        if period.is_single() {
            return last;
        }
        if start.year() != end.year() {
            let years = matches!(start, PartialDate::Year(_));
            let dash = if years { "–" } else { " – " };
            return format!("{}{dash}{}", self.with_year(start), self.with_year(end));
        }
        match (start, end) {
            (PartialDate::Day { day, .. }, _) if start.month() == end.month() => {
                format!("{day}–{last}")
            }
            (PartialDate::Month { .. }, _) => format!("{}–{last}", self.without_year(start)),
            _ => format!("{} – {last}", self.without_year(start)),
        }
    }

    /// The date with its year, if it has one.
    fn with_year(&self, date: PartialDate) -> String {
        match (date, date.year()) {
            (PartialDate::Year(year), _) => year.to_string(),
            (_, Some(year)) => format!("{} {year}", self.without_year(date)),
            (_, None) => self.without_year(date),
        }
    }

    /// Day and month, or the month, or the year that is all there is.
    fn without_year(&self, date: PartialDate) -> String {
        match date {
            PartialDate::Day { day, .. } => format!("{day}\u{a0}{}", self.month_name(date)),
            PartialDate::Month { .. } | PartialDate::Season { .. } => self.month_name(date),
            PartialDate::Year(year) => year.to_string(),
        }
    }

    /// The year after a blank, where it must be said.
    fn year(&self, date: PartialDate) -> String {
        match date {
            PartialDate::Year(_) => String::new(),
            _ => date
                .year()
                .filter(|year| self.reference != Some(*year))
                .map_or_else(String::new, |year| format!(" {year}")),
        }
    }

    /// The month's word.
    fn month_name(&self, date: PartialDate) -> String {
        date.month()
            .map_or_else(String::new, |month| (self.month)(month).text)
    }
}
