//! What the file system says of a file and a folder without a look inside: enough to see that it is still the same.
//!
//! In: metadata. Out: values that are compared and kept in the manifest. Where a system knows no inodes and modes, size and time decide.

use std::fs::{self, Metadata};
use std::path::Path;
use std::time::{SystemTime, UNIX_EPOCH};

/// Pages are public: a web server reads them as another user.
pub const FILE_MODE: u32 = 0o644;
/// So are the folders of the site.
pub const FOLDER_MODE: u32 = 0o755;
/// What only this program needs, nobody else reads.
pub const PRIVATE_MODE: u32 = 0o700;

/// Size, times in nanoseconds, inode and mode of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stat {
    size: u64,
    modified: i64,
    changed: i64,
    inode: u64,
    mode: u32,
}

impl Stat {
    /// The stat of a file.
    pub fn of(metadata: &Metadata) -> Self {
        let (changed, inode) = changed_and_inode(metadata);
        Self {
            size: metadata.len(),
            modified: metadata.modified().map_or(0, nanoseconds),
            changed,
            inode,
            mode: mode(metadata),
        }
    }

    /// How long the file is.
    pub fn size(self) -> u64 {
        self.size
    }

    /// When its content was written.
    pub fn modified(self) -> i64 {
        self.modified
    }

    /// Whether everybody may read it, and only its owner write.
    pub fn is_public(self) -> bool {
        self.mode == FILE_MODE
    }

    /// Whether the file has been as it is since before a moment.
    pub fn is_before(self, moment: i64) -> bool {
        self.modified < moment && self.changed < moment
    }

    /// As bytes.
    pub fn pack(self, packed: &mut Vec<u8>) {
        packed.extend(self.size.to_le_bytes());
        packed.extend(self.modified.to_le_bytes());
        packed.extend(self.changed.to_le_bytes());
        packed.extend(self.inode.to_le_bytes());
        packed.extend(self.mode.to_le_bytes());
    }

    /// From bytes.
    pub fn unpack(rest: &mut &[u8]) -> Option<Self> {
        Some(Self {
            size: u64::from_le_bytes(taken(rest)?),
            modified: i64::from_le_bytes(taken(rest)?),
            changed: i64::from_le_bytes(taken(rest)?),
            inode: u64::from_le_bytes(taken(rest)?),
            mode: u32::from_le_bytes(taken(rest)?),
        })
    }
}

/// Which folder it is, whatever its name: inodes are used again, so its birth counts too.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FolderId {
    inode: u64,
    created: i64,
}

impl FolderId {
    /// The identity of a folder that is there.
    pub fn of(folder: &Path) -> Option<Self> {
        let metadata = fs::symlink_metadata(folder).ok()?;
        metadata.is_dir().then(|| Self {
            inode: changed_and_inode(&metadata).1,
            created: metadata.created().map_or(0, nanoseconds),
        })
    }

    /// As bytes.
    pub fn pack(self, packed: &mut Vec<u8>) {
        packed.extend(self.inode.to_le_bytes());
        packed.extend(self.created.to_le_bytes());
    }

    /// From bytes.
    pub fn unpack(rest: &mut &[u8]) -> Option<Self> {
        Some(Self {
            inode: u64::from_le_bytes(taken(rest)?),
            created: i64::from_le_bytes(taken(rest)?),
        })
    }
}

/// A moment in nanoseconds; one that does not fit is as good as none.
fn nanoseconds(moment: SystemTime) -> i64 {
    let since = moment.duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_nanos()).unwrap_or(0)
}

/// The permissions of a file or folder.
#[cfg(unix)]
pub fn mode(metadata: &Metadata) -> u32 {
    use std::os::unix::fs::PermissionsExt;
    metadata.permissions().mode() & 0o777
}

/// The permissions of a file or folder: here they are what the system makes them.
#[cfg(not(unix))]
pub fn mode(metadata: &Metadata) -> u32 {
    if metadata.is_dir() {
        FOLDER_MODE
    } else {
        FILE_MODE
    }
}

#[cfg(unix)]
fn changed_and_inode(metadata: &Metadata) -> (i64, u64) {
    use std::os::unix::fs::MetadataExt;
    let changed = metadata.ctime().saturating_mul(1_000_000_000);
    (
        changed.saturating_add(metadata.ctime_nsec()),
        metadata.ino(),
    )
}

#[cfg(not(unix))]
fn changed_and_inode(_: &Metadata) -> (i64, u64) {
    (0, 0)
}

/// Takes so many bytes from the beginning.
pub fn taken<const N: usize>(rest: &mut &[u8]) -> Option<[u8; N]> {
    let (bytes, after) = rest.split_first_chunk()?;
    *rest = after;
    Some(*bytes)
}
