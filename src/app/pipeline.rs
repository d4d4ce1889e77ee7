//! The only place that knows the order of the stages. `build` and `check` both come through here, with different sinks.
//!
//! In: the files of a site and a sink. Out: an [`Outcome`]. Files reach the sink only if no stage found an error.

use std::collections::BTreeSet;

use rayon::prelude::*;

use crate::article::{Article, Outlines, compose};
use crate::check::{forbidden_spellings, missing_names, missing_site_texts, release_links};
use crate::diagnostic::{Code, Diagnostic, Message, Report, Span, message};
use crate::facts::{Release, disagreements, resolve, unused_entries};
use crate::locale::{Locales, load};
use crate::output::{Sink, Summary};
use crate::record::{Records, read};
use crate::render::{RenderedFile, Renderer};
use crate::site::{Articles, Contents, Media, ReleaseContents, SiteMap, newest};
use crate::source::Tree;
use crate::values::Language;

use super::changes::{self, Comparison};
use super::edition::{Edition, Targets};
use super::entry;
use super::guard::guarded;
use super::media::{Gathering, unused_files};
use super::word;

/// How many pages are rendered side by side before they are handed to the sink.
const BATCH: usize = 64;

/// What became of a site.
#[derive(Default)]
pub struct Outcome {
    /// Every problem of every stage.
    pub report: Report,
    /// How many releases are published.
    pub releases: usize,
    /// The ids of drafts that are left out.
    pub drafts: Vec<String>,
    /// The ids of releases whose embargo is not over.
    pub embargoed: Vec<String>,
    /// What the sink did; `None` if it was not asked to publish.
    pub summary: Option<Summary>,
    /// The site itself, where nothing in it is an error.
    pub(super) site: Option<Prepared>,
}

/// Compiles an edition of a site: reads, resolves, composes, plans, renders, and hands the files to the sink.
pub fn compile(
    tree: &Tree,
    faults: Vec<Diagnostic>,
    edition: &Edition,
    mut sink: Box<dyn Sink>,
) -> Result<Outcome, Message> {
    let mut outcome = Outcome::default();
    let Some(site) = prepare(tree, faults, edition, sink.as_mut(), &mut outcome)? else {
        return Ok(outcome);
    };
    let contents = site.contents();
    render(
        &site.renderer,
        &site.map,
        &contents,
        sink.as_mut(),
        &mut outcome,
    )?;
    if outcome.report.has_errors() {
        return Ok(outcome);
    }
    let published: Vec<&Release> = site.published().collect();
    let sources = changes::sources(&site.records, &published);
    if let Some(before) = sink.before() {
        let comparison = Comparison {
            records: &site.records,
            map: &site.map,
            renderer: &site.renderer,
            contents: &contents,
            before,
        };
        outcome.report.extend(comparison.notes(&sources)?);
    }
    outcome.summary = Some(sink.finish(&sources)?);
    outcome.site = Some(site);
    Ok(outcome)
}

/// An edition of a site with everything that its pages, texts and mails are made of. Nothing in it has an error.
pub(super) struct Prepared {
    /// The files as written.
    pub records: Records,
    /// Where everything lies.
    pub map: SiteMap,
    /// What makes pages.
    pub renderer: Renderer,
    /// What languages say.
    pub locales: Locales,
    articles: Articles,
    releases: Vec<Release>,
    edition: Edition,
}

impl Prepared {
    /// The releases of the edition, in the order of their ids.
    pub fn published(&self) -> impl Iterator<Item = &Release> {
        let releases = self.releases.iter();
        releases.filter(|release| self.edition.has(release))
    }

    /// The languages in which a release of the edition has an article of its own, in the order of the site.
    pub fn written_in(&self, id: &str) -> impl Iterator<Item = &Language> {
        self.map.written_in(id).map(|site| &site.language)
    }

    /// The first pair of languages of bilingual articles that both are there.
    pub fn bilingual(&self, written: impl Fn(&Language) -> bool) -> Option<(&Language, &Language)> {
        let mut pairs = self.map.info().bilingual.iter();
        let pair = pairs.find(|(first, second)| written(first) && written(second));
        pair.map(|(first, second)| (first, second))
    }

    /// The article of a release in a language.
    pub fn article(&self, id: &str, language: &Language) -> Option<&Article> {
        self.articles.get(&(id.to_owned(), language.clone()))
    }

