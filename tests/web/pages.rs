//! What holds of every page: links and anchors lead somewhere, nothing is loaded from elsewhere or runs in place, the versions in
//! other languages name each other, and what search engines are told is true of the page.

use std::collections::{BTreeMap, BTreeSet};

use scraper::{ElementRef, Html, Selector};
use serde_json::Value;

use super::Built;

/// The policy of every page that runs no script. Where a script runs it must lie in the site.
const POLICY: &str = "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'none'; connect-src 'self'; base-uri 'none'; form-action 'self'";

/// Checks every page of a site.
pub fn check(site: &Built) {
    let pages: BTreeMap<&str, Html> = site
        .ending("html")
        .map(|(path, text)| (path, Html::parse_document(text)))
        .collect();
    let mut alternates = BTreeMap::new();
    for (path, page) in &pages {
        let place = format!("{}: {path}", site.name);
        links(site, &pages, path, page, &place);
        loads_nothing_from_elsewhere(page, &place);
        runs_nothing_in_place(page, &place);
        graph(page, &place);
        let versions = versions(page);
        if !versions.is_empty() {
            alternates.insert((*path).to_owned(), versions);
        }
    }
    reciprocal(site, &alternates);
    for (path, text) in site.ending("html") {
        news_article(site, path, &pages[path], text);
    }
}

/// All elements that a selector finds.
fn all<'a>(page: &'a Html, selector: &str) -> Vec<ElementRef<'a>> {
    let selector = Selector::parse(selector).unwrap();
    page.select(&selector).collect()
}

/// The value of an attribute of the only element that a selector finds.
fn only<'a>(page: &'a Html, selector: &str, attribute: &str) -> Option<&'a str> {
    let found = all(page, selector);
    assert!(found.len() <= 1, "{selector} stands {} times", found.len());
    found.first()?.value().attr(attribute)
}

/// Every link inside the site leads to a file, and to an anchor of it; every id stands once.
fn links(site: &Built, pages: &BTreeMap<&str, Html>, path: &str, page: &Html, place: &str) {
    let ids: Vec<&str> = all(page, "[id]")
        .iter()
        .filter_map(|it| it.value().attr("id"))
        .collect();
    let once: BTreeSet<&&str> = ids.iter().collect();
    assert_eq!(
        once.len(),
        ids.len(),
        "{place}: an id stands twice: {ids:?}"
    );
    for element in all(page, "[href], [src], [srcset]") {
        for link in addresses(element) {
            if link.starts_with("https://zinas.daugavpils.example/") {
                site.path_of(link);
            }
            if link.contains(':') {
                continue;
            }
            let (file, anchor) = link.split_once('#').unwrap_or((link, ""));
            let target = if file.is_empty() {
                path.to_owned()
            } else {
                target(path, file)
            };
            assert!(
                site.files.contains_key(&target),
                "{place}: {link} leads nowhere"
            );
            if !anchor.is_empty() {
                let found = all(&pages[target.as_str()], &format!("[id=\"{anchor}\"]"));
                assert_eq!(found.len(), 1, "{place}: {link} has no anchor");
            }
        }
    }
}

/// The addresses that an element names.
fn addresses(element: ElementRef<'_>) -> Vec<&str> {
    let one = ["href", "src"]
        .into_iter()
        .filter_map(|name| element.value().attr(name));
    let several = element.value().attr("srcset").unwrap_or_default();
    let several = several
        .split(',')
        .filter_map(|it| it.split_whitespace().next());
    one.chain(several).collect()
}

/// The file that a relative or rooted link names, seen from a file.
pub fn target(from: &str, link: &str) -> String {
    if let Some(path) = link.strip_prefix('/') {
        return path.to_owned();
    }
    let mut parts: Vec<&str> = from.split('/').collect();
    parts.pop();
    for part in link.split('/') {
        if part == ".." {
            parts.pop().expect("inside the site");
        } else {
            parts.push(part);
        }
    }
    parts.join("/")
}

/// Whatever a browser fetches by itself lies in the site.
fn loads_nothing_from_elsewhere(page: &Html, place: &str) {
    let fetched = "[src], [srcset], [poster], [data], link[rel~=stylesheet], link[rel~=icon], link[rel~=preload]";
    for element in all(page, fetched) {
        for address in addresses(element) {
            assert!(
                !address.contains(':') && !address.starts_with("//"),
                "{place}: {address}"
            );
        }
    }
    let frames = all(page, "iframe, object, embed, base, style");
    assert!(
        frames.is_empty(),
        "{place}: {:?}",
        frames.first().map(ElementRef::html)
    );
}

/// The page keeps its own policy: no script but data blocks, no handler, no inline style, no address that runs.
fn runs_nothing_in_place(page: &Html, place: &str) {
    let policy = only(page, "meta[http-equiv=Content-Security-Policy]", "content");
    let expected = if all(page, "script[src]").is_empty() {
        POLICY.to_owned()
    } else {
        POLICY.replace("script-src 'none'", "script-src 'self'")
    };
    assert_eq!(policy, Some(expected.as_str()), "{place}");
    for script in all(page, "script:not([src])") {
        let kind = script.value().attr("type").unwrap_or_default();
        let is_data = ["application/ld+json", "application/json"].contains(&kind);
        assert!(is_data, "{place}: {}", script.html());
    }
    for element in all(page, "*") {
        for (name, value) in element.value().attrs() {
            let runs = name.starts_with("on")
                || name == "style"
                || value.trim_start().to_lowercase().starts_with("javascript:");
            assert!(!runs, "{place}: {}", element.html());
        }
    }
}

