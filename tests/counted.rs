//! Every sentence that counts, with every sort of number: whole tables, Latvian, English and Romanian under each other.
//!
//! In: the bundles and templates of the repository. Each message that a kind says, and each wording of one, that counts is said with
//! the numbers below, in each tense that it has. Out: `tests/counted/<kind>.txt`, which stand for what people have read; lines
//! that are the same in another tense stand once. What all kinds share is in `shared.txt`. `~` is a no-break space. To add a case,
//! write a sentence in a bundle, run with BLESS=1, and read the lines that are new.
#![allow(clippy::disallowed_methods, clippy::unwrap_used)]

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::fs;
use std::path::Path;
use std::sync::Arc;

use grammar::{Bound, Date, Period, Phrase, Piece};
use vestnesis::Site;
use vestnesis::facts::{Release, vocabulary};
use vestnesis::locale::{KindBundle, MessagePart};
use vestnesis::values::{Language, Naming, Quantity, Value, ValueKind};

use crate::composed;
use crate::site::REPOSITORY;
use crate::trial::expect;

/// One, few, many, and all that only look like one.
const NUMBERS: [u64; 12] = [1, 2, 10, 11, 20, 21, 41, 91, 101, 111, 751, 1_000_000];
/// Those that another tense is tried with: a verb has no more forms.
const FEW_NUMBERS: [u64; 4] = [1, 2, 20, 21];
const LANGUAGES: [&str; 3] = ["lv", "en", "ro"];
/// The year in which everything happens, on its first day, and the years around it from which it is seen.
const YEAR: i16 = 2018;
const SEEN_FROM: [i16; 3] = [YEAR + 1, YEAR, YEAR - 1];

/// The first day of a year.
fn first_day(year: i16) -> Date {
    Date::new(year, 1, 1).unwrap()
}

/// The sort of a fact that messages can name.
fn kind_of(path: &str) -> Option<ValueKind> {
    let mut all = vocabulary().iter();
    all.find(|(known, _)| known == path).map(|(_, kind)| *kind)
}

/// The facts that sentences name, from whichever release has them.
fn facts(releases: &[Release]) -> BTreeMap<String, Arc<Value>> {
    let mut facts = BTreeMap::new();
    for (path, fact) in releases.iter().flat_map(|release| release.facts.iter()) {
        let single = path.replacen("events.conference.", "event.", 1);
        facts
            .entry(single)
            .or_insert_with(|| Arc::clone(&fact.value));
    }
    let from = Arc::clone(&facts["participants.from"]);
    facts.insert("event.participants.from".to_owned(), from);
    // Two of each are enough to see how a list goes on.
    for value in facts.values_mut() {
        if let Value::List(items) = Arc::make_mut(value) {
            items.truncate(2);
        }
    }
    facts
}

/// So many of something that has both genders among its kind.
fn quantity(path: &str, number: u64) -> Value {
    let noun = match path {
        "project.partners" => "partner",
        "newsletter.releases" => "news-item",
        _ => "participant",
    };
    Value::from(Quantity {
        bound: Bound::Exactly,
        number,
        noun: Naming::Lexicon(noun.to_owned()),
        members: Vec::new(),
    })
}

/// The words of a phrase behind what is said already. A number that opens a sentence is in words; in a row of the box it is not.
fn words(phrase: &Phrase, in_sentence: bool, said: &mut String) {
    for piece in &phrase.0 {
        match piece {
            Piece::Opening { usual, opening } => {
                let opens = in_sentence && said.is_empty();
                said.push_str(if opens { opening } else { usual });
            }
            Piece::Part { phrase, .. } => words(phrase, in_sentence, said),
            other => said.push_str(&Phrase(vec![other.clone()]).plain()),
        }
    }
}

