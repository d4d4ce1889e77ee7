//! Days with their weekdays and hours: "de luni, 8 iunie, ora 8:00, până vineri, 19 iunie, ora 18:00".
//!
//! In: a moment or a span, its role, the reference day, the words of weekdays and months. Out: text. A day behind its weekday has no
//! preposition of its own: "vineri, 7 iunie", but "la 7 iunie".

use crate::{Date, DateWords, DayTime, Interval, Period, TemporalRole, in_digits};

use super::clock;
use super::period::Sayer;

/// The interval in its role.
pub(super) fn interval(
    interval: &Interval,
    role: TemporalRole,
    reference: Date,
    words: &DateWords<'_>,
) -> String {
    let full = matches!(role, TemporalRole::Date | TemporalRole::Numeric)
        || (role.says_both_ends() && interval.in_two_years());
    let days = Days {
        sayer: Sayer::new(words.month, (!full).then_some(reference)),
        words,
        numeric: role == TemporalRole::Numeric,
    };
    let (start, last) = (interval.start, interval.last());
    match role {
        TemporalRole::Date | TemporalRole::Numeric => days.alone(interval),
        TemporalRole::From | TemporalRole::Since => {
            format!("{} {}", days.from("din"), days.side(start))
        }
        TemporalRole::Of if interval.end.is_none() => {
            format!("{} {}", days.from("din"), days.side(start))
        }
        TemporalRole::To => days.to(last),
        TemporalRole::By | TemporalRole::Until if last.time.is_some() => days.to(last),
        TemporalRole::By | TemporalRole::Until => {
            format!("{}{} inclusiv", days.to(last), days.comma(last))
        }
        TemporalRole::Between
            if interval.end.is_some() && interval.hours_of_one_day().is_none() =>
        {
            format!(
                "între {}{} și {}",
                days.side(start),
                days.comma(start),
                days.side(last)
            )
        }
        TemporalRole::Of if interval.hours_of_one_day().is_some() => {
            format!("{} {}", days.from("din"), days.alone(interval))
        }
        TemporalRole::On | TemporalRole::During | TemporalRole::Between | TemporalRole::Of => {
            days.lasting(interval)
        }
    }
}

/// What is needed to say a day.
struct Days<'a> {
    sayer: Sayer<'a>,
    words: &'a DateWords<'a>,
    numeric: bool,
}

impl Days<'_> {
    /// When, or how long.
    fn lasting(&self, interval: &Interval) -> String {
        let start = interval.start;
        if let Some(hours) = interval.hours_of_one_day() {
            let day = self.on(start.day);
            return format!("{day}, între orele\u{a0}{}", clock(hours, ":", " și "));
        }
        if let Some((first, second)) = interval.two_days() {
            let comma = self.comma(start);
            return format!("{}{comma} și {}", self.on(first.day), self.day(second.day));
        }
        match (interval.end, start.time) {
            (None, None) => self.on(start.day),
            (None, Some(time)) => format!(
                "{}, ora\u{a0}{}",
                self.on(start.day),
                clock(time.into(), ":", "")
            ),
            (Some(end), _) => format!(
                "{} {}{} {}",
                self.from("de la"),
                self.side(start),
                self.comma(start),
                self.to(end)
            ),
        }
    }

    /// The end of a span.
    fn to(&self, moment: DayTime) -> String {
        let until = if self.words.weekday.is_some() {
            "până"
        } else {
            "până la"
        };
        format!("{until} {}", self.side(moment))
    }

    /// The preposition of a beginning: before a weekday always "de".
    fn from(&self, before_date: &'static str) -> &'static str {
        if self.words.weekday.is_some() {
            "de"
        } else {
            before_date
        }
    }

    /// A day when something happens.
    fn on(&self, day: Date) -> String {
        let said = self.day(day);
        if self.words.weekday.is_some() {
            said
        } else {
            format!("la {said}")
        }
    }

    /// A day and its hour.
    fn side(&self, moment: DayTime) -> String {
        let day = self.day(moment.day);
        match moment.time {
            None => day,
            Some(time) => format!("{day}, ora\u{a0}{}", clock(time.into(), ":", "")),
        }
    }

    /// The comma that closes a day with its weekday or its hour.
    fn comma(&self, moment: DayTime) -> &'static str {
        let is_open = self.words.weekday.is_some() || moment.time.is_some();
        if is_open { "," } else { "" }
    }

    /// A day behind its weekday.
    fn day(&self, day: Date) -> String {
        let period = Period::day(day);
        let digits = in_digits(&period, ".", "").filter(|_| self.numeric);
        let date = digits.unwrap_or_else(|| self.sayer.range(&period));
        match self.words.weekday {
            Some(weekday) => format!("{}, {date}", weekday(DayTime::weekday(day)).text),
            None => date,
        }
    }

    /// As in a table.
    fn alone(&self, interval: &Interval) -> String {
        if let Some(hours) = interval.hours_of_one_day() {
            let day = self.day(interval.start.day);
            return format!("{day}, {}", clock(hours, ":", "–"));
        }
        let start = self.side(interval.start);
        match interval.end {
            Some(end) => format!("{start} – {}", self.side(end)),
            None => start,
        }
    }
}
