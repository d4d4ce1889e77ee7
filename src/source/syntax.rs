//! Faults of YAML in words for people who do not know YAML.
//!
//! In: what sort of fault, where, and the file's text. Out: a diagnostic with the next step.
//! This file does not know the parser; `yaml.rs` sorts the parser's errors into [`Fault`]s.

use std::ops::Range;

use crate::diagnostic::{Code, Diagnostic, Message, SourceFile, Span, message};
use crate::values::is_invisible;

use super::misfit::{misfit, without_colon};

/// Stands at the beginning of some files; elsewhere it comes with copied text.
const BYTE_ORDER_MARK: char = '\u{FEFF}';
/// Levels of nesting that a file may have.
pub(super) const DEPTH: usize = 32;

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
    /// Words behind the sign that opens a block.
    BlockWords,
    /// Lines that are not indented alike.
    Indentation,
    /// Nesting deeper than any record.
    TooDeep,
    /// Anything else.
    Other,
}

/// The diagnostic of a fault that the parser met at `at`.
pub(super) fn explain(file: &SourceFile, at: usize, fault: Fault) -> Diagnostic {
    // Inside the file and between characters.
    let at = Span::new(file, at, at).start();
    let line = line_around(&file.text, at);
    let next = line_around(&file.text, next_line(&file.text, at));
    // The parser may meet the tab at the end of the line before.
    if let Some(start) = [line.clone(), next]
        .into_iter()
        .find_map(|line| tab_in_indentation(&file.text, line))
    {
        let tab = Span::new(file, start, start + 1);
        return syntax(tab, message!("yaml-tab-in-indentation"));
    }
    if matches!(fault, Fault::Colon | Fault::Indentation)
        && let Some(earlier) = line_before(file, &line).or_else(|| without_colon(file, &line))
    {
        return earlier;
    }
    let here = Span::new(file, at, next_character(&file.text, at));
    match fault {
        Fault::Tab => syntax(here, message!("yaml-tab")),
        Fault::Colon => colon(file, line, at),
        Fault::OpenQuote => syntax(here, message!("yaml-open-quote")),
        Fault::AfterQuote => syntax(here, message!("yaml-after-quote")),
        Fault::Bracket => brackets(file, at, here),
        Fault::Character(character) if character.is_control() => {
            let start = at + file.text[at..].find(character).unwrap_or_default();
            forbidden(
                Span::new(file, start, next_character(&file.text, start)),
                character,
            )
        }
        Fault::Character(character) => {
            syntax(here, message!("yaml-character", character = character))
        }
        Fault::Escape => syntax(here, message!("yaml-escape")),
        Fault::TooDeep => too_deep(here),
        Fault::Indentation => misfit(file, &line),
        Fault::BlockWords => {
            let end = line.end.max(at);
            syntax(Span::new(file, at, end), message!("yaml-block-words"))
        }
        Fault::Other if file.text[at..].starts_with(BYTE_ORDER_MARK) => {
            forbidden(here, BYTE_ORDER_MARK)
        }
        Fault::Other => syntax(here, message!("yaml-other")),
    }
}

/// A character that no text may hold. The parser and the reader of files may both meet it: they say the same.
pub(super) fn forbidden(span: Span, character: char) -> Diagnostic {
    let sort = match character {
        _ if character.is_control() => "control",
        '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' => "direction",
        _ if is_invisible(character) => "zero-width",
        _ => "private",
    };
    let code = format!("U+{:04X}", u32::from(character));
    let message = message!("forbidden-character", sort = sort, code = code);
    Diagnostic::new(Code::ForbiddenCharacter, span, message)
}

/// A value that begins with a reference, which YAML takes for brackets.
pub(super) fn reference(span: Span) -> Diagnostic {
    syntax(span, message!("yaml-reference"))
}

/// A `#` that cuts a text short.
pub(super) fn hash(span: Span) -> Diagnostic {
    syntax(span, message!("yaml-hash"))
}

/// Brackets in brackets in brackets.
pub(super) fn too_deep(span: Span) -> Diagnostic {
    let message = message!("yaml-too-deep", levels = DEPTH);
    Diagnostic::new(Code::YamlLimit, span, message)
}

/// A fault of syntax.
pub(super) fn syntax(span: Span, message: Message) -> Diagnostic {
    Diagnostic::new(Code::YamlSyntax, span, message)
}

/// A second colon in a line: the text after the first needs quotation marks.
fn colon(file: &SourceFile, line: Range<usize>, at: usize) -> Diagnostic {
    let text = &file.text[line.clone()];
    match text.find(": ") {
        Some(first) if line.start + first < at => {
            let value = Span::new(file, line.start + first + 2, line.end);
            // Who wrote such marks thinks that the text has quotation marks.
            match file.words(value).chars().next() {
                Some(mark @ ('“' | '”' | '„' | '‘' | '’' | '«' | '»')) => {
                    syntax(value, message!("yaml-typographic-marks", mark = mark))
                }
                _ => syntax(value, message!("yaml-colon")),
            }
        }
        _ => {
            let words = line.start + indentation(text);
            syntax(
                Span::new(file, words, line.end),
                message!("yaml-no-field-here"),
            )
        }
    }
}

/// Brackets that do not match: the one that is open, if one is.
fn brackets(file: &SourceFile, at: usize, here: Span) -> Diagnostic {
    let closing = file.text[at..].starts_with([']', '}']);
    match unmatched(&file.text[..at]).filter(|_| !closing) {
        Some(open) => syntax(
            Span::new(file, open, open + 1),
            message!("yaml-open-bracket"),
        ),
        None => syntax(here, message!("yaml-brackets")),
    }
}

/// The last bracket of a text that is opened and not closed.
fn unmatched(text: &str) -> Option<usize> {
    let mut closed = 0;
    text.rmatch_indices(['[', ']', '{', '}'])
        .find(|(_, bracket)| match *bracket {
            "]" | "}" => {
                closed += 1;
                false
            }
            _ if closed > 0 => {
                closed -= 1;
                false
            }
            _ => true,
        })
        .map(|(at, _)| at)
}

/// What on the line before may be why the parser could not read this one.
fn line_before(file: &SourceFile, line: &Range<usize>) -> Option<Diagnostic> {
    let before = line_around(&file.text, line.start.checked_sub(1)?);
    let text = &file.text[before.clone()];
    let at = |offset: usize| Span::new(file, before.start + offset, before.start + offset + 1);
    if let Some(open) = text
        .find(['[', '{'])
        .filter(|_| text.matches(['[', '{']).count() > text.matches([']', '}']).count())
    {
        return Some(syntax(at(open), message!("yaml-open-bracket")));
    }
    if let Some(open) = text
        .find(": \"")
        .filter(|_| text.matches('"').count() % 2 == 1)
    {
        return Some(syntax(at(open + 2), message!("yaml-open-quote")));
    }
    let glued = text
        .find(':')
        .filter(|colon| !text.contains(": ") && !text[*colon + 1..].is_empty())?;
    Some(syntax(at(glued), message!("yaml-no-blank")))
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
