//! How many forms a second each grammar gives. In: words and phrases of press releases. Out: criterion's measures.
#![allow(
    missing_docs,
    reason = "criterion's macros write functions without documentation"
)]

use std::hint::black_box;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use grammar::{Case, Definiteness, English, Form, Latvian, Number, Romanian, Rules, Word};

const LATVIAN_NOUNS: [&str; 12] = [
    "Daugavpils",
    "Toruņa",
    "pašvaldība",
    "dalībnieks",
    "brālis",
    "uguns",
    "lēmējs",
    "tirgus",
    "pilsēta",
    "konference",
    "Bērziņš",
    "Nīderlande",
];

const LATVIAN_PHRASES: [&str; 8] = [
    "Daugavpils pilsētas dome",
    "Reģionālais brīvprātīgā darba centrs",
    "Izglītības un zinātnes ministrija",
    "Centrālā finanšu un līgumu aģentūra",
    "Eiropas Komisijas programma „Eiropa pilsoņiem”",
    "Jauniešu iniciatīvu centrs",
    "Nacionālie bruņotie spēki",
    "sadarbības partneris no Polijas",
];

const ROMANIAN_NOUNS: [&str; 12] = [
    "oraș",
    "asociație",
    "participant",
    "primărie",
    "consiliu",
    "cetate",
    "voluntar",
    "ministru",
    "reuniune",
    "școală",
    "Suedia",
    "zi",
];

const ENGLISH_WORDS: [&str; 8] = [
    "city",
    "municipality",
    "partner",
    "child",
    "association",
    "Daugavpils City Council",
    "match",
    "series",
];

/// Every form that a word can be asked for.
fn forms() -> Vec<Form> {
    let mut forms = Vec::new();
    for (_, case) in Case::NAMES {
        for number in [Number::Singular, Number::Plural] {
            for definiteness in [None, Some(Definiteness::Definite)] {
                forms.push(Form {
                    case,
                    number: Some(number),
                    definiteness,
                });
            }
        }
    }
    forms
}

fn measure(criterion: &mut Criterion, name: &str, rules: &dyn Rules, words: &[&str]) {
    let words: Vec<Word> = words.iter().map(|word| Word::new(*word)).collect();
    let forms = forms();
    let mut group = criterion.benchmark_group("forms");
    group.throughput(Throughput::Elements((words.len() * forms.len()) as u64));
    group.bench_function(name, |bencher| {
        bencher.iter(|| {
            for word in &words {
                for form in &forms {
                    let _ = black_box(rules.inflect(black_box(word), *form));
                }
            }
        });
    });
    group.finish();
}

fn bench(criterion: &mut Criterion) {
    measure(criterion, "latvian nouns", &Latvian, &LATVIAN_NOUNS);
    measure(criterion, "latvian phrases", &Latvian, &LATVIAN_PHRASES);
    measure(criterion, "romanian nouns", &Romanian, &ROMANIAN_NOUNS);
    measure(criterion, "english", &English, &ENGLISH_WORDS);
}

criterion_group!(benches, bench);
criterion_main!(benches);
