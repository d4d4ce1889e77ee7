//! Everything that grammar refuses has words for staff, in every language in which the program speaks to them, and English words
//! of its own.
//!
//! In: one refusal of each sort; the sorts as the library declares them. Out: nothing but agreement.

use std::collections::BTreeSet;
use std::fs;

use grammar::{Case, Form, GivenForm, LANGUAGES, Refusal, Relation, Word};
use vestnesis::diagnostic::{Message, MessageFormatter};
use vestnesis::locale::{STAFF_LANGUAGES, Staff};

/// A refusal of each sort, and of each language where the words differ.
fn refusals() -> Vec<Refusal> {
    let text = || "Skövde".to_owned();
    let form = GivenForm::parse("plural_genitive").unwrap();
    vec![
        Refusal::EmptyWord,
        Refusal::PersonWithoutPlural { name: text() },
        Refusal::NameWithoutPlural { name: text() },
        Refusal::NumberWithoutPossessive { noun: text() },
        Refusal::RoleWithoutPossessive {
            name: text(),
            role: "director".to_owned(),
        },
        Refusal::NoOrdinalOfZero { language: "en" },
        Refusal::NoOrdinalOfZero { language: "ro" },
        Refusal::NoForm {
            word: text(),
            case: Case::Dative,
            genitive: text(),
        },
        Refusal::OrdinalWithoutNeuter,
        Refusal::NounWithoutNeuter { word: text() },
        Refusal::UnknownGender { word: text() },
        Refusal::NotAgreeing {
            language: "lv",
            word: text(),
        },
        Refusal::NotAgreeing {
            language: "ro",
            word: text(),
        },
        Refusal::NoCase {
            case: Case::Locative,
            word: text(),
        },
        Refusal::LooksLikeName { name: text() },
        Refusal::GenitiveWithoutRule { name: text() },
        Refusal::OrdinalWithoutCase {
            case: Case::Vocative,
        },
        Refusal::OrdinalWithoutPlural { number: 8 },
        Refusal::FormNotGiven { form, word: text() },
        Refusal::RelationNotGiven {
            relation: Relation::About,
            word: text(),
        },
        Refusal::FormBesideNumber { noun: text() },
        Refusal::AgreementWithoutRules { word: text() },
        Refusal::OrdinalWithoutRules { number: 8 },
        Refusal::NameWithoutRules {
            noun: "municipality".to_owned(),
            place: text(),
        },
        Refusal::RoleWithoutRules { role: text() },
    ]
}

/// The name of a variant, without its fields.
fn sort(debug: &str) -> &str {
    debug.split([' ', '(', '{']).next().unwrap_or(debug)
}

fn every_refusal_has_words_for_staff() {
    let mut sorts = BTreeSet::new();
    for refusal in refusals() {
        let debug = format!("{refusal:?}");
        sorts.insert(sort(&debug).to_owned());
        let english = refusal.to_string();
        assert!(!english.is_empty() && !english.ends_with('.'), "{debug}");
        let names_word = debug.contains("Skövde");
        assert_eq!(english.contains("Skövde"), names_word, "{english}");
        let message = Message::from(refusal);
        for language in STAFF_LANGUAGES {
            let staff = Staff::new(language);
            let said = staff.say(&message);
            let hint = staff.hint(&message);
            let hint = hint.unwrap_or_else(|| panic!("{debug} has no next step in {language}"));
            let both = format!("{said} {hint}");
            // What Fluent leaves of a variable that it is not told.
            assert!(!both.contains("{$"), "{language}: {both}");
            assert!(!names_word || both.contains("Skövde"), "{language}: {both}");
        }
    }
    assert_eq!(sorts, declared());
}

/// The variants that the library declares.
fn declared() -> BTreeSet<String> {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/grammar/src/refusal.rs");
    let source = fs::read_to_string(path).unwrap();
    source
        .lines()
        .skip_while(|line| *line != "pub enum Refusal {")
        .take_while(|line| *line != "}")
        .filter_map(|line| line.strip_prefix("    "))
        .filter(|line| line.starts_with(char::is_uppercase))
        .map(|line| sort(line.trim_end_matches(',')).to_owned())
        .collect()
}

fn languages_refuse_what_they_cannot_say() {
    for (language, rules) in LANGUAGES {
        let empty = rules.inflect(&Word::new(" "), Form::plural(Case::Genitive));
        assert_eq!(empty, Err(Refusal::EmptyWord), "{language}");
    }
}

crate::trial::trials! {
    tests: [every_refusal_has_words_for_staff, languages_refuse_what_they_cannot_say],
}
