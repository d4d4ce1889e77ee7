//! The rules behind a Latvian form: for each word that moves its declension, softening or list ("vadītāja: 4th declension").
//!
//! In: a phrase that is understood, and a form that it has. Out: what gave the form.

use std::fmt;

use crate::{Case, Number};

use super::declension::Declension;
use super::noun::Noun;

/// What gave a Latvian form.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum LatvianRule {
    /// The word is marked as one that never declines.
    Indeclinable,
    /// The form asked for is that of the dictionary.
    Dictionary,
    /// No word of the phrase declines.
    Undeclined,
    /// One word that is the whole phrase, or several, each by its rule.
    Declined(Vec<DeclinedWord>),
}

/// A word of a phrase that declines.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeclinedWord {
    /// The word in the dictionary form; `None` where it is the whole phrase.
    pub word: Option<String>,
    /// The rules of its parts between hyphens, each once.
    pub parts: Vec<Declension>,
}

impl LatvianRule {
    /// What gave a form of a phrase, of which these words move, each in its number.
    pub(super) fn of<'a>(
        phrase: &str,
        moving: impl Iterator<Item = (&'a str, &'a [Noun], Number)>,
        case: Case,
    ) -> Self {
        let mut words: Vec<DeclinedWord> = moving
            .filter_map(|(word, parts, number)| {
                let parts = of_parts(parts, case, number)?;
                Some(DeclinedWord {
                    word: Some(word.to_owned()),
                    parts,
                })
            })
            .collect();
        match &mut words[..] {
            [] if case == Case::Nominative => Self::Dictionary,
            [] => Self::Undeclined,
            [only] if only.word.as_deref() == Some(phrase) => {
                only.word = None;
                Self::Declined(words)
            }
            _ => Self::Declined(words),
        }
    }
}

/// The rules of a word's parts between hyphens, each once.
fn of_parts(parts: &[Noun], case: Case, number: Number) -> Option<Vec<Declension>> {
    let mut rules: Vec<Declension> = parts
        .iter()
        .filter_map(|part| part.rule(case, number))
        .collect();
    rules.dedup();
    (!rules.is_empty()).then_some(rules)
}

impl fmt::Display for LatvianRule {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Indeclinable => formatter.write_str("does not decline, as the register says"),
            Self::Dictionary => formatter.write_str("the dictionary form"),
            Self::Undeclined => formatter.write_str("does not decline"),
            Self::Declined(words) => separated(formatter, words, "; "),
        }
    }
}

impl fmt::Display for DeclinedWord {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(word) = &self.word {
            write!(formatter, "{word}: ")?;
        }
        separated(formatter, &self.parts, " + ")
    }
}

/// Parts with a mark between them.
fn separated<T: fmt::Display>(
    formatter: &mut fmt::Formatter<'_>,
    parts: &[T],
    mark: &str,
) -> fmt::Result {
    for (at, part) in parts.iter().enumerate() {
        let before = if at == 0 { "" } else { mark };
        write!(formatter, "{before}{part}")?;
    }
    Ok(())
}
