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

/// How many columns an indent leaves at least: what is nested deeper stands no further in.
const NARROWEST: usize = 16;

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
                let margin = self.margin(QUOTATION.len());
                let lines = self.inside(blocks, margin);
                indent(lines, &QUOTATION[..margin], &QUOTATION[..margin])
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
        let mut before: Option<&Block> = None;
        for block in blocks {
            let follows = matches!(
                (before, block),
                (Some(Block::Paragraph(_)), Block::List { .. })
            );
            if before.is_some() && !follows {
                lines.push(String::new());
            }
            lines.extend(inner.block(block));
            before = Some(block);
        }
        lines
    }

    /// An indent, as far as the line has room for it.
    fn margin(&self, wanted: usize) -> usize {
        wanted.min(self.width.saturating_sub(NARROWEST))
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
        // Where an item has several paragraphs, all stand apart.
        let apart = items.iter().any(|item| {
            let paragraphs = item.iter().filter(|it| !matches!(it, Block::List { .. }));
            paragraphs.count() > 1
        });
        let mut lines = Vec::new();
        for (marker, item) in markers.iter().zip(items) {
            if apart && !lines.is_empty() {
                lines.push(String::new());
            }
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
        let mut line = prefix.to_owned() + &line;
        line.truncate(line.trim_end_matches(' ').len());
        line
    });
    prefixed.collect()
}
