//! Decodes the path of a file of `content/media/`.
//!
//! In: a text. Out: an item; where it is plain what is meant, a fault that says how it is written; else the decoder's message
//! about the type. Whether the file is there is not known here.

use crate::record::decoded::Item;
use crate::record::field::FieldType;
use crate::source::{MEDIA, Text};

use super::contact_address::trimmed;
use super::{Decoder, Slot};

/// The pattern of a path below a folder that it does not leave.
pub(super) const PATH: &str = r"^\s*(?!content/media/)[^\s./\\:][^/\\:]*(/[^./\\:][^/\\:]*)*\s*$";

impl Decoder<'_> {
    /// A path below `content/media/`, which it does not leave.
    pub(super) fn media_path(&mut self, slot: &Slot<'_>, text: &Text) -> Option<Item> {
        let written = text.text.trim();
        if stays_below(written) {
            // Other files lie at their paths from the root; these do not.
            let Some(below) = written.strip_prefix(MEDIA) else {
                return Some(trimmed(text));
            };
            return Some(self.slip(slot, &FieldType::MediaPath, text, below.to_owned()));
        }
        let meant = written.replace('\\', "/");
        let meant = meant.trim_start_matches("./").trim_start_matches('/');
        let meant = meant.strip_prefix(MEDIA).unwrap_or(meant);
        stays_below(meant).then(|| self.slip(slot, &FieldType::MediaPath, text, meant.to_owned()))
    }
}

/// Whether a path leads down only, to a file that is not hidden.
fn stays_below(path: &str) -> bool {
    let visible = |part: &str| !part.is_empty() && !part.starts_with('.');
    !path.contains(['\\', ':', '\n']) && path.split('/').all(visible)
}
