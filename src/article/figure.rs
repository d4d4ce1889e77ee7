//! Pictures and attachments in the language of the article.
//!
//! In: those of the release. Out: their texts, set in type. Which sizes a picture has and where files lie is not known here.

use crate::facts::Prose;
use crate::source::Text;

use super::block::{Inline, Origin};
use super::speaker::Speaker;
use super::typography;

/// A picture with its words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Figure {
    /// Its file, as the record names it.
    pub file: String,
    /// What it shows, for those who do not see it.
    pub alt: Vec<Inline>,
    /// What stands below it; empty if nothing does.
    pub caption: Vec<Inline>,
    /// Whose work it is; empty if nobody is named.
    pub credit: Vec<Inline>,
}

/// A file to download.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attachment {
    /// Its file, as the record names it.
    pub file: String,
    /// What it is.
    pub text: Vec<Inline>,
}

impl Speaker<'_> {
    /// The pictures; none of what was withdrawn.
    pub(super) fn figures(&self) -> Vec<Figure> {
        let images = self.subject.images.iter().filter(|_| self.holds());
        images
            .map(|image| Figure {
                file: image.file.text.clone(),
                alt: self.words(&image.alt),
                caption: self.words(&image.caption),
                credit: image.credit.as_ref().map(words).unwrap_or_default(),
            })
            .collect()
    }

    /// The files to download; none of what was withdrawn.
    pub(super) fn attachments(&self) -> Vec<Attachment> {
        let files = self.subject.attachments.iter().filter(|_| self.holds());
        files
            .map(|file| Attachment {
                file: file.file.text.clone(),
                text: self.words(&file.text),
            })
            .collect()
    }

    fn holds(&self) -> bool {
        !self.subject.life_cycle.withdrawn
    }

    /// A line of staff in this language, set in type.
    fn words(&self, texts: &Prose) -> Vec<Inline> {
        let mut line = texts.get(self.language).map(words).unwrap_or_default();
        typography::set(&mut line, *self.language);
        line
    }
}

/// Words as they were written.
fn words(text: &Text) -> Vec<Inline> {
    vec![Inline::Text {
        text: text.text.trim().to_owned(),
        origin: Origin::Prose(text.span),
    }]
}
