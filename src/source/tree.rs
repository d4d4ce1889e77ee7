//! The spanned tree of a YAML file, and the map from a decoded text back to its place in the file.
//!
//! In: scalars as decoded and their raw range. Out: nodes whose every text can name the place of each of its characters.
//! This file knows neither the parser nor what a node means.

use std::ops::Range;

use unicode_normalization::{UnicodeNormalization, is_nfc};

use crate::diagnostic::{SourceFile, Span};

/// A scalar: its decoded text in NFC, and where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Text {
    /// The text as it is meant: indentation, quotation marks and escapes of YAML removed, in NFC.
    pub text: String,
    /// The whole scalar in the file.
    pub span: Span,
    origin: Origin,
}

/// How a text stands in its file.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Origin {
    /// Runs of the text that stand unchanged in the file: offset in the text, offset in the file.
    Runs(Vec<(usize, usize)>),
    /// As it is written, where escapes or NFC have changed it.
    Changed(Box<str>),
}

/// What a node holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Content {
    /// Nothing, `~` or `null`.
    Null,
    /// A text; its type is not guessed: `NO`, `1.10` and `2018` are what they are.
    Scalar(Text),
    /// A list.
    Sequence(Vec<Node>),
    /// Keys with values, in the order of the file; each key once.
    Mapping(Vec<(Text, Node)>),
}

/// A value with its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Node {
    /// From its first to its last character.
    pub span: Span,
    /// Its first line: enough to find a long value.
    pub head: Span,
    /// What it holds.
    pub content: Content,
}

impl Node {
    /// A value that stands at a place of a file.
    pub(super) fn new(file: &SourceFile, span: Span, content: Content) -> Self {
        let first = file.words(span).lines().next().unwrap_or_default();
        let head = span.start()..span.start() + first.trim_end().len();
        Self {
            span,
            head: span.with_range(head),
            content,
        }
    }

    /// Whether it holds nothing: no value, or a list or group without any.
    pub fn is_empty(&self) -> bool {
        match &self.content {
            Content::Null => true,
            Content::Scalar(_) => false,
            Content::Sequence(items) => items.is_empty(),
            Content::Mapping(entries) => entries.is_empty(),
        }
    }

    /// The value under a key, if it is a mapping that has one.
    pub fn get(&self, key: &str) -> Option<&Self> {
        let Content::Mapping(entries) = &self.content else {
            return None;
        };
        let mut entries = entries.iter();
        entries
            .find(|(name, _)| name.text == key)
            .map(|(_, value)| value)
    }

    /// The text, if it is a scalar.
    pub fn text(&self) -> Option<&Text> {
        match &self.content {
            Content::Scalar(text) => Some(text),
            _ => None,
        }
    }
}

impl Text {
    /// A scalar that stands at `raw` in the file and was decoded to `text`.
    pub(super) fn new(file: &SourceFile, raw: Range<usize>, text: &str) -> Self {
        let span = Span::new(file, raw.start, raw.end);
        let raw = file.words(span);
        let is_nfc = is_nfc(text);
        let runs = is_nfc.then(|| align(text, raw, span.start())).flatten();
        let runs = runs.filter(|runs| !runs.is_empty());
        Self {
            text: if is_nfc {
                text.to_owned()
            } else {
                text.nfc().collect()
            },
            span,
            origin: runs.map_or_else(|| Origin::Changed(raw.into()), Origin::Runs),
        }
    }

    /// A part of a file that is no YAML, as it stands there (the body of a template).
    pub fn verbatim(file: &SourceFile, range: Range<usize>) -> Self {
        let span = Span::new(file, range.start, range.end);
        Self::at(span, file.words(span).to_owned())
    }

    /// No text, at a place where one should stand.
    pub fn empty(span: Span) -> Self {
        Self::at(span, String::new())
    }

    /// A text that stands in the file as it is.
    fn at(span: Span, text: String) -> Self {
        Self {
            text,
            span,
            origin: Origin::Runs(vec![(0, span.start())]),
        }
    }

    /// The place in the file of a byte range of the decoded text.
    ///
    /// Exact where the text stands in the file as it is, across the lines of a block too. Where escapes have changed it,
    /// the same occurrence of the same words is looked up; failing that, it is the whole scalar.
    pub fn place(&self, range: Range<usize>) -> Span {
        let runs = match &self.origin {
            Origin::Changed(raw) => return self.search(raw, range),
            Origin::Runs(runs) => runs,
        };
        let start = self.offset(runs, range.start);
        // The end is found from the last character inside, lest it slip into the indentation of the next line.
        let inside = self.text[range.clone()].trim_end_matches(BLANKS).len();
        let end = if inside == 0 {
            start
        } else {
            self.offset(runs, range.start + inside - 1) + 1
        };
        self.span.with_range(start..end)
    }

    /// The offset in the file of an offset in the text.
    fn offset(&self, runs: &[(usize, usize)], at: usize) -> usize {
        let after = runs.partition_point(|(text, _)| *text <= at);
        let (text, file) = runs[after.saturating_sub(1)];
        (file + at)
            .saturating_sub(text)
            .clamp(self.span.start(), self.span.end())
    }

    /// The same occurrence of the same words in the raw scalar, or the whole of it.
    fn search(&self, raw: &str, range: Range<usize>) -> Span {
        let words = &self.text[range.clone()];
        if words.is_empty() {
            return self.span;
        }
        let earlier = self.text[..range.start].matches(words).count();
        match raw.match_indices(words).nth(earlier) {
            Some((at, _)) => {
                let start = self.span.start() + at;
                self.span.with_range(start..start + words.len())
            }
            None => self.span,
        }
    }
}

/// What YAML may add, drop or fold around the words of a text.
const BLANKS: [char; 4] = [' ', '\t', '\n', '\r'];

/// Walks a decoded text beside its raw form, which begins at `start`, blanks aside, and notes where the distance between the two
/// changes. `None` if the characters differ: the raw form has escapes.
fn align(text: &str, raw: &str, start: usize) -> Option<Vec<(usize, usize)>> {
    let opening = match raw.chars().next() {
        // The header of a block: `|-` or `>2`, up to its line's end.
        Some('|' | '>') if text.chars().next() != raw.chars().next() => raw.find('\n')?,
        Some('"' | '\'') if text.len() + 2 <= raw.len() => 1,
        _ => 0,
    };
    let mut rest = raw[opening..]
        .char_indices()
        .filter(|(_, character)| !BLANKS.contains(character));
    let mut runs: Vec<(usize, usize)> = Vec::new();
    for (at, character) in text
        .char_indices()
        .filter(|(_, character)| !BLANKS.contains(character))
    {
        let (place, written) = rest.next()?;
        if written != character {
            return None;
        }
        let place = start + opening + place;
        if runs
            .last()
            .is_none_or(|(text, file)| at - text != place - file)
        {
            runs.push((at, place));
        }
    }
    Some(runs)
}
