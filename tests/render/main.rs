//! Hand-made articles rendered with the shipped templates and compared with whole expected files in `tests/render/`.
//!
//! In: articles built here. Out: agreement, byte by byte. Knows no record, no bundle and no disk but the expected files.
#![allow(clippy::disallowed_methods, clippy::unwrap_used, clippy::expect_used)]

mod facts;
mod site;

use std::fs;
use std::path::Path;

use vestnesis::site::Address;

/// The folder of the expected files.
const EXPECTED: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/render/expected");

/// The files that are compared whole: one of each kind.
const COMPARED: [&str; 22] = [
    ".well-known/security.txt",
    "404.html",
    "en/2018/index.html",
    "en/2018/search.json",
    "en/feed.xml",
    "en/places/torun.html",
    "facts/2018/torun.json",
    "index.html",
    "lv-en/2018/torun.html",
    "lv-en/2018/torun.txt",
    "lv/2018/page/2.html",
    "lv/2018/torun.html",
    "lv/2018/torun.txt",
    "lv/about.html",
    "lv/page/2.html",
    "lv/projects/hop.html",
    "lv/projects/hop/page/2.html",
    "lv/projects/index.html",
    "lv/search.html",
    "robots.txt",
    "ro/index.html",
    "sitemap.xml",
];

/// Writes the expected files anew, and the whole hand-made site into the build folder to look at.
fn write_expected_files() {
    let rendered = site::rendered();
    let names: Vec<&str> = rendered.keys().map(String::as_str).collect();
    let addresses = names.join("\n") + "\n";
    fs::write(
        Path::new(EXPECTED).with_file_name("addresses.txt"),
        addresses,
    )
    .unwrap();
    for (name, bytes) in rendered {
        let mut places = vec![
            Path::new(env!("CARGO_TARGET_TMPDIR"))
                .join("site")
                .join(&name),
        ];
        if COMPARED.contains(&name.as_str()) {
            places.push(Path::new(EXPECTED).join(&name));
        }
        for place in places {
            fs::create_dir_all(place.parent().unwrap()).unwrap();
            fs::write(place, &bytes).unwrap();
        }
    }
}

/// Every expected file equals what is rendered today.
fn pages_are_as_expected() {
    let rendered = site::rendered();
    for name in COMPARED {
        let expected = fs::read_to_string(Path::new(EXPECTED).join(name)).unwrap_or_default();
        let actual = std::str::from_utf8(&rendered[name]).unwrap();
        assert_eq!(
            actual, expected,
            "{name} is not as in tests/render/expected"
        );
    }
}

/// Data blocks, which are no scripts and which nothing in them can end, and the script of the search page.
const SCRIPTS: [&str; 3] = [
    "<script type=\"application/ld+json\">",
    "<script id=\"search-data\" type=\"application/json\">",
    "<script type=\"module\" src=\"../assets/search.js\">",
];

/// No text of an article becomes markup, in any page.
fn nothing_passes_raw() {
    for (name, bytes) in site::rendered() {
        let text = String::from_utf8(bytes).unwrap();
        if name.ends_with("html") {
            let (mut text, mut ends) = (text, 0);
            for element in SCRIPTS {
                ends += text.matches(element).count();
                text = text.replacen(element, "", 1);
            }
            let found = text.matches("</script").count();
            assert_eq!(found, ends, "{name} ends a script of its own");
            assert!(!text.contains("<script"), "{name} holds a script");
            assert!(!text.contains("style="), "{name} holds an inline style");
            assert!(!text.contains("javascript:"), "{name} links to a script");
        }
    }
}

/// Links between pages lead to pages that exist.
fn links_lead_somewhere() {
    let rendered = site::rendered();
    let media = site::media_paths();
    for (name, bytes) in rendered.iter().filter(|(name, _)| name.ends_with("html")) {
        let text = std::str::from_utf8(bytes).unwrap();
        for link in text
            .split("href=\"")
            .skip(1)
            .map(|rest| rest.split('"').next().unwrap())
        {
            if link.starts_with('#') || link.contains(':') {
                continue;
            }
            let rooted = link.strip_prefix('/');
            assert_eq!(rooted.is_some(), name == "404.html", "{name}: {link}");
            let folder = Path::new(name).parent().unwrap();
            let mut target: Vec<&str> = folder.iter().map(|part| part.to_str().unwrap()).collect();
            for part in rooted.unwrap_or(link).split('/') {
                if part == ".." {
                    target.pop().expect("inside the site");
                } else {
                    target.push(part);
                }
            }
            let target = target.join("/");
            assert!(
                rendered.contains_key(&target) || media.contains(&target),
                "{name} links to {link}, which is not there"
            );
        }
    }
}

/// A template that cannot be read is told with its file and place; all of them at once.
fn template_errors_have_places() {
    for (case, expected) in site::TEMPLATE_ERRORS {
        let (faults, sources) = site::template_errors(case);
        let found: Vec<String> = faults
            .sorted()
            .into_iter()
            .map(|d| match d.span {
                Some(span) => format!(
                    "{} {}:{:?} {}",
                    d.code.text(),
                    sources.file(span).path,
                    sources.line_column(span),
                    crate::spoken::said(&d.message)
                ),
                None => format!("{} {}", d.code.text(), crate::spoken::said(&d.message)),
            })
            .collect();
        assert_eq!(found.join("\n"), *expected, "{case}");
    }
}

/// Links between pages are relative, from wherever to wherever: `from`, `to` and the link in a table.
fn links_are_relative() {
    let table = fs::read_to_string(Path::new(EXPECTED).with_file_name("links.tsv")).unwrap();
    for line in table.lines() {
        let [from, to, expected] = line.split('\t').collect::<Vec<_>>()[..] else {
            panic!("a line of links.tsv has three columns: {line}");
        };
        assert_eq!(
            Address::new(from).link_to(&Address::new(to)),
            expected,
            "from {from} to {to}"
        );
    }
}

/// A page that is shown anywhere links from the root of the server, below the folder of the site.
fn links_from_anywhere_begin_at_the_root() {
    let home = Address::new("lv/index.html");
    for (url, expected) in [
        (None, "/lv/index.html"),
        (Some("https://news.example.org"), "/lv/index.html"),
        (Some("https://news.example.org/"), "/lv/index.html"),
        (Some("https://example.org/news"), "/news/lv/index.html"),
        (Some("https://example.org/a/news/"), "/a/news/lv/index.html"),
    ] {
        assert_eq!(home.rooted(url), expected, "{url:?}");
    }
}

/// Every address of the hand-made site, as planned.
fn plan_is_as_expected() {
    let addresses: Vec<String> = site::rendered().into_keys().collect();
    let expected = fs::read_to_string(Path::new(EXPECTED).with_file_name("addresses.txt")).unwrap();
    assert_eq!(addresses, expected.lines().collect::<Vec<_>>());
}

crate::trial::trials! {
    tests: [pages_are_as_expected, nothing_passes_raw, links_lead_somewhere, template_errors_have_places, links_are_relative, links_from_anywhere_begin_at_the_root, plan_is_as_expected],
    by_hand: [write_expected_files],
}
