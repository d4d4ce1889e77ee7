//! Reads a site from the disk, over the files inside the program.
//!
//! In: the site's folder. Out: its text files in one [`Tree`], by path, and what is wrong with them as files:
//! the encoding, characters that no text may hold; and where its pictures are. This file knows no format.

use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rayon::prelude::*;
use unicode_normalization::UnicodeNormalization;
use walkdir::WalkDir;

use crate::diagnostic::{
    Code, Diagnostic, Message, Report, SourceFile, SourceFiles, Span, message,
};

use super::media::{MEDIA, MediaFile};
use super::paths::{ends, is_hidden, is_source};
use super::{embedded, syntax};

/// The largest file that is read, in bytes: no record needs a tenth of it.
const BYTES: u64 = 4 * 1_048_576;

/// The file of a site without which there is no site.
const SITE: &str = "content/site.yaml";

/// Files that every language needs: reports name them even where a folder of `locales/` lacks them.
const OF_LANGUAGES: [&str; 2] = ["calendar.ftl", "nouns.ftl"];

/// The text files of a site by their path, always with `/`; and its media, which are not read yet.
#[derive(Debug, Default)]
pub struct Tree {
    sources: SourceFiles,
    files: BTreeMap<String, Arc<SourceFile>>,
    unread: BTreeMap<String, Span>,
    media: BTreeMap<String, MediaFile>,
}

impl Tree {
    /// All files that a report may name, as they are written.
    pub fn sources(&self) -> &SourceFiles {
        &self.sources
    }

    /// The file at a path.
    pub fn get(&self, path: &str) -> Option<&Arc<SourceFile>> {
        self.files.get(path)
    }

