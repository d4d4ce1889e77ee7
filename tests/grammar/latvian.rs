//! Latvian, case by case: every line of the tables beside this file is one case.
//!
//! In: `latvian.tsv` (forms), `latvian_phrases.tsv` and `latvian_council.tsv` (phrases), `latvian_rules.tsv`, `latvian_relations.tsv`, `latvian_numbers.tsv`, `latvian_periods.tsv`. Out: a list of the lines that differ.
//! A word is written as `text{feminine,plural,indeclinable,genitive=form}`; `~` is a no-break space; `refused: text` expects a refusal
//! whose message or hint holds the text.
#![allow(
    clippy::unwrap_used,
    reason = "a test may stop at the first thing that is not there"
)]

use grammar::{
    Agreement, Bound, Case, Count, Date, Form, Gender, GivenForm, Latvian, NounClass, Number,
    OrdinalStyle, Period, Phrase, Piece, Refusal, Relation, Role, RoleWords, Rules, Word,
};
use proptest::prelude::*;
use unicode_normalization::is_nfc;
use vestnesis::diagnostic::Message;
use vestnesis::values::NumberStyle;

use super::{frame, inflected, rule};

const MONTHS: [&str; 12] = [
    "janvāris",
    "februāris",
    "marts",
    "aprīlis",
    "maijs",
    "jūnijs",
    "jūlijs",
    "augusts",
    "septembris",
    "oktobris",
    "novembris",
    "decembris",
];

const SEASONS: [&str; 4] = ["pavasaris", "vasara", "rudens", "ziema"];

const CASES: [Case; 4] = [
    Case::Genitive,
    Case::Dative,
    Case::Accusative,
    Case::Locative,
];

fn word(text: &str) -> Word {
    let (text, options) = text.split_once('{').unwrap_or((text, ""));
    let mut word = Word::new(text);
    for option in options
        .trim_end_matches('}')
        .split(',')
        .filter(|option| !option.is_empty())
    {
        match option.split_once('=') {
            Some((form, given)) => {
                word.forms
                    .insert(GivenForm::parse(form).unwrap(), given.to_owned());
            }
            None if option == "plural" => word.number = Some(Number::Plural),
            None if option == "indeclinable" => word.indeclinable = true,
            None => word.gender = Some(Gender::parse(option).unwrap()),
        }
    }
    word
}

fn role(name: &str) -> Role {
    Relation::parse(name).map_or_else(|| Role::Case(Case::parse(name).unwrap()), Role::Relation)
}

fn count(text: &str) -> Count {
    let (bound, number) = text.split_once(' ').unwrap_or(("exactly", text));
    let bound = match bound {
        "exactly" => Bound::Exactly,
        "over" => Bound::Over,
        "about" => Bound::About,
        "at_least" => Bound::AtLeast,
        "up_to" => Bound::UpTo,
        other => panic!("no bound {other}"),
    };
    let number = number.parse().unwrap();
    Count {
        bound,
        number,
        words: NumberStyle::UnderTen.in_words(number),
        definite: false,
    }
}

fn digits(text: &str) -> &str {
    text.rsplit(' ').next().unwrap()
}

fn agreement(text: &str) -> Agreement {
    let mut agreement = Agreement {
        gender: Gender::Masculine,
        number: Number::Singular,
        case: Case::Nominative,
    };
    for part in text.split(' ') {
        match part {
            "plural" => agreement.number = Number::Plural,
            part => match Gender::parse(part) {
                Some(gender) => agreement.gender = gender,
                None => agreement.case = Case::parse(part).unwrap(),
            },
        }
    }
    agreement
}

fn style(name: &str) -> OrdinalStyle {
    match name {
        "words" => OrdinalStyle::Words,
        "emphatic" => OrdinalStyle::Emphatic,
        "digits" => OrdinalStyle::Digits,
        "roman" => OrdinalStyle::Roman,
        other => panic!("no style {other}"),
    }
}

fn form(text: &str) -> Form {
    let number = text.strip_prefix("plural ").map(|_| Number::Plural);
    Form {
        case: Case::parse(text.trim_start_matches("plural ")).unwrap(),
        number,
        definiteness: None,
    }
}

fn all_forms(word: &Word, number: Option<Number>, cases: &[Case]) -> Result<String, Refusal> {
    let forms: Result<Vec<_>, _> = cases
        .iter()
        .map(|&case| {
            let form = Form {
                case,
                number,
                definiteness: None,
            };
            inflected(&Latvian, word, form)
        })
        .collect();
    Ok(forms?.join("\t"))
}

fn period(fields: &[&str]) -> Result<String, Refusal> {
    let reference: Date = fields[2].parse().unwrap();
    let month = |month: i8| match usize::try_from(month).unwrap() {
        season @ 21.. => Word::new(SEASONS[season - 21]),
        month => Word::new(MONTHS[month - 1]),
    };
    Latvian.period(
        &Period::parse(fields[0]).unwrap(),
        frame(fields[1]),
        reference,
        &month,
    )
}

