//! Hostile text: what attacks a reader's browser is written into every text of a site, and stays text.
//!
//! In: the repository's site with every field that takes a text (`places` finds them by the declared fields), and `vectors.txt` and
//! `addresses.txt`. Each text is either refused with a next step, or the site is built twice, with it and with harmless words: both
//! sites are the same trees of elements, keys and addresses (`twins`), and the text is there whole. What is refused stands in
//! `refused.txt` and its neighbours; BLESS=1 writes it anew, and the difference is to be read.
#![allow(
    clippy::disallowed_methods,
    clippy::format_push_string,
    clippy::unwrap_used
)]

mod places;
mod twins;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::{Arc, LazyLock, Mutex};

use rayon::prelude::*;
use serde_json::{Value, json};

use crate::site::{REPOSITORY, Site, printed};
use places::{Fill, Place, Sort, made, places};

/// What is written at a place of a sort, with the number of the place; nothing leaves the place as it is.
type Say<'a> = dyn Fn(Sort, usize) -> Option<String> + Sync + 'a;

/// The code of a file that is no YAML.
const UNREADABLE: &str = "Y01";

/// A group of texts.
struct Group {
    name: String,
    lines: Vec<String>,
}

/// The groups of a file; lines of one without names are a group each.
fn groups(text: &str) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    for line in text
        .lines()
        .filter(|line| !line.starts_with("# ") && !line.is_empty())
    {
        let named = line
            .strip_prefix('[')
            .and_then(|rest| rest.strip_suffix(']'));
        match named.filter(|name| {
            name.chars()
                .all(|letter| letter.is_alphabetic() || letter == ' ')
        }) {
            Some(name) => groups.push(Group {
                name: name.to_owned(),
                lines: Vec::new(),
            }),
            None => groups.last_mut().unwrap().lines.push(characters(line)),
        }
    }
    groups
}

/// A line with its `\u{…}` as characters.
fn characters(line: &str) -> String {
    let mut parts = line.split("\\u{");
    let mut text = parts.next().unwrap().to_owned();
    for part in parts {
        let (number, rest) = part.split_once('}').unwrap();
        match u32::from_str_radix(number, 16)
            .ok()
            .and_then(char::from_u32)
        {
            Some(character) => text.push(character),
            None => panic!("{number} is no character"),
        }
        text.push_str(rest);
    }
    text
}

/// Text as Markdown that says it.
fn escaped(text: &str) -> String {
    let mut markdown = String::new();
    for character in text.chars() {
        if character.is_ascii_punctuation() {
            markdown.push('\\');
        }
        markdown.push(character);
    }
    markdown
}

/// The site before anything is written into it: its files, and somebody whom the examples of the declared fields name.
fn files() -> BTreeMap<String, String> {
    let content = Path::new(REPOSITORY).join("content");
    let mut files: BTreeMap<String, String> = crate::site::files(&content)
        .into_iter()
        .map(|(path, bytes)| (format!("content/{path}"), String::from_utf8(bytes).unwrap()))
        .collect();
    let people = files.get_mut("content/register/people.yaml").unwrap();
    people.push_str("\nanna-berzina:\n  gender: feminine\n  name:\n    lv: Anna Bērziņa\n    en: Anna Bērziņa\n    ro: Anna Bērziņa\n");
    files
}

/// A site in which something may be written at every place.
struct Target {
    site: Site,
    files: BTreeMap<String, String>,
    places: Vec<Place>,
}

impl Target {
    fn new(names: &[String]) -> Self {
        let site = Site::empty();
        let files = files();
        site.write(
            "content/media/2018/torun.jpg",
            &crate::pictures::jpeg(640, 16),
        );
        site.write("content/media/2018/programme.pdf", b"%PDF-1.4\n");
        for name in names.iter().filter(|name| !name.contains(['/', '\0'])) {
            site.write(
                &format!("content/media/{name}"),
                &crate::pictures::jpeg(640, 16),
            );
        }
        let places = files.iter().flat_map(|(path, text)| places(path, text));
        Self {
            places: places.collect(),
            site,
            files,
        }
    }

