//! `content/register/*.yaml`: what is written once and referred to by key.
//!
//! In: the files. Out: the decoded entries by key. Whether a key that an entry names exists is for the next room.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::diagnostic::{Argument, Code, Diagnostic, Report, SourceFile, Span, message};
use crate::source::{self, Content, Node, Text, Tree};
use crate::values::Language;

use super::decode::{decode, decode_name, is_key};
use super::decoded::{Fields, NameEntry};
use super::field::{FieldGroup, Register, one};
use super::fields::{boilerplate, contact, organisation, person, place, programme, project};

/// Where the registers are.
pub(super) const FOLDER: &str = "content/register/";

/// An entry of a register.
#[derive(Debug)]
pub struct Entry<T> {
    /// Its key, with its place.
    pub key: Text,
    /// What is written below it.
    pub value: T,
}

/// All registers.
#[derive(Debug, Default)]
pub struct RegisterFiles {
    entries: BTreeMap<Register, BTreeMap<String, Entry<Fields>>>,
    nouns: BTreeMap<String, Entry<NameEntry>>,
    files: BTreeMap<Register, Arc<SourceFile>>,
    /// The registers of which some part could not be read: which keys they hold is not known.
    unreadable: BTreeSet<Register>,
}

impl RegisterFiles {
    /// The entries of a register by key; none for the nouns, which are names.
    pub fn entries(&self, register: Register) -> impl Iterator<Item = &Entry<Fields>> {
        self.entries
            .get(&register)
            .into_iter()
            .flat_map(BTreeMap::values)
    }

    /// An entry.
    pub fn get(&self, register: Register, key: &str) -> Option<&Entry<Fields>> {
        self.entries.get(&register)?.get(key)
    }

    /// All nouns.
    pub fn nouns(&self) -> impl Iterator<Item = &Entry<NameEntry>> {
        self.nouns.values()
    }

    /// A noun.
    pub fn noun(&self, key: &str) -> Option<&Entry<NameEntry>> {
        self.nouns.get(key)
    }

    /// The fields of all entries.
    pub(super) fn all_mut(&mut self) -> impl Iterator<Item = &mut Fields> {
        let entries = self.entries.values_mut().flat_map(BTreeMap::values_mut);
        entries.map(|entry| &mut entry.value)
    }

    /// An entry as it is written, with its place: from its key to the end of what stands below it.
    pub fn written(&self, register: Register, key: &str) -> Option<(&Text, &str)> {
        let (key, below) = match register {
            Register::Nouns => self
                .noun(key)
                .map(|entry| (&entry.key, &entry.value.span))?,
            _ => self
                .get(register, key)
                .map(|entry| (&entry.key, entry.value.span()))?,
        };
        let start = key.span.start();
        let file = self.files.get(&register)?;
        Some((key, &file.text[start..below.end().max(start)]))
    }

    /// Whether a part of a register could not be read: a key that it lacks may stand there.
    pub fn is_unreadable(&self, register: Register) -> bool {
        self.unreadable.contains(&register)
    }

    /// The keys of a register in order: for the nearest one.
    pub fn keys(&self, register: Register) -> Vec<&str> {
        let keys = self.written_keys(register).into_iter();
        keys.map(|key| key.text.as_str()).collect()
    }

    /// The keys of a register in order, as they are written.
    pub fn written_keys(&self, register: Register) -> Vec<&Text> {
        match register {
            Register::Nouns => self.nouns.values().map(|entry| &entry.key).collect(),
            _ => self.entries(register).map(|entry| &entry.key).collect(),
        }
    }
}

