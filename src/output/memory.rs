//! A sink that keeps the site in memory: a whole site without a disk.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use crate::diagnostic::Message;
use crate::render::RenderedFile;

use super::{Sink, Sources, Summary};

/// Collects the files in a map that the caller owns, which changes only when the sink is finished.
#[derive(Debug)]
pub struct Memory<'a> {
    files: &'a mut BTreeMap<String, Vec<u8>>,
    next: Mutex<BTreeMap<String, Vec<u8>>>,
}

impl<'a> Memory<'a> {
    /// A sink that replaces the content of the map.
    pub fn new(files: &'a mut BTreeMap<String, Vec<u8>>) -> Self {
        Self {
            files,
            next: Mutex::default(),
        }
    }
}

impl Sink for Memory<'_> {
    fn put(&self, file: RenderedFile) -> Result<(), Message> {
        let mut next = self.next.lock().unwrap_or_else(PoisonError::into_inner);
        next.insert(file.path, file.bytes);
        Ok(())
    }

    fn finish(self: Box<Self>, _: &Sources) -> Result<Summary, Message> {
        let next = self
            .next
            .into_inner()
            .unwrap_or_else(PoisonError::into_inner);
        let kept = next
            .iter()
            .filter(|(path, bytes)| self.files.get(*path) == Some(bytes))
            .count();
        let removed = self
            .files
            .keys()
            .filter(|path| !next.contains_key(*path))
            .count();
        let written = next.len() - kept;
        *self.files = next;
        Ok(Summary {
            written,
            kept,
            removed,
            ..Summary::default()
        })
    }
}
