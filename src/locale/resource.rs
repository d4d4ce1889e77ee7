//! A bundle file as its syntax tree, with the place of every name in it.
//!
//! The tree of fluent-syntax carries no positions, but its names are slices of the file's text, so their offsets are known.

use std::sync::Arc;

use fluent_syntax::ast::{Entry, Resource};
use fluent_syntax::parser;

use crate::diagnostic::{Diagnostic, SourceFile, Span};

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
        let tree = match parser::parse(file.text.as_str()) {
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
