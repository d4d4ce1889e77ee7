//! The output folder on disk: two trees, of which the finished one is swapped in.
//!
//! In: rendered files. Out: the new output at the cost of what changed; untouched if the build does not finish.
//!
//! Beside `output` lies `.output.vestnesis/` with a lock, the manifest and `next/`. The swapped-out output becomes the next `next/`, so
//! a build writes only what differs. The manifest says what every file holds as long as its stat is the same; a file that a person or
//! a power cut spoiled has another, is read, and is written again. In `next/` nothing stays that the site no longer says.
#![allow(
    clippy::disallowed_methods,
    reason = "this room keeps its own state beside the output"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File, OpenOptions, TryLockError};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use rayon::prelude::*;

use crate::diagnostic::{Message, message};
use crate::render::RenderedFile;

use super::disk::{Disk, FileSystem, private_folder};
use super::exchange::Swap;
use super::foreign;
use super::manifest::{Entries, Known, Manifest};
use super::stat::Stat;
use super::tree::{Found, Tree, at, folder_of, inside, is_folder, read};
use super::{Sink, Sources, Summary};

/// Stands in every output folder, so that a folder of somebody else is never swapped away; says what the site was made of.
pub(super) const MARKER: &str = ".vestnesis";
/// Lies in the state folder.
const MANIFEST: &str = "manifest";
/// What may lie in the state folder.
const STATE: [&str; 5] = ["lock", MANIFEST, "next", "previous", "replacing"];

/// What the marker says to a person who finds it.
const MARKER_TEXT: &str = "\
This folder is written by vestnesis build. Every build replaces it as a whole.
";

/// What it says before the sources.
const SOURCES_TEXT: &str = "
The register of that build, entry by entry, for vestnesis check:
";

/// Writes to the output folder.
#[derive(Debug)]
pub struct Staging {
    system: Box<dyn FileSystem>,
    swap: Swap,
    /// The output as it is.
    output: Tree,
    /// The output as it will be; holds leftovers until the end.
    next: Tree,
    /// All files of this build; nothing for one that is just being written.
    put: Mutex<BTreeMap<String, Option<Put>>>,
    /// Held until this is dropped.
    _lock: File,
}

/// A file of this build.
#[derive(Debug, Clone, Copy)]
struct Put {
    hash: blake3::Hash,
    /// Of the same file in the output, if it is there.
    kept: Option<Stat>,
    /// Of the file in the next tree, if it is there already.
    staged: Option<Stat>,
}

impl Staging {
    /// Takes the lock. Refuses an output folder that no build has written; nothing is made beside it then.
    pub fn open(output: &Path) -> Result<Self, Message> {
        Self::open_on(Box::new(Disk), output)
    }

    /// The same on a file system of another kind.
    pub fn open_on(system: Box<dyn FileSystem>, output: &Path) -> Result<Self, Message> {
        let state = state_folder(output)?;
        let interrupted = state.join("replacing").exists();
        if is_folder(output)? && !interrupted && !is_ours(output)? {
            let path = output.display().to_string();
            return Err(message!("output-not-ours", path = path));
        }
        private_folder(&state).map_err(|error| at(&state, &error))?;
        let lock = lock(&state.join("lock"))?;
        let swap = Swap {
            next: state.join("next"),
            output: output.to_owned(),
            state,
        };
        swap.recover(system.as_ref())?;
        tidy(&swap.state)?;
        let mut manifest = Manifest::read(&swap.state.join(MANIFEST));
        is_folder(&swap.next)?;
        Ok(Self {
            system,
            output: Tree::new(output.to_owned(), manifest.take(output)),
            next: Tree::new(swap.next.clone(), manifest.take(&swap.next)),
            swap,
            put: Mutex::default(),
            _lock: lock,
        })
    }

    /// Brings the staging tree to exactly the files of this build.
    fn complete(&self, put: &mut BTreeMap<String, Put>) -> Result<(), Message> {
        put.par_iter_mut().try_for_each(|(path, put)| {
            if put.staged.is_none() {
                let staged = self.next.lists(path, put.hash);
                let copied = || self.next.write(path, &read(&self.output.place(path))?);
                put.staged = Some(staged.map_or_else(copied, Ok)?);
            }
            self.next.make_folder(folder_of(path))
        })?;
        let found = self.next.walk()?;
        let left = found.files.iter();
        for (_, path) in left.filter(|(name, _)| !put.contains_key(*name)) {
            let place = self.next.root.join(path);
            fs::remove_file(&place).map_err(|error| at(&place, &error))?;
        }
        remove_empty(&self.next.root, &found);
        Ok(())
    }

