//! Days with their weekdays and hours: "from 8am on Monday 8 June to 6pm on Friday 19 June".
//!
//! In: a moment or a span, its role, the reference day, the words of weekdays and months. Out: text, the hour before its day; alone,
//! as in a table, behind it.

use crate::{Date, DateWords, DayTime, Interval, Period, TemporalRole, in_digits};

use super::period::{Sayer, clock};

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
    let side = |moment| days.side(moment);
    match role {
        TemporalRole::Date | TemporalRole::Numeric => days.alone(interval),
        TemporalRole::Of if interval.end.is_none() => format!("of {}", side(start)),
        TemporalRole::Of if interval.hours_of_one_day().is_some() => {
            format!("of {}", days.alone(interval))
        }
        TemporalRole::Of => format!("of {} to {}", side(start), side(last)),
        TemporalRole::From => format!("from {}", side(start)),
        TemporalRole::Since => format!("since {}", side(start)),
        TemporalRole::To => format!("to {}", side(last)),
        TemporalRole::By => format!("by {}", side(last)),
        TemporalRole::Until if last.time.is_none() => format!("until the end of {}", side(last)),
        TemporalRole::Until => format!("until {}", side(last)),
        TemporalRole::Between
            if interval.end.is_some() && interval.hours_of_one_day().is_none() =>
        {
            format!("between {} and {}", days.first(interval), side(last))
        }
        TemporalRole::On | TemporalRole::During | TemporalRole::Between => days.lasting(interval),
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
        if let Some(hours) = interval.hours_of_one_day()
            && let Some(end) = hours.end
        {
            let day = self.day(start.day);
            return format!("from {} to {} on {day}", clock(hours.start), clock(end));
        }
        if let Some((_, second)) = interval.two_days() {
            return format!("on {} and {}", self.first(interval), self.side(second));
        }
        match (interval.end, start.time) {
            (None, None) => format!("on {}", self.day(start.day)),
            (None, Some(_)) => format!("at {}", self.side(start)),
            (Some(end), _) => format!("from {} to {}", self.first(interval), self.side(end)),
        }
    }

    /// The beginning of a range of days: month and year are said behind its end if they are the same.
    fn first(&self, interval: &Interval) -> String {
        let (start, last) = (interval.start, interval.last());
        if start.time.is_some() || start.day.year() != last.day.year() {
            return self.side(start);
        }
        let date = if start.day.month() == last.day.month() {
            start.day.day().to_string()
        } else {
            self.sayer.without_year(Period::day(start.day).start)
        };
        format!("{}{date}", self.weekday(start.day))
    }

    /// An hour and its day.
    fn side(&self, moment: DayTime) -> String {
        let day = self.day(moment.day);
        match moment.time {
            None => day,
            Some(time) => format!("{} on {day}", clock(time)),
        }
    }

    /// A day behind its weekday.
    fn day(&self, day: Date) -> String {
        let period = Period::day(day);
        let digits = in_digits(&period, "/", "").filter(|_| self.numeric);
        let date = digits.unwrap_or_else(|| self.sayer.date(period.start));
        format!("{}{date}", self.weekday(day))
    }

    /// "Monday ", where weekdays are said.
    fn weekday(&self, day: Date) -> String {
        let word =
            |word: &dyn Fn(crate::Weekday) -> crate::Word| word(DayTime::weekday(day)).text + " ";
        self.words.weekday.map(word).unwrap_or_default()
    }

    /// As in a table, the hour behind its day.
    fn alone(&self, interval: &Interval) -> String {
        let side = |moment: DayTime| {
            let day = self.day(moment.day);
            match moment.time {
                None => day,
                Some(time) => format!("{day}, {}", clock(time)),
            }
        };
        let start = side(interval.start);
        match (
            interval.hours_of_one_day().and_then(|hours| hours.end),
            interval.end,
        ) {
            (Some(end), _) => format!("{start}–{}", clock(end)),
            (None, Some(end)) => format!("{start} – {}", side(end)),
            (None, None) => start,
        }
    }
}
