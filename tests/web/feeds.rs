//! What holds of feeds (RFC 4287), the sitemap (sitemaps.org 0.9) and the files of facts: the rules of their schemas, and that they
//! tell of the pages that are there.

use std::collections::{BTreeMap, BTreeSet};

use grammar::Date;
use roxmltree::{Document, Node};
use scraper::Html;
use serde_json::Value;
use vestnesis::values::Moment;

use super::{Built, pages};

/// The names of Atom.
pub const ATOM: &str = "http://www.w3.org/2005/Atom";
const SITEMAP: &str = "http://www.sitemaps.org/schemas/sitemap/0.9";
const XHTML: &str = "http://www.w3.org/1999/xhtml";

/// Checks the files of a site that are for machines.
pub fn check(site: &Built) {
    let feeds: Vec<_> = site
        .ending("xml")
        .filter(|(path, _)| path.ends_with("/feed.xml"))
        .collect();
    assert_eq!(feeds.len(), 3, "{}", site.name);
    for (path, text) in feeds {
        feed(site, path, text);
    }
    sitemap(site);
    let told = facts(site);
    let pages = site.ending("html").filter_map(|(path, text)| {
        let link = text
            .split("type=\"application/json\" href=\"../../")
            .nth(1)?;
        Some((path, link.split('"').next().unwrap().to_owned()))
    });
    for (path, link) in pages {
        assert!(told.contains(&link), "{}: {path} names {link}", site.name);
    }
}

/// The elements of a name below a node.
fn children<'a, 'i>(node: Node<'a, 'i>, name: (&'i str, &'i str)) -> Vec<Node<'a, 'i>> {
    node.children()
        .filter(|child| child.has_tag_name(name))
        .collect()
}

/// The text of the only element of a name in Atom.
fn text<'a>(node: Node<'a, '_>, name: &'static str) -> &'a str {
    let found: Vec<_> = node
        .children()
        .filter(|it| it.has_tag_name((ATOM, name)))
        .collect();
    assert_eq!(found.len(), 1, "{name} stands {} times", found.len());
    found[0].text().unwrap()
}

/// Whether a text is a moment as RFC 3339 has it, in UTC.
fn is_moment(text: &str) -> bool {
    text.len() == "2018-04-16T00:00:00Z".len() && text.ends_with('Z') && Moment::parse(text).is_ok()
}

/// What RFC 4287 demands, and that every entry is the page that it names.
fn feed(site: &Built, path: &str, source: &str) {
    let document = Document::parse(source).unwrap();
    let feed = document.root_element();
    let place = format!("{}: {path}", site.name);
    assert!(feed.has_tag_name((ATOM, "feed")), "{place}");
    assert!(!text(feed, "title").is_empty(), "{place}");
    let author = children(feed, (ATOM, "author"));
    assert_eq!(author.len(), 1, "{place}");
    assert!(!text(author[0], "name").is_empty(), "{place}");
    assert_eq!(
        link(feed, "self"),
        [site.path_of(text(feed, "id"))].map(absolute),
        "{place}"
    );
    let entries = children(feed, (ATOM, "entry"));
    assert!((1..=50).contains(&entries.len()), "{place}");
    let ids: BTreeSet<&str> = entries.iter().map(|entry| text(*entry, "id")).collect();
    assert_eq!(ids.len(), entries.len(), "{place}: an id stands twice");
    let newest = entries.iter().map(|entry| text(*entry, "updated")).max();
    assert_eq!(Some(text(feed, "updated")), newest, "{place}");
    let published: Vec<&str> = entries
        .iter()
        .map(|entry| text(*entry, "published"))
        .collect();
    assert!(published.is_sorted_by(|one, next| one >= next), "{place}");
    for entry in entries {
        for name in ["published", "updated"] {
            assert!(
                is_moment(text(entry, name)),
                "{place}: {}",
                text(entry, name)
            );
        }
        assert!(
            text(entry, "updated") >= text(entry, "published"),
            "{place}"
        );
        let alternates = link(entry, "alternate");
        assert!(
            alternates.iter().any(|it| it == text(entry, "id")),
            "{place}"
        );
        for address in &alternates {
            site.path_of(address);
        }
        content(site, text(entry, "content"), &place);
    }
}

/// The addresses of the links of a relation; no two of one sort and language.
fn link(node: Node<'_, '_>, relation: &str) -> Vec<String> {
    let links = children(node, (ATOM, "link"));
    let links: Vec<_> = links
        .iter()
        .filter(|it| it.attribute("rel") == Some(relation))
        .collect();
    let sorts: BTreeSet<_> = links
        .iter()
        .map(|it| (it.attribute("type"), it.attribute("hreflang")))
        .collect();
    assert_eq!(
        sorts.len(),
        links.len(),
        "two links of one sort and language"
    );
    links
        .iter()
        .map(|it| it.attribute("href").unwrap().to_owned())
        .collect()
}

