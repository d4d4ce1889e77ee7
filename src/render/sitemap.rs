//! The sitemap: every page that search engines shall know, with its versions in other languages (sitemaps.org 0.9).
//!
//! In: the plan. Out: the sitemap. A page that borrows the article of another language, was moved, or no longer holds is not in it.

use std::io;

use crate::site::{Address, Page, PageContent, SiteLanguage, SiteMap, Stamp};
use crate::values::Language;

use super::sheet::Sheet;
use super::xml::{self, Xml};

/// The names of sitemaps.
const SITEMAP: &str = "http://www.sitemaps.org/schemas/sitemap/0.9";

/// The names of XHTML, of which the links to versions are.
const XHTML: &str = "http://www.w3.org/1999/xhtml";

/// What the sitemap says of a page.
struct Entry {
    /// When the page last changed, if that is known.
    modified: Option<Stamp>,
    /// The page in all languages, itself included: tag and absolute address.
    versions: Vec<(String, String)>,
}

impl Sheet<'_> {
    /// The sitemap.
    pub fn sitemap(&self) -> String {
        let url = self.site_url();
        xml::document(|xml| {
            let set = xml
                .create_element("urlset")
                .with_attributes([("xmlns", SITEMAP), ("xmlns:xhtml", XHTML)]);
            set.write_inner_content(|xml| {
                self.map.pages().iter().try_for_each(|page| {
                    let entry = self.sitemap_entry(page);
                    entry.map_or(Ok(()), |entry| {
                        write(xml, &page.address.absolute(url), &entry)
                    })
                })
            })?;
            Ok(())
        })
    }

    /// What is said of a page; nothing of what search engines shall not know.
    fn sitemap_entry(&self, page: &Page) -> Option<Entry> {
        let of_release = |id: &str, language: &Language| {
            let card = self.card(id, *language);
            let known = card.is_announced();
            known.then(|| card.particulars.modified.clone())
        };
        match &page.content {
            PageContent::Release { id, language } => Some(Entry {
                modified: Some(of_release(id, language)?),
                versions: self.versions_of_release(id),
            }),
            PageContent::Bilingual { id, first, .. } => Some(Entry {
                modified: Some(of_release(id, first)?),
                versions: Vec::new(),
            }),
            PageContent::List { language, .. }
            | PageContent::Year { language, .. }
            | PageContent::Topic { language, .. } => {
                let ids = self.part_of(&page.content).ids.iter();
                Some(Entry {
                    modified: ids.filter_map(|id| of_release(id, language)).max(),
                    versions: match &page.content {
                        content if content.is_further() => Vec::new(),
                        PageContent::List { .. } => self.versions_of_home(),
                        content => self.versions_beside_the_news(content),
                    },
                })
            }
            PageContent::Projects { .. } | PageContent::About { .. } => Some(Entry {
                modified: None,
                versions: self.versions_beside_the_news(&page.content),
            }),
            PageContent::Chooser => Some(Entry {
                modified: None,
                versions: self.versions_of_home(),
            }),
            PageContent::ReleaseText { .. }
            | PageContent::BilingualText { .. }
            | PageContent::Moved { .. }
            | PageContent::Feed { .. }
            | PageContent::Search { .. }
            | PageContent::SearchIndex { .. }
            | PageContent::Facts { .. }
            | PageContent::Sitemap
            | PageContent::Robots
            | PageContent::SecurityText
            | PageContent::NotFound => None,
        }
    }

    /// A page beside the news in all languages that have it.
    fn versions_beside_the_news(&self, content: &PageContent) -> Vec<(String, String)> {
        let url = self.site_url();
        let versions = self.map.versions(content);
        let version =
            |(site, address): (&SiteLanguage, &Address)| (site.tag.clone(), address.absolute(url));
        let any = self.default_standing(content);
        let any = any.map(|first| (first.tag, first.href));
        versions.map(version).chain(any).collect()
    }

    /// A release in all languages in which it is written.
    fn versions_of_release(&self, id: &str) -> Vec<(String, String)> {
        let version = |site: &SiteLanguage| {
            let address = self.release_address(id, site.language);
            (site.tag.clone(), address.absolute(self.site_url()))
        };
        let versions = self.map.written_in(id).map(version);
        let any = self.default_version(id).map(|it| (it.tag, it.href));
        versions.chain(any).collect()
    }

    /// The homes of all languages; for readers of others the choice of language.
    fn versions_of_home(&self) -> Vec<(String, String)> {
        let home = |site: &SiteLanguage| {
            let address = SiteMap::home(&site.language);
            (site.tag.clone(), address.absolute(self.site_url()))
        };
        let homes = self.map.info().languages.iter().map(home);
        let any = self.default_alternate();
        homes
            .chain(any.map(|chooser| (chooser.tag, chooser.href)))
            .collect()
    }
}

/// A page of the sitemap.
fn write(xml: &mut Xml, address: &str, entry: &Entry) -> io::Result<()> {
    xml.create_element("url").write_inner_content(|xml| {
        xml::text(xml, "loc", [], address)?;
        if let Some(modified) = &entry.modified {
            xml::text(xml, "lastmod", [], &modified.iso())?;
        }
        for (tag, href) in &entry.versions {
            let attributes = [("rel", "alternate"), ("hreflang", tag), ("href", href)];
            xml::empty(xml, "xhtml:link", attributes)?;
        }
        Ok(())
    })?;
    Ok(())
}
