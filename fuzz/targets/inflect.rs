//! Any phrase in any language and form: no panic, the nominative unchanged, every answer non-empty and in NFC.
//!
//! In: a byte that picks language, gender and number; then the phrase, and after a line break its plural. Out: nothing.
#![no_main]

use grammar::{
    Case, Definiteness, Form, Gender, GivenForm, LANGUAGES, NounClass, Number, Relation, Role,
    Rules, Word,
};
use libfuzzer_sys::fuzz_target;
use unicode_normalization::{UnicodeNormalization, is_nfc};

const GENDERS: [Option<Gender>; 4] = [
    None,
    Some(Gender::Masculine),
    Some(Gender::Feminine),
    Some(Gender::Neuter),
];
const NUMBERS: [Option<Number>; 3] = [None, Some(Number::Singular), Some(Number::Plural)];
const DEFINITENESS: [Option<Definiteness>; 3] = [
    None,
    Some(Definiteness::Definite),
    Some(Definiteness::Indefinite),
];
const SORTS: [NounClass; 4] = [
    NounClass::Town,
    NounClass::Country,
    NounClass::Thing,
    NounClass::Person,
];

fn sound(text: &str) {
    assert!(!text.is_empty(), "an answer is not empty");
    assert!(is_nfc(text), "an answer is in NFC: {text:?}");
}

/// Every form of a word, and every relation of it.
fn walk(rules: &dyn Rules, word: &Word) {
    for (_, case) in Case::NAMES {
        for number in NUMBERS {
            for definiteness in DEFINITENESS {
                let form = Form {
                    case,
                    number,
                    definiteness,
                };
                if let Ok(form) = rules.inflect(word, form) {
                    sound(form.text());
                    assert!(!form.rule().to_string().is_empty());
                }
            }
        }
    }
    for (_, relation) in Relation::NAMES {
        for sort in SORTS {
            if let Ok(text) = rules.relate(word, sort, Role::Relation(relation)) {
                sound(&text);
            }
        }
    }
    let _ = rules.possessive(word).map(|text| sound(&text));
}

fuzz_target!(|data: &[u8]| {
    let Some((choice, text)) = data.split_first() else {
        return;
    };
    let text: String = String::from_utf8_lossy(text).nfc().collect();
    let (phrase, plural) = text.split_once('\n').unwrap_or((&text, ""));
    let choice = usize::from(*choice);
    let (_, rules) = LANGUAGES[choice % 3];
    let mut word = Word::new(phrase);
    word.gender = GENDERS[choice / 3 % 4];
    word.number = (choice / 12 % 2 == 1).then_some(Number::Plural);
    if !plural.is_empty() {
        let form = GivenForm {
            number: Number::Plural,
            definiteness: None,
            case: Case::Nominative,
        };
        word.forms.insert(form, plural.to_owned());
    }
    walk(rules, &word);
    if let Ok(form) = rules.inflect(&word, Form::case(Case::Nominative)) {
        let own = word.given(Form::case(Case::Nominative)).unwrap_or(phrase);
        assert_eq!(form.text(), own, "the nominative is the word itself");
    }
});
