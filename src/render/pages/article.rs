//! An article as a page shows it.
//!
//! In: an article with all that it leads to, and the slots that the page shows. Out: a view for the templates.

use std::collections::BTreeSet;

use crate::article::{Article, Block, NoticeKind, plain_text};
use crate::diagnostic::Diagnostic;
use crate::site::{ArticleInput, Card};

use super::super::html::HtmlWriter;
use super::super::page_renderer::PageRenderer;
use super::view::{ArticleView, NoticeView};

impl PageRenderer<'_> {
    /// An article with its body cut into the slots that the page shows.
    pub fn article(
        &self,
        card: &Card,
        shown: &ArticleInput<'_>,
        slots: &[usize],
    ) -> Result<ArticleView, Diagnostic> {
        let article = shown.article;
        let writer = HtmlWriter {
            language: article.language,
            on_site: true,
            href: &|target| self.href(&shown.links, target),
        };
        let notices = article.notices.iter().map(|notice| NoticeView {
            kind: match notice.kind {
                NoticeKind::Draft => "draft",
                NoticeKind::Withdrawal => "withdrawal",
                NoticeKind::Correction => "correction",
            },
            text: writer.inlines(&notice.content),
        });
        let mut pictures = self.figures(shown)?;
        let lead_picture = (!pictures.is_empty()).then(|| pictures.remove(0));
        Ok(ArticleView {
            language: article.language.as_str().to_owned(),
            dateline: writer.inlines(&article.dateline),
            key_facts: self.key_facts(article, &writer)?,
            emblem: self.emblem(article, slots)?,
            below: self.word(article.language, "article-below")?,
            tag: self.site_language(article.language).tag.clone(),
            kind: card.kind_label.clone(),
            published: card.published.to_string(),
            published_text: card.published_text.clone(),
            headline: writer.inlines(&article.headline),
            notices: notices.collect(),
            slots: slotted(&writer, article, slots),
            href: self.link(&card.page()),
            text: self.link(&card.text()),
            lead_picture,
            pictures,
            attachments: self.downloads(shown)?,
        })
    }

    /// What an article says, as HTML: one piece per slot.
    pub fn said(&self, shown: &ArticleInput<'_>) -> Vec<String> {
        let article = shown.article;
        let writer = HtmlWriter {
            language: article.language,
            on_site: true,
            href: &|target| self.href(&shown.links, target),
        };
        slotted(&writer, article, &slots(&[article]))
    }

    /// Its first paragraph as HTML.
    pub fn opening(&self, shown: &ArticleInput<'_>) -> Option<String> {
        let writer = HtmlWriter {
            language: shown.article.language,
            on_site: true,
            href: &|target| self.href(&shown.links, target),
        };
        match &shown.article.blocks.first()?.block {
            Block::Paragraph(content) => Some(writer.inlines(content)),
            _ => None,
        }
    }
}

/// What search engines are told of a project or a town: its first paragraph.
pub fn description(about: &Article) -> Option<String> {
    match &about.blocks.first()?.block {
        Block::Paragraph(content) => Some(plain_text(content)),
        _ => None,
    }
}

/// The slots of parallel articles in the outline's order: parallel articles show the same ones, also where one has nothing.
pub fn slots(articles: &[&Article]) -> Vec<usize> {
    let slots: BTreeSet<usize> = articles
        .iter()
        .flat_map(|article| &article.blocks)
        .map(|block| block.slot)
        .collect();
    slots.into_iter().collect()
}

/// The blocks of an article as HTML, one piece per slot.
fn slotted(writer: &HtmlWriter<'_>, article: &Article, slots: &[usize]) -> Vec<String> {
    let blocks = |slot: &usize| {
        let slot = *slot;
        article
            .blocks
            .iter()
            .filter(move |block| block.slot == slot)
    };
    slots
        .iter()
        .map(|slot| writer.slotted(blocks(slot)))
        .collect()
}
