//! The gender of a phrase's head.
//!
//! In: a word. Out: its gender, given or told by its ending; a refusal where neither tells it.

use crate::{Gender, Word};

use super::phrase::Analysis;
use crate::Refusal;

/// The gender of the phrase's head.
pub(super) fn gender(word: &Word) -> Result<Gender, Refusal> {
    match word.gender {
        Some(Gender::Neuter) => Err(Refusal::NounWithoutNeuter {
            word: word.text.clone(),
        }),
        Some(gender) => Ok(gender),
        None => Analysis::new(&word.text, word, None)
            .head
            .and_then(|head| head.gender)
            .ok_or_else(|| unknown(word)),
    }
}

fn unknown(word: &Word) -> Refusal {
    Refusal::UnknownGender {
        word: word.text.clone(),
    }
}
