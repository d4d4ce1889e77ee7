//! The front matter of `templates/articles/<kind>.md`: what a kind of release needs and can say.
//!
//! In: the template files. Out: [`Kind`]s; the template itself is handed on unread.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use crate::diagnostic::{Code, Diagnostic, Message, Report, SourceFile, Span, message};
use crate::source::{self, Text, Tree};

use super::decode::{decode, is_key};
use super::decoded::Fields;
use super::field::{FieldGroup, FieldType, paths_meet};
use super::fields::{kind, release};
use super::typed::{self, FieldKey, List};

/// Where the kinds are.
const FOLDER: &str = "templates/articles/";
/// The box beside the articles of all kinds.
const KEY_FACTS: &str = "templates/boxes/key-facts.md";

/// Fields that every kind has: they are about the release, not about what it says.
const ALWAYS: [&str; 14] = [
    release::KIND.name(),
    release::PUBLISHED.name(),
    release::DRAFT.name(),
    release::PUBLISH_AT.name(),
    release::ALIASES.name(),
    release::CORRECTIONS.name(),
    release::WITHDRAWN.name(),
    release::LANGUAGES.name(),
    release::IMAGES.name(),
    release::ATTACHMENTS.name(),
    release::SOCIAL.name(),
    release::BOILERPLATE.name(),
    release::CONTACTS.name(),
    release::SAY.name(),
];

/// Groups of which a kind names the fields one by one. What it says of `event` holds for each of `events`.
pub const GROUPS: [&str; 4] = [
    release::EVENT.name(),
    release::PREVIOUS.name(),
    release::NEXT.name(),
    release::EDITION.name(),
];

/// A kind of release.
#[derive(Debug)]
pub struct Kind {
    /// The name of its file.
    pub name: String,
    /// Paths of fields that a release must have.
    pub requires: Vec<Text>,
    /// Paths of fields that it may have.
    pub optional: Vec<Text>,
    /// What its event is where the release does not say: a key of the lexicon's nouns.
    pub event_type: Option<Text>,
    /// Whether its front matter could be read as a whole; if not, it may say more than it names.
    pub whole: bool,
    /// The template after the front matter.
    pub body: Text,
}

impl Kind {
    /// Whether it says the field of a path, all of it or a part.
    pub fn says(&self, path: &str) -> bool {
        let mut named = self.requires.iter().chain(&self.optional);
        !self.whole
            || ALWAYS.contains(&path)
            || named.any(|named| paths_meet(&of_event(&named.text), path))
    }

    /// What the field at a path is for, and how it is written: a line for every group around it. Without a line if the path is not
    /// that of a field.
    pub fn example(path: &str) -> (Message, String) {
        let mut group = Some(&release::GROUP);
        let (mut doc, mut lines) = (release::GROUP.doc, Vec::new());
        let mut parts = path.split('.').enumerate().peekable();
        while let Some((depth, part)) = parts.next() {
            let Some(field) = group.and_then(|group| group.field(part)) else {
                break;
            };
            doc = field.doc;
            group = field.field_type.group();
            let below = parts.peek().is_some() && group.is_some();
            let line = if below {
                format!("{part}:")
            } else {
                field.line()
            };
            let indented = |line: &str, depth| format!("{:width$}{line}", "", width = 2 * depth);
            lines.extend(line.lines().map(|line| indented(line, depth)));
            // Below a map, a name of the staff's own comes first.
            if let (FieldType::Map(..), true) = (field.field_type, below)
                && let Some((depth, name)) = parts.next()
            {
                lines.push(indented(&format!("{name}:"), depth));
            }
        }
        (Message::new(doc), lines.join("\n"))
    }

    /// The paths of the fields that a release must have; `events.*.dates` as `event.dates`.
    pub fn required_paths(&self) -> Vec<String> {
        let paths = self.requires.iter();
        paths.map(|path| of_event(&path.text)).collect()
    }
}

/// A path of a kind with each of `events` as `event`.
fn of_event(path: &str) -> String {
    match path.strip_prefix("events.*.") {
        Some(below) => format!("event.{below}"),
        None if path == "events" => "event".to_owned(),
        None => path.to_owned(),
    }
}

