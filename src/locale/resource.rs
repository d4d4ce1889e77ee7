//! A bundle file as its syntax tree, with the place of every name in it.
//!
//! The tree of fluent-syntax carries no positions, but its names are slices of the file's text, so their offsets are known.

use fluent_syntax::ast::{Entry, Resource};
use fluent_syntax::parser;

use crate::diagnostic::{Code, Diagnostic, SourceFile, Span, message};

use super::syntax_error;

/// Levels of brackets that a file may have, those that are never closed included.
const DEPTH: usize = 64;

/// Where brackets are nested more deeply than any message, if they are. Texts in quotation marks and comments have none.
fn too_deep(text: &str) -> Option<usize> {
    let (mut depth, mut at) = (0_usize, 0);
    for line in text.split_inclusive('\n') {
        let mut quoted = false;
        for (column, character) in line.char_indices().filter(|_| !line.starts_with('#')) {
            match character {
                '"' if depth > 0 => quoted = !quoted,
                '{' if !quoted => depth += 1,
                '(' if !quoted && depth > 0 => depth += 1,
                '}' | ')' if !quoted => depth = depth.saturating_sub(1),
                _ => {}
            }
            if depth > DEPTH {
                return Some(at + column);
            }
        }
        at += line.len();
    }
    None
}

fn nested(span: Span) -> Diagnostic {
    let message = message!("bundle-too-deep", levels = DEPTH);
    Diagnostic::new(Code::BundleSyntax, span, message)
}

/// A parsed file.
#[derive(Debug)]
pub(super) struct BundleFile<'a> {
    /// The file.
    pub(super) file: &'a SourceFile,
    /// File name without `.ftl`.
    pub(super) stem: &'a str,
    /// The tree.
    pub(super) tree: Resource<&'a str>,
}

impl<'a> BundleFile<'a> {
    /// Parses a file; every syntax error becomes a diagnostic, and the good entries stay.
    pub(super) fn parse(file: &'a SourceFile, report: &mut Vec<Diagnostic>) -> Self {
        let stem = file
            .path
            .rsplit('/')
            .next()
            .and_then(|name| name.strip_suffix(".ftl"));
        let stem = stem.expect("only .ftl files are read from locales/");
        // The parser calls itself for every level; what is nested without end would end the program.
        let deep = too_deep(&file.text);
        let text = &file.text[..deep.unwrap_or(file.text.len())];
        let tree = match parser::parse(text) {
            Ok(tree) => tree,
            Err((tree, mut errors)) => {
                if let Some(at) = deep {
                    // The last message is cut short there, which is no fault of its own.
                    errors.pop();
                    report.push(nested(Span::new(file, at, at + 1)));
                }
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
