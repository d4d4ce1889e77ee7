//! Everything that one page shows, and nothing else: what rendering takes. Plain data and references into the site.
//!
//! Two pages with equal inputs have equal bytes, so that the key of a page in a cache can be made of its input.

use std::collections::BTreeMap;

use crate::article::{Article, KeptArticle};
use crate::values::Value;

use super::{Address, Card, Download, ListPart, Picture, SiteFrame, SiteLanguage, Stamp, Subject};

/// What a page shows.
#[derive(Debug)]
pub struct PageInput<'a> {
    /// Where it lies.
    pub address: &'a Address,
    /// What is the same on every page.
    pub frame: &'a SiteFrame,
    /// The language of the page.
    pub language: &'a SiteLanguage,
    /// The same page in all languages of the site that have it, itself included.
    pub versions: Vec<Version<'a>>,
    /// What it holds.
    pub content: Content<'a>,
}

/// A page in a language.
#[derive(Debug, Clone)]
pub struct Version<'a> {
    /// The language.
    pub site: &'a SiteLanguage,
    /// Where the page lies.
    pub address: Address,
}

impl Version<'_> {
    /// The version of a release for readers of any other language: the original, if there are translations.
    pub fn original<'v>(written: &'v [Version<'_>]) -> Option<&'v Address> {
        match written {
            [original, _, ..] => Some(&original.address),
            _ => None,
        }
    }
}

/// What a page holds.
#[derive(Debug)]
pub enum Content<'a> {
    /// A release in one language, as HTML.
    Release(ReleaseInput<'a>),
    /// A release in one language, as plain text.
    ReleaseText(ReleaseInput<'a>),
    /// A release in two languages, as HTML.
    Bilingual(BilingualInput<'a>),
    /// A release in two languages, as plain text.
    BilingualText(BilingualInput<'a>),
    /// A page of a release at an address of before: it leads on to the new one.
    Moved {
        /// The release.
        card: &'a Card,
        /// The new address.
        to: Address,
    },
    /// A page of the news of a language; the first is the language's home.
    List(ListPart<'a>),
    /// A page of the news of a year.
    Year {
        /// The year.
        year: i16,
        /// What the page shows of it.
        part: ListPart<'a>,
    },
    /// A page of the news about a project or a town.
    Topic {
        /// What it is about.
        subject: &'a Subject,
        /// What is known of it: on the first page.
        about: Option<ArticleInput<'a>>,
        /// What the page shows of the news.
        part: ListPart<'a>,
    },
    /// The projects that the news of a language is about.
    Projects(Vec<ProjectInput<'a>>),
    /// What the site says about itself, and whom to ask.
    About(Option<ArticleInput<'a>>),
    /// Where a reader searches the news of a language.
    Search,
    /// The words of a year's news, newest first.
    SearchIndex(Vec<(&'a Card, &'a KeptArticle)>),
    /// The choice of language at the site's root.
    Chooser,
    /// What a server shows, in all languages, where there is no page.
    NotFound,
    /// The newest releases of a language, for feed readers.
    Feed(Vec<FeedEntry<'a>>),
    /// The facts of a release, for programs.
    Facts(FactsInput<'a>),
    /// All pages that search engines shall know.
    Sitemap(Vec<SitemapEntry<'a>>),
    /// What search engines may read, and where the sitemap is.
    Robots,
    /// Whom to tell of a weakness of the site.
    SecurityText,
}

impl Content<'_> {
    /// Whether this is a further page of a list. Those of two languages hold different news: they are no versions of each other.
    pub fn is_further(&self) -> bool {
        match self {
            Self::List(part) | Self::Year { part, .. } | Self::Topic { part, .. } => {
                part.number > 1
            }
            _ => false,
        }
    }
}

/// An article with all that its words lead to.
#[derive(Debug, Clone)]
pub struct ArticleInput<'a> {
    /// What it says.
    pub article: &'a Article,
    /// Where its links to releases lead.
    pub links: Links<'a>,
    /// Its pictures, in its order.
    pub pictures: Vec<&'a Picture>,
    /// Its files to download, in its order.
    pub downloads: Vec<&'a Download>,
}

/// Where links to releases lead, by the ids that they name. A link that is not here leads nowhere.
pub type Links<'a> = BTreeMap<&'a str, LinkTarget<'a>>;

/// Where a link to a release leads.
#[derive(Debug, Clone)]
pub struct LinkTarget<'a> {
    /// The page.
    pub address: Address,
    /// Its language as a tag, if it is not the reader's.
    pub tag: Option<&'a str>,
}

/// A release on a page in one language.
#[derive(Debug)]
pub struct ReleaseInput<'a> {
    /// What others know of it.
    pub card: &'a Card,
    /// Its article: that of another language where it has none in this.
    pub shown: ArticleInput<'a>,
    /// Its pages in the languages in which it has an article of its own.
    pub written: Vec<Version<'a>>,
    /// The bilingual articles in which the language takes part.
    pub bilingual: Vec<BilingualLink<'a>>,
    /// The next newer release.
    pub newer: Option<&'a Card>,
    /// The next older one.
    pub older: Option<&'a Card>,
    /// The newest other releases of its project.
    pub same_project: Vec<&'a Card>,
    /// Where its facts lie, if machines are told of it.
    pub facts: Option<Address>,
}

/// A bilingual article.
#[derive(Debug)]
pub struct BilingualLink<'a> {
    /// The language that stands first.
    pub first: &'a SiteLanguage,
    /// The other.
    pub second: &'a SiteLanguage,
    /// Where it lies.
    pub address: Address,
}

/// A release in two languages.
#[derive(Debug)]
pub struct BilingualInput<'a> {
    /// The article that stands first, and what others know of it.
    pub first: (&'a Card, ArticleInput<'a>),
    /// The other.
    pub second: (&'a Card, ArticleInput<'a>),
    /// Its pages in the languages in which it has an article of its own.
    pub written: Vec<Version<'a>>,
    /// Where its plain text lies.
    pub text: Address,
    /// Where its facts lie, if machines are told of it.
    pub facts: Option<Address>,
}

/// A project in the list of projects.
#[derive(Debug)]
pub struct ProjectInput<'a> {
    /// The project.
    pub subject: &'a Subject,
    /// What is known of it.
    pub about: Option<ArticleInput<'a>>,
    /// The newest release about it.
    pub newest: &'a Card,
}

/// A release in a feed.
#[derive(Debug)]
pub struct FeedEntry<'a> {
    /// What others know of it.
    pub card: &'a Card,
    /// What it says.
    pub shown: ArticleInput<'a>,
    /// Its pages in the languages in which it has an article of its own.
    pub written: Vec<Version<'a>>,
}

/// The facts of a release.
#[derive(Debug)]
pub struct FactsInput<'a> {
    /// The release in the languages in which it has an article of its own: at least one.
    pub cards: Vec<&'a Card>,
    /// Its facts by their paths, in order.
    pub facts: Vec<(&'a str, &'a Value)>,
}

/// A page in the sitemap.
#[derive(Debug)]
pub struct SitemapEntry<'a> {
    /// Where it lies.
    pub address: &'a Address,
    /// When it last changed, if that is known.
    pub modified: Option<&'a Stamp>,
    /// The page in all languages, itself included.
    pub versions: Vec<Version<'a>>,
    /// Its version for readers of any other language.
    pub default: Option<Address>,
}
