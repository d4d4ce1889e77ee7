//! What a file defines, walked once for all kinds that can see it.
//!
//! In: a parsed file. Out: its messages and terms, each pattern with the facts that it names and what it refers to; every fault that
//! does not depend on other files.

use std::collections::BTreeMap;

use fluent_syntax::ast::{Entry, Message, Pattern};

use crate::diagnostic::{Report, Span};
use crate::saying::Grammar;

use super::super::resource::BundleFile;
use super::reference::{Reference, term_name, text_name};
use super::visit::{self, FactsOf};
use super::walk::Walk;
use super::{literal, term};

/// A file with what it defines.
pub(in crate::locale) struct Definitions<'a> {
    /// The file.
    pub(in crate::locale) file: &'a BundleFile,
    /// Its messages and terms in their order.
    pub(super) entries: Vec<Definition<'a>>,
}

/// A message or a term.
pub(super) struct Definition<'a> {
    /// Its id.
    pub(super) id: &'a str,
    /// Whether it is a term.
    pub(super) is_term: bool,
    /// The message itself; nothing of a term.
    pub(super) message: Option<&'a Message<&'a str>>,
    /// Its text, and those of its attributes.
    pub(super) texts: Vec<Text<'a>>,
}

/// A text of a message or a term.
pub(super) struct Text<'a> {
    /// Its name among all texts: `id`, `id.attribute`, `-term`.
    pub(super) name: String,
    /// The name of the attribute, if it is one.
    pub(super) attribute: Option<&'a str>,
    /// Its place.
    pub(super) span: Span,
    /// What is written.
    pub(super) pattern: &'a Pattern<&'a str>,
    /// Whether nothing was found wrong with it.
    pub(super) sound: bool,
    /// The facts that it names.
    pub(super) facts: FactsOf,
    /// The messages and terms that it names.
    pub(super) references: Vec<Reference<'a>>,
}

/// The texts of messages and terms by their names.
pub(super) type Named<'s, 'a> = BTreeMap<&'s str, &'s Text<'a>>;

impl<'a> Definitions<'a> {
    /// Walks a file.
    pub(in crate::locale) fn read(
        file: &'a BundleFile,
        grammar: &Grammar,
        report: &mut Report,
    ) -> Self {
        let mut entries = Vec::new();
        for entry in file.entries() {
            match entry {
                Entry::Message(message) => {
                    let id = message.id.name;
                    let texts = patterns(message).map(|(attribute, pattern)| {
                        let mut own = Report::default();
                        let mut walk = Walk::new(grammar, file, &mut own);
                        walk.pattern(pattern);
                        let references = walk.finish();
                        let at = attribute.unwrap_or(id);
                        literal::message(file, at, pattern, &mut own);
                        let sound = own.is_empty();
                        report.extend(own);
                        Text {
                            name: text_name(id, attribute),
                            attribute,
                            span: file.span(at),
                            pattern,
                            sound,
                            facts: visit::facts_of(pattern),
                            references,
                        }
                    });
                    entries.push(Definition {
                        id,
                        is_term: false,
                        message: Some(message),
                        texts: texts.collect(),
                    });
                }
                Entry::Term(term) => {
                    let id = term.id.name;
                    let mut own = Report::default();
                    term::check(file, term, &mut own);
                    literal::pattern(file, &term.value, &mut own);
                    let text = Text {
                        name: term_name(id),
                        attribute: None,
                        span: file.span(id),
                        pattern: &term.value,
                        sound: own.is_empty(),
                        facts: visit::facts_of(&term.value),
                        references: Vec::new(),
                    };
                    report.extend(own);
                    entries.push(Definition {
                        id,
                        is_term: true,
                        message: None,
                        texts: vec![text],
                    });
                }
                _ => {}
            }
        }
        Self { file, entries }
    }
}

/// The patterns of a message: its own and its attributes'.
pub(super) fn patterns<'a>(
    message: &'a Message<&'a str>,
) -> impl Iterator<Item = (Option<&'a str>, &'a Pattern<&'a str>)> {
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
