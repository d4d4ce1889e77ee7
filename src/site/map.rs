//! The plan of the whole site: every address, alternate and neighbour, complete before a page is rendered.
//!
//! In: cards of all releases in all their languages. Out: pages, and answers about where things are.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use crate::values::Language;

use super::{Address, Page, PageContent};

/// How many releases a list page shows.
const RELEASES_A_PAGE: usize = 20;

/// A release in one language, as far as other pages need to know it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Card {
    /// The release's id, unique in the site.
    pub id: String,
    /// The year of its folder and address.
    pub year: i16,
    /// The language.
    pub language: Language,
    /// What sort of news it is, in this language.
    pub kind_label: String,
    /// The day of publication in ISO 8601.
    pub published: String,
    /// The same in words.
    pub published_text: String,
    /// The headline's plain words.
    pub headline: String,
    /// The lead's plain words.
    pub lead: String,
}

/// A language of the site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SiteLanguage {
    /// The key used in addresses.
    pub language: Language,
    /// The full tag for readers and machines: `en-GB`.
    pub tag: String,
    /// The newsroom's name in it.
    pub name: String,
    /// The publisher's name in it.
    pub publisher: String,
}

/// What the site says about itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SiteInfo {
    /// The canonical address; without it no absolute link is made.
    pub url: Option<String>,
    /// The languages in the order of the site.
    pub languages: Vec<SiteLanguage>,
    /// The pairs of languages in which bilingual articles appear.
    pub bilingual: Vec<(Language, Language)>,
}

/// Where everything is.
#[derive(Debug)]
pub struct SiteMap {
    info: SiteInfo,
    cards: BTreeMap<(String, Language), Card>,
    pages: Vec<Page>,
    addresses: BTreeMap<PageContent, Address>,
    /// Per language the ids, newest first.
    order: BTreeMap<Language, Vec<String>>,
    /// Where a release stands in that order.
    places: BTreeMap<(String, Language), usize>,
}

impl SiteMap {
    /// Plans the site.
    pub fn plan(info: SiteInfo, cards: Vec<Card>) -> Self {
        let cards: BTreeMap<_, _> =
            cards.into_iter().map(|card| ((card.id.clone(), card.language.clone()), card)).collect();
        let order = newest_first(&info, &cards);
        let places = order.iter().flat_map(|(language, ids)| {
            ids.iter().enumerate().map(|(place, id)| ((id.clone(), language.clone()), place))
        });
        let places = places.collect();
        let mut pages = vec![Page { address: Address::new("index.html"), content: PageContent::Chooser }];
        for (language, ids) in &order {
            pages.extend(list_pages(language, ids));
        }
        pages.extend(cards.values().flat_map(release_pages));
        pages.extend(cards.values().flat_map(|card| bilingual_pages(card, &info, &cards)));
        pages.sort_by(|a, b| a.address.cmp(&b.address));
        let addresses = pages.iter().map(|page| (page.content.clone(), page.address.clone())).collect();
        Self { info, cards, pages, addresses, order, places }
    }

    /// All pages, sorted by address.
    pub fn pages(&self) -> &[Page] {
        &self.pages
    }

    /// What the site says about itself.
    pub fn info(&self) -> &SiteInfo {
        &self.info
    }

    /// A language of the site by its key.
    pub fn language(&self, language: &Language) -> Option<&SiteLanguage> {
        self.info.languages.iter().find(|site| site.language == *language)
    }

    /// The card of a release in a language.
    pub fn card(&self, id: &str, language: &Language) -> Option<&Card> {
        self.cards.get(&(id.to_owned(), language.clone()))
    }

    /// The languages in which a release appears, in the order of the site.
    pub fn languages_of(&self, id: &str) -> impl Iterator<Item = &SiteLanguage> {
        self.info.languages.iter().filter(move |site| self.card(id, &site.language).is_some())
    }

    /// Where a page of this content lies.
    pub fn address(&self, content: &PageContent) -> Option<&Address> {
        self.addresses.get(content)
    }

    /// Where a release lies in a language.
    pub fn release(&self, id: &str, language: &Language) -> Option<&Address> {
        self.address(&PageContent::Release { id: id.to_owned(), language: language.clone() })
    }