fn person(fields: &[&str]) -> Result<String, Refusal> {
    let optional = |text: &str| (text != "-").then(|| word(text));
    let (of, said, place) = (optional(fields[0]), word(fields[1]), optional(fields[2]));
    let words = RoleWords {
        role: &said,
        of: of.as_ref(),
        place: place.as_ref().map(|place| (place, NounClass::Town)),
    };
    Latvian
        .person_with_role(
            Phrase::text(fields[4]),
            words,
            Case::parse(fields[3]).unwrap(),
        )
        .map(|phrase| phrase.plain())
}

fn say(operation: &str, fields: &[&str]) -> Result<String, Refusal> {
    match operation {
        "forms" => all_forms(&word(fields[0]), None, &CASES),
        "plurals" => {
            let cases: Vec<Case> = [Case::Nominative].into_iter().chain(CASES).collect();
            all_forms(&word(fields[0]), Some(Number::Plural), &cases)
        }
        "form" => inflected(&Latvian, &word(fields[0]), form(fields[1])),
        "relate" => Latvian.relate(&word(fields[0]), NounClass::Thing, role(fields[1])),
        "town" => Latvian
            .town_in_country(&word(fields[0]), &word(fields[1]), role(fields[2]))
            .map(|phrase| phrase.plain()),
        "named" => Latvian
            .named_after(&word(fields[0]), &word(fields[1]))
            .and_then(|word| inflected(&Latvian, &word, form(fields[2]))),
        "person" => person(fields),
        "possessive" => Latvian.possessive(&word(fields[0])),
        "count" => Latvian.count(
            count(fields[0]),
            &word(fields[1]),
            role(fields[2]),
            digits(fields[0]),
        ),
        "number" => Latvian.number(
            count(fields[0]),
            &word(fields[1]),
            role(fields[2]),
            digits(fields[0]),
        ),
        "agree" => Latvian.agree(fields[0], count(fields[1]), &word(fields[2])),
        "ordinal" => Latvian.ordinal(
            fields[0].parse().unwrap(),
            agreement(fields[1]),
            style(fields[2]),
        ),
        "cardinal" => Ok(Latvian
            .cardinal(fields[0].parse().unwrap(), agreement(fields[1]))
            .unwrap_or_else(|| "-".to_owned())),
        "rule" => Ok(rule(&Latvian, &word(fields[0]), form(fields[1]))),
        "period" => period(fields),
        other => panic!("no operation {other}"),
    }
}

/// How many fields an operation takes before what is expected.
fn width(operation: &str) -> usize {
    match operation {
        "forms" | "plurals" | "gender" | "possessive" => 1,
        "form" | "relate" | "cardinal" | "rule" => 2,
        "person" => 5,
        _ => 3,
    }
}

fn differences(table: &str) -> Vec<String> {
    let cases = table
        .lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'));
    cases
        .filter_map(|line| {
            let fields: Vec<&str> = line.split('\t').collect();
            let (arguments, expected) = fields[1..].split_at(width(fields[0]));
            let expected = expected.join("\t").replace('~', "\u{a0}");
            let form = match say(fields[0], arguments) {
                Ok(said) => said,
                Err(refusal) => {
                    let refusal = Message::from(refusal);
                    let (message, hint) = (
                        crate::spoken::said(&refusal),
                        crate::spoken::said(&refusal.next_step()),
                    );
                    match expected.strip_prefix("refused: ") {
                        Some(text) if message.contains(text) || hint.contains(text) => return None,
                        _ => format!("refused: {message} {hint}"),
                    }
                }
            };
            (form != expected).then(|| format!("{line}\n    said: {form}"))
        })
        .collect()
}

fn assert_no_difference(table: &str) {
    let differences = differences(table);
    assert!(
        differences.is_empty(),
        "{} cases differ:\n{}",
        differences.len(),
        differences.join("\n")
    );
}

fn forms_of_words_and_phrases() {
    assert_no_difference(include_str!("latvian.tsv"));
}

/// A phrase with its endings in brackets, in one of the five cases.
fn in_case(pattern: &str, case: usize) -> String {
    let mut said = String::new();
    let mut rest = pattern;
    while let Some((before, after)) = rest.split_once('[') {
        let (endings, tail) = after.split_once(']').unwrap();
        said += before;
        said += endings.split(' ').nth(case).unwrap();
        rest = tail;
    }
    said + rest
}

fn press_phrases_in_all_cases() {
    phrases_in_all_cases(include_str!("latvian_phrases.tsv"));
}

fn council_phrases_in_all_cases() {
    phrases_in_all_cases(include_str!("latvian_council.tsv"));
}

