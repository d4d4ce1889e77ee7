//! A newsletter: several releases in one letter, in one language or in several, as text, HTML, Markdown, or a letter ready to be sent.
//!
//! In: what stands in it, in its order. Out: bytes. Every address is whole: letters are read far from the site. All formats are made
//! of the same parts, so that they say the same.

mod letter;
mod newsletter;
mod page;
mod parts;

use crate::article::Article;
use crate::diagnostic::Diagnostic;
use crate::site::{ArticleInput, SiteFrame};

use super::page_renderer::{PageRenderer, Place};
use super::renderer::Renderer;
use super::text::TextStyle;

pub use newsletter::{Newsletter, NewsletterEdition, NewsletterGroup, NewsletterItem};

use letter::Letter;
use parts::Part;

/// Mail programs show no more of a letter: behind 102 kB the largest of them cuts it off.
pub const MOST_BYTES: usize = 100_000;

/// As what a newsletter is made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NewsletterFormat {
    /// Plain text.
    Text(TextStyle),
    /// A page that mail programs show.
    Html,
    /// Markdown.
    Markdown,
    /// A letter (RFC 5322) with the text and the page.
    Letter(TextStyle),
}

/// Why a newsletter is not made.
#[derive(Debug)]
pub enum NotMade {
    /// A template or a word is at fault.
    Fault(Box<Diagnostic>),
    /// The page has so many bytes, more than mail programs show.
    TooLong(usize),
    /// Nobody sends it.
    NoSender,
    /// The site does not say its own address.
    NoAddress,
}

impl From<Diagnostic> for NotMade {
    fn from(fault: Diagnostic) -> Self {
        Self::Fault(Box::new(fault))
    }
}

impl Renderer {
    /// A newsletter in a format.
    pub fn newsletter(
        &self,
        frame: &SiteFrame,
        newsletter: &Newsletter<'_>,
        format: &NewsletterFormat,
    ) -> Result<Vec<u8>, NotMade> {
        let url = frame.info.url.as_deref().ok_or(NotMade::NoAddress)?;
        let first = newsletter.editions.first();
        let language = first.expect("a newsletter has a language").language();
        let page = self.page_renderer(frame, Place::Anywhere);
        let parts = page.newsletter_parts(newsletter, url)?;
        Ok(match format {
            NewsletterFormat::Text(style) => page.newsletter_text(&parts, style)?.into_bytes(),
            NewsletterFormat::Markdown => {
                let articles = parts.iter().map(|part| part.article(true));
                let articles: Vec<Article> = articles.collect();
                page.markdown(&shown(&parts, &articles))?.into_bytes()
            }
            NewsletterFormat::Html => {
                fitting(page.newsletter_page(newsletter, &parts)?)?.into_bytes()
            }
            NewsletterFormat::Letter(style) => {
                let from = newsletter.from.ok_or(NotMade::NoSender)?;
                let items = newsletter
                    .editions
                    .iter()
                    .flat_map(NewsletterEdition::items);
                let newest = items.map(|item| &item.card.metadata.released).max();
                let newest = newest.expect("a newsletter has news");
                Letter {
                    name: &page.site_language(language).name,
                    from,
                    subject: &subject(&parts),
                    seconds: newest.seconds(),
                    unsubscribe: newsletter.unsubscribe,
                    text: &page.newsletter_text(&parts, style)?,
                    html: &fitting(page.newsletter_page(newsletter, &parts)?)?,
                }
                .bytes()
            }
        })
    }
}

impl PageRenderer<'_> {
    fn newsletter_text(&self, parts: &[Part<'_>], style: &TextStyle) -> Result<String, Diagnostic> {
        let articles: Vec<Article> = parts.iter().map(|part| part.article(false)).collect();
        let shown = shown(parts, &articles);
        let shown: Vec<&ArticleInput<'_>> = shown.iter().collect();
        self.parallel_text(&shown, style)
    }
}

/// The parts as articles, with what their links lead to; words stand for their pictures.
fn shown<'a>(parts: &[Part<'a>], articles: &'a [Article]) -> Vec<ArticleInput<'a>> {
    let articles = parts.iter().zip(articles);
    let shown = articles.map(|(part, article)| ArticleInput {
        article,
        links: part.links.clone(),
        pictures: Vec::new(),
        downloads: Vec::new(),
    });
    shown.collect()
}

/// The titles in all languages.
fn subject(parts: &[Part<'_>]) -> String {
    let titles: Vec<String> = parts.iter().map(Part::plain_title).collect();
    titles.join(" / ")
}

/// A page, if mail programs show all of it.
fn fitting(page: String) -> Result<String, NotMade> {
    if page.len() > MOST_BYTES {
        return Err(NotMade::TooLong(page.len()));
    }
    Ok(page)
}