    /// Writes the files, with something at every place but those left out. Gives where each place now stands.
    fn write(
        &self,
        say: &Say<'_>,
        without: &BTreeSet<usize>,
    ) -> BTreeMap<usize, std::ops::Range<usize>> {
        let mut written = BTreeMap::new();
        for (path, text) in &self.files {
            let mut text = text.clone();
            let mut here: Vec<(usize, &Place)> = self
                .places
                .iter()
                .enumerate()
                .filter(|(_, place)| place.path == *path)
                .collect();
            here.sort_by_key(|(number, place)| (std::cmp::Reverse(place.range.start), *number));
            let mut ranges: Vec<(usize, std::ops::Range<usize>)> = Vec::new();
            for (number, place) in here
                .into_iter()
                .filter(|(number, _)| !without.contains(number))
            {
                let Some(yaml) = yaml(place, number, say) else {
                    continue;
                };
                let old = place.range.clone();
                let new = old.start..old.start + yaml.len();
                for (_, range) in &mut ranges {
                    let moved = |at: usize| at + new.len() - old.len();
                    *range = moved(range.start)..moved(range.end);
                }
                text.replace_range(old, &yaml);
                ranges.push((number, new));
            }
            self.site.write(path, text.as_bytes());
            written.extend(ranges);
        }
        written
    }

    /// Writes what is accepted, but at the places left out from the first. Gives the places that are not written, with the codes.
    fn settle(
        &self,
        say: &Say<'_>,
        left_out: &BTreeSet<usize>,
    ) -> (BTreeSet<usize>, BTreeSet<(String, String)>, usize) {
        let (mut without, mut refused) = (left_out.clone(), BTreeSet::new());
        for _ in 0..12 {
            let written = self.write(say, &without);
            let faults = self.faults();
            if faults.is_empty() {
                return (without, refused, written.len());
            }
            for fault in faults {
                assert!(fault["hint"].is_string(), "no next step: {fault}");
                let number = self.place_of(&fault, &written).or_else(|| marked(&fault));
                let number = number.unwrap_or_else(|| panic!("nothing of ours: {fault}"));
                let (place, code) = (&self.places[number], fault["code"].as_str().unwrap());
                if code == UNREADABLE {
                    // One such text, and nothing of its file is read.
                    let same = |number: &usize| self.places[*number].path == place.path;
                    without.extend((0..self.places.len()).filter(same));
                    refused.insert(("every field".to_owned(), code.to_owned()));
                } else {
                    without.insert(number);
                    refused.insert((place.field.clone(), code.to_owned()));
                }
            }
        }
        panic!("there is no end of errors: {refused:?}");
    }

    /// What `check` says is wrong.
    fn faults(&self) -> Vec<Value> {
        let output = self.site.run(&["check", "--format", "json"]);
        assert!(output.status.code().unwrap() < 2, "{output:?}");
        let printed = printed(&output) + &crate::site::errors(&output);
        let lines = printed
            .lines()
            .filter_map(|line| serde_json::from_str(line).ok());
        lines
            .filter(|fault: &Value| fault["severity"] == "error")
            .collect()
    }

    /// The place that a fault is about: where it stands itself, or what it is related to.
    fn place_of(
        &self,
        fault: &Value,
        written: &BTreeMap<usize, std::ops::Range<usize>>,
    ) -> Option<usize> {
        let related = fault["related"].as_array().into_iter().flatten();
        std::iter::once(fault).chain(related).find_map(|spot| {
            let path = spot["file"].as_str()?;
            let text = self.site.read(path);
            let line = usize::try_from(spot["line"].as_u64()?).unwrap();
            let start: usize = text
                .split_inclusive('\n')
                .take(line - 1)
                .map(str::len)
                .sum();
            let column = usize::try_from(spot["column"].as_u64()?).unwrap();
            let within: usize = text[start..]
                .chars()
                .take(column - 1)
                .map(char::len_utf8)
                .sum();
            let at = start + within;
            let end = start + text[start..].find('\n').unwrap_or(text.len() - start);
            let mut here = written
                .iter()
                .filter(|(number, _)| self.places[**number].path == path);
            let exact = here
                .clone()
                .find(|(_, range)| (range.start..=range.end).contains(&at));
            let found =
                exact.or_else(|| here.find(|(_, range)| range.start <= end && range.end >= start));
            found.map(|(number, _)| *number)
        })
    }

    /// Builds the site.
    fn built(&self, say: &Say<'_>, without: &BTreeSet<usize>) -> BTreeMap<String, Vec<u8>> {
        self.write(say, without);
        let output = self.site.run(&["build"]);
        assert_eq!(
            output.status.code(),
            Some(0),
            "{}",
            crate::site::errors(&output)
        );
        crate::site::files(&self.site.root().join("output"))
    }
}

/// What is written at a place.
fn yaml(place: &Place, number: usize, say: &Say<'_>) -> Option<String> {
    let text = |sort| say(sort, number);
    Some(match &place.fill {
        Fill::Value(sort) => json!(text(*sort)?).to_string(),
        Fill::Block(sort) => text(*sort)?,
        Fill::Word { column: None } => {
            json!({ "name": text(Sort::Text)?, "indeclinable": true, "gender": "masculine" })
                .to_string()
        }
        Fill::Word {
            column: Some(column),
        } => {
            let indent = " ".repeat(column - 1);
            let word = json!(text(Sort::Text)?);
            format!("{word}\n{indent}indeclinable: true\n{indent}gender: masculine")
        }
        Fill::Field { field, column } => {
            let value = made(field, &text)?;
            format!("{}: {value}\n{}", field.name, " ".repeat(column - 1))
        }
    })
}

