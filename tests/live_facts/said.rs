//! What articles say, and the tables of exceptions. In: texts and patterns of words. Out: whether they fit.

use std::collections::BTreeSet;
use std::sync::Mutex;

use crate::composed::{Composed, words};

/// Whether a text says words, one after the other. A word with an asterisk is the beginning of one.
pub fn holds(text: &str, pattern: &str) -> bool {
    let text = tokens(text);
    let pattern: Vec<String> = pattern.split_whitespace().map(str::to_lowercase).collect();
    text.windows(pattern.len()).any(|window| {
        window
            .iter()
            .zip(&pattern)
            .all(|(word, wanted)| match wanted.strip_suffix('*') {
                Some(beginning) => word.starts_with(beginning),
                None => word == wanted,
            })
    })
}

/// The words of a text in lower case.
pub fn tokens(text: &str) -> Vec<String> {
    text.split(|character: char| !character.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect()
}

/// An article without the facts that are what they were: what stays there is said by something else.
pub fn remains(base: &Composed, composed: &Composed, id: &str, language: &str) -> String {
    let (before, after) = (base.facts(id), composed.facts(id));
    let changed = |path: &str| {
        let mut path = path;
        loop {
            if let (Some(before), Some(after)) = (before.get(path), after.get(path)) {
                return before.value != after.value;
            }
            match path.rsplit_once('.') {
                Some((above, _)) => path = above,
                None => return true,
            }
        }
    };
    words(&composed.article(id, language), &changed)
}

/// A table of exceptions: the id of a leaf (`*` for any step of it), a language or `*`, and what else the table holds.
pub struct Table {
    rows: Vec<Vec<String>>,
    used: Mutex<BTreeSet<usize>>,
}

impl Table {
    /// Reads a table.
    pub fn read(text: &str) -> Self {
        let rows = text
            .lines()
            .filter(|line| !line.is_empty() && !line.starts_with('#'))
            .map(|line| line.split('\t').map(str::to_owned).collect())
            .collect();
        Self {
            rows,
            used: Mutex::default(),
        }
    }

    /// The rows of a leaf.
    pub fn rows(&self, id: &str) -> Vec<&[String]> {
        let found = self
            .rows
            .iter()
            .enumerate()
            .filter(|(_, row)| is_like(id, &row[0]));
        found
            .map(|(at, row)| {
                self.used.lock().unwrap().insert(at);
                row.as_slice()
            })
            .collect()
    }

    /// Whether a row names a leaf and a language.
    pub fn has(&self, id: &str, language: &str) -> bool {
        self.pick(id, language, &|_| true)
    }

    /// Whether a row names a leaf, a language and words.
    pub fn has_words(&self, id: &str, language: &str, words: &str) -> bool {
        self.pick(id, language, &|row| row[2] == words)
    }

    fn pick(&self, id: &str, language: &str, and: &dyn Fn(&[String]) -> bool) -> bool {
        let fits = |row: &[String]| {
            is_like(id, &row[0]) && (row[1] == "*" || row[1] == language) && and(row)
        };
        let found = self.rows.iter().position(|row| fits(row));
        found.is_some_and(|at| {
            self.used.lock().unwrap().insert(at);
            true
        })
    }

    /// The rows that nobody has asked for.
    pub fn idle(&self) -> impl Iterator<Item = String> + '_ {
        let used = self.used.lock().unwrap().clone();
        let rows = self.rows.iter().enumerate();
        rows.filter(move |(at, _)| !used.contains(at))
            .map(|(_, row)| row.join(" | "))
    }
}

/// Whether an id fits a pattern, step by step.
fn is_like(id: &str, pattern: &str) -> bool {
    let (id, pattern): (Vec<&str>, Vec<&str>) =
        (id.split('.').collect(), pattern.split('.').collect());
    id.len() == pattern.len()
        && id
            .iter()
            .zip(&pattern)
            .all(|(step, wanted)| *wanted == "*" || step == wanted)
}
