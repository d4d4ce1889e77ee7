//! The swap of two folders: at every moment one of them is in its place.
//!
//! In: the finished tree and the place of the output. Out: the one in the other's place, and safe from a power cut.
#![allow(clippy::disallowed_methods, reason = "this room renames its own trees")]

use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use crate::diagnostic::{Message, message};

use super::disk::FileSystem;
use super::tree::{at, is_folder};

/// Where the old output waits while a file system without exchange renames twice.
const PREVIOUS: &str = "previous";
/// Lies in the state folder while an output that cannot be renamed is removed.
const REPLACING: &str = "replacing";

/// The folders of a swap.
#[derive(Debug)]
pub struct Swap {
    /// The finished tree; afterwards the old output, if there was one.
    pub next: PathBuf,
    /// The place of the site.
    pub output: PathBuf,
    /// Holds `next` and what an interrupted swap leaves.
    pub state: PathBuf,
}

impl Swap {
    /// Puts `next` in the place of the output. What was written lies on the disk before, so that a power cut leaves no empty pages.
    /// Gives what went wrong when the new site was already in its place.
    pub fn publish(&self, system: &dyn FileSystem) -> Result<Option<Message>, Message> {
        let synced = system.sync(&self.state);
        synced.map_err(|error| at(&self.state, &error))?;
        let trouble = self.swap(system)?;
        let names = self.output.parent().map(|parent| {
            // The output may be named without a folder.
            let here = parent.as_os_str().is_empty();
            if here { Path::new(".") } else { parent }
        });
        let folders = names.into_iter().chain([self.state.as_path()]);
        let unsynced = folders.filter_map(|folder| {
            let error = system.sync_names(folder).err()?;
            Some(at(folder, &error))
        });
        Ok(trouble.into_iter().chain(unsynced).next())
    }

    fn swap(&self, system: &dyn FileSystem) -> Result<Option<Message>, Message> {
        if !is_folder(&self.output)? {
            let renamed = system.rename(&self.next, &self.output);
            return renamed.map(|()| None).map_err(|error| self.trouble(&error));
        }
        match system.exchange(&self.next, &self.output) {
            Ok(()) => Ok(None),
            Err(error) if is_unable(&error) => self.rename_twice(system),
            Err(error) => Err(self.trouble(&error)),
        }
    }

    /// The swap where the file system has no exchange. [`Swap::recover`] repairs what an interruption leaves.
    fn rename_twice(&self, system: &dyn FileSystem) -> Result<Option<Message>, Message> {
        let previous = self.state.join(PREVIOUS);
        match system.rename(&self.output, &previous) {
            Ok(()) => {}
            Err(error) if error.kind() == ErrorKind::CrossesDevices => return self.replace(system),
            Err(error) => return Err(self.trouble(&error)),
        }
        if let Err(error) = system.rename(&self.next, &self.output) {
            let back = system.rename(&previous, &self.output);
            back.map_err(|error| self.trouble(&error))?;
            return Err(self.trouble(&error));
        }
        let put_aside = system.rename(&previous, &self.next);
        Ok(put_aside.err().map(|error| at(&self.next, &error)))
    }

    /// The swap where the output cannot be renamed at all, because it lies in a lower layer (overlayfs, an image of a container): it
    /// is removed. From then on the output lies in the upper layer, and the next swap is like others.
    fn replace(&self, system: &dyn FileSystem) -> Result<Option<Message>, Message> {
        let mark = self.state.join(REPLACING);
        fs::write(&mark, "").map_err(|error| at(&mark, &error))?;
        fs::remove_dir_all(&self.output).map_err(|error| at(&self.output, &error))?;
        let renamed = system.rename(&self.next, &self.output);
        renamed.map_err(|error| self.trouble(&error))?;
        Ok(fs::remove_file(&mark).err().map(|error| at(&mark, &error)))
    }

    /// Brings one of the two trees into its place if a swap was interrupted.
    pub fn recover(&self, system: &dyn FileSystem) -> Result<(), Message> {
        let (previous, mark) = (self.state.join(PREVIOUS), self.state.join(REPLACING));
        if mark.exists() {
            // The old output is removed in part; the new one is whole, or already in its place.
            if is_folder(&self.next)? {
                if is_folder(&self.output)? {
                    fs::remove_dir_all(&self.output).map_err(|error| at(&self.output, &error))?;
                }
                let renamed = system.rename(&self.next, &self.output);
                renamed.map_err(|error| at(&self.output, &error))?;
            }
            fs::remove_file(&mark).map_err(|error| at(&mark, &error))?;
        }
        if !is_folder(&previous)? {
            return Ok(());
        }
        if is_folder(&self.output)? {
            // The new output is in place; only the old one was not yet put aside for the next build.
            return fs::remove_dir_all(&previous).map_err(|error| at(&previous, &error));
        }
        let renamed = system.rename(&previous, &self.output);
        renamed.map_err(|error| at(&self.output, &error))
    }

    /// What stands in the way of a swap.
    fn trouble(&self, error: &io::Error) -> Message {
        if error.kind() == ErrorKind::ResourceBusy {
            let path = self.output.display().to_string();
            return message!("output-busy", path = path);
        }
        at(&self.output, error)
    }
}

/// Whether a file system has no exchange, or not for these folders.
fn is_unable(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        ErrorKind::Unsupported | ErrorKind::InvalidInput | ErrorKind::CrossesDevices
    )
}
