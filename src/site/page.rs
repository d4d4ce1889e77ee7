//! What a page of the site holds, as data. Knows no markup.

use crate::values::Language;

use super::{Address, Topic};

/// One file of the site that is rendered from articles or cards.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    /// Where it lies.
    pub address: Address,
    /// What it holds.
    pub content: PageContent,
}

/// What a page holds.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum PageContent {
    /// A release in one language, as HTML.
    Release {
        /// The release.
        id: String,
        /// The language.
        language: Language,
    },
    /// A release in one language, as plain text.
    ReleaseText {
        /// The release.
        id: String,
        /// The language.
        language: Language,
    },
    /// A release in two languages, as HTML.
    Bilingual {
        /// The release.
        id: String,
        /// The language that stands first.
        first: Language,
        /// The other.
        second: Language,
    },
    /// A release in two languages, as plain text.
    BilingualText {
        /// The release.
        id: String,
        /// The language that stands first.
        first: Language,
        /// The other.
        second: Language,
    },
    /// A page of the news list of a language; the first is the language's home.
    List {
        /// The language.
        language: Language,
        /// Its number, from 1.
        page: usize,
    },
    /// A page of the news of a year in a language.
    Year {
        /// The language.
        language: Language,
        /// The year.
        year: i16,
        /// The number of the page, from 1.
        page: usize,
    },
    /// A page of the news of a language about a project or a town.
    Topic {
        /// The language.
        language: Language,
        /// What it is about.
        topic: Topic,
        /// The number of the page, from 1.
        page: usize,
    },
    /// The projects that the news of a language is about.
    Projects {
        /// The language.
        language: Language,
    },
    /// What the site says about itself, and whom to ask.
    About {
        /// The language.
        language: Language,
    },
    /// Where a reader searches the news of a language.
    Search {
        /// The language.
        language: Language,
    },
    /// The words of a year's news in a language.
    SearchIndex {
        /// The language.
        language: Language,
        /// The year.
        year: i16,
    },
    /// The choice of language at the site's root.
    Chooser,
    /// The newest releases of a language, for feed readers.
    Feed {
        /// The language.
        language: Language,
        /// The releases in it, newest first.
        ids: Vec<String>,
    },
    /// The facts of a release, for programs.
    Facts {
        /// The release.
        id: String,
    },
    /// All pages with their versions in other languages, for search engines.
    Sitemap,
    /// What search engines may read, and where the sitemap is.
    Robots,
    /// Whom to tell of a weakness of the site.
    SecurityText,
    /// What a server shows, in all languages, where there is no page.
    NotFound,
    /// A page of a release under an address that it had before.
    Moved {
        /// The old address.
        from: Address,
        /// What lies at the new one.
        to: Box<PageContent>,
    },
}

impl PageContent {
    /// A page beside the news (a year, a topic, the projects, the site itself, search) in another language, whether it is there or
    /// not; of a list its first page.
    pub fn in_language(&self, language: &Language) -> Option<Self> {
        let language = *language;
        match self {
            Self::Year { year, .. } => Some(Self::Year {
                language,
                year: *year,
                page: 1,
            }),
            Self::Topic { topic, .. } => Some(Self::Topic {
                language,
                topic: topic.clone(),
                page: 1,
            }),
            Self::Projects { .. } => Some(Self::Projects { language }),
            Self::About { .. } => Some(Self::About { language }),
            Self::Search { .. } => Some(Self::Search { language }),
            _ => None,
        }
    }

    /// Another page of the same list, whether it is there or not; nothing if this is no list.
    pub fn on_page(&self, page: usize) -> Option<Self> {
        let mut content = self.clone();
        match &mut content {
            Self::List { page: number, .. }
            | Self::Year { page: number, .. }
            | Self::Topic { page: number, .. } => *number = page,
            _ => return None,
        }
        Some(content)
    }

    /// Whether this is the plain text of a release.
    pub fn is_text(&self) -> bool {
        matches!(self, Self::ReleaseText { .. } | Self::BilingualText { .. })
    }

    /// Whether this is a further page of a list. Those of two languages hold different news: they are no versions of each other.
    pub fn is_further(&self) -> bool {
        match self {
            Self::List { page, .. } | Self::Year { page, .. } | Self::Topic { page, .. } => {
                *page > 1
            }
            _ => false,
        }
    }
}
