//! Dates as CLDR writes them, for a language without rules of its own: a day, a month or a year in the long form.
//!
//! In: a period. Out: text. A range is its two ends with a dash between; ICU4X's own ranges print the month as a placeholder.

use icu_datetime::DateTimeFormatter;
use icu_datetime::fieldsets::{MD, YM, YMD, YMDE};
use icu_datetime::input::Date;

use crate::cldr::{LocaleError, locale};
use crate::{PartialDate, Period};

/// The formats of one locale.
#[derive(Debug)]
pub struct Calendar {
    day: DateTimeFormatter<YMD>,
    weekday: DateTimeFormatter<YMDE>,
    day_of_year: DateTimeFormatter<MD>,
    month: DateTimeFormatter<YM>,
}

impl Calendar {
    /// The formats of a locale (`de`).
    pub fn new(tag: &str) -> Result<Self, LocaleError> {
        let locale = &locale(tag)?;
        let missing = |_| LocaleError::NoData;
        Ok(Self {
            day: DateTimeFormatter::try_new(locale.into(), YMD::long()).map_err(missing)?,
            weekday: DateTimeFormatter::try_new(locale.into(), YMDE::long()).map_err(missing)?,
            day_of_year: DateTimeFormatter::try_new(locale.into(), MD::long()).map_err(missing)?,
            month: DateTimeFormatter::try_new(locale.into(), YM::long()).map_err(missing)?,
        })
    }

    /// A period; `month` names a month whose year is unknown, or a season.
    pub fn say(&self, period: &Period, month: &dyn Fn(i8) -> String) -> String {
        let start = self.date(period.start, month);
        if period.is_single() {
            return start;
        }
        format!("{start} – {}", self.date(period.end, month))
    }

    /// A day of a known year with its weekday.
    pub fn with_weekday(&self, day: crate::Date) -> String {
        let part = |part: i8| u8::try_from(part).expect("months and days are counted from one");
        let day = Date::try_new_iso(i32::from(day.year()), part(day.month()), part(day.day()));
        self.weekday
            .format(&day.expect("a day exists in every calendar"))
            .to_string()
    }

    fn date(&self, date: PartialDate, name: &dyn Fn(i8) -> String) -> String {
        // A leap year stands for an unknown one, so that every day of the year exists.
        let iso = |month: i8, day: i8| {
            let year = i32::from(date.year().unwrap_or(2000));
            let part =
                |part: i8| u8::try_from(part).expect("a partial date holds only days that exist");
            Date::try_new_iso(year, part(month), part(day))
                .expect("a partial date holds only days that exist")
        };
        match date {
            PartialDate::Day {
                year: Some(_),
                month,
                day,
            } => self.day.format(&iso(month, day)).to_string(),
            PartialDate::Day {
                year: None,
                month,
                day,
            } => self.day_of_year.format(&iso(month, day)).to_string(),
            PartialDate::Month {
                year: Some(_),
                month,
            } => self.month.format(&iso(month, 1)).to_string(),
            PartialDate::Month { year: None, month } => name(month),
            // CLDR has no seasons.
            PartialDate::Season {
                year: Some(year),
                season,
            } => format!("{} {year}", name(season.number())),
            PartialDate::Season { year: None, season } => name(season.number()),
            PartialDate::Year(year) => year.to_string(),
        }
    }
}
