//! An article as plain text for newsletters and old mail programs: 72 columns, links as numbered notes.
//!
//! In: an article. Out: text that ends in one newline and has no trailing blanks. No-break spaces are kept.

use textwrap::{Options, WordSeparator, WordSplitter, WrapAlgorithm};
use unicode_width::UnicodeWidthStr;

use crate::article::{Article, Block, Inline, Target};
use crate::values::{is_phone, phone_link};

/// Columns of a line.
const WIDTH: usize = 72;

/// The line between two languages of a bilingual text.
pub const RULE: &str = "------------------------------------------------------------------------";

/// The article as text, and behind it what stands for its pictures and attachments. `address` says where a link leads; `None`
/// leaves its words without a note.
pub fn article_text(
    article: &Article,
    media: &[Block],
    address: &dyn Fn(&Target) -> Option<String>,
) -> String {
    let mut writer = TextWriter {
        address,
        notes: Vec::new(),
    };
    let mut parts = vec![underlined(&writer.words(&article.headline), '=', WIDTH)];
    for notice in &article.notices {
        parts.push(wrap(&writer.words(&notice.content), WIDTH));
    }
    let blocks = article.blocks.iter().map(|slotted| &slotted.block);
    for block in blocks.chain(media) {
        parts.push(writer.block(block, WIDTH));
    }
    let notes: Vec<String> = writer
        .notes
        .iter()
        .enumerate()
        .map(|(at, note)| format!("[{}] {note}", at + 1))
        .collect();
    parts.push(notes);
    let parts: Vec<String> = parts
        .into_iter()
        .filter(|lines| !lines.is_empty())
        .map(|lines| lines.join("\n"))
        .collect();
    parts.join("\n\n") + "\n"
}

/// Lays out blocks and remembers the links.
struct TextWriter<'a> {
    address: &'a dyn Fn(&Target) -> Option<String>,
    notes: Vec<String>,
}

impl TextWriter<'_> {
    /// The lines of a block that may be so wide.
    fn block(&mut self, block: &Block, width: usize) -> Vec<String> {
        match block {
            Block::Heading { content, .. } => underlined(&self.words(content), '-', width),
            Block::Paragraph(content) => wrap(&self.words(content), width),
            Block::Quote(blocks) => {
                indent(self.blocks(blocks, width.saturating_sub(2)), "> ", "> ")
            }
            Block::List { start, items } => self.list(*start, items, width),
        }
    }

    /// Blocks with a blank line between them; a list follows its paragraph directly.
    fn blocks(&mut self, blocks: &[Block], width: usize) -> Vec<String> {
        let mut lines = Vec::new();
        for block in blocks {
            if !lines.is_empty() && !matches!(block, Block::List { .. }) {
                lines.push(String::new());
            }
            lines.extend(self.block(block, width));
        }
        lines
    }

    fn list(&mut self, start: Option<u64>, items: &[Vec<Block>], width: usize) -> Vec<String> {
        let markers: Vec<String> = match start {
            Some(start) => (start..)
                .take(items.len())
                .map(|number| format!("{number}. "))
                .collect(),
            None => vec!["- ".to_owned(); items.len()],
        };
        // All items stand under each other, also where the numbers grow longer.
        let margin = markers.iter().map(String::len).max().unwrap_or(0);
        let mut lines = Vec::new();
        for (marker, item) in markers.iter().zip(items) {
            let inner = self.blocks(item, width.saturating_sub(margin));
            lines.extend(indent(
                inner,
                &format!("{marker:<margin$}"),
                &" ".repeat(margin),
            ));
        }
        lines
    }

    /// The words of running text; a forced break is a newline, every other white space one blank.
    fn words(&mut self, inlines: &[Inline]) -> String {
        let mut words = String::new();
        self.write(&mut words, inlines);
        words
    }

    fn write(&mut self, words: &mut String, inlines: &[Inline]) {
        for inline in inlines {
            match inline {
                Inline::Text { text, .. } | Inline::Foreign { text, .. } => push_words(words, text),
                Inline::Fact { content, .. }
                | Inline::Emphasis(content)
                | Inline::Strong(content) => {
                    self.write(words, content);
                }
                Inline::Link {
                    target, content, ..
                } => self.link(words, target, content),
                Inline::Break => words.push('\n'),
            }
        }
    }

    /// A link's words and the number of its note, unless the words are the address itself, or the phone number in groups.
    fn link(&mut self, words: &mut String, target: &Target, content: &[Inline]) {
        let start = words.len();
        self.write(words, content);
        let Some(address) = (self.address)(target) else {
            return;
        };
        let written = &words[start..];
        if written == address || (is_phone(&address) && phone_link(written) == phone_link(&address))
        {
            return;
        }
        let at = self
            .notes
            .iter()
            .position(|note| *note == address)
            .unwrap_or_else(|| {
                self.notes.push(address);
                self.notes.len() - 1
            });
        // The number holds to its word across line ends.
        words.push('\u{a0}');
        words.push('[');
        words.push_str(&(at + 1).to_string());
        words.push(']');
    }
}

/// Appends text; blanks and line ends of the source become single blanks, no-break spaces stay.
fn push_words(words: &mut String, text: &str) {
    for character in text.chars() {
        if !matches!(character, ' ' | '\t' | '\n' | '\r') {
            words.push(character);
        } else if !words.ends_with([' ', '\n']) && !words.is_empty() {
            words.push(' ');
        }
    }
}

/// Words in lines. Only blanks part words: no-break spaces hold and addresses stay whole.
fn wrap(words: &str, width: usize) -> Vec<String> {
    let options = Options::new(width)
        .word_separator(WordSeparator::AsciiSpace)
        .word_splitter(WordSplitter::NoHyphenation)
        .wrap_algorithm(WrapAlgorithm::FirstFit)
        .break_words(false);
    textwrap::wrap(words, options)
        .into_iter()
        .map(|line| line.trim_end_matches(' ').to_owned())
        .collect()
}

/// A heading with a line under it, as wide as its words are shown.
fn underlined(words: &str, line: char, width: usize) -> Vec<String> {
    let mut lines = wrap(words, width);
    let widest = lines.iter().map(|line| line.width()).max().unwrap_or(0);
    if widest > 0 {
        lines.push(line.to_string().repeat(widest));
    }
    lines
}

/// Puts one text before the first line and another before the rest; blank lines get no trailing blanks.
fn indent(lines: Vec<String>, first: &str, rest: &str) -> Vec<String> {
    let prefixed = lines.into_iter().enumerate().map(|(at, line)| {
        let prefix = if at == 0 { first } else { rest };
        format!("{prefix}{line}").trim_end_matches(' ').to_owned()
    });
    prefixed.collect()
}
