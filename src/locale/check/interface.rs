//! The words of pages: plain messages without variables.

use std::collections::BTreeMap;

use fluent_syntax::ast::{Entry, PatternElement};

use crate::diagnostic::{Code, Diagnostic, message};

use super::super::resource::BundleFile;

/// The words of `interface.ftl` by id; a message with a placeable is a fault.
pub(in crate::locale) fn interface(
    file: &BundleFile<'_>,
    report: &mut Vec<Diagnostic>,
) -> BTreeMap<String, String> {
    let mut words = BTreeMap::new();
    for entry in file.entries() {
        let Entry::Message(message) = entry else {
            continue;
        };
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
        match texts.filter(|texts| !texts.is_empty()) {
            Some(texts) => drop(words.insert(message.id.name.to_owned(), texts.concat())),
            None => report.push(Diagnostic::new(
                Code::BadArgument,
                file.span(message.id.name),
                message!("bundle-interface-not-plain", word = message.id.name),
            )),
        }
    }
    words
}
