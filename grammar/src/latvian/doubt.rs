//! Names that the rules must ask about: foreign ones in -i.
//!
//! In: a word. Out: the question that it leaves open, if it does. The rules take such a name for one that never changes.

use crate::{Doubt, Word};

use super::noun::is_name;
use super::phrase::Analysis;

/// The question that a word leaves open.
pub(super) fn doubt(word: &Word) -> Option<Doubt> {
    let is_answered = word.indeclinable || word.number.is_some() || !word.forms.is_empty();
    let last = word.text.split_whitespace().next_back()?;
    if is_answered || !last.ends_with('i') || !is_name(last) {
        return None;
    }
    let head = Analysis::new(&word.text, word, None).head?;
    head.is_indeclinable()
        .then_some(Doubt::PluralOrIndeclinable)
}
