//! The feed of a language: the newest releases with their whole text, as Atom (RFC 4287).
//!
//! In: the plan and the articles. Out: the feed. Everything in it is absolute: readers show it far from the site.

use std::io;

use crate::article::Article;
use crate::site::{Card, SiteLanguage, SiteMap};
use crate::values::Language;

use super::html::HtmlWriter;
use super::renderer::Articles;
use super::sheet::Sheet;
use super::xml::{self, Xml};

/// The names of Atom.
const ATOM: &str = "http://www.w3.org/2005/Atom";

/// What a link to a page leads to.
const HTML: &str = "text/html";

impl Sheet<'_> {
    /// The feed of a language with these releases.
    pub fn feed(&self, language: Language, ids: &[String], articles: &Articles<'_>) -> String {
        let url = self.site_url();
        let site = self.site_language(language);
        let cards: Vec<&Card> = ids.iter().map(|id| self.card(id, language)).collect();
        xml::document(|xml| {
            let feed = xml
                .create_element("feed")
                .with_attributes([("xmlns", ATOM), ("xml:lang", site.tag.as_str())]);
            feed.write_inner_content(|xml| {
                self.feed_head(xml, site, &cards)?;
                cards.iter().try_for_each(|card| {
                    let article = articles(&card.id, &language);
                    let article = article.expect("a feed holds only releases with articles");
                    self.entry(xml, url, card, article)
                })
            })?;
            Ok(())
        })
    }

    /// What the feed says about itself.
    fn feed_head(&self, xml: &mut Xml, site: &SiteLanguage, cards: &[&Card]) -> io::Result<()> {
        let url = self.site_url();
        let own = self.address.absolute(url);
        let home = SiteMap::home(&site.language).absolute(url);
        let updated = cards.iter().map(|card| &card.particulars.modified).max();
        let updated = updated.expect("a feed without releases is not planned");
        xml::text(xml, "id", [], &own)?;
        xml::text(xml, "title", [], &site.name)?;
        xml::text(xml, "updated", [], &updated.rfc3339())?;
        link(xml, "self", "application/atom+xml", &site.tag, &own)?;
        link(xml, "alternate", HTML, &site.tag, &home)?;
        for (other, address) in self.map.feeds() {
            if other.language != site.language {
                let address = address.absolute(url);
                link(
                    xml,
                    "alternate",
                    "application/atom+xml",
                    &other.tag,
                    &address,
                )?;
            }
        }
        xml.create_element("author").write_inner_content(|xml| {
            xml::text(xml, "name", [], &site.publisher)?;
            xml::text(xml, "uri", [], &home)
        })?;
        Ok(())
    }

    /// A release.
    fn entry(&self, xml: &mut Xml, url: &str, card: &Card, article: &Article) -> io::Result<()> {
        let address = |site: &SiteLanguage| {
            let address = self.release_address(&card.id, site.language);
            address.absolute(url)
        };
        let own = address(self.site_language(card.language));
        xml.create_element("entry").write_inner_content(|xml| {
            xml::text(xml, "id", [], &own)?;
            xml::text(xml, "title", [], &card.headline)?;
            xml::text(xml, "published", [], &card.particulars.released.rfc3339())?;
            xml::text(xml, "updated", [], &card.particulars.modified.rfc3339())?;
            for site in self.map.written_in(&card.id) {
                link(xml, "alternate", HTML, &site.tag, &address(site))?;
            }
            let label = [("term", card.kind.as_str()), ("label", &card.kind_label)];
            xml::empty(xml, "category", label)?;
            xml::text(xml, "summary", [], &card.lead)?;
            let content = self.content(article);
            xml::text(xml, "content", [("type", "html")], &content)
        })?;
        Ok(())
    }

    /// The whole text as HTML. The headline is the title of the entry.
    fn content(&self, article: &Article) -> String {
        let writer = HtmlWriter {
            language: &article.language,
            on_site: false,
            href: &|target| self.absolute_href(target, article.language),
        };
        let notices = article.notices.iter();
        let notices = notices.map(|notice| format!("<p>{}</p>\n", writer.inlines(&notice.content)));
        notices.collect::<String>() + &writer.slotted(&article.blocks)
    }

    /// The site's own address, for pages that are planned only where it is known.
    pub fn site_url(&self) -> &str {
        let url = self.map.info().url.as_deref();
        url.expect("feeds and sitemap are planned only for a site with an address")
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
