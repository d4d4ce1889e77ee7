//! Which pages search engines shall know, each with its versions in other languages.
//!
//! In: the map. Out: entries in the order of their addresses. A page that borrows the article of another language, was moved, or no
//! longer holds is not among them.

use super::input::{SitemapEntry, Version};
use super::page::{Page, PageContent, ReleaseFile};
use super::{Card, SiteMap, Stamp, addresses, pagination};

impl SiteMap {
    /// The entries of the sitemap.
    pub(super) fn sitemap(&self) -> Vec<SitemapEntry<'_>> {
        let entries = self.pages().iter().filter_map(|page| self.entry(page));
        entries.collect()
    }

    /// What is said of a page; nothing of what search engines shall not know.
    fn entry<'a>(&'a self, page: &'a Page) -> Option<SitemapEntry<'a>> {
        let mut entry = SitemapEntry {
            address: &page.address,
            modified: None,
            versions: Vec::new(),
            default: None,
        };
        match page.content {
            PageContent::Release(release, ReleaseFile::Html { language }) => {
                entry.modified = Some(modified(self.card_of(release, language))?);
                entry.versions = self.written(release);
                entry.default = Version::original(&entry.versions).cloned();
            }
            PageContent::Release(release, ReleaseFile::Bilingual { pair }) => {
                let (first, _) = &self.info().bilingual[pair];
                let card = self.release(release).own_card(self.info(), *first)?;
                entry.modified = Some(modified(card)?);
            }
            PageContent::List { .. }
            | PageContent::Year { .. }
            | PageContent::Topic { .. }
            | PageContent::Projects { .. }
            | PageContent::About { .. }
            | PageContent::Chooser => self.list_entry(&mut entry, page.content),
            _ => return None,
        }
        Some(entry)
    }

    /// Completes the entry of a page that stands beside the releases. Further pages of a list have no versions.
    fn list_entry<'a>(&'a self, entry: &mut SitemapEntry<'a>, content: PageContent) {
        if let Some((language, releases, page)) = self.list(content) {
            let shown = pagination::shown(releases, page).iter();
            let cards = shown.map(|release| self.card_of(*release, language));
            entry.modified = cards.filter_map(modified).max();
            if page > 1 {
                return;
            }
        }
        entry.versions = self.versions(content);
        entry.default = match content {
            PageContent::List { .. } | PageContent::Chooser => Some(addresses::chooser()),
            _ => entry.versions.first().map(|first| first.address.clone()),
        };
    }
}

/// When a release last changed, if machines are told of it.
fn modified(card: &Card) -> Option<&Stamp> {
    card.is_announced().then_some(&card.metadata.modified)
}
