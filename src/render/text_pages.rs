//! The plain text of a release: in one language, and in two.
//!
//! In: articles and the plan. Out: text, set in a style. Knows no template.

use crate::article::{Article, Target};
use crate::diagnostic::Diagnostic;
use crate::site::Card;
use crate::values::Language;

use super::parts::harmless;
use super::sheet::Sheet;
use super::text::{TextStyle, TextWriter, between, finished};

impl Sheet<'_> {
    /// A release; above an article in another language stands why.
    pub fn release_text(
        &self,
        card: &Card,
        article: &Article,
        style: &TextStyle,
    ) -> Result<String, Diagnostic> {
        let mut text = self.article_text(article, style)?;
        if card.article != card.language {
            let versions = self.own_versions(card)?;
            let names: Vec<&str> = versions.iter().map(|it| it.name.as_str()).collect();
            let notice = self.word(card.language, "other-language-only")?;
            let notice = format!("{notice} {}", names.join(", "));
            let notice = self.with_writer(article.language, style, |it| it.paragraph(&notice));
            text = format!("{notice}\n{text}");
        }
        Ok(finished(&text, style))
    }

    /// A release in several languages, one after the other with a line between them.
    pub fn parallel_text(
        &self,
        articles: &[&Article],
        style: &TextStyle,
    ) -> Result<String, Diagnostic> {
        let texts = articles.iter().map(|it| self.article_text(it, style));
        let texts = texts.collect::<Result<Vec<_>, _>>()?;
        let mut text = self.announcements(articles, style)?;
        text.push_str(&texts.join(&between(style)));
        Ok(finished(&text, style))
    }

    /// That the text goes on in other languages, said in them: it stands above all. Nothing for one language.
    fn announcements(
        &self,
        articles: &[&Article],
        style: &TextStyle,
    ) -> Result<String, Diagnostic> {
        let mut text = String::new();
        for article in articles.iter().skip(1) {
            let language = &article.language;
            let words = self.word(*language, "article-below")?;
            text += &self.with_writer(*language, style, |it| it.paragraph(&words));
            text.push('\n');
        }
        Ok(text)
    }

    /// An article, with what stands for its pictures and attachments.
    fn article_text(&self, article: &Article, style: &TextStyle) -> Result<String, Diagnostic> {
        let media = self.media_blocks(article)?;
        Ok(self.with_writer(article.language, style, |writer| {
            writer.article(article, &media)
        }))
    }

    /// Writes in a style, with links as seen by a reader of a language: whole, as far as the site knows its address.
    fn with_writer(
        &self,
        language: Language,
        style: &TextStyle,
        write: impl FnOnce(&TextWriter<'_>) -> String,
    ) -> String {
        let address = |target: &Target| match target {
            Target::Url(url) => harmless(url).then(|| {
                // Nobody can write to an address with its subject behind it.
                let mail = url.strip_prefix("mailto:");
                let bare = mail.map(|mail| mail.split('?').next().unwrap_or(mail));
                bare.or(url.strip_prefix("tel:")).unwrap_or(url).to_owned()
            }),
            Target::Release(id) => {
                let found = self.map.resolve(id, &language);
                found.and_then(|(_, address)| self.told_address(address))
            }
        };
        write(&TextWriter {
            style,
            address: &address,
        })
    }
}
