//! Pictures and attachments in the language of the article.
//!
//! In: those of the release. Out: their texts, set in type. Which sizes a picture has and where files lie is not known here.

use crate::facts::Prose;
use crate::source::Text;

use super::block::{Attachment, Figure, Inline, Origin};
use super::composer::Composer;
use super::typography;

impl Composer<'_> {
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
        text: text.text.trim().into(),
        origin: Origin::Prose(text.span),
    }]
}