    /// The lists of both trees as they are before the swap and after it.
    fn write_manifest(
        &self,
        put: &BTreeMap<String, Put>,
        removed: &[&String],
    ) -> Result<(), Message> {
        let list = |stat: &dyn Fn(&Put) -> Option<Stat>| -> Entries {
            let files = put.iter();
            let known = |put: &Put| {
                stat(put).map(|stat| Known {
                    hash: put.hash,
                    stat,
                })
            };
            files
                .map(|(path, put)| (path.clone(), known(put)))
                .collect()
        };
        let mut output = list(&|put| put.kept);
        output.extend(removed.iter().map(|path| ((*path).clone(), None)));
        let mut manifest = Manifest::default();
        manifest.add(&self.output.root, output);
        manifest.add(&self.next.root, list(&|put| put.staged));
        let path = self.swap.state.join(MANIFEST);
        manifest.write(&path).map_err(|error| at(&path, &error))
    }

    /// Takes out of the old tree what is not in the new one: pages that were withdrawn or are otherwise, and the files of others.
    fn clean(
        &self,
        put: &BTreeMap<String, Put>,
        gone: &[&PathBuf],
        found: &Found,
    ) -> Result<(), Message> {
        let changed: Vec<&String> = put
            .iter()
            .filter(|(path, put)| put.kept.is_none() && found.files.contains_key(*path))
            .map(|(path, _)| path)
            .collect();
        changed.par_iter().try_for_each(|path| {
            let emptied = self.next.empty(path);
            emptied.map_err(|error| at(&self.next.place(path), &error))
        })?;
        for path in gone {
            let place = self.next.root.join(path);
            fs::remove_file(&place).map_err(|error| at(&place, &error))?;
        }
        remove_empty(&self.next.root, found);
        Ok(())
    }
}

impl Sink for Staging {
    fn put(&self, file: RenderedFile) -> Result<(), Message> {
        let path = inside(&file.path)?;
        let claimed = locked(&self.put).insert(file.path.clone(), None);
        if claimed.is_some() {
            return Err(message!("output-path-twice", path = file.path));
        }
        let hash = blake3::hash(&file.bytes);
        let kept = self.output.holds(&file.path, hash, &file.bytes);
        let staged = if kept.is_some() {
            None
        } else if let Some(staged) = self.next.lists(&file.path, hash) {
            Some(staged)
        } else {
            self.refuse_foreign(path)?;
            Some(self.next.write(&file.path, &file.bytes)?)
        };
        let put = Put { hash, kept, staged };
        locked(&self.put).insert(file.path, Some(put));
        Ok(())
    }

    fn finish(self: Box<Self>, sources: &Sources) -> Result<Summary, Message> {
        let bytes = marker_text(sources).into_bytes();
        let path = MARKER.to_owned();
        self.put(RenderedFile { path, bytes })?;
        let put = std::mem::take(&mut *locked(&self.put)).into_iter();
        let put = put.map(|(path, put)| {
            let put = put.expect("a build that finishes has written every file");
            (path, put)
        });
        let mut put: BTreeMap<String, Put> = put.collect();
        let found = self.output.walk()?;
        let others = found.files.keys().filter(|path| !put.contains_key(*path));
        let (removed, others): (Vec<&String>, Vec<&String>) =
            others.partition(|path| foreign::is_ours(&self.output, path));
        let others: BTreeSet<String> = others.into_iter().cloned().collect();
        let pages = put.iter().filter(|(path, _)| *path != MARKER);
        let (kept, written): (Vec<_>, Vec<_>) = pages.partition(|(_, put)| put.kept.is_some());
        let mut summary = Summary {
            written: written.len(),
            kept: kept.len(),
            removed: removed.len(),
            foreign: foreign::names(&others, &found),
            trouble: None,
        };
        let changed = put.values().any(|put| put.kept.is_none());
        if changed || !removed.is_empty() {
            summary.trouble = self.publish(&mut put, &removed, &others, &found)?;
        } else {
            self.refresh(&put)?;
        }
        Ok(summary)
    }
}

impl Staging {
    /// Refuses a file where somebody else's lies.
    fn refuse_foreign(&self, path: &Path) -> Result<(), Message> {
        let name = path.to_string_lossy();
        let listing = &self.output.listing;
        let mine = !listing.is_there() || name == MARKER || listing.names(&name);
        let place = self.output.root.join(path);
        if mine || !fs::symlink_metadata(&place).is_ok_and(|it| !it.is_dir()) {
            return Ok(());
        }
        Err(foreign::in_the_way(&place))
    }

