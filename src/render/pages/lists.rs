//! Pages that list news: of a language, of a year, about a project or a town; and the list of projects.
//!
//! In: the input of such a page. Out: the page, through its template.

use serde::Serialize;

use crate::diagnostic::Diagnostic;
use crate::site::{ArticleInput, ListPart, PageInput, ProjectInput, Subject};

use super::super::page_renderer::PageRenderer;
use super::article::{description, slots};
use super::view::{EmblemView, PageView, PartView, ProjectView, SubjectView, YearView};

/// What `list.html` shows.
#[derive(Serialize)]
struct ListPage {
    page: PageView,
    part: PartView,
    years: Vec<YearView>,
}

/// What `year.html` shows.
#[derive(Serialize)]
struct YearPage {
    page: PageView,
    heading: String,
    years: Vec<YearView>,
    part: PartView,
}

/// What `topic.html` shows.
#[derive(Serialize)]
struct TopicPage {
    page: PageView,
    subject: SubjectView,
    slots: Vec<String>,
    emblem: Option<EmblemView>,
    part: PartView,
}

/// What `projects.html` shows.
#[derive(Serialize)]
struct ProjectsPage {
    page: PageView,
    projects: Vec<ProjectView>,
}

impl PageRenderer<'_> {
    /// A page of a language's news.
    pub fn list(&self, input: &PageInput<'_>, part: &ListPart<'_>) -> Result<String, Diagnostic> {
        let part = self.part(part);
        let context = ListPage {
            page: self.home_page(input, part.title(&input.language.name))?,
            years: self.years(input),
            part,
        };
        self.fill(input.language.language, "list.html", &context)
    }

    /// A page of the news of a year.
    pub fn year(
        &self,
        input: &PageInput<'_>,
        year: i16,
        part: &ListPart<'_>,
    ) -> Result<String, Diagnostic> {
        let language = input.language.language;
        let heading = format!("{}: {year}", self.word(language, "archive")?);
        let part = self.part(part);
        let context = YearPage {
            page: self.static_page(input, &part.title(&heading), None)?,
            heading,
            years: self.years(input),
            part,
        };
        self.fill(language, "year.html", &context)
    }

    /// A page of the news about a project or a town, below what is known of it.
    pub fn topic(
        &self,
        input: &PageInput<'_>,
        subject: &Subject,
        about: Option<&ArticleInput<'_>>,
        part: &ListPart<'_>,
    ) -> Result<String, Diagnostic> {
        let language = input.language.language;
        let part = self.part(part);
        let article = about.map(|about| about.article);
        let emblem = article.map(|article| self.emblem(article, &slots(&[article])));
        let description = article.and_then(description);
        let context = TopicPage {
            page: self.static_page(input, &part.title(&subject.name), description)?,
            subject: self.subject(language, subject),
            slots: about.map(|about| self.said(about)).unwrap_or_default(),
            emblem: emblem.transpose()?.flatten(),
            part,
        };
        self.fill(language, "topic.html", &context)
    }

    /// The projects that the news is about.
    pub fn projects(
        &self,
        input: &PageInput<'_>,
        projects: &[ProjectInput<'_>],
    ) -> Result<String, Diagnostic> {
        let language = input.language.language;
        let heading = self.word(language, "projects")?;
        let view = |project: &ProjectInput<'_>| ProjectView {
            subject: self.subject(language, project.subject),
            full: project.about.as_ref().and_then(|it| self.opening(it)),
            published: project.newest.published.to_string(),
            published_text: project.newest.published_text.clone(),
        };
        let context = ProjectsPage {
            page: self.static_page(input, &heading, None)?,
            projects: projects.iter().map(view).collect(),
        };
        self.fill(language, "projects.html", &context)
    }
}
