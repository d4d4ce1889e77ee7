//! Measures: lengths, areas, weights, lasting times. Written with the signs of the units in the record: `7.3 m`, `1 h 30 min`, `2 days`.

use std::fmt;

use grammar::Decimal;

/// A unit: how records write it, its key in the lexicon, its sign in print. One without a key is said by its sign alone.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Unit {
    /// As records write it; the first spelling is the usual one.
    pub written: &'static [&'static str],
    /// The noun of the lexicon.
    pub noun: Option<&'static str>,
    /// The sign in print (SI Brochure, 9th edition; for days and longer the word stands).
    pub sign: &'static str,
}

const fn unit(
    written: &'static [&'static str],
    noun: Option<&'static str>,
    sign: &'static str,
) -> Unit {
    Unit {
        written,
        noun,
        sign,
    }
}

/// All units.
pub const UNITS: &[Unit] = &[
    unit(&["mm"], Some("millimetre"), "mm"),
    unit(&["cm"], Some("centimetre"), "cm"),
    unit(&["m"], Some("metre"), "m"),
    unit(&["km"], Some("kilometre"), "km"),
    unit(&["m2", "m²"], Some("square-metre"), "m²"),
    unit(&["km2", "km²"], Some("square-kilometre"), "km²"),
    unit(&["ha"], Some("hectare"), "ha"),
    unit(&["m3", "m³"], Some("cubic-metre"), "m³"),
    unit(&["l"], Some("litre"), "l"),
    unit(&["g"], Some("gram"), "g"),
    unit(&["kg"], Some("kilogram"), "kg"),
    unit(&["t"], Some("tonne"), "t"),
    unit(&["pp"], Some("percentage-point"), ""),
    unit(&["kWh"], None, "kWh"),
    unit(&["MW"], None, "MW"),
    unit(&["m/s"], None, "m/s"),
    unit(&["km/h"], None, "km/h"),
    unit(&["°C", "C"], None, "°C"),
    unit(&["min"], Some("minute"), "min"),
    unit(&["h"], Some("hour"), "h"),
    unit(&["d", "day", "days"], Some("day"), ""),
    unit(&["week", "weeks"], Some("week"), ""),
    unit(&["month", "months"], Some("month"), ""),
    unit(&["year", "years"], Some("year"), ""),
];

/// So much of one or several units: "7.3 m", "1 h 30 min".
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Measure(pub Vec<(Decimal, &'static Unit)>);

impl Measure {
    /// Numbers with their units, parted by blanks.
    ///
    /// ```
    /// use vestnesis::values::Measure;
    ///
    /// assert_eq!(Measure::parse("1 h 30 min").map(|it| it.to_string()), Some("1 h 30 min".to_owned()));
    /// assert_eq!(Measure::parse("30"), None);
    /// ```
    pub fn parse(text: &str) -> Option<Self> {
        let mut words = text.split_whitespace();
        let mut parts = Vec::new();
        while let Some(number) = words.next() {
            let written = words.next()?;
            let unit = UNITS.iter().find(|unit| unit.written.contains(&written))?;
            if parts.iter().any(|(_, said)| *said == unit) {
                return None;
            }
            parts.push((Decimal::parse(number)?, unit));
        }
        (!parts.is_empty()).then_some(Self(parts))
    }

    /// The difference of two shares.
    pub fn percentage_points(number: Decimal) -> Self {
        let unit = UNITS.iter().filter(|unit| unit.written.contains(&"pp"));
        Self(unit.map(|unit| (number, unit)).collect())
    }
}

impl fmt::Display for Measure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let parts = self.0.iter();
        let parts: Vec<String> = parts
            .map(|(number, unit)| format!("{number} {}", unit.written[0]))
            .collect();
        formatter.write_str(&parts.join(" "))
    }
}