fn absolute(path: &str) -> String {
    format!("https://zinas.daugavpils.example/{path}")
}

/// The HTML of an entry: whole, with absolute links that lead somewhere, and nothing that runs.
fn content(site: &Built, html: &str, place: &str) {
    let content = Html::parse_fragment(html);
    let mut words = 0;
    for element in content
        .root_element()
        .descendants()
        .filter_map(scraper::ElementRef::wrap)
    {
        words += element.text().count();
        let known = [
            "html",
            "p",
            "h2",
            "h3",
            "h4",
            "ul",
            "ol",
            "li",
            "blockquote",
            "em",
            "strong",
            "span",
            "a",
            "br",
        ];
        assert!(
            known.contains(&element.value().name()),
            "{place}: {}",
            element.html()
        );
        for (name, value) in element.value().attrs() {
            assert!(
                ["href", "lang", "hreflang", "start", "rel"].contains(&name),
                "{place}: {name}"
            );
            if name == "href" && value.contains("zinas.daugavpils.example") {
                site.path_of(value);
            } else if name == "href" {
                let sorts = ["https://", "http://", "mailto:", "tel:"];
                assert!(
                    sorts.iter().any(|sort| value.starts_with(sort)),
                    "{place}: {value}"
                );
            }
        }
    }
    assert!(words > 10, "{place}: an entry without its text");
}

/// What sitemaps.org demands; that every page in it says the same of itself; that no page is missing.
fn sitemap(site: &Built) {
    let document = Document::parse(&site.files["sitemap.xml"]).unwrap();
    let set = document.root_element();
    assert!(set.has_tag_name((SITEMAP, "urlset")));
    let mut alternates = BTreeMap::new();
    let mut found = BTreeSet::new();
    for url in set.children().filter(Node::is_element) {
        assert!(url.has_tag_name((SITEMAP, "url")));
        let location = children(url, (SITEMAP, "loc"));
        assert_eq!(location.len(), 1);
        let path = site.path_of(location[0].text().unwrap());
        assert!(
            found.insert(path.to_owned()),
            "{}: {path} stands twice",
            site.name
        );
        for modified in children(url, (SITEMAP, "lastmod")) {
            let modified = modified.text().unwrap();
            assert!(
                is_moment(modified) || modified.parse::<Date>().is_ok(),
                "{modified}"
            );
        }
        let versions: BTreeMap<String, String> = children(url, (XHTML, "link"))
            .iter()
            .map(|link| {
                let attribute = |name| link.attribute(name).unwrap().to_owned();
                assert_eq!(attribute("rel"), "alternate");
                (attribute("hreflang"), attribute("href"))
            })
            .collect();
        if !versions.is_empty() && path != "index.html" {
            alternates.insert(path.to_owned(), versions.clone());
        }
    }
    // The choice of language is the version of the homes for readers of other languages; it is one of theirs.
    let homes = alternates.get("lv/index.html").cloned().unwrap();
    alternates.insert("index.html".to_owned(), homes);
    pages::reciprocal(site, &alternates);
    let own: BTreeSet<String> = site
        .ending("html")
        .filter(|(path, text)| {
            let canonical = format!("<link rel=\"canonical\" href=\"{}\">", absolute(path));
            text.contains(&canonical)
                && !text.contains("<meta name=\"robots\" content=\"noindex\">")
        })
        .map(|(path, _)| path.to_owned())
        .collect();
    assert_eq!(
        found, own,
        "{}: the sitemap and the pages that stand for themselves",
        site.name
    );
    assert!(site.files["robots.txt"].contains(&format!("Sitemap: {}\n", absolute("sitemap.xml"))));
}

/// Every file of facts tells of a release that is there, and names its pages; the paths of all.
fn facts(site: &Built) -> BTreeSet<String> {
    let mut paths = BTreeSet::new();
    let sheets = site.ending("json").filter(|it| it.0.starts_with("facts/"));
    for (path, text) in sheets {
        let place = format!("{}: {path}", site.name);
        let sheet: Value = serde_json::from_str(text).unwrap();
        let id = sheet["id"].as_str().unwrap();
        assert!(path.ends_with(&format!("/{id}.json")), "{place}");
        assert_eq!(sheet["facts"]["published"], sheet["published"], "{place}");
        let articles = sheet["articles"].as_array().unwrap();
        assert!(!articles.is_empty(), "{place}");
        for article in articles {
            let page = site.path_of(article["address"].as_str().unwrap());
            let named =
                format!("<link rel=\"alternate\" type=\"application/json\" href=\"../../{path}\">");
            assert!(
                site.files[page].contains(&named),
                "{place}: {page} does not name it"
            );
        }
        let names: Vec<&String> = sheet["facts"].as_object().unwrap().keys().collect();
        assert!(names.is_sorted(), "{place}: {names:?}");
        paths.insert(path.to_owned());
    }
    paths
}