    /// Completes the next tree, with the files of others in it, and swaps it in. Gives what went wrong afterwards.
    fn publish(
        &self,
        put: &mut BTreeMap<String, Put>,
        removed: &[&String],
        others: &BTreeSet<String>,
        found: &Found,
    ) -> Result<Option<Message>, Message> {
        let in_the_way = |other: &String| {
            let folder = format!("{other}/");
            let mut from = put.range(folder.clone()..);
            from.next()
                .is_some_and(|(path, _)| path.starts_with(&folder))
        };
        if let Some(other) = others.iter().find(|other| in_the_way(other)) {
            return Err(foreign::in_the_way(&self.output.place(other)));
        }
        self.complete(put)?;
        for name in others {
            foreign::carry_over(&self.output, &self.next, &found.files[name])?;
        }
        self.write_manifest(put, removed)?;
        let existed = is_folder(&self.output.root)?;
        let trouble = self.swap.publish(self.system.as_ref())?;
        if !existed || !is_folder(&self.next.root)? {
            return Ok(trouble);
        }
        let gone = removed.iter().copied().chain(others);
        let gone: Vec<&PathBuf> = gone.map(|name| &found.files[name]).collect();
        let cleaned = self.clean(put, &gone, found);
        Ok(trouble.or(cleaned.err()))
    }

    /// Lists the output anew where the list no longer says how it is.
    fn refresh(self, put: &BTreeMap<String, Put>) -> Result<(), Message> {
        if !self.output.is_listed_badly() {
            return Ok(());
        }
        let known = |put: &Put| {
            put.kept.map(|stat| Known {
                hash: put.hash,
                stat,
            })
        };
        let mut manifest = Manifest::default();
        let entries = put.iter();
        let entries = entries.map(|(path, put)| (path.clone(), known(put)));
        manifest.add(&self.output.root, entries.collect());
        manifest.add(&self.next.root, self.next.listing.into_entries());
        let path = self.swap.state.join(MANIFEST);
        manifest.write(&path).map_err(|error| at(&path, &error))
    }
}

/// Whether a build has written a folder: it holds the marker, or nothing.
fn is_ours(output: &Path) -> Result<bool, Message> {
    let trouble = |error| at(output, &error);
    let mut entries = fs::read_dir(output).map_err(trouble)?;
    let marked = fs::symlink_metadata(output.join(MARKER)).is_ok();
    Ok(marked || entries.next().is_none())
}

/// Removes the folders that hold nothing, from the inside; the others stay.
fn remove_empty(root: &Path, found: &Found) {
    for folder in found.folders.values().rev() {
        let _ = fs::remove_dir(root.join(folder));
    }
}

/// Removes from the state folder what has no place there.
fn tidy(state: &Path) -> Result<(), Message> {
    for entry in fs::read_dir(state).map_err(|error| at(state, &error))? {
        let path = entry.map_err(|error| at(state, &error))?.path();
        let known = STATE.iter().any(|name| path.ends_with(name));
        let removed = match () {
            () if known => Ok(()),
            () if path.is_dir() && !path.is_symlink() => fs::remove_dir_all(&path),
            () => fs::remove_file(&path),
        };
        removed.map_err(|error| at(&path, &error))?;
    }
    Ok(())
}

/// The marker of a site.
fn marker_text(sources: &Sources) -> String {
    let lines = sources.lines();
    if lines.is_empty() {
        MARKER_TEXT.to_owned()
    } else {
        format!("{MARKER_TEXT}{SOURCES_TEXT}{lines}")
    }
}

/// The folder beside the output that holds lock, manifest and staging.
fn state_folder(output: &Path) -> Result<PathBuf, Message> {
    let Some(name) = output.file_name() else {
        let path = output.display().to_string();
        return Err(message!("output-unnamed", path = path));
    };
    let mut folder = std::ffi::OsString::from(".");
    folder.push(name);
    folder.push(".vestnesis");
    Ok(output.with_file_name(folder))
}

/// Takes the lock, or says that another build holds it.
fn lock(path: &Path) -> Result<File, Message> {
    let file = OpenOptions::new()
        .write(true)
        .create(true)
        .truncate(false)
        .open(path);
    let file = file.map_err(|error| at(path, &error))?;
    match file.try_lock() {
        Ok(()) => Ok(file),
        Err(TryLockError::WouldBlock) => {
            let path = path.display().to_string();
            Err(message!("another-build", path = path))
        }
        Err(TryLockError::Error(error)) => Err(at(path, &error)),
    }
}

fn locked<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
