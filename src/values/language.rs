//! A language of the site, as the key used in records, folders and addresses.

use std::fmt;

use serde::{Deserialize, Serialize};

/// A language key: `lv`, `en`, `ro`, or any lower-case BCP 47 language subtag (RFC 5646, section 2.2.1).
///
/// Two or three letters; a key of two ends in a zero, so that keys are in the order of their letters.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Language([u8; 3]);

impl Language {
    /// Two or three lower-case letters, or nothing.
    pub fn parse(text: &str) -> Option<Self> {
        let letters = match *text.as_bytes() {
            [first, second] => [first, second, 0],
            [first, second, third] => [first, second, third],
            _ => return None,
        };
        let valid = letters[..text.len()].iter().all(u8::is_ascii_lowercase);
        valid.then_some(Self(letters))
    }

    /// The key.
    pub fn as_str(&self) -> &str {
        let length = if self.0[2] == 0 { 2 } else { 3 };
        std::str::from_utf8(&self.0[..length]).expect("a language key is letters of ASCII")
    }
}

impl fmt::Debug for Language {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Language({:?})", self.as_str())
    }
}

impl fmt::Display for Language {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.as_str())
    }
}