/// What begins a text of ours.
fn mark(number: usize) -> String {
    format!("zem{number}mez")
}

/// The place whose text a message shows.
fn marked(fault: &Value) -> Option<usize> {
    let (number, _) = fault["message"]
        .as_str()?
        .split_once("zem")?
        .1
        .split_once("mez")?;
    number.parse().ok()
}

/// Sites with harmless words, by the places that they leave out.
type Twins = Mutex<BTreeMap<BTreeSet<usize>, Arc<BTreeMap<String, Vec<u8>>>>>;

/// Writes texts everywhere; says what is refused, and what is wrong with the site that is built of the others.
fn attack(
    name: &str,
    target: &Target,
    left_out: &BTreeSet<usize>,
    vector: &str,
    harmless: &Twins,
) -> Outcome {
    let said = |words: &str, sort, number| match sort {
        Sort::Text => Some(format!("{} {words}", mark(number))),
        Sort::Prose => Some(format!("{} {}", mark(number), escaped(words))),
        Sort::Address => None,
    };
    let (without, refused, written) =
        target.settle(&|sort, number| said(vector, sort, number), left_out);
    let mut outcome = Outcome::new(name, refused);
    if written == 0 {
        return outcome;
    }
    let hostile = target.built(&|sort, number| said(vector, sort, number), &without);
    // Most texts are refused at the same places, and have the same twin.
    let twin = Arc::clone(
        harmless
            .lock()
            .unwrap()
            .entry(without)
            .or_insert_with_key(|without| {
                Arc::new(target.built(&|sort, number| said("nulla", sort, number), without))
            }),
    );
    outcome.faults = twins::differences(&hostile, &twin);
    outcome.faults.extend(twins::lost(&hostile, vector));
    outcome
}

/// [`needless`], found once for all tests.
static NEEDLESS: LazyLock<BTreeSet<usize>> = LazyLock::new(needless);

/// The places at which nothing may stand, be it harmless: what the kind of a release does not say, or what other fields exclude.
/// Every field must be filled somewhere else.
fn needless() -> BTreeSet<usize> {
    let target = Target::new(&[]);
    let words = |sort, number| (sort != Sort::Address).then(|| format!("{} nulla", mark(number)));
    let (left_out, refused, _) = target.settle(&words, &BTreeSet::new());
    let filled = |field: &String| {
        let mut places = target.places.iter().enumerate();
        places.any(|(number, place)| place.field == *field && !left_out.contains(&number))
    };
    let never: Vec<_> = refused.iter().filter(|(field, _)| !filled(field)).collect();
    assert!(
        never.is_empty(),
        "no text can be written into these fields: {never:?}"
    );
    left_out
}

/// What came of an attack.
struct Outcome {
    name: String,
    refused: BTreeSet<(String, String)>,
    faults: Vec<String>,
}

impl Outcome {
    fn new(name: &str, refused: BTreeSet<(String, String)>) -> Self {
        Self {
            name: name.to_owned(),
            refused,
            faults: Vec::new(),
        }
    }
}

