//! Plural selectors of messages against CLDR itself: every whole number to a million, and every number with one place below ten.
//!
//! In: the `.ftl` files of `tests/plurals/`, laid over the program's bundles. Out: agreement with ICU4X, which is asked here
//! directly, and with a table of what messages with exact numbers say.
#![allow(clippy::disallowed_methods, clippy::unwrap_used)]

use std::fs;
use std::sync::Arc;
use std::thread;

use grammar::{Bound, Date, Decimal};
use icu_plurals::{PluralCategory, PluralRules};
use vestnesis::Site;
use vestnesis::locale::{KindBundle, MessagePart};
use vestnesis::values::{Language, Naming, Quantity, Value};

use crate::loaded::{human, newsroom};
use crate::site::REPOSITORY;

/// Languages with their tags.
const LANGUAGES: [(&str, &str); 3] = [("lv", "lv"), ("en", "en-GB"), ("ro", "ro")];

/// A kind of the test's own.
const KIND: &str = "counted";

/// A site with the program's bundles and those of the test.
fn site() -> Site {
    let bundles = LANGUAGES.map(|(language, _)| {
        let text = fs::read_to_string(format!("{REPOSITORY}/tests/plurals/{language}.ftl"));
        let path = format!("locales/{language}/{KIND}.ftl");
        (path, text.unwrap())
    });
    let template = "---\nrequires:\n  - prose\n---\n# {{ say(\"title\") }}\n\n{{ prose }}\n";
    let template = (format!("templates/articles/{KIND}.md"), template.to_owned());
    let site = newsroom(&LANGUAGES, "", bundles.into_iter().chain([template])).unwrap();
    assert_eq!(human(site.findings()), "", "the bundles are in order");
    site
}

fn bundle<'s>(site: &'s Site, language: &str) -> &'s KindBundle {
    let language = Language::parse(language).unwrap();
    &site.locales().language(&language).kinds[KIND]
}

/// So many participants.
fn people(number: u64) -> Value {
    Value::from(Quantity {
        bound: Bound::Exactly,
        number,
        noun: Naming::Lexicon("participant".to_owned()),
        members: Vec::new(),
    })
}

/// A number as written: whole numbers count people, those with a point are shares.
fn number(text: &str) -> Value {
    match text.parse() {
        Ok(whole) => people(whole),
        Err(_) => Value::Percent(Decimal::parse(text).unwrap()),
    }
}

/// What a message says when `$participants` is a value.
fn said(bundle: &KindBundle, id: &str, value: Value) -> String {
    let value = Arc::new(value);
    let fact = |path: &str| Some((path.to_owned(), Arc::clone(&value)));
    let published = Date::MAX;
    let sentence = bundle.sentence(id).unwrap();
    match bundle
        .say(id, sentence, &fact, published)
        .unwrap()
        .unwrap()
        .as_slice()
    {
        [MessagePart::Words(words)] => words.clone(),
        other => panic!("{other:?} is not one word"),
    }
}

/// CLDR's categories, asked without the program.
fn rules(tag: &str) -> PluralRules {
    let locale: icu_locale_core::Locale = tag.parse().unwrap();
    PluralRules::try_new_cardinal(locale.into()).unwrap()
}

fn name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}

/// Compares a range of whole numbers.
fn compare(bundle: &KindBundle, rules: &PluralRules, numbers: impl Iterator<Item = u64>) {
    for number in numbers {
        let expected = name(rules.category_for(number));
        assert_eq!(said(bundle, "title", people(number)), expected, "{number}");
    }
}

fn whole_numbers_to_a_million_have_the_categories_of_cldr() {
    let site = site();
    thread::scope(|scope| {
        for (language, tag) in LANGUAGES {
            let bundle = bundle(&site, language);
            scope.spawn(move || compare(bundle, &rules(tag), 0..=1_000_000));
        }
    });
}

fn numbers_with_a_place_have_the_categories_of_cldr() {
    let site = site();
    for (language, tag) in LANGUAGES {
        let (bundle, rules) = (bundle(&site, language), rules(tag));
        for tenths in 1..100 {
            let written = format!("{}.{}", tenths / 10, tenths % 10);
            let exact: icu_decimal::input::Decimal = written.parse().unwrap();
            let expected = name(rules.category_for(&exact));
            let found = said(bundle, "title", number(&written));
            assert_eq!(found, expected, "{language} {written}");
        }
    }
}

fn exact_numbers_come_before_categories() {
    let site = site();
    for row in include_str!("plurals/exact.tsv").lines() {
        if row.starts_with('#') {
            continue;
        }
        let fields: Vec<&str> = row.split('\t').collect();
        for ((language, _), expected) in LANGUAGES.into_iter().zip(&fields[1..]) {
            let found = said(bundle(&site, language), "exact", number(fields[0]));
            assert_eq!(found, *expected, "{language} {}", fields[0]);
        }
    }
}

crate::trial::trials! {
    tests: [whole_numbers_to_a_million_have_the_categories_of_cldr, numbers_with_a_place_have_the_categories_of_cldr, exact_numbers_come_before_categories],
}
