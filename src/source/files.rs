//! Reads a site from the disk, over the files inside the program.
//!
//! In: the site's folder. Out: its text files in one [`Tree`], by path, and what is wrong with them as files:
//! the encoding, characters that no text may hold. This file knows no format.

use std::collections::BTreeMap;
use std::io;
use std::path::Path;
use std::sync::Arc;

use walkdir::WalkDir;

use crate::diagnostic::{Code, Diagnostic, SourceFile, Span};

use super::{embedded, syntax};

/// The text files of a site by their path, always with `/`.
#[derive(Debug, Default)]
pub struct Tree {
    files: BTreeMap<String, Arc<SourceFile>>,
}

impl Tree {
    /// The file at a path.
    pub fn get(&self, path: &str) -> Option<&Arc<SourceFile>> {
        self.files.get(path)
    }

    /// The files whose path begins with a prefix, in order of their paths.
    pub fn under(&self, prefix: &str) -> impl Iterator<Item = &Arc<SourceFile>> + use<'_> {
        let prefix = prefix.to_owned();
        let after = self.files.range(prefix.clone()..);
        after
            .take_while(move |(path, _)| path.starts_with(&prefix))
            .map(|(_, file)| file)
    }

    /// Adds a file, in place of another at the same path, and reports what no text may hold.
    fn add(&mut self, path: String, bytes: &[u8], report: &mut Vec<Diagnostic>) {
        // A byte order mark is no part of the text: editors neither show nor count it.
        let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
        let file = SourceFile::new(path.clone(), String::from_utf8_lossy(bytes));
        if let Err(error) = std::str::from_utf8(bytes) {
            let start = error.valid_up_to();
            let place = Span::new(&file, start, start + char::REPLACEMENT_CHARACTER.len_utf8());
            let fault = Diagnostic::new(
                Code::YamlUnsupported,
                place,
                "the file is not written in UTF-8",
            );
            report.push(
                fault.hint("Save it as UTF-8 (in most editors: \"Save as\", encoding UTF-8)."),
            );
        }
        forbidden_characters(&file, report);
        self.files.insert(path, file);
    }
}

/// Reads `content/`, `locales/` and `templates/` below a folder; the last two over those inside the program.
pub fn read_site(root: &Path) -> io::Result<(Tree, Vec<Diagnostic>)> {
    let (mut tree, mut report) = (Tree::default(), Vec::new());
    for (path, text) in embedded::house_files() {
        tree.add(path, text.as_bytes(), &mut report);
    }
    for folder in ["content", "locales", "templates"] {
        let start = root.join(folder);
        if start.is_dir() {
            read_folder(root, &start, &mut tree, &mut report)?;
        }
    }
    Ok((tree, report))
}

/// Reads the files of one folder. Links are not followed: what they point to may lie outside the site.
#[expect(
    clippy::disallowed_methods,
    reason = "this is the room that reads the disk"
)]
fn read_folder(
    root: &Path,
    start: &Path,
    tree: &mut Tree,
    report: &mut Vec<Diagnostic>,
) -> io::Result<()> {
    for entry in WalkDir::new(start).sort_by_file_name() {
        let entry = entry?;
        let path = relative(root, entry.path());
        if entry.file_type().is_file() && is_source(&path) {
            tree.add(path, &std::fs::read(entry.path())?, report);
        } else if ends(&path, "yml") {
            let place = Span::file_start(&SourceFile::new(path, ""));
            let fault = Diagnostic::new(
                Code::MisplacedFile,
                place,
                "a file that ends in \".yml\" is not read",
            );
            report.push(fault.hint("Rename it so that it ends in \".yaml\"."));
        }
    }
    Ok(())
}

/// Which files a site is made of: records and registers, bundles, templates.
pub(super) fn is_source(path: &str) -> bool {
    let hidden = path.split('/').any(|part| part.starts_with('.'));
    !hidden
        && match path.split('/').next() {
            Some("content") => ends(path, "yaml"),
            Some("locales") => ends(path, "ftl"),
            Some("templates") => true,
            _ => false,
        }
}

/// Whether a path has an extension.
fn ends(path: &str, extension: &str) -> bool {
    Path::new(path)
        .extension()
        .is_some_and(|found| found == extension)
}

/// The path below the root, with `/` on every system.
fn relative(root: &Path, path: &Path) -> String {
    let below = path.strip_prefix(root).unwrap_or(path);
    let parts: Vec<_> = below
        .components()
        .map(|part| part.as_os_str().to_string_lossy())
        .collect();
    parts.join("/")
}

/// Control characters, and the private-use characters that mark facts inside the program.
fn forbidden_characters(file: &Arc<SourceFile>, report: &mut Vec<Diagnostic>) {
    for (at, character) in file
        .text
        .char_indices()
        .filter(|(_, character)| is_forbidden(*character))
    {
        let place = Span::new(file, at, at + character.len_utf8());
        report.push(syntax::forbidden(place, character));
    }
}

/// Whether no text may hold a character.
fn is_forbidden(character: char) -> bool {
    let line = matches!(character, '\n' | '\r' | '\t');
    (character.is_control() && !line)
        || matches!(character, '\u{E000}'..='\u{F8FF}' | '\u{F0000}'..='\u{10FFFF}')
}
