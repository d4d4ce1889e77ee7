//! A tree of files on disk: what is known to lie in it, and the few ways in which a build changes it. Links are seen, never followed.
//!
//! In: a folder and its list in the manifest. Out: whether a file is as it should be, read only where its stat differs from the list.
//! Several threads may ask and write at a time.
#![allow(
    clippy::disallowed_methods,
    reason = "this room reads and writes its own trees"
)]

use std::collections::BTreeMap;
use std::fs::{self, Metadata};
use std::io::{self, Write};
use std::path::{Component, Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError, RwLock};

use walkdir::WalkDir;

use crate::diagnostic::{Message, message};

use super::disk::{open_to_write, public_folder, set_mode};
use super::manifest::Listing;
use super::stat::{FILE_MODE, FOLDER_MODE, Stat, mode};

/// A folder with what is known of it.
#[derive(Debug)]
pub struct Tree {
    /// The folder.
    pub root: PathBuf,
    /// What builds have written into it.
    pub listing: Listing,
    /// Folders that were looked at: whether each is one, and no link. The root is the empty path.
    folders: RwLock<BTreeMap<String, bool>>,
    /// Taken while a folder is made.
    making: Mutex<()>,
    /// Whether a file had to be read because the list does not know it as it is.
    reread: AtomicBool,
}

/// What a walk through a tree finds: paths from its root, by their text with `/`.
#[derive(Debug, Default)]
pub struct Found {
    /// Everything that is no folder.
    pub files: BTreeMap<String, PathBuf>,
    /// The folders, outer ones first.
    pub folders: BTreeMap<String, PathBuf>,
}

impl Tree {
    /// A folder, which need not exist, with its list.
    pub fn new(root: PathBuf, listing: Listing) -> Self {
        Self {
            root,
            listing,
            folders: RwLock::default(),
            making: Mutex::default(),
            reread: AtomicBool::new(false),
        }
    }

    /// The place of a file.
    pub fn place(&self, path: &str) -> PathBuf {
        self.root.join(path)
    }

    /// Whether the list is not what a new one would be.
    pub fn is_listed_badly(&self) -> bool {
        self.reread.load(Ordering::Relaxed) || !self.listing.is_there()
    }

    /// The stat of a file that holds these bytes. A file that has lost its mode gets it back.
    pub fn holds(&self, path: &str, hash: blake3::Hash, bytes: &[u8]) -> Option<Stat> {
        let found = self.stat(path)?;
        if let Some(known) = self.listing.hash(path, found) {
            return (known == hash).then_some(found);
        }
        self.reread.store(true, Ordering::Relaxed);
        let place = self.place(path);
        if usize::try_from(found.size()) != Ok(bytes.len()) {
            return None;
        }
        if !found.is_public() {
            set_mode(&place, FILE_MODE).ok()?;
        }
        let found = self.stat(path)?;
        let same = fs::read(&place).is_ok_and(|read| read == bytes);
        same.then_some(found)
    }

    /// The stat of a file that the list knows with this content.
    pub fn lists(&self, path: &str, hash: blake3::Hash) -> Option<Stat> {
        if !self.listing.names(path) {
            return None;
        }
        let found = self.stat(path)?;
        (self.listing.hash(path, found)? == hash).then_some(found)
    }

    /// The stat of a file that is there.
    fn stat(&self, path: &str) -> Option<Stat> {
        if !self.has_folder(folder_of(path)) {
            return None;
        }
        let metadata = fs::symlink_metadata(self.place(path)).ok()?;
        metadata.is_file().then(|| Stat::of(&metadata))
    }

    /// Whether a folder is there, and no link on the way to it. One that has lost its mode gets it back.
    fn has_folder(&self, folder: &str) -> bool {
        let known = self.folders.read().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = known.get(folder) {
            return *known;
        }
        drop(known);
        let there = (folder.is_empty() || self.has_folder(folder_of(folder))) && {
            let place = self.place(folder);
            let metadata = fs::symlink_metadata(&place).ok();
            metadata.filter(Metadata::is_dir).is_some_and(|metadata| {
                mode(&metadata) == FOLDER_MODE || set_mode(&place, FOLDER_MODE).is_ok()
            })
        };
        self.note_folder(folder, there);
        there
    }

    fn note_folder(&self, folder: &str, there: bool) {
        let mut folders = self.folders.write().unwrap_or_else(PoisonError::into_inner);
        folders.insert(folder.to_owned(), there);
    }

