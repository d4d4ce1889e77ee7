//! The first stage: a site as it is written.
//!
//! In: a tree of files. Out: its records, the bundles of its languages, the outlines of its kinds.

use std::sync::Arc;

use crate::article::Outlines;
use crate::diagnostic::{Report, SourceFile, Span};
use crate::locale::{Locales, load};
use crate::record::{Records, read};
use crate::source::Tree;
use crate::values::Language;

use super::{Findings, Refused};

/// A site as it is written.
pub struct Site {
    pub(super) tree: Tree,
    pub(super) records: Records,
    pub(super) locales: Arc<Locales>,
    /// Whether nothing is wrong with the bundles, so that they can serve the next load too.
    sound_bundles: bool,
    pub(super) outlines: Outlines,
    pub(super) findings: Findings,
}

impl Site {
    /// Reads a site from its files. `report` says what was wrong with the files themselves.
    ///
    /// Errors: the site's own file, `content/site.yaml`, cannot be used.
    pub fn load(tree: Tree, report: Report) -> Result<Self, Refused> {
        Self::load_with(tree, report, None)
    }

    /// The same site with other files: what has not changed of the bundles is taken over. For those who load a site again and again.
    ///
    /// Errors: as with [`Site::load`].
    pub fn reload(&self, tree: Tree, report: Report) -> Result<Self, Refused> {
        Self::load_with(tree, report, Some(self))
    }

    fn load_with(tree: Tree, report: Report, earlier: Option<&Self>) -> Result<Self, Refused> {
        let mut findings = Findings {
            sources: tree.sources().clone(),
            report,
            ..Findings::default()
        };
        let Some(records) = read(&tree, &mut findings.report) else {
            return Err(findings.into());
        };
        findings.releases = records.releases.len();
        let earlier = earlier.filter(|site| site.has_bundles_of(&tree, &records));
        let (locales, sound_bundles) = match earlier {
            Some(site) => (Arc::clone(&site.locales), true),
            None => {
                let kinds = kinds(&records);
                let languages = languages(&records);
                let mut own = Report::default();
                let numbers = records.site.numbers;
                let locales = load(&tree, &languages, &kinds, numbers, &mut own);
                let sound = own.is_empty();
                findings.report.extend(own);
                (Arc::new(locales), sound)
            }
        };
        let outlines = Outlines::new(
            records.kinds.values(),
            records.key_facts.as_ref(),
            &mut findings.report,
        );
        Ok(Self {
            tree,
            records,
            locales,
            sound_bundles,
            outlines,
            findings,
        })
    }

    /// Whether the bundles of this site are those of other files and records.
    fn has_bundles_of(&self, tree: &Tree, records: &Records) -> bool {
        let files =
            |tree: &'_ Tree| -> Vec<Arc<SourceFile>> { tree.under(BUNDLES).cloned().collect() };
        let (mine, others) = (files(&self.tree), files(tree));
        let same = |mine: &SourceFile, other: &SourceFile| {
            (mine.id, &mine.path, &mine.text) == (other.id, &other.path, &other.text)
        };
        let tags = |records: &Records| -> Vec<(Language, String)> {
            let languages = languages(records).into_iter();
            languages
                .map(|(language, tag, _)| (language, tag))
                .collect()
        };
        self.sound_bundles
            && mine.len() == others.len()
            && mine
                .iter()
                .zip(&others)
                .all(|(mine, other)| same(mine, other))
            && tags(&self.records) == tags(records)
            && kinds(&self.records) == kinds(records)
            && self.records.site.numbers == records.site.numbers
    }

    /// The files as written.
    pub fn records(&self) -> &Records {
        &self.records
    }

    /// What languages say.
    pub fn locales(&self) -> &Locales {
        &self.locales
    }

    /// What was found so far.
    pub fn findings(&self) -> &Findings {
        &self.findings
    }
}

/// Where the bundles are.
const BUNDLES: &str = "locales/";

/// The kinds of a site, those too whose front matter could not be read.
fn kinds(records: &Records) -> Vec<&str> {
    let kinds = records.kinds.keys().chain(&records.unreadable_kinds);
    kinds.map(String::as_str).collect()
}

/// The languages of a site, each with its locale tag and the place where the site names it.
fn languages(records: &Records) -> Vec<(Language, String, Span)> {
    let languages = records.site.languages.iter();
    languages
        .map(|(language, tag)| (*language, tag.text.clone(), tag.span))
        .collect()
}
