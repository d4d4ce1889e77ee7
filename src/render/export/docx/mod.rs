//! A release for word processors: WordprocessingML (ECMA-376, part 1) in a package (part 2) whose bytes depend on the release alone.
//!
//! In: articles. Out: a file with real headings, lists, tables and links, every paragraph in its language. Pictures are told in
//! words, as in plain text.

mod document;
mod numbering;
mod package;
mod styles;

use crate::article::Article;
use crate::diagnostic::Diagnostic;

use super::super::sheet::Sheet;
use document::Document;

impl Sheet<'_> {
    /// Articles, each on pages of its own.
    pub fn docx(&self, id: &str, articles: &[&Article]) -> Result<Vec<u8>, Diagnostic> {
        let mut document = Document::default();
        for article in articles {
            let site = self.site_language(article.language);
            let media = self.media_blocks(article)?;
            let address = |target: &_| self.absolute_address(target, article.language);
            document.article(article, &media, &site.language_and_region(), &address);
        }
        let first = articles.first().expect("something is exported");
        let card = self.card(id, first.language);
        let site = self.site_language(first.language);
        Ok(package::bytes(&document, card, site))
    }
}
