//! Markdown for tools that take it: CommonMark, with tables as GitHub has them.
//!
//! In: articles. Out: Markdown that reads back as the same text. Languages cannot be marked in it; foreign words stand as they are.

use pulldown_cmark::{
    Alignment as Column, CowStr, Event, HeadingLevel, LinkType, Options as ParserOptions, Tag,
};
use pulldown_cmark_to_cmark::{Options as Written, cmark_with_options};

use crate::article::{Alignment, Block, Cell, Inline, Table, Target};
use crate::diagnostic::Diagnostic;
use crate::site::ArticleInput;

use super::super::page_renderer::PageRenderer;

impl PageRenderer<'_> {
    /// Articles one after the other, with a line between them.
    pub fn markdown(&self, articles: &[ArticleInput<'_>]) -> Result<String, Diagnostic> {
        let mut events = Vec::new();
        for (at, shown) in articles.iter().enumerate() {
            if at > 0 {
                events.push(Event::Rule);
            }
            let article = shown.article;
            let media = self.media_blocks(shown)?;
            let address = |target: &Target| self.absolute_address(&shown.links, target);
            let mut writer = Writer {
                events: &mut events,
                address: &address,
            };
            writer.within(heading(HeadingLevel::H1), |it| {
                it.inlines(&article.headline);
            });
            for notice in &article.notices {
                writer.within(Tag::Paragraph, |it| {
                    it.within(Tag::Strong, |it| it.inlines(&notice.content));
                });
            }
            let blocks = article.blocks.iter().map(|slotted| &slotted.block);
            for block in blocks.chain(&media) {
                writer.block(block);
            }
        }
        let mut markdown = String::new();
        let options = Written {
            increment_ordered_list_bullets: true,
            list_token: '-',
            ..Written::default()
        };
        let parser = ParserOptions::ENABLE_TABLES;
        cmark_with_options(events.iter(), &mut markdown, parser, options)
            .expect("our own events are in order, and writing to a string never fails");
        Ok(markdown + "\n")
    }
}

/// Says blocks as events of Markdown.
struct Writer<'w> {
    events: &'w mut Vec<Event<'static>>,
    /// Where a link leads; `None` leaves its words without one.
    address: &'w dyn Fn(&Target) -> Option<String>,
}

impl Writer<'_> {
    /// An element with what stands in it.
    fn within(&mut self, tag: Tag<'static>, content: impl FnOnce(&mut Self)) {
        let end = tag.to_end();
        self.events.push(Event::Start(tag));
        content(self);
        self.events.push(Event::End(end));
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Heading { level, content } => {
                let level = match level {
                    2 => HeadingLevel::H2,
                    3 => HeadingLevel::H3,
                    _ => HeadingLevel::H4,
                };
                self.within(heading(level), |it| it.inlines(content));
            }
            Block::Paragraph(content) => self.within(Tag::Paragraph, |it| it.inlines(content)),
            Block::Quote(blocks) => self.within(Tag::BlockQuote(None), |it| {
                for block in blocks {
                    it.block(block);
                }
            }),
            Block::List { start, items } => self.within(Tag::List(*start), |it| {
                for item in items {
                    it.within(Tag::Item, |it| it.item(item));
                }
            }),
            Block::Table(table) => self.table(table),
        }
    }

    /// An item of one paragraph is a line of the list. A list that counts from another number than one would be words of that line if no blank
    /// line stood before it (CommonMark 0.31, section 5.3).
    fn item(&mut self, blocks: &[Block]) {
        match blocks {
            [Block::Paragraph(content), rest @ ..] if rest.iter().all(follows_a_line) => {
                self.inlines(content);
                for block in rest {
                    self.block(block);
                }
            }
            blocks => {
                for block in blocks {
                    self.block(block);
                }
            }
        }
    }

    fn table(&mut self, table: &Table) {
        let columns = table.columns.iter().map(|column| match column {
            Alignment::Start => Column::None,
            Alignment::Center => Column::Center,
            Alignment::End => Column::Right,
        });
        self.within(Tag::Table(columns.collect()), |it| {
            it.within(Tag::TableHead, |it| it.cells(&table.head));
            for row in &table.rows {
                it.within(Tag::TableRow, |it| it.cells(row));
            }
        });
    }

    fn cells(&mut self, cells: &[Cell]) {
        for cell in cells {
            self.within(Tag::TableCell, |it| it.inlines(cell));
        }
    }

    fn inlines(&mut self, inlines: &[Inline]) {
        for inline in inlines {
            match inline {
                Inline::Text { text, .. } | Inline::Foreign { text, .. } => {
                    self.events
                        .push(Event::Text(CowStr::from(text.to_string())));
                }
                Inline::Fact { content, .. } => self.inlines(content),
                Inline::Emphasis(content) => {
                    self.within(Tag::Emphasis, |it| it.inlines(content));
                }
                Inline::Strong(content) => self.within(Tag::Strong, |it| it.inlines(content)),
                Inline::Link {
                    target, content, ..
                } => match (self.address)(target) {
                    Some(address) => self.within(link(address), |it| it.inlines(content)),
                    None => self.inlines(content),
                },
                Inline::Break => self.events.push(Event::HardBreak),
            }
        }
    }
}

/// A heading without attributes.
fn heading(level: HeadingLevel) -> Tag<'static> {
    Tag::Heading {
        level,
        id: None,
        classes: Vec::new(),
        attrs: Vec::new(),
    }
}

/// A link without a title.
fn link(address: String) -> Tag<'static> {
    Tag::Link {
        link_type: LinkType::Inline,
        dest_url: address.into(),
        title: CowStr::Borrowed(""),
        id: CowStr::Borrowed(""),
    }
}

/// Whether a block may stand directly below a line of words.
fn follows_a_line(block: &Block) -> bool {
    matches!(
        block,
        Block::List {
            start: None | Some(1),
            ..
        }
    )
}
