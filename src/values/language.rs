//! A language of the site, as the key used in records, folders and addresses.

use std::fmt;
use std::sync::Arc;

/// A language key: `lv`, `en`, `ro`, or any lower-case BCP 47 language subtag (RFC 5646, section 2.2.1).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Language(Arc<str>);

impl Language {
    /// Two or three lower-case letters, or nothing.
    pub fn parse(text: &str) -> Option<Self> {
        let valid =
            matches!(text.len(), 2 | 3) && text.bytes().all(|byte| byte.is_ascii_lowercase());
        valid.then(|| Self(text.into()))
    }

    /// The key.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Language {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}
