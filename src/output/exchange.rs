//! The swap of two folders: at every moment one of them is in its place.
//!
//! In: the finished tree and the place of the output. Out: the one in the other's place.
#![allow(clippy::disallowed_methods, reason = "this room renames its own trees")]

use std::fs;
use std::path::Path;

use rustix::fs::{CWD, RenameFlags, renameat_with};
use rustix::io::Errno;

use crate::diagnostic::Message;

use super::tree::{at, is_folder};

/// Where the old output waits while a file system without exchange renames twice.
const PREVIOUS: &str = "previous";

/// Puts `next` in the place of `output`; the old output, if there was one, becomes `next`.
pub fn exchange(next: &Path, output: &Path, state: &Path) -> Result<(), Message> {
    let flags = if is_folder(output)? {
        RenameFlags::EXCHANGE
    } else {
        RenameFlags::NOREPLACE
    };
    match renameat_with(CWD, next, CWD, output, flags) {
        Ok(()) => Ok(()),
        Err(Errno::INVAL | Errno::NOSYS | Errno::NOTSUP) => rename_twice(next, output, state),
        Err(error) => Err(at(output, &error.into())),
    }
}

/// The swap where the file system has no exchange. [`recover`] repairs what an interruption leaves.
fn rename_twice(next: &Path, output: &Path, state: &Path) -> Result<(), Message> {
    let previous = state.join(PREVIOUS);
    let existed = is_folder(output)?;
    if existed {
        fs::rename(output, &previous).map_err(|error| at(output, &error))?;
    }
    if let Err(error) = fs::rename(next, output) {
        recover(output, state)?;
        return Err(at(output, &error));
    }
    if existed {
        fs::rename(&previous, next).map_err(|error| at(next, &error))
    } else {
        Ok(())
    }
}

/// Brings the old output back if a swap by two renames was interrupted.
pub fn recover(output: &Path, state: &Path) -> Result<(), Message> {
    let previous = state.join(PREVIOUS);
    if !is_folder(&previous)? {
        return Ok(());
    }
    if is_folder(output)? {
        // The new output is in place; only the old one was not yet put aside for the next build.
        return fs::remove_dir_all(&previous).map_err(|error| at(&previous, &error));
    }
    fs::rename(&previous, output).map_err(|error| at(output, &error))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folder(path: &Path, content: &str) {
        fs::create_dir_all(path).unwrap();
        fs::write(path.join("a"), content).unwrap();
    }

    /// Both ways leave the new tree in place and the old one as the next staging.
    #[test]
    fn both_ways_swap() {
        for swap in [exchange, rename_twice] {
            let root = tempfile::tempdir().unwrap();
            let (next, output, state) = (
                root.path().join("s/next"),
                root.path().join("o"),
                root.path().join("s"),
            );
            folder(&next, "first");
            swap(&next, &output, &state).unwrap();
            assert!(!next.exists());
            folder(&next, "second");
            swap(&next, &output, &state).unwrap();
            assert_eq!(fs::read_to_string(output.join("a")).unwrap(), "second");
            assert_eq!(fs::read_to_string(next.join("a")).unwrap(), "first");
        }
    }

    /// An interruption between the two renames loses nothing.
    #[test]
    fn interrupted_swap_is_repaired() {
        let root = tempfile::tempdir().unwrap();
        let (output, state) = (root.path().join("o"), root.path().join("s"));
        folder(&state.join(PREVIOUS), "old");
        recover(&output, &state).unwrap();
        assert_eq!(fs::read_to_string(output.join("a")).unwrap(), "old");
        folder(&state.join(PREVIOUS), "older");
        recover(&output, &state).unwrap();
        assert_eq!(fs::read_to_string(output.join("a")).unwrap(), "old");
        assert!(!state.join(PREVIOUS).exists());
    }
}
