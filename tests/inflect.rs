//! `vestnesis inflect`: what people see, and the line protocol.
//!
//! Every `.args` in `tests/inflect/` is one case: the arguments, one per line; lines with `#` say why. `<name>.txt` is the whole
//! output: standard output, then standard error, then the exit code if it is not 0. Run with BLESS=1 to write the outputs anew,
//! and read the difference. `protocol.tsv` holds questions of the line protocol with their answers.
#![allow(clippy::disallowed_methods, clippy::unwrap_used)]

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::io::Write as _;
use std::path::Path;
use std::process::{Output, Stdio};
use std::{fs, thread};

use grammar::{Case, Definiteness, Form, Number, Word};
use vestnesis::diagnostic::{Argument, Message};

use crate::site::{Site, errors, printed};
use crate::trial::{Outcome, beside};

fn people_see_the_tables_beside_the_arguments(case: &Path) -> Outcome {
    let site = Site::empty();
    let text = fs::read_to_string(case).unwrap();
    let given = text.lines().filter(|line| !line.starts_with('#'));
    let arguments: Vec<&str> = ["inflect"].into_iter().chain(given).collect();
    let output = site.run(&arguments);
    let mut found = printed(&output) + &errors(&output);
    match output.status.code() {
        Some(0) => {}
        code => writeln!(found, "exit code {}", code.unwrap()).unwrap(),
    }
    beside(case, &found)
}

/// The program's answer to lines on its standard input.
fn batch(questions: Vec<u8>) -> Output {
    let mut command = Site::empty().command(&["inflect", "--batch"]);
    let mut program = command
        .current_dir(crate::site::REPOSITORY)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut input = program.stdin.take().unwrap();
    // Beside the reading: neither pipe holds all of it.
    let writing = thread::spawn(move || input.write_all(&questions).unwrap());
    let output = program.wait_with_output().unwrap();
    writing.join().unwrap();
    assert_eq!(output.status.code(), Some(0), "{}", errors(&output));
    output
}

/// Lines with their endings, as bytes.
fn lines<'l>(lines: impl Iterator<Item = &'l str>, ending: &str) -> Vec<u8> {
    lines
        .flat_map(|line| [line, ending])
        .collect::<String>()
        .into_bytes()
}

/// What is printed when every line can be read.
fn answers(questions: Vec<u8>) -> String {
    let output = batch(questions);
    assert_eq!(errors(&output), "");
    printed(&output)
}

/// The note on a line that cannot be read; its answer is empty.
fn note(question: &[u8]) -> String {
    let output = batch([question, b"\n"].concat());
    assert_eq!(printed(&output), "\n", "{question:?}");
    let notes = errors(&output);
    let note = notes.strip_prefix("line 1: ").unwrap();
    note.strip_suffix('\n').unwrap().to_owned()
}

/// One question, one answer.
fn answer(question: &[u8]) -> String {
    let said = answers(question.to_vec());
    let (line, rest) = said.split_once('\n').unwrap();
    assert_eq!(rest, "", "{question:?} has one line for an answer");
    line.to_owned()
}

/// The questions of the table with their answers.
fn protocol() -> Vec<(String, String)> {
    let rows = include_str!("inflect/protocol.tsv").lines();
    rows.filter(|row| !row.starts_with('#'))
        .map(|row| {
            let (question, answer) = row.split_once(" = ").unwrap();
            (question.to_owned(), answer.to_owned())
        })
        .collect()
}

fn every_question_has_its_answer_in_order() {
    let protocol = protocol();
    for ending in ["\n", "\r\n"] {
        let questions = protocol.iter().map(|(question, _)| question.as_str());
        let said = answers(lines(questions, ending));
        let answers: Vec<&str> = said.split('\n').collect();
        assert_eq!(
            answers.len(),
            protocol.len() + 1,
            "a line for each, and the end"
        );
        for ((question, expected), found) in protocol.iter().zip(answers) {
            let expected = if expected == "-" { "" } else { expected };
            assert_eq!(found, expected, "{question}");
        }
    }
}

