//! The pages that cards ask for, and their addresses.
//!
//! In: cards. Out: pages. Knows nothing of how they are found again.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use crate::values::Language;

use super::{Address, Card, Page, PageContent, Part, SiteInfo};

/// How many releases a feed holds: the newest.
const RELEASES_A_FEED: usize = 50;

/// The ids of every language of the site by day of publication, newest first, then by id.
pub fn newest_first(
    info: &SiteInfo,
    cards: &BTreeMap<(String, Language), Card>,
) -> BTreeMap<Language, Vec<String>> {
    let of_language = |language: &Language| {
        let mut found: Vec<&Card> = cards
            .values()
            .filter(|card| card.language == *language && !card.unlisted)
            .collect();
        found.sort_by_key(|card| (Reverse(&card.published), &card.id));
        found.into_iter().map(|card| card.id.clone()).collect()
    };
    info.languages
        .iter()
        .map(|site| (site.language, of_language(&site.language)))
        .collect()
}

/// The list pages of a language: at least one.
pub fn list_pages(language: Language, ids: &[String]) -> Vec<Page> {
    let page = |page| Page {
        address: list_address(language, page),
        content: PageContent::List { language, page },
    };
    (1..=Part::count(ids)).map(page).collect()
}

/// A release as HTML and as text.
pub fn release_pages(card: &Card) -> [Page; 2] {
    let Card {
        id, year, language, ..
    } = card;
    let address = |ending| Address::new(format!("{language}/{year}/{id}.{ending}"));
    [
        Page {
            address: address("html"),
            content: PageContent::Release {
                id: id.clone(),
                language: *language,
            },
        },
        Page {
            address: address("txt"),
            content: PageContent::ReleaseText {
                id: id.clone(),
                language: *language,
            },
        },
    ]
}

/// The bilingual articles in which a card's language stands first.
pub fn bilingual_pages(
    card: &Card,
    info: &SiteInfo,
    cards: &BTreeMap<(String, Language), Card>,
) -> Vec<Page> {
    let pairs = info.bilingual.iter().filter(|(first, second)| {
        let own = |language: &Language| {
            let card = cards.get(&(card.id.clone(), *language));
            card.is_some_and(|card| card.article == *language)
        };
        *first == card.language && own(first) && own(second)
    });
    pairs
        .flat_map(|(first, second)| {
            let (id, first, second) = (card.id.clone(), *first, *second);
            let address =
                |ending| Address::new(format!("{first}-{second}/{}/{id}.{ending}", card.year));
            let (html, text) = (address("html"), address("txt"));
            [
                Page {
                    address: html,
                    content: PageContent::Bilingual {
                        id: id.clone(),
                        first,
                        second,
                    },
                },
                Page {
                    address: text,
                    content: PageContent::BilingualText { id, first, second },
                },
            ]
        })
        .collect()
}

/// The pages of a release under the addresses that it had before.
pub fn moved_pages(card: &Card, pages: &[Page]) -> Vec<Page> {
    let now = format!("/{}/{}.", card.year, card.id);
    let mut moved = Vec::new();
    for (year, id) in &card.aliases {
        for page in pages {
            let from = Address::new(page.address.path().replacen(
                &now,
                &format!("/{year}/{id}."),
                1,
            ));
            moved.push(Page {
                address: from.clone(),
                content: PageContent::Moved {
                    from,
                    to: Box::new(page.content.clone()),
                },
            });
        }
    }
    moved
}

/// The files for machines: feeds, facts, sitemap, and what is asked for at fixed addresses. Feeds and sitemap hold absolute
/// addresses, and are not there without the site's own.
pub fn machine_pages(
    info: &SiteInfo,
    cards: &BTreeMap<(String, Language), Card>,
    order: &BTreeMap<Language, Vec<String>>,
) -> Vec<Page> {
    let page = |path: &str, content| Page {
        address: Address::new(path),
        content,
    };
    let mut pages = vec![page("robots.txt", PageContent::Robots)];
    if info.security.is_some() {
        pages.push(page(".well-known/security.txt", PageContent::SecurityText));
    }
    let announced = |id: &str, language: &Language| {
        let card = cards.get(&(id.to_owned(), *language));
        card.filter(|card| card.is_announced())
    };
    let sheets: BTreeMap<&str, &Card> = cards
        .values()
        .filter(|card| card.is_announced())
        .map(|card| (card.id.as_str(), card))
        .collect();
    for (id, card) in sheets {
        let content = PageContent::Facts { id: id.to_owned() };
        pages.push(page(&format!("facts/{}/{id}.json", card.year), content));
    }
    if info.url.is_none() {
        return pages;
    }
    pages.push(page("sitemap.xml", PageContent::Sitemap));
    for (language, ids) in order {
        let ids = ids.iter().filter(|id| announced(id, language).is_some());
        let ids: Vec<String> = ids.take(RELEASES_A_FEED).cloned().collect();
        // A feed must say when it last changed: without news there is nothing to say.
        if !ids.is_empty() {
            let language = *language;
            let address = feed_address(language);
            let content = PageContent::Feed { language, ids };
            pages.push(Page { address, content });
        }
    }
    pages
}

/// The address of a feed.
pub fn feed_address(language: Language) -> Address {
    Address::new(format!("{language}/feed.xml"))
}

/// The address of a list page.
pub fn list_address(language: Language, page: usize) -> Address {
    match page {
        1 => Address::new(format!("{language}/index.html")),
        _ => Address::new(format!("{language}/page/{page}.html")),
    }
}
