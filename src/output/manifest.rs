//! What the program wrote into a tree, so that a build need not read it again: every path with the hash and the stat of its file.
//!
//! In: the manifest file of the state folder. Out: a [`Listing`] for each tree, and a new manifest. A tree is known by the identity of
//! its folder, so a swap makes nothing in here wrong. A manifest that is spoilt, of somebody else or of another version is none.
#![allow(
    clippy::disallowed_methods,
    reason = "this room keeps its own state beside the output"
)]

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::Path;

use super::stat::{FolderId, Stat, taken};

/// What a manifest of this version begins with.
const HEADER: &[u8] = b"vestnesis manifest 1\n";
/// How many bytes the hash at the end has.
const HASH: usize = blake3::OUT_LEN;

/// What is known of a file: the hash of its content, and the stat that it has had since.
#[derive(Debug, Clone, Copy)]
pub struct Known {
    /// Of the content.
    pub hash: blake3::Hash,
    /// When that was written.
    pub stat: Stat,
}

/// The files that the program wrote into a tree; `None` for one whose content is not known.
pub type Entries = BTreeMap<String, Option<Known>>;

/// What is known of one tree.
#[derive(Debug, Default)]
pub struct Listing {
    /// Nothing if no build has left a list of this very folder.
    entries: Option<Entries>,
    /// When the list was written.
    written: i64,
}

impl Listing {
    /// Whether there is a list.
    pub fn is_there(&self) -> bool {
        self.entries.is_some()
    }

    /// Whether the program wrote the file.
    pub fn names(&self, path: &str) -> bool {
        self.entries
            .as_ref()
            .is_some_and(|entries| entries.contains_key(path))
    }

    /// Whether the program wrote files into a folder of this path.
    pub fn names_below(&self, path: &str) -> bool {
        let folder = format!("{path}/");
        self.entries.as_ref().is_some_and(|entries| {
            let mut from = entries.range(folder.clone()..);
            from.next()
                .is_some_and(|(path, _)| path.starts_with(&folder))
        })
    }

    /// The hash of a file that has this stat. A file that was written in the very moment of the list may have been written again
    /// in that moment, and its stat does not show it (git's rule).
    pub fn hash(&self, path: &str, stat: Stat) -> Option<blake3::Hash> {
        let known = self.entries.as_ref()?.get(path)?.as_ref()?;
        (known.stat == stat && stat.is_before(self.written)).then_some(known.hash)
    }

    /// The list itself.
    pub fn into_entries(self) -> Entries {
        self.entries.unwrap_or_default()
    }
}

/// The lists of the trees of an output.
#[derive(Debug, Default)]
pub struct Manifest {
    trees: Vec<(FolderId, Entries)>,
    written: i64,
}

impl Manifest {
    /// Reads a manifest; an empty one if there is none that can be used.
    pub fn read(path: &Path) -> Self {
        let file = fs::symlink_metadata(path)
            .ok()
            .filter(fs::Metadata::is_file);
        let bytes = file.as_ref().and_then(|_| fs::read(path).ok());
        let written = file.map_or(0, |file| Stat::of(&file).modified());
        let trees = bytes.and_then(|bytes| parse(&bytes)).unwrap_or_default();
        Self { trees, written }
    }

    /// Takes the list of a folder out.
    pub fn take(&mut self, folder: &Path) -> Listing {
        let id = FolderId::of(folder);
        let found = self.trees.iter().position(|(tree, _)| Some(*tree) == id);
        Listing {
            entries: found.map(|index| self.trees.swap_remove(index).1),
            written: self.written,
        }
    }

    /// Adds the list of a folder.
    pub fn add(&mut self, folder: &Path, entries: Entries) {
        if let Some(id) = FolderId::of(folder) {
            self.trees.push((id, entries));
        }
    }

    /// Writes the manifest: all of it, or nothing.
    pub fn write(&self, path: &Path) -> io::Result<()> {
        let unfinished = path.with_extension("unfinished");
        // A link in its place could lead the write elsewhere.
        let _ = fs::remove_file(&unfinished);
        fs::write(&unfinished, self.pack())?;
        fs::rename(&unfinished, path)
    }

    fn pack(&self) -> Vec<u8> {
        let mut packed = HEADER.to_vec();
        for (id, entries) in &self.trees {
            packed.push(1);
            id.pack(&mut packed);
            for (path, known) in entries {
                let length = u32::try_from(path.len()).expect("a path is no gigabyte");
                packed.extend(length.to_le_bytes());
                packed.extend(path.as_bytes());
                packed.push(u8::from(known.is_some()));
                if let Some(known) = known {
                    packed.extend(known.hash.as_bytes());
                    known.stat.pack(&mut packed);
                }
            }
            packed.extend(0_u32.to_le_bytes());
        }
        packed.push(0);
        let hash = blake3::hash(&packed);
        packed.extend(hash.as_bytes());
        packed
    }
}

/// The lists in a manifest, if nothing is wrong with it.
fn parse(bytes: &[u8]) -> Option<Vec<(FolderId, Entries)>> {
    let (packed, hash) = bytes.split_at_checked(bytes.len().checked_sub(HASH)?)?;
    let rest = &mut packed.strip_prefix(HEADER)?;
    if blake3::hash(packed).as_bytes() != hash {
        return None;
    }
    let mut trees = Vec::new();
    while taken::<1>(rest)? == [1] {
        trees.push((FolderId::unpack(rest)?, entries(rest)?));
    }
    Some(trees)
}

/// The entries of a list, up to its end.
fn entries(rest: &mut &[u8]) -> Option<Entries> {
    let mut entries = Vec::new();
    loop {
        let length = usize::try_from(u32::from_le_bytes(taken(rest)?)).ok()?;
        if length == 0 {
            return Some(entries.into_iter().collect());
        }
        let (path, after) = rest.split_at_checked(length)?;
        *rest = after;
        let path = String::from_utf8(path.to_vec()).ok()?;
        let known = if taken::<1>(rest)? == [1] {
            let hash = blake3::Hash::from_bytes(taken(rest)?);
            let stat = Stat::unpack(rest)?;
            Some(Known { hash, stat })
        } else {
            None
        };
        entries.push((path, known));
    }
}
