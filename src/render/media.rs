//! Pictures and attachments of an article, for the templates and as text.
//!
//! In: an article, and where the plan has its media. Out: views, and blocks that stand for pictures where there are none.

use crate::article::{Article, Attachment, Block, Figure, Inline, Target, plain_text};
use crate::diagnostic::Diagnostic;
use crate::site::{Address, Download, Picture, PictureSize};

use super::sheet::Sheet;
use super::view::{DownloadView, FigureView};

impl Sheet<'_> {
    /// The pictures of an article.
    pub fn figures(&self, article: &Article) -> Result<Vec<FigureView>, Diagnostic> {
        let figures = article.figures.iter().enumerate();
        let views = figures.map(|(index, figure)| {
            let largest = self.largest(figure);
            let links = self.picture(figure).sizes.iter().map(|size| {
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
                credit: self.credit(article, figure)?,
                lead: index == 0,
            })
        });
        views.collect()
    }

    /// The attachments of an article.
    pub fn downloads(&self, article: &Article) -> Result<Vec<DownloadView>, Diagnostic> {
        let files = article.attachments.iter();
        let views = files.map(|file| {
            let download = self.download(file);
            Ok(DownloadView {
                href: self.link(&download.address),
                text: plain_text(&file.text),
                sort: download.sort.to_owned(),
                size: self.size(article, download)?,
            })
        });
        views.collect()
    }

    /// What stands in a text for pictures and attachments.
    pub fn media_blocks(&self, article: &Article) -> Result<Vec<Block>, Diagnostic> {
        let language = &article.language;
        let mut blocks = Vec::new();
        for figure in &article.figures {
            let words = self.told_picture(article, figure)?;
            blocks.push(Block::Paragraph(vec![Inline::said(words)]));
        }
        let mut items = Vec::new();
        for file in &article.attachments {
            let words = self.named_download(article, file)?;
            let content = match self.told_address(&self.download(file).address) {
                Some(address) => vec![Inline::said(format!("{words}: ")), named_by_itself(address)],
                None => vec![Inline::said(words)],
            };
            items.push(vec![Block::Paragraph(content)]);
        }
        if !items.is_empty() {
            blocks.push(Block::Heading {
                level: 2,
                content: vec![Inline::said(self.word(*language, "attachments")?)],
            });
            blocks.push(Block::List { start: None, items });
        }
        Ok(blocks)
    }

    /// A picture in words, where it cannot be shown: "[Picture: The hall] The conference. Photo: Anna Bērziņa".
    pub fn told_picture(&self, article: &Article, figure: &Figure) -> Result<String, Diagnostic> {
        let alt = plain_text(&figure.alt);
        let words = format!("[{} {alt}]", self.word(article.language, "picture")?);
        let below = self.below(article, figure)?;
        Ok([words, below].join(" ").trim_end().to_owned())
    }

    /// An attachment as "Programme of the conference (PDF, 1.2 MB)".
    pub fn named_download(
        &self,
        article: &Article,
        file: &Attachment,
    ) -> Result<String, Diagnostic> {
        let download = self.download(file);
        let (words, size) = (plain_text(&file.text), self.size(article, download)?);
        Ok(format!("{words} ({}, {size})", download.sort))
    }

    /// What stands below a picture: its caption, and whose work it is; empty if nothing does.
    pub fn below(&self, article: &Article, figure: &Figure) -> Result<String, Diagnostic> {
        let parts = [plain_text(&figure.caption), self.credit(article, figure)?];
        let parts = parts.into_iter().filter(|part| !part.is_empty());
        Ok(parts.collect::<Vec<_>>().join(" "))
    }

    /// An address as it is told in words: whole. Where the site does not say its own, only a text that lies on the site can tell it.
    pub fn told_address(&self, address: &Address) -> Option<String> {
        match self.map.info().url.as_deref() {
            Some(url) => Some(address.absolute(url)),
            None => self.content.is_text().then(|| self.link(address)),
        }
    }

    /// "Foto: Anna Bērziņa"; nothing if nobody is named.
    fn credit(&self, article: &Article, figure: &Figure) -> Result<String, Diagnostic> {
        if figure.credit.is_empty() {
            return Ok(String::new());
        }
        let by = self.word(article.language, "photo-by")?;
        Ok(format!("{by} {}", plain_text(&figure.credit)))
    }

    /// "1,2 MB".
    fn size(&self, article: &Article, download: &Download) -> Result<String, Diagnostic> {
        let unit = self.word(article.language, download.unit)?;
        let number = download.size.get(&article.language);
        let number = number.expect("sizes are said in every language of the site");
        Ok(format!("{number}\u{a0}{unit}"))
    }

    /// A picture in its greatest width.
    pub fn largest(&self, figure: &Figure) -> &PictureSize {
        let sizes = &self.picture(figure).sizes;
        sizes.last().expect("a picture has at least one size")
    }

    fn picture(&self, figure: &Figure) -> &Picture {
        let picture = self.map.media().pictures.get(&figure.file);
        picture.expect("every picture of an article is in the plan")
    }

    /// An attachment as it is planned.
    pub fn download(&self, file: &Attachment) -> &Download {
        let download = self.map.media().downloads.get(&file.file);
        download.expect("every attachment of an article is in the plan")
    }
}

/// A link whose words are its address.
fn named_by_itself(address: String) -> Inline {
    Inline::Link {
        content: vec![Inline::said(address.as_str())],
        target: Target::Url(address),
        language: None,
    }
}
