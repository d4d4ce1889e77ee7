//! The English table: plurals, possessives, relations, numbers, ordinals, periods, persons.

use vestnesis::grammar::english::English;

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

#[test]
fn forms() {
    super::check(&English, &MONTHS, include_str!("english.tsv"));
}
