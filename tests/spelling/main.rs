//! Spelling: all words that the site, the bundles and the tables of the tests say, held against Hunspell's dictionaries of Latvian,
//! British English and Romanian.
//!
//! In: `sources.rs` gathers the words. Every `<language>.txt` beside this file is a case: the few words that the dictionary lacks and that
//! are right, each with its reason behind a tab. Out: the words that are neither in the dictionary nor there, with where they stand, and
//! entries that nothing needs any more. Capitalised words that the dictionary lacks are names: how these are spelt the register knows.
//!
//! The dictionaries are Debian's (hunspell-lv, hunspell-en-gb, hunspell-ro), which `scripts/test` installs. Where they are not, the cases
//! are ignored, and the runner says so.
#![allow(clippy::disallowed_methods, clippy::unwrap_used)]

mod sources;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use libtest_mimic::Trial;
use spellbook::Dictionary;

use crate::trial::{Outcome, of_folder};

/// Words of a language, each with the first place in which it stands.
type Words = BTreeMap<String, String>;

/// Languages with the names of their dictionaries.
const DICTIONARIES: [(&str, &str); 3] = [("en", "en_GB"), ("lv", "lv_LV"), ("ro", "ro_RO")];

/// A file of a dictionary.
fn file(language: &str, ending: &str) -> PathBuf {
    let (_, name) = DICTIONARIES
        .iter()
        .find(|(key, _)| *key == language)
        .unwrap();
    Path::new("/usr/share/hunspell").join(format!("{name}.{ending}"))
}

fn dictionary(language: &str) -> Dictionary {
    let [affixes, words] =
        ["aff", "dic"].map(|ending| fs::read_to_string(file(language, ending)).unwrap());
    Dictionary::new(affixes.trim_start_matches('\u{feff}'), &words).unwrap()
}

/// The words that are right although the dictionary lacks them.
fn exceptions(file: &Path) -> BTreeSet<String> {
    let text = fs::read_to_string(file).unwrap();
    let lines = text
        .lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'));
    let words = lines.flat_map(|line| {
        let (words, reason) = line.split_once('\t').expect(line);
        assert!(!reason.is_empty(), "{line}: a reason");
        words.split(' ').map(ToOwned::to_owned)
    });
    words.collect()
}

fn words_are_in_the_dictionary_or_have_a_reason(case: &Path) -> Outcome {
    let language = case.file_stem().unwrap().to_str().unwrap();
    let dictionary = dictionary(language);
    let exceptions = exceptions(case);
    let words = sources::words(language);
    let (mut wrong, mut names, mut needed) = (String::new(), 0, BTreeSet::new());
    for (word, place) in &words {
        if dictionary.check(&word.replace('’', "'")) {
            continue;
        }
        if exceptions.contains(word) {
            needed.insert(word.clone());
        } else if word.starts_with(char::is_uppercase) {
            names += 1;
        } else {
            writeln!(wrong, "{word} ({place})").unwrap();
        }
    }
    for word in exceptions.difference(&needed) {
        writeln!(wrong, "{word}: needs no exception any more").unwrap();
    }
    if std::env::var("SPELLING").is_ok() {
        let count = words.len();
        let needed = needed.len();
        let out = &mut std::io::stdout().lock();
        writeln!(
            out,
            "{language}: {count} words, {names} names, {needed} exceptions"
        )
        .unwrap();
    }
    assert!(words.len() > 1000, "{} words", words.len());
    if wrong.is_empty() {
        Ok(())
    } else {
        Err(wrong.into())
    }
}

/// What is tried here, a trial for each language.
pub fn trials() -> Vec<Trial> {
    let missing = DICTIONARIES
        .iter()
        .any(|(language, _)| !file(language, "dic").exists());
    let trials = of_folder(
        "spelling",
        &["txt"],
        words_are_in_the_dictionary_or_have_a_reason,
    );
    trials
        .into_iter()
        .map(|trial| trial.with_ignored_flag(missing))
        .collect()
}
