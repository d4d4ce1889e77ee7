//! The site as browsers, search engines, feed readers and programs read it: every file parsed, over the repository's committed site
//! and over editions of it with corrections, withdrawals, old addresses, borrowed languages and hostile text.
//!
//! In: built sites. Out: nothing but agreement. One file per sort of reader: `pages`, `feeds` and `search` hold the rules, this one the sites.
#![allow(clippy::disallowed_methods, clippy::unwrap_used)]

mod feeds;
mod pages;
mod search;

use std::collections::BTreeMap;
use std::path::Path;

use crate::edits::edit;
use crate::site::{REPOSITORY, Site, errors, files};

/// The editions that are read, files of `tests/editions/`.
const EDITIONS: [&str; 5] = [
    "correction",
    "language-omitted",
    "language-with-notice",
    "moved",
    "withdrawal",
];

/// Text that tries to become something else in HTML, XML, JSON or a script.
const HOSTILE: &str =
    "</script><script>alert(1)</script><!-- ]]> & \u{2028} \"' <img src=x onerror=alert(1)>";

/// A built site: its files by their paths.
pub struct Built {
    /// What it is called when something is wrong with it.
    pub name: String,
    /// Its files as text.
    pub files: BTreeMap<String, String>,
}

impl Built {
    fn new(name: &str, folder: &Path) -> Self {
        let text = |(path, bytes): (String, Vec<u8>)| (path, String::from_utf8(bytes).unwrap());
        let files: BTreeMap<_, _> = files(folder).into_iter().map(text).collect();
        assert!(files.len() > 20, "{name}: {:?}", files.keys());
        Self {
            name: name.to_owned(),
            files,
        }
    }

    /// Builds a site into its folder.
    fn of(name: &str, site: &Site) -> Self {
        let output = site.run(&["build"]);
        assert_eq!(output.status.code(), Some(0), "{name}: {}", errors(&output));
        Self::new(name, &site.root().join("output"))
    }

    /// The committed site, and the editions.
    fn all() -> Vec<Self> {
        let committed = Self::new("output", &Path::new(REPOSITORY).join("output"));
        let editions = EDITIONS.map(|name| {
            let site = Site::of_the_repository();
            let case = format!("{REPOSITORY}/tests/editions/{name}.edit");
            edit(&site, Path::new(&case));
            Self::of(name, &site)
        });
        let mut all = vec![committed, hostile()];
        all.extend(editions);
        all
    }

    /// The files with an ending.
    pub fn ending(&self, ending: &str) -> impl Iterator<Item = (&str, &str)> {
        let ending = format!(".{ending}");
        self.files
            .iter()
            .filter(move |(path, _)| path.ends_with(&ending))
            .map(|(path, text)| (path.as_str(), text.as_str()))
    }

    /// The path of a file of the site by its absolute address.
    pub fn path_of<'a>(&self, address: &'a str) -> &'a str {
        let path = address.strip_prefix("https://zinas.daugavpils.example/");
        let path = path.unwrap_or_else(|| panic!("{}: {address} is elsewhere", self.name));
        assert!(self.files.contains_key(path), "{}: no {path}", self.name);
        path
    }
}

/// The repository's site with hostile text as the name of a project, which headlines, leads, feeds and JSON-LD say; and with
/// somebody to tell of it.
fn hostile() -> Built {
    let site = Site::of_the_repository();
    let path = "content/register/projects.yaml";
    let quoted = HOSTILE.replace('\\', "\\\\").replace('"', "\\\"");
    let register = site
        .read(path)
        .replace("  acronym: HOP!", &format!("  acronym: \"{quoted}\""));
    site.write(path, register.as_bytes());
    let path = "content/site.yaml";
    let security =
        "security_contact: mailto:drosiba@daugavpils.example\nsecurity_expires: 2027-12-31\n";
    site.write(path, (site.read(path) + "\n" + security).as_bytes());
    Built::of("hostile", &site)
}

fn pages_keep_the_rules() {
    for site in Built::all() {
        pages::check(&site);
    }
}

fn search_keeps_the_rules() {
    for site in Built::all() {
        search::check(&site);
    }
}

fn feeds_sitemap_and_facts_keep_the_rules() {
    for site in Built::all() {
        feeds::check(&site);
    }
}

/// Nothing of hostile text is lost either: what search engines and feed readers are told is the text itself.
fn hostile_text_arrives_as_text() {
    let site = hostile();
    // Quotation marks are set by the language; everything else stays.
    let told = |text: &str| text.contains("</script><script>alert(1)</script><!-- ]]> &");
    let page = &site.files["en/2018/hop-torun-conference.html"];
    let article = pages::structured_data(page).unwrap();
    assert!(told(article["headline"].as_str().unwrap()), "{article}");
    assert!(told(article["about"]["alternateName"].as_str().unwrap()));
    let feed = roxmltree::Document::parse(&site.files["en/feed.xml"]).unwrap();
    let titles = feed
        .descendants()
        .filter(|node| node.has_tag_name((feeds::ATOM, "title")));
    assert!(titles.filter_map(|title| title.text()).any(told));
    let index: serde_json::Value =
        serde_json::from_str(&site.files["en/2018/search.json"]).unwrap();
    let mut found = index["releases"].as_array().unwrap().iter();
    assert!(found.any(|release| told(release["headline"].as_str().unwrap())));
    let contact = &site.files[".well-known/security.txt"];
    assert!(
        contact.contains("\nExpires: 2027-12-31T23:59:59Z\n"),
        "{contact}"
    );
}

/// A site that does not know its own address has neither feeds nor a sitemap, and promises none.
fn without_an_address_nothing_absolute_is_promised() {
    let site = Site::of_the_repository();
    let path = "content/site.yaml";
    let without = site.read(path).replace("url: ", "# url: ");
    site.write(path, without.as_bytes());
    let site = Built::of("without address", &site);
    assert_eq!(site.ending("xml").count(), 0);
    for (path, text) in &site.files {
        let promised = text.contains("//zinas.daugavpils.example") || text.contains("feed.xml");
        assert!(!promised, "{path}");
    }
    assert_eq!(site.files["robots.txt"], "User-agent: *\nAllow: /\n");
    assert!(site.files["facts/2018/hop-torun-conference.json"].contains("../../lv/2018/"));
}

crate::trial::trials! {
    tests: [pages_keep_the_rules, search_keeps_the_rules, feeds_sitemap_and_facts_keep_the_rules, hostile_text_arrives_as_text, without_an_address_nothing_absolute_is_promised],
}
