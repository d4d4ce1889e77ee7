//! What becomes of a release whose texts are not there in all its languages: the site's policy decides.
//!
//! In: what each text lacks, as it is met. Out: the languages in which the release has an article, those in which its page shows the
//! article of another, and the faults of the rest.

use std::collections::BTreeMap;

use crate::diagnostic::Diagnostic;
use crate::record::MissingPolicy;
use crate::values::Language;

use super::Resolver;

/// A text that lacks a language.
pub(super) struct MissingText {
    /// The sort of text, by its name in the site's policy; `None` for one that must be there.
    pub(super) text: Option<&'static str>,
    /// The language.
    pub(super) language: Language,
    /// What is said where it must be there.
    pub(super) fault: Diagnostic,
}

impl Resolver<'_> {
    /// Settles what was found lacking. The languages of the release are from here on those of its articles; those whose pages show
    /// the article of another language come back.
    pub(super) fn settle_languages(&mut self) -> Vec<Language> {
        let mut missing: BTreeMap<Language, Vec<MissingText>> = BTreeMap::new();
        for text in std::mem::take(&mut self.missing) {
            missing.entry(text.language).or_default().push(text);
        }
        let whole = |language: &&Language| !missing.contains_key(*language);
        let no_article = self.languages.iter().filter(whole).count() == 0;
        let mut fallback_languages = Vec::new();
        for (language, missing) in missing {
            let policy = |text: &MissingText| match text.text {
                Some(text) => self.records.site.missing.get(text).copied(),
                None => None,
            };
            let strictest = missing.iter().map(|text| policy(text).unwrap_or_default());
            match strictest.min().unwrap_or_default() {
                // Without any article there is nothing to leave out, and nothing to show instead.
                MissingPolicy::Require => {
                    let strict = missing
                        .into_iter()
                        .filter(|text| policy(text).unwrap_or_default() == MissingPolicy::Require)
                        .map(|text| text.fault);
                    self.report.extend(strict);
                }
                _ if no_article => self
                    .report
                    .extend(missing.into_iter().map(|text| text.fault)),
                MissingPolicy::Omit => self.languages.retain(|other| *other != language),
                MissingPolicy::Notice => {
                    self.languages.retain(|other| *other != language);
                    fallback_languages.push(language);
                }
            }
        }
        fallback_languages
    }
}
