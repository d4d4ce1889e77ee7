//! The pages that stand beside the news: archive, projects, places, what the site says about itself, search.
//!
//! In: the languages of the site and what is gathered. Out: pages and their addresses.

use crate::values::Language;

use super::gathered::Gathered;
use super::{Address, Page, PageContent, SiteInfo};

/// Where a language's page about the site lies below it. No release can have this for its id.
pub const ABOUT: &str = "about.html";

/// All of them, in every language.
pub fn standing_pages(info: &SiteInfo, gathered: &Gathered) -> Vec<Page> {
    let mut pages = vec![Page {
        address: Address::new("404.html"),
        content: PageContent::NotFound,
    }];
    for site in &info.languages {
        pages.extend(pages_of(&site.language, gathered));
    }
    pages
}

/// Those of a language.
fn pages_of(language: &Language, gathered: &Gathered) -> Vec<Page> {
    let page = |path: &str, content| Page {
        address: Address::new(format!("{language}/{path}")),
        content,
    };
    let language = || language.clone();
    let about = PageContent::About {
        language: language(),
    };
    let search = PageContent::Search {
        language: language(),
    };
    let mut pages = vec![page(ABOUT, about), page("search.html", search)];
    for year in gathered.years(&language()) {
        let content = PageContent::Year {
            language: language(),
            year,
        };
        pages.push(page(&format!("{year}/index.html"), content));
        let words = PageContent::SearchIndex {
            language: language(),
            year,
        };
        pages.push(page(&format!("{year}/search.json"), words));
    }
    for subject in gathered.subjects(&language()) {
        let content = PageContent::Topic {
            language: language(),
            topic: subject.topic.clone(),
        };
        pages.push(page(&subject.topic.page(), content));
    }
    if gathered.projects(&language()).next().is_some() {
        let content = PageContent::Projects {
            language: language(),
        };
        pages.push(page("projects/index.html", content));
    }
    pages
}
