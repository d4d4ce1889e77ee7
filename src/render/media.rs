//! Pictures and attachments of an article, for the templates and as text.
//!
//! In: an article, and where the plan has its media. Out: views, and blocks that stand for pictures where there are none.

use crate::article::{Block, Figure, Inline, Target, plain_text};
use crate::diagnostic::Diagnostic;
use crate::site::{ArticleInput, Download, Picture, PictureSize};
use crate::values::Language;

use super::page_renderer::PageRenderer;
use super::pages::{DownloadView, FigureView};

impl PageRenderer<'_> {
    /// The pictures of an article.
    pub fn figures(&self, shown: &ArticleInput<'_>) -> Result<Vec<FigureView>, Diagnostic> {
        let article = shown.article;
        let figures = article.figures.iter().zip(&shown.pictures).enumerate();
        let views = figures.map(|(index, (figure, picture))| {
            let largest = largest(picture);
            let links = picture.sizes.iter().map(|size| {
                let link = self.link(&size.address);
                format!("{link} {}w", size.width)
            });
            Ok(FigureView {
                src: self.link(&largest.address),
                srcset: links.collect::<Vec<_>>().join(", "),
                width: largest.width,
                height: largest.height,
                alt: plain_text(&figure.alt),
                caption: plain_text(&figure.caption),
                credit: self.credit(article.language, figure)?,
                lead: index == 0,
            })
        });
        views.collect()
    }

    /// The attachments of an article.
    pub fn downloads(&self, shown: &ArticleInput<'_>) -> Result<Vec<DownloadView>, Diagnostic> {
        let article = shown.article;
        let files = article.attachments.iter().zip(&shown.downloads);
        let views = files.map(|(file, download)| {
            Ok(DownloadView {
                href: self.link(&download.address),
                text: plain_text(&file.text),
                sort: download.sort.to_owned(),
                size: self.size(article.language, download)?,
            })
        });
        views.collect()
    }

    /// What stands in a text for pictures and attachments.
    pub fn media_blocks(&self, shown: &ArticleInput<'_>) -> Result<Vec<Block>, Diagnostic> {
        let article = shown.article;
        let language = article.language;
        let mut blocks = Vec::new();
        for figure in &article.figures {
            let words = self.told_picture(language, figure)?;
            blocks.push(Block::Paragraph(vec![Inline::said(words)]));
        }
        let mut items = Vec::new();
        for (file, download) in article.attachments.iter().zip(&shown.downloads) {
            let words = self.named_download(language, &file.text, download)?;
            let content = match self.told_address(&download.address) {
                Some(address) => vec![Inline::said(format!("{words}: ")), named_by_itself(address)],
                None => vec![Inline::said(words)],
            };
            items.push(vec![Block::Paragraph(content)]);
        }
        if !items.is_empty() {
            blocks.push(Block::Heading {
                level: 2,
                content: vec![Inline::said(self.word(language, "attachments")?)],
            });
            blocks.push(Block::List { start: None, items });
        }
        Ok(blocks)
    }

    /// A picture in words, where it cannot be shown: "[Picture: The hall] The conference. Photo: Anna Bērziņa".
    pub fn told_picture(&self, language: Language, figure: &Figure) -> Result<String, Diagnostic> {
        let alt = plain_text(&figure.alt);
        let words = format!("[{} {alt}]", self.word(language, "picture")?);
        let below = self.below(language, figure)?;
        Ok([words, below].join(" ").trim_end().to_owned())
    }

    /// An attachment as "Programme of the conference (PDF, 1.2 MB)".
    pub fn named_download(
        &self,
        language: Language,
        words: &[Inline],
        download: &Download,
    ) -> Result<String, Diagnostic> {
        let (words, size) = (plain_text(words), self.size(language, download)?);
        Ok(format!("{words} ({}, {size})", download.sort))
    }

    /// What stands below a picture: its caption, and whose work it is; empty if nothing does.
    pub fn below(&self, language: Language, figure: &Figure) -> Result<String, Diagnostic> {
        let parts = [plain_text(&figure.caption), self.credit(language, figure)?];
        let parts = parts.into_iter().filter(|part| !part.is_empty());
        Ok(parts.collect::<Vec<_>>().join(" "))
    }

    /// "Foto: Anna Bērziņa"; nothing if nobody is named.
    fn credit(&self, language: Language, figure: &Figure) -> Result<String, Diagnostic> {
        if figure.credit.is_empty() {
            return Ok(String::new());
        }
        let by = self.word(language, "photo-by")?;
        Ok(format!("{by} {}", plain_text(&figure.credit)))
    }

    /// "1,2 MB".
    fn size(&self, language: Language, download: &Download) -> Result<String, Diagnostic> {
        let unit = self.word(language, download.unit)?;
        let number = download.size.get(&language);
        let number = number.expect("sizes are said in every language of the site");
        Ok(format!("{number}\u{a0}{unit}"))
    }
}

/// A picture in its greatest width.
pub fn largest(picture: &Picture) -> &PictureSize {
    let sizes = &picture.sizes;
    sizes.last().expect("a picture has at least one size")
}

/// A link whose words are its address.
fn named_by_itself(address: String) -> Inline {
    Inline::Link {
        content: vec![Inline::said(address.as_str())],
        target: Box::new(Target::Url(address)),
        language: None,
    }
}
