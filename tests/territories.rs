//! Every country and territory in its sentences: Latvian in five cases; English and Romanian with their prepositions, and in the genitive.
//!
//! In: the program's bundles. Out: `territories.txt`, a paragraph for each code. The three languages have the same codes.
#![allow(clippy::disallowed_methods, clippy::unwrap_used)]

use std::fmt::Write;
use std::path::Path;

use grammar::{Case, Date, Relation};
use vestnesis::Site;
use vestnesis::locale::Locales;
use vestnesis::saying::{Operation, Options, Said};
use vestnesis::values::{CountryCode, Language, Place, Value};

use crate::loaded::{human, newsroom};
use crate::trial::{Outcome, expect};

/// A place in a case.
fn case(case: Case) -> Options {
    Options {
        case,
        ..Options::default()
    }
}

/// A place in a language.
fn said(locales: &Locales, language: &str, code: CountryCode, options: &Options) -> String {
    let grammar = &locales
        .language(&Language::parse(language).unwrap())
        .grammar;
    let place = Value::from(Place::of_country(code));
    let published: Date = "2018-04-16".parse().unwrap();
    match grammar.say(Operation::Place, &[&place], options, published) {
        Ok(Said::Phrase(phrase)) => phrase.plain(),
        _ => "!".to_owned(),
    }
}

/// The site's countries, in all forms that its sentences need.
fn territories(site: &Site) -> String {
    let locales = site.locales();
    let codes = |language| {
        let language = Language::parse(language).unwrap();
        let codes = locales.language(&language).grammar.countries();
        codes.map(ToOwned::to_owned).collect::<Vec<String>>()
    };
    let latvian = codes("lv");
    assert_eq!(latvian, codes("en"));
    assert_eq!(latvian, codes("ro"));
    let cases = [
        Case::Nominative,
        Case::Genitive,
        Case::Dative,
        Case::Accusative,
        Case::Locative,
    ];
    let related = [
        Options::relation(Relation::At),
        Options::relation(Relation::From),
        case(Case::Genitive),
    ];
    let mut text = String::new();
    for code in latvian {
        let place = CountryCode::parse(&code).unwrap();
        let all = |language, options: &[Options]| {
            let forms = options
                .iter()
                .map(|options| said(locales, language, place, options));
            forms.collect::<Vec<_>>().join(" | ")
        };
        writeln!(text, "{code}\nlv {}", all("lv", &cases.map(case))).unwrap();
        writeln!(text, "en {}", all("en", &related)).unwrap();
        writeln!(text, "ro {}\n", all("ro", &related)).unwrap();
    }
    text
}

fn countries_and_territories_in_their_sentences() {
    let tags = [("lv", "lv"), ("en", "en-GB"), ("ro", "ro")];
    let site = newsroom(&tags, "", []).unwrap();
    assert_eq!(human(site.findings()), "");
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/territories.txt");
    let outcome: Outcome = expect(&file, &territories(&site));
    assert!(
        outcome.is_ok(),
        "{}",
        outcome.unwrap_err().message().unwrap_or_default()
    );
}

crate::trial::trials! {
    tests: [countries_and_territories_in_their_sentences],
}
