//! The spanned tree of a YAML file, and the map from a decoded text back to its place in the file.
//!
//! In: scalars as decoded and their raw range. Out: nodes whose every text can name the place of each of its characters.
//! This file knows neither the parser nor what a node means.

use std::ops::Range;
use std::sync::Arc;

use unicode_normalization::{UnicodeNormalization, is_nfc};

use crate::diagnostic::{SourceFile, Span};

/// A scalar: its decoded text in NFC, and where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Text {
    /// The text as it is meant: indentation, quotation marks and escapes of YAML removed, in NFC.
    pub text: String,
    /// The whole scalar in the file.
    pub span: Span,
    /// Runs of the text that stand unchanged in the file: offset in the text, offset in the file.
    /// Empty if escapes or NFC have changed the text.
    runs: Vec<(usize, usize)>,
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
    /// What it holds.
    pub content: Content,
}

impl Node {
    /// Whether it holds nothing: no value, or a list or group without any.
    pub fn is_empty(&self) -> bool {
        match &self.content {
            Content::Null => true,
            Content::Scalar(_) => false,
            Content::Sequence(items) => items.is_empty(),
            Content::Mapping(entries) => entries.is_empty(),
        }
    }
}

impl Node {
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
    pub(super) fn new(file: &Arc<SourceFile>, raw: Range<usize>, text: &str) -> Self {
        let span = Span::new(file, raw.start, raw.end);
        if is_nfc(text) {
            let runs = align(text, &span).unwrap_or_default();
            Self {
                text: text.to_owned(),
                span,
                runs,
            }
        } else {
            Self {
                text: text.nfc().collect(),
                span,
                runs: Vec::new(),
            }
        }
    }

    /// A part of a file that is no YAML, as it stands there (the body of a template).
    pub fn verbatim(file: &Arc<SourceFile>, range: Range<usize>) -> Self {
        let span = Span::new(file, range.start, range.end);
        Self {
            text: span.text().to_owned(),
            runs: vec![(0, span.start)],
            span,
        }
    }

    /// The place in the file of a byte range of the decoded text.
    ///
    /// Exact where the text stands in the file as it is, across the lines of a block too. Where escapes have changed it,
    /// the same occurrence of the same words is looked up; failing that, it is the whole scalar.
    pub fn place(&self, range: Range<usize>) -> Span {
        if self.runs.is_empty() {
            return self.search(range);
        }
        let start = self.offset(range.start);
        // The end is found from the last character inside, lest it slip into the indentation of the next line.
        let inside = self.text[range.clone()].trim_end_matches(BLANKS).len();
        let end = if inside == 0 {
            start
        } else {
            self.offset(range.start + inside - 1) + 1
        };
        Span::new(&self.span.file, start, end)
    }

    /// The offset in the file of an offset in the text.
    fn offset(&self, at: usize) -> usize {
        let after = self.runs.partition_point(|(text, _)| *text <= at);
        let (text, file) = self.runs[after.saturating_sub(1)];
        (file + at)
            .saturating_sub(text)
            .clamp(self.span.start, self.span.end)
    }

    /// The same occurrence of the same words in the raw scalar, or the whole of it.
    fn search(&self, range: Range<usize>) -> Span {
        let words = &self.text[range.clone()];
        if words.is_empty() {
            return self.span.clone();
        }
        let earlier = self.text[..range.start].matches(words).count();
        match self.span.text().match_indices(words).nth(earlier) {
            Some((at, _)) => {
                let start = self.span.start + at;
                Span::new(&self.span.file, start, start + words.len())
            }
            None => self.span.clone(),
        }
    }
}

/// What YAML may add, drop or fold around the words of a text.
const BLANKS: [char; 4] = [' ', '\t', '\n', '\r'];

/// Walks a decoded text beside its raw form, blanks aside, and notes where the distance between the two changes.
/// `None` if the characters differ: the raw form has escapes.
fn align(text: &str, span: &Span) -> Option<Vec<(usize, usize)>> {
    let raw = span.text();
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
        let place = span.start + opening + place;
        if runs
            .last()
            .is_none_or(|(text, file)| at - text != place - file)
        {
            runs.push((at, place));
        }
    }
    Some(runs)
}
