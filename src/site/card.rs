//! What the plan is made from: cards of releases, and the site about itself. Plain data.

use grammar::Date;

use crate::values::Language;

use super::{Address, Metadata, Subject, addresses};

/// A release in one language, as far as other pages need to know it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Card {
    /// The release's id, unique in the site.
    pub id: String,
    /// The year of its folder and address.
    pub year: i16,
    /// The language.
    pub language: Language,
    /// The language of the article: another one where the release has no article in this.
    pub article: Language,
    /// The kind.
    pub kind: String,
    /// What sort of news it is, in this language.
    pub kind_label: String,
    /// The day of publication.
    pub published: Date,
    /// The same in words.
    pub published_text: String,
    /// The headline's plain words.
    pub headline: String,
    /// The lead's plain words.
    pub lead: String,
    /// What it is about: its project, and the towns of its events.
    pub subjects: Vec<Subject>,
    /// Years and ids under which the release lay before.
    pub aliases: Vec<(i16, String)>,
    /// Whether its page stands for itself alone: no list names it, and search engines pass it over.
    pub unlisted: bool,
    /// What machines are told of it.
    pub metadata: Metadata,
}

impl Card {
    /// Whether the release has an article of its own in the language.
    pub fn is_own(&self) -> bool {
        self.article == self.language
    }

    /// Where its page lies.
    pub fn page(&self) -> Address {
        addresses::release(self.language.as_str(), self.year, &self.id, "html")
    }

    /// Where its plain text lies.
    pub fn text(&self) -> Address {
        addresses::release(self.language.as_str(), self.year, &self.id, "txt")
    }

    /// Whether machines are told of the page: it has an article of its own, which holds and is no draft.
    pub fn is_announced(&self) -> bool {
        self.is_own() && !self.unlisted && !self.metadata.draft
    }
}

/// A language of the site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SiteLanguage {
    /// The key used in addresses.
    pub language: Language,
    /// The full tag for readers and machines: `en-GB`.
    pub tag: String,
    /// The same with its region, as Open Graph wants it: `lv_LV`.
    pub locale: String,
    /// The newsroom's name in it.
    pub name: String,
    /// The publisher's name in it.
    pub publisher: String,
}

impl SiteLanguage {
    /// The tag with its region, as word processors want it: `lv-LV`.
    pub fn language_and_region(&self) -> String {
        self.locale.replace('_', "-")
    }
}

/// What the site says about itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SiteInfo {
    /// The canonical address; without it no absolute link is made.
    pub url: Option<String>,
    /// The languages in the order of the site.
    pub languages: Vec<SiteLanguage>,
    /// The pairs of languages in which bilingual articles appear.
    pub bilingual: Vec<(Language, Language)>,
    /// Whom to tell of a weakness of the site, if it says so.
    pub security: Option<Security>,
}

/// Whom to tell of a weakness of the site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Security {
    /// A `mailto:` or `https:` address.
    pub contact: String,
    /// The last day on which it holds.
    pub expires: Date,
}
