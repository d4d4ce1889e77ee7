//! The third stage: every release said in its languages.
//!
//! In: releases with their facts, and an edition. Out: their articles, and what is wrong in them.

use std::borrow::Cow;
use std::collections::BTreeMap;

use rayon::prelude::*;

use crate::article::{Article, KeptArticle, compose};
use crate::check::{ForbiddenSpellings, doubled_prepositions, release_links};
use crate::diagnostic::{Diagnostic, Report};
use crate::facts::Release;
use crate::site::Articles;
use crate::values::Language;

use super::edition::Targets;
use super::guard::guarded;
use super::{CheckedSite, Edition, Findings};

/// How many releases a site has at most whose articles are kept as they are: each takes about 100 kB.
const KEPT_WHOLE: usize = 2_000;

/// The articles of a release with their problems.
type Composed = (BTreeMap<Language, KeptArticle>, Report);

/// A site whose releases are said.
pub struct ComposedSite {
    pub(super) checked: CheckedSite,
    pub(super) edition: Edition,
    pub(super) articles: Articles,
}

impl CheckedSite {
    /// Composes the articles of all releases side by side, and checks them. Those that an edition leaves out are composed too:
    /// what is wrong in them is worth knowing.
    pub fn compose(mut self, edition: &Edition) -> ComposedSite {
        let articles = self.articles(edition);
        let mut all = Articles::new();
        for (release, result) in self.releases.iter().zip(articles) {
            match result {
                Ok((articles, problems)) => {
                    self.site.findings.report.extend(problems);
                    all.insert(release.id.clone(), articles);
                }
                Err(bug) => self.site.findings.report.add(bug),
            }
        }
        ComposedSite {
            checked: self,
            edition: edition.clone(),
            articles: all,
        }
    }

    /// The articles of each release with their problems, in the order of the releases; or a fault of the program.
    fn articles(&self, edition: &Edition) -> Vec<Result<Composed, Diagnostic>> {
        let records = &self.site.records;
        let targets = Targets::new(records.release_ids.iter(), &self.releases);
        let spellings = ForbiddenSpellings::new(&records.register, self.site.tree.sources());
        let is_large = self.releases.len() > KEPT_WHOLE;
        let keep = |article: Article| {
            if is_large {
                KeptArticle::packed(&article)
            } else {
                KeptArticle::whole(article)
            }
        };
        let compose = |release: &Release| {
            let kind = records
                .kinds
                .get(&release.kind)
                .expect("a release is resolved only if its kind exists");
            let (outlines, locales) = (&self.site.outlines, &self.site.locales);
            let mut problems = Report::default();
            let articles = compose(outlines, locales, kind, release, &mut problems);
            let linked = |id: &str| targets.linked(release, id, edition);
            for article in &articles {
                let ids = || targets.ids().collect();
                release_links(article, &ids, &linked, &mut problems);
                spellings.check(article, &mut problems);
                doubled_prepositions(article, self.site.tree.sources(), &mut problems);
            }
            // A problem without a place is one of the release.
            problems.place_at(release.span);
            if release.life_cycle.draft {
                problems.mark_of_draft();
            }
            let articles = articles.into_iter();
            let kept = articles.map(|article| (article.language, keep(article)));
            (kept.collect(), problems)
        };
        self.releases
            .par_iter()
            .map(|release| guarded(release.id.as_str(), || compose(release)))
            .collect()
    }
}

impl ComposedSite {
    /// The releases and what they were resolved from.
    pub fn checked(&self) -> &CheckedSite {
        &self.checked
    }

    /// The article of a release in a language.
    pub fn article(&self, id: &str, language: &Language) -> Option<Cow<'_, Article>> {
        let article = self.articles.get(id)?.get(language)?;
        Some(article.article())
    }

    /// All articles, by release and language.
    pub fn articles(&self) -> impl Iterator<Item = (&str, Cow<'_, Article>)> {
        let releases = self.articles.iter();
        releases.flat_map(|(id, articles)| articles.values().map(|it| (id.as_str(), it.article())))
    }

    /// What was found so far.
    pub fn findings(&self) -> &Findings {
        self.checked.findings()
    }
}
