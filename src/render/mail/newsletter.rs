//! What a newsletter is made of. In: what stands in it, in its order. Out: plain data.

use crate::article::{Article, Inline};
use crate::site::{ArticleInput, Card};
use crate::values::Language;

/// A newsletter.
pub struct Newsletter<'a> {
    /// It in each language, one after the other: at least one.
    pub editions: Vec<NewsletterEdition<'a>>,
    /// Whether releases stand in it whole; else by their first paragraphs.
    pub full: bool,
    /// The address that it comes from.
    pub from: Option<&'a str>,
    /// Where a reader says that no more shall come.
    pub unsubscribe: Option<&'a str>,
}

/// A newsletter in one language.
pub struct NewsletterEdition<'a> {
    /// What it says of itself: its title as the headline, and how much news there is.
    pub about: Article,
    /// The news.
    pub groups: Vec<NewsletterGroup<'a>>,
    /// What stands at its end.
    pub footer: Option<&'a str>,
}

/// News that belongs together.
pub struct NewsletterGroup<'a> {
    /// What it has in common; nothing for news that belongs to no group.
    pub heading: Option<Vec<Inline>>,
    /// Whether the heading says the day of the news.
    pub dated: bool,
    /// The news.
    pub items: Vec<NewsletterItem<'a>>,
}

/// A release in a newsletter.
pub struct NewsletterItem<'a> {
    /// What others know of it.
    pub card: &'a Card,
    /// What it says.
    pub shown: ArticleInput<'a>,
}

impl NewsletterEdition<'_> {
    /// Its language.
    pub fn language(&self) -> Language {
        self.about.language
    }

    /// All its news.
    pub fn items(&self) -> impl Iterator<Item = &NewsletterItem<'_>> {
        self.groups.iter().flat_map(|group| &group.items)
    }
}
