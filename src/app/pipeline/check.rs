//! The second stage: what the records mean, held against the lexicon, the bundles and each other.
//!
//! In: a site as it is written. Out: its releases with their facts.

use rayon::prelude::*;

use crate::check::{disagreements, doubtful_names, doubtful_nouns, missing_names, unknown_words};
use crate::diagnostic::{Diagnostic, Report};
use crate::facts::{References, Release, resolve};
use crate::record::Records;

use super::{Findings, Site};

/// A site whose records have been resolved and checked.
pub struct CheckedSite {
    pub(super) site: Site,
    /// What all releases name, sorted by id. This is all that is left of their records.
    pub(super) references: Vec<References>,
    pub(super) releases: Vec<Release>,
}

impl Site {
    /// Resolves the releases, and checks everything that needs no article.
    pub fn check(mut self) -> CheckedSite {
        let Findings {
            report, sources, ..
        } = &mut self.findings;
        let words = unknown_words(&self.records, &self.locales, report, sources);
        let unusable = words.and(missing_names(&self.records, &self.locales));
        report.extend(unusable.faults);
        self.records = self.records.without(&unusable.places);
        let kinds = self.records.kinds.values();
        self.outlines.unknown_messages(kinds, &self.locales, report);
        doubtful_nouns(&self.records, &self.locales, report);
        let releases = resolve(&self.records, report);
        let mut contradictions = Report::default();
        disagreements(&self.records, &releases, &mut contradictions);
        doubtful_names(&self.records, &self.locales, &mut contradictions);
        let contradictions = contradictions.into_iter();
        report.extend(contradictions.map(|fault| soften(fault, &self.records)));
        let written = std::mem::take(&mut self.records.releases);
        CheckedSite {
            references: written.into_par_iter().map(References::of).collect(),
            site: self,
            releases,
        }
    }
}

impl CheckedSite {
    /// The site as it is written, without its records of releases: of those only the releases are left.
    pub fn site(&self) -> &Site {
        &self.site
    }

    /// The releases that could be resolved, in the order of their ids.
    pub fn releases(&self) -> &[Release] {
        &self.releases
    }

    /// What was found so far.
    pub fn findings(&self) -> &Findings {
        &self.site.findings
    }
}

/// A draft that contradicts another release stops nobody.
fn soften(fault: Diagnostic, records: &Records) -> Diagnostic {
    let drafts = || records.releases.iter().filter(|record| record.is_draft());
    let places = fault.related.iter().map(|(span, _)| span);
    let of_draft = places
        .chain(&fault.span)
        .any(|span| drafts().any(|draft| draft.file.id == span.file()));
    fault.of_draft(of_draft)
}
