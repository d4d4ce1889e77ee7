//! Days with their weekdays and hours: "no pirmdienas, 8. jūnija, plkst. 8.00 līdz piektdienai, 19. jūnijam, plkst. 18.00".
//!
//! In: a moment or a span, its role, the reference day, the words of weekdays and months. Out: text. The date is an apposition of
//! the weekday and agrees with it; the locative of a weekday is the adverb ("piektdien"). Behind a date without its weekday the hour
//! follows without a comma.

use crate::{
    Case, Date, DateWords, DayTime, Form, Interval, Period, Refusal, TemporalRole, TimeOfDay,
    in_digits,
};

use super::clock;
use super::period::{Calendar, full_year};
use super::phrase::inflect;

/// What is needed to say a day.
struct Sayer<'a> {
    calendar: Calendar<'a>,
    words: &'a DateWords<'a>,
    /// Whether every date has its year.
    full: bool,
    /// What parts a day from its hour.
    before_hour: &'static str,
}

/// The interval in its role.
pub(super) fn interval(
    interval: &Interval,
    role: TemporalRole,
    reference: Date,
    words: &DateWords<'_>,
) -> Result<String, Refusal> {
    let sayer = Sayer {
        calendar: Calendar::new(words.month, reference),
        words,
        full: role == TemporalRole::Date || (role.says_both_ends() && interval.in_two_years()),
        before_hour: if words.weekday.is_some() || role == TemporalRole::Date {
            ", "
        } else {
            " "
        },
    };
    let side = |moment, case| sayer.side(moment, case);
    let (start, last) = (interval.start, interval.last());
    match role {
        TemporalRole::Numeric => sayer.numeric(interval),
        TemporalRole::Date => sayer.stated(interval, Case::Nominative),
        TemporalRole::Of => sayer.stated(interval, Case::Genitive),
        TemporalRole::From => Ok(format!("no {}", side(start, Case::Genitive)?)),
        TemporalRole::Since => Ok(format!("kopš {}", side(start, Case::Genitive)?)),
        TemporalRole::To => Ok(format!("līdz {}", side(last, Case::Dative)?)),
        TemporalRole::By | TemporalRole::Until => {
            let day_in = if last.time.is_none() {
                " (ieskaitot)"
            } else {
                ""
            };
            Ok(format!("līdz {}{day_in}", side(last, Case::Dative)?))
        }
        TemporalRole::Between
            if interval.end.is_some() && interval.hours_of_one_day().is_none() =>
        {
            Ok(format!(
                "starp {}{} un {}",
                side(start, Case::Accusative)?,
                sayer.comma(start),
                side(last, Case::Accusative)?
            ))
        }
        TemporalRole::On | TemporalRole::During | TemporalRole::Between => sayer.lasting(interval),
    }
}

impl Sayer<'_> {
    /// When, or how long.
    fn lasting(&self, interval: &Interval) -> Result<String, Refusal> {
        let start = interval.start;
        if let Some(hours) = interval.hours_of_one_day() {
            let day = self.day(start.day, Case::Locative)?;
            let hours = clock(hours, ".", " līdz ");
            return Ok(format!("{day}{}no plkst.\u{a0}{hours}", self.before_hour));
        }
        if let Some((first, second)) = interval.two_days() {
            let (first, second) = (
                self.side(first, Case::Locative)?,
                self.side(second, Case::Locative)?,
            );
            return Ok(format!("{first}{} un {second}", self.comma(start)));
        }
        match interval.end {
            None => self.side(start, Case::Locative),
            Some(end) => Ok(format!(
                "no {}{} līdz {}",
                self.side(start, Case::Genitive)?,
                self.comma(start),
                self.side(end, Case::Dative)?
            )),
        }
    }

    /// Alone or of a noun.
    fn stated(&self, interval: &Interval, case: Case) -> Result<String, Refusal> {
        let start = interval.start;
        if let Some(hours) = interval.hours_of_one_day() {
            let day = self.day(start.day, case)?;
            let hours = clock(hours, ".", "–");
            return Ok(format!("{day}{}plkst.\u{a0}{hours}", self.before_hour));
        }
        let first = self.side(start, case)?;
        match interval.end {
            None => Ok(first),
            Some(end) => Ok(format!("{first} – {}", self.side(end, case)?)),
        }
    }

    /// A day and its hour.
    fn side(&self, moment: DayTime, case: Case) -> Result<String, Refusal> {
        let Some(time) = moment.time else {
            return self.day(moment.day, case);
        };
        // Before its hour a day without its weekday is said of the hour: "līdz 2. oktobra plkst. 17.00".
        let case = match (case, self.words.weekday) {
            (Case::Dative, None) => Case::Genitive,
            _ => case,
        };
        let day = self.day(moment.day, case)?;
        Ok(format!("{day}{}{}", self.before_hour, hour(time)))
    }

    /// A day behind its weekday.
    fn day(&self, day: Date, case: Case) -> Result<String, Refusal> {
        let date = Period::day(day).start;
        let year = if self.full {
            full_year(date)
        } else {
            self.calendar.other_year(date)
        };
        let date = self.calendar.date(date, year, case)?;
        let Some(weekday) = self.words.weekday else {
            return Ok(date);
        };
        let weekday = weekday(DayTime::weekday(day));
        let said = match (case, weekday.text.strip_suffix('a')) {
            (Case::Locative, Some(adverb)) => adverb.to_owned(),
            _ => inflect(&weekday, Form::case(case))?,
        };
        Ok(format!("{said}, {date}"))
    }

    /// In digits: "08.06.2026. plkst. 8.00", "pirmdiena, 08.06.2026."
    fn numeric(&self, interval: &Interval) -> Result<String, Refusal> {
        let day = |day: Date| {
            let digits = in_digits(&Period::day(day), ".", ".").unwrap_or_default();
            let Some(weekday) = self.words.weekday else {
                return Ok(digits);
            };
            let weekday = inflect(
                &weekday(DayTime::weekday(day)),
                Form::case(Case::Nominative),
            )?;
            Ok(format!("{weekday}, {digits}"))
        };
        let side = |moment: DayTime| {
            let day = day(moment.day)?;
            Ok(match moment.time {
                Some(time) => format!("{day} {}", hour(time)),
                None => day,
            })
        };
        if let Some(hours) = interval.hours_of_one_day() {
            let day = day(interval.start.day)?;
            return Ok(format!("{day} plkst.\u{a0}{}", clock(hours, ".", "–")));
        }
        let start = side(interval.start)?;
        match interval.end {
            None => Ok(start),
            Some(end) => Ok(format!("{start} – {}", side(end)?)),
        }
    }

    /// The comma that closes a date behind its weekday; an hour closes it by itself.
    fn comma(&self, moment: DayTime) -> &'static str {
        let is_open = self.words.weekday.is_some() && moment.time.is_none();
        if is_open { "," } else { "" }
    }
}

/// "plkst. 8.00"
fn hour(time: TimeOfDay) -> String {
    format!("plkst.\u{a0}{}", clock(time.into(), ".", ""))
}
