//! What the pages say that stand beside the news: each project and town, and the site about itself.
//!
//! In: the register, and what the news of every language is about. Out: an article for each such page.

use std::collections::BTreeMap;

use grammar::Date;

use crate::article::{Article, about_place, about_project, about_site};
use crate::diagnostic::Report;
use crate::facts::{of_place, of_project, of_site};
use crate::locale::Locales;
use crate::record::Records;
use crate::values::Language;

use super::{SiteMap, Topic, TopicKind};

/// The articles of the pages beside the news.
#[derive(Debug, Default)]
pub struct Profiles {
    /// What the site says about itself in each language.
    pub site: BTreeMap<Language, Article>,
    /// What is said of a project or a town in a language.
    pub topics: BTreeMap<(Language, Topic), Article>,
}

impl Profiles {
    /// All of them, as on a day.
    pub(super) fn compose(
        records: &Records,
        locales: &Locales,
        map: &SiteMap,
        day: Date,
        report: &mut Report,
    ) -> Self {
        let languages: Vec<Language> = locales.iter().map(|(it, _)| *it).collect();
        let site = of_site(records, &languages, day);
        let mut profiles = Self::default();
        for language in languages {
            let article = about_site(locales, &site, &language, report);
            for subject in map.subjects(language) {
                let topic = &subject.topic;
                let said = about_topic(records, locales, topic, language, day, report);
                if let Some(article) = said {
                    let topic = (language, topic.clone());
                    profiles.topics.insert(topic, article);
                }
            }
            profiles.site.insert(language, article);
        }
        profiles
    }

    /// What is said of a project or a town.
    pub fn topic(&self, language: Language, topic: &Topic) -> Option<&Article> {
        self.topics.get(&(language, topic.clone()))
    }
}

/// A project or a town. Nothing of a project whose texts lack the language: its page has a name and a list.
fn about_topic(
    records: &Records,
    locales: &Locales,
    topic: &Topic,
    language: Language,
    day: Date,
    report: &mut Report,
) -> Option<Article> {
    match topic.kind {
        TopicKind::Project => {
            let project = of_project(records, &topic.key, &language, day)?;
            Some(about_project(locales, &project, &language, report))
        }
        TopicKind::Place => {
            let place = of_place(records, &topic.key, day)?;
            Some(about_place(locales, &place, &language))
        }
    }
}
