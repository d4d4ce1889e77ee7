//! Towns and countries.

use std::fmt;

use super::Name;

/// An ISO 3166-1 alpha-2 country code, in capitals.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CountryCode([u8; 2]);

impl CountryCode {
    /// Two capital letters, or nothing. Whether the country is known is for the lexicon to say.
    pub fn parse(text: &str) -> Option<Self> {
        let code: [u8; 2] = text.as_bytes().try_into().ok()?;
        code.iter()
            .all(u8::is_ascii_uppercase)
            .then_some(Self(code))
    }

    /// The two letters.
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).expect("a country code holds two ASCII letters")
    }
}

impl fmt::Display for CountryCode {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

/// How a place is named.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PlaceName {
    /// A country, named by the lexicon.
    Country(CountryCode),
    /// A town of the register.
    Town(Name),
}

/// A town or a country.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    /// Key of the register, or the country code.
    pub key: String,
    /// Its name.
    pub name: PlaceName,
    /// The country in which a town lies (the country itself for a country).
    pub country: CountryCode,
}

impl Place {
    /// A country as a place.
    pub fn of_country(code: CountryCode) -> Self {
        Self {
            key: code.to_string(),
            name: PlaceName::Country(code),
            country: code,
        }
    }

    /// Whether it is a country.
    pub fn is_country(&self) -> bool {
        matches!(self.name, PlaceName::Country(_))
    }
}
