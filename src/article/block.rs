//! An article: a release said in one language, as blocks and inlines of our own.
//!
//! Every said fact keeps its path and every text its origin; checks, `lang` attributes and later stages live on them.

use compact_str::CompactString;
use serde::{Deserialize, Serialize};

use crate::diagnostic::Span;
use crate::values::Language;

/// A release in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Article {
    /// The language.
    pub language: Language,
    /// The headline.
    pub headline: Vec<Inline>,
    /// What became of the release since: corrections, or that it was withdrawn. Each stands before the blocks.
    pub notices: Vec<Notice>,
    /// The blocks after the headline, each with its slot in the outline. The first paragraph is the lead.
    pub blocks: Vec<Slotted>,
    /// Where and when the news comes from; empty if the publisher has no town.
    pub dateline: Vec<Inline>,
    /// The box of key facts, on pages only.
    pub key_facts: Vec<KeyFact>,
    /// The emblem beside the statement of the programme, by the word of the register: `eu`. The statement has the first slot of
    /// the closing.
    pub emblem: Option<String>,
    /// The first slot of what stands at the end whatever the article is about: statements, contacts, boilerplate.
    pub closing: usize,
    /// The short text for networks and short messages; no part of the article.
    pub social: Vec<Inline>,
    /// The pictures; the first stands under the headline.
    pub figures: Vec<Figure>,
    /// The files to download.
    pub attachments: Vec<Attachment>,
}

impl Article {
    /// An article that says nothing yet; all of it belongs to it alone.
    pub fn blank(language: Language) -> Self {
        Self {
            language,
            headline: Vec::new(),
            notices: Vec::new(),
            blocks: Vec::new(),
            dateline: Vec::new(),
            key_facts: Vec::new(),
            emblem: None,
            closing: usize::MAX,
            social: Vec::new(),
            figures: Vec::new(),
            attachments: Vec::new(),
        }
    }
}

/// A row of the key facts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeyFact {
    /// What is told.
    pub label: Vec<Inline>,
    /// What there is to tell: at least one value.
    pub values: Vec<Vec<Inline>>,
}

/// A picture with its words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Figure {
    /// Its file, as the record names it.
    pub file: String,
    /// What it shows, for those who do not see it.
    pub alt: Vec<Inline>,
    /// What stands below it; empty if nothing does.
    pub caption: Vec<Inline>,
    /// Whose work it is; empty if nobody is named.
    pub credit: Vec<Inline>,
}

/// A file to download.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attachment {
    /// Its file, as the record names it.
    pub file: String,
    /// What it is.
    pub text: Vec<Inline>,
}

/// A note on what became of a release.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Notice {
    /// What became of it.
    pub kind: NoticeKind,
    /// What readers are told.
    pub content: Vec<Inline>,
}

/// What became of a release.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum NoticeKind {
    /// It is not ready, and stands here only to be looked at.
    Draft,
    /// Something in it was wrong and is put right.
    Correction,
    /// It no longer holds; its article has no blocks.
    Withdrawal,
}

/// A block with its slot: parallel articles align by slot, never by counting.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Slotted {
    /// The number of the outline's block; blocks of the prose share the slot of `{{ prose }}`.
    pub slot: usize,
    /// The block.
    pub block: Block,
}

/// A block of an article.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Block {
    /// A heading below the headline; level 2 to 4.
    Heading {
        /// Level: 2, 3 or 4.
        level: u8,
        /// Its text.
        content: Vec<Inline>,
    },
    /// A paragraph.
    Paragraph(Vec<Inline>),
    /// A list.
    List {
        /// The first number of a numbered list.
        start: Option<u64>,
        /// The items.
        items: Vec<Vec<Block>>,
    },
    /// A quotation set apart.
    Quote(Vec<Block>),
    /// A table.
    Table(Table),
}

/// A table: one row of headings, and the others; every row has as many cells as there are columns.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Table {
    /// How the cells of each column are set.
    pub columns: Vec<Alignment>,
    /// The headings of the columns.
    pub head: Vec<Cell>,
    /// The rows below.
    pub rows: Vec<Vec<Cell>>,
}

