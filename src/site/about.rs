//! What the pages say that stand beside the news: each project and town, and the site about itself.
//!
//! In: the register, and what the news of every language is about. Out: an article for each such page.

use grammar::Date;

use crate::article::{Article, about_place, about_project, about_site};
use crate::diagnostic::Report;
use crate::facts::{of_place, of_project, of_site};
use crate::locale::Locales;
use crate::record::Records;
use crate::values::Language;

use super::{Profiles, SiteMap, Topic, TopicKind};

/// What all pages beside the news say, as on a day.
pub(super) fn profiles(
    records: &Records,
    locales: &Locales,
    map: &SiteMap,
    day: Date,
    report: &mut Report,
) -> Profiles {
    let languages: Vec<Language> = locales.iter().map(|(it, _)| *it).collect();
    let site = of_site(records, &languages, day);
    let mut profiles = Profiles::default();
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