/// A message with a number, on a day; nothing if it needs what no release has.
fn said(
    bundle: &KindBundle,
    id: &str,
    facts: &BTreeMap<String, Arc<Value>>,
    number: u64,
    day: Date,
) -> Option<String> {
    let sentence = bundle.sentence(id)?;
    let fact = |path: &str| {
        let value = match kind_of(path) {
            Some(ValueKind::Quantity) => Arc::new(quantity(path, number)),
            Some(ValueKind::Period) => Arc::new(Value::Period(Period::day(first_day(YEAR)))),
            _ => Arc::clone(facts.get(path)?),
        };
        Some((path.to_owned(), value))
    };
    let parts = bundle.say(id, sentence, &fact, day).unwrap()?;
    let mut line = String::new();
    let in_sentence = !id.starts_with("fact-");
    for part in parts {
        match part {
            MessagePart::Words(text) => line.push_str(&text),
            MessagePart::Fact { said, .. } => words(&said.unwrap(), in_sentence, &mut line),
        }
    }
    let mut letters = line.chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    let line: String = first.chain(letters.by_ref()).collect();
    Some(line.replace('\u{a0}', "~"))
}

/// The lines of a message: a table for each language.
fn table(
    site: &Site,
    kind: &str,
    id: &str,
    facts: &BTreeMap<String, Arc<Value>>,
) -> Option<String> {
    let mut table = format!("== {id} ==\n");
    for language in LANGUAGES {
        let language = Language::parse(language).unwrap();
        let bundle = &site.locales().language(&language).kinds[kind];
        let counts = |path: &&str| kind_of(path) == Some(ValueKind::Quantity);
        let sentence = bundle.sentence(id)?;
        if !sentence.needs.iter().any(|path| counts(&path)) {
            return None;
        }
        let mut lines: Vec<String> = Vec::new();
        for year in SEEN_FROM {
            let numbers: &[u64] = if year > YEAR { &NUMBERS } else { &FEW_NUMBERS };
            for &number in numbers {
                let line = said(bundle, id, facts, number, first_day(year));
                let line = line.unwrap_or_else(|| panic!("{language} {id}: a fact is lacking"));
                if !lines.contains(&line) {
                    lines.push(line);
                }
            }
        }
        write!(table, "\n{}\n", lines.join("\n")).unwrap();
    }
    Some(table)
}

/// The messages that a template says: what stands in quotation marks behind `say(`. A wording of one has its id before the point.
fn said_by(template: &str) -> BTreeSet<String> {
    let text = fs::read_to_string(format!("{REPOSITORY}/templates/{template}.md")).unwrap();
    let calls = text.split("say(\"").skip(1);
    let ids = calls.flat_map(|call| call.split('"').next().unwrap().split('|'));
    ids.map(|id| base(id.trim()).to_owned()).collect()
}

/// The message of a wording.
fn base(id: &str) -> &str {
    id.split('.').next().unwrap()
}

/// Every counted frame of a kind that the kinds before it do not have with the same lines.
fn frames_are_as_they_were_read() {
    let composed = composed::Site::of_the_repository().compose().unwrap();
    let checked = composed.site().checked();
    let facts = facts(checked.releases());
    let site = checked.site();
    let mut tables: BTreeMap<String, BTreeMap<String, String>> = BTreeMap::new();
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    for kind in [
        "conference",
        "partner-meeting",
        "project-sheet",
        "programme-summary",
    ] {
        let mut known = said_by(&format!("articles/{kind}"));
        known.extend(said_by("boxes/key-facts"));
        known.insert("newsletter-count".to_owned());
        let ids = site.locales().ids(kind);
        for id in ids.into_iter().filter(|id| known.contains(base(id))) {
            if let Some(table) = table(site, kind, id, &facts) {
                *seen.entry(table.clone()).or_default() += 1;
                tables
                    .entry(kind.to_owned())
                    .or_default()
                    .insert(id.to_owned(), table);
            }
        }
    }
    let mut shared: Vec<&String> = seen
        .iter()
        .filter(|(_, times)| **times > 1)
        .map(|(table, _)| table)
        .collect();
    shared.sort();
    let shared = shared.into_iter().cloned().collect::<Vec<_>>().join("\n");
    compare("shared", &shared);
    for (kind, tables) in &tables {
        let own = tables.values().filter(|table| seen[*table] == 1);
        let own: Vec<String> = own.cloned().collect();
        if !own.is_empty() {
            compare(kind, &own.join("\n"));
        }
    }
}

/// The table of a kind beside the one that people have read.
fn compare(kind: &str, text: &str) {
    let path = Path::new(REPOSITORY).join(format!("tests/counted/{kind}.txt"));
    if let Err(failed) = expect(&path, text) {
        panic!("{}", failed.message().unwrap_or_default());
    }
}

crate::trial::trials! {
    tests: [frames_are_as_they_were_read],
}
