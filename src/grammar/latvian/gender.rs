//! The gender of a phrase's head.
//!
//! In: a word. Out: its gender, given or told by its ending; a refusal where neither tells it.

use crate::values::{Gender, Word};

use super::super::Refusal;
use super::phrase::Analysis;

/// The gender of the phrase's head.
pub(super) fn gender(word: &Word) -> Result<Gender, Refusal> {
    match word.gender {
        Some(Gender::Neuter) => Err(Refusal::new(
            "Latvian has no neuter",
            format!(
                "Write `gender: masculine` or `gender: feminine` for \"{}\".",
                word.text
            ),
        )),
        Some(gender) => Ok(gender),
        None => Analysis::new(word, None)
            .head
            .and_then(|head| head.gender)
            .ok_or_else(|| unknown(word)),
    }
}

fn unknown(word: &Word) -> Refusal {
    Refusal::new(
        format!("the gender of \"{}\" is not known", word.text),
        "Its ending does not tell the gender. Write `gender: masculine` or `gender: feminine` in the register.",
    )
}
