//! Lines of public transport. Written with their vehicle in the record: `bus 3, 10, 13`.

use std::fmt;

/// The vehicles, as records and the lexicon name them.
const VEHICLES: [&str; 4] = ["bus", "tram", "trolleybus", "train"];

/// Lines of one vehicle, in the order of the record.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Lines {
    /// The vehicle: the key of a noun of the lexicon.
    pub vehicle: &'static str,
    /// The names of the lines: `3`, `10A`.
    pub numbers: Vec<String>,
}

impl Lines {
    /// A vehicle and the names of its lines with commas between.
    ///
    /// ```
    /// use vestnesis::values::Lines;
    ///
    /// assert_eq!(Lines::parse("bus 3, 10").map(|it| it.numbers.len()), Some(2));
    /// assert_eq!(Lines::parse("boat 3"), None);
    /// ```
    pub fn parse(text: &str) -> Option<Self> {
        let (vehicle, numbers) = text.split_once(' ')?;
        let vehicle = VEHICLES.into_iter().find(|known| *known == vehicle)?;
        let numbers: Vec<String> = numbers.split(',').map(|it| it.trim().to_owned()).collect();
        let is_line = |number: &String| {
            let digits = number.trim_end_matches(|it: char| it.is_ascii_uppercase());
            !digits.is_empty()
                && digits.len() + 1 >= number.len()
                && !digits.starts_with('0')
                && digits.bytes().all(|byte| byte.is_ascii_digit())
        };
        numbers
            .iter()
            .all(is_line)
            .then_some(Self { vehicle, numbers })
    }
}

impl fmt::Display for Lines {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} {}", self.vehicle, self.numbers.join(", "))
    }
}
