//! The site as it was published, for checks: read where something is to be compared with it, never written.
//!
//! In: the output folder. Out: what the site was made of, and its files one by one.
#![allow(
    clippy::disallowed_methods,
    reason = "this room reads the trees that it writes"
)]

use std::fs;
use std::path::{Path, PathBuf};

use crate::diagnostic::Message;
use crate::render::RenderedFile;

use super::cache::Cache;
use super::staging::{MARKER, state_folder};
use super::tree::{inside, is_folder, read};
use super::{Sink, Sources, Summary};

/// A finished site. As a sink it takes everything and keeps nothing.
#[derive(Debug)]
pub struct Published {
    root: PathBuf,
    sources: Sources,
    cache: Cache,
}

impl Published {
    /// The site in a folder; where there is none, it was made of nothing.
    pub fn read(output: &Path) -> Result<Self, Message> {
        let mut published = Self {
            root: output.to_owned(),
            sources: Sources::default(),
            cache: Cache::new(&state_folder(output)?),
        };
        if is_folder(output)? {
            let marker = published.file(MARKER)?.unwrap_or_default();
            published.sources = Sources::parse(&String::from_utf8_lossy(&marker));
        }
        Ok(published)
    }

    /// What it was made of.
    pub fn sources(&self) -> &Sources {
        &self.sources
    }

    /// What a file of it holds. Links are no files of ours.
    pub fn file(&self, path: &str) -> Result<Option<Vec<u8>>, Message> {
        let place = self.root.join(inside(path)?);
        let is_file = fs::symlink_metadata(&place).is_ok_and(|metadata| metadata.is_file());
        is_file.then(|| read(&place)).transpose()
    }
}

impl Sink for Published {
    fn put(&mut self, _: RenderedFile) -> Result<(), Message> {
        Ok(())
    }

    /// Builds have made most of what a check needs.
    fn cached(&mut self, key: &str) -> Option<Vec<u8>> {
        self.cache.get(key)
    }

    fn finish(self: Box<Self>, _: &Sources) -> Result<Summary, Message> {
        Ok(Summary::default())
    }
}
