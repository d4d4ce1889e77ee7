//! Which pages a site has, and where they lie.
//!
//! In: the cards by language and year. Out: pages, sorted by address. What a page shows is put together when it is rendered.

use super::entry::ReleaseEntry;
use super::taxonomy::Taxonomy;
use super::{Address, SiteFrame, SiteInfo, addresses, pagination};

/// One file of the site that is rendered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    /// Where it lies.
    pub address: Address,
    /// What it holds.
    pub(super) content: PageContent,
}

/// What a page holds; releases and languages by their numbers in the map.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum PageContent {
    /// A release, in a file of its own.
    Release(usize, ReleaseFile),
    /// A file of a release under an address that it had before.
    Moved(usize, ReleaseFile),
    /// A page of the news of a language; the first is the language's home.
    List { language: usize, page: usize },
    /// A page of the news of a year.
    Year {
        language: usize,
        year: i16,
        page: usize,
    },
    /// A page of the news about a project or a town.
    Topic {
        language: usize,
        topic: usize,
        page: usize,
    },
    /// The projects that the news of a language is about.
    Projects { language: usize },
    /// What the site says about itself, and whom to ask.
    About { language: usize },
    /// Where a reader searches the news of a language.
    Search { language: usize },
    /// The words of a year's news.
    SearchIndex { language: usize, year: i16 },
    /// The choice of language at the site's root.
    Chooser,
    /// What a server shows, in all languages, where there is no page.
    NotFound,
    /// The newest releases of a language, for feed readers.
    Feed { language: usize },
    /// The facts of a release, for programs.
    Facts(usize),
    /// All pages with their versions in other languages, for search engines.
    Sitemap,
    /// What search engines may read, and where the sitemap is.
    Robots,
    /// Whom to tell of a weakness of the site.
    SecurityText,
}

impl PageContent {
    /// The release, if this is a file of one.
    pub fn release(self) -> Option<usize> {
        match self {
            Self::Release(release, _) | Self::Moved(release, _) | Self::Facts(release) => {
                Some(release)
            }
            _ => None,
        }
    }
}

/// One of the files in which a release appears.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum ReleaseFile {
    /// In one language, as HTML.
    Html { language: usize },
    /// In one language, as plain text.
    Text { language: usize },
    /// In a pair of languages, as HTML.
    Bilingual { pair: usize },
    /// In a pair of languages, as plain text.
    BilingualText { pair: usize },
}

impl ReleaseFile {
    /// Where it lies for a year and an id.
    pub(super) fn address(self, info: &SiteInfo, year: i16, id: &str) -> Address {
        let pair = |pair: usize| {
            let (first, second) = &info.bilingual[pair];
            format!("{first}-{second}")
        };
        match self {
            Self::Html { language } => {
                addresses::release(info.languages[language].language.as_str(), year, id, "html")
            }
            Self::Text { language } => {
                addresses::release(info.languages[language].language.as_str(), year, id, "txt")
            }
            Self::Bilingual { pair: at } => addresses::release(&pair(at), year, id, "html"),
            Self::BilingualText { pair: at } => addresses::release(&pair(at), year, id, "txt"),
        }
    }
}

/// All pages of a site, sorted by address.
pub(super) fn pages(frame: &SiteFrame, releases: &[ReleaseEntry], news: &[Taxonomy]) -> Vec<Page> {
    let mut pages = Vec::new();
    let mut add = |address: Address, content| pages.push(Page { address, content });
    for (number, release) in releases.iter().enumerate() {
        release_pages(&frame.info, number, release, &mut add);
    }
    for (language, news) in news.iter().enumerate() {
        language_pages(frame, language, news, &mut add);
    }
    site_pages(&frame.info, &mut add);
    pages.sort_by(|one, other| one.address.cmp(&other.address));
    pages
}

/// The pages of a release, under its address of today and those of before; and its facts, if machines are told of it.
fn release_pages(
    info: &SiteInfo,
    number: usize,
    release: &ReleaseEntry,
    add: &mut dyn FnMut(Address, PageContent),
) {
    for (language, card) in release.cards() {
        let mut files = vec![
            ReleaseFile::Html { language },
            ReleaseFile::Text { language },
        ];
        for (pair, (first, second)) in info.bilingual.iter().enumerate() {
            let own = |language| release.own_card(info, language).is_some();
            if *first == card.language && own(*first) && own(*second) {
                files.push(ReleaseFile::Bilingual { pair });
                files.push(ReleaseFile::BilingualText { pair });
            }
        }
        for file in files {
            let address = file.address(info, card.year, &card.id);
            add(address, PageContent::Release(number, file));
            for (year, id) in &card.aliases {
                let address = file.address(info, *year, id);
                add(address, PageContent::Moved(number, file));
            }
        }
    }
    if let Some(address) = release.facts() {
        add(address, PageContent::Facts(number));
    }
}

/// The pages beside the releases of a language: its lists, and what stands beside the news.
fn language_pages(
    frame: &SiteFrame,
    number: usize,
    news: &Taxonomy,
    add: &mut dyn FnMut(Address, PageContent),
) {
    let language = frame.info.languages[number].language;
    let in_it = frame.of(number);
    for page in pagination::pages(news.newest.len()) {
        let content = PageContent::List {
            language: number,
            page,
        };
        add(addresses::list(language, page), content);
    }
    for (&year, releases) in &news.years {
        for page in pagination::pages(releases.len()) {
            let content = PageContent::Year {
                language: number,
                year,
                page,
            };
            add(addresses::year(language, year, page), content);
        }
        let content = PageContent::SearchIndex {
            language: number,
            year,
        };
        add(addresses::search_index(language, year), content);
    }
    for (topic, about) in news.topics.iter().enumerate() {
        for page in pagination::pages(about.releases.len()) {
            let content = PageContent::Topic {
                language: number,
                topic,
                page,
            };
            add(
                addresses::topic(language, &about.subject.topic, page),
                content,
            );
        }
    }
    let language_number = number;
    add(
        addresses::about(language),
        PageContent::About {
            language: language_number,
        },
    );
    add(
        addresses::search(language),
        PageContent::Search {
            language: language_number,
        },
    );
    if in_it.has_projects {
        add(
            addresses::projects(language),
            PageContent::Projects {
                language: language_number,
            },
        );
    }
    if in_it.has_feed {
        add(
            addresses::feed(language),
            PageContent::Feed {
                language: language_number,
            },
        );
    }
}

/// The pages of the whole site. The sitemap holds absolute addresses, and is not there without the site's own.
fn site_pages(info: &SiteInfo, add: &mut dyn FnMut(Address, PageContent)) {
    add(addresses::chooser(), PageContent::Chooser);
    add(Address::new("404.html"), PageContent::NotFound);
    add(Address::new("robots.txt"), PageContent::Robots);
    if info.security.is_some() {
        let address = Address::new(".well-known/security.txt");
        add(address, PageContent::SecurityText);
    }
    if info.url.is_some() {
        add(addresses::sitemap(), PageContent::Sitemap);
    }
}
