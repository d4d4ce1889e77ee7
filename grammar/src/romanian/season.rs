//! Seasons in their frames: "în toamnă", "în toamna anului 2018", "din primăvara până în toamna anului 2018", "iarna 2018–2019".
//!
//! In: a period of seasons, its role, the reference day, the seasons' words. Out: text. With a year the season is definite and the
//! year follows in the genitive; a winter has both its years and always says them.

use crate::{Case, Date, Definiteness, Form, PartialDate, Period, Season, Word};
use crate::{Refusal, TemporalRole};

use super::form;

/// What follows a season.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Year {
    /// Nothing: "toamnă".
    Silent,
    /// Nothing here, but behind the other end of the range: "primăvara".
    Shared,
    /// "toamna acestui an"
    This,
    /// "toamna anului 2018"
    Number(i16),
    /// "iarna 2018–2019"
    Winter(i16),
}

/// The seasons' words, and the year of the reference where it is not said.
#[derive(Clone, Copy)]
struct Sayer<'a> {
    silent: Option<i16>,
    word: &'a dyn Fn(i8) -> Word,
}

/// A period of seasons in its role.
pub(super) fn say(
    period: &Period,
    role: TemporalRole,
    reference: Date,
    word: &dyn Fn(i8) -> Word,
) -> Result<String, Refusal> {
    let sayer = Sayer {
        silent: (role != TemporalRole::Date).then(|| reference.year()),
        word,
    };
    let Period { start, end } = *period;
    let one = |date| sayer.season(date, sayer.year(date));
    match role {
        TemporalRole::By | TemporalRole::Until => {
            Ok(format!("până la sfârșitul {}", sayer.genitive(end)?))
        }
        TemporalRole::From | TemporalRole::Since => Ok(format!("din {}", one(start)?)),
        TemporalRole::To => Ok(format!("până în {}", one(end)?)),
        TemporalRole::Of if period.is_single() => Ok(format!("din {}", one(start)?)),
        TemporalRole::Date | TemporalRole::Numeric if period.is_single() => one(start),
        TemporalRole::During if period.is_single() => {
            let this_year = sayer.year(start) == Year::Silent && start.year().is_some();
            let year = if this_year {
                Year::This
            } else {
                sayer.year(start)
            };
            Ok(format!("în {}", sayer.season(start, year)?))
        }
        TemporalRole::On | TemporalRole::Between if period.is_single() => {
            Ok(format!("în {}", one(start)?))
        }
        TemporalRole::Between => sayer.range(period, "între ", " și "),
        TemporalRole::Date | TemporalRole::Numeric if start.year() == end.year() => {
            sayer.range(period, "", "–")
        }
        TemporalRole::Date | TemporalRole::Numeric => sayer.range(period, "", " – "),
        TemporalRole::On | TemporalRole::During | TemporalRole::Of => {
            sayer.range(period, "din ", " până în ")
        }
    }
}

impl Sayer<'_> {
    /// Both ends; a year that they share is said once, behind the second. Two years are both said.
    fn range(&self, period: &Period, before: &str, between: &str) -> Result<String, Refusal> {
        let years = Self {
            silent: self
                .silent
                .filter(|_| period.start.year() == period.end.year()),
            ..*self
        };
        let (first, last) = (years.year(period.start), years.year(period.end));
        let first = if first == last && first != Year::Silent {
            Year::Shared
        } else {
            first
        };
        Ok(format!(
            "{before}{}{between}{}",
            self.season(period.start, first)?,
            self.season(period.end, last)?
        ))
    }

    /// What is said of the year.
    fn year(&self, date: PartialDate) -> Year {
        match date.year() {
            None => Year::Silent,
            Some(year) if date.season() == Some(Season::Winter) => Year::Winter(year),
            Some(year) if self.silent == Some(year) => Year::Silent,
            Some(year) => Year::Number(year),
        }
    }

    /// Of a season: "verii", "verii anului 2018".
    fn genitive(&self, date: PartialDate) -> Result<String, Refusal> {
        let number = date.part_of_year();
        let word = (self.word)(number.expect("the caller says seasons only"));
        let form = Form::case(Case::Genitive).with(Definiteness::Definite);
        let season = form::inflect(&word, form)?;
        Ok(match self.year(date) {
            Year::Number(year) => format!("{season} anului {year}"),
            Year::Winter(year) => format!("{season} {year}–{}", year + 1),
            Year::Silent | Year::Shared | Year::This => season,
        })
    }

    /// A season with its year.
    fn season(&self, date: PartialDate, year: Year) -> Result<String, Refusal> {
        let number = date.part_of_year();
        let word = (self.word)(number.expect("the caller says seasons only"));
        let definiteness = if year == Year::Silent {
            Definiteness::Indefinite
        } else {
            Definiteness::Definite
        };
        let season = form::inflect(&word, Form::case(Case::Nominative).with(definiteness))?;
        Ok(match year {
            Year::Silent | Year::Shared => season,
            Year::This => format!("{season} acestui an"),
            Year::Number(year) => format!("{season} anului {year}"),
            Year::Winter(year) => format!("{season} {year}–{}", year + 1),
        })
    }
}
