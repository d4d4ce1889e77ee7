//! What holds of search: an index for every year of a language, whose releases are those that the archive shows, and a page that
//! names all of them and is kept from search engines.

use std::collections::BTreeSet;

use serde_json::Value;

use super::{Built, pages};

/// Checks the files of a site by which readers search.
pub fn check(site: &Built) {
    let indexes: Vec<_> = site.ending("json").filter(|it| is_index(it.0)).collect();
    let mut named = BTreeSet::new();
    for (path, text) in site.ending("html") {
        if path.ends_with("/search.html") {
            named.extend(page(site, path, text));
        }
    }
    let written: BTreeSet<String> = indexes.iter().map(|it| it.0.to_owned()).collect();
    assert_eq!(named, written, "{}", site.name);
    for (path, text) in indexes {
        index(site, path, text);
    }
    let sitemap = site.files.get("sitemap.xml").into_iter();
    assert!(sitemap.clone().all(|sitemap| !sitemap.contains("search")));
    assert_eq!(sitemap.count(), 1, "{}", site.name);
}

/// Whether a file is an index.
fn is_index(path: &str) -> bool {
    path.ends_with("/search.json")
}

/// The indexes that a page names; search engines pass the page over.
fn page(site: &Built, path: &str, text: &str) -> Vec<String> {
    assert!(
        text.contains("<meta name=\"robots\" content=\"noindex\">"),
        "{}: {path}",
        site.name
    );
    let data = text.split("type=\"application/json\">").nth(1).unwrap();
    let data = data.split("</script>").next().unwrap();
    let data: Value = serde_json::from_str(data).unwrap();
    let years = data["years"].as_array().unwrap().iter();
    let years: Vec<String> = years
        .map(|year| pages::target(path, year.as_str().unwrap()))
        .collect();
    let newest_first = years.is_sorted_by(|one, other| one > other);
    assert!(newest_first, "{}: {years:?}", site.name);
    years
}

/// An index: its releases are those of the year's archive in the same order, and every word stands in one of them.
fn index(site: &Built, path: &str, text: &str) {
    let place = format!("{}: {path}", site.name);
    let index: Value = serde_json::from_str(text).unwrap();
    let releases = index["releases"].as_array().unwrap();
    let archive = &site.files[&path.replace("search.json", "index.html")];
    let mut rest = archive.as_str();
    for release in releases {
        let href = release["href"].as_str().unwrap();
        let target = pages::target(path, href);
        let page = site.files.get(&target);
        let page = page.unwrap_or_else(|| panic!("{place}: no {target}"));
        assert!(!page.contains("content=\"noindex\""), "{place}: {target}");
        let link = format!("<a href=\"{href}\">");
        let (_, after) = rest
            .split_once(&link)
            .unwrap_or_else(|| panic!("{place}: the archive lacks {href}"));
        rest = after;
        for field in ["headline", "lead", "published", "published_text", "kind"] {
            let said = release[field].as_str().is_some_and(|text| !text.is_empty());
            assert!(said, "{place}: {href} has no {field}");
        }
    }
    for (word, places) in index["words"].as_object().unwrap() {
        let places: Vec<usize> = places
            .as_array()
            .unwrap()
            .iter()
            .map(|it| it.as_u64().unwrap().try_into().unwrap())
            .collect();
        assert!(!places.is_empty() && places.is_sorted(), "{place}: {word}");
        assert!(
            places.iter().all(|at| at / 3 < releases.len()),
            "{place}: {word}"
        );
        let bare = word.chars().all(char::is_alphanumeric) && *word == word.to_lowercase();
        assert!(bare, "{place}: {word}");
    }
}
