//! Whatever is done to a record, reading it ends in fields and diagnostics, never in a panic.

use proptest::prelude::*;
use vestnesis::diagnostic::{Report, SourceFiles};
use vestnesis::record::{decode, fields::release};
use vestnesis::source::{Content, Node, Text, parse};

const RECORD: &str = include_str!("records/good/content/releases/2017/partner-meeting-evolaq.yaml");

/// What is cut out of a record and what is put in its place.
fn change() -> impl Strategy<Value = (usize, usize, String)> {
    let pieces = [
        "", ":", ": ", "\n", "\t", "  ", "\"", "'", "{{", "}}", "[", "]", ",", "#", "|\n", ">-\n",
        "- ", "&a ", "*a", "!t ", "---\n", "\\", "ā", "e\u{301}", "\r\n", "\u{1}", "?",
    ];
    let piece = prop_oneof![
        proptest::sample::select(pieces.to_vec()).prop_map(str::to_owned),
        "\\PC{0,8}"
    ];
    (0..RECORD.len(), 0..40_usize, piece)
}

/// Every text of a tree.
fn texts<'a>(node: &'a Node, found: &mut Vec<&'a Text>) {
    match &node.content {
        Content::Null => {}
        Content::Scalar(text) => found.push(text),
        Content::Sequence(items) => items.iter().for_each(|item| texts(item, found)),
        Content::Mapping(entries) => {
            for (key, value) in entries {
                found.push(key);
                texts(value, found);
            }
        }
    }
}

proptest! {
    fn a_damaged_record_is_reported(changes in proptest::collection::vec(change(), 1..6)) {
        let mut text = RECORD.to_owned();
        for (start, length, piece) in changes {
            let start = text.floor_char_boundary(start);
            let end = text.floor_char_boundary(start + length).max(start);
            text.replace_range(start..end, &piece);
        }
        let mut sources = SourceFiles::default();
        let file = sources.add("content/releases/2017/damaged.yaml", text);
        let mut report = Report::default();
        let node = parse(&file, &mut report).node(&mut report);
        prop_assert!(node.is_some() || !report.is_empty());
        if let Some(node) = &node {
            decode(&release::GROUP, node, &[], &mut report);
            let mut found = Vec::new();
            texts(node, &mut found);
            for text in found {
                for (at, character) in text.text.char_indices().filter(|(_, character)| !character.is_whitespace()) {
                    let place = text.place(at..at + character.len_utf8());
                    prop_assert!(place.start() >= text.span.start() && place.end() <= text.span.end());
                    prop_assert!(place == text.span || sources.words(place).starts_with(character), "{:?} {:?}", sources.words(place), text.text);
                }
            }
        }
        for diagnostic in report.sorted() {
            prop_assert!(diagnostic.span.is_some() && crate::spoken::hint(diagnostic).is_some());
            crate::spoken::human(diagnostic, &sources);
        }
    }
}

crate::trial::trials! {
    tests: [a_damaged_record_is_reported],
}
