//! How one Latvian noun or adjective declines, in English for people who ask why.

use std::fmt;

/// How one noun or adjective declines.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Declension {
    /// Its name: "2nd declension".
    pub name: &'static str,
    /// Whether a list decided, and not the ending.
    pub listed: bool,
    /// What becomes of the stem.
    pub stem: StemChange,
}

/// What becomes of a stem before an ending.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum StemChange {
    /// It stays by rule.
    None,
    /// It stays, as a list says, where the rule would soften it.
    Listed,
    /// A letter is added: "stem + j".
    Added(String),
    /// Letters change: "l → ļ".
    Changed(String, String),
}

impl fmt::Display for Declension {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let listed = if self.listed { " (listed)" } else { "" };
        write!(formatter, "{}{listed}", self.name)?;
        match &self.stem {
            StemChange::None => Ok(()),
            StemChange::Listed => formatter.write_str(", stem stays (listed)"),
            StemChange::Added(letter) => write!(formatter, ", stem + {letter}"),
            StemChange::Changed(hard, soft) => write!(formatter, ", {hard} → {soft}"),
        }
    }
}
