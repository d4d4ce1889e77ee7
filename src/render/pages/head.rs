//! What stands around every page: its head for machines, the choice of language, the ways through the site.
//!
//! In: the input of a page. Out: the view `page` of the templates. Knows no template.

use crate::diagnostic::Diagnostic;
use crate::site::{Address, PageInput, SiteLanguage, Version, addresses};

use super::super::page_renderer::PageRenderer;
use super::asset_address;
use super::view::{AlternateView, FeedView, LanguageView, NameView, OpenGraphView, PageView};

/// The stylesheet's name among the page templates.
const STYLESHEET: &str = "style.css";

/// The name of the sign that browsers show beside a page's title.
const ICON: &str = "icon.svg";

impl PageRenderer<'_> {
    /// What every page needs. Its versions are told to people, and to machines too, with one for readers of any other language behind
    /// them; of further pages of a list machines are told none.
    pub fn page(
        &self,
        input: &PageInput<'_>,
        title: String,
        description: String,
    ) -> Result<PageView, Diagnostic> {
        let site = input.language;
        let url = self.url();
        let is_own = |version: &&Version<'_>| version.site.language == site.language;
        let languages = input.versions.iter();
        let languages = languages.map(|version| self.language_view(version, is_own(&version)));
        let machine = |url: &str| {
            let versions = input.versions.iter();
            versions
                .map(|it| AlternateView::new(&it.site.tag, it.address.absolute(url)))
                .collect()
        };
        Ok(PageView {
            tag: site.tag.clone(),
            graph: OpenGraphView::of_page(site, &title),
            feeds: self.feeds(|other| other.language == site.language),
            facts: None,
            structured: None,
            title,
            description,
            newsroom: site.name.clone(),
            publisher: site.publisher.clone(),
            stylesheet: self.link(&asset_address(STYLESHEET)),
            icon: self.link(&asset_address(ICON)),
            navigation: self.navigation(input)?,
            about: self.link(&addresses::about(site.language)),
            home: self.link(&addresses::home(site.language)),
            canonical: url.map(|url| input.address.absolute(url)),
            alternates: url.map(machine).unwrap_or_default(),
            unlisted: false,
            languages: languages.collect::<Result<_, Diagnostic>>()?,
        })
    }

    /// What stands around a page beside releases: without a text of its own, search engines are told who publishes it.
    pub fn static_page(
        &self,
        input: &PageInput<'_>,
        heading: &str,
        description: Option<String>,
    ) -> Result<PageView, Diagnostic> {
        let title = format!("{heading} – {}", input.language.name);
        let description = match description {
            Some(description) => description,
            None => self.whose(input.language, &title)?,
        };
        let first = input.versions.first().map(|first| &first.address);
        self.page_of_versions(input, title, description, first)
    }

    /// What stands around a page of a site's news or the choice of language: the homes of all languages are its versions.
    pub fn home_page(&self, input: &PageInput<'_>, title: String) -> Result<PageView, Diagnostic> {
        let description = self.whose(input.language, &input.language.name)?;
        let chooser = addresses::chooser();
        self.page_of_versions(input, title, description, Some(&chooser))
    }

    fn page_of_versions(
        &self,
        input: &PageInput<'_>,
        title: String,
        description: String,
        default: Option<&Address>,
    ) -> Result<PageView, Diagnostic> {
        let mut page = self.page(input, title, description)?;
        if input.content.is_further() {
            // Further pages of two languages hold different news: they are no versions of each other.
            page.alternates.clear();
        } else if let (Some(url), Some(default)) = (self.url(), default) {
            page.alternates
                .push(AlternateView::new("x-default", default.absolute(url)));
        }
        Ok(page)
    }

    /// A title with who publishes: what search engines are told of a page without a text of its own.
    fn whose(&self, site: &SiteLanguage, title: &str) -> Result<String, Diagnostic> {
        let by = self.word(site.language, "published-by")?;
        Ok(format!("{title}. {by} {}", site.publisher))
    }

    /// The feeds of some languages.
    pub fn feeds(&self, wanted: impl Fn(&SiteLanguage) -> bool) -> Vec<FeedView> {
        let languages = self.frame.languages();
        let feeds = languages.filter(|(site, has)| has.has_feed && wanted(site));
        let view = |site: &SiteLanguage| FeedView {
            tag: site.tag.clone(),
            title: site.name.clone(),
            href: self.link(&addresses::feed(site.language)),
        };
        feeds.map(|(site, _)| view(site)).collect()
    }

    /// A language that a person can choose.
    pub fn language_view(
        &self,
        version: &Version<'_>,
        current: bool,
    ) -> Result<LanguageView, Diagnostic> {
        let site = version.site;
        Ok(LanguageView {
            tag: site.tag.clone(),
            name: self.word(site.language, "language-name")?,
            href: self.link(&version.address),
            current,
            newsroom: site.name.clone(),
            choose: self.word(site.language, "choose-language")?,
        })
    }

    /// A language by its own name.
    pub fn language_name(&self, site: &SiteLanguage) -> Result<NameView, Diagnostic> {
        Ok(NameView {
            tag: site.tag.clone(),
            name: self.word(site.language, "language-name")?,
        })
    }
}

impl AlternateView {
    /// A version for machines.
    pub fn new(tag: &str, href: String) -> Self {
        Self {
            tag: tag.to_owned(),
            href,
        }
    }
}
