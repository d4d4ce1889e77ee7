//! What the languages say when facts change. In: `varied_facts/*.txt`, one block per case: a record, values that are set in it
//! or in a register, and sentences that its articles must have then. Out: every sentence that they lack.
//!
//! `set: projects/evolaq.partners.count = 21` sets a value of a register, `set: event.place = oslo` one of the record; the value
//! is YAML. The sentences are written from the grammar of the language, never copied from the program. `~` is a no-break space.
//! `unset: participants` takes a value of the record out; `not en: …` is a sentence that must not be there.
#![allow(clippy::disallowed_methods, clippy::unwrap_used)]

use crate::composed::{Site, words};

/// The cases of a file, each as its lines.
fn cases(table: &str) -> Vec<Vec<(&str, &str)>> {
    let mut cases: Vec<Vec<(&str, &str)>> = Vec::new();
    for line in table
        .lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
    {
        let (key, value) = line
            .split_once(": ")
            .unwrap_or_else(|| panic!("no \"key: value\": {line}"));
        if key == "case" {
            cases.push(Vec::new());
        }
        cases
            .last_mut()
            .expect("a file begins with a case")
            .push((key, value));
    }
    cases
}

/// The sentences that the articles of a case lack.
fn lacking(site: &Site, case: &[(&str, &str)]) -> Vec<String> {
    let mut site = site.clone();
    let one = |wanted: &str| {
        case.iter()
            .find(|(key, _)| *key == wanted)
            .map(|(_, value)| *value)
    };
    let name = one("case").unwrap();
    let id = one("record").unwrap_or_else(|| panic!("{name}: no record"));
    for (_, edit) in case.iter().filter(|(key, _)| *key == "set") {
        let (path, yaml) = edit
            .split_once(" = ")
            .unwrap_or_else(|| panic!("{name}: no value: {edit}"));
        match path.split_once('/') {
            Some((register, path)) => {
                site.set(&format!("content/register/{register}.yaml"), path, yaml);
            }
            None => site.set(&site.record(id), path, yaml),
        }
    }
    for (_, path) in case.iter().filter(|(key, _)| *key == "unset") {
        site.unset(&site.record(id), path);
    }
    let composed = match site.compose() {
        Ok(composed) => composed,
        Err(report) => return vec![format!("{name}: does not build:\n{report}")],
    };
    let mut lacking = Vec::new();
    for (key, sentence) in case {
        if ["case", "record", "set", "unset"].contains(key) {
            continue;
        }
        let language = key.strip_prefix("not ").unwrap_or(key);
        let text = words(&composed.article(id, language), &|_| true).replace('\u{a0}', "~");
        if text.contains(sentence) == key.starts_with("not ") {
            lacking.push(format!(
                "{name}\n  {key} lacks {sentence}\n{}",
                nearest(&text, sentence)
            ));
        }
    }
    lacking
}

/// The paragraph that has most words of the sentence, for the message.
fn nearest(text: &str, sentence: &str) -> String {
    let shared = |line: &&str| {
        sentence
            .split(' ')
            .filter(|word| line.contains(word))
            .count()
            * 1000
            / (line.len() + 100)
    };
    let line = text.lines().max_by_key(shared).unwrap_or_default();
    format!("     has {line}")
}

/// Checks a file of cases.
fn check(table: &str) {
    let mut site = Site::of_the_repository();
    site.append(
        "content/register/places.yaml",
        include_str!("varied_facts/places.yaml"),
    );
    let wrong: Vec<String> = cases(table)
        .iter()
        .flat_map(|case| lacking(&site, case))
        .collect();
    assert!(
        wrong.is_empty(),
        "{} sentences are lacking\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}

fn partners() {
    check(include_str!("varied_facts/partners.txt"));
}

fn quantities() {
    check(include_str!("varied_facts/quantities.txt"));
}

fn places() {
    check(include_str!("varied_facts/places.txt"));
}

fn dates() {
    check(include_str!("varied_facts/dates.txt"));
}

fn ordinals() {
    check(include_str!("varied_facts/ordinals.txt"));
}

fn neighbours() {
    check(include_str!("varied_facts/neighbours.txt"));
}

fn bodies() {
    check(include_str!("varied_facts/bodies.txt"));
}

fn wordings() {
    check(include_str!("varied_facts/wordings.txt"));
}

fn tenses() {
    check(include_str!("varied_facts/tenses.txt"));
}

fn plural_names() {
    check(include_str!("varied_facts/plural_names.txt"));
}

fn programmes() {
    check(include_str!("varied_facts/programmes.txt"));
}

fn how_many() {
    check(include_str!("varied_facts/how_many.txt"));
}

fn other_wordings() {
    check(include_str!("varied_facts/other_wordings.txt"));
}

fn people() {
    check(include_str!("varied_facts/people.txt"));
}

crate::trial::trials! {
    tests: [partners, quantities, places, dates, ordinals, neighbours, bodies, wordings, tenses, plural_names, programmes, how_many, other_wordings, people],
}
