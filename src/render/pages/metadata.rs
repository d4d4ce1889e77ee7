//! What the head of a page tells machines: Open Graph for previews of links, JSON-LD for search engines.
//!
//! In: a release with its versions, and the pictures of an article. Out: views for the templates. Knows no article body.

use std::fmt::Write;

use serde_json::{Map, Value as Json, json};

use crate::article::plain_text;
use crate::site::{ArticleInput, Card, NamedPlace, ReleaseInput, SiteLanguage, Version, addresses};

use super::super::media::largest;
use super::super::page_renderer::PageRenderer;
use super::view::{ImageView, OpenGraphView, PageView};

impl PageRenderer<'_> {
    /// Completes Open Graph of a page that shows an article.
    pub fn describe_article(
        &self,
        page: &mut PageView,
        card: &Card,
        shown: &ArticleInput<'_>,
        written: &[Version<'_>],
    ) {
        let others = written.iter().map(|version| version.site);
        let others = others.filter(|site| site.language != card.article);
        page.graph = OpenGraphView {
            kind: "article",
            title: card.headline.clone(),
            locale: self.site_language(card.article).locale.clone(),
            other_locales: others.map(|site| site.locale.clone()).collect(),
            published: Some(card.metadata.released.iso()),
            modified: Some(card.metadata.modified.iso()),
            image: self.image(shown),
        };
    }

    /// The picture under the headline in its greatest width.
    fn image(&self, shown: &ArticleInput<'_>) -> Option<ImageView> {
        let url = self.url()?;
        let figure = shown.article.figures.first()?;
        let largest = largest(shown.pictures.first()?);
        Some(ImageView {
            url: largest.address.absolute(url),
            width: largest.width,
            height: largest.height,
            alt: plain_text(&figure.alt),
        })
    }

    /// What search engines are told of a release as a data block; nothing of one of which no machine is told.
    pub fn structured(
        &self,
        release: &ReleaseInput<'_>,
        image: Option<&ImageView>,
    ) -> Option<String> {
        if !release.card.is_announced() {
            return None;
        }
        let mut structured = self.news_article(release);
        if let Some(image) = image {
            structured["image"] = json!({
                "@type": "ImageObject",
                "url": image.url,
                "width": image.width,
                "height": image.height,
                "caption": image.alt,
            });
        }
        Some(data_block(&structured))
    }

    /// The release as a `NewsArticle` of schema.org.
    fn news_article(&self, release: &ReleaseInput<'_>) -> Json {
        let card = release.card;
        let site = self.site_language(card.language);
        let metadata = &card.metadata;
        let publisher = json!({ "@type": "Organization", "name": site.publisher });
        let mut article = Map::new();
        let mut put = |name: &str, value: Json| article.insert(name.to_owned(), value);
        put("@context", json!("https://schema.org"));
        put("@type", json!("NewsArticle"));
        put("headline", json!(card.headline));
        put("description", json!(card.lead));
        put("datePublished", json!(metadata.released.iso()));
        put("dateModified", json!(metadata.modified.iso()));
        put("inLanguage", json!(site.tag));
        put("author", publisher.clone());
        put("publisher", publisher);
        let mut newsroom = json!({ "@type": "WebSite", "name": site.name });
        if let Some(url) = self.url() {
            let own = card.page().absolute(url);
            newsroom["url"] = json!(addresses::home(site.language).absolute(url));
            put("url", json!(own));
            put(
                "mainEntityOfPage",
                json!({ "@type": "WebPage", "@id": own }),
            );
            let (relation, others) = translations(release, url);
            if !others.is_empty() {
                put(relation, json!(others));
            }
        }
        put("isPartOf", newsroom);
        if let Some(project) = &metadata.project {
            let mut about = json!({ "@type": "Project", "name": project.name });
            if let Some(acronym) = &project.acronym {
                about["alternateName"] = json!(acronym);
            }
            put("about", about);
        }
        if !metadata.places.is_empty() {
            put(
                "contentLocation",
                metadata.places.iter().map(place).collect(),
            );
        }
        article.into()
    }
}

/// How the article is related to the others of its release: the first language of the site is taken for the original.
fn translations(release: &ReleaseInput<'_>, url: &str) -> (&'static str, Vec<Json>) {
    let work = |version: &Version<'_>| {
        let (address, tag) = (version.address.absolute(url), &version.site.tag);
        json!({ "@type": "NewsArticle", "@id": address, "inLanguage": tag })
    };
    match release.written.split_first() {
        Some((original, _)) if original.site.language != release.card.language => {
            ("translationOfWork", vec![work(original)])
        }
        Some((_, others)) => ("workTranslation", others.iter().map(work).collect()),
        None => ("workTranslation", Vec::new()),
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
    let json = serde_json::to_string(json).expect("JSON can be written");
    let mut block = String::with_capacity(json.len());
    let mut done = 0;
    // These stand in JSON only inside of strings, where an escape says the same.
    for (at, character) in json.match_indices(['<', '>', '&', '\u{2028}', '\u{2029}']) {
        block.push_str(&json[done..at]);
        let escaped = character.chars().map(u32::from);
        escaped.for_each(|code| write!(block, "\\u{code:04x}").expect("a string takes all text"));
        done = at + character.len();
    }
    block.push_str(&json[done..]);
    block
}
