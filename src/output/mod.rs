//! Where rendered files go: the output folder, memory, or nowhere.
//!
//! In: rendered files, one by one. Out: the old output or the new one, never something between; or what stands in the way.
//! This room knows no article and no page; it is the only one that writes the site to disk.

mod exchange;
#[cfg(feature = "internals")]
mod memory;
mod nothing;
mod staging;
mod tree;

#[cfg(feature = "internals")]
pub use memory::Memory;
pub use nothing::Nothing;
pub use staging::Staging;

use crate::diagnostic::Message;
use crate::render::RenderedFile;

/// Takes the files of a site.
pub trait Sink {
    /// Takes one file. Nobody sees it before [`Sink::finish`].
    fn put(&mut self, file: RenderedFile) -> Result<(), Message>;

    /// Publishes all files together. A sink dropped without it leaves everything as it was.
    fn finish(self: Box<Self>) -> Result<Summary, Message>;
}

/// What a build changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Summary {
    /// Files that are new or differ from before.
    pub written: usize,
    /// Files that are as before.
    pub kept: usize,
    /// Files that were there before and are no more.
    pub removed: usize,
}
