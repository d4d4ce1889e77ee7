//! What the messages of one kind can see: the shared files and the kind's own.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::{Code, Diagnostic, Report, Span, message, nearest};

use super::super::resource::BundleFile;
use super::super::sentence::Sentence;
use super::definition::{Definition, Definitions, Named};
use super::reference::Reference;
use super::visit::FactsOf;
use super::walk::near_code;
use super::{call, interface, references};

/// The files of one bundle, the kind's own last, and what they define.
pub(in crate::locale) struct Scope<'s, 'a> {
    files: Vec<&'s Definitions<'a>>,
    messages: BTreeMap<&'a str, In<'s, 'a>>,
    pub(super) terms: BTreeMap<&'a str, In<'s, 'a>>,
}

/// A definition with the file that holds it.
type In<'s, 'a> = (&'a BundleFile, &'s Definition<'a>);

impl<'s, 'a> Scope<'s, 'a> {
    /// The scope of these files; a later file's message or term takes the place of one with its id.
    pub(in crate::locale) fn new(files: Vec<&'s Definitions<'a>>) -> Self {
        let (mut messages, mut terms) = (BTreeMap::new(), BTreeMap::new());
        for definitions in &files {
            for entry in &definitions.entries {
                let of_its_sort = if entry.is_term {
                    &mut terms
                } else {
                    &mut messages
                };
                of_its_sort.insert(entry.id, (definitions.file, entry));
            }
        }
        Self {
            files,
            messages,
            terms,
        }
    }

    /// The files.
    pub(in crate::locale) fn files(&self) -> impl Iterator<Item = &'a BundleFile> {
        self.files.iter().map(|definitions| definitions.file)
    }

    /// Reports every fault between the definitions; the names of the texts that cannot be said because of one, or of one of their own.
    pub(in crate::locale) fn check(&self, report: &mut Report) -> BTreeSet<String> {
        self.duplicates(report);
        let mut faulty = BTreeSet::new();
        for (file, entry) in self.messages.values().chain(self.terms.values()) {
            for text in &entry.texts {
                let mut own = Report::default();
                for reference in &text.references {
                    self.refer(file, reference, &mut own);
                }
                if !text.sound || !own.is_empty() {
                    faulty.insert(text.name.clone());
                }
                report.extend(own);
            }
        }
        self.namesakes(report);
        references::check(&self.named(), &mut faulty, report);
        faulty
    }

    /// A message that must be plain text.
    pub(in crate::locale) fn word(&self, id: &str, report: &mut Report) -> Option<String> {
        let (file, entry) = self.messages.get(id)?;
        interface::word(file, entry.message?, report)
    }

    /// Looks up what a text refers to.
    fn refer(&self, file: &BundleFile, reference: &Reference<'a>, report: &mut Report) {
        match reference {
            Reference::Message { id, attribute } => {
                report.extend(self.no_message(file, id, *attribute));
            }
            Reference::Term { id, arguments } => {
                call::check(self, file, id, *arguments, report);
            }
        }
    }

    /// A reference to a message that is not there.
    fn no_message(
        &self,
        file: &BundleFile,
        id: &'a str,
        attribute: Option<&'a str>,
    ) -> Option<Diagnostic> {
        let Some((_, entry)) = self.messages.get(id) else {
            let message = message!("bundle-no-message", name = id);
            let fault = Diagnostic::new(Code::UnknownMessage, file.span(id), message);
            return Some(match nearest(id, self.messages.keys().copied()) {
                Some(near) => fault.hint(near_code(format!("{{ {near} }}"))),
                None => fault,
            });
        };
        if entry.texts.iter().any(|text| text.attribute == attribute) {
            return None;
        }
        let message = match attribute {
            Some(attribute) => message!("bundle-no-attribute", name = id, attribute = attribute),
            None => message!("bundle-no-text-of-its-own", name = id),
        };
        let place = file.span(attribute.unwrap_or(id));
        Some(Diagnostic::new(Code::UnknownMessage, place, message))
    }

    /// The texts of messages, attributes and terms by their names.
    fn named(&self) -> Named<'s, 'a> {
        let entries = self.messages.values().chain(self.terms.values());
        let texts = entries.flat_map(|(_, entry)| &entry.texts);
        texts.map(|text| (text.name.as_str(), text)).collect()
    }

    /// Terms with the name of a message: Fluent keeps both under one name, and the later would silently take the other's place.
    fn namesakes(&self, report: &mut Report) {
        for (name, (file, _)) in &self.terms {
            let Some((other, namesake)) = self.messages.get(name) else {
                continue;
            };
            let fault = Diagnostic::new(
                Code::DuplicateMessage,
                file.span(name),
                message!("bundle-namesake", name = *name),
            );
            let there = other.span(namesake.id);
            report.add(fault.related(there, message!("bundle-namesake-there")));
        }
    }

    /// Ids that stand twice. Only a kind's own file may repeat an id of the shared ones, and then it wins.
    fn duplicates(&self, report: &mut Report) {
        let mut seen: BTreeMap<(bool, &str), Span> = BTreeMap::new();
        let own = self.files.len().saturating_sub(1);
        for (index, definitions) in self.files.iter().enumerate() {
            let file = definitions.file;
            for &Definition { id, is_term, .. } in &definitions.entries {
                let span = file.span(id);
                // Within one file always; between files only among the shared ones.
                match seen.get(&(is_term, id)) {
                    Some(first) if index != own || first.file() == span.file() => {
                        let message = if is_term {
                            message!("bundle-term-twice", name = id)
                        } else {
                            message!("bundle-message-twice", name = id)
                        };
                        report.add(
                            Diagnostic::new(Code::DuplicateMessage, span, message)
                                .related(*first, message!("bundle-other-there")),
                        );
                    }
                    _ => drop(seen.insert((is_term, id), span)),
                }
            }
        }
    }

    /// Every message and attribute, with the facts that it needs.
    pub(in crate::locale) fn sentences(&self) -> BTreeMap<String, Sentence> {
        let named = self.named();
        let messages = self.messages.values().flat_map(|(_, entry)| &entry.texts);
        let sentences = messages.map(|text| {
            let FactsOf { needs, compares } = facts_through(&text.name, &named);
            let span = text.span;
            let sentence = Sentence {
                needs,
                compares,
                span,
            };
            (text.name.clone(), sentence)
        });
        sentences.collect()
    }
}

/// The facts that a message names, also through others.
fn facts_through(name: &str, named: &Named<'_, '_>) -> FactsOf {
    let mut facts = FactsOf::default();
    let mut reached = BTreeSet::new();
    let mut open = vec![name.to_owned()];
    while let Some(name) = open.pop() {
        let Some(text) = named.get(name.as_str()) else {
            continue;
        };
        if !reached.insert(name) {
            continue;
        }
        facts.needs.extend(&text.facts.needs);
        facts.compares.extend(&text.facts.compares);
        open.extend(text.references.iter().map(Reference::name));
    }
    facts
}
