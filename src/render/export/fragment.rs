//! HTML to be put into a page of another system: an element per language with its `lang`, headline, text, pictures; no class, no
//! style but the side at which cells of a table stand, no frame.
//!
//! In: articles. Out: HTML.

use std::fmt::Write;

use crate::article::{Article, plain_text};
use crate::diagnostic::Diagnostic;

use super::super::html::{HtmlWriter, escaped};
use super::super::sheet::Sheet;

impl Sheet<'_> {
    /// Articles, one element each.
    pub fn fragments(&self, articles: &[&Article]) -> Result<String, Diagnostic> {
        articles
            .iter()
            .map(|article| self.fragment(article))
            .collect()
    }

    fn fragment(&self, article: &Article) -> Result<String, Diagnostic> {
        let tag = &self.site_language(article.language).tag;
        let writer = HtmlWriter {
            language: &article.language,
            on_site: false,
            href: &|target| self.absolute_href(target, article.language),
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
        for figure in &article.figures {
            // A picture can be shown elsewhere only if it can be found from there; else words stand for it.
            let size = self.largest(figure);
            let Some(address) = self.told_address(&size.address) else {
                let words = self.told_picture(article, figure)?;
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
            let below = self.below(article, figure)?;
            if !below.is_empty() {
                push(format_args!(
                    "<figcaption>{}</figcaption>\n",
                    escaped(&below)
                ));
            }
            push(format_args!("</figure>\n"));
        }
        let mut downloads = String::new();
        for file in &article.attachments {
            let words = escaped(&self.named_download(article, file)?);
            let words = match self.told_address(&self.download(file).address) {
                Some(address) => format!("<a href=\"{}\">{words}</a>", escaped(&address)),
                None => words,
            };
            writeln!(downloads, "<li>{words}</li>").expect("writing to a string never fails");
        }
        if !downloads.is_empty() {
            let heading = escaped(&self.word(article.language, "attachments")?);
            push(format_args!("<h2>{heading}</h2>\n<ul>\n{downloads}</ul>\n"));
        }
        Ok(html + "</article>\n")
    }
}
