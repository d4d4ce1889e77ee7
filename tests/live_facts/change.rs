//! Into what a value is changed. In: a leaf. Out: edits of the site, and the words that articles say before and after.

use std::collections::BTreeMap;

use vestnesis::diagnostic::{SourceFile, Span};
use vestnesis::record::{FieldType, Register};
use vestnesis::source::{Content, Node};

use super::leaves::{Leaf, Sort, entries, spare};
use super::said::{Table, tokens};
use crate::composed::{Site, find};

/// What a changed word begins with. No word of the site does.
const MARK: &str = "zem";

/// A change of a value.
pub struct Change {
    /// The new value, for messages.
    pub value: String,
    /// What is written instead, in one file.
    pub edits: Vec<(Span, String)>,
    /// What a language says: where it is left out, articles must differ and that is all.
    pub expected: BTreeMap<&'static str, Expected>,
}

/// Words that must go and words that must come.
#[derive(Default)]
pub struct Expected {
    /// What must be gone.
    pub old: Vec<String>,
    /// What must be said.
    pub new: Vec<String>,
}

/// Knows the other values.
pub struct Changer<'s> {
    site: &'s Site,
    words: Vec<[&'static str; 5]>,
    /// Values that need a certain other one.
    pub by_hand: Table,
}

impl<'s> Changer<'s> {
    /// With the names of a site.
    pub fn new(site: &'s Site) -> Self {
        let words = include_str!("words.tsv")
            .lines()
            .filter(|line| !line.is_empty() && !line.starts_with('#'))
            .map(|line| {
                let cells: Vec<&str> = line.split('\t').collect();
                cells.try_into().expect("five cells")
            })
            .collect();
        Self {
            site,
            words,
            by_hand: Table::read(include_str!("by_hand.tsv")),
        }
    }

    /// The changes of a leaf: mostly one.
    pub fn changes(&self, leaf: &Leaf) -> Vec<Change> {
        if let Some(row) = self.by_hand.rows(&leaf.id).first() {
            return vec![by_hand(leaf, row)];
        }
        let file = &*self.site.file(leaf.span);
        match leaf.sort {
            Sort::Running => vec![running(leaf, file)],
            Sort::Name => vec![named(leaf, file)],
            Sort::Property => vec![property(leaf, file)],
            Sort::Value(FieldType::Period) => self.periods(leaf),
            Sort::Value(FieldType::Integer { min, .. }) => vec![self.integer(leaf, min)],
            Sort::Value(field_type) => vec![self.value(leaf, field_type)],
        }
    }

    /// A key, a code, a token.
    fn value(&self, leaf: &Leaf, field_type: FieldType) -> Change {
        match field_type {
            FieldType::Key(register) => {
                let new = spare(register);
                self.renamed(leaf, register, &new)
            }
            FieldType::PlaceKey if !is_country(&leaf.text) => {
                self.renamed(leaf, Register::Places, &spare(Register::Places))
            }
            FieldType::PlaceKey | FieldType::CountryCode => self.word(leaf, "country", "PT"),
            FieldType::LexiconKey(_) => {
                let other = match leaf.text.as_str() {
                    "conference" | "closing-event" => "workshop",
                    "municipality" => "organisation",
                    _ => "mayor",
                };
                self.word(leaf, "word", other)
            }
            FieldType::Text if leaf.text.starts_with(|first: char| first.is_ascii_digit()) => {
                token(leaf, "\"7.4\"")
            }
            FieldType::Text => token(leaf, &format!("ZEM{}", leaf.text)),
            FieldType::Url => token(leaf, "https://zem.example/"),
            FieldType::Email => token(leaf, "zem@zem.example"),
            FieldType::Phone => token(leaf, "+371 700 70707"),
            FieldType::LanguageTag => token(leaf, "fr"),
            FieldType::Date => token(leaf, &format!("{}9", &leaf.text[..9])),
            FieldType::Choice(words) => {
                let other = words.iter().find(|word| **word != leaf.text);
                token(leaf, other.unwrap())
            }
            _ => panic!("{}: no other value for {}", leaf.id, leaf.text),
        }
    }

