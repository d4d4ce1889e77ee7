//! Pictures and files to download: their texts in every language of the release.
//!
//! In: the fields as written. Out: the items in their order. Whether a file is there, and what it holds, is not known here.

use crate::record::{Fields, Item};

use super::super::release::{Attachment, Image};
use super::Resolver;

impl Resolver<'_> {
    /// The pictures of the release.
    pub(super) fn images(&mut self, fields: &Fields) -> Vec<Image> {
        let images = fields.list("images").iter().filter_map(Item::fields);
        images.filter_map(|image| self.image(image)).collect()
    }

    /// A picture. Without its file it is none; the table has said so.
    fn image(&mut self, fields: &Fields) -> Option<Image> {
        let alt = self.plain_prose(fields, "alt").unwrap_or_default();
        let caption = self.plain_prose(fields, "caption").unwrap_or_default();
        Some(Image {
            file: fields.text("file")?.clone(),
            alt,
            caption,
            credit: fields.text("credit").cloned(),
        })
    }

    /// The files to download.
    pub(super) fn attachments(&mut self, fields: &Fields) -> Vec<Attachment> {
        let files = fields.list("attachments").iter().filter_map(Item::fields);
        files.filter_map(|file| self.attachment(file)).collect()
    }

    fn attachment(&mut self, fields: &Fields) -> Option<Attachment> {
        let text = self.plain_prose(fields, "text").unwrap_or_default();
        let file = fields.text("file")?.clone();
        Some(Attachment { file, text })
    }
}
