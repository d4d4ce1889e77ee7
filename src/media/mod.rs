//! Pictures and files to download, as readers get them: checked, in a few widths, without what cameras write into them.
//!
//! In: bytes of a file of `content/media/`, and the name that a record gives it. Out: the same bytes for the same picture, under
//! names with their hash, so that what has been made once can be kept. This room knows no release, no page and no cache.

mod fault;
mod file;
mod name;
mod packed;
mod photo;
mod renditions;

pub use fault::Fault;
pub(crate) use file::{ATTACHMENTS, PICTURES, Sort, find};
pub(crate) use name::{download_address, key, picture_address};
pub use renditions::{Rendition, Renditions, make};