fn phrases_in_all_cases(table: &str) {
    let phrases: Vec<_> = table
        .lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .collect();
    assert!(phrases.len() >= 150, "the table holds {}", phrases.len());
    let mut wrong = Vec::new();
    for pattern in phrases {
        let phrase = word(&in_case(pattern, 0));
        let cases = [Case::Nominative].into_iter().chain(CASES).enumerate();
        for (index, case) in cases {
            let said = inflected(&Latvian, &phrase, Form::case(case));
            let expected = word(&in_case(pattern, index)).text;
            if said.as_deref() != Ok(expected.as_str()) {
                wrong.push(format!("{expected}\n    said: {said:?}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn the_rule_behind_a_form() {
    assert_no_difference(include_str!("latvian_rules.tsv"));
}

fn relations_places_and_roles() {
    assert_no_difference(include_str!("latvian_relations.tsv"));
}

fn numbers_with_nouns() {
    assert_no_difference(include_str!("latvian_numbers.tsv"));
}

fn periods_in_their_frames() {
    assert_no_difference(include_str!("latvian_periods.tsv"));
}

fn a_town_in_its_country_marks_its_parts() {
    let role = Role::Relation(Relation::At);
    let phrase = Latvian
        .town_in_country(&Word::new("Šēvde"), &Word::new("Zviedrija"), role)
        .unwrap();
    let expected = [
        Piece::Part {
            path: "country".to_owned(),
            phrase: Phrase::text("Zviedrijas"),
        },
        Piece::Text(" pilsētā ".to_owned()),
        Piece::Part {
            path: String::new(),
            phrase: Phrase::text("Šēvdē"),
        },
    ];
    assert_eq!(phrase.0, expected);
}

fn the_preposition_alone() {
    let said: Vec<_> = Relation::NAMES
        .into_iter()
        .map(|(_, relation)| Latvian.preposition(relation, NounClass::Thing))
        .collect();
    assert_eq!(said, ["", "no ", "uz ", "", "ar ", "par ", ""]);
}

/// Any text, and text made of Latvian pieces, which reaches deeper.
fn any_text() -> impl Strategy<Value = String> {
    let pieces = "(([A-ZĀa-zāčēģīķļņšūž]{0,6}(s|is|us|š|a|e|i|as|es|ais|ā|ās|šanās|pils|u)?|un|[„”\"«»(),.–-]|8\\.)[ -]?){1,6}";
    prop_oneof![any::<String>(), pieces]
}

fn any_word() -> impl Strategy<Value = Word> {
    let gender = prop_oneof![
        Just(None),
        Just(Some(Gender::Masculine)),
        Just(Some(Gender::Feminine)),
        Just(Some(Gender::Neuter))
    ];
    let number = prop_oneof![
        Just(None),
        Just(Some(Number::Singular)),
        Just(Some(Number::Plural))
    ];
    (any_text(), gender, number).prop_map(|(text, gender, number)| Word {
        gender,
        number,
        ..Word::new(text)
    })
}

proptest! {
    fn any_word_is_said_or_refused(word in any_word()) {
        let nominative = inflected(&Latvian, &word, Form::case(Case::Nominative));
        prop_assert_eq!(nominative.ok(), Some(word.text.clone()).filter(|text| !text.trim().is_empty()));
        for (_, case) in Case::NAMES {
            for number in [None, Some(Number::Singular), Some(Number::Plural)] {
                let form = Form { case, number, definiteness: None };
                if let Ok(said) = Latvian.inflect(&word, form) {
                    prop_assert!(!said.rule().to_string().is_empty());
                    prop_assert!(!said.text().is_empty());
                    prop_assert!(is_nfc(said.text()) || !is_nfc(&word.text));
                }
            }
        }
        for (_, relation) in Relation::NAMES {
            let _ = Latvian.relate(&word, NounClass::Thing, Role::Relation(relation));
        }
    }

    fn any_number_is_said_in_words(number in 0..2_000_000_000_u64, case in 0..6_usize) {
        for gender in [Gender::Masculine, Gender::Feminine] {
            let case = Case::NAMES[case].1;
            let said = Latvian.cardinal(number, Agreement { gender, number: Number::Singular, case });
            prop_assert_eq!(said.is_some(), number < 1_000_000_000);
            prop_assert!(said.is_none_or(|said| said.split(' ').all(|word| !word.is_empty())));
        }
    }

    fn any_number_of_anything_is_said_or_refused(word in any_word(), number in any::<u64>(), text in any_text()) {
        let count = Count { bound: Bound::Over, number, words: true, definite: false };
        let said = Latvian.count(count, &word, Role::Relation(Relation::From), "9");
        prop_assert!(said.is_err() || said.unwrap().starts_with("no vairāk nekā "));
        let _ = Latvian.agree(&text, count, &word);
    }
}

crate::trial::trials! {
    tests: [forms_of_words_and_phrases, press_phrases_in_all_cases, council_phrases_in_all_cases, the_rule_behind_a_form, relations_places_and_roles, numbers_with_nouns, periods_in_their_frames, a_town_in_its_country_marks_its_parts, the_preposition_alone, any_word_is_said_or_refused, any_number_is_said_in_words, any_number_of_anything_is_said_or_refused],
}