/// What stands in a cell of a table; nothing in an empty one.
pub type Cell = Vec<Inline>;

/// How the cells of a column are set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Alignment {
    /// From where a line begins.
    Start,
    /// In the middle.
    Center,
    /// Towards where a line ends, as figures are.
    End,
}

impl Block {
    /// Every run of inlines that belong together (a heading, a paragraph, a cell), in reading order.
    pub fn runs(&self) -> Vec<&[Inline]> {
        match self {
            Self::Heading { content, .. } | Self::Paragraph(content) => vec![content],
            Self::List { items, .. } => items.iter().flatten().flat_map(Self::runs).collect(),
            Self::Quote(blocks) => blocks.iter().flat_map(Self::runs).collect(),
            Self::Table(table) => {
                let cells = table.head.iter().chain(table.rows.iter().flatten());
                cells.map(Vec::as_slice).collect()
            }
        }
    }

    /// Changes every such run, in the same order.
    pub fn change_runs(&mut self, change: &mut dyn FnMut(&mut Vec<Inline>)) {
        match self {
            Self::Heading { content, .. } | Self::Paragraph(content) => change(content),
            Self::List { items, .. } => {
                let blocks = items.iter_mut().flatten();
                blocks.for_each(|block| block.change_runs(change));
            }
            Self::Quote(blocks) => blocks
                .iter_mut()
                .for_each(|block| block.change_runs(change)),
            Self::Table(table) => {
                let cells = table.head.iter_mut().chain(table.rows.iter_mut().flatten());
                cells.for_each(change);
            }
        }
    }
}

/// A piece of running text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Inline {
    /// Words.
    Text {
        /// The words.
        text: CompactString,
        /// Where they come from.
        origin: Origin,
    },
    /// A fact as said, by its path.
    Fact {
        /// Its path in the release.
        path: CompactString,
        /// What is said.
        content: Vec<Inline>,
    },
    /// Words in another language than the article's.
    Foreign {
        /// The language (BCP 47), if known.
        language: Option<CompactString>,
        /// The words.
        text: CompactString,
    },
    /// Emphasis.
    Emphasis(Vec<Inline>),
    /// Strong emphasis.
    Strong(Vec<Inline>),
    /// A link.
    Link {
        /// Its target. Boxed, as links are rare and an article has thousands of pieces.
        target: Box<Target>,
        /// The language of the page behind it (BCP 47), if it is another one.
        language: Option<Box<str>>,
        /// Its text.
        content: Vec<Inline>,
    },
    /// A forced line break.
    Break,
}

/// Where a text comes from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Origin {
    /// The prose of the record.
    Prose(Span),
    /// A message of the bundle.
    Message(CompactString),
    /// Grammar: prepositions, conjunctions, the words of a fact.
    Grammar,
    /// Grammar, of a number that is said otherwise where it opens a sentence. A finished article has none.
    Number {
        /// How it is said there, without a capital.
        opening: Box<str>,
    },
}

/// What a link leads to.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Target {
    /// An address outside the site: http, https, mailto or tel.
    Url(String),
    /// Another release of the site (`release:ID`).
    Release(String),
}

/// The plain words of inlines, as a person hears them.
pub fn plain_text(inlines: &[Inline]) -> String {
    let mut text = String::new();
    add_plain(inlines, &mut text);
    text
}

fn add_plain(inlines: &[Inline], plain: &mut String) {
    for inline in inlines {
        match inline {
            Inline::Text { text, .. } | Inline::Foreign { text, .. } => plain.push_str(text),
            Inline::Fact { content, .. }
            | Inline::Emphasis(content)
            | Inline::Strong(content)
            | Inline::Link { content, .. } => add_plain(content, plain),
            Inline::Break => plain.push(' '),
        }
    }
}

impl Inline {
    /// Words of a page or a letter itself, which stand beside what an article says.
    pub fn said(text: impl Into<CompactString>) -> Self {
        Self::Text {
            text: text.into(),
            origin: Origin::Grammar,
        }
    }
}
