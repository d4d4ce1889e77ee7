//! Which releases a newsletter has, and in which order.
//!
//! In: a site without errors, and what was asked for. Out: the newsletter, in one language or in several. What readers cannot find on the
//! site is in none: no draft, nothing under embargo, nothing withdrawn.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use grammar::{Date, PartialDate, Period};

use crate::article::{Article, Inline, about_newsletter, said_alone};
use crate::diagnostic::{Message, Report, message, nearest};
use crate::facts::{Issue, of_newsletter};
use crate::record::Register;
use crate::render::{Newsletter, NewsletterEdition, NewsletterGroup, NewsletterItem};
use crate::saying::Operation;
use crate::site::{Card, Topic, TopicKind};
use crate::values::{Language, Value};

use super::pipeline::Plan;
use super::unknown::unknown_release;

/// How many months a message names that have news.
const MONTHS_NAMED: usize = 12;

/// What was asked for.
pub(super) struct Asked {
    /// Releases by their ids, in the order in which they shall stand; else all that fit.
    pub ids: Vec<String>,
    /// The days of the news.
    pub period: Option<Period>,
    /// The project of the news, by its key.
    pub project: Option<String>,
    /// The languages, one after the other; else those of the site's first bilingual pair.
    pub languages: Vec<String>,
    /// How news is grouped.
    pub group: Option<Grouping>,
    /// Whether releases stand there whole.
    pub full: bool,
}

/// How news is grouped.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Grouping {
    /// By days within a month, else by months.
    Date,
    /// By projects; what has none stands last.
    Project,
}

/// The articles of the news that was asked for, by release and language.
pub(super) type NewsArticles<'a> = BTreeMap<(&'a str, Language), Cow<'a, Article>>;

/// The news of a site that was asked for, and its languages.
pub(super) struct Selection<'a> {
    site: &'a Plan,
    asked: &'a Asked,
    languages: Vec<&'a Language>,
}

impl<'a> Selection<'a> {
    /// Chooses the news.
    ///
    /// Errors: what was asked for is not there.
    pub(super) fn new(site: &'a Plan, asked: &'a Asked) -> Result<Self, Message> {
        let mut selection = Self {
            site,
            asked,
            languages: Vec::new(),
        };
        selection.refuse_unknown()?;
        selection.languages = selection.languages()?;
        Ok(selection)
    }

