//! Releases gathered by year and by what they are about.
//!
//! In: the releases of every language in the order of its news, and their cards. Out: what the pages of years and topics hold.
//! What no list names is in none of them.

use std::collections::BTreeMap;

use crate::values::Language;

use super::{Card, Subject, Topic, TopicKind};

/// The years and topics of all languages; every list of ids has the newest release first.
#[derive(Debug, Default)]
pub struct Gathered {
    years: BTreeMap<Language, BTreeMap<i16, Vec<String>>>,
    topics: BTreeMap<(Language, Topic), Vec<String>>,
    subjects: BTreeMap<Language, Vec<Subject>>,
}

impl Gathered {
    /// Gathers releases; `order` holds the listed ones.
    pub fn new(
        order: &BTreeMap<Language, Vec<String>>,
        cards: &BTreeMap<(String, Language), Card>,
    ) -> Self {
        let mut gathered = Self::default();
        for (language, ids) in order {
            for id in ids {
                gathered.add(&cards[&(id.clone(), *language)]);
            }
        }
        gathered
    }

    /// Puts a release behind those that are newer.
    fn add(&mut self, card: &Card) {
        let language = &card.language;
        let years = self.years.entry(*language).or_default();
        years.entry(card.year).or_default().push(card.id.clone());
        for subject in &card.subjects {
            let topic = (*language, subject.topic.clone());
            let ids = self.topics.entry(topic).or_default();
            if ids.is_empty() {
                let subjects = self.subjects.entry(*language).or_default();
                subjects.push(subject.clone());
            }
            ids.push(card.id.clone());
        }
    }

    /// The years in which a language has news, newest first.
    pub fn years(&self, language: &Language) -> impl Iterator<Item = i16> {
        let years = self.years.get(language).into_iter();
        years.flat_map(|years| years.keys().rev().copied())
    }

    /// The news of a year.
    pub fn of_year(&self, language: Language, year: i16) -> &[String] {
        let years = self.years.get(&language);
        let ids = years.and_then(|years| years.get(&year));
        ids.map_or(&[], Vec::as_slice)
    }

    /// What the news of a language is about, by the names in the newest release about it: what it was about last comes first.
    pub fn subjects(&self, language: Language) -> &[Subject] {
        self.subjects.get(&language).map_or(&[], Vec::as_slice)
    }

    /// The projects among that.
    pub fn projects(&self, language: &Language) -> impl Iterator<Item = &Subject> {
        let subjects = self.subjects(*language).iter();
        subjects.filter(|subject| subject.topic.kind == TopicKind::Project)
    }

    /// The news about a project or a town.
    pub fn about(&self, language: Language, topic: &Topic) -> &[String] {
        let ids = self.topics.get(&(language, topic.clone()));
        ids.map_or(&[], Vec::as_slice)
    }
}
