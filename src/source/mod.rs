//! The disk, read once: files with their places, YAML as spanned trees, and the files inside the program.
//!
//! In: the site's folder. Out: a `Tree` of text files, and `Node`s that know where they stand.
//! This room knows no record: a tree of nodes means nothing here.

mod tree;
mod misfit;
mod paths;
mod syntax;
mod yaml;
mod embedded;
mod files;
mod folded;
mod media;

pub(crate) use embedded::staff_files;
pub use embedded::{example, starter_files};
pub(crate) use files::is_forbidden;
pub use files::{Tree, read_site, site_of};
pub(crate) use folded::folded;
pub use media::{MEDIA, MediaFile};
pub use tree::{Content, Node, Text};
pub(crate) use yaml::parse_range;
pub use yaml::{Parsed, parse};