    /// Another entry of a register. With a town, its country goes too.
    fn renamed(&self, leaf: &Leaf, register: Register, new: &str) -> Change {
        let country = (register == Register::Places).then(|| {
            let towns = self.site.node("content/register/places.yaml");
            scalar(find(&towns, &format!("{}.country", leaf.text)).unwrap()).to_owned()
        });
        let expected = languages(|language| {
            let mut old = vec![self.name_of(register, &leaf.text, language)];
            old.extend(
                country
                    .iter()
                    .map(|country| self.said("country", country, language)),
            );
            let new = vec![self.name_of(register, new, language)];
            Expected { old, new }
        });
        write(leaf, new, expected)
    }

    /// The first words of an entry's name, or of its town's.
    fn name_of(&self, register: Register, key: &str, language: &str) -> String {
        let node = self
            .site
            .node(&format!("content/register/{}.yaml", register.file_name()));
        let entry = find(&node, key).unwrap_or_else(|| panic!("no entry {key}"));
        let name = match register {
            Register::Nouns => Some(entry),
            Register::Boilerplate => find(entry, "heading"),
            _ => find(entry, "name"),
        };
        if let Some(acronym) = find(entry, "acronym") {
            return scalar(acronym).trim_end_matches('!').to_owned();
        }
        let Some(name) = name else {
            return self.name_of(
                Register::Places,
                scalar(find(entry, "place").unwrap()),
                language,
            );
        };
        let of_language = [
            format!("{language}.plural"),
            format!("{language}.name"),
            language.to_owned(),
            "original".to_owned(),
        ];
        let word = of_language
            .iter()
            .find_map(|path| Some((path, find(name, path)?)));
        let (path, word) = word.unwrap();
        first_words(
            scalar(word),
            if path == "original" {
                None
            } else {
                Some(language)
            },
        )
    }

    /// Another value that `words.tsv` knows.
    fn word(&self, leaf: &Leaf, sort: &str, other: &str) -> Change {
        let expected = languages(|language| Expected {
            old: vec![self.said(sort, &leaf.text, language)],
            new: vec![self.said(sort, other, language)],
        });
        write(leaf, other, expected)
    }

    /// How a language says a value; digits if the table does not know it.
    fn said(&self, sort: &str, value: &str, language: &str) -> String {
        let column = 2 + super::LANGUAGES
            .iter()
            .position(|known| *known == language)
            .unwrap();
        let row = self
            .words
            .iter()
            .find(|row| row[0] == sort && row[1] == value);
        row.map_or(value, |row| row[column]).to_owned()
    }

    /// Another number; a part takes its total with it, and a total its first part.
    fn integer(&self, leaf: &Leaf, min: u64) -> Change {
        let number: u64 = leaf.text.parse().unwrap();
        let (sort, more) = match leaf.id.rsplit('.').next() {
            Some("ordinal") => ("ordinal", 10),
            _ if min == 1900 => ("year", 2),
            _ => ("count", 20),
        };
        let new = (number + more).to_string();
        let expected = languages(|language| Expected {
            old: vec![self.said(sort, &leaf.text, language)],
            new: vec![self.said(sort, &new, language)],
        });
        let mut change = write(leaf, &new, expected);
        change.edits.extend(self.counterpart(leaf, more));
        change
    }

    /// The total of a part, or the first part of a total.
    fn counterpart(&self, leaf: &Leaf, more: u64) -> Option<(Span, String)> {
        let node = self.site.node(&self.site.file(leaf.span).path);
        let (_, path) = leaf.id.split_once('.').unwrap();
        let other = match path.strip_suffix(".total") {
            Some(group) => entries(find(&node, &format!("{group}.from"))?)
                .first()
                .map(|(_, node)| node.clone()),
            None => {
                let (group, _) = path.rsplit_once(".from.")?;
                find(&node, &format!("{group}.total")).cloned()
            }
        };
        let other = other?;
        let number: u64 = scalar(&other).parse().unwrap();
        Some((other.span, (number + more).to_string()))
    }

