//! Plural selectors of messages against CLDR itself: every whole number to a million, and every number with one place below ten.
//!
//! In: the `.ftl` files of `tests/plurals/`, laid over the program's bundles. Out: agreement with ICU4X, which is asked here
//! directly, and with a table of what messages with exact numbers say.
#![allow(clippy::disallowed_methods, clippy::unwrap_used)]

use std::sync::Arc;
use std::thread;

use grammar::{Bound, Date, Decimal};
use icu_plurals::{PluralCategory, PluralRules};
use vestnesis::diagnostic::Report;
use vestnesis::locale::{KindBundle, Locales, MessagePart, load};
use vestnesis::source::read_site;
use vestnesis::values::{Language, Naming, NumberStyle, Quantity, Value};

use crate::site::Site;

/// Languages with their tags.
const LANGUAGES: [(&str, &str); 3] = [("lv", "lv"), ("en", "en-GB"), ("ro", "ro")];

/// A kind of the test's own.
const KIND: &str = "counted";

/// The program's bundles with those of the test.
fn locales() -> Locales {
    let site = Site::empty();
    for (language, _) in LANGUAGES {
        let text = site.read(&format!("tests/plurals/{language}.ftl"));
        site.write(&format!("locales/{language}/{KIND}.ftl"), text.as_bytes());
    }
    let mut faults = Report::default();
    let tree = read_site(site.root(), &mut faults).unwrap();
    let place = tree.place("content/site.yaml").unwrap();
    let languages = LANGUAGES.map(|(language, tag)| {
        let language = Language::parse(language).unwrap();
        (language, tag.to_owned(), place)
    });
    // Files of no kind are shared by all, so the program's own kinds are named too.
    let kinds = tree.under("templates/articles/").map(|file| {
        let name = file.path.rsplit('/').next().unwrap();
        name.strip_suffix(".md").unwrap()
    });
    let kinds: Vec<&str> = kinds.chain([KIND]).collect();
    let locales = load(
        &tree,
        &languages,
        &kinds,
        NumberStyle::UnderTen,
        &mut faults,
    );
    let report: String = faults
        .sorted()
        .into_iter()
        .map(|it| crate::spoken::human(it, tree.sources()))
        .collect();
    assert_eq!(report, "", "the bundles are in order");
    locales
}

fn bundle<'l>(locales: &'l Locales, language: &str) -> &'l KindBundle {
    &locales.language(&Language::parse(language).unwrap()).kinds[KIND]
}

/// So many participants.
fn people(number: u64) -> Value {
    Value::Quantity(Quantity {
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

#[test]
fn whole_numbers_to_a_million_have_the_categories_of_cldr() {
    let locales = locales();
    thread::scope(|scope| {
        for (language, tag) in LANGUAGES {
            let bundle = bundle(&locales, language);
            scope.spawn(move || compare(bundle, &rules(tag), 0..=1_000_000));
        }
    });
}

#[test]
fn numbers_with_a_place_have_the_categories_of_cldr() {
    let locales = locales();
    for (language, tag) in LANGUAGES {
        let (bundle, rules) = (bundle(&locales, language), rules(tag));
        for tenths in 1..100 {
            let written = format!("{}.{}", tenths / 10, tenths % 10);
            let exact: icu_decimal::input::Decimal = written.parse().unwrap();
            let expected = name(rules.category_for(&exact));
            let found = said(bundle, "title", number(&written));
            assert_eq!(found, expected, "{language} {written}");
        }
    }
}

#[test]
fn exact_numbers_come_before_categories() {
    let locales = locales();
    for row in include_str!("plurals/exact.tsv").lines() {
        if row.starts_with('#') {
            continue;
        }
        let fields: Vec<&str> = row.split('\t').collect();
        for ((language, _), expected) in LANGUAGES.into_iter().zip(&fields[1..]) {
            let found = said(bundle(&locales, language), "exact", number(fields[0]));
            assert_eq!(found, *expected, "{language} {}", fields[0]);
        }
    }
}
