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

pub use embedded::{example, staff_files, starter_files};
pub use files::{Tree, is_forbidden, read_site, site_of};
pub use folded::folded;
pub use media::{MEDIA, MediaFile};
pub use tree::{Content, Node, Text};
pub use yaml::{Parsed, parse, parse_range};
