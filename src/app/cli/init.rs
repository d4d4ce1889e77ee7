//! `vestnesis init`: a new site that builds at once.

use std::io::Write;
use std::path::{Path, PathBuf};

use clap::Args;

use crate::diagnostic::{Argument, Message, MessageFormatter, message};
use crate::source::starter_files;

use super::DONE;
use super::terminal::Terminal;

/// What stands behind `vestnesis init`; its words are in `locales/staff/*/help.ftl`.
#[derive(Debug, Args)]
#[command(after_help = "  vestnesis init newsroom && cd newsroom && vestnesis build")]
pub(super) struct Init {
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
            let text = explained(path, text, &terminal.formatter);
            write_new(&dir.join(path), &text).map_err(trouble)?;
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

/// What marks a line that stands for a comment: the name of its message follows.
const COMMENT: &str = "#: ";

/// A file with the comments of its content in the language of staff.
fn explained(path: &str, text: &str, formatter: &dyn MessageFormatter) -> String {
    if !path.starts_with("content/") {
        return text.to_owned();
    }
    let mut written = String::new();
    for line in text.lines() {
        match line.strip_prefix(COMMENT) {
            None => written.push_str(line),
            Some(name) => written.push_str(&comment(name, formatter)),
        }
        written.push('\n');
    }
    written
}

/// A comment, a line for each of its message.
fn comment(name: &str, formatter: &dyn MessageFormatter) -> String {
    let said = formatter.say(&Message {
        id: name.to_owned().into(),
        arguments: Vec::new(),
    });
    let lines = said.lines().map(|line| format!("# {line}"));
    let lines: Vec<String> = lines.map(|line| line.trim_end().to_owned()).collect();
    lines.join("\n")
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
