//! The published site in its folder, for checks: read where something is to be compared with it, never written.
//!
//! In: the output folder. Out: what the site was made of, and its files one by one.
#![allow(
    clippy::disallowed_methods,
    reason = "this room reads the trees that it writes"
)]

use std::fs;
use std::path::{Path, PathBuf};

use crate::diagnostic::Message;

use super::staging::MARKER;
use super::tree::{inside, is_folder, read};
use super::{Published, Sources};

/// A finished site in a folder.
#[derive(Debug)]
pub struct PublishedFolder {
    root: PathBuf,
    sources: Sources,
}

impl PublishedFolder {
    /// The site in a folder; where there is none, it was made of nothing.
    pub fn read(output: &Path) -> Result<Self, Message> {
        let mut published = Self {
            root: output.to_owned(),
            sources: Sources::default(),
        };
        if is_folder(output)? {
            let marker = published.file(MARKER)?.unwrap_or_default();
            published.sources = Sources::parse(&String::from_utf8_lossy(&marker));
        }
        Ok(published)
    }
}

impl Published for PublishedFolder {
    fn sources(&self) -> &Sources {
        &self.sources
    }

    /// Links are no files of ours.
    fn file(&self, path: &str) -> Result<Option<Vec<u8>>, Message> {
        let place = self.root.join(inside(path)?);
        let is_file = fs::symlink_metadata(&place).is_ok_and(|metadata| metadata.is_file());
        is_file.then(|| read(&place)).transpose()
    }
}