/// Holds what was refused against the table beside the tests; nothing else may be wrong.
fn judge(table: &str, outcomes: &[Outcome]) {
    let all: BTreeSet<String> = Target::new(&[])
        .places
        .into_iter()
        .map(|place| place.field)
        .collect();
    let (mut told, mut wrong) = (String::new(), String::new());
    for Outcome {
        name,
        refused,
        faults,
    } in outcomes
    {
        for fault in faults {
            wrong += &format!("{name}: {fault}\n");
        }
        let codes: BTreeSet<&String> = refused.iter().map(|(_, code)| code).collect();
        for code in codes {
            let fields: Vec<&str> = refused
                .iter()
                .filter(|(_, other)| other == code)
                .map(|(field, _)| field.as_str())
                .collect();
            let fields = if fields.len() + 6 > all.len() {
                "every field".to_owned()
            } else {
                fields.join(", ")
            };
            told += &format!("{name}\t{code}\t{fields}\n").replace(&format!("\t{name}\n"), "\n");
        }
        if refused.is_empty() {
            told += &format!("{name}\t-\tstands everywhere as text\n");
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
    let case = Path::new(REPOSITORY).join("tests/hostile").join(table);
    crate::trial::expect(&case.with_extension("txt"), &told).unwrap();
}

fn hostile_text_stays_text_or_is_refused() {
    let groups = groups(include_str!("vectors.txt"));
    let left_out = &*NEEDLESS;
    let harmless = Twins::default();
    let outcomes = groups.par_iter().map(|group| {
        let vector = group.lines.join(" ");
        attack(&group.name, &Target::new(&[]), left_out, &vector, &harmless)
    });
    let outcomes: Vec<Outcome> = outcomes.collect();
    judge("refused", &outcomes);
    // All of them together, for the tests in a browser.
    let legal = groups
        .iter()
        .zip(&outcomes)
        .filter(|(_, outcome)| outcome.refused.is_empty());
    let vector: Vec<&str> = legal
        .flat_map(|(group, _)| group.lines.iter().map(String::as_str))
        .collect();
    let vector = vector.join(" ");
    let say = |sort, number| match sort {
        Sort::Text => Some(format!("{} {vector}", mark(number))),
        Sort::Prose => Some(format!("{} {}", mark(number), escaped(&vector))),
        Sort::Address => None,
    };
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("hostile");
    for (path, bytes) in Target::new(&[]).built(&say, left_out) {
        let path = folder.join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, bytes).unwrap();
    }
}

/// As many lines at once as there are places for Markdown: each place has one of its own.
fn hostile_markdown_is_harmless_or_refused() {
    let groups = groups(include_str!("vectors.txt"));
    let readable = groups.iter().filter(|group| group.name != "broken pairs");
    let lines: Vec<&String> = readable.flat_map(|group| &group.lines).collect();
    let target = Target::new(&[]);
    let prose = |place: &Place| {
        matches!(
            place.fill,
            Fill::Value(Sort::Prose) | Fill::Block(Sort::Prose)
        )
    };
    let numbers = target
        .places
        .iter()
        .enumerate()
        .filter(|(_, place)| prose(place));
    let numbers: Vec<usize> = numbers.map(|(number, _)| number).collect();
    let mut outcomes = Vec::new();
    for lines in lines.chunks(numbers.len()) {
        let line = |number| {
            numbers
                .iter()
                .position(|other| *other == number)
                .and_then(|at| lines.get(at))
        };
        let say = |sort, number| {
            line(number)
                .filter(|_| sort == Sort::Prose)
                .map(|line| (*line).clone())
        };
        let (without, _, _) = target.settle(&say, &BTreeSet::new());
        let faults = twins::dangers(&target.built(&say, &without));
        for (number, line) in numbers.iter().zip(lines) {
            let refused = without
                .contains(number)
                .then(|| (line.escape_debug().to_string(), "is refused".to_owned()));
            outcomes.push(Outcome::new(
                &line.escape_debug().to_string(),
                refused.into_iter().collect(),
            ));
        }
        outcomes.last_mut().unwrap().faults = faults;
    }
    judge("refused-markdown", &outcomes);
}

fn hostile_addresses_are_harmless_or_refused() {
    let lines = include_str!("addresses.txt")
        .lines()
        .filter(|line| !line.starts_with("# "));
    let addresses: Vec<String> = lines.map(characters).collect();
    let left_out = &*NEEDLESS;
    let say = |address: Option<&String>, sort, number| match (sort, address) {
        (Sort::Text, _) => Some(format!("{} nulla", mark(number))),
        (Sort::Prose, Some(address)) => Some(format!("[{}](<{address}>)", mark(number))),
        (Sort::Address, Some(address)) => Some(address.clone()),
        (Sort::Prose | Sort::Address, None) => None,
    };
    let settled: Vec<_> = addresses
        .par_iter()
        .map(|address| {
            let target = Target::new(std::slice::from_ref(address));
            let (without, refused, _) =
                target.settle(&|sort, number| say(Some(address), sort, number), left_out);
            (
                without,
                Outcome::new(&address.escape_debug().to_string(), refused),
            )
        })
        .collect();
    // What is accepted stands in one site, at every place one that is accepted there.
    let target = Target::new(&addresses);
    let accepted = |number: usize| {
        addresses
            .iter()
            .zip(&settled)
            .find(|(_, (without, _))| !without.contains(&number))
    };
    let built = target.built(
        &|sort, number| say(accepted(number).map(|(address, _)| address), sort, number),
        left_out,
    );
    let mut outcomes: Vec<Outcome> = settled
        .iter()
        .map(|(_, outcome)| Outcome::new(&outcome.name, outcome.refused.clone()))
        .collect();
    outcomes[0].faults = twins::dangers(&built);
    judge("refused-addresses", &outcomes);
}

crate::trial::trials! {
    tests: [hostile_text_stays_text_or_is_refused, hostile_markdown_is_harmless_or_refused, hostile_addresses_are_harmless_or_refused],
}
