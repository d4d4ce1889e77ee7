//! Pictures and other files of `content/media/`: known by their paths and sizes, read one by one when they are wanted.
//!
//! In: places on the disk. Out: bytes. A site may have hundreds of megabytes of them: nothing is kept here.

use std::io;
use std::path::PathBuf;

/// Where they lie.
pub const MEDIA: &str = "content/media/";

/// A file of `content/media/`, not read yet.
#[derive(Debug)]
pub struct MediaFile {
    place: PathBuf,
    length: u64,
}

impl MediaFile {
    pub(super) fn new(place: PathBuf, length: u64) -> Self {
        Self { place, length }
    }

    /// How many bytes it had when the site was read.
    pub fn length(&self) -> u64 {
        self.length
    }

    /// What it holds.
    #[expect(
        clippy::disallowed_methods,
        reason = "this is the room that reads the disk"
    )]
    pub fn read(&self) -> io::Result<Vec<u8>> {
        std::fs::read(&self.place)
    }
}