    /// A period in other months and days; and in another year, if the article says it.
    fn periods(&self, leaf: &Leaf) -> Vec<Change> {
        let ends: Vec<Vec<u32>> = leaf
            .text
            .split('/')
            .map(|end| end.split('-').map(|part| part.parse().unwrap()).collect())
            .collect();
        let back = ends
            .iter()
            .any(|end| end.get(2).is_some_and(|day| *day > 24));
        let other: Vec<Vec<u32>> = ends.iter().map(|end| elsewhere(end, back)).collect();
        let months = |ends: &[Vec<u32>], language: &str| -> Vec<String> {
            let month = |end: &Vec<u32>| self.said("month", &end[1].to_string(), language);
            ends.iter().map(month).collect()
        };
        let mut changes = Vec::new();
        let expected = languages(|language| {
            let mut new = months(&other, language);
            let old = months(&ends, language)
                .into_iter()
                .filter(|month| !new.contains(month))
                .collect();
            new.extend(
                other
                    .iter()
                    .filter_map(|end| end.get(2))
                    .map(ToString::to_string),
            );
            Expected { old, new }
        });
        changes.push(write(leaf, &written(&other), expected));
        let path = &self.site.file(leaf.span).path;
        let published = path.split('/').nth(2).unwrap_or_default();
        let year = ends[0][0].to_string();
        if year != published {
            let mut other = ends.clone();
            // The year of publication is not said.
            let earlier = year.parse::<u32>().unwrap() - 1;
            other[0][0] = if earlier.to_string() == published {
                earlier + 2
            } else {
                earlier
            };
            let expected = languages(|_| Expected {
                old: vec![year.clone()],
                new: vec![other[0][0].to_string()],
            });
            changes.push(write(leaf, &written(&other), expected));
        }
        changes
    }
}

/// An end of a period, two months and three days away.
fn elsewhere(end: &[u32], back: bool) -> Vec<u32> {
    let mut end = end.to_vec();
    end[1] = if end[1] > 2 { end[1] - 2 } else { end[1] + 2 };
    if let Some(day) = end.get_mut(2) {
        *day = if back { *day - 3 } else { *day + 3 };
    }
    end
}

fn written(ends: &[Vec<u32>]) -> String {
    let end = |end: &Vec<u32>| {
        let parts: Vec<String> = end.iter().map(|part| format!("{part:02}")).collect();
        parts.join("-")
    };
    let ends: Vec<String> = ends.iter().map(end).collect();
    ends.join("/")
}

fn is_country(key: &str) -> bool {
    key.len() == 2 && key.chars().all(|letter| letter.is_ascii_uppercase())
}

fn scalar(node: &Node) -> &str {
    match &node.content {
        Content::Scalar(text) => &text.text,
        _ => panic!("{node:?} is no single value"),
    }
}

