//! A finished article that waits until its pages are rendered.
//!
//! In: an article, thousands of small pieces of memory. Out: the same, as it is; or packed into one piece, a fifteenth of the size, so that a
//! site of ten thousand releases can wait in memory. Packing and unpacking take a tenth of a build: a site that is not large does without.

use std::borrow::Cow;

use super::block::{Article, Block, plain_text};

/// An article that waits, and what lists show of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptArticle {
    /// The plain words of its headline.
    pub headline: Box<str>,
    /// The plain words of its first paragraph. What was withdrawn has only the notice that says so.
    pub lead: Box<str>,
    form: Form,
}

/// How it waits.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Form {
    Whole(Box<Article>),
    Packed(Box<[u8]>),
}

impl KeptArticle {
    /// Keeps an article as it is.
    pub fn whole(article: Article) -> Self {
        Self {
            headline: plain_text(&article.headline).into(),
            lead: lead(&article).into(),
            form: Form::Whole(Box::new(article)),
        }
    }

    /// Keeps an article in little memory.
    pub fn packed(article: &Article) -> Self {
        let bytes = postcard::to_allocvec(article);
        let bytes = bytes.expect("an article is plain data");
        Self {
            headline: plain_text(&article.headline).into(),
            lead: lead(article).into(),
            form: Form::Packed(bytes.into()),
        }
    }

    /// The article that was kept.
    pub fn article(&self) -> Cow<'_, Article> {
        match &self.form {
            Form::Whole(article) => Cow::Borrowed(article),
            Form::Packed(bytes) => {
                let article = postcard::from_bytes(bytes);
                Cow::Owned(article.expect("what was packed can be unpacked"))
            }
        }
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
