//! Pictures and files to download: their texts in every language of the release.
//!
//! In: the fields as written. Out: the items in their order. Whether a file is there, and what it holds, is not known here.

use crate::record::Fields;
use crate::record::fields::{attachment, picture, release};

use super::super::release::{Attachment, Image};
use super::Resolver;

impl Resolver<'_> {
    /// The pictures of the release.
    pub(super) fn images(&mut self, fields: &Fields) -> Vec<Image> {
        let images = fields.items(release::IMAGES);
        images.filter_map(|image| self.image(image)).collect()
    }

    /// A picture. Without its file it is none; the table has said so.
    fn image(&mut self, fields: &Fields) -> Option<Image> {
        let alt = self.plain_prose(fields, picture::ALT).unwrap_or_default();
        let caption = self
            .plain_prose(fields, picture::CAPTION)
            .unwrap_or_default();
        Some(Image {
            file: fields.get(picture::FILE)?.clone(),
            alt,
            caption,
            credit: fields.get(picture::CREDIT).cloned(),
        })
    }

    /// The files to download.
    pub(super) fn attachments(&mut self, fields: &Fields) -> Vec<Attachment> {
        let files = fields.items(release::ATTACHMENTS);
        files.filter_map(|file| self.attachment(file)).collect()
    }

    fn attachment(&mut self, fields: &Fields) -> Option<Attachment> {
        let text = self
            .plain_prose(fields, attachment::TEXT)
            .unwrap_or_default();
        let file = fields.get(attachment::FILE)?.clone();
        Some(Attachment { file, text })
    }
}
