//! What publishing asks of the file system as a whole, and how files and folders get their modes.
//!
//! In: paths. Out: the same on every system, as far as it can be had there. Tests publish on file systems that can less.
#![allow(
    clippy::disallowed_methods,
    reason = "this room reads and writes its own trees"
)]

use std::fmt::Debug;
use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io;
use std::path::Path;

use super::stat::{FILE_MODE, FOLDER_MODE, PRIVATE_MODE, mode};

/// A file system that publishes.
pub trait FileSystem: Debug + Send + Sync {
    /// Brings everything that was written to the disk, and comes back when it lies there.
    fn sync(&self, folder: &Path) -> io::Result<()>;

    /// Exchanges two folders in one step, or says that it cannot.
    fn exchange(&self, one: &Path, other: &Path) -> io::Result<()>;

    /// Renames a folder to a name that is free.
    fn rename(&self, from: &Path, to: &Path) -> io::Result<()>;

    /// Brings the names in a folder to the disk.
    fn sync_names(&self, folder: &Path) -> io::Result<()>;
}

/// The file system of the machine.
#[derive(Debug, Clone, Copy, Default)]
pub struct Disk;

impl FileSystem for Disk {
    #[cfg(any(target_os = "linux", target_os = "android"))]
    fn sync(&self, folder: &Path) -> io::Result<()> {
        Ok(rustix::fs::syncfs(File::open(folder)?)?)
    }

    #[cfg(all(unix, not(any(target_os = "linux", target_os = "android"))))]
    fn sync(&self, _: &Path) -> io::Result<()> {
        rustix::fs::sync();
        Ok(())
    }

    #[cfg(not(unix))]
    fn sync(&self, _: &Path) -> io::Result<()> {
        Ok(())
    }

    #[cfg(any(target_os = "linux", target_os = "android", target_vendor = "apple"))]
    fn exchange(&self, one: &Path, other: &Path) -> io::Result<()> {
        use rustix::fs::{CWD, RenameFlags, renameat_with};
        Ok(renameat_with(CWD, one, CWD, other, RenameFlags::EXCHANGE)?)
    }

    #[cfg(not(any(target_os = "linux", target_os = "android", target_vendor = "apple")))]
    fn exchange(&self, _: &Path, _: &Path) -> io::Result<()> {
        Err(io::ErrorKind::Unsupported.into())
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        fs::rename(from, to)
    }

    #[cfg(unix)]
    fn sync_names(&self, folder: &Path) -> io::Result<()> {
        File::open(folder)?.sync_all()
    }

    #[cfg(not(unix))]
    fn sync_names(&self, _: &Path) -> io::Result<()> {
        Ok(())
    }
}

/// Makes a folder that only its owner can look into, and those above it as usual.
pub fn private_folder(path: &Path) -> io::Result<()> {
    if let Some(parent) = path.parent() {
        fs::create_dir_all(parent)?;
    }
    folder(path, PRIVATE_MODE)
}

/// Makes a folder of the site.
pub fn public_folder(path: &Path) -> io::Result<()> {
    folder(path, FOLDER_MODE)
}

/// Makes a folder with a mode, whatever the umask; one that is there gets the mode. A link to a folder is none.
fn folder(path: &Path, wanted: u32) -> io::Result<()> {
    match create_folder(path, wanted) {
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
        other => other?,
    }
    let metadata = fs::symlink_metadata(path)?;
    if !metadata.is_dir() {
        return Err(io::ErrorKind::NotADirectory.into());
    }
    if mode(&metadata) == wanted {
        Ok(())
    } else {
        set_mode(path, wanted)
    }
}

#[cfg(unix)]
fn create_folder(path: &Path, mode: u32) -> io::Result<()> {
    use std::os::unix::fs::DirBuilderExt;
    DirBuilder::new().mode(mode).create(path)
}

#[cfg(not(unix))]
fn create_folder(path: &Path, _: u32) -> io::Result<()> {
    DirBuilder::new().create(path)
}

/// Gives a file or folder its mode.
#[cfg(unix)]
pub fn set_mode(path: &Path, mode: u32) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    fs::set_permissions(path, fs::Permissions::from_mode(mode))
}

/// Gives a file or folder its mode: here there is none.
#[cfg(not(unix))]
pub fn set_mode(_: &Path, _: u32) -> io::Result<()> {
    Ok(())
}

/// Opens a file of a tree of ours to be written, and makes it if it is not there. A link is not followed, and what has another
/// name elsewhere is not touched.
pub fn open_to_write(place: &Path) -> io::Result<File> {
    let file = options().open(place)?;
    let metadata = file.metadata()?;
    if metadata.is_file() && has_one_name(&metadata) {
        return Ok(file);
    }
    fs::remove_file(place)?;
    options().open(place)
}

#[cfg(unix)]
fn options() -> OpenOptions {
    use std::os::unix::fs::OpenOptionsExt;
    // Where a pipe lies in the way nobody waits for its reader.
    let flags = rustix::fs::OFlags::NOFOLLOW | rustix::fs::OFlags::NONBLOCK;
    let flags = i32::try_from(flags.bits()).expect("flags are an int in C");
    let mut options = File::options();
    options.write(true).create(true).truncate(false);
    options.mode(FILE_MODE).custom_flags(flags);
    options
}

#[cfg(not(unix))]
fn options() -> OpenOptions {
    let mut options = File::options();
    options.write(true).create(true).truncate(false);
    options
}

#[cfg(unix)]
fn has_one_name(metadata: &fs::Metadata) -> bool {
    use std::os::unix::fs::MetadataExt;
    metadata.nlink() == 1
}

#[cfg(not(unix))]
fn has_one_name(_: &fs::Metadata) -> bool {
    true
}
