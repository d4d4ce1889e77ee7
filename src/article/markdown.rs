//! Markdown to our own blocks. The only file of this room that names pulldown-cmark, beside `outlines.rs`.
//!
//! In: prose in segments, and what each reference says. Out: blocks whose texts know their place in the record.
//! References stand as single private-use characters while Markdown is parsed: nothing that a fact says can be Markdown.

use std::ops::Range;

use pulldown_cmark::{self as cmark, Event, HeadingLevel, Options, Parser, Tag};

use crate::diagnostic::{Code, Diagnostic, Message, Report, message};
use crate::source::Text;
use crate::values::{is_phone_link, is_visible};

use super::block::{Alignment, Block, Cell, Inline, Origin, Table, Target};
use super::number;

/// A piece of the text to parse: Markdown by its range, or what a reference says.
pub(super) enum Piece {
    /// Markdown.
    Markdown(Range<usize>),
    /// Inlines in the place of a reference.
    Said(Vec<Inline>),
}

/// Parses prose.
pub(super) fn parse(text: &Text, pieces: Vec<Piece>, report: &mut Report) -> Vec<Block> {
    let mut source = String::new();
    let mut map = Vec::new();
    let mut said = Vec::new();
    for piece in pieces {
        match piece {
            Piece::Markdown(range) => {
                map.push((source.len(), range.start));
                source.push_str(&text.text[range]);
            }
            Piece::Said(inlines) => {
                source.push(stand_in(said.len()));
                said.push(inlines);
            }
        }
    }
    let (source, map) = number::escape_dates(&source, &map);
    let mut builder = Builder {
        text,
        map,
        said,
        report,
        stack: vec![Frame::new(Holder::Blocks, 0)],
        skipped: 0,
        html: false,
    };
    let options = Options::ENABLE_TABLES;
    let parser = Parser::new_ext(&source, options);
    // They are no text: what stands in them would be lost without a word.
    let definitions = parser.reference_definitions().iter();
    let mut definitions: Vec<_> = definitions.map(|(_, it)| it.span.clone()).collect();
    definitions.sort_by_key(|range| range.start);
    for range in definitions {
        builder.refuse(range, message!("cannot-hold-definition"));
    }
    for (event, range) in parser.into_offset_iter() {
        builder.event(event, range);
    }
    builder.close_paragraph();
    builder
        .stack
        .pop()
        .expect("the outermost frame is never popped by an event")
        .blocks
}

/// The character that stands for a reference.
fn stand_in(index: usize) -> char {
    char::from_u32(
        0xF0000
            + u32::try_from(index)
                .expect("a text has fewer references than plane 15 has characters"),
    )
    .expect("plane 15 holds private-use characters")
}

/// The reference that a character stands for.
fn index_of(character: char) -> Option<usize> {
    let index = u32::from(character).checked_sub(0xF0000)?;
    (index < 0xFFFE).then_some(index as usize)
}

/// What an open frame becomes when it is closed.
enum Holder {
    Blocks,
    Quote,
    List(Option<u64>),
    Item,
    Table(Vec<Alignment>),
    Row,
    Cell,
    Paragraph,
    Heading(u8),
    Emphasis,
    Strong,
    Link(Option<Target>),
}

/// How many elements may be open in each other: a list in a list in a quotation, with emphasis, is far from it.
const DEPTH: usize = 16;

/// An open element with what it holds so far.
struct Frame {
    holder: Holder,
    /// Where it begins in the Markdown.
    start: usize,
    /// Whether a reader sees anything of it; what has been refused, or said elsewhere, is not called empty.
    visible: bool,
    blocks: Vec<Block>,
    inlines: Vec<Inline>,
    items: Vec<Vec<Block>>,
    rows: Vec<Vec<Cell>>,
    cells: Vec<Cell>,
}

impl Frame {
    fn new(holder: Holder, start: usize) -> Self {
        Self {
            holder,
            start,
            visible: false,
            blocks: Vec::new(),
            inlines: Vec::new(),
            items: Vec::new(),
            rows: Vec::new(),
            cells: Vec::new(),
        }
    }
}

struct Builder<'b> {
    text: &'b Text,
    map: Vec<(usize, usize)>,
    said: Vec<Vec<Inline>>,
    report: &'b mut Report,
    stack: Vec<Frame>,
    /// How many elements are open of one that has been refused as a whole.
    skipped: usize,
    /// Whether HTML has been refused.
    html: bool,
}

