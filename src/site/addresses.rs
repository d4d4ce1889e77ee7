//! Where every page lies.
//!
//! In: what a page holds. Out: its address. Nothing is looked up: an address follows from the language, the year and the name.

use crate::values::Language;

use super::{Address, Topic, TopicKind};

/// The choice of language.
pub fn chooser() -> Address {
    Address::new("index.html")
}

/// The sitemap.
pub fn sitemap() -> Address {
    Address::new("sitemap.xml")
}

/// The home of a language, there even if it has no news.
pub fn home(language: Language) -> Address {
    list(language, 1)
}

/// A page of the news of a language.
pub fn list(language: Language, page: usize) -> Address {
    match page {
        1 => below(language, "index.html"),
        _ => below(language, &format!("page/{page}.html")),
    }
}

/// A page of the news of a year.
pub fn year(language: Language, year: i16, page: usize) -> Address {
    match page {
        1 => below(language, &format!("{year}/index.html")),
        _ => below(language, &format!("{year}/page/{page}.html")),
    }
}

/// A page of the news about a project or a town. No release can have such an id.
pub fn topic(language: Language, topic: &Topic, page: usize) -> Address {
    let folder = match topic.kind {
        TopicKind::Project => "projects",
        TopicKind::Place => "places",
    };
    let key = &topic.key;
    match page {
        1 => below(language, &format!("{folder}/{key}.html")),
        _ => below(language, &format!("{folder}/{key}/page/{page}.html")),
    }
}

/// The list of projects.
pub fn projects(language: Language) -> Address {
    below(language, "projects/index.html")
}

/// What the site says about itself.
pub fn about(language: Language) -> Address {
    below(language, "about.html")
}

/// Where a reader searches.
pub fn search(language: Language) -> Address {
    below(language, "search.html")
}

/// The words of a year's news.
pub fn search_index(language: Language, year: i16) -> Address {
    below(language, &format!("{year}/search.json"))
}

/// The feed of a language.
pub fn feed(language: Language) -> Address {
    below(language, "feed.xml")
}

/// The facts of a release.
pub fn facts(year: i16, id: &str) -> Address {
    Address::new(format!("facts/{year}/{id}.json"))
}

/// A release as HTML (`html`) or plain text (`txt`); `folder` is its language, or both of a bilingual article.
pub fn release(folder: &str, year: i16, id: &str, ending: &str) -> Address {
    let year = year.to_string();
    Address::new([folder, "/", &year, "/", id, ".", ending].concat())
}

fn below(language: Language, path: &str) -> Address {
    Address::new([language.as_str(), "/", path].concat())
}
