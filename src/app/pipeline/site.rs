//! The first stage: a site as it is written.
//!
//! In: a tree of files. Out: its records, the bundles of its languages, the outlines of its kinds.

use crate::article::Outlines;
use crate::diagnostic::{Diagnostic, Span};
use crate::locale::{Locales, load};
use crate::record::{Records, read};
use crate::source::Tree;
use crate::values::Language;

use super::{Findings, Refused};

/// A site as it is written.
pub struct Site {
    pub(super) tree: Tree,
    pub(super) records: Records,
    pub(super) locales: Locales,
    pub(super) outlines: Outlines,
    pub(super) findings: Findings,
}

impl Site {
    /// Reads a site from its files. `problems` are those of reading the files themselves.
    ///
    /// Errors: the site's own file, `content/site.yaml`, cannot be used.
    pub fn load(tree: Tree, problems: Vec<Diagnostic>) -> Result<Self, Refused> {
        let mut findings = Findings {
            sources: tree.sources().clone(),
            ..Findings::default()
        };
        findings.report.extend(problems);
        let (records, problems) = read(&tree);
        findings.report.extend(problems);
        let Some(records) = records else {
            return Err(findings.into());
        };
        findings.releases = records.releases.len();
        let kinds = records.kinds.keys().chain(&records.unreadable_kinds);
        let kinds: Vec<&str> = kinds.map(String::as_str).collect();
        let (locales, problems) = load(&tree, &languages(&records), &kinds, records.site.numbers);
        findings.report.extend(problems);
        let (outlines, problems) =
            Outlines::new(records.kinds.values(), records.key_facts.as_ref());
        findings.report.extend(problems);
        Ok(Self {
            tree,
            records,
            locales,
            outlines,
            findings,
        })
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

/// The languages of a site, each with its locale tag and the place where the site names it.
fn languages(records: &Records) -> Vec<(Language, String, Span)> {
    let languages = records.site.languages.iter();
    languages
        .map(|(language, tag)| (*language, tag.text.clone(), tag.span))
        .collect()
}
