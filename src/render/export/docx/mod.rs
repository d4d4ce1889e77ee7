//! A release for word processors: WordprocessingML (ECMA-376, part 1) in a package (part 2) whose bytes depend on the release alone.
//!
//! In: articles. Out: a file with real headings, lists, tables and links, every paragraph in its language. Pictures are told in
//! words, as in plain text.

mod document;
mod namespaces;
mod numbering;
mod package;
mod styles;

use crate::diagnostic::Diagnostic;
use crate::site::{ArticleInput, Card};

use super::super::page_renderer::PageRenderer;
use document::Document;

impl PageRenderer<'_> {
    /// Articles, each on pages of its own.
    pub fn docx(&self, card: &Card, articles: &[ArticleInput<'_>]) -> Result<Vec<u8>, Diagnostic> {
        let mut document = Document::default();
        for shown in articles {
            let article = shown.article;
            let site = self.site_language(article.language);
            let media = self.media_blocks(shown)?;
            let address = |target: &_| self.absolute_address(&shown.links, target);
            document.article(article, &media, &site.language_and_region(), &address);
        }
        let site = self.site_language(card.language);
        Ok(package::bytes(&document, card, site))
    }
}
