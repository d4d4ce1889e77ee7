//! Pages that hold no release: about the site, search, the choice of language, and the one for addresses without a page.
//!
//! In: the input of such a page. Out: the page, through its template.

use serde::Serialize;

use crate::diagnostic::Diagnostic;
use crate::site::{ArticleInput, PageInput, addresses};

use super::super::machine::search_data;
use super::super::page_renderer::PageRenderer;
use super::asset_address;
use super::view::{NotFoundView, PageView, YearView};

/// The name of the script of the search page among the page templates.
const SCRIPT: &str = "search.js";

/// What `about.html` shows.
#[derive(Serialize)]
struct AboutPage {
    page: PageView,
    slots: Vec<String>,
}

/// What `search.html` shows.
#[derive(Serialize)]
struct SearchPage {
    page: PageView,
    years: Vec<YearView>,
    script: String,
    data: String,
}

/// What `chooser.html` shows.
#[derive(Serialize)]
struct ChooserPage {
    page: PageView,
}

/// What `404.html` shows.
#[derive(Serialize)]
struct NotFoundPage {
    page: PageView,
    messages: Vec<NotFoundView>,
}

impl PageRenderer<'_> {
    /// The publisher, whom to ask, and what is said of the city or the council.
    pub fn about(
        &self,
        input: &PageInput<'_>,
        about: Option<&ArticleInput<'_>>,
    ) -> Result<String, Diagnostic> {
        let language = input.language.language;
        let context = AboutPage {
            page: self.static_page(input, &self.word(language, "about")?, None)?,
            slots: about.map(|about| self.said(about)).unwrap_or_default(),
        };
        self.fill(language, "about.html", &context)
    }

    /// The page with the field for words that are searched.
    pub fn search(&self, input: &PageInput<'_>) -> Result<String, Diagnostic> {
        let language = input.language.language;
        let mut page = self.static_page(input, &self.word(language, "search")?, None)?;
        // Search engines have nothing to find on it.
        page.unlisted = true;
        page.alternates.clear();
        let years = self.frame.language(language).years.iter();
        let indexes = years.map(|year| self.link(&addresses::search_index(language, *year)));
        let indexes: Vec<String> = indexes.collect();
        let interface = self.interfaces.get(&language);
        let interface = interface.expect("a language with a word for search has an interface");
        let context = SearchPage {
            page,
            years: self.years(input),
            script: self.link(&asset_address(SCRIPT)),
            data: search_data(&indexes, &interface.stemming),
        };
        self.fill(language, "search.html", &context)
    }

    /// The choice of language.
    pub fn chooser(&self, input: &PageInput<'_>) -> Result<String, Diagnostic> {
        let site = input.language;
        let mut page = self.home_page(input, site.name.clone())?;
        page.feeds = self.feeds(|_| true);
        for language in &mut page.languages {
            language.current = false;
        }
        self.fill(site.language, "chooser.html", &ChooserPage { page })
    }

    /// That there is no page, in all languages of the site.
    pub fn not_found(&self, input: &PageInput<'_>) -> Result<String, Diagnostic> {
        let site = input.language;
        let messages = self.frame.info.languages.iter().map(|site| {
            Ok(NotFoundView {
                tag: site.tag.clone(),
                heading: self.word(site.language, "not-found")?,
                text: self.word(site.language, "not-found-text")?,
                newsroom: site.name.clone(),
                href: self.link(&addresses::home(site.language)),
            })
        });
        let messages = messages.collect::<Result<Vec<_>, Diagnostic>>()?;
        let headings: Vec<&str> = messages.iter().map(|it| it.heading.as_str()).collect();
        let headings = headings.join(" · ");
        let mut page = self.page(input, format!("{headings} – {}", site.name), headings)?;
        page.canonical = None;
        page.unlisted = true;
        let context = NotFoundPage { page, messages };
        self.fill(site.language, "404.html", &context)
    }
}