    /// What the releases of the edition say.
    pub fn contents(&self) -> Contents<'_> {
        let contents = self.published().map(|release| {
            let languages = release.languages.iter();
            let articles = languages.filter_map(|it| self.article(&release.id, it));
            let contents = ReleaseContents {
                articles: articles.collect(),
                facts: &release.facts,
            };
            (release.id.as_str(), contents)
        });
        contents.collect()
    }
}

/// Reads, resolves, composes and plans an edition. Nothing where there is an error: it stands in the outcome.
pub(super) fn prepare(
    tree: &Tree,
    faults: Vec<Diagnostic>,
    edition: &Edition,
    sink: &mut dyn Sink,
    outcome: &mut Outcome,
) -> Result<Option<Prepared>, Message> {
    outcome.report.extend(faults);
    let Some(site) = compose_site(tree, edition, outcome) else {
        return Ok(None);
    };
    let faults = missing_site_texts(&site.records, &site.locales);
    outcome.report.extend(faults);
    let edition_of: Vec<&Release> = site.releases.iter().filter(|it| edition.has(it)).collect();
    let newest = newest(&edition_of);
    let faults = missing_names(&site.records, &site.locales, newest, &outcome.report);
    outcome.report.extend(faults);
    let media = gather_media(tree, edition, &site, sink, &mut outcome.report)?;
    if edition.drafts {
        outcome.report.take_drafts_for_finished();
    }
    let renderer = match Renderer::load(tree, &site.locales) {
        Ok(renderer) => renderer,
        Err(faults) => {
            outcome.report.extend(faults);
            return Ok(None);
        }
    };
    if outcome.report.has_errors() {
        return Ok(None);
    }
    outcome.report.extend(unused_entries(&site.records));
    let published = published(&site.releases, edition, outcome);
    let (records, locales) = (&site.records, &site.locales);
    let map = match SiteMap::build(records, locales, &published, &site.articles, media) {
        Ok((map, warnings)) => {
            outcome.report.extend(warnings);
            map
        }
        Err(faults) => {
            outcome.report.extend(faults);
            return Ok(None);
        }
    };
    Ok(Some(Prepared {
        records: site.records,
        map,
        renderer,
        locales: site.locales,
        articles: site.articles,
        releases: site.releases,
        edition: edition.clone(),
    }))
}

/// The pictures and attachments of all releases.
fn gather_media(
    tree: &Tree,
    edition: &Edition,
    site: &ComposedSite,
    sink: &mut dyn Sink,
    report: &mut Report,
) -> Result<Media, Message> {
    // What a record that cannot be read names is not known.
    let all_read = site.releases.len() == site.records.release_ids.len();
    if all_read && !report.has_errors() {
        report.extend(unused_files(tree, &site.releases));
    }
    let gathering = Gathering {
        tree,
        locales: &site.locales,
        edition,
        sink,
        report,
    };
    gathering.gather(&site.releases)
}

/// The releases of an edition; what stays out of it is noted.
fn published<'a>(
    releases: &'a [Release],
    edition: &Edition,
    outcome: &mut Outcome,
) -> Vec<&'a Release> {
    let (published, hidden): (Vec<_>, Vec<_>) =
        releases.iter().partition(|release| edition.has(release));
    outcome.releases = published.len();
    for release in hidden {
        // Where drafts are asked for, one is out for its embargo.
        let group = if release.life_cycle.draft && !edition.drafts {
            &mut outcome.drafts
        } else {
            &mut outcome.embargoed
        };
        group.push(release.id.clone());
    }
    published
}

/// Everything that is known before the first page is planned.
struct ComposedSite {
    records: Records,
    locales: Locales,
    releases: Vec<Release>,
    articles: Articles,
}

/// From files to articles. `None` if the site's own file cannot be used.
fn compose_site(tree: &Tree, edition: &Edition, outcome: &mut Outcome) -> Option<ComposedSite> {
    let (records, faults) = read(tree);
    outcome.report.extend(faults);
    let mut records = records?;
    outcome.releases = records.releases.len();
    let kinds = records.kinds.keys().chain(&records.unreadable_kinds);
    let kinds: Vec<&str> = kinds.map(String::as_str).collect();
    let (locales, faults) = load(tree, &languages(&records), &kinds, records.site.numbers);
    outcome.report.extend(faults);
    let faults = word::faults(&mut records, &locales, &outcome.report);
    outcome.report.extend(faults);
    let faults = entry::faults(&mut records, &locales);
    outcome.report.extend(faults);
    let (outlines, faults) = Outlines::new(records.kinds.values(), records.key_facts.as_ref());
    outcome.report.extend(faults);
    let faults = outlines.unknown_messages(records.kinds.values(), &locales);
    outcome.report.extend(faults);
    let (releases, faults) = resolve(&records);
    outcome.report.extend(faults);
    let contradictions = disagreements(&records, &releases).into_iter();
    outcome
        .report
        .extend(contradictions.map(|fault| soften(fault, &records)));
    let articles = compose_all(&records, &locales, &outlines, &releases, edition, outcome);
    Some(ComposedSite {
        records,
        locales,
        releases,
        articles,
    })
}

