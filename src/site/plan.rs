//! The pages that cards ask for, and their addresses.
//!
//! In: cards. Out: pages. Knows nothing of how they are found again.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use crate::values::Language;

use super::{Address, Card, Page, PageContent, SiteInfo};

/// How many releases a list page shows.
const RELEASES_A_PAGE: usize = 20;

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
        .map(|site| (site.language.clone(), of_language(&site.language)))
        .collect()
}

/// The list pages of a language: at least one.
pub fn list_pages(language: &Language, ids: &[String]) -> Vec<Page> {
    let of = ids.len().div_ceil(RELEASES_A_PAGE).max(1);
    (1..=of)
        .map(|page| {
            let ids = ids
                .iter()
                .skip((page - 1) * RELEASES_A_PAGE)
                .take(RELEASES_A_PAGE)
                .cloned()
                .collect();
            let content = PageContent::List {
                language: language.clone(),
                page,
                of,
                ids,
            };
            Page {
                address: list_address(language, page),
                content,
            }
        })
        .collect()
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
                language: language.clone(),
            },
        },
        Page {
            address: address("txt"),
            content: PageContent::ReleaseText {
                id: id.clone(),
                language: language.clone(),
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
            let card = cards.get(&(card.id.clone(), language.clone()));
            card.is_some_and(|card| card.article == *language)
        };
        *first == card.language && own(first) && own(second)
    });
    pairs
        .flat_map(|(first, second)| {
            let (id, first, second) = (card.id.clone(), first.clone(), second.clone());
            let address =
                |ending| Address::new(format!("{first}-{second}/{}/{id}.{ending}", card.year));
            let (html, text) = (address("html"), address("txt"));
            [
                Page {
                    address: html,
                    content: PageContent::Bilingual {
                        id: id.clone(),
                        first: first.clone(),
                        second: second.clone(),
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

/// The address of a list page.
pub fn list_address(language: &Language, page: usize) -> Address {
    match page {
        1 => Address::new(format!("{language}/index.html")),
        _ => Address::new(format!("{language}/page/{page}.html")),
    }
}
