//! Blocks in lines: headings, paragraphs, lists and quotations, each in its indent.
//!
//! In: blocks. Out: lines of the width that is left. Knows nothing of what a word is.

use unicode_width::UnicodeWidthStr;

use crate::article::{Block, Inline};

use super::style::{HeadingStyle, TextStyle};
use super::table;
use super::words::Words;
use super::wrap;

/// How far a quotation stands in.
const QUOTATION: &str = "    ";

/// Lays out blocks.
pub struct Layout<'l, 'a> {
    style: &'a TextStyle,
    words: &'l mut Words<'a>,
    /// The columns that are left of the line.
    width: usize,
}

impl<'l, 'a> Layout<'l, 'a> {
    /// The whole width of a line.
    pub fn new(style: &'a TextStyle, words: &'l mut Words<'a>) -> Self {
        let width = style.width;
        Self {
            style,
            words,
            width,
        }
    }

    /// The headline.
    pub fn headline(&mut self, content: &[Inline]) -> Vec<String> {
        self.heading(content, '=')
    }

    /// Running text.
    pub fn paragraph(&mut self, content: &[Inline]) -> Vec<String> {
        wrap::lines(&self.words.of(content), self.width)
    }

    /// The lines of a block.
    pub fn block(&mut self, block: &Block) -> Vec<String> {
        match block {
            Block::Heading { level: 2, content } => self.heading(content, '-'),
            Block::Heading { content, .. } => self.heading(content, '.'),
            Block::Paragraph(content) => self.paragraph(content),
            Block::Quote(blocks) => {
                let lines = self.inside(blocks, QUOTATION.len());
                indent(lines, QUOTATION, QUOTATION)
            }
            Block::List { start, items } => self.list(*start, items),
            Block::Table(table) => {
                let mut cell = |cell: &[Inline]| self.words.of(cell).replace('\n', " ");
                table::lines(table, &mut cell, self.width)
            }
        }
    }

    /// A heading, with a line under it as wide as its words are shown, or in capitals.
    fn heading(&mut self, content: &[Inline], line: char) -> Vec<String> {
        let words = self.words.of(content);
        match self.style.headings {
            HeadingStyle::Capitals => wrap::lines(&words.to_uppercase(), self.width),
            HeadingStyle::Underlined => {
                let mut lines = wrap::lines(&words, self.width);
                let widest = lines.iter().map(|line| line.width()).max().unwrap_or(0);
                if widest > 0 {
                    lines.push(line.to_string().repeat(widest));
                }
                lines
            }
        }
    }

    /// Blocks with a blank line between them, in the columns that an indent leaves; a list follows its paragraph directly.
    fn inside(&mut self, blocks: &[Block], indent: usize) -> Vec<String> {
        let mut inner = Layout {
            style: self.style,
            words: self.words,
            width: self.width.saturating_sub(indent).max(1),
        };
        let mut lines = Vec::new();
        for block in blocks {
            if !lines.is_empty() && !matches!(block, Block::List { .. }) {
                lines.push(String::new());
            }
            lines.extend(inner.block(block));
        }
        lines
    }

    fn list(&mut self, start: Option<u64>, items: &[Vec<Block>]) -> Vec<String> {
        let markers: Vec<String> = match start {
            Some(start) => (start..)
                .take(items.len())
                .map(|number| format!("{number}. "))
                .collect(),
            None => vec![self.style.bullet().to_owned(); items.len()],
        };
        // All items stand under each other, also where the numbers grow longer.
        let margin = markers.iter().map(|it| it.width()).max().unwrap_or(0);
        let mut lines = Vec::new();
        for (marker, item) in markers.iter().zip(items) {
            let inner = self.inside(item, margin);
            let first = format!("{marker:<margin$}");
            lines.extend(indent(inner, &first, &" ".repeat(margin)));
        }
        lines
    }
}

/// Puts one text before the first line and another before the rest; blank lines get no trailing blanks.
fn indent(lines: Vec<String>, first: &str, rest: &str) -> Vec<String> {
    let prefixed = lines.into_iter().enumerate().map(|(at, line)| {
        let prefix = if at == 0 { first } else { rest };
        format!("{prefix}{line}").trim_end_matches(' ').to_owned()
    });
    prefixed.collect()
}
