//! Words with a hyphen.
//!
//! In: a word, with what is known of it. Out: its parts, each with its own declension.
//! Both halves of a double name inflect (Kalniņa-Ozola); of other compounds only the last (IT-speciālists).

use super::noun::{Known, Noun, is_name};

/// The parts of a word between hyphens; one part if there is none.
pub(super) fn parts(word: &str, known: Known) -> Vec<Noun> {
    let Some((before, last)) = word.rsplit_once('-') else {
        return vec![Noun::new(word, known)];
    };
    let last = Noun::new(last, known);
    if before.chars().count() < 3 || !word.split('-').all(is_name) {
        return vec![Noun::frozen(before), last];
    }
    let gender = last.gender;
    let mut halves: Vec<Noun> = before
        .split('-')
        .map(|half| Noun::new(half, Known { gender, ..known }))
        .collect();
    halves.push(last);
    halves
}
