//! What the pages say that stand beside the news: each project and town, and the site about itself.
//!
//! In: the plan and the register. Out: an article for each such page, by the address below its language.

use grammar::Date;

use crate::article::{Article, about_place, about_project, about_site};
use crate::diagnostic::Diagnostic;
use crate::facts::{of_place, of_project, of_site};
use crate::locale::Locales;
use crate::record::Records;
use crate::site::{ABOUT, PageContent, SiteMap, Topic, TopicKind};
use crate::values::Language;

use super::pipeline::Articles;

/// All of them, as on a day.
pub(super) fn profiles(
    records: &Records,
    locales: &Locales,
    map: &SiteMap,
    day: Date,
) -> (Articles, Vec<Diagnostic>) {
    let languages: Vec<Language> = locales
        .iter()
        .map(|(language, _)| language.clone())
        .collect();
    let site = of_site(records, &languages, day);
    let mut profiles = Articles::new();
    let mut report = Vec::new();
    for page in map.pages() {
        let (name, language, said) = match &page.content {
            PageContent::About { language } => {
                let said = about_site(locales, &site, language);
                (ABOUT.to_owned(), language, Some(said))
            }
            PageContent::Topic {
                language,
                topic,
                page: 1,
            } => {
                let said = about_topic(records, locales, topic, language, day);
                (topic.page(), language, said)
            }
            _ => continue,
        };
        if let Some((article, faults)) = said {
            report.extend(faults);
            profiles.insert((name, language.clone()), article);
        }
    }
    (profiles, report)
}

/// A project or a town. Nothing of a project whose texts lack the language: its page has a name and a list.
fn about_topic(
    records: &Records,
    locales: &Locales,
    topic: &Topic,
    language: &Language,
    day: Date,
) -> Option<(Article, Vec<Diagnostic>)> {
    match topic.kind {
        TopicKind::Project => {
            let project = of_project(records, &topic.key, language, day)?;
            Some(about_project(locales, &project, language))
        }
        TopicKind::Place => {
            let place = of_place(records, &topic.key, day)?;
            Some((about_place(locales, &place, language), Vec::new()))
        }
    }
}
