//! The pages beside the news: archive, projects and towns, about the site, and the one for addresses without a page.
//!
//! In: the plan, and what is said of a project, a town or the site. Out: the text of a page, through its template.

use tera::Context;

use crate::article::{Article, Block, plain_text};
use crate::diagnostic::Diagnostic;
use crate::site::{Address, PageContent, SiteLanguage, SiteMap, Topic};
use crate::values::Language;

use super::html::HtmlWriter;
use super::renderer::Articles;
use super::sheet::{Sheet, slots};
use super::view::{AlternateView, CardView, NotFoundView, PageView, ProjectView};

impl Sheet<'_> {
    /// A page of the news of a year.
    pub fn year(&self, language: Language, year: i16) -> Result<String, Diagnostic> {
        let heading = format!("{}: {year}", self.word(language, "archive")?);
        let part = self.part(language);
        let page = self.standing_page(&part.title(&heading), None, language)?;
        let mut context = Context::new();
        context.insert("page", &page);
        context.insert("heading", &heading);
        context.insert("years", &self.years(language));
        context.insert("part", &part);
        self.fill(language, "year.html", &context)
    }

    /// A page of the news about a project or a town, below what is known of it.
    pub fn topic(
        &self,
        language: Language,
        topic: &Topic,
        about: Option<&Article>,
    ) -> Result<String, Diagnostic> {
        let subjects = self.map.gathered().subjects(language).iter();
        let mut subjects = subjects.filter(|subject| subject.topic == *topic);
        let subject = subjects.next().expect("a page of a topic has its subject");
        let part = self.part(language);
        let description = about.and_then(description);
        let page = self.standing_page(&part.title(&subject.name), description, language)?;
        let mut context = Context::new();
        context.insert("page", &page);
        context.insert("subject", &self.subject(language, subject));
        context.insert(
            "slots",
            &about.map(|about| self.said(about)).unwrap_or_default(),
        );
        let emblem = about.map(|about| self.emblem(about, &slots(&[about])));
        context.insert("emblem", &emblem.transpose()?.flatten());
        context.insert("part", &part);
        self.fill(language, "topic.html", &context)
    }

    /// The projects that the news is about.
    pub fn projects(
        &self,
        language: Language,
        articles: &Articles<'_>,
    ) -> Result<String, Diagnostic> {
        let heading = self.word(language, "projects")?;
        let page = self.standing_page(&heading, None, language)?;
        let projects = self.map.gathered().projects(&language).map(|subject| {
            let newest = &self.map.gathered().about(language, &subject.topic)[0];
            let newest = self.card(newest, language);
            let about = articles(&subject.topic.page(), &language);
            ProjectView {
                subject: self.subject(language, subject),
                full: about.and_then(|about| self.opening(about)),
                published: newest.published.clone(),
                published_text: newest.published_text.clone(),
            }
        });
        let mut context = Context::new();
        context.insert("page", &page);
        context.insert("projects", &projects.collect::<Vec<_>>());
        self.fill(language, "projects.html", &context)
    }

    /// The publisher, whom to ask, and what is said of the city or the council.
    pub fn about(&self, language: Language, about: Option<&Article>) -> Result<String, Diagnostic> {
        let heading = self.word(language, "about")?;
        let page = self.standing_page(&heading, None, language)?;
        let mut context = Context::new();
        context.insert("page", &page);
        context.insert(
            "slots",
            &about.map(|about| self.said(about)).unwrap_or_default(),
        );
        self.fill(language, "about.html", &context)
    }

    /// That there is no page, in all languages of the site.
    pub fn not_found(&self) -> Result<String, Diagnostic> {
        let languages = &self.map.info().languages;
        let site = languages.first().expect("a site has at least one language");
        let messages = languages.iter().map(|site| {
            Ok(NotFoundView {
                tag: site.tag.clone(),
                heading: self.word(site.language, "not-found")?,
                text: self.word(site.language, "not-found-text")?,
                newsroom: site.name.clone(),
                href: self.link(&SiteMap::home(&site.language)),
            })
        });
        let messages = messages.collect::<Result<Vec<_>, Diagnostic>>()?;
        let headings: Vec<&str> = messages.iter().map(|it| it.heading.as_str()).collect();
        let title = format!("{} – {}", headings.join(" · "), site.name);
        let mut page = self.page(site, title, headings.join(" · "), &[])?;
        page.canonical = None;
        page.unlisted = true;
        let mut context = Context::new();
        context.insert("page", &page);
        context.insert("messages", &messages);
        self.fill(site.language, "404.html", &context)
    }

    /// What stands around such a page; its versions are the same pages of other languages.
    pub(super) fn standing_page(
        &self,
        heading: &str,
        description: Option<String>,
        language: Language,
    ) -> Result<PageView, Diagnostic> {
        let site = self.site_language(language);
        let alternates: Vec<(&SiteLanguage, &Address)> = self.map.versions(self.content).collect();
        let title = format!("{heading} – {}", site.name);
        let description = match description {
            Some(description) => description,
            None => self.whose(site, &title)?,
        };
        let mut page = self.page(site, title, description, &alternates)?;
        page.alternates.extend(self.default_standing(self.content));
        self.keep_first(&mut page);
        Ok(page)
    }

    /// Such a page for readers of any other language: that of the first language that has it.
    pub fn default_standing(&self, content: &PageContent) -> Option<AlternateView> {
        let (_, first) = self.map.versions(content).next()?;
        let url = self.map.info().url.as_deref()?;
        Some(AlternateView {
            tag: "x-default".to_owned(),
            href: first.absolute(url),
        })
    }

    /// The releases of a list.
    pub fn cards(&self, language: Language, ids: &[String]) -> Vec<CardView> {
        let cards = ids.iter().map(|id| self.card(id, language));
        cards.map(|card| self.card_view(card)).collect()
    }

    /// What an article says, as HTML: one piece per slot.
    fn said(&self, about: &Article) -> Vec<String> {
        let slots = slots(&[about]).into_iter();
        let blocks = |slot| about.blocks.iter().filter(move |block| block.slot == slot);
        let writer = HtmlWriter {
            language: &about.language,
            on_site: true,
            href: &|target| self.href(target, about.language),
        };
        slots.map(|slot| writer.slotted(blocks(slot))).collect()
    }

    /// Its first paragraph as HTML.
    fn opening(&self, about: &Article) -> Option<String> {
        let writer = HtmlWriter {
            language: &about.language,
            on_site: true,
            href: &|target| self.href(target, about.language),
        };
        match &about.blocks.first()?.block {
            Block::Paragraph(content) => Some(writer.inlines(content)),
            _ => None,
        }
    }
}

/// What search engines are told of a project or a town.
fn description(about: &Article) -> Option<String> {
    match &about.blocks.first()?.block {
        Block::Paragraph(content) => Some(plain_text(content)),
        _ => None,
    }
}
