//! A name in several languages, with the original that stands where a language has no form of its own.

use std::collections::BTreeMap;
use std::sync::Arc;

use grammar::Word;

use super::Language;

/// The original of a foreign name, said where a language has no form of its own.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Original {
    /// The name as its owners write it.
    pub text: String,
    /// Its language (BCP 47), for the `lang` attribute; `None` if not known.
    pub language: Option<String>,
}

/// A name in several languages.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Name {
    /// The name in its own language.
    pub original: Option<Box<Original>>,
    /// The name in the site's languages. Shared: every release that names an entry of the register has it.
    pub words: Arc<BTreeMap<Language, Word>>,
}
