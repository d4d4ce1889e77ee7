//! The plan of the whole site: every address, alternate and neighbour, complete before a page is rendered.
//!
//! In: cards of all releases in all their languages. Out: pages, and answers about where things are.

use std::collections::BTreeMap;

use crate::values::Language;

use super::gathered::Gathered;
use super::plan::{
    bilingual_pages, feed_address, list_address, list_pages, machine_pages, moved_pages,
    newest_first, release_pages,
};
use super::standing::standing_pages;
use super::{Address, Card, Media, Page, PageContent, Part, SiteInfo, SiteLanguage};

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
    /// The same by year, and by what it is about.
    gathered: Gathered,
    /// Ids of before with those of today.
    aliases: BTreeMap<String, String>,
    /// Pictures and files to download.
    media: Media,
}

impl SiteMap {
    /// Plans the site.
    pub fn plan(info: SiteInfo, cards: Vec<Card>) -> Self {
        let cards: BTreeMap<_, _> = cards
            .into_iter()
            .map(|card| ((card.id.clone(), card.language), card))
            .collect();
        let order = newest_first(&info, &cards);
        let places = order.iter().flat_map(|(language, ids)| {
            ids.iter()
                .enumerate()
                .map(|(place, id)| ((id.clone(), *language), place))
        });
        let places = places.collect();
        let gathered = Gathered::new(&order, &cards);
        let mut pages = standing_pages(&info, &gathered);
        pages.push(Page {
            address: Address::new("index.html"),
            content: PageContent::Chooser,
        });
        for (language, ids) in &order {
            pages.extend(list_pages(*language, ids));
        }
        for card in cards.values() {
            let mut own = Vec::from(release_pages(card));
            own.extend(bilingual_pages(card, &info, &cards));
            pages.extend(moved_pages(card, &own));
            pages.extend(own);
        }
        pages.extend(machine_pages(&info, &cards, &order));
        let aliases = cards.values().flat_map(|card| {
            let old = card.aliases.iter();
            old.map(|(_, old)| (old.clone(), card.id.clone()))
        });
        let aliases = aliases.collect();
        pages.sort_by(|a, b| a.address.cmp(&b.address));
        let addresses = pages
            .iter()
            .map(|page| (page.content.clone(), page.address.clone()))
            .collect();
        Self {
            info,
            cards,
            pages,
            addresses,
            order,
            places,
            gathered,
            aliases,
            media: Media::default(),
        }
    }

    /// The same site with its pictures and files to download.
    #[must_use]
    pub fn with_media(self, media: Media) -> Self {
        Self { media, ..self }
    }

    /// Pictures and files to download.
    pub fn media(&self) -> &Media {
        &self.media
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
        self.info
            .languages
            .iter()
            .find(|site| site.language == *language)
    }

    /// The card of a release in a language.
    pub fn card(&self, id: &str, language: &Language) -> Option<&Card> {
        self.cards.get(&(id.to_owned(), *language))
    }

    /// The languages in which a release appears, in the order of the site.
    pub fn languages_of(&self, id: &str) -> impl Iterator<Item = &SiteLanguage> {
        self.info
            .languages
            .iter()
            .filter(move |site| self.card(id, &site.language).is_some())
    }

    /// The languages in which a release has an article of its own, in the order of the site.
    pub fn written_in(&self, id: &str) -> impl Iterator<Item = &SiteLanguage> {
        let own = move |site: &&SiteLanguage| {
            let card = self.card(id, &site.language);
            card.is_some_and(|card| card.article == site.language)
        };
        self.languages_of(id).filter(own)
    }

    /// The news by year, and by what it is about.
    pub fn gathered(&self) -> &Gathered {
        &self.gathered
    }

    /// A page beside the news in all languages that have it.
    pub fn versions(
        &self,
        content: &PageContent,
    ) -> impl Iterator<Item = (&SiteLanguage, &Address)> {
        self.info.languages.iter().filter_map(|site| {
            let version = content.in_language(&site.language)?;
            Some((site, self.address(&version)?))
        })
    }

    /// Where a page of this content lies.
    pub fn address(&self, content: &PageContent) -> Option<&Address> {
        self.addresses.get(content)
    }

    /// Where a release lies in a language.
    pub fn release(&self, id: &str, language: &Language) -> Option<&Address> {
        self.address(&PageContent::Release {
            id: id.to_owned(),
            language: *language,
        })
    }

    /// Where a link to a release leads, by its id of today or of before: to the same language if it exists there, else to the site's first that does.
    pub fn resolve(&self, id: &str, language: &Language) -> Option<(&SiteLanguage, &Address)> {
        let id = self.aliases.get(id).map_or(id, String::as_str);
        let same = self
            .languages_of(id)
            .find(|site| site.language == *language);
        let site = same.or_else(|| self.languages_of(id).next())?;
        self.release(id, &site.language)
            .map(|address| (site, address))
    }

    /// The feeds of the site: languages and addresses, in the order of the site.
    pub fn feeds(&self) -> impl Iterator<Item = (&SiteLanguage, Address)> {
        let planned = |address: &Address| {
            let found = self
                .pages
                .binary_search_by(|page| page.address.cmp(address));
            found.is_ok()
        };
        let feeds = self
            .info
            .languages
            .iter()
            .map(|site| (site, feed_address(site.language)));
        feeds.filter(move |(_, address)| planned(address))
    }

    /// Where the facts of a release lie.
    pub fn facts(&self, id: &str) -> Option<&Address> {
        self.address(&PageContent::Facts { id: id.to_owned() })
    }

    /// The home of a language, there even if it has no news.
    pub fn home(language: &Language) -> Address {
        list_address(*language, 1)
    }

    /// The bilingual articles of a release in which a language takes part: first language, second, address.
    pub fn bilingual(
        &self,
        id: &str,
        language: &Language,
    ) -> Vec<(&Language, &Language, &Address)> {
        let pairs = self
            .info
            .bilingual
            .iter()
            .filter(|(first, second)| first == language || second == language);
        pairs
            .filter_map(|(first, second)| {
                let content = PageContent::Bilingual {
                    id: id.to_owned(),
                    first: *first,
                    second: *second,
                };
                self.address(&content)
                    .map(|address| (first, second, address))
            })
            .collect()
    }

    /// The news of a language in articles of its own, newest first.
    pub fn news(&self, language: &Language) -> impl Iterator<Item = &Card> {
        let ids = self.order.get(language).into_iter().flatten();
        let cards = ids.filter_map(|id| self.cards.get(&(id.clone(), *language)));
        cards.filter(|card| card.article == card.language)
    }

    /// What a page of a list shows; nothing if it is none.
    pub fn part(&self, content: &PageContent) -> Option<Part<'_>> {
        let (ids, page) = match content {
            PageContent::List { language, page } => (self.order.get(language)?.as_slice(), page),
            PageContent::Year {
                language,
                year,
                page,
            } => (self.gathered.of_year(*language, *year), page),
            PageContent::Topic {
                language,
                topic,
                page,
            } => (self.gathered.about(*language, topic), page),
            _ => return None,
        };
        Some(Part::new(ids, *page))
    }

    /// The next newer and the next older release in a language.
    pub fn neighbours(&self, id: &str, language: &Language) -> (Option<&Card>, Option<&Card>) {
        let Some(&at) = self.places.get(&(id.to_owned(), *language)) else {
            return (None, None);
        };
        let card = |at: usize| {
            self.order[language]
                .get(at)
                .and_then(|id| self.card(id, language))
        };
        (at.checked_sub(1).and_then(card), card(at + 1))
    }
}
