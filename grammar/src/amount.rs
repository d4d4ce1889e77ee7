//! Decimal numbers and times of day. In: text as forms have it. Out: values that each language writes in its own way.

use std::fmt;

/// A decimal number without a sign, with as many places as it was written with: 12.5 and 12.50 differ, as they do in print.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Decimal {
    /// All digits as a whole number: 125 for 12.5.
    digits: u64,
    /// How many of them stand behind the point.
    places: u8,
}

/// A time of day, to the minute.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TimeOfDay {
    /// 0 to 23.
    pub hour: u8,
    /// 0 to 59.
    pub minute: u8,
}

/// A time of day, or from one to another on the same day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TimeSpan {
    /// The beginning.
    pub start: TimeOfDay,
    /// The end, later than the beginning, if known.
    pub end: Option<TimeOfDay>,
}

impl Decimal {
    /// Digits with at most six behind a point: `25000`, `12.5`. Nothing else, so that no group separator is taken for a point.
    pub fn parse(text: &str) -> Option<Self> {
        let (whole, places) = text.split_once('.').unwrap_or((text, ""));
        let valid = !whole.is_empty()
            && places.len() <= 6
            && !text.ends_with('.')
            && (whole.len() == 1 || !whole.starts_with('0'))
            && format!("{whole}{places}")
                .bytes()
                .all(|byte| byte.is_ascii_digit());
        let digits = format!("{whole}{places}").parse().ok().filter(|_| valid)?;
        Some(Self {
            digits,
            places: u8::try_from(places.len()).ok()?,
        })
    }
}

impl Decimal {
    /// The number, if it has no places.
    pub fn whole(self) -> Option<u64> {
        (self.places == 0).then_some(self.digits)
    }

    /// Whether it is the smaller number of two, however many places they have.
    pub fn is_less_than(self, other: Self) -> bool {
        self.scaled() < other.scaled()
    }

    /// A number of millionths, with no more places than it needs; `None` if it is too great.
    pub fn of_millionths(mut size: u128) -> Option<Self> {
        let mut places = 6;
        while places > 0 && size.is_multiple_of(10) {
            size /= 10;
            places -= 1;
        }
        let digits = u64::try_from(size).ok()?;
        Some(Self { digits, places })
    }

    /// In millionths: as many places as a decimal can have.
    pub fn scaled(self) -> u128 {
        u128::from(self.digits) * 10_u128.pow(6 - u32::from(self.places))
    }
}

impl From<u64> for Decimal {
    fn from(number: u64) -> Self {
        Self {
            digits: number,
            places: 0,
        }
    }
}

impl fmt::Display for Decimal {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let places = usize::from(self.places);
        let digits = format!("{:0width$}", self.digits, width = places + 1);
        let (whole, rest) = digits.split_at(digits.len() - places);
        formatter.write_str(whole)?;
        if rest.is_empty() {
            Ok(())
        } else {
            write!(formatter, ".{rest}")
        }
    }
}

impl TimeOfDay {
    /// `9:00`, `16:30`.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let (hour, minute) = text.split_once(':')?;
        let number =
            |text: &str, below: u8| text.parse::<u8>().ok().filter(|number| *number < below);
        let digits = (1..=2).contains(&hour.len())
            && minute.len() == 2
            && format!("{hour}{minute}")
                .bytes()
                .all(|byte| byte.is_ascii_digit());
        digits.then_some(())?;
        Some(Self {
            hour: number(hour, 24)?,
            minute: number(minute, 60)?,
        })
    }
}

impl fmt::Display for TimeOfDay {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:02}:{:02}", self.hour, self.minute)
    }
}

impl fmt::Display for TimeSpan {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}", self.start)?;
        match self.end {
            Some(end) => write!(formatter, "/{end}"),
            None => Ok(()),
        }
    }
}

/// A moment without its end.
impl From<TimeOfDay> for TimeSpan {
    fn from(start: TimeOfDay) -> Self {
        Self { start, end: None }
    }
}

impl TimeSpan {
    /// `10:00`, or `10:00/16:30` with the end later than the beginning.
    pub fn parse(text: &str) -> Option<Self> {
        let Some((start, end)) = text.split_once('/') else {
            return Some(Self {
                start: TimeOfDay::parse(text)?,
                end: None,
            });
        };
        let (start, end) = (TimeOfDay::parse(start)?, TimeOfDay::parse(end)?);
        (start < end).then_some(Self {
            start,
            end: Some(end),
        })
    }
}
