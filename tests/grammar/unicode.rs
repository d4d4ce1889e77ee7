//! Whatever staff write: no panic, the nominative unchanged, every answer non-empty and in NFC.

use grammar::{
    Bound, Case, Count, Definiteness, English, Form, Gender, GivenForm, NounClass, Number, Phrase,
    Relation, Role, RoleWords, Romanian, Rules, Word,
};
use proptest::prelude::*;
use unicode_normalization::UnicodeNormalization;

/// Words of letters that the rules look at, and any text.
fn texts() -> impl Strategy<Value = String> {
    let near = "[A-ZȘȚa-zășțâî]{0,4}( de | al | și |-| )?[a-zășțâî]{0,3}(ul|ă|a|ea|ie|ii|le|ele|tate|u|i|e)?";
    prop_oneof![near, any::<String>()].prop_map(|text| text.nfc().collect())
}

fn words() -> impl Strategy<Value = Word> {
    let gender = proptest::option::of(prop_oneof![
        Just(Gender::Masculine),
        Just(Gender::Feminine),
        Just(Gender::Neuter)
    ]);
    (
        texts(),
        gender,
        proptest::option::of(texts()),
        any::<bool>(),
        any::<bool>(),
    )
        .prop_map(|(text, gender, plural, only, the)| {
            let mut word = Word {
                gender,
                article: the,
                number: only.then_some(Number::Plural),
                ..Word::new(text)
            };
            if let Some(plural) = plural.filter(|plural| !plural.is_empty()) {
                word.forms.insert(
                    GivenForm {
                        number: Number::Plural,
                        definiteness: None,
                        case: Case::Nominative,
                    },
                    plural,
                );
            }
            word
        })
}

/// Every form and role of a word.
fn walk(rules: &dyn Rules, word: &Word) {
    let sound = |text: &str| {
        assert!(!text.is_empty());
        assert_eq!(text, text.nfc().collect::<String>());
    };
    for (_, case) in Case::NAMES {
        for number in [None, Some(Number::Singular), Some(Number::Plural)] {
            for definiteness in [
                None,
                Some(Definiteness::Definite),
                Some(Definiteness::Indefinite),
            ] {
                if let Ok(form) = rules.inflect(
                    word,
                    Form {
                        case,
                        number,
                        definiteness,
                    },
                ) {
                    sound(form.text());
                }
            }
        }
    }
    let roles = Case::NAMES.map(|(_, case)| Role::Case(case)).into_iter();
    let roles = roles.chain(Relation::NAMES.map(|(_, relation)| Role::Relation(relation)));
    for role in roles {
        for sort in [
            NounClass::Town,
            NounClass::Country,
            NounClass::Thing,
            NounClass::Person,
        ] {
            let _ = rules.relate(word, sort, role).map(|text| sound(&text));
        }
        for number in [0, 1, 2, 9, 20, 101, u64::MAX] {
            for (words, definite) in [(false, false), (true, false), (false, true), (true, true)] {
                let count = Count {
                    bound: Bound::Exactly,
                    number,
                    words,
                    definite,
                };
                let digits = number.to_string();
                let _ = rules
                    .count(count, word, role, &digits)
                    .map(|text| sound(&text));
                let _ = rules
                    .number(count, word, role, &digits)
                    .map(|text| sound(&text));
                let _ = rules.agree(&word.text, count, word);
            }
        }
        let _ = rules.town_in_country(word, word, role);
    }
    let _ = rules.possessive(word);
    let _ = rules.named_after(word, word);
    let said = RoleWords {
        role: word,
        of: Some(word),
        place: Some((word, NounClass::Town)),
    };
    let _ = rules.person_with_role(Phrase::text("Ana"), said, Case::Genitive);
}

proptest! {
    fn any_text_is_answered(word in words()) {
        for rules in [&Romanian as &dyn Rules, &English] {
            walk(rules, &word);
            let own = word.given(Form::case(Case::Nominative)).unwrap_or(&word.text).to_owned();
            if let Ok(form) = rules.inflect(&word, Form::case(Case::Nominative)) {
                prop_assert_eq!(form.into_text(), own);
            }
        }
    }
}

crate::trial::trials! {
    tests: [any_text_is_answered],
}
