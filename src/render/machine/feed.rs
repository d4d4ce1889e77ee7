//! The feed of a language: the newest releases with their whole text, as Atom (RFC 4287).
//!
//! In: the releases. Out: the feed. Everything in it is absolute: readers show it far from the site.

use std::io;

use crate::site::{ArticleInput, FeedEntry, PageInput, addresses};

use super::super::html::HtmlWriter;
use super::super::page_renderer::PageRenderer;
use super::super::xml::{self, Xml};

/// The names of Atom.
const ATOM: &str = "http://www.w3.org/2005/Atom";

/// What a link to a page leads to.
const HTML: &str = "text/html";

/// What a link to a feed leads to.
const FEED: &str = "application/atom+xml";

impl PageRenderer<'_> {
    /// The feed of a language with these releases.
    pub fn feed(&self, input: &PageInput<'_>, entries: &[FeedEntry<'_>]) -> String {
        let tag = input.language.tag.as_str();
        xml::document(|xml| {
            let feed = xml
                .create_element("feed")
                .with_attributes([("xmlns", ATOM), ("xml:lang", tag)]);
            feed.write_inner_content(|xml| {
                self.feed_head(xml, input, entries)?;
                entries
                    .iter()
                    .try_for_each(|entry| self.feed_entry(xml, entry))
            })?;
            Ok(())
        })
    }

    /// What the feed says about itself.
    fn feed_head(
        &self,
        xml: &mut Xml,
        input: &PageInput<'_>,
        entries: &[FeedEntry<'_>],
    ) -> io::Result<()> {
        let (url, site) = (self.known_url(), input.language);
        let own = input.address.absolute(url);
        let home = addresses::home(site.language).absolute(url);
        let modified = entries.iter().map(|entry| &entry.card.metadata.modified);
        let updated = modified.max();
        let updated = updated.expect("a feed without releases is not planned");
        xml::text(xml, "id", [], &own)?;
        xml::text(xml, "title", [], &site.name)?;
        xml::text(xml, "updated", [], &updated.rfc3339())?;
        link(xml, "self", FEED, &site.tag, &own)?;
        link(xml, "alternate", HTML, &site.tag, &home)?;
        for (other, has) in self.frame.languages() {
            if has.has_feed && other.language != site.language {
                let address = addresses::feed(other.language).absolute(url);
                link(xml, "alternate", FEED, &other.tag, &address)?;
            }
        }
        xml.create_element("author").write_inner_content(|xml| {
            xml::text(xml, "name", [], &site.publisher)?;
            xml::text(xml, "uri", [], &home)
        })?;
        Ok(())
    }

    /// A release.
    fn feed_entry(&self, xml: &mut Xml, entry: &FeedEntry<'_>) -> io::Result<()> {
        let (url, card) = (self.known_url(), entry.card);
        xml.create_element("entry").write_inner_content(|xml| {
            xml::text(xml, "id", [], &card.page().absolute(url))?;
            xml::text(xml, "title", [], &card.headline)?;
            xml::text(xml, "published", [], &card.metadata.released.rfc3339())?;
            xml::text(xml, "updated", [], &card.metadata.modified.rfc3339())?;
            for version in &entry.written {
                let address = version.address.absolute(url);
                link(xml, "alternate", HTML, &version.site.tag, &address)?;
            }
            let label = [("term", card.kind.as_str()), ("label", &card.kind_label)];
            xml::empty(xml, "category", label)?;
            xml::text(xml, "summary", [], &card.lead)?;
            let content = self.whole_text(&entry.shown);
            xml::text(xml, "content", [("type", "html")], &content)
        })?;
        Ok(())
    }

    /// The whole text as HTML. The headline is the title of the entry.
    fn whole_text(&self, shown: &ArticleInput<'_>) -> String {
        let article = shown.article;
        let writer = HtmlWriter {
            language: article.language,
            on_site: false,
            href: &|target| self.absolute_href(&shown.links, target),
        };
        let notices = article.notices.iter();
        let notices = notices.map(|notice| format!("<p>{}</p>\n", writer.inlines(&notice.content)));
        notices.collect::<String>() + &writer.slotted(&article.blocks)
    }
}

/// A link of the feed or of an entry.
fn link(xml: &mut Xml, rel: &str, kind: &str, tag: &str, href: &str) -> io::Result<()> {
    let attributes = [
        ("rel", rel),
        ("type", kind),
        ("hreflang", tag),
        ("href", href),
    ];
    xml::empty(xml, "link", attributes)
}