    /// Makes a folder and those above it; a file in its place is removed.
    pub fn make_folder(&self, folder: &str) -> Result<(), Message> {
        let made = || {
            let folders = self.folders.read().unwrap_or_else(PoisonError::into_inner);
            folders.get(folder) == Some(&true)
        };
        if made() {
            return Ok(());
        }
        if !folder.is_empty() {
            self.make_folder(folder_of(folder))?;
        }
        let _making = self.making.lock().unwrap_or_else(PoisonError::into_inner);
        if made() {
            return Ok(());
        }
        let place = self.place(folder);
        public_folder(&place)
            .or_else(|_| fs::remove_file(&place).and_then(|()| public_folder(&place)))
            .map_err(|error| at(&place, &error))?;
        self.note_folder(folder, true);
        Ok(())
    }

    /// Writes a file; whatever stands in its way is removed.
    pub fn write(&self, path: &str, bytes: &[u8]) -> Result<Stat, Message> {
        self.make_folder(folder_of(path))?;
        let place = self.place(path);
        let written = write(&place, bytes).or_else(|_| {
            let metadata = fs::symlink_metadata(&place)?;
            if metadata.is_dir() {
                fs::remove_dir_all(&place)?;
            } else {
                fs::remove_file(&place)?;
            }
            write(&place, bytes)
        });
        written.map_err(|error| at(&place, &error))
    }

    /// Empties a file that is no longer of use; its place on the disk is used again.
    pub fn empty(&self, path: &str) -> io::Result<()> {
        let place = self.place(path);
        match open_to_write(&place) {
            Ok(file) => file.set_len(0),
            Err(_) => fs::remove_file(place),
        }
    }

    /// Everything in the tree; nothing if it does not exist.
    pub fn walk(&self) -> Result<Found, Message> {
        let mut found = Found::default();
        if !is_folder(&self.root)? {
            return Ok(found);
        }
        for entry in WalkDir::new(&self.root).min_depth(1) {
            let entry = entry.map_err(|error| at(&self.root, &error.into()))?;
            let path = entry.path().strip_prefix(&self.root);
            let path = path.expect("a walk stays below its root");
            let parts = path
                .components()
                .map(|part| part.as_os_str().to_string_lossy());
            let name = parts.collect::<Vec<_>>().join("/");
            let group = if entry.file_type().is_dir() {
                &mut found.folders
            } else {
                &mut found.files
            };
            group.insert(name, path.to_owned());
        }
        Ok(found)
    }
}

/// The folder of a file or folder; the root is the empty path.
pub fn folder_of(path: &str) -> &str {
    path.rsplit_once('/').map_or("", |(folder, _)| folder)
}

/// Whether a folder is there. Something else in its place is refused, also a link to a folder.
pub fn is_folder(path: &Path) -> Result<bool, Message> {
    match fs::symlink_metadata(path) {
        Ok(metadata) if metadata.is_dir() => Ok(true),
        Ok(_) => Err(message!(
            "output-no-folder",
            path = path.display().to_string()
        )),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
        Err(error) => Err(at(path, &error)),
    }
}

/// A rendered file's path, if it stays inside the tree.
pub fn inside(path: &str) -> Result<&Path, Message> {
    let plain = !path.is_empty() && !path.ends_with('/') && !path.contains(['\0', '\\']);
    let found = Path::new(path);
    let mut parts = found.components();
    if plain && !path.contains("//") && parts.all(|part| matches!(part, Component::Normal(_))) {
        return Ok(found);
    }
    Err(message!("output-path-outside", path = path))
}

/// Reads a file.
pub fn read(path: &Path) -> Result<Vec<u8>, Message> {
    fs::read(path).map_err(|error| at(path, &error))
}

/// An error of the machine with the path it is about.
pub fn at(path: &Path, error: &io::Error) -> Message {
    message!(
        "path-trouble",
        path = path.display().to_string(),
        trouble = error.to_string()
    )
}

/// Writes a file over what it held before, and gives it its mode, whatever the umask.
fn write(place: &Path, bytes: &[u8]) -> io::Result<Stat> {
    let mut file = open_to_write(place)?;
    file.write_all(bytes)?;
    let length = u64::try_from(bytes.len()).expect("a length fits into 64 bits");
    let mut metadata = file.metadata()?;
    if metadata.len() > length {
        file.set_len(length)?;
        metadata = file.metadata()?;
    }
    if mode(&metadata) != FILE_MODE {
        set_mode(place, FILE_MODE)?;
        metadata = file.metadata()?;
    }
    Ok(Stat::of(&metadata))
}
