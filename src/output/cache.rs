//! What took long to make, kept beside the output under keys that say what it was made of.
//!
//! In: keys and bytes. Out: the bytes again. Whether they are whole is for those to see who made them; what no build asks for
//! any more is removed.
#![allow(
    clippy::disallowed_methods,
    reason = "this room keeps its own state beside the output"
)]

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::diagnostic::Message;

use super::tree::{at, inside, is_folder, read};

/// The folder of the cache, in that beside the output.
const FOLDER: &str = "cache";
/// Where an entry is written before it gets its name.
const UNFINISHED: &str = "unfinished";

/// Kept entries.
#[derive(Debug)]
pub struct Cache {
    folder: PathBuf,
    /// What this build has asked for.
    used: BTreeSet<PathBuf>,
}

impl Cache {
    /// The cache in the folder beside an output.
    pub fn new(state: &Path) -> Self {
        Self {
            folder: state.join(FOLDER),
            used: BTreeSet::new(),
        }
    }

    /// What is kept under a key. Links are no entries of ours.
    pub fn get(&mut self, key: &str) -> Option<Vec<u8>> {
        let name = inside(key).ok()?;
        let place = self.folder.join(&name);
        self.used.insert(name);
        let is_file = fs::symlink_metadata(&place).is_ok_and(|metadata| metadata.is_file());
        is_file.then(|| read(&place).ok()).flatten()
    }

    /// Keeps something under a key: all of it, or nothing.
    pub fn keep(&mut self, key: &str, bytes: &[u8]) -> Result<(), Message> {
        let name = inside(key)?;
        if !is_folder(&self.folder)? {
            fs::create_dir_all(&self.folder).map_err(|error| at(&self.folder, &error))?;
        }
        let (unfinished, place) = (self.folder.join(UNFINISHED), self.folder.join(&name));
        // A link in its place could lead the write elsewhere.
        let _ = fs::remove_file(&unfinished);
        let written = fs::write(&unfinished, bytes).and_then(|()| fs::rename(&unfinished, &place));
        written.map_err(|error| at(&place, &error))?;
        self.used.insert(name);
        Ok(())
    }

    /// Removes what this build has not asked for.
    pub fn prune(&self) -> Result<(), Message> {
        if !is_folder(&self.folder)? {
            return Ok(());
        }
        let trouble = |error: &io::Error| at(&self.folder, error);
        for entry in fs::read_dir(&self.folder).map_err(|error| trouble(&error))? {
            let entry = entry.map_err(|error| trouble(&error))?;
            if !self.used.contains(Path::new(&entry.file_name())) {
                fs::remove_file(entry.path()).map_err(|error| trouble(&error))?;
            }
        }
        Ok(())
    }
}
