//! Whether a name without a language mark shows by its form that it is Romanian.
//!
//! In: a name as its owners write it. Out: yes or no. Knows no dictionary: the article and the letters of the language must show.

use super::exceptions;
use super::sound::lower_first;
use super::written::{Written, read};

/// Letters that only Romanian has, of the languages of Europe: "ș" and "ț" with a comma; "ă" stands in few others.
const LETTERS: &[char] = &['ș', 'ț', 'ă', 'Ș', 'Ț', 'Ă'];

/// Foreign names whose -ul is no article.
const FOREIGN_IN_UL: &[&str] = &["istanbul", "kabul"];

/// Whether the head carries the Romanian article. Of a name from elsewhere the letters must be Romanian too, unless its head ends in -ul.
pub(super) fn shows(name: &str, at_home: bool) -> bool {
    let Some((head, _)) = name.split_once(' ') else {
        return false;
    };
    let small = lower_first(head);
    let definite = read(head, None, None, false) != Written::Bare;
    let native = |letter: char| {
        !letter.is_alphabetic() || letter.is_ascii() || "ăâîșțĂÂÎȘȚ".contains(letter)
    };
    let foreign = FOREIGN_IN_UL.contains(&small.as_str()) || exceptions::owns_ul(&small);
    if !definite || foreign || !head.chars().all(native) {
        return false;
    }
    at_home || name.contains(LETTERS) || head.ends_with("ul") && head.chars().count() > 5
}
