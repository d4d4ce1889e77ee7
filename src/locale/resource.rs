//! A bundle file as its syntax tree, with the place of every name in it.
//!
//! The tree of fluent-syntax carries no positions, but its names are slices of the file's text, so their offsets are known.

use std::sync::Arc;

use fluent_syntax::ast::{Entry, Resource};
use fluent_syntax::parser;

use crate::diagnostic::{Code, Diagnostic, SourceFile, Span};

use super::syntax_error;

/// A parsed file.
#[derive(Debug)]
pub(super) struct BundleFile<'a> {
    /// The file.
    pub(super) file: &'a Arc<SourceFile>,
    /// File name without `.ftl`.
    pub(super) stem: &'a str,
    /// The tree.
    pub(super) tree: Resource<&'a str>,
}

impl<'a> BundleFile<'a> {
    /// Parses a file; every syntax error becomes a diagnostic, and the good entries stay.
    pub(super) fn parse(file: &'a Arc<SourceFile>, report: &mut Vec<Diagnostic>) -> Self {
        let stem = file
            .path
            .rsplit('/')
            .next()
            .and_then(|name| name.strip_suffix(".ftl"));
        let stem = stem.expect("only .ftl files are read from locales/");
        let parsed = match too_deep(&file.text) {
            Some(at) => {
                report.push(nested(file, at));
                let content = file.text.as_str();
                Ok(Resource {
                    body: vec![Entry::Junk { content }],
                })
            }
            None => parser::parse(file.text.as_str()),
        };
        let tree = match parsed {
            Ok(tree) => tree,
            Err((tree, errors)) => {
                report.extend(
                    errors
                        .iter()
                        .map(|error| syntax_error::diagnose(file, error)),
                );
                tree
            }
        };
        Self { file, stem, tree }
    }

    /// The same file for another bundle: shared sentences stand in the bundle of every kind.
    pub(super) fn copy(&self) -> Self {
        Self {
            file: self.file,
            stem: self.stem,
            tree: self.tree.clone(),
        }
    }

    /// The place of a slice of this file.
    pub(super) fn span(&self, slice: &str) -> Span {
        let start = (slice.as_ptr() as usize).saturating_sub(self.file.text.as_ptr() as usize);
        Span::new(self.file, start, start + slice.len())
    }

    /// Whether a part of the file could not be read: what it defines is not known then.
    pub(super) fn is_broken(&self) -> bool {
        self.entries()
            .any(|entry| matches!(entry, Entry::Junk { .. }))
    }

    /// The entries.
    pub(super) fn entries(&self) -> impl Iterator<Item = &Entry<&'a str>> {
        self.tree.body.iter()
    }
}

/// How deep braces may stand in each other: no sentence needs more, and Fluent's parser has no limit of its own.
const DEPTH: usize = 24;

/// Where braces of one message are nested too deeply.
fn too_deep(text: &str) -> Option<usize> {
    let (mut depth, mut start) = (0usize, 0);
    for line in text.split_inclusive('\n') {
        // A brace that is not closed ends with its message.
        let name = line.split('=').next().unwrap_or_default().trim_end();
        let begins = name.len() < line.len() && name.starts_with(|first: char| first.is_alphabetic() || first == '-');
        if begins && name.chars().all(|character| character.is_alphanumeric() || "-_".contains(character)) {
            depth = 0;
        }
        for (at, character) in line.char_indices() {
            match character {
                '{' => depth += 1,
                '}' => depth = depth.saturating_sub(1),
                _ => {}
            }
            if depth > DEPTH {
                return Some(start + at);
            }
        }
        start += line.len();
    }
    None
}

fn nested(file: &Arc<SourceFile>, at: usize) -> Diagnostic {
    let place = Span::new(file, at, at + 1);
    Diagnostic::new(
        Code::BundleSyntax,
        place,
        format!("more than {DEPTH} braces stand in each other"),
    )
    .hint("Make two messages of it.")
}
