//! Where something stands: a file and a range of bytes in it.
//!
//! In: files as they are read. Out: [`SourceFiles`], the one table of them, and [`Span`]s, which
//! are small, and name their file by its number in the table. Who prints a place, or wants its words, looks into the table.

use std::ops::Range;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

/// The number of a file in its [`SourceFiles`]: numbers are in the order of paths.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct FileId(u32);

/// A text file as read: its path relative to the site's root (always with `/`) and its text.
#[derive(Debug)]
pub struct SourceFile {
    /// Its number in the table.
    pub id: FileId,
    /// Path relative to the root, with `/`; or the path inside the program for embedded files.
    pub path: String,
    /// The whole text.
    pub text: String,
}

impl SourceFile {
    /// The words of a place in this file.
    pub fn words(&self, span: Span) -> &str {
        &self.text[span.range()]
    }

    /// Line and column of a byte, both from 1; the column counts characters.
    pub fn line_column(&self, at: usize) -> (usize, usize) {
        let before = &self.text[..at];
        let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
        (
            before.matches('\n').count() + 1,
            before[line_start..].chars().count() + 1,
        )
    }
}

/// All files that are read together. Who adds them in the order of their paths gets reports in that order.
#[derive(Debug, Clone, Default)]
pub struct SourceFiles(Vec<Arc<SourceFile>>);

impl SourceFiles {
    /// Adds a file. One that is named in reports but not read (a picture, a link, a file that ought to be there) has no text.
    pub fn add(&mut self, path: impl Into<String>, text: impl Into<String>) -> Arc<SourceFile> {
        let number = u32::try_from(self.0.len()).expect("no site has so many files");
        let file = Arc::new(SourceFile {
            id: FileId(number),
            path: path.into(),
            text: text.into(),
        });
        self.0.push(Arc::clone(&file));
        file
    }

    /// The file in which something stands.
    pub fn file(&self, span: Span) -> &Arc<SourceFile> {
        &self.0[span.file.0 as usize]
    }

    /// The words of a place.
    pub fn words(&self, span: Span) -> &str {
        self.file(span).words(span)
    }

    /// Line and column of the first byte of a place, both from 1; the column counts characters.
    pub fn line_column(&self, span: Span) -> (usize, usize) {
        self.file(span).line_column(span.start())
    }
}

/// A byte range in a source file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Span {
    file: FileId,
    start: u32,
    end: u32,
}

impl Span {
    /// The range `start..end`, moved inside the file and onto character boundaries.
    pub fn new(file: &SourceFile, start: usize, end: usize) -> Self {
        let start = floor_boundary(&file.text, start);
        let end = floor_boundary(&file.text, end).max(start);
        Self {
            file: file.id,
            start: offset(start),
            end: offset(end),
        }
    }

    /// The whole file's beginning: for problems of the file as such.
    pub fn file_start(file: &SourceFile) -> Self {
        Self::new(file, 0, 0)
    }

    /// The beginning of the file in which this stands.
    #[must_use]
    pub fn start_of_its_file(self) -> Self {
        self.with_range(0..0)
    }

    /// Another range of the same file; its ends are known to lie between characters.
    #[must_use]
    pub fn with_range(self, range: Range<usize>) -> Self {
        Self {
            file: self.file,
            start: offset(range.start),
            end: offset(range.end.max(range.start)),
        }
    }

    /// The file.
    pub fn file(self) -> FileId {
        self.file
    }

    /// First byte.
    pub fn start(self) -> usize {
        self.start as usize
    }

    /// One past the last byte; never before the first.
    pub fn end(self) -> usize {
        self.end as usize
    }

    /// From the first byte to the last.
    pub fn range(self) -> Range<usize> {
        self.start()..self.end()
    }
}

/// An offset in a file as it is kept.
fn offset(at: usize) -> u32 {
    u32::try_from(at).expect("no file is read that is larger than a few megabytes")
}

/// The nearest character boundary at or before `at`.
fn floor_boundary(text: &str, at: usize) -> usize {
    let mut at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}
