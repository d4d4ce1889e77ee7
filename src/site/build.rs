//! From releases and articles to the map of the site: what the site says about itself, a card for every release in every language, and
//! what is said on the pages beside the news.
//!
//! In: the releases of an edition with their articles. Out: the map, or every name that a language has no form for.

use std::collections::BTreeMap;

use grammar::{Date, Period, locale_name};

use crate::article::{KeptArticle, publisher_name, said_alone};
use crate::diagnostic::Report;
use crate::facts::Release;
use crate::locale::Locales;
use crate::record::Records;
use crate::saying::Operation;
use crate::values::{Language, Value};

use super::about::profiles;
use super::describe::metadata;
use super::subjects::subjects;
use super::{Card, Media, Security, SiteInfo, SiteLanguage, SiteMap};

/// All articles, by release and then by language.
pub type Articles = BTreeMap<String, BTreeMap<Language, KeptArticle>>;

impl SiteMap {
    /// Plans the site of an edition. Nothing comes back if there is an error in it.
    pub fn build(
        records: &Records,
        locales: &Locales,
        releases: &[&Release],
        articles: &Articles,
        media: Media,
        report: &mut Report,
    ) -> Option<Self> {
        let day = newest(releases);
        let mut own = Report::default();
        let cards = cards(records, locales, releases, articles, &mut own);
        let map = Self::plan(info(records, locales, day), cards);
        let profiles = profiles(records, locales, &map, day, &mut own);
        let sound = !own.has_errors();
        report.extend(own);
        sound.then(|| map.with_media(media).with_profiles(profiles))
    }
}

/// What the site says about itself.
fn info(records: &Records, locales: &Locales, day: Date) -> SiteInfo {
    let site = &records.site;
    let languages = site.languages.iter().map(|(language, tag)| {
        let publisher = publisher_name(records, locales, *language, day);
        SiteLanguage {
            language: *language,
            tag: tag.text.clone(),
            locale: locale_name(&tag.text),
            name: site
                .name
                .get(language)
                .map(|name| name.text.clone())
                .unwrap_or_default(),
            publisher: publisher
                .expect("a publisher without a name in a language has been reported"),
        }
    });
    let url = site.url.as_ref();
    let security = site.security.clone();
    SiteInfo {
        url: url.map(|url| url.text.trim_end_matches('/').to_owned()),
        languages: languages.collect(),
        bilingual: site.bilingual.clone(),
        security: security.map(|(contact, expires)| Security {
            contact: contact.text,
            expires,
        }),
    }
}

/// The cards of all releases in all languages in which they have a page.
fn cards(
    records: &Records,
    locales: &Locales,
    releases: &[&Release],
    articles: &Articles,
    report: &mut Report,
) -> Vec<Card> {
    let mut cards = Vec::new();
    for release in releases {
        for (language, article) in pages(release) {
            let card = card(locales, release, articles, language, article);
            let Some(mut card) = card else { continue };
            // A page that shows the article of another language says nothing of its own.
            if language == article && !card.unlisted {
                match subjects(records, locales, release, language) {
                    Ok(subjects) => card.subjects = subjects,
                    Err(fault) => report.add(fault),
                }
            }
            cards.push(card);
        }
    }
    cards
}

/// The languages in which a release has a page, each with that of the article on it: where the release has none, it is that of its
/// first language.
fn pages(release: &Release) -> impl Iterator<Item = (Language, Language)> {
    let own = release.languages.iter();
    let own = own.map(|language| (*language, *language));
    let first = release.languages.first();
    let fallback_languages = release.fallback_languages.iter();
    own.chain(fallback_languages.filter_map(move |language| Some((*language, *first?))))
}

/// The day of the newest release, on which the site's own pages are up to date.
pub fn newest(releases: &[&Release]) -> Date {
    let days = releases.iter().map(|release| release.published);
    days.max().unwrap_or(Date::MAX)
}

/// What other pages need to know of a release in a language.
fn card(
    locales: &Locales,
    release: &Release,
    articles: &Articles,
    language: Language,
    written_in: Language,
) -> Option<Card> {
    let article = articles.get(&release.id)?.get(&written_in)?;
    let old = release.life_cycle.aliases.iter();
    let aliases = old.map(|old| (old.year, old.id.clone()));
    let messages = locales.language(&language).kinds.get(&release.kind);
    let label = messages.and_then(|messages| messages.label.clone());
    let day = Value::Period(Period::day(release.published));
    let published_text = said_alone(
        locales,
        language,
        Operation::Period,
        &day,
        release.published,
    );
    Some(Card {
        id: release.id.clone(),
        year: release.year,
        language,
        article: written_in,
        kind: release.kind.clone(),
        kind_label: label.unwrap_or_default(),
        published: release.published,
        published_text: published_text.expect("a whole date has a form in every language"),
        headline: article.headline.to_string(),
        lead: article.lead.to_string(),
        subjects: Vec::new(),
        aliases: aliases.collect(),
        unlisted: release.life_cycle.withdrawn,
        metadata: metadata(locales, release, language),
    })
}
