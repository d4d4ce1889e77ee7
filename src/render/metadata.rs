//! What the head of a page tells machines: Open Graph for previews of links, JSON-LD for search engines, the files beside the page.
//!
//! In: cards of the plan, and the pictures of an article. Out: a view for the templates. Knows no article body.

use std::fmt::Write;

use serde_json::{Map, Value as Json, json};

use crate::article::{Article, plain_text};
use crate::site::{Card, NamedPlace, PageContent, SiteLanguage, SiteMap};

use super::sheet::Sheet;
use super::view::{AlternateView, FeedView, ImageView, OpenGraphView, PageView};

impl Sheet<'_> {
    /// The feed of the page's language.
    pub fn feed_of(&self, site: &SiteLanguage) -> Vec<FeedView> {
        let mut feeds = self.all_feeds();
        feeds.retain(|feed| feed.tag == site.tag);
        feeds
    }

    /// The feeds of all languages.
    pub fn all_feeds(&self) -> Vec<FeedView> {
        let view = |(site, address): (&SiteLanguage, _)| FeedView {
            tag: site.tag.clone(),
            title: site.name.clone(),
            href: self.link(&address),
        };
        self.map.feeds().map(view).collect()
    }

    /// Completes the head of a page that shows an article.
    pub fn describe_article(&self, page: &mut PageView, card: &Card, article: &Article) {
        page.graph.kind = "article";
        page.graph.title.clone_from(&card.headline);
        let site = self.site_language(card.article);
        page.graph.locale.clone_from(&site.locale);
        page.graph.other_locales = self
            .map
            .written_in(&card.id)
            .filter(|site| site.language != card.article)
            .map(|site| site.locale.clone())
            .collect();
        page.graph.published = Some(card.particulars.released.iso());
        page.graph.modified = Some(card.particulars.modified.iso());
        let facts = self.map.facts(&card.id);
        page.facts = facts.map(|address| self.link(address));
        page.graph.image = self.image(article);
        if card.is_announced() {
            let mut structured = self.news_article(card);
            if let Some(image) = &page.graph.image {
                structured["image"] = json!({
                    "@type": "ImageObject",
                    "url": image.url,
                    "width": image.width,
                    "height": image.height,
                    "caption": image.alt,
                });
            }
            page.structured = Some(data_block(&structured));
        }
    }

    /// The picture under the headline in its greatest width.
    fn image(&self, article: &Article) -> Option<ImageView> {
        let url = self.map.info().url.as_deref()?;
        let figure = article.figures.first()?;
        let largest = self.largest(figure);
        Some(ImageView {
            url: largest.address.absolute(url),
            width: largest.width,
            height: largest.height,
            alt: plain_text(&figure.alt),
        })
    }

    /// The release as a `NewsArticle` of schema.org.
    fn news_article(&self, card: &Card) -> Json {
        let site = self.site_language(card.language);
        let particulars = &card.particulars;
        let publisher = json!({ "@type": "Organization", "name": site.publisher });
        let mut article = Map::new();
        let mut put = |name: &str, value: Json| article.insert(name.to_owned(), value);
        put("@context", json!("https://schema.org"));
        put("@type", json!("NewsArticle"));
        put("headline", json!(card.headline));
        put("description", json!(card.lead));
        put("datePublished", json!(particulars.released.iso()));
        put("dateModified", json!(particulars.modified.iso()));
        put("inLanguage", json!(site.tag));
        put("author", publisher.clone());
        put("publisher", publisher);
        let mut newsroom = json!({ "@type": "WebSite", "name": site.name });
        if let Some(url) = self.map.info().url.as_deref() {
            let own = self.release_address(&card.id, card.language).absolute(url);
            newsroom["url"] = json!(SiteMap::home(&site.language).absolute(url));
            put("url", json!(own));
            put(
                "mainEntityOfPage",
                json!({ "@type": "WebPage", "@id": own }),
            );
            let (relation, others) = self.translations(card, url);
            if !others.is_empty() {
                put(relation, json!(others));
            }
        }
        put("isPartOf", newsroom);
        if let Some(project) = &particulars.project {
            let mut about = json!({ "@type": "Project", "name": project.name });
            if let Some(acronym) = &project.acronym {
                about["alternateName"] = json!(acronym);
            }
            put("about", about);
        }
        if !particulars.places.is_empty() {
            put(
                "contentLocation",
                particulars.places.iter().map(place).collect(),
            );
        }
        article.into()
    }

    /// How the article is related to the others of its release: the first language of the site is taken for the original.
    fn translations(&self, card: &Card, url: &str) -> (&'static str, Vec<Json>) {
        let work = |site: &SiteLanguage| {
            let address = self.release_address(&card.id, site.language);
            json!({ "@type": "NewsArticle", "@id": address.absolute(url), "inLanguage": site.tag })
        };
        let mut versions = self.map.written_in(&card.id);
        match versions.next() {
            Some(original) if original.language != card.language => {
                ("translationOfWork", vec![work(original)])
            }
            _ => ("workTranslation", versions.map(work).collect()),
        }
    }

    /// The version of a release for readers of any other language: the original, if there are translations.
    pub fn default_version(&self, id: &str) -> Option<AlternateView> {
        let url = self.map.info().url.as_deref()?;
        let mut versions = self.map.written_in(id);
        let (original, _) = (versions.next()?, versions.next()?);
        Some(AlternateView {
            tag: "x-default".to_owned(),
            href: self.release_address(id, original.language).absolute(url),
        })
    }

    /// The choice of language, for readers of any other language.
    pub fn default_alternate(&self) -> Option<AlternateView> {
        let chooser = self
            .map
            .address(&PageContent::Chooser)
            .expect("every site has a choice of language");
        let url = self.map.info().url.as_deref()?;
        Some(AlternateView {
            tag: "x-default".to_owned(),
            href: chooser.absolute(url),
        })
    }
}

impl OpenGraphView {
    /// What every page says of itself; that of an article is completed later.
    pub fn of_page(site: &SiteLanguage, title: &str) -> Self {
        Self {
            kind: "website",
            title: title.to_owned(),
            locale: site.locale.clone(),
            other_locales: Vec::new(),
            published: None,
            modified: None,
            image: None,
        }
    }
}

/// A town in its country, or a country.
fn place(place: &NamedPlace) -> Json {
    if place.is_country {
        return json!({ "@type": "Country", "name": place.name });
    }
    json!({
        "@type": "Place",
        "name": place.name,
        "address": {
            "@type": "PostalAddress",
            "addressLocality": place.name,
            "addressCountry": place.country.as_str(),
        },
    })
}

/// JSON for a data block of HTML: nothing in it can end the block, open a comment, or end a line of a script.
pub fn data_block(json: &Json) -> String {
    let mut block = String::new();
    for character in json.to_string().chars() {
        match character {
            // These stand in JSON only inside of strings, where an escape says the same.
            '<' | '>' | '&' | '\u{2028}' | '\u{2029}' => {
                write!(block, "\\u{:04x}", u32::from(character)).expect("a string takes all text");
            }
            other => block.push(other),
        }
    }
    block
}
