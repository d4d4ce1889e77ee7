//! An article as plain text for newsletters and old mail programs.
//!
//! In: an article, and how its text is set. Out: lines that end in one newline, without trailing blanks and without anything of
//! Markdown or HTML: links are numbered notes at the end. Knows no page and no file.

mod ascii;
mod layout;
mod pages;
mod style;
mod table;
mod words;
mod wrap;

pub use style::{HeadingStyle, LineEnd, TextStyle};

use crate::article::{Article, Block, Target};

use layout::Layout;
use words::Words;

/// An article as text.
pub struct TextWriter<'a> {
    /// How it is set.
    pub style: &'a TextStyle,
    /// Where a link leads; `None` leaves its words without a note.
    pub address: &'a dyn Fn(&Target) -> Option<String>,
}

impl TextWriter<'_> {
    /// The article, behind it what stands for its pictures and attachments, and the notes. Lines end in LF: [`finished`] ends
    /// the whole.
    pub fn article(&self, article: &Article, media: &[Block]) -> String {
        let mut words = Words::new(self.style, self.address);
        let mut layout = Layout::new(self.style, &mut words);
        let mut parts = vec![layout.headline(&article.headline)];
        for notice in &article.notices {
            parts.push(layout.paragraph(&notice.content));
        }
        let blocks = article.blocks.iter().map(|slotted| &slotted.block);
        for block in blocks.chain(media) {
            parts.push(layout.block(block));
        }
        parts.push(words.notes());
        joined(parts)
    }

    /// A paragraph of the page itself.
    pub fn paragraph(&self, words: &str) -> String {
        let words = self.style.letters(words);
        joined(vec![wrap::lines(&words, self.style.width)])
    }
}

/// The line between two articles.
pub fn between(style: &TextStyle) -> String {
    format!("\n{}\n\n", "-".repeat(style.width))
}

/// A text with the line ends of its style; it ends in one.
pub fn finished(text: String, style: &TextStyle) -> String {
    // In ASCII nothing holds two words together; until here it did.
    let text = if style.ascii {
        text.replace('\u{a0}', " ")
    } else {
        text
    };
    match style.line_end {
        LineEnd::Lf => text,
        LineEnd::CrLf => text.replace('\n', "\r\n"),
    }
}

/// Parts with a blank line between them; empty ones are left out.
fn joined(parts: Vec<Vec<String>>) -> String {
    let parts = parts.into_iter().filter(|lines| !lines.is_empty());
    let parts: Vec<String> = parts.map(|lines| lines.join("\n")).collect();
    parts.join("\n\n") + "\n"
}