    /// Where a link to a release leads: to the same language if it exists there, else to the site's first that does.
    pub fn resolve(&self, id: &str, language: &Language) -> Option<(&SiteLanguage, &Address)> {
        let same = self.languages_of(id).find(|site| site.language == *language);
        let site = same.or_else(|| self.languages_of(id).next())?;
        self.release(id, &site.language).map(|address| (site, address))
    }

    /// The home of a language, there even if it has no news.
    pub fn home(language: &Language) -> Address {
        list_address(language, 1)
    }

    /// A list page of a language, from 1.
    pub fn list(language: &Language, page: usize) -> Address {
        list_address(language, page)
    }

    /// The bilingual articles of a release in which a language takes part: first language, second, address.
    pub fn bilingual(&self, id: &str, language: &Language) -> Vec<(&Language, &Language, &Address)> {
        let pairs = self.info.bilingual.iter().filter(|(first, second)| first == language || second == language);
        pairs
            .filter_map(|(first, second)| {
                let content =
                    PageContent::Bilingual { id: id.to_owned(), first: first.clone(), second: second.clone() };
                self.address(&content).map(|address| (first, second, address))
            })
            .collect()
    }

    /// The next newer and the next older release in a language.
    pub fn neighbours(&self, id: &str, language: &Language) -> (Option<&Card>, Option<&Card>) {
        let Some(&at) = self.places.get(&(id.to_owned(), language.clone())) else {
            return (None, None);
        };
        let card = |at: usize| self.order[language].get(at).and_then(|id| self.card(id, language));
        (at.checked_sub(1).and_then(card), card(at + 1))
    }
}

/// The ids of every language of the site by day of publication, newest first, then by id.
fn newest_first(info: &SiteInfo, cards: &BTreeMap<(String, Language), Card>) -> BTreeMap<Language, Vec<String>> {
    let of_language = |language: &Language| {
        let mut found: Vec<&Card> = cards.values().filter(|card| card.language == *language).collect();
        found.sort_by_key(|card| (Reverse(&card.published), &card.id));
        found.into_iter().map(|card| card.id.clone()).collect()
    };
    info.languages.iter().map(|site| (site.language.clone(), of_language(&site.language))).collect()
}

/// The list pages of a language: at least one.
fn list_pages(language: &Language, ids: &[String]) -> Vec<Page> {
    let of = ids.len().div_ceil(RELEASES_A_PAGE).max(1);
    (1..=of)
        .map(|page| {
            let ids = ids.iter().skip((page - 1) * RELEASES_A_PAGE).take(RELEASES_A_PAGE).cloned().collect();
            let content = PageContent::List { language: language.clone(), page, of, ids };
            Page { address: list_address(language, page), content }
        })
        .collect()
}

/// A release as HTML and as text.
fn release_pages(card: &Card) -> [Page; 2] {
    let Card { id, year, language, .. } = card;
    let address = |ending| Address::new(format!("{language}/{year}/{id}.{ending}"));
    [
        Page {
            address: address("html"),
            content: PageContent::Release { id: id.clone(), language: language.clone() },
        },
        Page {
            address: address("txt"),
            content: PageContent::ReleaseText { id: id.clone(), language: language.clone() },
        },
    ]
}

/// The bilingual articles in which a card's language stands first.
fn bilingual_pages(card: &Card, info: &SiteInfo, cards: &BTreeMap<(String, Language), Card>) -> Vec<Page> {
    let pairs = info.bilingual.iter().filter(|(first, second)| {
        *first == card.language && cards.contains_key(&(card.id.clone(), second.clone()))
    });
    pairs
        .flat_map(|(first, second)| {
            let (id, first, second) = (card.id.clone(), first.clone(), second.clone());
            let address = |ending| Address::new(format!("{first}-{second}/{}/{id}.{ending}", card.year));
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
                Page { address: text, content: PageContent::BilingualText { id, first, second } },
            ]
        })
        .collect()
}

/// The address of a list page.
fn list_address(language: &Language, page: usize) -> Address {
    match page {
        1 => Address::new(format!("{language}/index.html")),
        _ => Address::new(format!("{language}/page/{page}.html")),
    }
}
