//! HTML to be put into a page of another system: an element per language with its `lang`, headline, text, pictures; no class, no
//! style but the side at which cells of a table stand, no frame.
//!
//! In: articles. Out: HTML.

use std::fmt::Write;

use crate::article::plain_text;
use crate::diagnostic::Diagnostic;
use crate::site::ArticleInput;

use super::super::html::{HtmlWriter, escaped};
use super::super::media::largest;
use super::super::page_renderer::PageRenderer;

impl PageRenderer<'_> {
    /// Articles, one element each.
    pub fn fragments(&self, articles: &[ArticleInput<'_>]) -> Result<String, Diagnostic> {
        articles.iter().map(|shown| self.fragment(shown)).collect()
    }

    fn fragment(&self, shown: &ArticleInput<'_>) -> Result<String, Diagnostic> {
        let article = shown.article;
        let language = article.language;
        let tag = &self.site_language(language).tag;
        let writer = HtmlWriter {
            language,
            on_site: false,
            href: &|target| self.absolute_href(&shown.links, target),
        };
        let headline = writer.inlines(&article.headline);
        let mut html = format!("<article lang=\"{}\">\n<h1>{headline}</h1>\n", escaped(tag));
        let mut push = |piece: std::fmt::Arguments<'_>| {
            html.write_fmt(piece)
                .expect("writing to a string never fails");
        };
        for notice in &article.notices {
            push(format_args!(
                "<p><strong>{}</strong></p>\n",
                writer.inlines(&notice.content)
            ));
        }
        push(format_args!("{}", writer.slotted(&article.blocks)));
        for (figure, picture) in article.figures.iter().zip(&shown.pictures) {
            // A picture can be shown elsewhere only if it can be found from there; else words stand for it.
            let size = largest(picture);
            let Some(address) = self.told_address(&size.address) else {
                let words = self.told_picture(language, figure)?;
                push(format_args!("<p>{}</p>\n", escaped(&words)));
                continue;
            };
            push(format_args!(
                "<figure>\n<img src=\"{}\" width=\"{}\" height=\"{}\" alt=\"{}\">\n",
                escaped(&address),
                size.width,
                size.height,
                escaped(&plain_text(&figure.alt)),
            ));
            let below = self.below(language, figure)?;
            if !below.is_empty() {
                push(format_args!(
                    "<figcaption>{}</figcaption>\n",
                    escaped(&below)
                ));
            }
            push(format_args!("</figure>\n"));
        }
        let mut downloads = String::new();
        for (file, download) in article.attachments.iter().zip(&shown.downloads) {
            let words = escaped(&self.named_download(language, &file.text, download)?);
            let words = match self.told_address(&download.address) {
                Some(address) => format!("<a href=\"{}\">{words}</a>", escaped(&address)),
                None => words,
            };
            writeln!(downloads, "<li>{words}</li>").expect("writing to a string never fails");
        }
        if !downloads.is_empty() {
            let heading = escaped(&self.word(language, "attachments")?);
            push(format_args!("<h2>{heading}</h2>\n<ul>\n{downloads}</ul>\n"));
        }
        Ok(html + "</article>\n")
    }
}
