//! Names that stand on pages of every language, whether it has releases or not: the publisher's, and those of whom the press asks.
//!
//! In: the records, the languages and the day of the newest release. Out: every name that a language lacks, before the first page is
//! planned, so that all of them come in one run.

use std::collections::BTreeSet;

use grammar::Date;

use crate::article::{about_site, publisher_name};
use crate::diagnostic::{Diagnostic, Report};
use crate::facts::{of_site, publisher};
use crate::locale::Locales;
use crate::record::Records;
use crate::values::Language;

/// The names that a language lacks, but for those that a release has missed: there the sentence is named too.
pub fn missing_page_names(records: &Records, locales: &Locales, day: Date, report: &mut Report) {
    let languages: Vec<Language> = locales.iter().map(|(it, _)| *it).collect();
    let site = of_site(records, &languages, day);
    // One that cannot be resolved has been reported.
    let is_known = publisher(records, day).is_some();
    let mut own = Report::default();
    for language in &languages {
        if is_known {
            own.extend(publisher_name(records, locales, *language, day).err());
        }
        about_site(locales, &site, language, &mut own);
    }
    let sorted = report.sorted().into_iter().filter(|it| !it.of_draft);
    let missed: BTreeSet<_> = sorted.map(|fault| (&fault.message, &fault.span)).collect();
    let own = own.into_iter();
    let own: Vec<Diagnostic> = own
        .filter(|fault| !missed.contains(&(&fault.message, &fault.span)))
        .collect();
    report.extend(own);
}
