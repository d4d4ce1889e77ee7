//! Words with a hyphen.
//!
//! In: a word, with what is known of it. Out: its parts, each with its own declension.
//! Both halves inflect of a double name (Kalniņa-Ozola) and of two nouns in one (māja-muzejs); of other compounds only the last
//! (IT-speciālists).

use super::exceptions as lists;
use super::head::is_masculine_nominative;
use super::noun::{Known, Noun, is_name};

/// The parts of a word between hyphens; one part if there is none.
pub(super) fn parts(word: &str, known: Known) -> Vec<Noun> {
    let Some((before, last)) = word.rsplit_once('-') else {
        return vec![Noun::new(word, known)];
    };
    let last = Noun::new(last, known);
    let is_double_name = before.chars().count() >= 3
        && word.split('-').all(is_name)
        && !lists::is_frozen(&before.to_lowercase());
    let gender = if is_double_name {
        last.gender
    } else if is_noun(before) && !is_name(before) {
        None
    } else {
        return vec![Noun::frozen(before), last];
    };
    let mut halves: Vec<Noun> = before
        .split('-')
        .map(|half| Noun::new(half, Known { gender, ..known }))
        .collect();
    halves.push(last);
    halves
}

/// Whether the first half is a noun in its nominative, and no stem or genitive.
fn is_noun(half: &str) -> bool {
    let lower = half.to_lowercase();
    let is_nominative = lower.ends_with(['a', 'e']) || is_masculine_nominative(&lower);
    lower.chars().count() > 3 && !lower.contains('-') && is_nominative
}
