//! A form of a word together with the rule that gave it.
//!
//! In: what a language has found. Out: the text for a sentence, and the rule in English for people who ask why.

use std::fmt;

use crate::{EnglishRule, LatvianRule, RomanianRule};

/// A form of a word, with the rule that gave it.
///
/// ```
/// use declinare::{Case, Form, Latvian, Rules, Word};
///
/// let form = Latvian.inflect(&Word::new("brālis"), Form::case(Case::Genitive))?;
/// assert_eq!(form.text(), "brāļa");
/// assert_eq!(form.rule().to_string(), "2nd declension, l → ļ");
/// # Ok::<(), declinare::Refusal>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Inflection {
    text: String,
    rule: Rule,
}

/// What gave a form. Its [`Display`](fmt::Display) words it in English, for people.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Rule {
    /// The word has this form given by hand.
    Given,
    /// A language without rules: the word as it stands.
    AsItStands,
    /// A rule of English.
    English(EnglishRule),
    /// A rule of Latvian.
    Latvian(LatvianRule),
    /// A rule of Romanian.
    Romanian(RomanianRule),
}

impl Inflection {
    /// A form and its rule.
    pub(crate) fn new(text: impl Into<String>, rule: Rule) -> Self {
        let text = text.into();
        Self { text, rule }
    }

    /// The form.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The form alone.
    pub fn into_text(self) -> String {
        self.text
    }

    /// The rule that gave it.
    pub fn rule(&self) -> &Rule {
        &self.rule
    }
}

impl fmt::Display for Inflection {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.text)
    }
}

impl fmt::Display for Rule {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Given => formatter.write_str("given in the register"),
            Self::AsItStands => formatter.write_str("as it stands"),
            Self::English(rule) => rule.fmt(formatter),
            Self::Latvian(rule) => rule.fmt(formatter),
            Self::Romanian(rule) => rule.fmt(formatter),
        }
    }
}
