//! The rule behind an English form. In: what made the plural and the possessive. Out: "regular plural; apostrophe alone".

use std::fmt;

/// What gave an English form.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum EnglishRule {
    /// The word is marked as one that never changes.
    Indeclinable,
    /// The word as it is written, or what made its plural and its possessive.
    Made {
        /// The rule of the plural.
        plural: Option<&'static str>,
        /// The rule of the possessive.
        possessive: Option<&'static str>,
    },
}

impl fmt::Display for EnglishRule {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Indeclinable => formatter.write_str("indeclinable by the register"),
            Self::Made { plural, possessive } => match (plural, possessive) {
                (None, None) => formatter.write_str("as written"),
                (Some(rule), None) | (None, Some(rule)) => formatter.write_str(rule),
                (Some(plural), Some(possessive)) => write!(formatter, "{plural}; {possessive}"),
            },
        }
    }
}
