//! What is the same on every page of the site: who it is, its languages, and which ways lead through each. Plain data.

use crate::values::Language;

use super::{SiteInfo, SiteLanguage};

/// What is the same on every page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SiteFrame {
    /// What the site says about itself.
    pub info: SiteInfo,
    /// What each of its languages has, in their order.
    languages: Vec<LanguageFrame>,
}

/// Which ways lead through a language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LanguageFrame {
    /// The years with news, newest first.
    pub years: Vec<i16>,
    /// Whether its news is about projects.
    pub has_projects: bool,
    /// Whether it has a feed: a feed must say when it last changed, so that without news there is none.
    pub has_feed: bool,
}

impl SiteFrame {
    pub(super) fn new(info: SiteInfo, languages: Vec<LanguageFrame>) -> Self {
        Self { info, languages }
    }

    /// What a language has, by its number.
    pub(super) fn of(&self, language: usize) -> &LanguageFrame {
        &self.languages[language]
    }

    /// All languages with what they have, in the order of the site.
    pub fn languages(&self) -> impl Iterator<Item = (&SiteLanguage, &LanguageFrame)> {
        self.info.languages.iter().zip(&self.languages)
    }

    /// What the site says about one of its languages.
    pub fn site_language(&self, language: Language) -> &SiteLanguage {
        let mut languages = self.info.languages.iter();
        let found = languages.find(|site| site.language == language);
        found.expect("pages exist only in the site's languages")
    }

    /// What one of its languages has.
    pub fn language(&self, language: Language) -> &LanguageFrame {
        let mut languages = self.languages();
        let found = languages.find(|(site, _)| site.language == language);
        found.expect("pages exist only in the site's languages").1
    }
}
