//! What a site may leave out of its own file, and what it must not: its name stands on pages of every language.
//!
//! In: the site's file and the languages. Out: every text that a language lacks, and that the site does not say its address.

use std::collections::BTreeMap;

use crate::diagnostic::{Code, Diagnostic, Message, Report, message};
use crate::locale::Locales;
use crate::record::Records;
use crate::source::Text;
use crate::values::Language;

/// The texts that a language lacks.
pub fn missing_site_texts(records: &Records, locales: &Locales, report: &mut Report) {
    let mut lacking = |texts: &BTreeMap<Language, Text>, message: &dyn Fn(&str) -> Message| {
        // A field that is missing or wrong altogether has been reported.
        let Some(last) = texts.values().max_by_key(|text| text.span.start()) else {
            return;
        };
        for (language, _) in locales.iter().filter(|(it, _)| !texts.contains_key(*it)) {
            let message = message(language.as_str());
            let place = last.span;
            report.add(Diagnostic::new(Code::MissingLanguage, place, message));
        }
    };
    lacking(&records.site.name, &|language| {
        message!("site-name-missing", language = language)
    });
    lacking(&records.site.newsletter.footer, &|language| {
        message!("newsletter-footer-missing", language = language)
    });
    if records.site.lacks_url {
        report.add(Diagnostic::new(
            Code::NoSiteUrl,
            records.site.span,
            message!("no-site-url"),
        ));
    }
}
