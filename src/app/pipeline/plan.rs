//! The fourth stage: where everything lies, before the first page is rendered.
//!
//! In: articles of an edition, and what earlier builds have kept. Out: the plan of the site, in which nothing is an error.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;

use crate::app::media::{Gathering, unused_files};
use crate::article::{Article, KeptArticle};
use crate::check::{missing_page_names, missing_site_texts, unused_entries};
use crate::diagnostic::Message;
use crate::facts::{References, Release};
use crate::locale::Locales;
use crate::output::{Cache, Sink};
use crate::record::Records;
use crate::render::Renderer;
use crate::site::{Articles, Media, ReleaseContents, SiteMap, newest};
use crate::values::Language;

use super::{ComposedSite, Edition, Findings, Refused};

/// An edition of a site with everything that its pages, texts and mails are made of. Nothing in it has an error.
pub struct Plan {
    /// The files as written.
    pub(in crate::app) records: Records,
    /// Where everything lies.
    pub(in crate::app) map: SiteMap,
    /// What makes pages.
    pub(in crate::app) renderer: Renderer,
    /// What languages say.
    pub(in crate::app) locales: Arc<Locales>,
    /// What was found so far.
    pub(in crate::app) findings: Findings,
    pub(super) articles: Articles,
    /// What all releases name, sorted by id.
    pub(super) references: Vec<References>,
    /// Sorted by id.
    releases: Vec<Release>,
    edition: Edition,
}

impl ComposedSite {
    /// Plans the site. Pictures go to the sink; those of earlier builds come from the cache.
    ///
    /// Errors: the content has errors, in this stage or in one before; or the machine is in the way.
    pub fn plan(mut self, sink: &dyn Sink, cache: &dyn Cache) -> Result<Plan, Refused> {
        let newest = newest(&self.published().collect::<Vec<_>>());
        let site = &mut self.checked.site;
        let report = &mut site.findings.report;
        missing_site_texts(&site.records, &site.locales, report);
        missing_page_names(&site.records, &site.locales, newest, report);
        let media = self.media(sink, cache)?;
        let site = &mut self.checked.site;
        let report = &mut site.findings.report;
        if self.edition.drafts {
            report.take_drafts_for_finished();
        }
        let renderer = Renderer::load(&site.tree, &site.locales, report);
        let Some(renderer) = renderer.filter(|_| !report.has_errors()) else {
            return Err(self.checked.site.findings.into());
        };
        unused_entries(&site.records, &self.checked.references, report);
        self.note_unpublished();
        let mut findings = std::mem::take(&mut self.checked.site.findings);
        let published: Vec<&Release> = self.published().collect();
        let site = &self.checked.site;
        let (records, locales) = (&site.records, &site.locales);
        let (articles, report) = (&self.articles, &mut findings.report);
        let map = SiteMap::build(records, locales, &published, articles, media, report);
        let Some(map) = map else {
            return Err(findings.into());
        };
        Ok(Plan {
            records: self.checked.site.records,
            map,
            renderer,
            locales: self.checked.site.locales,
            findings,
            articles: self.articles,
            references: self.checked.references,
            releases: self.checked.releases,
            edition: self.edition,
        })
    }

    /// The releases of the edition, in the order of their ids.
    fn published(&self) -> impl Iterator<Item = &Release> {
        let releases = self.checked.releases.iter();
        releases.filter(|release| self.edition.has(release))
    }

    /// The pictures and attachments of all releases.
    fn media(&mut self, sink: &dyn Sink, cache: &dyn Cache) -> Result<Media, Message> {
        let site = &mut self.checked.site;
        let releases = &self.checked.releases;
        let report = &mut site.findings.report;
        // What a record that cannot be read names is not known.
        let all_read = releases.len() == site.records.release_ids.len();
        if all_read && !report.has_errors() {
            unused_files(&site.tree, releases, report);
        }
        let gathering = Gathering {
            tree: &site.tree,
            locales: &site.locales,
            edition: &self.edition,
            sink,
            cache,
            report,
        };
        gathering.gather(releases)
    }

    /// Notes how many releases are published, and which are left out.
    fn note_unpublished(&mut self) {
        let findings = &mut self.checked.site.findings;
        findings.releases = 0;
        for release in &self.checked.releases {
            if self.edition.has(release) {
                findings.releases += 1;
                continue;
            }
            // Where drafts are asked for, one is out for its embargo.
            let group = if release.life_cycle.draft && !self.edition.drafts {
                &mut findings.drafts
            } else {
                &mut findings.embargoed
            };
            group.push(release.id.clone());
        }
    }
}

impl Plan {
    /// What was found so far.
    pub fn findings(&self) -> &Findings {
        &self.findings
    }

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
    pub fn article(&self, id: &str, language: &Language) -> Option<Cow<'_, Article>> {
        let article = self.articles.get(id)?.get(language)?;
        Some(article.article())
    }

    /// What a release says.
    pub(super) fn contents(&self, id: &str) -> ReleaseContents<'_> {
        let articles = self.articles.get(id).into_iter().flat_map(BTreeMap::values);
        let release = self.releases.binary_search_by(|it| it.id.as_str().cmp(id));
        let facts = release
            .into_iter()
            .flat_map(|it| self.releases[it].facts.iter());
        ReleaseContents {
            articles: articles.map(KeptArticle::article).collect(),
            facts: facts.map(|(path, fact)| (path, &*fact.value)).collect(),
        }
    }
}