/// Reads all kinds; the names of those whose front matter cannot be read stand apart.
pub(super) fn read(tree: &Tree, report: &mut Report) -> (BTreeMap<String, Kind>, BTreeSet<String>) {
    let files = tree
        .under(FOLDER)
        .filter_map(|file| Some((file.path[FOLDER.len()..].strip_suffix(".md")?, file)));
    let (mut kinds, mut unreadable) = (BTreeMap::new(), BTreeSet::new());
    for (name, file) in files.filter(|(name, _)| is_key(name)) {
        match kind(name, file, report) {
            Some(kind) => drop(kinds.insert(name.to_owned(), kind)),
            None => drop(unreadable.insert(name.to_owned())),
        }
    }
    (kinds, unreadable)
}

/// The template of the box; it has no front matter.
pub(super) fn key_facts(tree: &Tree) -> Option<Text> {
    let file = tree.under(KEY_FACTS).next()?;
    Some(Text::verbatim(file, 0..file.text.len()))
}

/// One kind.
fn kind(name: &str, file: &SourceFile, report: &mut Report) -> Option<Kind> {
    let Some((front, body)) = split(&file.text) else {
        let (place, message) = (Span::file_start(file), message!("no-front-matter"));
        report.add(Diagnostic::new(Code::KindFrontMatter, place, message));
        return None;
    };
    let mut own = Report::default();
    let node = source::parse_range(file, front, &mut own).node(&mut own);
    let kind = node.map(|node| {
        let fields = decode(&kind::GROUP, &node, &[], &mut own);
        Kind {
            name: name.to_owned(),
            requires: paths(&fields, kind::REQUIRES, &mut own),
            optional: paths(&fields, kind::OPTIONAL, &mut own),
            event_type: fields.get(kind::EVENT_TYPE).cloned(),
            whole: own.is_empty(),
            body: Text::verbatim(file, body),
        }
    });
    report.extend(own);
    kind
}

/// The ranges of the front matter and of what follows it.
fn split(text: &str) -> Option<(Range<usize>, Range<usize>)> {
    let opening = text
        .split_inclusive('\n')
        .next()
        .filter(|line| line.trim_end() == "---")?
        .len();
    let mut at = opening;
    for line in text[opening..].split_inclusive('\n') {
        if line.trim_end() == "---" {
            return Some((opening..at, at + line.len()..text.len()));
        }
        at += line.len();
    }
    None
}

/// Paths of fields; one that is not declared is reported.
fn paths(fields: &Fields, key: FieldKey<List<typed::Text>>, report: &mut Report) -> Vec<Text> {
    let mut paths = Vec::new();
    for path in fields.items(key) {
        match resolve(&path.text) {
            Ok(()) => paths.push(path.clone()),
            Err((part, group)) => report.add(unknown_path(path, part, group)),
        }
    }
    paths
}

/// Checks that a path leads to a field; else the range of the part that does not exist, and the group that lacks it.
/// Through a map or a list the path goes on into its entries: `events.dates` is the dates of every event.
fn resolve(path: &str) -> Result<(), (Range<usize>, Option<&'static FieldGroup>)> {
    let (mut group, mut at) = (Some(&release::GROUP), 0);
    for part in path.split('.') {
        let range = at..at + part.len();
        let field = group
            .and_then(|group| group.field(part))
            .ok_or((range, group))?;
        group = field.field_type.group();
        at += part.len() + 1;
    }
    Ok(())
}

/// A path that leads nowhere.
fn unknown_path(
    path: &Text,
    range: Range<usize>,
    group: Option<&'static FieldGroup>,
) -> Diagnostic {
    let (part, at) = (&path.text[range.clone()], range.start);
    let place = path.place(range);
    let Some(group) = group else {
        let outer = path.text[..at].trim_end_matches('.');
        let message = message!("path-too-long", path = outer);
        return Diagnostic::new(Code::KindFrontMatter, place, message);
    };
    let names: Vec<&str> = group.names().collect();
    let message = message!("unknown-field", table = group.one(), field = part);
    let below = message!("below-are", fields = names.join(", "));
    Diagnostic::new(Code::KindFrontMatter, place, message)
        .hint(below)
        .did_you_mean(part, names)
}
