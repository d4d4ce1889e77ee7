//! The Romanian tables: nouns, bodies, countries, numbers, ordinals, periods, persons, phrases of the press, rules in words.

use grammar::{Agreement, Case, Gender, Number, Romanian, Rules};

const MONTHS: [&str; 12] = [
    "ianuarie",
    "februarie",
    "martie",
    "aprilie",
    "mai",
    "iunie",
    "iulie",
    "august",
    "septembrie",
    "octombrie",
    "noiembrie",
    "decembrie",
];

fn forms() {
    super::check(&Romanian, &MONTHS, include_str!("romanian.tsv"));
}

fn countries() {
    super::check(&Romanian, &MONTHS, include_str!("romanian_countries.tsv"));
}

fn phrases() {
    super::check(&Romanian, &MONTHS, include_str!("romanian_phrases.tsv"));
}

fn council() {
    super::check(&Romanian, &MONTHS, include_str!("romanian_council.tsv"));
}

fn nouns() {
    super::check(&Romanian, &MONTHS, include_str!("romanian_nouns.tsv"));
}

/// Number, gender, case, words.
fn numbers_in_words() {
    for line in include_str!("romanian_cardinals.tsv").lines() {
        let cells: Vec<&str> = line.split('\t').collect();
        let [number, gender, case, expected] = cells[..] else {
            panic!("four cells: {line}")
        };
        let agreement = Agreement {
            gender: Gender::parse(gender).expect(gender),
            number: Number::Plural,
            case: Case::parse(case).expect(case),
        };
        let got = Romanian.cardinal(number.parse().expect(number), agreement);
        assert_eq!(got.as_deref().unwrap_or("!"), expected, "{line}");
    }
}

/// One to nine hundred and ninety-nine in every place, in every gender: said, and each in its own words.
fn every_number_has_words_of_its_own() {
    for (_, gender) in Gender::NAMES {
        let agreement = Agreement {
            gender,
            number: Number::Plural,
            case: Case::Nominative,
        };
        let numbers = [1, 1_000, 1_000_000]
            .into_iter()
            .flat_map(|place| (1..1_000).map(move |number: u64| number * place));
        let said: std::collections::BTreeSet<String> = numbers
            .map(|number| {
                Romanian
                    .cardinal(number, agreement)
                    .expect("below the limit")
            })
            .collect();
        assert_eq!(said.len(), 3 * 999);
        assert!(said.iter().all(|words| !words.contains("  ")));
    }
}

/// Word, form, rule.
fn rules_in_words() {
    let mut wrong = Vec::new();
    for line in include_str!("romanian_rules.tsv").lines() {
        let cells: Vec<&str> = line.split('\t').collect();
        let [word, how, expected] = cells[..] else {
            panic!("three cells: {line}")
        };
        let how: Vec<&str> = how.split(' ').collect();
        let got = super::rule(&Romanian, &super::word(word), super::form(&how));
        if got != expected {
            wrong.push(format!("{line}\n    got {got}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

crate::trial::trials! {
    tests: [forms, countries, phrases, council, nouns, numbers_in_words, every_number_has_words_of_its_own, rules_in_words],
}
