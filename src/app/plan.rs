//! From releases and articles to the site map: cards, names of the newsroom, words of the pages.

use std::collections::BTreeMap;
use std::sync::Arc;

use grammar::{Date, Period, locale_name};

use crate::article::{Block, plain_text};
use crate::diagnostic::{Code, Diagnostic, Message, SourceFile, message};
use crate::facts::{Release, publisher};
use crate::locale::Locales;
use crate::record::Records;
use crate::render::{Interface, Renderer};
use crate::saying::{Operation, Options};
use crate::site::{Card, Security, SiteInfo, SiteLanguage, SiteMap};
use crate::source::{Text, Tree};
use crate::values::{Language, Value};

use super::particulars::particulars;
use super::pipeline::Articles;
use super::subjects::subjects;

/// Where all templates are.
const TEMPLATES: &str = "templates/";

/// Where the page templates are: their names begin below it.
const PAGES: &str = "templates/pages/";

/// Where the templates of letters are: their names begin with the folder.
const MAILS: &str = "templates/mail/";

/// The renderer with the page templates and the words of the pages.
pub(super) fn renderer(tree: &Tree, locales: &Locales) -> Result<Renderer, Vec<Diagnostic>> {
    let named = |file: &Arc<SourceFile>, folder: &str| {
        (file.path[folder.len()..].to_owned(), Arc::clone(file))
    };
    let pages = tree.under(PAGES).map(|file| named(file, PAGES));
    let mails = tree.under(MAILS).map(|file| named(file, TEMPLATES));
    let files = pages.chain(mails).collect();
    let interfaces = locales
        .iter()
        .map(|(language, bundles)| {
            (
                language.clone(),
                Interface {
                    strings: bundles.interface.clone(),
                    stemming: bundles.grammar.stemming(),
                },
            )
        })
        .collect();
    Renderer::new(files, interfaces)
}

/// What a site may leave out, and what it must not: its name stands on pages of every language.
pub(super) fn faults(records: &Records, locales: &Locales) -> Vec<Diagnostic> {
    let mut report = Vec::new();
    let mut lacking = |texts: &BTreeMap<Language, Text>, message: &dyn Fn(&str) -> Message| {
        // A field that is missing or wrong altogether has been reported.
        let Some(last) = texts.values().max_by_key(|text| text.span.start()) else {
            return;
        };
        for (language, _) in locales.iter().filter(|(it, _)| !texts.contains_key(*it)) {
            let message = message(language.as_str());
            let place = last.span;
            report.push(Diagnostic::new(Code::MissingLanguage, place, message));
        }
    };
    lacking(&records.site.name, &|language| {
        message!("site-name-missing", language = language)
    });
    lacking(&records.site.newsletter.footer, &|language| {
        message!("newsletter-footer-missing", language = language)
    });
    if records.site.lacks_url {
        report.push(Diagnostic::new(
            Code::NoSiteUrl,
            records.site.span,
            message!("no-site-url"),
        ));
    }
    report
}

/// The plan of the site.
pub(super) fn plan(
    records: &Records,
    locales: &Locales,
    releases: &[&Release],
    articles: &Articles,
) -> Result<SiteMap, Vec<Diagnostic>> {
    let newest = newest(releases);
    let mut report = Vec::new();
    let publisher = |language: &Language| {
        let said = publisher_name(records, locales, language, newest);
        said.expect("a publisher without a name in a language has been reported")
    };
    let languages = records
        .site
        .languages
        .iter()
        .map(|(language, tag)| SiteLanguage {
            language: language.clone(),
            tag: tag.text.clone(),
            locale: locale_name(&tag.text),
            name: records
                .site
                .name
                .get(language)
                .map(|name| name.text.clone())
                .unwrap_or_default(),
            publisher: publisher(language),
        });
    let info = SiteInfo {
        url: records
            .site
            .url
            .as_ref()
            .map(|url| url.text.trim_end_matches('/').to_owned()),
        languages: languages.collect(),
        bilingual: records.site.bilingual.clone(),
        security: records
            .site
            .security
            .clone()
            .map(|(contact, expires)| Security {
                contact: contact.text,
                expires,
            }),
    };
    let mut cards = Vec::new();
    for release in releases {
        for (language, article) in pages(release) {
            let card = card(locales, release, articles, language, article);
            let Some(mut card) = card else { continue };
            // A page that shows the article of another language says nothing of its own.
            if language == article && !card.unlisted {
                match subjects(records, locales, release, language) {
                    Ok(subjects) => card.subjects = subjects,
                    Err(fault) => report.push(fault),
                }
            }
            cards.push(card);
        }
    }
    if report.is_empty() {
        Ok(SiteMap::plan(info, cards))
    } else {
        Err(report)
    }
}

