//! Where something stands: a file and a range of bytes in it.

use std::sync::Arc;

/// A text file as read: its path relative to the site's root (always with `/`) and its text.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SourceFile {
    /// Path relative to the root, with `/`; or the path inside the program for embedded files.
    pub path: String,
    /// The whole text.
    pub text: String,
}

impl SourceFile {
    /// A shared source file.
    pub fn new(path: impl Into<String>, text: impl Into<String>) -> Arc<Self> {
        Arc::new(Self {
            path: path.into(),
            text: text.into(),
        })
    }
}

/// A byte range in a source file. Carries its file, so a diagnostic needs no table of files.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// The file.
    pub file: Arc<SourceFile>,
    /// First byte.
    pub start: usize,
    /// One past the last byte; never before `start`.
    pub end: usize,
}

impl Span {
    /// The range `start..end`, moved inside the file and onto character boundaries.
    pub fn new(file: &Arc<SourceFile>, start: usize, end: usize) -> Self {
        let start = floor_boundary(&file.text, start);
        let end = floor_boundary(&file.text, end).max(start);
        Self {
            file: Arc::clone(file),
            start,
            end,
        }
    }

    /// The whole file's beginning: for problems of the file as such.
    pub fn file_start(file: &Arc<SourceFile>) -> Self {
        Self::new(file, 0, 0)
    }

    /// The text in the range.
    pub fn text(&self) -> &str {
        &self.file.text[self.start..self.end]
    }

    /// Line and column of the first byte, both from 1; the column counts characters.
    pub fn line_column(&self) -> (usize, usize) {
        let before = &self.file.text[..self.start];
        let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
        (
            before.matches('\n').count() + 1,
            before[line_start..].chars().count() + 1,
        )
    }
}

/// The nearest character boundary at or before `at`.
fn floor_boundary(text: &str, at: usize) -> usize {
    let mut at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}
