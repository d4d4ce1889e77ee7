//! Periods in their frames: "2018. gada 11. aprīlī", "no šā gada 19. līdz 21. septembrim", "2018. gada 11.–12. aprīlis".
//!
//! In: a period, its role, the reference day, the words of months and seasons. Out: text. The year stands before the day, in the
//! genitive; a no-break space follows every ordinal point. "no" takes the genitive, "līdz" the dative, "starp" the accusative.
//! A winter whose year is known is said with both its years and is never "this year's": "2018./2019. gada ziemā".

use crate::{Case, Date, Form, PartialDate, Period, Season, Word};

use super::phrase::inflect;
use crate::{Refusal, TemporalRole, in_digits};

/// What is said of the year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Year {
    Silent,
    /// "šā gada"
    This,
    /// "2018. gada"
    Number(i16),
    /// "2018./2019. gada"
    Winter(i16),
}

/// The words of months and seasons and the year of the reference.
pub(super) struct Calendar<'a> {
    month: &'a dyn Fn(i8) -> Word,
    this_year: i16,
}

/// A period in its role.
pub(super) fn period(
    period: &Period,
    role: TemporalRole,
    reference: Date,
    month: &dyn Fn(i8) -> Word,
) -> Result<String, Refusal> {
    let calendar = Calendar::new(month, reference);
    let Period { start, end } = *period;
    match role {
        TemporalRole::Numeric => match in_digits(period, ".", ".") {
            Some(digits) => Ok(digits),
            None => calendar.stated(start, end, Case::Nominative),
        },
        TemporalRole::Date => calendar.stated(start, end, Case::Nominative),
        TemporalRole::Of => calendar.stated(start, end, Case::Genitive),
        TemporalRole::From => Ok(format!(
            "no {}",
            calendar.date(start, calendar.other_year(start), Case::Genitive)?
        )),
        TemporalRole::To => Ok(format!(
            "līdz {}",
            calendar.date(end, calendar.other_year(end), Case::Dative)?
        )),
        TemporalRole::By | TemporalRole::Until => calendar.to_the_last(end),
        TemporalRole::Since => Ok(format!(
            "kopš {}",
            calendar.date(start, calendar.other_year(start), Case::Genitive)?
        )),
        TemporalRole::Between if start != end => calendar.between(start, end),
        TemporalRole::On | TemporalRole::Between => {
            calendar.lasting(start, end, calendar.other_year(start))
        }
        TemporalRole::During => calendar.lasting(start, end, calendar.year_or_this(start)),
    }
}

impl<'a> Calendar<'a> {
    /// The words, and the day from which "this year" is seen.
    pub(super) fn new(month: &'a dyn Fn(i8) -> Word, reference: Date) -> Self {
        Self {
            month,
            this_year: reference.year(),
        }
    }
}