    /// The articles of the news.
    pub(super) fn articles(&self) -> NewsArticles<'a> {
        let languages = self.languages.iter();
        let news = languages.flat_map(|language| self.news(**language));
        let articles = news.map(|card| {
            let article = self.site.article(&card.id, &card.language);
            let article = article.expect("news in a language has an article in it");
            ((card.id.as_str(), card.language), article)
        });
        articles.collect()
    }

    /// The newsletter with these articles; nothing if the site cannot say it.
    pub(super) fn newsletter(
        &self,
        articles: &'a NewsArticles<'a>,
        report: &mut Report,
    ) -> Option<Newsletter<'a>> {
        let languages = self.languages.iter();
        let editions = languages.map(|language| self.edition(language, articles, report));
        let editions: Vec<_> = editions.collect::<Option<_>>()?;
        let settings = &self.site.records.site.newsletter;
        Some(Newsletter {
            editions,
            full: self.asked.full,
            from: settings.from.as_ref().map(|from| from.text.as_str()),
            unsubscribe: settings.unsubscribe.as_ref().map(|link| link.text.as_str()),
        })
    }

    /// The news in a language.
    fn news(&self, language: Language) -> Vec<&'a Card> {
        let mut news: Vec<&Card> = self.site.map.news(language).collect();
        if self.asked.ids.is_empty() {
            news.retain(|card| self.is_of_period(card) && self.is_of_project(card));
            return news;
        }
        let mut named = BTreeSet::new();
        let ids = self.asked.ids.iter().filter(|id| named.insert(id.as_str()));
        let found = |id: &String| news.iter().copied().find(|card| card.id == *id);
        ids.filter_map(found).collect()
    }

    fn is_of_period(&self, card: &Card) -> bool {
        let Some(period) = self.asked.period else {
            return true;
        };
        let (first, last) = ends(period);
        (first..=last).contains(&card.published)
    }

    fn is_of_project(&self, card: &Card) -> bool {
        let project = self.asked.project.as_deref();
        project.is_none_or(|key| project_of(card).is_some_and(|(topic, _)| topic.key == key))
    }

    /// What is asked for by name and is not there.
    fn refuse_unknown(&self) -> Result<(), Message> {
        for id in &self.asked.ids {
            let mut languages = self.site.written_in(id);
            let listed =
                |language: &Language| self.site.map.news(*language).any(|card| card.id == *id);
            if languages.any(listed) {
                continue;
            }
            return Err(self.not_there(id));
        }
        let Some(key) = &self.asked.project else {
            return Ok(());
        };
        let projects = &self.site.records.register;
        if projects.get(Register::Projects, key).is_some() {
            return Ok(());
        }
        let keys = projects.entries(Register::Projects);
        let keys: Vec<&str> = keys.map(|entry| entry.key.text.as_str()).collect();
        Err(match nearest(key, keys.iter().copied()) {
            Some(near) => message!("newsletter-project-near", project = key, near = near),
            None => message!(
                "newsletter-project-unknown",
                project = key,
                projects = keys.join(", ")
            ),
        })
    }

    /// Why a release is in no newsletter.
    fn not_there(&self, id: &str) -> Message {
        if self.site.findings.drafts.iter().any(|draft| draft == id) {
            return message!("newsletter-draft", id = id);
        }
        if self.site.findings.embargoed.iter().any(|it| it == id) {
            return message!("newsletter-embargoed", id = id);
        }
        let mut published = self.site.published().map(|release| release.id.as_str());
        if published.any(|published| published == id) {
            return message!("newsletter-withdrawn", id = id);
        }
        let published = self.site.published();
        unknown_release(id, published.map(|release| release.id.as_str()))
    }

    /// The languages of the newsletter: each has news.
    fn languages(&self) -> Result<Vec<&'a Language>, Message> {
        let all = self.site.map.info().languages.iter();
        let all: Vec<&Language> = all.map(|site| &site.language).collect();
        let there = |language: &&&Language| !self.news(***language).is_empty();
        let with_news: Vec<&Language> = all.iter().filter(there).copied().collect();
        let names = |languages: &[&Language]| {
            let names: Vec<&str> = languages.iter().map(|it| it.as_str()).collect();
            names.join(", ")
        };
        let mut asked = Vec::new();
        for name in &self.asked.languages {
            let found = all.iter().find(|language| language.as_str() == name);
            let found = *found.ok_or_else(|| {
                let languages = names(&all);
                message!(
                    "newsletter-no-such-language",
                    language = name,
                    languages = languages
                )
            })?;
            if !asked.contains(&found) {
                asked.push(found);
            }
        }
        if with_news.is_empty() {
            return Err(self.nothing());
        }
        if let Some(without) = asked.iter().find(|it| !with_news.contains(it)) {
            let languages = names(&with_news);
            return Err(message!(
                "newsletter-not-in-language",
                language = without.as_str(),
                languages = languages
            ));
        }
        if !asked.is_empty() {
            return Ok(asked);
        }
        let pair = self
            .site
            .bilingual(|language| with_news.contains(&language));
        Ok(pair.map_or_else(
            || with_news[..1].to_vec(),
            |(first, second)| vec![first, second],
        ))
    }

    /// That nothing fits, and what there is.
    fn nothing(&self) -> Message {
        let languages = self.site.map.info().languages.iter();
        let all: Vec<&Card> = languages
            .flat_map(|site| self.site.map.news(site.language))
            .collect();
        if all.is_empty() {
            return message!("newsletter-no-news");
        }
        let project = self.asked.project.as_deref();
        let of_project: Vec<&&Card> = all.iter().filter(|card| self.is_of_project(card)).collect();
        if let (Some(project), true) = (project, of_project.is_empty()) {
            let projects = all.iter().filter_map(|card| project_of(card));
            let projects: BTreeSet<&str> = projects.map(|(topic, _)| topic.key.as_str()).collect();
            let projects: Vec<&str> = projects.into_iter().collect();
            return message!(
                "newsletter-nothing-of-project",
                project = project,
                projects = projects.join(", ")
            );
        }
        let months: BTreeSet<Date> = of_project.iter().map(|card| month_of(card)).collect();
        let months = months.into_iter().rev().take(MONTHS_NAMED);
        let months: Vec<String> = months.map(|first| month(first).to_string()).collect();
        let period = self.asked.period.map(ends);
        let (first, last) = period.expect("without a period all news of the project is in");
        message!(
            "newsletter-nothing-in-period",
            first = first.to_string(),
            last = last.to_string(),
            months = months.join(", ")
        )
    }

    /// The newsletter in a language.
    fn edition(
        &self,
        language: &'a Language,
        articles: &'a NewsArticles<'a>,
        report: &mut Report,
    ) -> Option<NewsletterEdition<'a>> {
        let site = self.site;
        let news = self.news(*language);
        let newest = news.iter().map(|card| card.published).max();
        let newest = newest.expect("every language of a newsletter has news");
        let issue = Issue {
            period: self.asked.period,
            project: self.asked.project.as_deref(),
            releases: news.len() as u64,
            day: newest,
        };
        let facts = of_newsletter(&site.records, &issue, language);
        let footer = &site.records.site.newsletter.footer;
        Some(NewsletterEdition {
            about: about_newsletter(&site.locales, &facts, language, report)?,
            groups: self.groups(language, &news, articles, newest),
            footer: footer.get(language).map(|text| text.text.trim()),
        })
    }

    /// News in groups, in the order in which the first of each stands.
    fn groups(
        &self,
        language: &'a Language,
        news: &[&'a Card],
        articles: &'a NewsArticles<'a>,
        day: Date,
    ) -> Vec<NewsletterGroup<'a>> {
        let one_month = news
            .windows(2)
            .all(|two| month_of(two[0]) == month_of(two[1]));
        let heading = |card: &Card| match self.asked.group {
            None => None,
            Some(Grouping::Project) => project_of(card).map(|(_, name)| name),
            Some(Grouping::Date) if one_month => Some(plain(card.published_text.clone())),
            Some(Grouping::Date) => Some(plain(self.month(*language, card, day))),
        };
        let mut groups: Vec<NewsletterGroup<'a>> = Vec::new();
        for card in news.iter().copied() {
            let article = &articles[&(card.id.as_str(), *language)];
            let item = NewsletterItem {
                card,
                shown: self.site.map.shown(article, *language),
            };
            let heading = heading(card);
            match groups.iter_mut().find(|group| group.heading == heading) {
                Some(group) => group.items.push(item),
                None => groups.push(NewsletterGroup {
                    heading,
                    dated: self.asked.group == Some(Grouping::Date) && one_month,
                    items: vec![item],
                }),
            }
        }
        groups.sort_by_key(|group| group.heading.is_none());
        groups
    }

    /// The month of a release in words.
    fn month(&self, language: Language, card: &Card, day: Date) -> String {
        let month = Value::Period(month(card.published));
        let locales = &self.site.locales;
        let said = said_alone(locales, language, Operation::Period, &month, day)
            .expect("a month with its year has a form in every language");
        // It stands as a heading.
        let mut letters = said.chars();
        let first = letters.next().into_iter().flat_map(char::to_uppercase);
        first.chain(letters.by_ref()).collect()
    }
}

/// The first and the last day of a period whose year is known.
fn ends(period: Period) -> (Date, Date) {
    let ends = period.start.first_day().zip(period.end.last_day());
    ends.expect("the year of a newsletter is known")
}

/// The first day of the month of a release.
fn month_of(card: &Card) -> Date {
    card.published.first_of_month()
}

/// The month of a day.
fn month(day: Date) -> Period {
    let month = PartialDate::Month {
        year: Some(day.year()),
        month: day.month(),
    };
    Period {
        start: month,
        end: month,
    }
}

/// The project of a release, with its name.
fn project_of(card: &Card) -> Option<(&Topic, Vec<Inline>)> {
    let mut subjects = card.subjects.iter();
    let subject = subjects.find(|subject| subject.topic.kind == TopicKind::Project)?;
    let name = match &subject.tag {
        Some(tag) => vec![Inline::Foreign {
            language: Some(tag.as_str().into()),
            text: subject.name.as_str().into(),
        }],
        None => plain(subject.name.clone()),
    };
    Some((&subject.topic, name))
}

fn plain(text: String) -> Vec<Inline> {
    vec![Inline::said(text)]
}
