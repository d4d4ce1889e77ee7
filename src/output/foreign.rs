//! Files in the output folder that no build has written: they stay where they are.
//!
//! In: what lies in the output, and which files the program wrote. Out: the others, carried over into the new tree before it is swapped
//! in, so that they are never gone. They are the same files there (hard links), or copies where a file system has no links.
#![allow(
    clippy::disallowed_methods,
    reason = "this room reads and writes its own trees"
)]

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::Path;

use crate::diagnostic::{Message, message};
use crate::site::Address;

use super::tree::{Found, Tree, at, folder_of};

/// Whether a file of the output was written by a build, or spoils a folder of one: it stands in the list. Without a list (a fresh clone of a repository, an
/// output of an older version) every file is ours that lies where builds write.
pub fn is_ours(output: &Tree, path: &str) -> bool {
    if output.listing.is_there() {
        output.listing.names(path) || output.listing.names_below(path)
    } else {
        Address::is_of_a_site(path)
    }
}

/// That a file of somebody else lies where the site has one.
pub fn in_the_way(place: &Path) -> Message {
    let path = place.display().to_string();
    message!("output-foreign-in-the-way", path = path)
}

/// Puts a foreign file of the output into the next tree.
pub fn carry_over(output: &Tree, next: &Tree, path: &Path) -> Result<(), Message> {
    let (from, to) = (output.root.join(path), next.root.join(path));
    let _ = fs::remove_file(&to);
    folder_for(output, next, path)
        .and_then(|()| fs::hard_link(&from, &to).or_else(|_| fs::copy(&from, &to).map(|_| ())))
        .map_err(|error| at(&from, &error))
}

/// Makes the folders above a file as they are in the output.
fn folder_for(output: &Tree, next: &Tree, path: &Path) -> io::Result<()> {
    let Some(folder) = path.parent().filter(|it| !it.as_os_str().is_empty()) else {
        return Ok(());
    };
    let place = next.root.join(folder);
    if place.is_dir() {
        return Ok(());
    }
    folder_for(output, next, folder)?;
    fs::create_dir(&place)?;
    let permissions = fs::metadata(output.root.join(folder))?.permissions();
    fs::set_permissions(place, permissions)
}

/// Foreign files as people name them: a folder in which everything is foreign stands for all that it holds.
pub fn names(foreign: &BTreeSet<String>, found: &Found) -> Vec<String> {
    let ours = found.files.keys().filter(|path| !foreign.contains(*path));
    let shared: BTreeSet<&str> = ours.flat_map(|path| folders(path)).collect();
    let name = |path: &String| {
        let whole = folders(path).filter(|folder| !shared.contains(folder));
        // The folders come from the inside; the outermost is last.
        whole
            .last()
            .map_or_else(|| path.clone(), |folder| format!("{folder}/"))
    };
    // A terminal obeys control characters.
    let shown = |name: String| name.replace(char::is_control, "\u{FFFD}");
    let names: BTreeSet<String> = foreign.iter().map(name).map(shown).collect();
    names.into_iter().collect()
}

/// The folders above a file, the inner ones first, without the root.
fn folders(path: &str) -> impl Iterator<Item = &str> {
    let above = std::iter::successors(Some(folder_of(path)), |folder| Some(folder_of(folder)));
    above.take_while(|folder| !folder.is_empty())
}