impl Calendar<'_> {
    /// The year, if it is not that of the reference.
    pub(super) fn other_year(&self, date: PartialDate) -> Year {
        match full_year(date) {
            Year::Number(year) if year == self.this_year => Year::Silent,
            other => other,
        }
    }

    /// The same, but the year of the reference is "this year".
    fn year_or_this(&self, date: PartialDate) -> Year {
        match full_year(date) {
            Year::Number(year) if year == self.this_year => Year::This,
            other => other,
        }
    }

    /// When, or how long.
    fn lasting(&self, start: PartialDate, end: PartialDate, year: Year) -> Result<String, Refusal> {
        if start == end {
            return match (start, year) {
                (PartialDate::Year(_), Year::This) => Ok("šogad".to_owned()),
                _ => self.date(start, year, Case::Locative),
            };
        }
        if let (PartialDate::Year(first), PartialDate::Year(last)) = (start, end) {
            return Ok(format!("no {first}. līdz {last}.\u{a0}gadam"));
        }
        if start.year() != end.year() {
            let first = self.date(start, full_year(start), Case::Genitive)?;
            let last = self.date(end, full_year(end), Case::Dative)?;
            return Ok(format!("no {first} līdz {last}"));
        }
        let is_two_days = Period { start, end }.is_two_days();
        match start.day() {
            Some(first) if start.month() == end.month() => {
                let year = year.words();
                if is_two_days {
                    let last = self.date(end, Year::Silent, Case::Locative)?;
                    return Ok(format!("{year}{first}. un {last}"));
                }
                Ok(format!(
                    "no {year}{first}. līdz {}",
                    self.date(end, Year::Silent, Case::Dative)?
                ))
            }
            _ if is_two_days => Ok(format!(
                "{} un {}",
                self.date(start, year, Case::Locative)?,
                self.date(end, Year::Silent, Case::Locative)?
            )),
            _ => {
                let first = self.date(start, year, Case::Genitive)?;
                Ok(format!(
                    "no {first} līdz {}",
                    self.date(end, year_of_winter(end), Case::Dative)?
                ))
            }
        }
    }

    /// At some time between two ends. Both stand in the accusative singular, which is what "starp" takes, and what they share is said
    /// once: "starp 19. un 21. septembri", "starp 30. martu un 2. aprīli". "Laikā" is not said before it: "laikā no … līdz …" is how
    /// long something lasts, which [`TemporalRole::During`] says.
    fn between(&self, start: PartialDate, end: PartialDate) -> Result<String, Refusal> {
        let said = |date, year| self.date(date, year, Case::Accusative);
        if let PartialDate::Year(first) = start {
            return Ok(format!("starp {first}. un {}", said(end, Year::Silent)?));
        }
        if start.year() != end.year() {
            let (first, last) = (said(start, full_year(start))?, said(end, full_year(end))?);
            return Ok(format!("starp {first} un {last}"));
        }
        let (year, last) = (self.other_year(start), said(end, year_of_winter(end))?);
        match start.day() {
            Some(first) if start.month() == end.month() => {
                Ok(format!("starp {}{first}. un {last}", year.words()))
            }
            _ => Ok(format!("starp {} un {last}", said(start, year)?)),
        }
    }

    /// Alone or of a noun, always with its year: both ends in one case, joined by a dash.
    fn stated(&self, start: PartialDate, end: PartialDate, case: Case) -> Result<String, Refusal> {
        let year = full_year(start);
        if start == end {
            return self.date(start, year, case);
        }
        if let (PartialDate::Year(first), PartialDate::Year(_)) = (start, end) {
            return Ok(format!("{first}.–{}", self.date(end, Year::Silent, case)?));
        }
        let is_same_year = start.year() == end.year();
        let end_year = if is_same_year {
            year_of_winter(end)
        } else {
            full_year(end)
        };
        let last = self.date(end, end_year, case)?;
        match start.day() {
            Some(first) if is_same_year && start.month() == end.month() => {
                Ok(format!("{}{first}.–{last}", year.words()))
            }
            _ => Ok(format!("{} – {last}", self.date(start, year, case)?)),
        }
    }

    /// To the end of the last day, month, season or year, which is in: "līdz 30. jūnijam (ieskaitot)", "līdz jūnija beigām".
    fn to_the_last(&self, end: PartialDate) -> Result<String, Refusal> {
        let year = self.other_year(end);
        match end {
            PartialDate::Day { .. } => Ok(format!(
                "līdz {} (ieskaitot)",
                self.date(end, year, Case::Dative)?
            )),
            _ => Ok(format!(
                "līdz {} beigām",
                self.date(end, year, Case::Genitive)?
            )),
        }
    }

    /// One date in a case. A year by itself is said whatever is said of the year elsewhere.
    pub(super) fn date(
        &self,
        date: PartialDate,
        year: Year,
        case: Case,
    ) -> Result<String, Refusal> {
        match date {
            PartialDate::Year(number) => Ok(format!(
                "{number}.\u{a0}{}",
                inflect(&Word::new("gads"), Form::case(case))?
            )),
            PartialDate::Month { month, .. } => {
                Ok(format!("{}{}", year.words(), self.month(month, case)?))
            }
            PartialDate::Season { season, .. } => {
                let season = self.month(season.number(), case)?;
                Ok(format!("{}{season}", year.words()))
            }
            PartialDate::Day { month, day, .. } => Ok(format!(
                "{}{day}.\u{a0}{}",
                year.words(),
                self.month(month, case)?
            )),
        }
    }

    /// The word of a month, or of a season by its number.
    fn month(&self, month: i8, case: Case) -> Result<String, Refusal> {
        inflect(&(self.month)(month), Form::case(case))
    }
}

impl Year {
    /// The words before the month or day, with their blank.
    fn words(self) -> String {
        match self {
            Self::Silent => String::new(),
            Self::This => "šā gada ".to_owned(),
            Self::Number(year) => format!("{year}.\u{a0}gada "),
            Self::Winter(year) => format!("{year}./{}.\u{a0}gada ", year + 1),
        }
    }
}

/// The year of the second end where the first has said the same year: a winter says its two years all the same.
fn year_of_winter(date: PartialDate) -> Year {
    match full_year(date) {
        winter @ Year::Winter(_) => winter,
        _ => Year::Silent,
    }
}

/// The year, if it is known.
pub(super) fn full_year(date: PartialDate) -> Year {
    match date.year() {
        None => Year::Silent,
        Some(year) if date.season() == Some(Season::Winter) => Year::Winter(year),
        Some(year) => Year::Number(year),
    }
}
