//! A release of the site in all its languages.
//!
//! In: cards. Out: the cards of a release together. Knows no page and no list.

use crate::values::Language;

use super::{Address, Card, SiteInfo, SiteLanguage, addresses};

/// A release in all its languages.
#[derive(Debug)]
pub(super) struct ReleaseEntry {
    /// Its id.
    pub id: String,
    /// By the language of the site.
    pub cards: Vec<Option<Card>>,
    /// Where it stands in the news of each language; nowhere if no list names it.
    pub places: Vec<Option<usize>>,
}

impl ReleaseEntry {
    /// Its card in a language.
    pub fn card(&self, language: usize) -> Option<&Card> {
        self.cards[language].as_ref()
    }

    /// Its cards with the numbers of their languages.
    pub fn cards(&self) -> impl Iterator<Item = (usize, &Card)> {
        let cards = self.cards.iter().enumerate();
        cards.filter_map(|(language, card)| Some((language, card.as_ref()?)))
    }

    /// Its cards in the languages in which it has an article of its own.
    pub fn written(&self) -> impl Iterator<Item = (usize, &Card)> {
        self.cards().filter(|(_, card)| card.is_own())
    }

    /// Its card in a language, if it has an article of its own in it.
    pub fn own_card(&self, info: &SiteInfo, language: Language) -> Option<&Card> {
        let (number, _) = language_of(info, language)?;
        self.card(number).filter(|card| card.is_own())
    }

    /// Where its facts lie, if machines are told of it.
    pub fn facts(&self) -> Option<Address> {
        let mut announced = self.cards().filter(|(_, card)| card.is_announced());
        let (_, card) = announced.next()?;
        Some(addresses::facts(card.year, &card.id))
    }
}

/// Cards by release and language.
pub(super) fn entries(info: &SiteInfo, mut cards: Vec<Card>) -> Vec<ReleaseEntry> {
    cards.sort_by(|one, other| one.id.cmp(&other.id));
    let languages = info.languages.len();
    let mut releases: Vec<ReleaseEntry> = Vec::new();
    for card in cards {
        let Some((language, _)) = language_of(info, card.language) else {
            continue;
        };
        if releases.last().is_none_or(|last| last.id != card.id) {
            releases.push(ReleaseEntry {
                id: card.id.clone(),
                cards: vec![None; languages],
                places: vec![None; languages],
            });
        }
        let release = releases.last_mut().expect("it has just been added");
        release.cards[language] = Some(card);
    }
    releases
}

/// A language of the site with its number.
pub(super) fn language_of(info: &SiteInfo, language: Language) -> Option<(usize, &SiteLanguage)> {
    let mut languages = info.languages.iter().enumerate();
    languages.find(|(_, site)| site.language == language)
}
