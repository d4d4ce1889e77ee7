//! A tree of files on disk, by hash. Symbolic links are entries like others: seen, never followed.
//!
//! In: a folder. Out: what lies in it, and the few ways in which a build changes it.
#![allow(
    clippy::disallowed_methods,
    reason = "this room reads and writes its own trees"
)]

use std::collections::BTreeMap;
use std::fs::{self, OpenOptions, Permissions};
use std::io::{self, Write};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt, PermissionsExt};
use std::path::{Component, Path, PathBuf};

use walkdir::WalkDir;

use crate::diagnostic::{Message, message};

/// Pages are public: a web server reads them as another user.
const MODE: u32 = 0o644;
/// What only this program needs, nobody else reads.
const PRIVATE: u32 = 0o700;

/// A folder and the hashes of the files in it; `None` stands for what is no regular file.
#[derive(Debug)]
pub struct Tree {
    /// The folder.
    pub root: PathBuf,
    /// Everything in it that is no folder, by its path from the root.
    pub entries: BTreeMap<PathBuf, Option<blake3::Hash>>,
}

impl Tree {
    /// Reads a folder; one that does not exist is empty.
    pub fn read(root: PathBuf) -> Result<Self, Message> {
        let mut entries = BTreeMap::new();
        if is_folder(&root)? {
            for entry in WalkDir::new(&root).follow_links(false).sort_by_file_name() {
                let entry = entry.map_err(|error| at(&root, &error.into()))?;
                let kind = entry.file_type();
                if kind.is_dir() {
                    continue;
                }
                let hash = if kind.is_file() {
                    Some(blake3::hash(&read(entry.path())?))
                } else {
                    None
                };
                let path = entry
                    .path()
                    .strip_prefix(&root)
                    .expect("a walk stays below its root");
                entries.insert(path.to_owned(), hash);
            }
        }
        Ok(Self { root, entries })
    }

    /// Whether the tree holds a file with this content.
    pub fn holds(&self, path: &Path, hash: blake3::Hash) -> bool {
        self.entries.get(path) == Some(&Some(hash))
    }

    /// Writes a file; whatever stands in its way is removed.
    pub fn write(&mut self, path: &Path, bytes: &[u8]) -> Result<(), Message> {
        let place = self.root.join(path);
        if write(&place, bytes).is_err() {
            self.make_room(path)?;
            write(&place, bytes).map_err(|error| at(&place, &error))?;
        }
        self.entries
            .insert(path.to_owned(), Some(blake3::hash(bytes)));
        Ok(())
    }

    /// Removes an entry and the folders that it leaves empty.
    pub fn remove(&mut self, path: &Path) -> Result<(), Message> {
        let place = self.root.join(path);
        fs::remove_file(&place).map_err(|error| at(&place, &error))?;
        self.entries.remove(path);
        for folder in path
            .ancestors()
            .skip(1)
            .take_while(|folder| !folder.as_os_str().is_empty())
        {
            // A folder that still holds something stays, and so do all above it.
            if fs::remove_dir(self.root.join(folder)).is_err() {
                break;
            }
        }
        Ok(())
    }

    /// Removes a file where a folder is to be, and a folder where a file is to be.
    fn make_room(&mut self, path: &Path) -> Result<(), Message> {
        let above: Vec<PathBuf> = path.ancestors().skip(1).map(Path::to_owned).collect();
        for file in above
            .iter()
            .filter(|folder| self.entries.contains_key(*folder))
            .cloned()
            .collect::<Vec<_>>()
        {
            self.remove(&file)?;
        }
        let below: Vec<PathBuf> = self
            .entries
            .keys()
            .filter(|entry| entry.starts_with(path))
            .cloned()
            .collect();
        for entry in below {
            self.remove(&entry)?;
        }
        Ok(())
    }
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

/// Makes a folder that only its owner can look into, and those above it as usual.
pub fn private_folder(path: &Path) -> io::Result<()> {
    if let Some(parent) = path.parent() {
        fs::create_dir_all(parent)?;
    }
    match fs::DirBuilder::new().mode(PRIVATE).create(path) {
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
        other => other?,
    }
    let metadata = fs::symlink_metadata(path)?;
    if !metadata.is_dir() {
        return Err(io::ErrorKind::NotADirectory.into());
    }
    if metadata.permissions().mode() & 0o777 == PRIVATE {
        return Ok(());
    }
    fs::set_permissions(path, Permissions::from_mode(PRIVATE))
}

/// A rendered file's path, if it stays inside the tree.
pub fn inside(path: &str) -> Result<PathBuf, Message> {
    let plain = !path.is_empty() && !path.ends_with('/') && !path.contains(['\0', '\\']);
    let found = Path::new(path);
    if plain
        && found
            .components()
            .all(|part| matches!(part, Component::Normal(_)))
    {
        return Ok(found.to_owned());
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

/// Writes a file and the folders above it.
fn write(place: &Path, bytes: &[u8]) -> io::Result<()> {
    let open = || {
        OpenOptions::new()
            .write(true)
            .create(true)
            .truncate(true)
            .mode(MODE)
            .open(place)
    };
    let mut file = match open() {
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            fs::create_dir_all(place.parent().expect("a file of a tree lies in a folder"))?;
            open()?
        }
        other => other?,
    };
    file.write_all(bytes)?;
    file.set_permissions(Permissions::from_mode(MODE))
}