fn lines_that_cannot_be_read_have_empty_answers_and_a_note() {
    for (question, expected) in [
        ("", "6 or 7 columns are wanted, not 1"),
        ("lv", "6 or 7 columns are wanted, not 1"),
        ("lv\tdome\tf\tsg\tgen", "6 or 7 columns are wanted, not 5"),
        (
            "lv\tdome\tf\tsg\tgen\t-\t\t",
            "6 or 7 columns are wanted, not 8",
        ),
        ("lv\tdome\tx\tsg\tgen\t-", "unknown gender \"x\""),
        ("lv\tdome\tf\tdual\tgen\t-", "unknown number \"dual\""),
        (
            "lv\tdome\tf\tsg\tinstrumental\t-",
            "unknown case \"instrumental\"",
        ),
        ("lv\tdome\tf\tsg\tgen\tyes", "unknown definiteness \"yes\""),
        ("de\tStadt\tf\tsg\tgen\t-", "unknown language \"de\""),
        ("LV\tdome\tf\tsg\tgen\t-", "unknown language \"LV\""),
        ("lv\t\tf\tsg\tgen\t-", "the phrase is empty"),
        (
            "lv\tdo\u{2028}me\tf\tsg\tgen\t-",
            "the phrase \"do\\u{2028}me\" holds a control character",
        ),
        (
            "lv\tdo\rme\tf\tsg\tgen\t-",
            "the phrase \"do\\rme\" holds a control character",
        ),
        ("\u{feff}", "6 or 7 columns are wanted, not 1"),
        ("# a comment", "6 or 7 columns are wanted, not 1"),
    ] {
        assert_eq!(note(question.as_bytes()), expected, "{question:?}");
    }
    assert_eq!(note(b"lv\tdom\xFFe\tf\tsg\tgen\t-"), "not UTF-8");
    // The line after one that cannot be read is read, and the note has the number of its line.
    let output = batch(b"lv\tdome\tf\tsg\tgen\t-\n\xFF\xFE\nlv\tdome\tf\tsg\tdat\t-\n".to_vec());
    assert_eq!(printed(&output), "domes\n\ndomei\n");
    assert_eq!(errors(&output), "line 2: not UTF-8\n");
    // The last line needs no end, and no line is no question.
    assert_eq!(answer("lv\tdome\tf\tsg\tgen\t-".as_bytes()), "domes");
    assert_eq!(answers(Vec::new()), "");
}

/// What is the same in every language of staff.
const SAME_IN_EVERY_LANGUAGE: [&str; 3] = ["-man → -men", "-sis → -ses", "’s"];

/// The rules in a message that have no words of staff, and are said as grammar words them.
fn without_words(message: &Message, found: &mut BTreeSet<String>) {
    for (_, argument) in &message.arguments {
        match argument {
            Argument::Message(inner) => without_words(inner, found),
            Argument::Text(rule) if message.id == "rule-as-it-is" => {
                found.insert(rule.clone());
            }
            _ => {}
        }
    }
}

fn every_rule_has_words_in_the_language_of_staff() {
    let mut found = BTreeSet::new();
    let words = include_str!("inflect/protocol.tsv").lines();
    let words = words.filter_map(|row| row.split(['\t', '=']).nth(1));
    let more = [
        "woman",
        "crisis",
        "half",
        "person",
        "city",
        "bus",
        "editor-in-chief",
        "series",
    ];
    for text in words.chain(more) {
        for (_, rules) in grammar::LANGUAGES {
            for number in [Number::Singular, Number::Plural] {
                for (_, case) in Case::NAMES {
                    for definiteness in [None, Some(Definiteness::Definite)] {
                        let form = Form {
                            case,
                            number: Some(number),
                            definiteness,
                        };
                        if let Ok(said) = rules.inflect(&Word::new(text), form) {
                            without_words(&Message::from(said.rule()), &mut found);
                        }
                    }
                }
            }
        }
    }
    let found: Vec<&str> = found.iter().map(String::as_str).collect();
    assert_eq!(found, SAME_IN_EVERY_LANGUAGE);
}

fn decomposed_letters_are_answered_in_nfc() {
    let question = "lv\tpas\u{30c}vald\u{12b}ba\t-\tpl\tloc\t-\n";
    assert_eq!(answer(question.as_bytes()), "pašvaldībās");
    let question = "ro\tasociat\u{326}ie\tf\tpl\tgendat\tdef\tasociat\u{326}ii\n";
    assert_eq!(answer(question.as_bytes()), "asociațiilor");
}

fn a_hundred_thousand_lines_are_answered_line_by_line() {
    let protocol = protocol();
    let count = 100_000;
    let pairs = || protocol.iter().cycle().take(count);
    let said = answers(lines(pairs().map(|(question, _)| question.as_str()), "\n"));
    assert_eq!(said.matches('\n').count(), count);
    for (found, (question, expected)) in said.lines().zip(pairs()) {
        assert_eq!(found, expected.trim_matches('-'), "{question}");
    }
}

crate::trial::trials! {
    tests: [every_question_has_its_answer_in_order, every_rule_has_words_in_the_language_of_staff, lines_that_cannot_be_read_have_empty_answers_and_a_note, decomposed_letters_are_answered_in_nfc, a_hundred_thousand_lines_are_answered_line_by_line],
    cases: [people_see_the_tables_beside_the_arguments of "inflect" "args"],
}
