//! Whatever happens to a record of the repository's site: nothing panics, what is refused has its place in a file, and what is
//! accepted builds.
//!
//! A mutant is one of the five records in which something was deleted, written twice, changed places or became something of another
//! sort, once or a few times; or which was cut off. The number of a mutant makes it: a fault names it, and MUTANT=<number> tries it
//! again. MUTANTS=<how many> tries more than the tests do.
#![allow(
    clippy::disallowed_methods,
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "it says how many were tried"
)]

use std::panic::{AssertUnwindSafe, catch_unwind};

use rayon::prelude::*;

use crate::loaded::{checked, composed, errors, human, in_folder};
use crate::site::{REPOSITORY, Site};
use vestnesis::diagnostic::{Diagnostic, Report, SourceFiles, Span};
use vestnesis::output::Nothing;
use vestnesis::source::{Content, Node, Parsed, parse};
use vestnesis::{CheckedSite, Findings, Refused};

/// The records.
const RECORDS: [&str; 5] = [
    "content/releases/2017/evolaq-skovde.yaml",
    "content/releases/2018/hop-project-sheet.yaml",
    "content/releases/2018/hop-torun-conference.yaml",
    "content/releases/2018/wir-linz-kassel.yaml",
    "content/releases/2021/volunteering-promoters.yaml",
];
/// What a value may become.
const OTHERS: [&str; 24] = [
    "7",
    "0",
    "-1",
    "1.10",
    "true",
    "NO",
    "~",
    "\"\"",
    "\"7\"",
    "[]",
    "{}",
    "[a, b]",
    "{ a: b }",
    "\n  - x",
    "\n  lv: x\n  en: y",
    "2018-13-40",
    "2018-04-11/2018-04-10",
    "2018-04",
    "hop",
    "PL",
    "{{ event.place }}",
    "|\n    words",
    "ā: b",
    "\u{feff}x",
];
/// How many mutants share a site.
const SHARE: u64 = 250;

/// Numbers that look like chance and are the same every time (xorshift).
struct Chance(u64);

impl Chance {
    fn new(seed: u64) -> Self {
        let mut chance = Self(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1);
        for _ in 0..8 {
            chance.below(2);
        }
        chance
    }

    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % u64::try_from(limit.max(1)).unwrap()).unwrap()
    }
}

/// A part of a record: the whole of an entry or item, and its value alone.
struct Part {
    whole: Span,
    value: Span,
}

/// The entries and items of a tree.
fn parts(node: &Node, found: &mut Vec<Part>) {
    match &node.content {
        Content::Sequence(items) => {
            for item in items {
                let value = item.span;
                let whole = value;
                found.push(Part { whole, value });
                parts(item, found);
            }
        }
        Content::Mapping(entries) => {
            for (key, value) in entries {
                let end = value.span.end().max(key.span.end());
                let whole = key.span.with_range(key.span.start()..end);
                let value_span = value.span;
                found.push(Part {
                    whole,
                    value: value_span,
                });
                parts(value, found);
            }
        }
        Content::Null | Content::Scalar(_) => {}
    }
}

/// A record, changed.
fn mutate(text: &str, chance: &mut Chance) -> String {
    let mut text = text.to_owned();
    for _ in 0..=chance.below(3) {
        if chance.below(12) == 0 {
            let at = text.floor_char_boundary(chance.below(text.len()));
            text.truncate(at);
            continue;
        }
        let file = SourceFiles::default().add("mutant.yaml", text.clone());
        let Parsed::Tree(node) = parse(&file, &mut Report::default()) else {
            return text;
        };
        let mut found = Vec::new();
        parts(&node, &mut found);
        if found.is_empty() {
            return text;
        }
        let part = &found[chance.below(found.len())];
        match chance.below(4) {
            0 => text.replace_range(lines(&text, part.whole), ""),
            1 => {
                let range = lines(&text, part.whole);
                let copy = text[range.clone()].to_owned();
                text.insert_str(range.start, &copy);
            }
            2 => {
                let other = &found[chance.below(found.len())];
                swap(&mut text, part.value, other.value);
            }
            _ => {
                let other = OTHERS[chance.below(OTHERS.len())];
                text.replace_range(part.value.range(), other);
            }
        }
    }
    text
}

/// The lines on which a part stands.
fn lines(text: &str, span: Span) -> std::ops::Range<usize> {
    let start = text[..span.start()].rfind('\n').map_or(0, |at| at + 1);
    let end = text[span.end()..]
        .find('\n')
        .map_or(text.len(), |at| span.end() + at + 1);
    start..end
}

