//! Names of persons. In: a full name. Out: its genitive–dative; the surname never changes.

use crate::Gender;

use super::name;
use super::sound::is_capitalised;

/// Men's given names in -a.
const MEN_IN_A: &[&str] = &[
    "Luca", "Toma", "Mircea", "Horia", "Horea", "Costea", "Mihnea", "Sava", "Nikola", "Petrea",
    "Zaharia", "Oprea",
];

/// Given names that are no common noun and no place, and that the rules would take for one.
const GIVEN_NAMES: &[&str] = &[
    "Adrian",
    "Alexandru",
    "Andrei",
    "Bogdan",
    "Carmen",
    "Ciprian",
    "Constantin",
    "Cristian",
    "Dan",
    "Daniel",
    "Emil",
    "Florin",
    "Gabriel",
    "George",
    "Gheorghe",
    "Grigore",
    "Ilie",
    "Ioan",
    "Ion",
    "Ionuț",
    "Iulian",
    "Klaus",
    "Liviu",
    "Lucian",
    "Marian",
    "Marin",
    "Marius",
    "Mihai",
    "Mihail",
    "Nicolae",
    "Ovidiu",
    "Paul",
    "Petru",
    "Radu",
    "Robert",
    "Sorin",
    "Stelian",
    "Ștefan",
    "Teodor",
    "Traian",
    "Vasile",
    "Victor",
    "Viorel",
    "Vlad",
    "Ana",
    "Adriana",
    "Alina",
    "Andreea",
    "Cristina",
    "Daniela",
    "Elena",
    "Gabriela",
    "Ioana",
    "Maria",
    "Mihaela",
    "Monica",
    "Oana",
    "Raluca",
    "Roxana",
    "Simona",
    "Anca",
    "Bianca",
    "Corina",
    "Diana",
    "Dorin",
    "Irina",
    "Laura",
    "Nicoleta",
    "Olga",
    "Ramona",
    "Ruxandra",
    "Silviu",
    "Valentin",
];

/// Whether the word is a frequent given name.
pub(super) fn is_given_name(word: &str) -> bool {
    GIVEN_NAMES.contains(&word) || MEN_IN_A.contains(&word)
}

/// Endings that only surnames have.
const SURNAMES: &[&str] = &["escu", "eanu", "oiu", "ache", "ăscu"];

/// Whether a name of several words ends in a surname: "Lia Olguța Vasilescu".
pub(super) fn ends_in_surname(words: &[&str]) -> bool {
    words.len() > 1
        && words
            .last()
            .is_some_and(|last| SURNAMES.iter().any(|ending| last.ends_with(ending)))
}

/// Whether the words are a person's name by the given name.
pub(super) fn is_name(words: &[&str]) -> bool {
    is_given_name(words[0]) && words.iter().all(|word| is_capitalised(word))
}

/// Whether a title stands before the name and carries the case ("domnul Ion Popescu"): a definite noun in small letters.
pub(super) fn has_title(full: &str) -> bool {
    full.split(' ').next().is_some_and(|first| {
        first.chars().all(char::is_lowercase) && first.ends_with(['l', 'e', 'a'])
    })
}

/// "lui Ion Popescu", "Mariei Popescu", "lui Carmen Popescu".
pub(super) fn oblique(full: &str, gender: Option<Gender>) -> String {
    let (given, rest) = full
        .split_once(' ')
        .map_or((full, ""), |(given, rest)| (given, rest));
    let woman = match gender {
        Some(gender) => gender == Gender::Feminine,
        None => !MEN_IN_A.contains(&given),
    };
    if !woman || !given.ends_with('a') || given.chars().count() < 2 {
        return format!("lui {full}");
    }
    let given = name::oblique_of_woman(given);
    if rest.is_empty() {
        given
    } else {
        format!("{given} {rest}")
    }
}
