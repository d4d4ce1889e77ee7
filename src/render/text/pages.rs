//! The plain text of a release: in one language, and in two.
//!
//! In: articles with all that they lead to. Out: text, set in a style. Knows no template.

use crate::article::Target;
use crate::diagnostic::Diagnostic;
use crate::site::{ArticleInput, Links, ReleaseInput};

use super::super::page_renderer::{PageRenderer, harmless};
use super::{TextStyle, TextWriter, between, finished};

impl PageRenderer<'_> {
    /// A release; above an article in another language stands why.
    pub fn release_text(
        &self,
        release: &ReleaseInput<'_>,
        style: &TextStyle,
    ) -> Result<String, Diagnostic> {
        let (card, shown) = (release.card, &release.shown);
        let mut text = self.article_text(shown, style)?;
        if !card.is_own() {
            let versions = self.own_versions(release)?;
            let names: Vec<&str> = versions.iter().map(|it| it.name.as_str()).collect();
            let notice = self.word(card.language, "other-language-only")?;
            let notice = format!("{notice} {}", names.join(", "));
            let notice = self.with_writer(&shown.links, style, |it| it.paragraph(&notice));
            text = format!("{notice}\n{text}");
        }
        Ok(finished(text, style))
    }

    /// A release in several languages, one after the other with a line between them.
    pub fn parallel_text(
        &self,
        articles: &[&ArticleInput<'_>],
        style: &TextStyle,
    ) -> Result<String, Diagnostic> {
        let texts = articles.iter().map(|it| self.article_text(it, style));
        let texts = texts.collect::<Result<Vec<_>, _>>()?;
        let mut text = self.announcements(articles, style)?;
        text.push_str(&texts.join(&between(style)));
        Ok(finished(text, style))
    }

    /// That the text goes on in other languages, said in them: it stands above all. Nothing for one language.
    fn announcements(
        &self,
        articles: &[&ArticleInput<'_>],
        style: &TextStyle,
    ) -> Result<String, Diagnostic> {
        let mut text = String::new();
        for shown in articles.iter().skip(1) {
            let words = self.word(shown.article.language, "article-below")?;
            text += &self.with_writer(&shown.links, style, |it| it.paragraph(&words));
            text.push('\n');
        }
        Ok(text)
    }

    /// An article, with what stands for its pictures and attachments.
    fn article_text(
        &self,
        shown: &ArticleInput<'_>,
        style: &TextStyle,
    ) -> Result<String, Diagnostic> {
        let media = self.media_blocks(shown)?;
        Ok(self.with_writer(&shown.links, style, |writer| {
            writer.article(shown.article, &media)
        }))
    }

    /// Writes in a style, with whole addresses of links as far as the site knows its own.
    fn with_writer(
        &self,
        links: &Links<'_>,
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
                let target = links.get(id.as_str())?;
                self.told_address(&target.address)
            }
        };
        write(&TextWriter {
            style,
            address: &address,
        })
    }
}
