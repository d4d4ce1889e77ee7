//! What the messages of one kind can see: the shared files and the kind's own.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry, Message, Pattern, Term};

use crate::diagnostic::{Code, Diagnostic, Span};
use crate::grammar::Grammar;

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

    /// Every fault of the files.
    pub(in crate::locale) fn check(&self) -> Vec<Diagnostic> {
        let mut report = self.duplicates();
        for (file, message) in self.messages().values() {
            let mut walk = Walk::new(self, file);
            for (attribute, pattern) in patterns(message) {
                walk.pattern(pattern);
                let name = attribute.unwrap_or(message.id.name);
                report.extend(literal::message(file, name, pattern));
            }
            report.extend(walk.finish());
        }
        for (file, term) in self.terms().values() {
            report.extend(super::term::check(self, file, term));
            report.extend(literal::pattern(file, &term.value));
        }
        report.extend(self.cycles());
        report
    }

    /// Ids that stand twice. Only a kind's own file may repeat an id of the shared ones, and then it wins.
    fn duplicates(&self) -> Vec<Diagnostic> {
        let mut report = Vec::new();
        let mut seen: BTreeMap<(bool, &str), Span> = BTreeMap::new();
        let own = self.files.len().saturating_sub(1);
        for (index, file) in self.files.iter().enumerate() {
            for entry in file.entries() {
                let (kind, name) = match entry {
                    Entry::Message(message) => ("message", message.id.name),
                    Entry::Term(term) => ("term", term.id.name),
                    _ => continue,
                };
                let span = file.span(name);
                // Within one file always; between files only among the shared ones.
                let key = (kind == "term", name);
                match seen.get(&key) {
                    Some(first) if index != own || first.file == *file.file => report.push(
                        Diagnostic::new(
                            Code::DuplicateMessage,
                            span,
                            format!("the {kind} \"{name}\" stands twice"),
                        )
                        .hint("Delete one of the two, or give it another name.")
                        .related(first.clone(), "it stands here too"),
                    ),
                    _ => drop(seen.insert(key, span)),
                }
            }
        }
        report
    }

    /// Messages that refer to themselves, directly or through others.
    fn cycles(&self) -> Vec<Diagnostic> {
        let messages = self.messages();
        let mut report = Vec::new();
        for (id, (file, _)) in &messages {
            let mut reached = BTreeSet::new();
            let mut open = vec![*id];
            while let Some(next) = open.pop() {
                let Some((_, message)) = messages.get(next) else {
                    continue;
                };
                for (_, pattern) in patterns(message) {
                    for reference in visit::references(pattern) {
                        if reached.insert(reference) {
                            open.push(reference);
                        }
                    }
                }
            }
            if reached.contains(id) {
                report.push(
                    Diagnostic::new(
                        Code::CyclicMessage,
                        file.span(id),
                        format!("the message \"{id}\" leads back to itself"),
                    )
                    .hint("Write the words out in one of the messages."),
                );
            }
        }
        report
    }

    /// Every message and attribute that can be said, with the facts that it needs.
    pub(in crate::locale) fn sentences(&self) -> BTreeMap<String, Sentence> {
        let messages = self.messages();
        let mut sentences = BTreeMap::new();
        for (id, (file, message)) in &messages {
            for (attribute, pattern) in patterns(message) {
                let name = attribute
                    .map_or_else(|| (*id).to_owned(), |attribute| format!("{id}.{attribute}"));
                let span = file.span(attribute.unwrap_or(id));
                let FactsOf { needs, compares } = facts_through(pattern, &messages);
                sentences.insert(
                    name,
                    Sentence {
                        needs,
                        compares,
                        span,
                    },
                );
            }
        }
        sentences
    }
}

/// The facts that a pattern names, also through other messages.
fn facts_through<'a>(
    pattern: &Pattern<&'a str>,
    messages: &BTreeMap<&'a str, In<'_, 'a, Message<&'a str>>>,
) -> FactsOf {
    let mut facts = visit::facts_of(pattern);
    let mut reached = BTreeSet::new();
    let mut open = visit::references(pattern);
    while let Some(id) = open.pop() {
        let Some((_, message)) = messages.get(id).filter(|_| reached.insert(id)) else {
            continue;
        };
        for (_, pattern) in patterns(message) {
            let more = visit::facts_of(pattern);
            facts.needs.extend(more.needs);
            facts.compares.extend(more.compares);
            open.extend(visit::references(pattern));
        }
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
