//! A release as it leaves the site: text, HTML for another system, Markdown, a document for word processors.
//!
//! In: the articles of a release, one after the other. Out: bytes. Every address is whole: who reads it is not on the site.

mod docx;
mod fragment;
mod markdown;

use crate::article::{Article, Target};
use crate::diagnostic::Diagnostic;
use crate::site::{PageContent, SiteMap};
use crate::values::Language;

use super::html::Href;
use super::parts::harmless;
use super::renderer::Renderer;
use super::sheet::Sheet;
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
    /// A release in a format; its articles stand one after the other in the order given.
    pub fn export(
        &self,
        map: &SiteMap,
        id: &str,
        articles: &[&Article],
        format: &ExportFormat,
    ) -> Result<Vec<u8>, Diagnostic> {
        let first = articles.first().expect("something is exported");
        let content = PageContent::Release {
            id: id.to_owned(),
            language: first.language,
        };
        let address = map.address(&content);
        let address = address.expect("a release that is exported is in the plan");
        let sheet = self.sheet(map, address, &content);
        Ok(match format {
            ExportFormat::Text(style) => sheet.parallel_text(articles, style)?.into_bytes(),
            ExportFormat::Html => sheet.fragments(articles)?.into_bytes(),
            ExportFormat::Markdown => sheet.markdown(articles)?.into_bytes(),
            ExportFormat::Docx => sheet.docx(id, articles)?,
        })
    }
}

impl Sheet<'_> {
    /// The bare address of a link, seen from anywhere.
    pub fn absolute_address(&self, target: &Target, language: Language) -> Option<String> {
        self.absolute_href(target, language)
            .map(|href| href.address)
    }

    /// Where a link leads, seen from anywhere; nowhere if it stays on a site that does not say its own address.
    pub fn absolute_href(&self, target: &Target, language: Language) -> Option<Href> {
        match target {
            Target::Url(address) => harmless(address).then(|| Href {
                address: address.clone(),
                language: None,
                external: false,
            }),
            Target::Release(id) => {
                let url = self.map.info().url.as_deref()?;
                let (site, address) = self.map.resolve(id, &language)?;
                Some(Href {
                    address: address.absolute(url),
                    language: (site.language != language).then(|| site.tag.clone()),
                    external: false,
                })
            }
        }
    }
}
