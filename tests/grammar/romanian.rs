//! The Romanian tables: nouns, bodies, countries, numbers, ordinals, periods, persons.

use vestnesis::grammar::romanian::Romanian;

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

#[test]
fn forms() {
    super::check(&Romanian, &MONTHS, include_str!("romanian.tsv"));
}

#[test]
fn countries() {
    super::check(&Romanian, &MONTHS, include_str!("romanian_countries.tsv"));
}
