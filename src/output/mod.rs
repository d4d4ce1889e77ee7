//! Where rendered files go: the output folder, memory, or nowhere.
//!
//! In: rendered files, one by one. Out: the old output or the new one, never something between; or what stands in the way.
//! This room knows no article and no page; it is the only one that writes the site to disk, and the one that reads it there.

mod cache;
mod exchange;
mod memory;
mod nothing;
mod published;
mod sources;
mod staging;
mod tree;

pub use memory::Memory;
pub use nothing::Nothing;
pub use published::Published;
pub use sources::Sources;
pub use staging::Staging;

use crate::diagnostic::Message;
use crate::render::RenderedFile;

/// Takes the files of a site.
pub trait Sink {
    /// Takes one file. Nobody sees it before [`Sink::finish`].
    fn put(&mut self, file: RenderedFile) -> Result<(), Message>;

    /// What was kept under a key, by this build or one before, if anything was.
    fn cached(&mut self, _key: &str) -> Option<Vec<u8>> {
        None
    }

    /// Keeps under a key what took long to make, for the builds that follow. Nobody else sees it.
    fn keep(&mut self, _key: &str, _bytes: &[u8]) -> Result<(), Message> {
        Ok(())
    }

    /// Publishes all files together, with what they were made of. A sink dropped without it leaves everything as it was.
    fn finish(self: Box<Self>, sources: &Sources) -> Result<Summary, Message>;
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