impl Builder<'_> {
    fn event(&mut self, event: Event<'_>, range: Range<usize>) {
        match event {
            Event::Start(_) if self.skipped > 0 => self.skipped += 1,
            Event::End(_) if self.skipped > 0 => self.skipped -= 1,
            _ if self.skipped > 0 => {}
            Event::Start(tag) => self.open(tag, range),
            Event::End(_) => self.close(range),
            Event::Text(words) | Event::Code(words) => self.words(&words, range.start),
            Event::SoftBreak => self.push(Inline::Text {
                text: " ".into(),
                origin: self.origin(range),
            }),
            Event::HardBreak => self.push(Inline::Break),
            // An end tag was refused with its start.
            Event::InlineHtml(tag) if tag.starts_with("</") && self.html => {}
            Event::Html(_) | Event::InlineHtml(_) => {
                self.html = true;
                self.refuse(range, message!("cannot-hold-html"));
            }
            Event::Rule => self.refuse(range, message!("cannot-hold-rule")),
            Event::FootnoteReference(_)
            | Event::TaskListMarker(_)
            | Event::InlineMath(_)
            | Event::DisplayMath(_) => {
                panic!("the extensions for these are not switched on")
            }
        }
    }

    fn open(&mut self, tag: Tag<'_>, range: Range<usize>) {
        let start = range.start;
        let holder = match tag {
            _ if self.stack.len() >= DEPTH => {
                return self.skip(range, message!("cannot-hold-depth"));
            }
            Tag::HtmlBlock => return self.skip(range, message!("cannot-hold-html")),
            // Text that is indented by four blanks is still text to a press officer.
            Tag::Paragraph | Tag::CodeBlock(_) => Holder::Paragraph,
            Tag::Heading { level, .. } => Holder::Heading(level_of(level)),
            Tag::BlockQuote(_) => Holder::Quote,
            Tag::List(start) => Holder::List(start),
            Tag::Item => Holder::Item,
            Tag::Table(columns) => Holder::Table(columns.into_iter().map(alignment).collect()),
            Tag::TableHead | Tag::TableRow => Holder::Row,
            Tag::TableCell => Holder::Cell,
            Tag::Emphasis => Holder::Emphasis,
            Tag::Strong => Holder::Strong,
            Tag::Link { dest_url, .. } => Holder::Link(self.target(&dest_url, range.clone())),
            Tag::Image { .. } => {
                self.refuse(range.clone(), message!("cannot-hold-image"));
                Holder::Emphasis
            }
            other => panic!("the extension for {other:?} is not switched on"),
        };
        if matches!(
            holder,
            Holder::Paragraph
                | Holder::Heading(_)
                | Holder::Quote
                | Holder::List(_)
                | Holder::Table(_)
        ) {
            self.close_paragraph();
        }
        self.stack.push(Frame::new(holder, start));
    }

    /// Refuses an element with all that it holds.
    fn skip(&mut self, range: Range<usize>, why: Message) {
        self.skipped = 1;
        self.refuse(range, why);
    }

    /// Refuses an element in which a reader sees nothing.
    fn refuse_empty(&mut self, range: Range<usize>) {
        let top = self.top();
        let why = match top.holder {
            _ if top.visible => return,
            Holder::Heading(_) => message!("cannot-hold-empty-heading"),
            Holder::Item => message!("cannot-hold-empty-item"),
            Holder::Table(_) => message!("cannot-hold-empty-table"),
            Holder::Link(_) => message!("cannot-hold-empty-link"),
            Holder::Paragraph => message!("cannot-hold-empty-paragraph"),
            _ => return,
        };
        let start = top.start;
        self.refuse(start..range.end, why);
    }

    fn close(&mut self, range: Range<usize>) {
        if matches!(self.top().holder, Holder::Item | Holder::Quote) {
            self.close_paragraph();
        }
        self.refuse_empty(range);
        let mut frame = self.stack.pop().expect("every end has its start");
        self.top().visible |= frame.visible;
        if let (Holder::Paragraph, Some(Inline::Text { text, .. })) =
            (&frame.holder, frame.inlines.last_mut())
        {
            text.truncate(text.trim_end().len());
        }
        let block = match frame.holder {
            Holder::Blocks => panic!("the outermost frame has no end event"),
            Holder::Emphasis => return self.push(Inline::Emphasis(frame.inlines)),
            Holder::Strong => return self.push(Inline::Strong(frame.inlines)),
            Holder::Link(Some(target)) => {
                return self.push(Inline::Link {
                    target: Box::new(target),
                    language: None,
                    content: frame.inlines,
                });
            }
            Holder::Link(None) => {
                return frame
                    .inlines
                    .into_iter()
                    .for_each(|inline| self.push(inline));
            }
            Holder::Item => return self.top().items.push(frame.blocks),
            Holder::Cell => return self.top().cells.push(frame.inlines),
            Holder::Row => return self.top().rows.push(frame.cells),
            Holder::Table(columns) => {
                let mut rows = frame.rows.into_iter();
                Block::Table(Table {
                    columns,
                    // Nothing, where elements lie too deep in each other and that was refused.
                    head: rows.next().unwrap_or_default(),
                    rows: rows.collect(),
                })
            }
            Holder::Paragraph if frame.inlines.is_empty() => return,
            Holder::Paragraph => Block::Paragraph(frame.inlines),
            Holder::Heading(level) => Block::Heading {
                level,
                content: frame.inlines,
            },
            Holder::Quote => Block::Quote(frame.blocks),
            Holder::List(start) => Block::List {
                start,
                items: frame.items,
            },
        };
        self.top().blocks.push(block);
    }

    /// Text that stands directly in an item (a tight list) is a paragraph too.
    fn close_paragraph(&mut self) {
        let top = self.top();
        if !top.inlines.is_empty()
            && matches!(top.holder, Holder::Blocks | Holder::Item | Holder::Quote)
        {
            let inlines = std::mem::take(&mut top.inlines);
            top.blocks.push(Block::Paragraph(inlines));
        }
    }

    fn top(&mut self) -> &mut Frame {
        self.stack.last_mut().expect("the outermost frame stays")
    }

    fn push(&mut self, inline: Inline) {
        self.top().inlines.push(inline);
    }

    /// Words with references among them.
    fn words(&mut self, words: &str, start: usize) {
        let mut from = 0;
        for (at, character) in words.char_indices() {
            let Some(index) = index_of(character) else {
                continue;
            };
            // A character of this plane that an entity brings in is no reference of ours.
            let Some(said) = self.said.get_mut(index).map(std::mem::take) else {
                continue;
            };
            self.plain(&words[from..at], start + from);
            self.top().visible = true;
            self.top().inlines.extend(said);
            from = at + character.len_utf8();
        }
        self.plain(&words[from..], start + from);
    }

    fn plain(&mut self, words: &str, start: usize) {
        if !words.is_empty() {
            let origin = self.origin(start..start + words.len());
            // Lines that Markdown keeps apart (indented text) run on like others.
            let text = words.replace('\n', " ");
            self.top().visible |= is_visible(&text);
            self.push(Inline::Text {
                text: text.into(),
                origin,
            });
        }
    }

    /// The place in the record of a range of the Markdown.
    fn origin(&self, range: Range<usize>) -> Origin {
        Origin::Prose(
            self.text
                .place(self.offset(range.start)..self.offset(range.end)),
        )
    }

    fn offset(&self, at: usize) -> usize {
        let run = self.map.iter().rev().find(|(markdown, _)| *markdown <= at);
        let at = run
            .map_or(0, |(markdown, text)| text + (at - markdown))
            .min(self.text.text.len());
        (0..=at)
            .rev()
            .find(|&at| self.text.text.is_char_boundary(at))
            .unwrap_or(0)
    }

    /// Where a link leads; a diagnostic if it may lead nowhere.
    fn target(&mut self, address: &str, range: Range<usize>) -> Option<Target> {
        if let Some(id) = address.strip_prefix("release:") {
            return Some(Target::Release(id.to_owned()));
        }
        let plain = !address.chars().any(|character| {
            character.is_control() || character.is_whitespace() || index_of(character).is_some()
        });
        let lower = address.to_ascii_lowercase();
        if plain
            && (is_phone_link(address)
                || ["https://", "http://", "mailto:"]
                    .iter()
                    .any(|scheme| lower.starts_with(scheme)))
        {
            return Some(Target::Url(address.to_owned()));
        }
        self.refuse(range, message!("cannot-hold-link"));
        None
    }

    fn refuse(&mut self, range: Range<usize>, why: Message) {
        self.top().visible = true;
        let place = self
            .text
            .place(self.offset(range.start)..self.offset(range.end));
        self.report
            .add(Diagnostic::new(Code::UnsupportedMarkdown, place, why));
    }
}

/// How Markdown asks for a column to be set.
fn alignment(column: cmark::Alignment) -> Alignment {
    match column {
        cmark::Alignment::None | cmark::Alignment::Left => Alignment::Start,
        cmark::Alignment::Center => Alignment::Center,
        cmark::Alignment::Right => Alignment::End,
    }
}

/// Headings of the prose stand below the headline.
fn level_of(level: HeadingLevel) -> u8 {
    (level as u8).clamp(2, 4)
}
