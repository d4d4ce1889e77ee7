//! Dates in digits, the same in every language but for the signs.
//!
//! In: a period and the signs. Out: "11.04.2018.–12.04.2018."; nothing for what digits cannot say: a season, a month without its year.

use crate::{PartialDate, Period};

/// A period in digits. `between` stands between day, month and year, `after` behind the last of them.
pub(super) fn in_digits(period: &Period, between: &str, after: &str) -> Option<String> {
    let date = |date: PartialDate| {
        let digits = match date {
            PartialDate::Day {
                year: Some(year),
                month,
                day,
            } => {
                format!("{day:02}{between}{month:02}{between}{year}")
            }
            PartialDate::Day {
                year: None,
                month,
                day,
            } => format!("{day:02}{between}{month:02}"),
            PartialDate::Month {
                year: Some(year),
                month,
            } => format!("{month:02}{between}{year}"),
            PartialDate::Year(year) => year.to_string(),
            PartialDate::Month { year: None, .. } | PartialDate::Season { .. } => return None,
        };
        Some(format!("{digits}{after}"))
    };
    let start = date(period.start)?;
    if period.is_single() {
        return Some(start);
    }
    Some(format!("{start}–{}", date(period.end)?))
}