/// The languages in which a release has a page, each with that of the article on it: where the release has none, it is that of its
/// first language.
fn pages(release: &Release) -> impl Iterator<Item = (&Language, &Language)> {
    let own = release.languages.iter();
    let own = own.map(|language| (language, language));
    let first = release.languages.first();
    let fallback_languages = release.fallback_languages.iter();
    own.chain(fallback_languages.filter_map(move |language| Some((language, first?))))
}

/// The day of the newest release, on which the site's own pages are up to date.
pub(super) fn newest(releases: &[&Release]) -> Date {
    let days = releases.iter().map(|release| release.published);
    days.max().unwrap_or(Date::MAX)
}

/// What other pages need to know of a release in a language.
fn card(
    locales: &Locales,
    release: &Release,
    articles: &Articles,
    language: &Language,
    written_in: &Language,
) -> Option<Card> {
    let article = articles.get(&(release.id.clone(), written_in.clone()))?;
    let lead = article
        .blocks
        .iter()
        .find_map(|slotted| match &slotted.block {
            Block::Paragraph(content) => Some(plain_text(content)),
            _ => None,
        });
    let notice = || Some(plain_text(&article.notices.first()?.content));
    let old = release.life_cycle.aliases.iter();
    let aliases = old.map(|old| (old.year, old.id.clone()));
    let messages = locales.language(language).kinds.get(&release.kind);
    let label = messages.and_then(|messages| messages.label.clone());
    let day = Value::Period(Period::day(release.published));
    Some(Card {
        id: release.id.clone(),
        year: release.year,
        language: language.clone(),
        article: written_in.clone(),
        kind: release.kind.clone(),
        kind_label: label.unwrap_or_default(),
        published: release.published.to_string(),
        published_text: said(
            locales,
            language,
            Operation::Period,
            &day,
            release.published,
        )
        .expect("a whole date has a form in every language"),
        headline: plain_text(&article.headline),
        // What was withdrawn has only the notice that says so.
        lead: lead.or_else(notice).unwrap_or_default(),
        subjects: Vec::new(),
        aliases: aliases.collect(),
        unlisted: release.life_cycle.withdrawn,
        particulars: particulars(locales, release, language),
    })
}

/// The publisher's name on the day of the newest release. It stands on every page of the site, also in languages of no release.
pub(super) fn publisher_name(
    records: &Records,
    locales: &Locales,
    language: &Language,
    day: Date,
) -> Result<String, Diagnostic> {
    let publisher =
        publisher(records, day).expect("a publisher that cannot be resolved has been reported");
    let value = Value::Entity(publisher);
    said(locales, language, Operation::Name, &value, day).map_err(|refusal| {
        let place = records.site.publisher.as_ref().map(|key| key.span);
        Diagnostic::in_language(Code::ImpossibleForm, place, language.as_str(), refusal)
    })
}

/// A value said on its own, as plain words.
pub(super) fn said(
    locales: &Locales,
    language: &Language,
    operation: Operation,
    value: &Value,
    day: Date,
) -> Result<String, Message> {
    let grammar = &locales.language(language).grammar;
    let phrase = grammar.phrase(operation, value, &Options::default(), day)?;
    Ok(phrase.plain())
}
