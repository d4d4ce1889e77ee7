//! The plan of the whole site: every release with its cards, its neighbours and lists, and every page.
//!
//! In: cards of all releases in all their languages. Out: pages, and for each what it shows ([`super::PageInput`]).

use std::collections::BTreeMap;

use crate::values::Language;

use super::entry::{ReleaseEntry, entries, language_of};
use super::frame::SiteFrame;
use super::page::{Page, PageContent, ReleaseFile, pages};
use super::profiles::Profiles;
use super::taxonomy::Taxonomy;
use super::{Card, Media, SiteInfo, SiteLanguage, Subject};

/// How many releases a feed holds: the newest.
const RELEASES_A_FEED: usize = 50;

/// The whole site.
#[derive(Debug)]
pub struct SiteMap {
    pub(super) frame: SiteFrame,
    /// By id.
    releases: Vec<ReleaseEntry>,
    /// The lists of each language.
    pub(super) news: Vec<Taxonomy>,
    pages: Vec<Page>,
    /// Ids of before with the releases of today.
    aliases: BTreeMap<String, usize>,
    pub(super) media: Media,
    pub(super) profiles: Profiles,
}

impl SiteMap {
    /// Plans the site.
    pub fn plan(info: SiteInfo, cards: Vec<Card>) -> Self {
        let mut releases = entries(&info, cards);
        let languages = 0..info.languages.len();
        let news: Vec<Taxonomy> = languages
            .map(|language| Taxonomy::new(&releases, language))
            .collect();
        for (language, news) in news.iter().enumerate() {
            for (place, release) in news.newest.iter().enumerate() {
                releases[*release].places[language] = Some(place);
            }
        }
        let frames = news.iter().enumerate().map(|(language, news)| {
            let has_feed = info.url.is_some() && announced(&releases, news, language).count() > 0;
            news.frame(has_feed)
        });
        let frames = frames.collect();
        let frame = SiteFrame::new(info, frames);
        let aliases = releases.iter().enumerate().flat_map(|(number, release)| {
            let old = release.cards().flat_map(|(_, card)| &card.aliases);
            old.map(move |(_, old)| (old.clone(), number))
        });
        Self {
            pages: pages(&frame, &releases, &news),
            aliases: aliases.collect(),
            frame,
            releases,
            news,
            media: Media::default(),
            profiles: Profiles::default(),
        }
    }

    /// The same site with its pictures and files to download.
    #[must_use]
    pub fn with_media(self, media: Media) -> Self {
        Self { media, ..self }
    }

    /// The same site with what is said beside its news.
    #[must_use]
    pub fn with_profiles(self, profiles: Profiles) -> Self {
        Self { profiles, ..self }
    }

    /// All pages, sorted by address.
    pub fn pages(&self) -> &[Page] {
        &self.pages
    }

    /// The plain texts of releases in their own languages: id, language, page.
    pub fn texts(&self) -> impl Iterator<Item = (&str, Language, &Page)> {
        self.pages.iter().filter_map(|page| match page.content {
            PageContent::Release(release, ReleaseFile::Text { language }) => {
                let card = self.releases[release].card(language)?;
                card.is_own()
                    .then_some((card.id.as_str(), card.language, page))
            }
            _ => None,
        })
    }

    /// What is the same on every page.
    pub fn frame(&self) -> &SiteFrame {
        &self.frame
    }

    /// What the site says about itself.
    pub fn info(&self) -> &SiteInfo {
        &self.frame.info
    }

    /// The card of a release in a language.
    pub fn card(&self, id: &str, language: Language) -> Option<&Card> {
        let (number, _) = language_of(self.info(), language)?;
        self.releases[self.number(id)?].card(number)
    }

    /// The languages in which a release has an article of its own, in the order of the site.
    pub fn written_in(&self, id: &str) -> impl Iterator<Item = &SiteLanguage> {
        let release = self.number(id).map(|number| &self.releases[number]);
        let written = release.into_iter().flat_map(ReleaseEntry::written);
        written.map(|(language, _)| &self.info().languages[language])
    }

    /// The news of a language in articles of its own, newest first.
    pub fn news(&self, language: Language) -> impl Iterator<Item = &Card> {
        let number = language_of(self.info(), language).map(|(number, _)| number);
        let cards = number.into_iter().flat_map(move |number| {
            let news = self.news[number].newest.iter();
            news.filter_map(move |release| self.releases[*release].card(number))
        });
        cards.filter(|card| card.is_own())
    }

    /// What the news of a language is about, by the names in the newest release about it.
    pub fn subjects(&self, language: Language) -> impl Iterator<Item = &Subject> {
        let number = language_of(self.info(), language).map(|(number, _)| number);
        let topics = number.into_iter().flat_map(|it| &self.news[it].topics);
        topics.map(|about| &about.subject)
    }

    /// A release by its number.
    pub(super) fn release(&self, number: usize) -> &ReleaseEntry {
        &self.releases[number]
    }

    /// Where a link to a release leads, by its id of today or of before: to the same language if it exists there, else to the site's
    /// first that does.
    pub(super) fn linked(&self, id: &str, language: Language) -> Option<&Card> {
        let number = self.aliases.get(id).copied().or_else(|| self.number(id));
        let release = &self.releases[number?];
        let mut cards = release.cards().map(|(_, card)| card);
        let same = release.cards().find(|(_, card)| card.language == language);
        same.map(|(_, card)| card).or_else(|| cards.next())
    }

    /// The releases of the feed of a language.
    pub(super) fn feed(&self, language: usize) -> impl Iterator<Item = usize> {
        let announced = announced(&self.releases, &self.news[language], language);
        announced.take(RELEASES_A_FEED)
    }

    /// The next newer and the next older release in a language.
    pub(super) fn neighbours(
        &self,
        release: usize,
        language: usize,
    ) -> (Option<&Card>, Option<&Card>) {
        let Some(place) = self.releases[release].places[language] else {
            return (None, None);
        };
        let card = |place: usize| {
            let release = self.news[language].newest.get(place)?;
            self.releases[*release].card(language)
        };
        (place.checked_sub(1).and_then(card), card(place + 1))
    }

    fn number(&self, id: &str) -> Option<usize> {
        let found = self
            .releases
            .binary_search_by(|release| release.id.as_str().cmp(id));
        found.ok()
    }
}

/// The news of a language of which machines are told, newest first.
fn announced<'a>(
    releases: &'a [ReleaseEntry],
    news: &'a Taxonomy,
    language: usize,
) -> impl Iterator<Item = usize> + 'a {
    let newest = news.newest.iter().copied();
    newest.filter(move |release| {
        let card = releases[*release].card(language);
        card.is_some_and(Card::is_announced)
    })
}
