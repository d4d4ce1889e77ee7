//! From a planned page to its file.
//!
//! In: a page of the plan, the plan, the articles. Out: path and bytes. Knows which template makes which page.

use std::collections::BTreeMap;
use std::sync::Arc;

use grammar::Stemming;

use crate::article::Article;
use crate::diagnostic::{Diagnostic, SourceFile};
use crate::site::{ABOUT, Address, Page, PageContent, SiteMap};
use crate::values::{Language, Value};

use super::parts::asset_address;
use super::sheet::Sheet;
use super::templates::Templates;
use super::text::TextStyle;

/// A file of the site, ready to be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RenderedFile {
    /// Path from the site's root, with `/`.
    pub path: String,
    /// What it holds.
    pub bytes: Vec<u8>,
}

/// What pages need of one language: all messages of `interface.ftl`, said, and how its words are searched.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Interface {
    /// Message id and words.
    pub strings: BTreeMap<String, String>,
    /// What forms of its words differ in, for those who search.
    pub stemming: Stemming,
}

/// How articles are found: by id and language; those of pages beside the news by the address below their language.
pub type Articles<'a> = dyn Fn(&str, &Language) -> Option<&'a Article> + 'a;

/// How the facts of a release are found: values by their paths, in order.
pub type Facts<'a> = dyn Fn(&str) -> Vec<(&'a str, &'a Value)> + 'a;

/// What pages are made of, besides the plan.
pub struct Material<'a> {
    /// The articles.
    pub articles: &'a Articles<'a>,
    /// The facts.
    pub facts: &'a Facts<'a>,
}

/// Makes files of pages.
#[derive(Debug)]
pub struct Renderer {
    templates: BTreeMap<Language, Templates>,
    interfaces: BTreeMap<Language, Interface>,
    assets: Vec<(String, Arc<SourceFile>)>,
}

impl Renderer {
    /// Reads the page templates (by their names inside `templates/pages/`) for every language that has interface words.
    pub fn new(
        files: Vec<(String, Arc<SourceFile>)>,
        interfaces: BTreeMap<Language, Interface>,
    ) -> Result<Self, Vec<Diagnostic>> {
        let (pages, assets): (Vec<_>, Vec<_>) =
            files.into_iter().partition(|(name, _)| is_template(name));
        let mut templates = BTreeMap::new();
        for (language, interface) in &interfaces {
            templates.insert(
                language.clone(),
                Templates::new(&pages, &interface.strings)?,
            );
        }
        Ok(Self {
            templates,
            interfaces,
            assets,
        })
    }

    /// The stylesheet and whatever else lies beside the templates.
    pub fn assets(&self) -> impl Iterator<Item = RenderedFile> {
        self.assets.iter().map(|(name, file)| RenderedFile {
            path: asset_address(name).path().to_owned(),
            bytes: file.text.clone().into_bytes(),
        })
    }

    /// Makes the file of a page. The material holds every article that the plan names.
    pub fn render(
        &self,
        page: &Page,
        map: &SiteMap,
        material: &Material<'_>,
    ) -> Result<RenderedFile, Diagnostic> {
        let sheet = self.sheet(map, &page.address, &page.content);
        Ok(RenderedFile {
            path: page.address.path().to_owned(),
            bytes: content(&sheet, &page.content, material)?.into_bytes(),
        })
    }

    /// A page that is to be made.
    pub(super) fn sheet<'a>(
        &'a self,
        map: &'a SiteMap,
        address: &'a Address,
        content: &'a PageContent,
    ) -> Sheet<'a> {
        Sheet {
            templates: &self.templates,
            interfaces: &self.interfaces,
            map,
            address,
            content,
        }
    }
}

/// The text of a page.
fn content(
    sheet: &Sheet<'_>,
    content: &PageContent,
    material: &Material<'_>,
) -> Result<String, Diagnostic> {
    let article = |id: &str, language: &Language| {
        (material.articles)(id, language).expect("every planned page has its article")
    };
    Ok(match content {
        PageContent::Release { id, language } => {
            let card = sheet.card(id, language);
            sheet.release(card, article(id, &card.article))?
        }
        PageContent::ReleaseText { id, language } => {
            let card = sheet.card(id, language);
            let style = TextStyle::default();
            sheet.release_text(card, article(id, &card.article), &style)?
        }
        PageContent::Bilingual { id, first, second } => {
            sheet.bilingual(id, article(id, first), article(id, second))?
        }
        PageContent::BilingualText { id, first, second } => {
            let style = TextStyle::default();
            sheet.parallel_text(&[article(id, first), article(id, second)], &style)?
        }
        PageContent::List { language, .. } => sheet.list(language)?,
        PageContent::Year { language, year, .. } => sheet.year(language, *year)?,
        PageContent::Topic {
            language,
            topic,
            page,
        } => {
            // What is known of it stands on the first page.
            let about = (*page == 1).then(|| (material.articles)(&topic.page(), language));
            sheet.topic(language, topic, about.flatten())?
        }
        PageContent::Projects { language } => sheet.projects(language, material.articles)?,
        PageContent::About { language } => {
            sheet.about(language, (material.articles)(ABOUT, language))?
        }
        PageContent::Search { language } => sheet.search(language)?,
        PageContent::SearchIndex { language, year } => {
            sheet.search_index(language, *year, material.articles)
        }
        PageContent::Chooser => sheet.chooser()?,
        PageContent::NotFound => sheet.not_found()?,
        PageContent::Feed { language, ids } => sheet.feed(language, ids, material.articles),
        PageContent::Facts { id } => sheet.facts(id, &(material.facts)(id)),
        PageContent::Sitemap => sheet.sitemap(),
        PageContent::Robots => sheet.robots(),
        PageContent::SecurityText => sheet.security(),
        PageContent::Moved { to, .. } => moved(sheet, to, material)?,
    })
}

/// What lies at an address that a release had before: a page that leads on, or the same text.
fn moved(
    sheet: &Sheet<'_>,
    to: &PageContent,
    material: &Material<'_>,
) -> Result<String, Diagnostic> {
    match to {
        PageContent::Release { id, language }
        | PageContent::Bilingual {
            id,
            first: language,
            ..
        } => {
            let address = sheet.map.address(to);
            let address = address.expect("a page that was moved lies somewhere");
            sheet.moved(id, language, address)
        }
        _ => content(sheet, to, material),
    }
}

/// Whether a file among the page templates is one.
fn is_template(name: &str) -> bool {
    std::path::Path::new(name)
        .extension()
        .is_some_and(|extension| extension == "html")
}
