//! What took long to make, kept in a folder under keys that say what it was made of.
//!
//! In: keys and bytes. Out: the bytes again. Whether they are whole is for those to see who made them; what no build asks for
//! any more is removed. A cache only saves time: where it cannot be written, or another build writes it, nothing is kept.
#![allow(
    clippy::disallowed_methods,
    reason = "this room keeps its own state beside the content"
)]

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use super::Cache;
use super::disk::private_folder;
use super::tree::inside;

/// The folder of what is remembered, in the root of a site.
const FOLDER: &str = ".vestnesis";
/// The entries in it.
const ENTRIES: &str = "cache";
/// Where an entry is written before it gets its name.
const UNFINISHED: &str = "unfinished";

/// Entries in the folder `.vestnesis/` of a site's root, which only its owner can read.
#[derive(Debug)]
pub struct FolderCache {
    folder: PathBuf,
    entries: PathBuf,
    /// What this build has asked for.
    used: Mutex<BTreeSet<PathBuf>>,
    access: Mutex<Access>,
}

/// Whether the cache may be written.
#[derive(Debug)]
enum Access {
    /// It is only read.
    Read,
    /// Nothing has been written yet, and no folder made for it.
    Unused,
    /// It is written; other builds are locked out.
    Write { _lock: File },
}

impl FolderCache {
    /// The cache of a site for a command that only reads it.
    pub fn read_only(root: &Path) -> Self {
        Self::new(root, Access::Read)
    }

    /// The cache of a site for a build. It is only read where another build holds it, or where nothing can be written.
    pub fn open(root: &Path) -> Self {
        Self::new(root, Access::Unused)
    }

    fn new(root: &Path, access: Access) -> Self {
        let folder = root.join(FOLDER);
        Self {
            entries: folder.join(ENTRIES),
            folder,
            used: Mutex::default(),
            access: Mutex::new(access),
        }
    }

    /// Removes what this build has not asked for.
    pub fn prune(&self) {
        if !self.entries.is_dir() {
            return;
        }
        let Some(_access) = self.writing() else {
            return;
        };
        let used = self.used.lock().unwrap_or_else(PoisonError::into_inner);
        let entries = fs::read_dir(&self.entries).into_iter().flatten().flatten();
        for entry in entries {
            if !used.contains(Path::new(&entry.file_name())) {
                let _ = fs::remove_file(entry.path());
            }
        }
    }

    /// One thread at a time writes, if any may.
    fn writing(&self) -> Option<MutexGuard<'_, Access>> {
        let mut access = self.access.lock().unwrap_or_else(PoisonError::into_inner);
        if matches!(*access, Access::Unused) {
            let lock = lock(&self.folder);
            *access = lock.map_or(Access::Read, |held| Access::Write { _lock: held });
        }
        matches!(*access, Access::Write { .. }).then_some(access)
    }

    /// Writes an entry: all of it, or nothing.
    fn write(&self, name: &Path, bytes: &[u8]) -> io::Result<()> {
        private_folder(&self.entries)?;
        let unfinished = self.entries.join(UNFINISHED);
        // A link in its place could lead the write elsewhere.
        let _ = fs::remove_file(&unfinished);
        fs::write(&unfinished, bytes)?;
        fs::rename(&unfinished, self.entries.join(name))
    }
}

impl Cache for FolderCache {
    /// Links are no entries of ours.
    fn get(&self, key: &str) -> Option<Vec<u8>> {
        let name = inside(key).ok()?;
        let place = self.entries.join(name);
        let mut used = self.used.lock().unwrap_or_else(PoisonError::into_inner);
        used.insert(name.to_owned());
        drop(used);
        let is_file = fs::symlink_metadata(&place).is_ok_and(|metadata| metadata.is_file());
        is_file.then(|| fs::read(&place).ok()).flatten()
    }

    fn keep(&self, key: &str, bytes: &[u8]) {
        let Ok(name) = inside(key) else { return };
        if let Some(_access) = self.writing() {
            let _ = self.write(name, bytes);
        }
    }
}

/// Makes the folder and takes its lock.
fn lock(folder: &Path) -> io::Result<File> {
    private_folder(folder)?;
    let file = File::options()
        .write(true)
        .create(true)
        .truncate(false)
        .open(folder.join("lock"))?;
    file.try_lock()?;
    Ok(file)
}
