//! How a text is set. Plain data, and the letters of a style.

use std::borrow::Cow;

use super::ascii;

/// How a text is set.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TextStyle {
    /// Columns of a line.
    pub width: usize,
    /// How headings are told from paragraphs.
    pub headings: HeadingStyle,
    /// Whether all letters are those of ASCII, for systems that have no others.
    pub ascii: bool,
    /// How lines end.
    pub line_end: LineEnd,
}

/// How headings are told from paragraphs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HeadingStyle {
    /// By a line under them.
    Underlined,
    /// By capitals.
    Capitals,
}

/// How lines end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LineEnd {
    /// As on Unix.
    Lf,
    /// As on Windows, and in mail.
    CrLf,
}

impl Default for TextStyle {
    /// The texts of the site: 72 columns, as mail has them since RFC 2822's advice to stay under 78.
    fn default() -> Self {
        Self {
            width: 72,
            headings: HeadingStyle::Underlined,
            ascii: false,
            line_end: LineEnd::Lf,
        }
    }
}

impl TextStyle {
    /// Words in the letters of the style.
    pub fn letters<'a>(&self, words: &'a str) -> Cow<'a, str> {
        if self.ascii {
            ascii::transliterated(words).into()
        } else {
            words.into()
        }
    }

    /// What stands before an item of a list without numbers.
    pub fn bullet(&self) -> &'static str {
        if self.ascii { "- " } else { "• " }
    }
}