    /// The beginning of a file, also of one that is not read, or not there and ought to be.
    pub fn place(&self, path: &str) -> Option<Span> {
        let unread = self.unread.get(path).copied();
        unread.or_else(|| self.get(path).map(|file| Span::file_start(file)))
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
}

/// What was found at a path.
#[derive(Default)]
struct Found {
    /// Its text, if it is a text file.
    text: Option<String>,
    /// Where that was no UTF-8.
    not_utf8: Option<Range<usize>>,
    /// Why something there is passed over.
    passed_over: Option<(Code, Message)>,
}

impl Found {
    /// A text file, in place of another at the same path.
    fn take(&mut self, (text, not_utf8): Decoded) {
        self.text = Some(text);
        self.not_utf8 = not_utf8;
    }
}

/// A text, and where its bytes were no UTF-8.
type Decoded = (String, Option<Range<usize>>);

/// Everything that was found, by path.
type AllFound = BTreeMap<String, Found>;

/// Reads `content/`, `locales/` and `templates/` below a folder; the last two over those inside the program.
pub fn read_site(root: &Path, report: &mut Report) -> io::Result<Tree> {
    let (mut found, mut media) = (embedded_files(), BTreeMap::new());
    for folder in ["content", "locales", "templates"] {
        let start = root.join(folder);
        if start.is_symlink() {
            let message =
                format!("{folder} is a link to another place, and links are not followed");
            return Err(io::Error::other(message));
        }
        if start.is_dir() {
            read_folder(root, &start, &mut found, &mut media)?;
        }
    }
    Ok(complete(found, media, report))
}

/// A site whose files are at hand: text files by their paths, over those inside the program. It has no pictures.
pub fn site_of(files: impl IntoIterator<Item = (String, String)>, report: &mut Report) -> Tree {
    let mut found = embedded_files();
    for (path, text) in files {
        found.entry(path).or_default().take(decode(text.as_bytes()));
    }
    complete(found, BTreeMap::new(), report)
}

/// The files inside the program.
fn embedded_files() -> AllFound {
    let mut found = AllFound::new();
    for (path, text) in embedded::house_files() {
        found.entry(path).or_default().take(decode(text.as_bytes()));
    }
    found
}

/// The tree of all that was found, and of what reports name whether it is there or not.
fn complete(mut found: AllFound, media: BTreeMap<String, MediaFile>, report: &mut Report) -> Tree {
    let pictures = media.keys().map(|name| format!("{MEDIA}{name}"));
    for path in expected(&found).into_iter().chain(pictures) {
        found.entry(path).or_default();
    }
    numbered(found, media, report)
}

/// The paths of files that reports name whether they are there or not.
fn expected(found: &AllFound) -> Vec<String> {
    let languages: BTreeSet<&str> = found
        .keys()
        .filter_map(|path| path.strip_prefix("locales/")?.split_once('/'))
        .map(|(language, _)| language)
        .collect();
    let of_languages = languages.iter().flat_map(|language| {
        let names = OF_LANGUAGES.iter();
        names.map(move |name| format!("locales/{language}/{name}"))
    });
    of_languages.chain([SITE.to_owned()]).collect()
}

/// Gives every file its number in the order of the paths, and reports what is wrong with it as a file.
fn numbered(found: AllFound, media: BTreeMap<String, MediaFile>, report: &mut Report) -> Tree {
    let mut tree = Tree::default();
    for (path, found) in found {
        let is_text = found.text.is_some();
        let file = tree
            .sources
            .add(path.clone(), found.text.unwrap_or_default());
        if let Some((code, message)) = found.passed_over {
            report.add(Diagnostic::new(code, Span::file_start(&file), message));
        }
        if let Some(place) = found.not_utf8 {
            let place = Span::new(&file, place.start, place.end);
            let message = message!("file-not-utf8");
            report.add(Diagnostic::new(Code::YamlUnsupported, place, message));
        }
        if is_text {
            let file = without_forbidden_characters(file, report);
            tree.files.insert(path, file);
        } else {
            tree.unread.insert(path, Span::file_start(&file));
        }
    }
    tree.media = media;
    tree
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
    found: &mut AllFound,
    media: &mut BTreeMap<String, MediaFile>,
) -> io::Result<()> {
    let mut files: Vec<(String, PathBuf)> = Vec::new();
    for entry in WalkDir::new(start).sort_by_file_name() {
        let entry = entry?;
        let path = relative(root, entry.path());
        let passed_over = if entry.file_type().is_file() && is_source(&path) {
            if entry.metadata()?.len() <= BYTES {
                files.push((path, entry.into_path()));
                continue;
            }
            let message = message!("file-too-large", megabytes = BYTES / 1_048_576);
            (Code::YamlLimit, message)
        } else if let Some(below) = media_path(&path).filter(|_| entry.file_type().is_file()) {
            let file = MediaFile::new(entry.path().to_owned(), entry.metadata()?.len());
            media.insert(below, file);
            continue;
        } else if entry.file_type().is_symlink() && !is_hidden(&path) {
            (Code::MisplacedFile, message!("file-linked"))
        } else if ends(&path, "yml") {
            (Code::MisplacedFile, message!("file-yml"))
        } else {
            continue;
        };
        found.entry(path).or_default().passed_over = Some(passed_over);
    }
    let read = files.into_par_iter().map(|(path, place)| {
        let bytes = std::fs::read(place)?;
        Ok((path, decode(&bytes)))
    });
    let read: Vec<(String, Decoded)> = read.collect::<io::Result<_>>()?;
    for (path, text) in read {
        found.entry(path).or_default().take(text);
    }
    Ok(())
}

/// The path below `content/media/` as records write it. What ends as records do is none of the media.
fn media_path(path: &str) -> Option<String> {
    let below = path.strip_prefix(MEDIA)?;
    let record = ends(path, "yaml") || ends(path, "yml");
    // Some systems write names with their letters and marks apart.
    (!record && !is_hidden(path)).then(|| below.nfc().collect())
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
fn decode(bytes: &[u8]) -> Decoded {
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
fn without_forbidden_characters(file: Arc<SourceFile>, report: &mut Report) -> Arc<SourceFile> {
    let found = |(_, character): &(usize, char)| is_forbidden(*character);
    if !file.text.char_indices().any(|at| found(&at)) {
        return file;
    }
    for (at, character) in file.text.char_indices().filter(found) {
        let place = Span::new(&file, at, at + character.len_utf8());
        report.add(syntax::forbidden(place, character));
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
    Arc::new(SourceFile {
        id: file.id,
        path: file.path.clone(),
        text,
    })
}

/// Whether no text may hold a character: control characters, those that turn the direction of what follows, and the
/// private-use characters that mark facts inside the program.
pub fn is_forbidden(character: char) -> bool {
    let line = matches!(character, '\n' | '\r' | '\t');
    (character.is_control() && !line)
        || matches!(character, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
        || matches!(character, '\u{E000}'..='\u{F8FF}' | '\u{F0000}'..='\u{10FFFF}')
}
