//! From the input of a page to its file.
//!
//! In: everything that a page shows. Out: path and bytes. Knows which template makes which page.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::diagnostic::{Diagnostic, Report, SourceFile};
use crate::locale::Locales;
use crate::site::{Content, PageInput, SiteFrame};
use crate::source::Tree;
use crate::values::Language;

use super::interface::Interface;
use super::page_renderer::{PageRenderer, Place};
use super::pages::asset_address;
use super::templates::Templates;
use super::text::TextStyle;

/// Where all templates are.
const TEMPLATES: &str = "templates/";

/// Where the page templates are: their names begin below it.
const PAGES: &str = "templates/pages/";

/// Where the templates of letters are: their names begin with the folder.
const MAILS: &str = "templates/mail/";

/// A file of the site, ready to be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RenderedFile {
    /// Path from the site's root, with `/`.
    pub path: String,
    /// What it holds.
    pub bytes: Vec<u8>,
}

/// Makes files of pages.
#[derive(Debug)]
pub struct Renderer {
    templates: BTreeMap<Language, Templates>,
    interfaces: BTreeMap<Language, Interface>,
    assets: Vec<(String, Arc<SourceFile>)>,
}

impl Renderer {
    /// The page templates and the interface words of a site; nothing comes back if a template cannot be read.
    pub fn load(tree: &Tree, locales: &Locales, report: &mut Report) -> Option<Self> {
        let named = |file: &Arc<SourceFile>, folder: &str| {
            (file.path[folder.len()..].to_owned(), Arc::clone(file))
        };
        let pages = tree.under(PAGES).map(|file| named(file, PAGES));
        let mails = tree.under(MAILS).map(|file| named(file, TEMPLATES));
        let files = pages.chain(mails).collect();
        let interfaces = locales
            .iter()
            .map(|(language, bundles)| {
                (
                    *language,
                    Interface {
                        strings: bundles.interface.clone(),
                        stemming: bundles.grammar.stemming(),
                    },
                )
            })
            .collect();
        Self::new(files, interfaces, report)
    }

    /// Reads the page templates (by their names inside `templates/pages/`) for every language that has interface words.
    pub fn new(
        files: Vec<(String, Arc<SourceFile>)>,
        interfaces: BTreeMap<Language, Interface>,
        report: &mut Report,
    ) -> Option<Self> {
        let (pages, assets): (Vec<_>, Vec<_>) =
            files.into_iter().partition(|(name, _)| is_template(name));
        let mut templates = BTreeMap::new();
        for (language, interface) in &interfaces {
            let of_language = Templates::new(&pages, &interface.strings, report)?;
            templates.insert(*language, of_language);
        }
        Some(Self {
            templates,
            interfaces,
            assets,
        })
    }

    /// The static files of templates/pages/: the stylesheet and whatever else lies beside the templates.
    pub fn assets(&self) -> impl Iterator<Item = RenderedFile> {
        self.assets.iter().map(|(name, file)| RenderedFile {
            path: asset_address(name).path().to_owned(),
            bytes: file.text.clone().into_bytes(),
        })
    }

    /// Makes the file of a page.
    pub fn render(&self, input: &PageInput<'_>) -> Result<RenderedFile, Diagnostic> {
        let place = match &input.content {
            Content::NotFound => Place::Anywhere,
            Content::ReleaseText(_) | Content::BilingualText(_) => Place::Text(input.address),
            _ => Place::Page(input.address),
        };
        let page = self.page_renderer(input.frame, place);
        Ok(RenderedFile {
            path: input.address.path().to_owned(),
            bytes: content(&page, input)?.into_bytes(),
        })
    }

    /// A file that is to be made.
    pub(super) fn page_renderer<'a>(
        &'a self,
        frame: &'a SiteFrame,
        place: Place<'a>,
    ) -> PageRenderer<'a> {
        PageRenderer {
            templates: &self.templates,
            interfaces: &self.interfaces,
            frame,
            place,
        }
    }
}

/// The text of a page.
fn content(page: &PageRenderer<'_>, input: &PageInput<'_>) -> Result<String, Diagnostic> {
    Ok(match &input.content {
        Content::Release(release) => page.release(input, release)?,
        Content::ReleaseText(release) => page.release_text(release, &TextStyle::default())?,
        Content::Bilingual(release) => page.bilingual(input, release)?,
        Content::BilingualText(release) => {
            let articles = [&release.first.1, &release.second.1];
            page.parallel_text(&articles, &TextStyle::default())?
        }
        Content::Moved { card, to } => page.moved(input, card, to)?,
        Content::List(part) => page.list(input, part)?,
        Content::Year { year, part } => page.year(input, *year, part)?,
        Content::Topic {
            subject,
            about,
            part,
        } => page.topic(input, subject, about.as_ref(), part)?,
        Content::Projects(projects) => page.projects(input, projects)?,
        Content::About(about) => page.about(input, about.as_ref())?,
        Content::Search => page.search(input)?,
        Content::SearchIndex(news) => page.search_index(news),
        Content::Chooser => page.chooser(input)?,
        Content::NotFound => page.not_found(input)?,
        Content::Feed(entries) => page.feed(input, entries),
        Content::Facts(facts) => page.facts(facts),
        Content::Sitemap(entries) => page.sitemap(entries),
        Content::Robots => page.robots(),
        Content::SecurityText => page.security(input),
    })
}

/// Whether a file among the page templates is one.
fn is_template(name: &str) -> bool {
    std::path::Path::new(name)
        .extension()
        .is_some_and(|extension| extension == "html")
}
