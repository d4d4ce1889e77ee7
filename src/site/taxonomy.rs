//! The releases of a language by year and by what they are about.
//!
//! In: the cards of a language. Out: what its lists hold, newest first. Unlisted releases are excluded.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use super::entry::ReleaseEntry;
use super::frame::LanguageFrame;
use super::{Subject, Topic, TopicKind};

/// The lists of a language; releases by their numbers, the newest first.
#[derive(Debug, Default)]
pub(super) struct Taxonomy {
    /// All news.
    pub newest: Vec<usize>,
    /// By year.
    pub years: BTreeMap<i16, Vec<usize>>,
    /// By what it is about: what it was about last comes first.
    pub topics: Vec<TopicNews>,
    numbers: BTreeMap<Topic, usize>,
}

/// The news about a project or a town.
#[derive(Debug)]
pub(super) struct TopicNews {
    /// It by the name in the newest release about it.
    pub subject: Subject,
    /// The releases.
    pub releases: Vec<usize>,
}

impl Taxonomy {
    /// Sorts the listed releases of a language: by day of publication, newest first, then by id.
    pub fn new(releases: &[ReleaseEntry], language: usize) -> Self {
        let cards = releases.iter().enumerate();
        let cards = cards.filter_map(|(number, release)| Some((number, release.card(language)?)));
        let mut cards: Vec<_> = cards.filter(|(_, card)| !card.unlisted).collect();
        cards.sort_by_key(|(number, card)| (Reverse(card.published), *number));
        let mut taxonomy = Self::default();
        for (number, card) in cards {
            taxonomy.newest.push(number);
            taxonomy.years.entry(card.year).or_default().push(number);
            for subject in &card.subjects {
                taxonomy.add(subject, number);
            }
        }
        taxonomy
    }

    /// Puts a release behind those about the same that are newer.
    fn add(&mut self, subject: &Subject, release: usize) {
        let next = self.topics.len();
        let number = *self.numbers.entry(subject.topic.clone()).or_insert(next);
        if number == next {
            self.topics.push(TopicNews {
                subject: subject.clone(),
                releases: Vec::new(),
            });
        }
        self.topics[number].releases.push(release);
    }

    /// The news about a project or a town, if there is any.
    pub fn about(&self, topic: &Topic) -> Option<&TopicNews> {
        self.numbers.get(topic).map(|number| &self.topics[*number])
    }

    /// Which ways lead through the language.
    pub fn frame(&self, has_feed: bool) -> LanguageFrame {
        LanguageFrame {
            years: self.years.keys().rev().copied().collect(),
            has_projects: self.projects().next().is_some(),
            has_feed,
        }
    }

    /// The projects that the news is about.
    pub fn projects(&self) -> impl Iterator<Item = &TopicNews> {
        let topics = self.topics.iter();
        topics.filter(|about| about.subject.topic.kind == TopicKind::Project)
    }
}
