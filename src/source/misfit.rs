//! Lines that the parser could not fit between those around them, and why, as far as it can be told.
//!
//! In: the file's text and the line. Out: what staff are told. This file does not know the parser.

use std::ops::Range;

use crate::diagnostic::{Code, Diagnostic, Message, SourceFile, Span, message};

/// How a line ends that opens a block.
const BLOCKS: [&str; 4] = [": |", ": >", ": |-", ": >-"];

/// The fault of a line that does not fit.
pub(super) fn misfit(file: &SourceFile, line: &Range<usize>) -> Diagnostic {
    let words = words(&file.text, line);
    let text = &file.text[words.clone()];
    if block_above(&file.text, line) {
        return fault(file, words, message!("yaml-block-indentation"));
    }
    if item_above(&file.text, line) && !text.starts_with('-') {
        return fault(file, words, message!("yaml-no-dash"));
    }
    if !text.contains(':') && !text.starts_with('-') {
        return fault(file, words, message!("yaml-no-colon"));
    }
    let value = text.find(": ").map(|colon| colon + 2);
    let of_value = value.and_then(|value| {
        let first = text[value..].chars().next()?;
        let place = words.start + value..words.start + value + first.len_utf8();
        Some((place, value_cannot(first, &text[value..])?))
    });
    match of_value {
        Some((place, message)) => fault(file, place, message),
        None => fault(file, words, message!("yaml-indentation")),
    }
}

/// The line above, if it lacks the colon that this line shows it should have.
pub(super) fn without_colon(file: &SourceFile, line: &Range<usize>) -> Option<Diagnostic> {
    let above = lines_above(&file.text, line).next()?;
    let words = words(&file.text, &above);
    let text = &file.text[words.clone()];
    let alike = indentation(&file.text, &above) == indentation(&file.text, line);
    let lacks = !text.is_empty() && !text.contains(':') && !text.starts_with(['-', '#']);
    (alike && lacks).then(|| fault(file, words, message!("yaml-no-colon")))
}

/// Why a value cannot begin as it does.
fn value_cannot(first: char, value: &str) -> Option<Message> {
    match first {
        '-' => Some(message!("yaml-dash")),
        '?' => Some(message!("yaml-character", character = first)),
        '[' | '{' if !value.ends_with([']', '}']) => Some(message!("yaml-after-bracket")),
        _ => None,
    }
}

/// Whether the line belongs to a block ("|" after a name) that it is not indented under.
fn block_above(text: &str, line: &Range<usize>) -> bool {
    let own = indentation(text, line);
    for (distance, above) in lines_above(text, line).enumerate() {
        let its = indentation(text, &above);
        if its <= own {
            let opens = BLOCKS
                .iter()
                .any(|block| text[above.clone()].ends_with(block));
            return opens && (its < own || distance == 0);
        }
    }
    false
}

/// Whether the line above is an item of a list, as far in as this one.
fn item_above(text: &str, line: &Range<usize>) -> bool {
    lines_above(text, line).next().is_some_and(|above| {
        indentation(text, &above) == indentation(text, line)
            && text[words(text, &above)].starts_with("- ")
    })
}

/// The lines before a line that are not blank, the nearest first, without their breaks.
fn lines_above<'t>(
    text: &'t str,
    line: &Range<usize>,
) -> impl Iterator<Item = Range<usize>> + use<'t> {
    let mut end = line.start;
    std::iter::from_fn(move || {
        let before = end.checked_sub(1)?;
        let start = text[..before].rfind('\n').map_or(0, |newline| newline + 1);
        end = start;
        Some(start..start + text[start..before].trim_end().len())
    })
    .filter(|line| !line.is_empty())
}

/// The line without the blanks that it begins with.
fn words(text: &str, line: &Range<usize>) -> Range<usize> {
    line.start + indentation(text, line)..line.end
}

/// How many bytes of blanks a line begins with.
fn indentation(text: &str, line: &Range<usize>) -> usize {
    let line = &text[line.clone()];
    line.len() - line.trim_start().len()
}

/// A fault at a range of the file.
fn fault(file: &SourceFile, place: Range<usize>, message: Message) -> Diagnostic {
    let place = Span::new(file, place.start, place.end);
    Diagnostic::new(Code::YamlSyntax, place, message)
}
