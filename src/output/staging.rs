//! The output folder on disk: two trees, of which the finished one is swapped in.
//!
//! In: rendered files. Out: the new output at the cost of what changed; untouched if the build does not finish.
//!
//! Beside `output` lies `.output.vestnesis/` with a lock and `next/`. The swapped-out output becomes the next `next/`, so a
//! build writes only what differs. Both trees are hashed as they are on disk, never believed from a list: a file that a
//! person or a power cut spoiled is written again.
#![allow(
    clippy::disallowed_methods,
    reason = "this room keeps its own state beside the output"
)]

use std::collections::BTreeSet;
use std::fs::{File, OpenOptions, TryLockError};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use crate::diagnostic::{Message, message};
use crate::render::RenderedFile;

use super::exchange::{exchange, recover};
use super::tree::{Tree, at, inside, private_folder, read};
use super::{Sink, Sources, Summary};

/// Stands in every output folder, so that a folder of somebody else is never swapped away; says what the site was made of.
pub(super) const MARKER: &str = ".vestnesis";

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
pub struct Staging(Mutex<Trees>);

/// The trees of a build.
#[derive(Debug)]
struct Trees {
    /// The output as it is.
    output: Tree,
    /// The output as it will be; holds leftovers until the end.
    next: Tree,
    /// The folder beside the output.
    state: PathBuf,
    /// All files of this build.
    seen: BTreeSet<PathBuf>,
    /// Those that are as before and still have to be copied if anything else changes.
    pending: Vec<PathBuf>,
    summary: Summary,
    /// Held until this is dropped.
    _lock: File,
}

impl Staging {
    /// Takes the lock and reads what is there. Refuses an output folder that no build has written.
    pub fn open(output: &Path) -> Result<Self, Message> {
        let state = state_folder(output)?;
        private_folder(&state).map_err(|error| at(&state, &error))?;
        let lock = lock(&state.join("lock"))?;
        recover(output, &state)?;
        let output = Tree::read(output.to_owned())?;
        if !output.entries.is_empty() && !output.entries.contains_key(Path::new(MARKER)) {
            let path = output.root.display().to_string();
            return Err(message!("output-not-ours", path = path));
        }
        let mut next = Tree::read(state.join("next"))?;
        // Links in our own staging could lead a write elsewhere.
        let odd: Vec<PathBuf> = next
            .entries
            .iter()
            .filter(|(_, hash)| hash.is_none())
            .map(|(path, _)| path.clone())
            .collect();
        for path in odd {
            next.remove(&path)?;
        }
        let (seen, pending) = (BTreeSet::new(), Vec::new());
        Ok(Self(Mutex::new(Trees {
            output,
            next,
            state,
            seen,
            pending,
            summary: Summary::default(),
            _lock: lock,
        })))
    }
}

impl Trees {
    /// Brings the staging tree to exactly the files of this build.
    fn complete(&mut self) -> Result<(), Message> {
        for path in std::mem::take(&mut self.pending) {
            let bytes = read(&self.output.root.join(&path))?;
            self.next.write(&path, &bytes)?;
        }
        let extra: Vec<PathBuf> = self
            .next
            .entries
            .keys()
            .filter(|path| !self.seen.contains(*path))
            .cloned()
            .collect();
        for path in extra {
            self.next.remove(&path)?;
        }
        Ok(())
    }

    /// Takes a file.
    fn put(&mut self, file: RenderedFile) -> Result<(), Message> {
        let path = inside(&file.path)?;
        if !self.seen.insert(path.clone()) {
            return Err(message!("output-path-twice", path = file.path));
        }
        let hash = blake3::hash(&file.bytes);
        let kept = self.output.holds(&path, hash);
        let staged = self.next.holds(&path, hash);
        if kept && !staged {
            self.pending.push(path);
        } else if !staged {
            self.next.write(&path, &file.bytes)?;
        }
        if kept {
            self.summary.kept += 1;
        } else {
            self.summary.written += 1;
        }
        Ok(())
    }

    /// Publishes the files.
    fn finish(mut self, sources: &Sources) -> Result<Summary, Message> {
        let mut summary = self.summary;
        let marker = Path::new(MARKER);
        summary.removed = self
            .output
            .entries
            .keys()
            .filter(|path| *path != marker && !self.seen.contains(*path))
            .count();
        let bytes = marker_text(sources).into_bytes();
        let marked = self.output.holds(marker, blake3::hash(&bytes));
        self.put(RenderedFile {
            path: MARKER.to_owned(),
            bytes,
        })?;
        if marked && summary.written == 0 && summary.removed == 0 {
            return Ok(summary);
        }
        self.complete()?;
        exchange(&self.next.root, &self.output.root, &self.state)?;
        Ok(summary)
    }
}

impl Sink for Staging {
    fn put(&self, file: RenderedFile) -> Result<(), Message> {
        self.0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .put(file)
    }

    fn finish(self: Box<Self>, sources: &Sources) -> Result<Summary, Message> {
        let trees = self.0.into_inner();
        trees
            .unwrap_or_else(PoisonError::into_inner)
            .finish(sources)
    }
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

/// The folder beside the output that holds lock and staging.
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
