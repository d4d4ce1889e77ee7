//! The pages that stand beside the news: archive, projects, places, what the site says about itself, search.
//!
//! In: the languages of the site and what is gathered. Out: pages and their addresses.

use crate::values::Language;

use super::gathered::Gathered;
use super::{Address, Page, PageContent, Part, SiteInfo};

/// Where a language's page about the site lies below it. No release can have this for its id.
pub const ABOUT: &str = "about.html";

/// All of them, in every language.
pub fn standing_pages(info: &SiteInfo, gathered: &Gathered) -> Vec<Page> {
    let mut pages = vec![Page {
        address: Address::new("404.html"),
        content: PageContent::NotFound,
    }];
    for site in &info.languages {
        pages.extend(pages_of(site.language, gathered));
    }
    pages
}

/// Those of a language.
fn pages_of(language: Language, gathered: &Gathered) -> Vec<Page> {
    let page = |path: &str, content| Page {
        address: Address::new(format!("{language}/{path}")),
        content,
    };
    let language = || language;
    let about = PageContent::About {
        language: language(),
    };
    let search = PageContent::Search {
        language: language(),
    };
    let mut pages = vec![page(ABOUT, about), page("search.html", search)];
    for year in gathered.years(&language()) {
        let ids = gathered.of_year(language(), year);
        pages.extend((1..=Part::count(ids)).map(|number| {
            let content = PageContent::Year {
                language: language(),
                year,
                page: number,
            };
            page(
                &turned(&format!("{year}/index.html"), &year.to_string(), number),
                content,
            )
        }));
        let words = PageContent::SearchIndex {
            language: language(),
            year,
        };
        pages.push(page(&format!("{year}/search.json"), words));
    }
    for subject in gathered.subjects(language()) {
        let ids = gathered.about(language(), &subject.topic);
        let first = subject.topic.page();
        let folder = first.trim_end_matches(".html");
        pages.extend((1..=Part::count(ids)).map(|number| {
            let content = PageContent::Topic {
                language: language(),
                topic: subject.topic.clone(),
                page: number,
            };
            page(&turned(&first, folder, number), content)
        }));
    }
    if gathered.projects(&language()).next().is_some() {
        let content = PageContent::Projects {
            language: language(),
        };
        pages.push(page("projects/index.html", content));
    }
    pages
}

/// Where a page of a list lies whose first is known: later ones in a folder of theirs.
fn turned(first: &str, folder: &str, number: usize) -> String {
    match number {
        1 => first.to_owned(),
        _ => format!("{folder}/page/{number}.html"),
    }
}