/// The languages of a site, each with its locale tag and the place where the site names it.
pub(super) fn languages(records: &Records) -> Vec<(Language, String, Span)> {
    let languages = records.site.languages.iter();
    languages
        .map(|(language, tag)| (language.clone(), tag.text.clone(), tag.span.clone()))
        .collect()
}

/// A draft that contradicts another release stops nobody.
fn soften(fault: Diagnostic, records: &Records) -> Diagnostic {
    let drafts = || records.releases.iter().filter(|record| record.is_draft());
    let places = fault.related.iter().map(|(span, _)| span);
    let of_draft = places
        .chain(&fault.span)
        .any(|span| drafts().any(|draft| draft.file == span.file));
    fault.of_draft(of_draft)
}

/// Composes releases side by side; the results keep the order of the releases.
fn compose_all(
    records: &Records,
    locales: &Locales,
    outlines: &Outlines,
    releases: &[Release],
    edition: &Edition,
    outcome: &mut Outcome,
) -> Articles {
    let targets = Targets::new(records.release_ids.iter(), releases);
    let composed: Vec<_> = releases
        .par_iter()
        .map(|release| {
            guarded(release.id.as_str(), || {
                let kind = records
                    .kinds
                    .get(&release.kind)
                    .expect("a release is resolved only if its kind exists");
                let (articles, mut faults) = compose(outlines, locales, kind, release);
                let linked = |id: &str| targets.linked(release, id, edition);
                for article in &articles {
                    faults.extend(release_links(article, &|| targets.ids().collect(), &linked));
                    faults.extend(forbidden_spellings(article, &records.register));
                }
                // A problem without a place is one of the release.
                for fault in &mut faults {
                    fault.span.get_or_insert_with(|| release.span.clone());
                    fault.of_draft |= release.life_cycle.draft;
                }
                (articles, faults)
            })
        })
        .collect();
    let mut all = Articles::new();
    for (release, result) in releases.iter().zip(composed) {
        match result {
            Ok((articles, faults)) => {
                outcome.report.extend(faults);
                all.extend(
                    articles
                        .into_iter()
                        .map(|article| ((release.id.clone(), article.language.clone()), article)),
                );
            }
            Err(bug) => outcome.report.add(bug),
        }
    }
    all
}

/// Renders all pages in batches and hands them on in the order of their addresses.
fn render(
    renderer: &Renderer,
    map: &SiteMap,
    contents: &Contents<'_>,
    sink: &mut dyn Sink,
    outcome: &mut Outcome,
) -> Result<(), Message> {
    for file in renderer.assets() {
        sink.put(file)?;
    }
    let mut faulty = BTreeSet::new();
    for batch in map.pages().chunks(BATCH) {
        let rendered: Vec<Result<RenderedFile, Diagnostic>> = batch
            .par_iter()
            .map(|page| {
                guarded(page.address.path(), || {
                    renderer.render(&map.input(page, contents))
                })
            })
            .map(|result| result.and_then(|file| file))
            .collect();
        for (page, result) in batch.iter().zip(rendered) {
            match result {
                Ok(file) => sink.put(file)?,
                Err(fault) if fault.code == Code::TemplateError => {
                    // A template that many pages share has one fault, not one on each.
                    if faulty.insert((fault.span.clone(), fault.message.clone())) {
                        outcome.report.add(on_page(fault, page.address.path()));
                    }
                }
                Err(diagnostic) => outcome.report.add(diagnostic),
            }
        }
    }
    Ok(())
}

/// A fault of a template with the page that showed it.
fn on_page(mut fault: Diagnostic, page: &str) -> Diagnostic {
    let next_step = fault.message.next_step();
    fault.hint.get_or_insert_with(|| Box::new(next_step));
    fault.message = message!("fault-on-page", fault = fault.message, page = page);
    fault
}
