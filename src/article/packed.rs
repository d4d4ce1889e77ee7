//! A finished article that waits until its pages are rendered.
//!
//! In: an article, thousands of small pieces of memory. Out: the same in one piece, a fifteenth of the size, so that a site of ten
//! thousand releases can wait in memory.

use super::block::{Article, Block, plain_text};

/// An article in one piece of memory, and what lists show of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PackedArticle {
    /// The plain words of its headline.
    pub headline: Box<str>,
    /// The plain words of its first paragraph. What was withdrawn has only the notice that says so.
    pub lead: Box<str>,
    bytes: Box<[u8]>,
}

impl PackedArticle {
    /// Packs an article.
    pub fn new(article: &Article) -> Self {
        let bytes = postcard::to_allocvec(article);
        Self {
            headline: plain_text(&article.headline).into(),
            lead: lead(article).into(),
            bytes: bytes.expect("an article is plain data").into(),
        }
    }

    /// The article that was packed.
    pub fn unpack(&self) -> Article {
        let article = postcard::from_bytes(&self.bytes);
        article.expect("what was packed can be unpacked")
    }
}

fn lead(article: &Article) -> String {
    let mut blocks = article.blocks.iter();
    let lead = blocks.find_map(|slotted| match &slotted.block {
        Block::Paragraph(content) => Some(content),
        _ => None,
    });
    let notice = || Some(&article.notices.first()?.content);
    let lead = lead.or_else(notice).map(|content| plain_text(content));
    lead.unwrap_or_default()
}
