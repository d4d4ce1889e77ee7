//! The words that are said: on the pages of the committed site, in the bundles, and in the tables of the tests.
//!
//! In: a language. Out: its words, each with the first place in which it stands. Left out: addresses, words that touch a digit, and what
//! the tables ask the rules to refuse.

use std::fs;
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use scraper::{ElementRef, Html, Node};

use super::Words;
use crate::site::REPOSITORY;

/// Attributes of messages that tell of a word, and say none.
const NO_WORDS: [&str; 4] = ["gender", "number", "article", "indeclinable"];

/// All words of a language.
pub fn words(language: &str) -> Words {
    let mut words = Words::new();
    each_file("output", "html", &mut |path, text| {
        let page = Html::parse_document(text);
        of_element(page.root_element(), "", language, path, &mut words);
    });
    each_file(&format!("locales/{language}"), "ftl", &mut |path, text| {
        of_bundle(path, text, &mut words);
    });
    for folder in ["numbers", "said", "key_facts"] {
        each_file(&format!("tests/{folder}"), "txt", &mut |path, text| {
            of_cases(language, path, text, &mut words);
        });
    }
    let path = "tests/territories.txt";
    of_cases(language, path, &read(Path::new(path)), &mut words);
    each_file("tests/grammar", "tsv", &mut |path, text| {
        if path.contains("cardinals") {
            return;
        }
        let name = path.rsplit('/').next().unwrap();
        match (language, name.split_once('_').map_or(name, |(key, _)| key)) {
            ("lv", "latvian" | "latvian.tsv") => of_latvian_table(path, text, &mut words),
            ("en", "english" | "english.tsv") | ("ro", "romanian" | "romanian.tsv") => {
                of_table(path, text, &mut words);
            }
            _ => {}
        }
    });
    words
}

fn read(path: &Path) -> String {
    let path = Path::new(REPOSITORY).join(path);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// Every file under a folder with an ending.
fn each_file(folder: &str, ending: &str, visit: &mut dyn FnMut(&str, &str)) {
    let mut entries: Vec<PathBuf> = fs::read_dir(Path::new(REPOSITORY).join(folder))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    entries.sort();
    for entry in entries {
        let path = entry.strip_prefix(REPOSITORY).unwrap();
        let name = path.to_str().unwrap();
        if entry.is_dir() {
            each_file(name, ending, visit);
        } else if entry.extension().is_some_and(|found| found == ending) {
            visit(name, &read(path));
        }
    }
}

/// The words of a text.
fn add(text: &str, place: &str, words: &mut Words) {
    for piece in text.split(|character: char| character.is_whitespace() || character == '~') {
        let is_address = piece.contains(['@', '/'])
            || piece
                .split('.')
                .skip(1)
                .any(|part| part.starts_with(char::is_alphabetic));
        if is_address && !piece.contains("//") && !piece.contains('@') && !piece.contains('.') {
            piece
                .split('/')
                .for_each(|part| of_piece(part, place, words));
        } else if !is_address {
            of_piece(piece, place, words);
        }
    }
}

/// The words between the marks of a piece, but those that touch a digit.
fn of_piece(piece: &str, place: &str, words: &mut Words) {
    let is_of_word = |character: char| character.is_alphanumeric() || character == '’';
    for word in piece.split(|character| !is_of_word(character)) {
        let word = word.trim_matches('’');
        let has_letters = word.chars().any(char::is_alphabetic);
        if has_letters && !word.contains(|character: char| character.is_numeric()) {
            let place = || place.to_owned();
            words.entry(word.to_owned()).or_insert_with(place);
        }
    }
}

/// The texts of a page that are marked as of the language.
fn of_element(
    element: ElementRef<'_>,
    marked: &str,
    language: &str,
    path: &str,
    words: &mut Words,
) {
    let marked = element.value().attr("lang").unwrap_or(marked);
    if ["script", "style", "code", "title"].contains(&element.value().name()) {
        return;
    }
    for child in element.children() {
        match child.value() {
            Node::Text(text) if marked.split('-').next() == Some(language) => {
                add(text, path, words);
            }
            _ => {
                if let Some(child) = ElementRef::wrap(child) {
                    of_element(child, marked, language, path, words);
                }
            }
        }
    }
}

/// The texts of all messages of a bundle.
fn of_bundle(path: &str, text: &str, words: &mut Words) {
    let resource = fluent_syntax::parser::parse(text).unwrap();
    for entry in &resource.body {
        let (value, attributes) = match entry {
            Entry::Message(message) => (message.value.as_ref(), &message.attributes),
            Entry::Term(term) => (Some(&term.value), &term.attributes),
            _ => continue,
        };
        if let Some(value) = value {
            of_pattern(value, path, words);
        }
        for attribute in attributes {
            if !NO_WORDS.contains(&attribute.id.name) {
                of_pattern(&attribute.value, path, words);
            }
        }
    }
}

fn of_pattern(pattern: &Pattern<&str>, path: &str, words: &mut Words) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => add(value, path, words),
            PatternElement::Placeable { expression } => of_expression(expression, path, words),
        }
    }
}

fn of_expression(expression: &Expression<&str>, path: &str, words: &mut Words) {
    match expression {
        Expression::Select { variants, .. } => {
            for variant in variants {
                of_pattern(&variant.value, path, words);
            }
        }
        Expression::Inline(InlineExpression::Placeable { expression }) => {
            of_expression(expression, path, words);
        }
        Expression::Inline(_) => {}
    }
}

/// Cases that have a line for each language ("lv …"), or a part under its heading ("== lv ==").
fn of_cases(language: &str, path: &str, text: &str, words: &mut Words) {
    let mut in_part = false;
    for line in text.lines() {
        if let Some(heading) = line.strip_prefix("== ") {
            in_part = heading.starts_with(language);
        } else if in_part {
            add(line, path, words);
        } else if let Some(said) = line.strip_prefix(language)
            && let Some(said) = said.strip_prefix(' ')
        {
            add(said, path, words);
        }
    }
}

/// Lines of an operation, words, how, and what is expected.
fn of_table(path: &str, text: &str, words: &mut Words) {
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        let cells: Vec<&str> = line.split('\t').collect();
        if let [_, asked, _, expected] = cells[..]
            && expected != "!"
        {
            for word in asked.split(';') {
                add(word.split('|').next().unwrap(), path, words);
            }
            add(expected, path, words);
        }
    }
}

/// The Latvian tables: phrases with their endings in brackets, and lines of forms.
fn of_latvian_table(path: &str, text: &str, words: &mut Words) {
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        let cells: Vec<&str> = line.split('\t').collect();
        match cells[..] {
            [phrase] => {
                for case in 0..5 {
                    add(&in_case(without_options(phrase), case), path, words);
                }
            }
            ["forms" | "plurals", ref forms @ ..] if !line.contains("refused") => {
                for form in forms {
                    add(without_options(form), path, words);
                }
            }
            ["form", word, _, expected] if !expected.starts_with("refused") => {
                add(without_options(word), path, words);
                add(expected, path, words);
            }
            _ => {}
        }
    }
}

fn without_options(word: &str) -> &str {
    word.split('{').next().unwrap()
}

/// A phrase with its endings in brackets, in one of the five cases.
fn in_case(pattern: &str, case: usize) -> String {
    let mut said = String::new();
    for part in pattern.split_inclusive(']') {
        match part.split_once('[') {
            Some((before, endings)) => {
                said += before;
                said += endings.trim_end_matches(']').split(' ').nth(case).unwrap();
            }
            None => said += part,
        }
    }
    said
}