fn languages(expected: impl Fn(&'static str) -> Expected) -> BTreeMap<&'static str, Expected> {
    super::LANGUAGES
        .iter()
        .map(|language| (*language, expected(language)))
        .collect()
}

/// A whole value written anew.
fn write(leaf: &Leaf, value: &str, expected: BTreeMap<&'static str, Expected>) -> Change {
    Change {
        value: value.to_owned(),
        edits: vec![(leaf.span, value.to_owned())],
        expected,
    }
}

/// A value that every language says as it is.
fn token(leaf: &Leaf, value: &str) -> Change {
    let said = |text: &str| vec![tokens(text).join(" ")];
    write(
        leaf,
        value,
        languages(|_| Expected {
            old: said(&leaf.text),
            new: said(value),
        }),
    )
}

/// A running text whose last word outside references is another.
fn running(leaf: &Leaf, file: &SourceFile) -> Change {
    let raw = file.words(leaf.span);
    let (from, words) = outside_references(raw)
        .into_iter()
        .map(|(from, piece)| (from, words(piece)))
        .rfind(|(_, words)| !words.is_empty())
        .unwrap_or_else(|| panic!("{} has no words", leaf.id));
    let (at, last) = words[words.len() - 1];
    let before: Vec<&str> = words[words.len().saturating_sub(5)..]
        .iter()
        .map(|(_, word)| *word)
        .collect();
    let new = marked(last);
    let expected = Expected {
        old: vec![tokens(&before.join(" ")).join(" ")],
        new: vec![new.to_lowercase()],
    };
    one_word(leaf, leaf.span.start() + from + at, last, new, expected)
}

/// The pieces of a text between its references, with their places.
fn outside_references(raw: &str) -> Vec<(usize, &str)> {
    let mut pieces = Vec::new();
    let mut from = 0;
    while let Some(open) = raw[from..].find("{{") {
        pieces.push((from, &raw[from..from + open]));
        let close = raw[from + open..]
            .find("}}")
            .expect("references are closed");
        from += open + close + 2;
    }
    pieces.push((from, &raw[from..]));
    pieces
}

/// A name whose first word is another.
fn named(leaf: &Leaf, file: &SourceFile) -> Change {
    let words = words(file.words(leaf.span));
    let (at, first) = words[0];
    let new = marked(first);
    let old = first_words(&leaf.text, leaf.language.as_deref());
    let expected = || Expected {
        old: vec![old.clone()],
        new: vec![format!("{MARK}{old}")],
    };
    let mut change = one_word(leaf, leaf.span.start() + at, first, new, expected());
    if leaf.language.is_none() {
        change.expected = languages(|_| expected());
    }
    change
}

/// A form of a word, its gender, its article.
fn property(leaf: &Leaf, file: &SourceFile) -> Change {
    let other = match leaf.text.as_str() {
        "m" | "n" => "f",
        "f" => "m",
        "the" => {
            let before = &file.text[..leaf.span.start()];
            let start = before.rfind('\n').unwrap();
            return Change {
                value: "none".to_owned(),
                edits: vec![(leaf.span.with_range(start..leaf.span.end()), String::new())],
                expected: BTreeMap::new(),
            };
        }
        _ => return named(leaf, file),
    };
    write(leaf, other, BTreeMap::new())
}

/// One word of a leaf written anew.
fn one_word(leaf: &Leaf, at: usize, old: &str, new: String, expected: Expected) -> Change {
    let language = super::LANGUAGES
        .iter()
        .find(|language| leaf.language.as_deref() == Some(language));
    Change {
        value: format!("…{new}…"),
        edits: vec![(leaf.span.with_range(at..at + old.len()), new)],
        expected: language
            .map(|language| (*language, expected))
            .into_iter()
            .collect(),
    }
}

/// What a line of `by_hand.tsv` says.
fn by_hand(leaf: &Leaf, row: &[String]) -> Change {
    let said = |cell: usize| -> Vec<String> {
        let cell = row.get(cell).map_or("", String::as_str);
        cell.split(';')
            .filter(|words| !words.is_empty())
            .map(str::to_owned)
            .collect()
    };
    let expected = super::LANGUAGES.iter().enumerate();
    let expected = expected.map(|(at, language)| {
        (
            *language,
            Expected {
                old: said(2 + 2 * at),
                new: said(3 + 2 * at),
            },
        )
    });
    write(leaf, &row[1], expected.collect())
}

/// The words of a raw text with their places.
fn words(raw: &str) -> Vec<(usize, &str)> {
    let mut words = Vec::new();
    let mut start = None;
    for (at, character) in raw.char_indices().chain([(raw.len(), ' ')]) {
        match (character.is_alphabetic(), start) {
            (true, None) => start = Some(at),
            (false, Some(from)) => {
                words.push((from, &raw[from..at]));
                start = None;
            }
            _ => {}
        }
    }
    words
}

/// The word with the mark in front, its capital moved.
fn marked(word: &str) -> String {
    let capital = word.starts_with(char::is_uppercase);
    let mark = if capital { "Zem" } else { MARK };
    format!("{mark}{}", word.to_lowercase())
}

/// The first words of a name. In a language of the site their endings may change; an original is said as it is.
fn first_words(name: &str, language: Option<&str>) -> String {
    let beginning = |word: &String| {
        let kept = match (word.chars().count(), language) {
            (0..=3, _) | (_, None) => return word.clone(),
            (4, _) => 3,
            (5 | 6, _) => 4,
            (length, Some("lv")) => length - 3,
            (length, _) => length - 2,
        };
        let kept: String = word.chars().take(kept).collect();
        format!("{kept}*")
    };
    let words: Vec<String> = tokens(name).iter().take(5).map(beginning).collect();
    words.join(" ")
}
