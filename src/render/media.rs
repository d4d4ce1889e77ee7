//! Pictures and attachments of an article, for the templates and as text.
//!
//! In: an article, and where the plan has its media. Out: views, and blocks that stand for pictures where there are none.

use crate::article::{Article, Attachment, Block, Figure, Inline, Origin, plain_text};
use crate::diagnostic::Diagnostic;
use crate::site::{Address, Download, Picture, PictureSize};

use super::sheet::Sheet;
use super::view::{DownloadView, FigureView};

/// Where a picture or an attachment lies.
pub struct MediaAddress {
    /// Seen from anywhere, if the site says its own address.
    pub absolute: Option<String>,
    /// Seen from the page.
    pub relative: String,
}

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
            let alt = plain_text(&figure.alt);
            let words = format!("[{} {alt}]", self.word(language, "picture")?);
            let below = self.below(article, figure)?;
            let words = [words, below].join(" ");
            blocks.push(Block::Paragraph(text(words.trim_end().to_owned())));
        }
        let mut items = Vec::new();
        for file in &article.attachments {
            let (words, address) = self.named_download(article, file)?;
            let address = address.absolute.unwrap_or(address.relative);
            items.push(vec![Block::Paragraph(text(format!("{words}: {address}")))]);
        }
        if !items.is_empty() {
            blocks.push(Block::Heading {
                level: 2,
                content: text(self.word(language, "attachments")?),
            });
            blocks.push(Block::List { start: None, items });
        }
        Ok(blocks)
    }

    /// An attachment as "Programme of the conference (PDF, 1.2 MB)", and where it lies.
    pub fn named_download(
        &self,
        article: &Article,
        file: &Attachment,
    ) -> Result<(String, MediaAddress), Diagnostic> {
        let download = self.download(file);
        let (words, size) = (plain_text(&file.text), self.size(article, download)?);
        let words = format!("{words} ({}, {size})", download.sort);
        Ok((words, self.media_address(&download.address)))
    }

    /// What stands below a picture: its caption, and whose work it is; empty if nothing does.
    pub fn below(&self, article: &Article, figure: &Figure) -> Result<String, Diagnostic> {
        let parts = [plain_text(&figure.caption), self.credit(article, figure)?];
        let parts = parts.into_iter().filter(|part| !part.is_empty());
        Ok(parts.collect::<Vec<_>>().join(" "))
    }

    /// Where a picture or an attachment lies.
    pub fn media_address(&self, address: &Address) -> MediaAddress {
        let url = self.map.info().url.as_deref();
        MediaAddress {
            absolute: url.map(|url| address.absolute(url)),
            relative: self.link(address),
        }
    }

    /// "Foto: Anna Bērziņa"; nothing if nobody is named.
    fn credit(&self, article: &Article, figure: &Figure) -> Result<String, Diagnostic> {
        if figure.credit.is_empty() {
            return Ok(String::new());
        }
        let by = self.word(&article.language, "photo-by")?;
        Ok(format!("{by} {}", plain_text(&figure.credit)))
    }

    /// "1,2 MB".
    fn size(&self, article: &Article, download: &Download) -> Result<String, Diagnostic> {
        let unit = self.word(&article.language, download.unit)?;
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

    fn download(&self, file: &Attachment) -> &Download {
        let download = self.map.media().downloads.get(&file.file);
        download.expect("every attachment of an article is in the plan")
    }
}

/// Words of the page itself.
fn text(words: String) -> Vec<Inline> {
    vec![Inline::Text {
        text: words,
        origin: Origin::Grammar,
    }]
}
