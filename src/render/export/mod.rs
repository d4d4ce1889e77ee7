//! A release as it leaves the site: text, HTML for another system, Markdown, a document for word processors.
//!
//! In: the articles of a release, one after the other. Out: bytes. Every address is whole: who reads it is not on the site.

mod docx;
mod fragment;
mod markdown;

use crate::diagnostic::Diagnostic;
use crate::site::{ArticleInput, Card, SiteFrame};

use super::page_renderer::Place;
use super::renderer::Renderer;
use super::text::TextStyle;

/// In which format a release leaves the site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ExportFormat {
    /// Plain text.
    Text(TextStyle),
    /// HTML to be put into a page of another system: no frame, no style.
    Html,
    /// Markdown (CommonMark, with tables).
    Markdown,
    /// A document for word processors.
    Docx,
}

impl Renderer {
    /// A release in a format; its articles stand one after the other in the order given. The card is that of the first.
    pub fn export(
        &self,
        frame: &SiteFrame,
        card: &Card,
        articles: &[ArticleInput<'_>],
        format: &ExportFormat,
    ) -> Result<Vec<u8>, Diagnostic> {
        let page = self.page_renderer(frame, Place::Anywhere);
        Ok(match format {
            ExportFormat::Text(style) => {
                let articles: Vec<&ArticleInput<'_>> = articles.iter().collect();
                page.parallel_text(&articles, style)?.into_bytes()
            }
            ExportFormat::Html => page.fragments(articles)?.into_bytes(),
            ExportFormat::Markdown => page.markdown(articles)?.into_bytes(),
            ExportFormat::Docx => page.docx(card, articles)?,
        })
    }
}
