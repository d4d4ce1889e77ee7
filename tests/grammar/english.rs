//! The English tables: plurals, possessives, relations, numbers, ordinals, periods, persons, phrases of the press, rules in words.

use grammar::{Agreement, Case, English, Gender, Number, Rules};

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

fn forms() {
    super::check(&English, &MONTHS, include_str!("english.tsv"));
}

fn phrases() {
    super::check(&English, &MONTHS, include_str!("english_phrases.tsv"));
}

fn phrases_of_the_council() {
    super::check(&English, &MONTHS, include_str!("english_council.tsv"));
}

fn numbers_in_words() {
    let agreement = Agreement {
        gender: Gender::Masculine,
        number: Number::Plural,
        case: Case::Nominative,
    };
    for line in include_str!("english_cardinals.tsv").lines() {
        let (number, expected) = line.split_once('\t').expect(line);
        let got = English.cardinal(number.parse().expect(number), agreement);
        assert_eq!(got.as_deref().unwrap_or("!"), expected, "{line}");
    }
}

/// Word, form, rule.
fn rules_in_words() {
    let mut wrong = Vec::new();
    for line in include_str!("english_rules.tsv").lines() {
        let cells: Vec<&str> = line.split('\t').collect();
        let [word, how, expected] = cells[..] else {
            panic!("three cells: {line}")
        };
        let how: Vec<&str> = how.split(' ').collect();
        let got = super::rule(&English, &super::word(word), super::form(&how));
        if got != expected {
            wrong.push(format!("{line}\n    got {got}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

crate::trial::trials! {
    tests: [forms, phrases, phrases_of_the_council, numbers_in_words, rules_in_words],
}
