//! Words of pages: plain messages without variables.

use std::collections::BTreeMap;

use fluent_syntax::ast::{Entry, Message, PatternElement};

use crate::diagnostic::{Code, Diagnostic, Report, message};

use super::super::resource::BundleFile;

/// The words of `interface.ftl` by id; a message with a placeable is a fault.
pub(in crate::locale) fn interface(
    file: &BundleFile,
    report: &mut Report,
) -> BTreeMap<String, String> {
    let mut words = BTreeMap::new();
    for entry in file.entries() {
        let Entry::Message(message) = entry else {
            continue;
        };
        if let Some(said) = word(file, message, report) {
            words.insert(message.id.name.to_owned(), said);
        }
    }
    words
}

/// What a message says that must be plain text.
pub(super) fn word(
    file: &BundleFile,
    message: &Message<&str>,
    report: &mut Report,
) -> Option<String> {
    let elements = message
        .value
        .as_ref()
        .map(|pattern| pattern.elements.as_slice())
        .unwrap_or_default();
    let texts: Option<Vec<&str>> = elements
        .iter()
        .map(|element| match element {
            PatternElement::TextElement { value } => Some(*value),
            PatternElement::Placeable { .. } => None,
        })
        .collect();
    let texts = texts.filter(|texts| !texts.is_empty());
    if texts.is_none() {
        report.add(Diagnostic::new(
            Code::BadArgument,
            file.span(message.id.name),
            message!("bundle-interface-not-plain", word = message.id.name),
        ));
    }
    texts.map(|texts| texts.concat())
}
