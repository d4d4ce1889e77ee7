//! The gender of a phrase's head.
//!
//! In: a word. Out: its gender, given or told by its ending; a refusal where neither tells it.

use crate::diagnostic::message;
use crate::values::{Gender, Word};

use super::super::Refusal;
use super::phrase::Analysis;

/// The gender of the phrase's head.
pub(super) fn gender(word: &Word) -> Result<Gender, Refusal> {
    match word.gender {
        Some(Gender::Neuter) => Err(message!("lv-noun-without-neuter", word = &word.text)),
        Some(gender) => Ok(gender),
        None => Analysis::new(word, None)
            .head
            .and_then(|head| head.gender)
            .ok_or_else(|| unknown(word)),
    }
}

fn unknown(word: &Word) -> Refusal {
    message!("lv-gender-unknown", word = &word.text)
}
