//! What the messages of one kind can see: the shared files and the kind's own.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry, Message, Pattern, Term};

use crate::diagnostic::{Code, Diagnostic, Span, message};
use crate::saying::Grammar;

use super::super::resource::BundleFile;
use super::super::sentence::Sentence;
use super::literal;
use super::visit::{self, FactsOf};
use super::walk::Walk;

/// The files of one bundle, the kind's own last, and what they define.
pub(in crate::locale) struct Scope<'a> {
    pub(super) grammar: &'a Grammar,
    files: Vec<BundleFile<'a>>,
}

/// Patterns by their names, each with its place.
pub(super) type Named<'s, 'a> = BTreeMap<String, (Span, &'s Pattern<&'a str>)>;

/// A definition with the file that holds it.
pub(super) type In<'s, 'a, T> = (&'s BundleFile<'a>, &'s T);

impl<'a> Scope<'a> {
    /// The scope of these files.
    pub(in crate::locale) fn new(grammar: &'a Grammar, files: Vec<BundleFile<'a>>) -> Self {
        Self { grammar, files }
    }

    /// The files.
    pub(in crate::locale) fn files(&self) -> &[BundleFile<'a>] {
        &self.files
    }

    /// All messages by id; a later file's wins.
    pub(super) fn messages(&self) -> BTreeMap<&'a str, In<'_, 'a, Message<&'a str>>> {
        let mut messages = BTreeMap::new();
        for file in &self.files {
            for entry in file.entries() {
                if let Entry::Message(message) = entry {
                    messages.insert(message.id.name, (file, message));
                }
            }
        }
        messages
    }

    /// All terms by id; a later file's wins.
    pub(super) fn terms(&self) -> BTreeMap<&'a str, In<'_, 'a, Term<&'a str>>> {
        let mut terms = BTreeMap::new();
        for file in &self.files {
            for entry in file.entries() {
                if let Entry::Term(term) = entry {
                    terms.insert(term.id.name, (file, term));
                }
            }
        }
        terms
    }

    /// Every fault of the files, and the names of the messages that cannot be said because of one.
    pub(in crate::locale) fn check(&self) -> (Vec<Diagnostic>, BTreeSet<String>) {
        let mut report = self.duplicates();
        let mut faulty = BTreeSet::new();
        for (id, (file, message)) in self.messages() {
            for (attribute, pattern) in patterns(message) {
                let mut walk = Walk::new(self, file);
                walk.pattern(pattern);
                let mut faults = walk.finish();
                faults.extend(literal::message(file, attribute.unwrap_or(id), pattern));
                if !faults.is_empty() {
                    faulty.insert(visit::pattern_name(id, attribute));
                }
                report.extend(faults);
            }
        }
        for (id, (file, term)) in self.terms() {
            let mut faults = super::term::check(self, file, term);
            faults.extend(literal::pattern(file, &term.value));
            if !faults.is_empty() {
                faulty.insert(visit::term_name(id));
            }
            report.extend(faults);
        }
        report.extend(self.namesakes());
        super::references::check(&self.named(), &mut faulty, &mut report);
        (report, faulty)
    }

    /// A message that must be plain text.
    pub(in crate::locale) fn word(&self, id: &str, report: &mut Vec<Diagnostic>) -> Option<String> {
        let (file, message) = *self.messages().get(id)?;
        super::interface::word(file, message, report)
    }

    /// The patterns of messages, attributes and terms by their names.
    fn named(&self) -> Named<'_, 'a> {
        let mut named = Named::new();
        for (id, (file, message)) in self.messages() {
            for (attribute, pattern) in patterns(message) {
                let place = file.span(attribute.unwrap_or(id));
                named.insert(visit::pattern_name(id, attribute), (place, pattern));
            }
        }
        for (id, (file, term)) in self.terms() {
            named.insert(visit::term_name(id), (file.span(id), &term.value));
        }
        named
    }

    /// Terms with the name of a message: Fluent keeps both under one name, and the later would silently take the other's place.
    fn namesakes(&self) -> Vec<Diagnostic> {
        let messages = self.messages();
        let mut report = Vec::new();
        for (name, (file, _)) in self.terms() {
            let Some((other, namesake)) = messages.get(name) else {
                continue;
            };
            let fault = Diagnostic::new(
                Code::DuplicateMessage,
                file.span(name),
                message!("bundle-namesake", name = name),
            );
            let there = other.span(namesake.id.name);
            report.push(fault.related(there, message!("bundle-namesake-there")));
        }
        report
    }

    /// Ids that stand twice. Only a kind's own file may repeat an id of the shared ones, and then it wins.
    fn duplicates(&self) -> Vec<Diagnostic> {
        let mut report = Vec::new();
        let mut seen: BTreeMap<(bool, &str), Span> = BTreeMap::new();
        let own = self.files.len().saturating_sub(1);
        for (index, file) in self.files.iter().enumerate() {
            for entry in file.entries() {
                let (is_term, name) = match entry {
                    Entry::Message(message) => (false, message.id.name),
                    Entry::Term(term) => (true, term.id.name),
                    _ => continue,
                };
                let span = file.span(name);
                // Within one file always; between files only among the shared ones.
                match seen.get(&(is_term, name)) {
                    Some(first) if index != own || first.file == *file.file => {
                        let message = if is_term {
                            message!("bundle-term-twice", name = name)
                        } else {
                            message!("bundle-message-twice", name = name)
                        };
                        report.push(
                            Diagnostic::new(Code::DuplicateMessage, span, message)
                                .related(first.clone(), message!("bundle-other-there")),
                        );
                    }
                    _ => drop(seen.insert((is_term, name), span)),
                }
            }
        }
        report
    }

    /// Every message and attribute, with the facts that it needs.
    pub(in crate::locale) fn sentences(&self) -> BTreeMap<String, Sentence> {
        let named = self.named();
        let messages = named.iter().filter(|(name, _)| !name.starts_with('-'));
        let sentences = messages.map(|(name, (span, _))| {
            let FactsOf { needs, compares } = facts_through(name, &named);
            let span = span.clone();
            let sentence = Sentence {
                needs,
                compares,
                span,
            };
            (name.clone(), sentence)
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
        let Some((_, pattern)) = named.get(&name).filter(|_| reached.insert(name)) else {
            continue;
        };
        let more = visit::facts_of(pattern);
        facts.needs.extend(more.needs);
        facts.compares.extend(more.compares);
        open.extend(visit::references(pattern));
    }
    facts
}

/// The patterns of a message: its own and its attributes'.
pub(super) fn patterns<'m, 'a>(
    message: &'m Message<&'a str>,
) -> impl Iterator<Item = (Option<&'a str>, &'m Pattern<&'a str>)> {
    let attributes = message
        .attributes
        .iter()
        .map(|attribute| (Some(attribute.id.name), &attribute.value));
    message
        .value
        .iter()
        .map(|pattern| (None, pattern))
        .chain(attributes)
}
