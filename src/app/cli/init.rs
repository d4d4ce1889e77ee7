//! `vestnesis init`: a new site that builds at once.

use std::io::Write;
use std::path::{Path, PathBuf};

use clap::Args;

use crate::diagnostic::{Argument, Message, message};
use crate::source::starter_files;

use super::DONE;
use super::terminal::Terminal;

/// Begin a new site
///
/// Writes content/, locales/ and templates/ into an empty or new folder.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  vestnesis init newsroom && cd newsroom && vestnesis build")]
pub(super) struct Init {
    /// The folder; made if it does not exist
    dir: PathBuf,
}

impl Init {
    /// Writes the files; the exit code, or what stands in the way.
    pub(super) fn run(self, terminal: &mut Terminal<'_, '_>) -> Result<u8, Message> {
        let dir = terminal.path(&self.dir);
        let trouble = |error: std::io::Error| {
            let path = self.dir.display().to_string();
            message!("path-trouble", path = path, trouble = error.to_string())
        };
        if dir.is_dir() && dir.read_dir().map_err(trouble)?.next().is_some() {
            let folder = self.dir.display().to_string();
            return Err(message!("folder-not-empty", folder = folder));
        }
        let files = starter_files();
        for (path, text) in &files {
            write_new(&dir.join(path), text).map_err(trouble)?;
        }
        let written = message!(
            "site-begun",
            files = Argument::count(files.len(), "file"),
            folder = self.dir.display().to_string(),
        );
        terminal.say(&written);
        Ok(DONE)
    }
}

/// Writes a file that is not there yet, with the folders above it.
#[expect(
    clippy::disallowed_methods,
    reason = "commands that write what staff asked for write here"
)]
pub(super) fn write_new(path: &Path, text: &str) -> std::io::Result<()> {
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder)?;
    }
    std::fs::OpenOptions::new()
        .write(true)
        .create_new(true)
        .open(path)?
        .write_all(text.as_bytes())
}
