//! How one Latvian noun or adjective declines, in English for people who ask why.

use std::fmt;

/// How one noun or adjective declines.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Declension {
    /// Its name: "2nd declension".
    pub(super) name: &'static str,
    /// Whether a list decided, and not the ending.
    pub(super) listed: bool,
    /// What becomes of the stem: ", l → ļ"; empty where it stays by rule.
    pub(super) stem: String,
}

impl fmt::Display for Declension {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let listed = if self.listed { " (listed)" } else { "" };
        write!(formatter, "{}{listed}{}", self.name, self.stem)
    }
}
