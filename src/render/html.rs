//! Blocks and inlines as HTML.
//!
//! In: blocks of an article. Out: HTML in which every text is escaped; nothing passes through raw.
//! Knows no page around it: where links lead is asked from outside.

use crate::article::{Alignment, Block, Cell, Inline, Slotted, Table, Target};
use crate::values::Language;

/// Bytes in which most paragraphs have room.
const PARAGRAPH: usize = 1024;

/// Where a link leads.
pub struct Href {
    /// The address for the `href` attribute.
    pub address: String,
    /// The language of the page behind it, if it is another one.
    pub language: Option<String>,
    /// Whether it leaves the site.
    pub external: bool,
}

/// Writes the blocks of one article.
pub struct HtmlWriter<'a> {
    /// The article's language: foreign words of another one are marked.
    pub language: Language,
    /// Whether the style sheet of the site holds where this is read; elsewhere cells of a table say themselves how they stand.
    pub on_site: bool,
    /// Resolves a link's target; `None` leaves the words without a link.
    pub href: &'a dyn Fn(&Target) -> Option<Href>,
}

impl HtmlWriter<'_> {
    /// Blocks, one after the other, each on its own line.
    pub fn slotted<'b>(&self, blocks: impl IntoIterator<Item = &'b Slotted>) -> String {
        let mut html = String::with_capacity(PARAGRAPH);
        for slotted in blocks {
            self.block(&mut html, &slotted.block);
        }
        html
    }

    /// Running text.
    pub fn inlines(&self, inlines: &[Inline]) -> String {
        let mut html = String::new();
        self.write_inlines(&mut html, inlines);
        html
    }

    fn blocks(&self, html: &mut String, blocks: &[Block]) {
        for block in blocks {
            self.block(html, block);
        }
    }

    fn block(&self, html: &mut String, block: &Block) {
        match block {
            Block::Heading { level, content } => {
                let name = match *level {
                    ..=2 => "h2",
                    3 => "h3",
                    4.. => "h4",
                };
                self.element(html, name, content);
            }
            Block::Paragraph(content) => self.element(html, "p", content),
            Block::List { start, items } => self.list(html, *start, items),
            Block::Table(table) => self.table(html, table),
            Block::Quote(blocks) => {
                html.push_str("<blockquote>\n");
                self.blocks(html, blocks);
                html.push_str("</blockquote>\n");
            }
        }
    }

    /// An element that holds running text.
    fn element(&self, html: &mut String, name: &str, content: &[Inline]) {
        self.wrapped(html, name, content);
        html.push('\n');
    }

    fn list(&self, html: &mut String, start: Option<u64>, items: &[Vec<Block>]) {
        let name = if start.is_some() { "ol" } else { "ul" };
        match start {
            Some(start) if start != 1 => {
                let start = start.to_string();
                html.extend(["<ol start=\"", &start, "\">\n"]);
            }
            _ => html.extend(["<", name, ">\n"]),
        }
        for item in items {
            html.push_str("<li>");
            match item.as_slice() {
                // An item of one paragraph is a line of the list, not a paragraph with space around it.
                [Block::Paragraph(content), rest @ ..]
                    if rest.iter().all(|b| matches!(b, Block::List { .. })) =>
                {
                    self.write_inlines(html, content);
                    if !rest.is_empty() {
                        html.push('\n');
                    }
                    self.blocks(html, rest);
                }
                blocks => {
                    html.push('\n');
                    self.blocks(html, blocks);
                }
            }
            html.push_str("</li>\n");
        }
        html.extend(["</", name, ">\n"]);
    }

    fn table(&self, html: &mut String, table: &Table) {
        html.push_str("<table>\n<thead>\n");
        self.row(html, &table.head, &table.columns, true);
        html.push_str("</thead>\n<tbody>\n");
        for row in &table.rows {
            self.row(html, row, &table.columns, false);
        }
        html.push_str("</tbody>\n</table>\n");
    }

    /// A row; an empty cell is no heading of anything.
    fn row(&self, html: &mut String, cells: &[Cell], columns: &[Alignment], head: bool) {
        html.push_str("<tr>");
        for (cell, column) in cells.iter().zip(columns) {
            let (start, end) = if head && !cell.is_empty() {
                ("<th scope=\"col\"", "</th>")
            } else {
                ("<td", "</td>")
            };
            let stands = match (column, self.on_site) {
                (Alignment::Start, _) => "",
                (Alignment::Center, true) => " class=\"center\"",
                (Alignment::End, true) => " class=\"end\"",
                (Alignment::Center, false) => " style=\"text-align:center\"",
                (Alignment::End, false) => " style=\"text-align:right\"",
            };
            html.extend([start, stands, ">"]);
            self.write_inlines(html, cell);
            html.push_str(end);
        }
        html.push_str("</tr>\n");
    }

    fn write_inlines(&self, html: &mut String, inlines: &[Inline]) {
        for inline in inlines {
            self.inline(html, inline);
        }
    }

    fn inline(&self, html: &mut String, inline: &Inline) {
        match inline {
            Inline::Text { text, .. } => escape(html, text),
            Inline::Fact { content, .. } => self.write_inlines(html, content),
            Inline::Foreign { language, text } => self.foreign(html, language.as_deref(), text),
            Inline::Emphasis(content) => self.wrapped(html, "em", content),
            Inline::Strong(content) => self.wrapped(html, "strong", content),
            Inline::Link {
                target,
                language,
                content,
            } => self.link(html, target, language.as_deref(), content),
            Inline::Break => html.push_str("<br>\n"),
        }
    }

    fn wrapped(&self, html: &mut String, name: &str, content: &[Inline]) {
        html.extend(["<", name, ">"]);
        self.write_inlines(html, content);
        html.extend(["</", name, ">"]);
    }

    /// Foreign words carry their language, so that they are read aloud and hyphenated in it.
    fn foreign(&self, html: &mut String, language: Option<&str>, text: &str) {
        let other = language.filter(|tag| tag.split('-').next() != Some(self.language.as_str()));
        let Some(tag) = other else {
            return escape(html, text);
        };
        html.push_str("<span lang=\"");
        escape(html, tag);
        html.push_str("\">");
        escape(html, text);
        html.push_str("</span>");
    }

    fn link(&self, html: &mut String, target: &Target, language: Option<&str>, content: &[Inline]) {
        let Some(href) = (self.href)(target) else {
            return self.write_inlines(html, content);
        };
        html.push_str("<a href=\"");
        escape(html, &href.address);
        html.push('"');
        if let Some(tag) = language.or(href.language.as_deref()) {
            html.push_str(" hreflang=\"");
            escape(html, tag);
            html.push('"');
        }
        if href.external {
            html.push_str(" rel=\"external\"");
        }
        html.push('>');
        self.write_inlines(html, content);
        html.push_str("</a>");
    }
}

/// Text with everything escaped that could leave a text or a quoted attribute.
pub fn escaped(text: &str) -> String {
    let mut html = String::with_capacity(text.len());
    escape(&mut html, text);
    html
}

/// Appends text with everything escaped that could leave a text or a quoted attribute.
fn escape(html: &mut String, text: &str) {
    escape_into(text, &mut |piece| html.push_str(piece));
}

/// Hands over the text piece by piece: what may stand as it is in one, what may not as an entity.
pub fn escape_into(text: &str, write: &mut impl FnMut(&str)) {
    let mut done = 0;
    for (at, byte) in text.bytes().enumerate() {
        let entity = match byte {
            b'&' => "&amp;",
            b'<' => "&lt;",
            b'>' => "&gt;",
            b'"' => "&quot;",
            b'\'' => "&#39;",
            _ => continue,
        };
        write(&text[done..at]);
        write(entity);
        done = at + 1;
    }
    write(&text[done..]);
}
