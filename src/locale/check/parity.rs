//! Parity: what one language can say, every language of the site must be able to say.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::Entry;

use crate::diagnostic::{Code, Diagnostic, Message, Report, Span, message};
use crate::values::Language;

use super::super::lexicon;
use super::super::resource::BundleFile;
use super::definition::patterns;

/// Messages, attributes and words that a language lacks, each at its place in a language that has it.
pub(in crate::locale) fn parity(languages: &[(&Language, Vec<BundleFile>)], report: &mut Report) {
    let mut everywhere: BTreeMap<(&str, String), Span> = BTreeMap::new();
    let own: Vec<_> = languages
        .iter()
        .map(|(language, files)| (*language, ids(files), broken(files)))
        .collect();
    for (_, ids, _) in &own {
        for (id, span) in ids {
            everywhere.entry(id.clone()).or_insert_with(|| *span);
        }
    }
    for (language, ids, broken) in &own {
        let stems: BTreeSet<&str> = ids.keys().map(|(stem, _)| *stem).collect();
        let mut missing_files = BTreeSet::new();
        // What a file that cannot be read would define is not known: its syntax error says it all.
        let lacking = everywhere
            .iter()
            .filter(|(id, _)| !ids.contains_key(id) && !broken.contains(id.0));
        for ((stem, id), span) in lacking {
            if stems.contains(stem) {
                report.add(missing(**language, stem, id, span));
            } else if missing_files.insert(*stem) {
                report.add(missing_file(**language, stem, span));
            }
        }
    }
}

/// The stems of files with syntax errors.
fn broken(files: &[BundleFile]) -> BTreeSet<&str> {
    files
        .iter()
        .filter(|file| file.broken)
        .map(|file| file.stem.as_str())
        .collect()
}

/// A file that a language lacks as a whole.
fn missing_file(language: Language, stem: &str, span: &Span) -> Diagnostic {
    Diagnostic::new(
        Code::MissingMessage,
        span.start_of_its_file(),
        message!(
            "bundle-file-missing",
            language = language.as_str(),
            stem = stem
        ),
    )
}

fn missing(language: Language, stem: &str, id: &str, span: &Span) -> Diagnostic {
    let file = format!("locales/{language}/{stem}.ftl");
    let language = language.as_str();
    let (code, message) = if lexicon::FILES.contains(&stem) {
        let message = message!(
            "bundle-word-missing",
            language = language,
            word = id,
            file = file
        );
        (Code::MissingWord, message)
    } else {
        (Code::MissingMessage, missing_message(language, id, file))
    };
    Diagnostic::new(code, *span, message)
}

/// What is said of a message, or of an attribute of one, that a language lacks.
fn missing_message(language: &str, id: &str, file: String) -> Message {
    match id.split_once('.') {
        Some((above, attribute)) => message!(
            "bundle-attribute-missing",
            language = language,
            message = id,
            above = above,
            attribute = attribute,
            file = file,
        ),
        None => message!(
            "bundle-message-missing",
            language = language,
            message = id,
            file = file
        ),
    }
}

/// The ids of all files, attributes as `id.attribute`. The attributes of words differ by language and do not count.
fn ids(files: &[BundleFile]) -> BTreeMap<(&str, String), Span> {
    let mut ids = BTreeMap::new();
    for file in files {
        for entry in file.entries() {
            let Entry::Message(message) = entry else {
                continue;
            };
            let id = message.id.name;
            let stem = file.stem.as_str();
            if lexicon::FILES.contains(&stem) {
                ids.insert((stem, id.to_owned()), file.span(id));
                continue;
            }
            for (attribute, _) in patterns(message) {
                let name = attribute
                    .map_or_else(|| id.to_owned(), |attribute| format!("{id}.{attribute}"));
                ids.insert((stem, name), file.span(attribute.unwrap_or(id)));
            }
        }
    }
    ids
}
