//! Nouns of two words written as one, of which both inflect: vecāmāte, vecāsmātes, vecaimātei.
//!
//! In: the dictionary form. Out: the second word with the first before it, or nothing.

use crate::Gender;

use super::super::paradigm;
use super::{Known, Noun};

/// The nouns, in their two words. Other such compounds keep their first word (vecmāmiņa, labdiena).
const JOINED: [(&str, &str); 3] = [("vecā", "māte"), ("vecais", "tēvs"), ("labs", "rīts")];

/// The noun, if it is one of those.
pub(super) fn joined(text: &str, lower: &str, known: Known) -> Option<Noun> {
    let is_joined = |(first, second): &&(&str, &str)| lower.strip_prefix(first) == Some(second);
    let (first, _) = JOINED.iter().find(is_joined)?;
    let at = text.char_indices().nth(first.chars().count())?.0;
    let (first, second) = text.split_at(at);
    let before = match first.chars().next_back()? {
        'ā' => Noun::regular(first, "ā", &paradigm::SHORT_FEMININE, Gender::Feminine),
        _ if first.ends_with("ais") => {
            Noun::regular(first, "ais", &paradigm::SHORT_MASCULINE, Gender::Masculine)
        }
        _ => Noun::regular(first, "s", &paradigm::FIRST, Gender::Masculine),
    };
    Some(Noun {
        before: Some(Box::new(before)),
        listed: true,
        ..Noun::new(second, known)
    })
}