/// Two values in each other's places, unless one holds the other.
fn swap(text: &mut String, one: Span, other: Span) {
    let (first, second) = if one.start() <= other.start() {
        (one, other)
    } else {
        (other, one)
    };
    if first.end() > second.start() {
        return;
    }
    let (early, late) = (
        text[first.start()..first.end()].to_owned(),
        text[second.start()..second.end()].to_owned(),
    );
    text.replace_range(second.start()..second.end(), &early);
    text.replace_range(first.start()..first.end(), &late);
}

/// The site in which mutants take the places of their records.
struct Field {
    site: Site,
    house: CheckedSite,
}

impl Field {
    fn new() -> Self {
        let site = Site::of_the_repository();
        let house = checked(site.root());
        Self { site, house }
    }

    /// Tries a mutant. Whether it was accepted, or what is not as it should be.
    fn tried(&self, number: u64) -> Result<bool, String> {
        let mut chance = Chance::new(number);
        let path = RECORDS[chance.below(RECORDS.len())];
        let original = std::fs::read_to_string(format!("{REPOSITORY}/{path}")).unwrap();
        let mutant = mutate(&original, &mut chance);
        self.site.write(path, mutant.as_bytes());
        let built = catch_unwind(AssertUnwindSafe(|| self.built(path)));
        let result = built.unwrap_or_else(|_| Err("panics".to_owned()));
        self.site.write(path, original.as_bytes());
        result.map_err(|what| format!("mutant {number} of {path}: {what}\n{mutant}"))
    }

    /// Builds the site with a mutant in it.
    fn built(&self, path: &str) -> Result<bool, String> {
        let files = in_folder(self.site.root());
        let built = composed(Some(self.house.site()), files)
            .and_then(|site| site.plan(&Nothing, &Nothing))
            .and_then(|plan| plan.render(Box::new(Nothing)));
        match built {
            Ok(_) => Ok(true),
            Err(Refused::Environment(trouble)) => Err(crate::spoken::said(&trouble)),
            Err(Refused::Content(findings)) => refused_at(path, &findings),
        }
    }
}

/// The errors of a whole build: none is a fault of the program, and one of them points at the mutant.
fn refused_at(path: &str, findings: &Findings) -> Result<bool, String> {
    if findings.report.has_bugs() {
        return Err(human(findings));
    }
    places(path, &errors(findings), &findings.sources).map(|()| false)
}

/// Every error stands inside its file, and one of them points at the mutant.
fn places(path: &str, faults: &[Diagnostic], sources: &SourceFiles) -> Result<(), String> {
    let mut points = false;
    for fault in faults {
        let said = crate::spoken::human(fault, sources);
        let Some(span) = fault.span else {
            return Err(format!("an error has no place: {said}"));
        };
        if span.start() > span.end() || span.end() > sources.file(span).text.len() {
            return Err(format!("a place lies outside the file: {said}"));
        }
        let mut places = fault.related.iter().map(|(span, _)| *span).chain([span]);
        points |= places.any(|span| sources.file(span).path == path);
    }
    if points {
        Ok(())
    } else {
        Err("no error points at it".to_owned())
    }
}

fn mutants_are_refused_at_a_place_or_built() {
    let number = |name: &str| {
        std::env::var(name)
            .ok()
            .and_then(|text| text.parse::<u64>().ok())
    };
    if let Some(one) = number("MUTANT") {
        println!("{:?}", Field::new().tried(one));
        return;
    }
    let count = number("MUTANTS").unwrap_or(400);
    let shares: Vec<u64> = (0..count.div_ceil(SHARE)).collect();
    let tried: Vec<Result<bool, String>> = shares
        .par_iter()
        .flat_map_iter(|share| {
            let field = Field::new();
            let numbers = share * SHARE..count.min((share + 1) * SHARE);
            numbers.map(move |number| field.tried(number))
        })
        .collect();
    let wrong: Vec<&String> = tried.iter().filter_map(|it| it.as_ref().err()).collect();
    let accepted = tried.iter().filter(|it| matches!(it, Ok(true))).count();
    println!(
        "{count} mutants: {accepted} accepted and built, {} refused",
        tried.len() - accepted
    );
    assert!(accepted > 0 && accepted < tried.len());
    assert!(
        wrong.is_empty(),
        "{} mutants are not as they should be:\n{}",
        wrong.len(),
        wrong
            .iter()
            .take(5)
            .map(|it| it.as_str())
            .collect::<Vec<_>>()
            .join("\n")
    );
}

crate::trial::trials! {
    tests: [mutants_are_refused_at_a_place_or_built],
}
