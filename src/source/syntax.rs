//! Faults of YAML in words for people who do not know YAML.
//!
//! In: what sort of fault, where, and the file's text. Out: a diagnostic with the next step.
//! This file does not know the parser; `yaml.rs` sorts the parser's errors into [`Fault`]s.

use std::ops::Range;
use std::sync::Arc;

use crate::diagnostic::{Code, Diagnostic, Message, SourceFile, Span};

/// The sorts of faults that are told apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fault {
    /// A tab where only blanks may stand.
    Tab,
    /// A colon inside a text without quotation marks.
    Colon,
    /// A quotation mark that is never closed.
    OpenQuote,
    /// Words after a closing quotation mark.
    AfterQuote,
    /// A bracket that is never closed, or closed by another.
    Bracket,
    /// A character that cannot begin a text.
    Character(char),
    /// An escape after a backslash that does not exist.
    Escape,
    /// Lines that are not indented alike.
    Indentation,
    /// Nesting deeper than any record.
    TooDeep,
    /// Anything else.
    Other,
}

const BLOCK: &str = "Put the text between quotation marks, or write it as a block: \"|\" after the key, the text indented on the lines below.";
const BRACKET: &str =
    "Close every [ with ] and every { with }. A text that holds brackets needs quotation marks.";
const OPEN_QUOTE: (&str, &str) = (
    "a quotation mark is opened and never closed",
    "Close it at the end of the text.",
);
const REFERENCE: &str = "A text that begins with \"{{\" needs quotation marks around all of it, or a block: \"|\" after the key, the text indented on the lines below.";

/// The diagnostic of a fault that the parser met at `at`.
pub(super) fn explain(file: &Arc<SourceFile>, at: usize, fault: Fault) -> Diagnostic {
    let line = line_around(&file.text, at);
    let next = line_around(&file.text, next_line(&file.text, at));
    // The parser may meet the tab at the end of the line before.
    if let Some(start) = [line.clone(), next]
        .into_iter()
        .find_map(|line| tab_in_indentation(&file.text, line))
    {
        return syntax(
            Span::new(file, start, start + 1),
            "a tab stands in the indentation",
            "Use blanks: two for every level.",
        );
    }
    if matches!(fault, Fault::Colon | Fault::Indentation)
        && let Some(earlier) = line_before(file, &line)
    {
        return earlier;
    }
    let here = Span::new(file, at, next_character(&file.text, at));
    match fault {
        Fault::Tab => syntax(
            here,
            "a tab stands where only blanks may stand",
            "Use blanks: two for every level.",
        ),
        Fault::Colon => colon(file, line, here),
        Fault::OpenQuote => syntax(here, OPEN_QUOTE.0, OPEN_QUOTE.1),
        Fault::AfterQuote => syntax(
            here,
            "words follow a closing quotation mark",
            "Put the quotation marks around the whole text; inside it use the marks of the language („…” or “…”).",
        ),
        Fault::Bracket => syntax(here, "the brackets do not match", BRACKET),
        Fault::Character(character) if character.is_control() => {
            let start = at + file.text[at..].find(character).unwrap_or_default();
            forbidden(
                Span::new(file, start, next_character(&file.text, start)),
                character,
            )
        }
        Fault::Character(character) => syntax(
            here,
            format!("a text cannot begin with \"{character}\""),
            BLOCK,
        ),
        Fault::Escape => syntax(
            here,
            "a backslash between double quotation marks stands before a character that it cannot escape",
            "Write \\\\ for a backslash.",
        ),
        Fault::TooDeep => too_deep(here),
        Fault::Indentation => syntax(
            Span::new(
                file,
                line.start + indentation(&file.text[line.clone()]),
                line.end,
            ),
            "this line does not fit the lines around it",
            "Check its indentation: fields of the same level begin in the same column, and every field has a colon and a blank after its name.",
        ),
        Fault::Other => syntax(
            here,
            "this is not a field with a value",
            "Write \"name: value\", with a blank after the colon; begin items of a list with \"- \".",
        ),
    }
}

/// A character that no text may hold. The parser and the reader of files may both meet it: they say the same.
pub(super) fn forbidden(span: Span, character: char) -> Diagnostic {
    let name = match character {
        '\u{2000}'..='\u{2FFF}' => "direction",
        _ if character.is_control() => "control",
        _ => "private-use",
    };
    let message = format!(
        "the text holds an invisible {name} character (U+{:04X})",
        u32::from(character)
    );
    Diagnostic::new(Code::ForbiddenCharacter, span, message)
        .hint("Delete it; it often comes with text copied from another program.")
}

