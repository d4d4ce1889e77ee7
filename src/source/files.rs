//! Reads a site from the disk, over the files inside the program.
//!
//! In: the site's folder. Out: its text files in one [`Tree`], by path, and what is wrong with them as files:
//! the encoding, characters that no text may hold; and where its pictures are. This file knows no format.

use std::collections::BTreeMap;
use std::io;
use std::ops::Range;
use std::path::Path;
use std::sync::Arc;

use unicode_normalization::UnicodeNormalization;
use walkdir::WalkDir;

use crate::diagnostic::{Code, Diagnostic, Message, SourceFile, Span, message};

use super::media::{MEDIA, MediaFile};
use super::{embedded, syntax};

/// The largest file that is read, in bytes: no record needs a tenth of it.
const BYTES: u64 = 4 * 1_048_576;

/// The text files of a site by their path, always with `/`; and its media, which are not read yet.
#[derive(Debug, Default)]
pub struct Tree {
    files: BTreeMap<String, Arc<SourceFile>>,
    media: BTreeMap<String, MediaFile>,
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

    /// The files of `content/media/` by their paths below it.
    pub fn media(&self) -> &BTreeMap<String, MediaFile> {
        &self.media
    }

    /// Adds a file, in place of another at the same path, and reports what no text may hold.
    fn add(&mut self, path: String, bytes: &[u8], report: &mut Vec<Diagnostic>) {
        let (text, wrong) = decode(bytes);
        let file = SourceFile::new(path.clone(), text);
        if let Some(place) = wrong {
            let place = Span::new(&file, place.start, place.end);
            let message = message!("file-not-utf8");
            report.push(Diagnostic::new(Code::YamlUnsupported, place, message));
        }
        let file = without_forbidden_characters(file, report);
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
        if start.is_symlink() {
            let message =
                format!("{folder} is a link to another place, and links are not followed");
            return Err(io::Error::other(message));
        }
        if start.is_dir() {
            read_folder(root, &start, &mut tree, &mut report)?;
        }
    }
    Ok((tree, report))
}

/// Reads the files of one folder. Links are not followed: what they point to may lie outside the site. Each is reported,
/// lest a site without half of its news take the place of the old one.
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
            if entry.metadata()?.len() > BYTES {
                report.push(too_large(path));
                continue;
            }
            tree.add(path, &std::fs::read(entry.path())?, report);
        } else if let Some(below) = media_path(&path).filter(|_| entry.file_type().is_file()) {
            let file = MediaFile::new(entry.path().to_owned(), entry.metadata()?.len());
            tree.media.insert(below, file);
        } else if entry.file_type().is_symlink() && !is_hidden(&path) {
            report.push(not_read(path, message!("file-linked")));
        } else if ends(&path, "yml") {
            report.push(not_read(path, message!("file-yml")));
        }
    }
    Ok(())
}

/// A file of another sort that was given the wrong name, or one that grew without end.
fn too_large(path: String) -> Diagnostic {
    let place = Span::file_start(&SourceFile::new(path, ""));
    let message = message!("file-too-large", megabytes = BYTES / 1_048_576);
    Diagnostic::new(Code::YamlLimit, place, message)
}

/// Something in the site's folders that is passed over.
fn not_read(path: String, message: Message) -> Diagnostic {
    let place = Span::file_start(&SourceFile::new(path, ""));
    Diagnostic::new(Code::MisplacedFile, place, message)
}

/// Whether a file or a folder above it is hidden.
fn is_hidden(path: &str) -> bool {
    path.split('/').any(|part| part.starts_with('.'))
}

/// Which files a site is made of: records and registers, bundles, templates.
pub(super) fn is_source(path: &str) -> bool {
    !is_hidden(path)
        && match path.split('/').next() {
            Some("content") => ends(path, "yaml"),
            Some("locales") => ends(path, "ftl"),
            Some("templates") => true,
            _ => false,
        }
}

/// The path below `content/media/` as records write it. What ends as records do is none of the media.
fn media_path(path: &str) -> Option<String> {
    let below = path.strip_prefix(MEDIA)?;
    let record = ends(path, "yaml") || ends(path, "yml");
    // Some systems write names with their letters and marks apart.
    (!record && !is_hidden(path)).then(|| below.nfc().collect())
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

/// The text of a file, and where it is not UTF-8. What UTF-16 says is read all the same, lest every second byte be a fault.
fn decode(bytes: &[u8]) -> (String, Option<Range<usize>>) {
    let (encoding, wide) = match bytes {
        [0xFF, 0xFE, text @ ..] => (u16::from_le_bytes as fn([u8; 2]) -> u16, text),
        [0xFE, 0xFF, text @ ..] => (u16::from_be_bytes as fn([u8; 2]) -> u16, text),
        [_, 0, ..] => (u16::from_le_bytes as fn([u8; 2]) -> u16, bytes),
        [0, ..] => (u16::from_be_bytes as fn([u8; 2]) -> u16, bytes),
        _ => {
            // A byte order mark is no part of the text: editors neither show nor count it.
            let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
            let wrong = std::str::from_utf8(bytes).err().map(|error| {
                let start = error.valid_up_to();
                start..start + char::REPLACEMENT_CHARACTER.len_utf8()
            });
            return (String::from_utf8_lossy(bytes).into_owned(), wrong);
        }
    };
    let units: Vec<u16> = wide
        .chunks_exact(2)
        .map(|pair| encoding([pair[0], pair[1]]))
        .collect();
    (String::from_utf16_lossy(&units), Some(0..0))
}

/// Reports the characters that no text may hold; the file goes on with blanks in their places, so that no other stage meets them.
fn without_forbidden_characters(
    file: Arc<SourceFile>,
    report: &mut Vec<Diagnostic>,
) -> Arc<SourceFile> {
    let found = |(_, character): &(usize, char)| is_forbidden(*character);
    if !file.text.char_indices().any(|at| found(&at)) {
        return file;
    }
    for (at, character) in file.text.char_indices().filter(found) {
        let place = Span::new(&file, at, at + character.len_utf8());
        report.push(syntax::forbidden(place, character));
    }
    let text: String = file
        .text
        .chars()
        .map(|character| {
            if is_forbidden(character) {
                " ".repeat(character.len_utf8())
            } else {
                character.to_string()
            }
        })
        .collect();
    SourceFile::new(file.path.clone(), text)
}

/// Whether a character has no width: nobody sees it, and a name that begins with it is another.
pub(super) fn is_invisible(character: char) -> bool {
    matches!(character, '\u{200B}'..='\u{200D}' | '\u{2060}' | '\u{FEFF}')
}

/// Whether no text may hold a character: control characters, those that turn the direction of what follows, and the
/// private-use characters that mark facts inside the program.
pub fn is_forbidden(character: char) -> bool {
    let line = matches!(character, '\n' | '\r' | '\t');
    (character.is_control() && !line)
        || matches!(character, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
        || matches!(character, '\u{E000}'..='\u{F8FF}' | '\u{F0000}'..='\u{10FFFF}')
}
