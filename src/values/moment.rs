//! A moment in time, as an embargo has it: a day and a time of day with the zone in which they hold.
//!
//! Written as RFC 3339 or RFC 9557 have it, or with blanks between the parts: `2026-11-25T09:00:00+02:00`,
//! `2026-11-25T09:00[Europe/Riga]`, `2026-11-25 09:00 Europe/Riga`. Zones are those of the IANA database.

use std::fmt;

use grammar::Date;
use jiff::civil::DateTime;
use jiff::tz::{Offset, TimeZone};
use jiff::{Timestamp, Zoned};

/// A moment, with the zone in which it was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Moment {
    at: Timestamp,
    day: Date,
}

/// Why a moment could not be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MomentError {
    /// Not a day and a time of day.
    Syntax,
    /// The zone is not said.
    NoZone,
    /// There is no such zone.
    UnknownZone,
    /// On that day the clocks are put forward or back: the time does not exist in the zone, or exists twice.
    Skipped,
}

impl Moment {
    /// Reads a moment.
    pub fn parse(text: &str) -> Result<Self, MomentError> {
        let (date, rest) = text
            .trim()
            .split_once(['T', ' '])
            .ok_or(MomentError::Syntax)?;
        let rest = rest.trim_start();
        let time_ends = rest
            .find(|character: char| !character.is_ascii_digit() && character != ':')
            .unwrap_or(rest.len());
        let (time, zone) = rest.split_at(time_ends);
        let local: DateTime = format!("{date}T{time}")
            .parse()
            .ok()
            .filter(|_| date.len() == "2026-11-25".len() && time.contains(':'))
            .ok_or(MomentError::Syntax)?;
        let zoned = zone_of(zone.trim())?
            .to_ambiguous_zoned(local)
            .unambiguous()
            .map_err(|_| MomentError::Skipped)?;
        Ok(Self::from(zoned))
    }

    /// Whether it comes later than another, wherever the two were written.
    pub fn is_after(&self, other: &Self) -> bool {
        self.at > other.at
    }

    /// How many seconds after the first of 1970 in UTC.
    pub fn seconds(&self) -> i64 {
        self.at.as_second()
    }

    /// The day on which it falls, in the zone in which it was written.
    pub fn day(&self) -> Date {
        self.day
    }
}

/// In UTC, as RFC 3339 has it: `2026-11-25T07:00:00Z`.
impl fmt::Display for Moment {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.at.fmt(formatter)
    }
}

/// A clock's reading, or what was written.
impl From<Zoned> for Moment {
    fn from(zoned: Zoned) -> Self {
        Self {
            at: zoned.timestamp(),
            day: zoned.date(),
        }
    }
}

/// The zone behind a time: `Z`, `+02:00`, `[Europe/Riga]` or `Europe/Riga`.
fn zone_of(text: &str) -> Result<TimeZone, MomentError> {
    if text.is_empty() {
        return Err(MomentError::NoZone);
    }
    // Only that letter alone: "Zulu" and "Zagreb" begin with it too.
    if text == "Z" || text.starts_with("Z[") {
        return Ok(TimeZone::UTC);
    }
    if text.starts_with(['+', '-', '−']) {
        // A zone behind an offset only names it (RFC 9557).
        let (text, _) = text.split_once('[').unwrap_or((text, ""));
        return offset(text)
            .map(TimeZone::fixed)
            .ok_or(MomentError::UnknownZone);
    }
    let name = text
        .strip_prefix('[')
        .and_then(|name| name.strip_suffix(']'));
    TimeZone::get(name.unwrap_or(text)).map_err(|_| MomentError::UnknownZone)
}

/// `+02:00` or `+02`.
fn offset(text: &str) -> Option<Offset> {
    let sign = if text.starts_with('+') { 1 } else { -1 };
    let digits = text.trim_start_matches(['+', '-', '−']);
    let (hours, minutes) = digits.split_once(':').unwrap_or((digits, "00"));
    let number = |text: &str| {
        let two = text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_digit());
        two.then(|| text.parse::<i32>().ok()).flatten()
    };
    let (hours, minutes) = (number(hours)?, number(minutes).filter(|it| *it < 60)?);
    Offset::from_seconds(sign * (hours * 3600 + minutes * 60)).ok()
}