/// A value that begins with a reference, which YAML takes for brackets.
pub(super) fn reference(span: Span) -> Diagnostic {
    syntax(
        span,
        "a text begins with \"{{\" and has no quotation marks",
        REFERENCE,
    )
}

/// A `#` that cuts a text short.
pub(super) fn hash(span: Span) -> Diagnostic {
    syntax(
        span,
        "what follows \"#\" is a comment, not part of the text",
        "Put the text between quotation marks; if a comment is meant, write a blank after the #.",
    )
}

/// Brackets in brackets in brackets.
pub(super) fn too_deep(span: Span) -> Diagnostic {
    Diagnostic::new(
        Code::YamlLimit,
        span,
        "the values are nested more than 32 levels deep",
    )
    .hint("No record needs that: check the indentation and the brackets.")
}

/// A fault with its hint.
pub(super) fn syntax(
    span: Span,
    message: impl Into<Message>,
    hint: impl Into<Message>,
) -> Diagnostic {
    Diagnostic::new(Code::YamlSyntax, span, message).hint(hint)
}

/// A second colon in a line: the text after the first needs quotation marks.
fn colon(file: &Arc<SourceFile>, line: Range<usize>, here: Span) -> Diagnostic {
    let text = &file.text[line.clone()];
    match text.find(": ") {
        Some(first) if line.start + first < here.start => {
            let value = line.start + first + 2;
            syntax(
                Span::new(file, value, line.end),
                "a text with a colon has no quotation marks",
                BLOCK,
            )
        }
        _ => syntax(
            here,
            "no field can begin on this line",
            "Check the indentation of this line and of the one before.",
        ),
    }
}

/// What on the line before may be why the parser could not read this one.
fn line_before(file: &Arc<SourceFile>, line: &Range<usize>) -> Option<Diagnostic> {
    let before = line_around(&file.text, line.start.checked_sub(1)?);
    let text = &file.text[before.clone()];
    let at = |offset: usize| Span::new(file, before.start + offset, before.start + offset + 1);
    if let Some(open) = text
        .find(['[', '{'])
        .filter(|_| text.matches(['[', '{']).count() > text.matches([']', '}']).count())
    {
        return Some(syntax(at(open), "this bracket is never closed", BRACKET));
    }
    if let Some(open) = text
        .find(": \"")
        .filter(|_| text.matches('"').count() % 2 == 1)
    {
        return Some(syntax(at(open + 2), OPEN_QUOTE.0, OPEN_QUOTE.1));
    }
    let glued = text
        .find(':')
        .filter(|colon| !text.contains(": ") && !text[*colon + 1..].is_empty())?;
    let hint = "Write \"name: value\", with a blank after the colon.";
    Some(syntax(
        at(glued),
        "a blank is missing after this colon",
        hint,
    ))
}

/// The beginning of the next line.
fn next_line(text: &str, at: usize) -> usize {
    let at = at.min(text.len());
    text[at..]
        .find('\n')
        .map_or(text.len(), |newline| at + newline + 1)
}

/// The line that holds an offset, without its line break.
fn line_around(text: &str, at: usize) -> Range<usize> {
    let at = at.min(text.len());
    let start = text[..at].rfind('\n').map_or(0, |newline| newline + 1);
    let end = text[at..]
        .find('\n')
        .map_or(text.len(), |newline| at + newline);
    start..start + text[start..end].trim_end().len()
}

/// Where a tab stands before the first word of a line.
fn tab_in_indentation(text: &str, line: Range<usize>) -> Option<usize> {
    let blanks = &text[line.clone()];
    let width = blanks.len() - blanks.trim_start_matches([' ', '\t']).len();
    blanks[..width].find('\t').map(|tab| line.start + tab)
}

/// How many bytes of blanks a line begins with.
fn indentation(line: &str) -> usize {
    line.len() - line.trim_start().len()
}

/// The offset after the character at an offset.
fn next_character(text: &str, at: usize) -> usize {
    text[at.min(text.len())..]
        .chars()
        .next()
        .map_or(at, |character| at + character.len_utf8())
}
