//! A site of any size for measuring: the repository's own with more projects and releases, varied and valid, the same every time.
//!
//! In: a folder and a number. Out: a site in the folder. Sentences stand in `prose.txt`, a paragraph a sentence in each language.
#![allow(
    clippy::disallowed_methods,
    reason = "a measure makes the site that it measures"
)]

use std::fmt::Write;
use std::fs;
use std::path::Path;

const LANGUAGES: [&str; 3] = ["lv", "en", "ro"];
const SENTENCES: &str = include_str!("prose.txt");
/// Towns of the repository's register.
const TOWNS: [&str; 6] = ["torun", "gdansk", "linz", "kassel", "klaipeda", "gottingen"];
/// How many releases a project has.
const OF_A_PROJECT: usize = 20;

/// Writes a site with so many releases beside the repository's own.
pub fn write(folder: &Path, releases: usize) {
    let repository = Path::new(env!("CARGO_MANIFEST_DIR")).join("content");
    for entry in walkdir::WalkDir::new(&repository) {
        let entry = entry.expect("the repository is readable");
        let below = entry
            .path()
            .strip_prefix(&repository)
            .expect("a walk stays below its root");
        let to = folder.join("content").join(below);
        if entry.file_type().is_dir() {
            fs::create_dir_all(to).expect("there is room for a folder");
        } else {
            fs::copy(entry.path(), to).expect("there is room for a file");
        }
    }
    let projects = folder.join("content/register/projects.yaml");
    let mut register = fs::read_to_string(&projects).expect("the repository has projects");
    for number in 0..releases.div_ceil(OF_A_PROJECT) {
        register.push_str(&project(number));
    }
    fs::write(projects, register).expect("there is room for a file");
    for number in 0..releases {
        let day = Day::new(number);
        let year = folder.join(format!("content/releases/{}", day.year));
        fs::create_dir_all(&year).expect("there is room for a folder");
        fs::write(
            year.join(format!("measure-{number}.yaml")),
            release(number, &day),
        )
        .expect("there is room for a file");
    }
}

/// A day of publication; the event was on the two days before.
struct Day {
    year: usize,
    month: usize,
    day: usize,
}

impl Day {
    fn new(number: usize) -> Self {
        Self {
            year: 2012 + number % 10,
            month: 1 + number / 10 % 12,
            day: 3 + number * 7 % 26,
        }
    }
}

/// An entry of the register.
fn project(number: usize) -> String {
    format!(
        "\nmeasure-{number}:\n  acronym: MEASURE{number}\n  name:\n    lv: Pilsētu sadarbība kultūrā un izglītībā\n    \
         en: City Cooperation in Culture and Education\n    ro: Cooperarea orașelor în cultură și educație\n  \
         programme: europe-for-citizens\n  lead: torun-municipality\n"
    )
}

/// A record.
fn release(number: usize, day: &Day) -> String {
    let Day { year, month, day } = day;
    let kind = if number.is_multiple_of(3) {
        "conference"
    } else {
        "partner-meeting"
    };
    let town = TOWNS[number % TOWNS.len()];
    let mut record = format!(
        "kind: {kind}\npublished: {year}-{month:02}-{day:02}\nlanguages: [lv, en, ro]\nproject: measure-{}\n\nevent:\n  \
         dates: {year}-{month:02}-{:02}/{year}-{month:02}-{:02}\n  place: {town}\n",
        number / OF_A_PROJECT,
        day - 2,
        day - 1,
    );
    if number.is_multiple_of(2) {
        let (one, other) = (2 + number % 7, 3 + number % 11);
        let total = one + other;
        write!(
            record,
            "\nparticipants:\n  of: participant\n  total: {total}\n  from:\n    daugavpils: {one}\n    {town}: {other}\n"
        )
        .expect("a text takes any text");
    }
    record.push_str("\nprose:\n");
    for language in LANGUAGES {
        writeln!(record, "  {language}: |").expect("a text takes any text");
        for paragraph in 0..4 {
            record.push_str("    ");
            for sentence in 0..3 {
                let text = sentence_in(language, number * 7 + paragraph * 3 + sentence);
                record.push_str(text);
                record.push(' ');
            }
            record.truncate(record.trim_end().len());
            record.push_str("\n\n");
        }
    }
    record
}

/// A sentence by its number; they are said in turn.
fn sentence_in(language: &str, number: usize) -> &'static str {
    let mut sentences = SENTENCES
        .lines()
        .filter_map(|line| line.strip_prefix(language)?.strip_prefix(' '));
    let of_each = SENTENCES
        .lines()
        .filter(|line| line.starts_with("lv "))
        .count();
    sentences
        .nth(number % of_each)
        .expect("every language has all sentences")
}
