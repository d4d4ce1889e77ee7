//! The sitemap: every page that search engines shall know, with its versions in other languages (sitemaps.org 0.9).
//!
//! In: the entries. Out: the sitemap.

use std::io;

use crate::site::SitemapEntry;

use super::super::page_renderer::PageRenderer;
use super::super::xml::{self, Xml};

/// The names of sitemaps.
const SITEMAP: &str = "http://www.sitemaps.org/schemas/sitemap/0.9";

/// The names of XHTML, of which the links to versions are.
const XHTML: &str = "http://www.w3.org/1999/xhtml";

impl PageRenderer<'_> {
    /// The sitemap.
    pub fn sitemap(&self, entries: &[SitemapEntry<'_>]) -> String {
        let url = self.known_url();
        xml::document(|xml| {
            let set = xml
                .create_element("urlset")
                .with_attributes([("xmlns", SITEMAP), ("xmlns:xhtml", XHTML)]);
            set.write_inner_content(|xml| {
                entries.iter().try_for_each(|entry| write(xml, url, entry))
            })?;
            Ok(())
        })
    }
}

/// A page of the sitemap.
fn write(xml: &mut Xml, url: &str, entry: &SitemapEntry<'_>) -> io::Result<()> {
    xml.create_element("url").write_inner_content(|xml| {
        xml::text(xml, "loc", [], &entry.address.absolute(url))?;
        if let Some(modified) = &entry.modified {
            xml::text(xml, "lastmod", [], &modified.iso())?;
        }
        let versions = entry.versions.iter();
        let versions = versions.map(|it| (it.site.tag.as_str(), &it.address));
        let default = entry.default.iter().map(|address| ("x-default", address));
        for (tag, address) in versions.chain(default) {
            let href = address.absolute(url);
            let attributes = [("rel", "alternate"), ("hreflang", tag), ("href", &href)];
            xml::empty(xml, "xhtml:link", attributes)?;
        }
        Ok(())
    })?;
    Ok(())
}
