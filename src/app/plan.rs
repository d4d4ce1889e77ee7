//! From releases and articles to the site map: cards, names of the newsroom, words of the pages.

use std::sync::Arc;

use crate::article::{Block, plain_text};
use crate::diagnostic::{Code, Diagnostic};
use crate::facts::{Release, publisher};
use crate::grammar::{Operation, Options, Said};
use crate::locale::Locales;
use crate::record::Records;
use crate::render::{Interface, Renderer};
use crate::site::{Card, SiteInfo, SiteLanguage, SiteMap};
use crate::source::Tree;
use crate::values::{Date, Language, Period, Value};

use super::pipeline::Articles;

/// Where the page templates are.
const PAGES: &str = "templates/pages/";

/// The renderer with the page templates and the words of the pages.
pub(super) fn renderer(tree: &Tree, locales: &Locales) -> Result<Renderer, Vec<Diagnostic>> {
    let files = tree
        .under(PAGES)
        .map(|file| (file.path[PAGES.len()..].to_owned(), Arc::clone(file)))
        .collect();
    let interfaces = locales
        .iter()
        .map(|(language, bundles)| {
            (
                language.clone(),
                Interface {
                    strings: bundles.interface.clone(),
                },
            )
        })
        .collect();
    Renderer::new(files, interfaces)
}

/// What a site may leave out, and what it must not.
pub(super) fn faults(records: &Records) -> Vec<Diagnostic> {
    let mut report = Vec::new();
    if records.site.url.is_none() {
        report.push(
            Diagnostic::new(Code::NoSiteUrl, records.site.span.clone(), "the site has no `url`")
                .hint("Without it canonical addresses and links between languages are left out; add `url: https://…` to content/site.yaml."),
        );
    }
    report
}

/// The plan of the site.
pub(super) fn plan(
    records: &Records,
    locales: &Locales,
    releases: &[Release],
    articles: &Articles,
) -> SiteMap {
    let newest = releases
        .iter()
        .map(|release| release.published)
        .max()
        .unwrap_or(Date::MAX);
    let languages = records
        .site
        .languages
        .iter()
        .map(|(language, tag)| SiteLanguage {
            language: language.clone(),
            tag: tag.text.clone(),
            name: records
                .site
                .name
                .get(language)
                .map(|name| name.text.clone())
                .unwrap_or_default(),
            publisher: publisher_name(records, locales, language, newest),
        });
    let info = SiteInfo {
        url: records
            .site
            .url
            .as_ref()
            .map(|url| url.text.trim_end_matches('/').to_owned()),
        languages: languages.collect(),
        bilingual: records.site.bilingual.clone(),
    };
    let cards = releases.iter().flat_map(|release| {
        release
            .languages
            .iter()
            .filter_map(|language| card(records, locales, release, articles, language))
    });
    SiteMap::plan(info, cards.collect())
}

/// What other pages need to know of a release in a language.
fn card(
    records: &Records,
    locales: &Locales,
    release: &Release,
    articles: &Articles,
    language: &Language,
) -> Option<Card> {
    let article = articles.get(&(release.id.clone(), language.clone()))?;
    let lead = article
        .blocks
        .iter()
        .find_map(|slotted| match &slotted.block {
            Block::Paragraph(content) => Some(plain_text(content)),
            _ => None,
        });
    let label = records
        .kinds
        .get(&release.kind)
        .and_then(|kind| kind.label.get(language));
    let day = Value::Period(Period::day(release.published));
    Some(Card {
        id: release.id.clone(),
        year: release.year,
        language: language.clone(),
        kind_label: label.map(|label| label.text.clone()).unwrap_or_default(),
        published: release.published.to_string(),
        published_text: said(
            locales,
            language,
            Operation::Period,
            &day,
            &Options::default(),
            release.published,
        ),
        headline: plain_text(&article.headline),
        lead: lead.unwrap_or_default(),
    })
}

/// The publisher's name on the day of the newest release.
fn publisher_name(records: &Records, locales: &Locales, language: &Language, day: Date) -> String {
    let publisher =
        publisher(records, day).expect("a publisher that cannot be resolved has been reported");
    said(
        locales,
        language,
        Operation::Name,
        &Value::Entity(publisher),
        &Options::default(),
        day,
    )
}

/// A value said on its own, as plain words.
fn said(
    locales: &Locales,
    language: &Language,
    operation: Operation,
    value: &Value,
    options: &Options,
    day: Date,
) -> String {
    match locales
        .language(language)
        .grammar
        .say(operation, &[value], options, day)
    {
        Ok(Said::Phrase(phrase)) => phrase.plain(),
        // Every article says its publisher or date; a form that is not there has been reported with it.
        Ok(Said::Choice(_)) | Err(_) => String::new(),
    }
}
