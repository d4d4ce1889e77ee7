//! Decodes dates and periods, and says how a date that was written otherwise is written here.
//!
//! In: a text. Out: a date or a period, or a diagnostic with the spelling that was meant, as far as it can be told.

use grammar::{Date, Period, PeriodError};

use crate::diagnostic::{Code, Diagnostic, Message, message};
use crate::record::decoded::Item;
use crate::source::Text;
use crate::values::{Moment, MomentError};

use super::{Decoder, Slot};

/// A month and a day that exist; the 29th of February in any year.
macro_rules! day {
    () => {
        r"((0[13578]|1[02])-(0[1-9]|[12]\d|3[01])|(0[469]|11)-(0[1-9]|[12]\d|30)|02-(0[1-9]|[12]\d))"
    };
}
/// A month.
macro_rules! month {
    () => {
        "(0[1-9]|1[0-2])"
    };
}
/// A season.
macro_rules! season {
    () => {
        "2[1-4]"
    };
}
/// A year.
macro_rules! year {
    () => {
        r"\d{4}"
    };
}
/// Dates of one precision: one, or from one to another.
macro_rules! range {
    ($before:expr, $part:expr) => {
        concat!($before, $part, "(/", $before, $part, ")?")
    };
}

/// The pattern of a calendar date.
pub(super) const DATE: &str = concat!("^", year!(), "-", day!(), "$");

/// The pattern of a day and a time of day with a zone, which is not looked up.
pub(super) const MOMENT: &str = concat!(
    r"^\s*",
    year!(),
    "-",
    day!(),
    r"[T ]\s*([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?\s*\S.*$"
);

/// The pattern of a date, or a range of dates of the same precision, with the year on both sides or on neither. A year alone is a
/// number to YAML; here it is one where it stands between quotation marks, or in a range.
pub(super) const PERIOD: &str = concat!(
    "^(",
    range!(concat!(year!(), "-"), day!()),
    "|",
    range!(concat!(year!(), "-"), month!()),
    "|",
    range!(concat!(year!(), "-"), season!()),
    "|",
    range!("--", day!()),
    "|",
    range!("--", month!()),
    "|",
    range!("--", season!()),
    "|",
    range!("", year!()),
    ")$"
);

impl Decoder<'_> {
    /// One calendar date.
    pub(super) fn date(&mut self, slot: &Slot<'_>, text: &Text) -> Item {
        match Period::parse(text.text.trim()) {
            Ok(period) => match single_day(&period) {
                Some(date) => Item::Date(date, text.span),
                None => self.bad(text, message!("not-one-day", slot = slot.words())),
            },
            Err(error) => self.bad_date(slot, text, &error),
        }
    }

    /// A date or a range.
    pub(super) fn period(&mut self, slot: &Slot<'_>, text: &Text) -> Item {
        match Period::parse(text.text.trim()) {
            Ok(period) => Item::Period(period, text.span),
            Err(error) => self.bad_date(slot, text, &error),
        }
    }

    /// A day and a time with its zone.
    pub(super) fn moment(&mut self, slot: &Slot<'_>, text: &Text) -> Item {
        let fault = match Moment::parse(&text.text) {
            Ok(moment) => return Item::Moment(moment, text.span),
            Err(MomentError::Syntax) => message!("moment-syntax", field = slot.name),
            Err(MomentError::NoZone) => message!("moment-without-zone", field = slot.name),
            Err(MomentError::UnknownZone) => message!("moment-zone-unknown", field = slot.name),
            Err(MomentError::Skipped) => message!("moment-skipped", field = slot.name),
        };
        let place = text.span;
        self.report
            .add(Diagnostic::new(Code::BadDate, place, fault));
        Item::Wrong(place)
    }

    /// Why a date cannot be read.
    fn bad_date(&mut self, slot: &Slot<'_>, text: &Text, error: &PeriodError) -> Item {
        let (slot, written) = (slot.words(), text.text.trim());
        match error {
            PeriodError::Syntax => {
                let message = message!("not-a-date", written = written, slot = slot);
                let mut wrong = Diagnostic::new(Code::BadDate, text.span, message);
                if let Some(meant) = meant(written) {
                    wrong = wrong.hint(message!("write-this", written = meant));
                }
                self.report.add(wrong);
                Item::Wrong(text.span)
            }
            PeriodError::NoSuchDate(date) => self.bad(text, message!("no-such-date", date = date)),
            PeriodError::Mixed => {
                let message = message!("period-mixed", slot = slot, written = written);
                self.bad(text, message)
            }
            PeriodError::Reversed => {
                let turned = written
                    .split_once('/')
                    .map(|(start, end)| format!("{end}/{start}"))
                    .unwrap_or_default();
                let message = message!("period-reversed", slot = slot, turned = turned);
                self.add(Code::PeriodReversed, text.span, message);
                Item::Wrong(text.span)
            }
        }
    }

    /// A bad date.
    fn bad(&mut self, text: &Text, message: Message) -> Item {
        self.add(Code::BadDate, text.span, message);
        Item::Wrong(text.span)
    }
}

/// The day of a period that is one day with its year.
fn single_day(period: &Period) -> Option<Date> {
    let day = period.is_single() && period.start.day().is_some();
    day.then(|| period.start.first_day()).flatten()
}

/// The spelling that was meant: 11.04.2018 → 2018-04-11, 11.-12.04.2018 → 2018-04-11/2018-04-12.
fn meant(written: &str) -> Option<String> {
    if written.contains(char::is_alphabetic) {
        return None;
    }
    let numbers: Vec<u32> = written
        .split(|character: char| !character.is_ascii_digit())
        .filter(|part| !part.is_empty())
        .map(str::parse)
        .collect::<Result<_, _>>()
        .ok()?;
    let date = |year: u32, month: u32, day: u32| format!("{year:04}-{month:02}-{day:02}");
    let one = |part: &[u32]| match *part {
        [year, month, day] if year > 31 => Some(date(year, month, day)),
        [day, month, year] if year > 31 => Some(date(year, month, day)),
        _ => None,
    };
    let meant = match *numbers.as_slice() {
        [_, _, _] => one(&numbers)?,
        [first, last, month, year] if year > 31 => {
            format!("{}/{}", date(year, month, first), date(year, month, last))
        }
        [day, month, last, end, year] if year > 31 => {
            format!("{}/{}", date(year, month, day), date(year, end, last))
        }
        [_, _, _, _, _, _] => format!("{}/{}", one(&numbers[..3])?, one(&numbers[3..])?),
        [month, year] if year > 31 => format!("{year:04}-{month:02}"),
        [year, month] if year > 31 => format!("{year:04}-{month:02}"),
        [start, end] if start > 31 && end > 31 => format!("{start}/{end}"),
        _ => return None,
    };
    Period::parse(&meant).is_ok().then_some(meant)
}
