//! What changed between two plain texts of an article, sentence by sentence.
//!
//! In: two texts as [`super::text`] lays them out. Out: sentences as they were and as they are. Where lines end is no change.

use similar::{Algorithm, DiffOp, capture_diff_slices};
use unicode_segmentation::UnicodeSegmentation;

/// A sentence that differs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SentenceChange {
    /// It reads otherwise.
    Reworded {
        /// As it was.
        before: String,
        /// As it is.
        after: String,
    },
    /// It is said no more.
    Gone(String),
    /// It was not said before.
    New(String),
}

/// The sentences that differ, in order of the text.
pub fn changed_sentences(before: &str, after: &str) -> Vec<SentenceChange> {
    let (before, after) = (sentences(before), sentences(after));
    let mut changes = Vec::new();
    for difference in capture_diff_slices(Algorithm::Myers, &before, &after) {
        if let DiffOp::Equal { .. } = difference {
            continue;
        }
        let (_, old, new) = difference.as_tag_tuple();
        let (old, new) = (&before[old], &after[new]);
        if old.len() == new.len() {
            let pairs = old.iter().zip(new);
            changes.extend(pairs.map(|(old, new)| changed(old.clone(), new.clone())));
        } else {
            changes.push(changed(old.join(" "), new.join(" ")));
        }
    }
    changes
}

/// A change from one text to another, of which at most one is empty.
fn changed(before: String, after: String) -> SentenceChange {
    match (before.is_empty(), after.is_empty()) {
        (true, _) => SentenceChange::New(after),
        (_, true) => SentenceChange::Gone(before),
        _ => SentenceChange::Reworded { before, after },
    }
}

/// The sentences of a text. Headings and items stand by themselves, whether they are sentences or not.
fn sentences(text: &str) -> Vec<String> {
    let passages = text.split("\n\n").flat_map(passages);
    let mut sentences = Vec::new();
    for passage in passages {
        let mut start = 0;
        for (end, _) in passage.split_sentence_bound_indices().skip(1) {
            if begins_sentence(&passage[end..]) {
                sentences.push(passage[start..end].trim_end().to_owned());
                start = end;
            }
        }
        sentences.push(passage[start..].trim_end().to_owned());
    }
    sentences
}

/// Whether a sentence can begin so. A title that ends in `!` ends no sentence: a bracket or a small letter follows it.
fn begins_sentence(words: &str) -> bool {
    let first = words.chars().next();
    first
        .is_some_and(|first| first.is_uppercase() || first.is_numeric() || "„“”\"«".contains(first))
}

/// What stands together in a block: a paragraph or heading is one passage, a list or the notes as many as there are items.
fn passages(block: &str) -> Vec<String> {
    let is_list = item(block).is_some();
    let mut passages: Vec<String> = Vec::new();
    for line in block.lines().filter(|line| !is_rule(line)) {
        let line = line.trim_start_matches(['>', ' ']);
        let (starts, words) = match item(line).filter(|_| is_list) {
            Some(words) => (true, words),
            None => (false, line),
        };
        match passages.last_mut().filter(|_| !starts) {
            Some(passage) => {
                passage.push(' ');
                passage.push_str(words);
            }
            None => passages.push(words.to_owned()),
        }
    }
    passages
}

/// The words of an item behind its marker (`• `, `- ` as before, `2. `); a note keeps its number.
fn item(line: &str) -> Option<&str> {
    let number = line.trim_start_matches(|character: char| character.is_ascii_digit());
    let numbered = number
        .strip_prefix(". ")
        .filter(|_| number.len() < line.len());
    let note = line.starts_with('[').then_some(line);
    let bullet = line.strip_prefix("• ").or(line.strip_prefix("- "));
    bullet.or(numbered).or(note)
}

/// Whether a line only underlines a heading.
fn is_rule(line: &str) -> bool {
    !line.is_empty() && line.bytes().all(|mark| matches!(mark, b'=' | b'-' | b'.'))
}
