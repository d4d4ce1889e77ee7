//! `content/releases/<year>/<id>.yaml`: the records.
//!
//! In: the files. Out: decoded records, sorted by id. What they mean is for the next room.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use rayon::prelude::*;

use crate::diagnostic::{Code, Diagnostic, Message, Report, SourceFile, Span, message};
use crate::source::{self, Parsed, Tree};
use crate::values::Language;

use super::decode::{decode, is_release_id};
use super::decoded::Fields;
use super::fields::release;

/// Where the records are.
pub(super) const FOLDER: &str = "content/releases/";

/// A record.
#[derive(Debug)]
pub struct ReleaseRecord {
    /// The name of its file: unique in the site, part of its address.
    pub id: String,
    /// The name of its folder.
    pub year: i16,
    /// The file.
    pub file: Arc<SourceFile>,
    /// What is written in it.
    pub fields: Fields,
}

impl ReleaseRecord {
    /// Whether it is a draft: its errors become warnings.
    pub fn is_draft(&self) -> bool {
        self.fields
            .get(release::DRAFT)
            .is_some_and(|(draft, _)| draft)
    }
}

/// Reads all records, sorted by id; and the ids of all, also of those that cannot be read: links may lead there.
pub(super) fn read(
    tree: &Tree,
    languages: &[Language],
    report: &mut Report,
) -> (Vec<ReleaseRecord>, BTreeSet<String>) {
    let files: Vec<_> = tree
        .under(FOLDER)
        .filter_map(|file| place(file, report).map(|(year, id)| (file, year, id)))
        .collect();
    let read: Vec<_> = files
        .into_par_iter()
        .map(|(file, year, id)| {
            let mut own = Report::default();
            let record = read_one(file, year, id, languages, &mut own);
            (file, id, record, own)
        })
        .collect();
    let mut ids = BTreeSet::new();
    let mut releases: BTreeMap<String, ReleaseRecord> = BTreeMap::new();
    for (file, id, record, found) in read {
        if let Some(other) = releases.get(id) {
            duplicate(id, file, other, report);
            continue;
        }
        ids.insert(id.to_owned());
        report.extend(found);
        releases.extend(record.map(|record| (id.to_owned(), record)));
    }
    (releases.into_values().collect(), ids)
}

/// Reads one record: what can be read of it.
fn read_one(
    file: &Arc<SourceFile>,
    year: i16,
    id: &str,
    languages: &[Language],
    report: &mut Report,
) -> Option<ReleaseRecord> {
    let node = match source::parse(file, report) {
        Parsed::Tree(node) => node,
        Parsed::Empty(fault) => {
            // The rest of a record follows from its kind: that is where to begin.
            report.add(fault.hint(message!("record-empty-next", id = id)));
            return None;
        }
        Parsed::Broken => return None,
    };
    let mut own = Report::default();
    let fields = decode(&release::GROUP, &node, languages, &mut own);
    check_year(year, id, &fields, &mut own);
    let record = ReleaseRecord {
        id: id.to_owned(),
        year,
        file: Arc::clone(file),
        fields,
    };
    if record.is_draft() {
        own.mark_of_draft();
    }
    report.extend(own);
    Some(record)
}

/// Year and id of a file's path; a diagnostic if it is placed or named wrongly.
fn place<'a>(file: &'a SourceFile, report: &mut Report) -> Option<(i16, &'a str)> {
    let below = &file.path[FOLDER.len()..];
    let mut misplaced = |message: Message| {
        let place = Span::file_start(file);
        report.add(Diagnostic::new(Code::MisplacedFile, place, message));
    };
    let folder = below
        .split_once('/')
        .filter(|(year, name)| year.len() == 4 && *year >= "1000" && !name.contains('/'));
    let Some((Ok(year), name)) = folder.map(|(year, name)| (year.parse(), name)) else {
        misplaced(message!("record-outside-year"));
        return None;
    };
    let id = name.strip_suffix(".yaml").unwrap_or(name);
    if !is_release_id(id) {
        misplaced(message!("bad-release-name", id = id));
        return None;
    }
    Some((year, id))
}

/// Two records with one id.
fn duplicate(id: &str, file: &SourceFile, other: &ReleaseRecord, report: &mut Report) {
    let message = message!("two-releases", id = id);
    let twice = Diagnostic::new(Code::DuplicateId, Span::file_start(file), message);
    let label = message!("the-other-file", path = &other.file.path);
    report.add(twice.related(Span::file_start(&other.file), label));
}

/// The folder's year must be that of the publication.
fn check_year(year: i16, id: &str, fields: &Fields, report: &mut Report) {
    let Some((published, span)) = fields.get(release::PUBLISHED) else {
        return;
    };
    if published.year() != year {
        let message = message!(
            "wrong-year",
            published = published.year(),
            folder = year,
            id = id
        );
        report.add(Diagnostic::new(Code::MisplacedFile, *span, message));
    }
}
