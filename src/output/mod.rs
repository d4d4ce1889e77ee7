//! Where rendered files go: the output folder, memory, or nowhere.
//!
//! In: rendered files, from as many threads as there are. Out: the old output or the new one, never something between; or what
//! stands in the way. Three small traits say what a build asks for: [`Sink`](crate::output::Sink) writes,
//! [`Cache`](crate::output::Cache) keeps, [`Published`](crate::output::Published) compares.
//! This room knows no article and no page; it is the only one that writes the site to disk, and the one that reads it there.

mod cache;
mod disk;
mod exchange;
mod foreign;
mod manifest;
mod memory;
mod nothing;
mod published;
mod sources;
mod staging;
mod stat;
mod tree;

pub use cache::FolderCache;
pub use disk::{Disk, FileSystem};
pub use memory::Memory;
pub use nothing::Nothing;
pub use published::PublishedFolder;
pub use sources::Sources;
pub use staging::Staging;

use crate::diagnostic::Message;
use crate::render::RenderedFile;

/// Writes: takes the files of a site.
pub trait Sink: Sync {
    /// Takes one file. Nobody sees it before [`Sink::finish`].
    fn put(&self, file: RenderedFile) -> Result<(), Message>;

    /// Publishes all files together, with what they were made of. A sink dropped without it leaves everything as it was.
    fn finish(self: Box<Self>, sources: &Sources) -> Result<Summary, Message>;
}

/// Keeps what took long to make, from build to build. Nobody else sees it.
pub trait Cache: Sync {
    /// What was kept under a key, by this build or one before, if anything was.
    fn get(&self, key: &str) -> Option<Vec<u8>>;

    /// Keeps something under a key for the builds that follow, if it can.
    fn keep(&self, key: &str, bytes: &[u8]);
}

/// Compares: the site as it was published. Read, never written.
pub trait Published {
    /// What it was made of.
    fn sources(&self) -> &Sources;

    /// What a file of it holds.
    fn file(&self, path: &str) -> Result<Option<Vec<u8>>, Message>;
}

/// What a build changed.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Summary {
    /// Files that are new or differ from before.
    pub written: usize,
    /// Files that are as before.
    pub kept: usize,
    /// Files that were there before and are no more.
    pub removed: usize,
    /// Files and folders (ending in `/`) in the output that no build has written. They stay.
    pub foreign: Vec<String>,
    /// What went wrong when the new site was already in its place.
    pub trouble: Option<Message>,
}