/// What previews of links need; the feed of the page's language.
fn graph(page: &Html, place: &str) {
    // What stands wherever there is no page has no address of its own.
    let nowhere = place.ends_with("404.html");
    let url = Some("url").filter(|_| !nowhere);
    let others = ["type", "title", "description", "site_name", "locale"];
    for property in others.into_iter().chain(url) {
        let content = only(
            page,
            &format!("meta[property=\"og:{property}\"]"),
            "content",
        );
        let said = content.is_some_and(|content| !content.is_empty());
        assert!(said, "{place}: og:{property} is missing");
    }
    let url = only(page, "meta[property=\"og:url\"]", "content");
    assert_eq!(url, only(page, "link[rel=canonical]", "href"), "{place}");
    let locale = only(page, "meta[property=\"og:locale\"]", "content").unwrap();
    assert!(
        ["lv_LV", "en_GB", "ro_RO"].contains(&locale),
        "{place}: {locale}"
    );
    let feeds = all(page, "link[rel=alternate][type=\"application/atom+xml\"]");
    assert!(!feeds.is_empty(), "{place} names no feed");
    let language = only(page, "html", "lang");
    let same = feeds
        .iter()
        .any(|feed| feed.value().attr("lang") == language);
    assert!(same, "{place} names no feed of its language");
}

/// The page in all languages: tag and absolute address.
fn versions(page: &Html) -> BTreeMap<String, String> {
    let links = all(page, "link[rel=alternate][hreflang]:not([type])");
    let attribute = |link: &ElementRef<'_>, name| link.value().attr(name).unwrap().to_owned();
    let versions: BTreeMap<_, _> = links
        .iter()
        .map(|link| (attribute(link, "hreflang"), attribute(link, "href")))
        .collect();
    assert_eq!(versions.len(), links.len(), "a language stands twice");
    versions
}

/// Whoever names a version is named by it, itself included; all of them name the same.
pub fn reciprocal(site: &Built, alternates: &BTreeMap<String, BTreeMap<String, String>>) {
    for (path, versions) in alternates {
        for (tag, address) in versions {
            let other = alternates.get(site.path_of(address));
            assert_eq!(other, Some(versions), "{}: {path} and its {tag}", site.name);
        }
        let own = versions
            .values()
            .any(|address| site.path_of(address) == path);
        assert!(own, "{}: {path} is no version of itself", site.name);
        let any = versions.len() < 2 || versions.contains_key("x-default");
        assert!(any, "{}: {path} has no version for others", site.name);
    }
}

/// What search engines are told of a page, if anything.
pub fn structured_data(text: &str) -> Option<Value> {
    let page = Html::parse_document(text);
    let blocks = all(&page, "script[type=\"application/ld+json\"]");
    assert!(blocks.len() <= 1);
    let block: String = blocks.first()?.text().collect();
    Some(serde_json::from_str(&block).unwrap())
}

/// A release that stands for itself is told as a `NewsArticle`, and its translations tell the same from their side.
fn news_article(site: &Built, path: &str, page: &Html, text: &str) {
    let place = format!("{}: {path}", site.name);
    let Some(canonical) = only(page, "link[rel=canonical]", "href") else {
        assert!(
            path == "404.html" && structured_data(text).is_none(),
            "{place}"
        );
        return;
    };
    let own = site.path_of(canonical) == path;
    let release = only(page, "meta[property=\"og:type\"]", "content") == Some("article")
        && !path.starts_with("lv-en/");
    let hidden = only(page, "meta[name=robots]", "content").is_some();
    let data = structured_data(text);
    assert_eq!(data.is_some(), release && own && !hidden, "{place}");
    let Some(data) = data else { return };
    let say = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    assert_eq!(data["@context"], "https://schema.org", "{place}");
    assert_eq!(data["@type"], "NewsArticle", "{place}");
    assert_eq!(data["mainEntityOfPage"]["@id"], canonical, "{place}");
    assert_eq!(
        data["inLanguage"],
        only(page, "html", "lang").unwrap(),
        "{place}"
    );
    let headline: String = all(page, "h1").iter().flat_map(ElementRef::text).collect();
    assert_eq!(say(&data["headline"]), headline, "{place}");
    let published = only(page, "meta[property=\"article:published_time\"]", "content");
    assert_eq!(
        Some(say(&data["datePublished"]).as_str()),
        published,
        "{place}"
    );
    assert!(
        say(&data["dateModified"]) >= say(&data["datePublished"]),
        "{place}"
    );
    for name in ["publisher", "author", "isPartOf"] {
        assert!(!say(&data[name]["name"]).is_empty(), "{place}: {name}");
    }
    for (relation, back) in [
        ("translationOfWork", "workTranslation"),
        ("workTranslation", "translationOfWork"),
    ] {
        for work in data[relation].as_array().into_iter().flatten() {
            let other = site.path_of(work["@id"].as_str().unwrap());
            let other = structured_data(&site.files[other]).unwrap();
            assert_eq!(other["inLanguage"], work["inLanguage"], "{place}");
            let works = other[back].as_array().unwrap();
            let named = works.iter().any(|work| work["@id"] == canonical);
            assert!(named, "{place}: {relation} is not told from the other side");
        }
    }
}
