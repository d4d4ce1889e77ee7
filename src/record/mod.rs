//! The files of a site as written: decoded against declared fields, every value with its place, every error kept.
//!
//! In: the `Tree` of source files. Out: `Records`: the site, the registers, the kinds and the releases.
//! This room resolves no reference and inflects nothing: what the fields mean is for the rooms below.

mod block;
mod decode;
mod decoded;
mod field;
pub mod fields;
mod kind;
mod like;
mod references;
mod refused;
mod register;
mod release;
mod schema;
mod site;
mod skeleton;
pub mod typed;
mod visit;

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::{Code, Diagnostic, Report, Span, message};
use crate::source::{Text, Tree};

pub use decode::is_release_id;
pub use decoded::{Fields, Item, NameEntry, Variation};
pub use field::{Register, paths_meet};
pub use kind::{GROUPS, Kind};
pub use like::TakenOver;
pub use references::WordSort;
pub use register::{Entry, RegisterFiles};
pub use release::ReleaseRecord;
pub use schema::{FileKind, LexiconKeys, schema};
pub use site::{MissingPolicy, Site};
pub use skeleton::{entry_skeleton, skeleton};

/// What tests decode without a site, and the types by which they find every value.
pub use {
    decode::decode,
    field::{Field, FieldGroup, FieldType, Keys},
};

/// Everything that was written.
#[derive(Debug)]
pub struct Records {
    /// The site.
    pub site: Site,
    /// The registers.
    pub register: RegisterFiles,
    /// The kinds by name.
    pub kinds: BTreeMap<String, Kind>,
    /// The names of kinds whose front matter could not be read.
    pub unreadable_kinds: BTreeSet<String>,
    /// The template of the key facts, unread.
    pub key_facts: Option<Text>,
    /// The releases, sorted by id.
    pub releases: Vec<ReleaseRecord>,
    /// The ids of all releases, also of those that could not be read.
    pub release_ids: BTreeSet<String>,
}

/// Reads all files of a site. Nothing comes back if the site names no language; the errors of all files do.
pub fn read(tree: &Tree, report: &mut Report) -> Option<Records> {
    let (site, languages) = site::read(tree, report);
    let register = register::read(tree, &languages, report);
    let (kinds, unreadable_kinds) = kind::read(tree, report);
    let (releases, release_ids) = release::read(tree, &languages, report);
    misplaced(tree, report);
    site.map(|site| Records {
        site,
        register,
        kinds,
        unreadable_kinds,
        key_facts: kind::key_facts(tree),
        releases,
        release_ids,
    })
}

/// Files of `content/` that nothing reads.
fn misplaced(tree: &Tree, report: &mut Report) {
    let read = |path: &str| {
        path == site::PATH
            || path.starts_with(register::FOLDER)
            || path.starts_with(release::FOLDER)
    };
    for file in tree.under("content/").filter(|file| !read(&file.path)) {
        let place = Span::file_start(file);
        report.add(Diagnostic::new(
            Code::MisplacedFile,
            place,
            message!("file-not-read"),
        ));
    }
}