/// Reads all registers; a file that is absent is empty.
pub(super) fn read(tree: &Tree, languages: &[Language], report: &mut Report) -> RegisterFiles {
    let mut registers = RegisterFiles::default();
    for file in tree.under(FOLDER) {
        let name = file.path[FOLDER.len()..].trim_end_matches(".yaml");
        let Some(register) = Register::ALL
            .into_iter()
            .find(|register| register.file_name() == name)
        else {
            unknown_file(file, name, report);
            continue;
        };
        registers.files.insert(register, Arc::clone(file));
        // A register without entries is a file of comments: nothing is wrong with that.
        if is_blank(&file.text) {
            continue;
        }
        let Some(node) = source::parse(file, report).node(report) else {
            registers.unreadable.insert(register);
            continue;
        };
        for entry in entries(register, &node, report) {
            match group(register) {
                Some(group) => registers.add(register, group, entry, languages, report),
                None => registers.add_noun(entry, languages, report),
            }
        }
    }
    registers
}

impl RegisterFiles {
    /// Adds an entry of fields.
    fn add(
        &mut self,
        register: Register,
        group: &'static FieldGroup,
        (key, node): (&Text, &Node),
        languages: &[Language],
        report: &mut Report,
    ) {
        if node.is_empty() {
            let what = Argument::Noun(register.entry().into());
            let message = message!("empty-entry", what = what, key = &key.text);
            report.add(Diagnostic::new(Code::WrongType, key.span, message));
            self.unreadable.insert(register);
            return;
        }
        let value = decode(group, node, languages, report);
        self.entries.entry(register).or_default().insert(
            key.text.clone(),
            Entry {
                key: key.clone(),
                value,
            },
        );
    }

    /// Adds a noun.
    fn add_noun(
        &mut self,
        (key, node): (&Text, &Node),
        languages: &[Language],
        report: &mut Report,
    ) {
        let Some(value) = decode_name(key, node, languages, report) else {
            self.unreadable.insert(Register::Nouns);
            return;
        };
        self.nouns.insert(
            key.text.clone(),
            Entry {
                key: key.clone(),
                value,
            },
        );
    }
}

/// The group of a register; the entries of the nouns are names.
pub(super) fn group(register: Register) -> Option<&'static FieldGroup> {
    match register {
        Register::Projects => Some(&project::GROUP),
        Register::Programmes => Some(&programme::GROUP),
        Register::Places => Some(&place::GROUP),
        Register::Organisations => Some(&organisation::GROUP),
        Register::People => Some(&person::GROUP),
        Register::Boilerplate => Some(&boilerplate::GROUP),
        Register::Contacts => Some(&contact::GROUP),
        Register::Nouns => None,
    }
}

/// The entries of a register's file; keys that are none are reported.
fn entries<'a>(
    register: Register,
    node: &'a Node,
    report: &mut Report,
) -> Vec<(&'a Text, &'a Node)> {
    let Content::Mapping(entries) = &node.content else {
        let what = Argument::Noun(register.entry().into());
        let place = node.span.start_of_its_file();
        let message = message!("register-not-entries", what = what);
        report.add(Diagnostic::new(Code::WrongType, place, message));
        return Vec::new();
    };
    let mut good = Vec::new();
    for (key, value) in entries {
        if is_key(&key.text) {
            good.push((key, value));
        } else {
            let what = one(register.entry());
            let message = message!("bad-register-key", key = &key.text, what = what);
            report.add(Diagnostic::new(Code::WrongType, key.span, message));
        }
    }
    good
}

/// A file that is no register.
fn unknown_file(file: &SourceFile, name: &str, report: &mut Report) {
    let files = Register::ALL.map(|register| format!("{}.yaml", register.file_name()));
    let registers = message!("registers-are", files = files.join(", "));
    let message = message!("unknown-register", name = name);
    let unknown = Diagnostic::new(Code::MisplacedFile, Span::file_start(file), message);
    let files = files.iter().map(String::as_str);
    report.add(unknown.did_you_mean_then(&format!("{name}.yaml"), files, registers));
}

/// Whether a file holds comments and blank lines alone.
fn is_blank(text: &str) -> bool {
    text.lines()
        .all(|line| line.trim().is_empty() || line.trim_start().starts_with('#'))
}
