//! A bundle file as its syntax tree, with the place of every name in it.
//!
//! The tree of fluent-syntax carries no positions, but its names are slices of the file's text, so their offsets are known.

use std::sync::Arc;

use fluent::FluentResource;
use fluent_syntax::ast::Entry;
use fluent_syntax::parser::ParserError;

use crate::diagnostic::{Code, Diagnostic, Report, SourceFile, Span, message};

use super::{plural, syntax_error};

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
pub(super) struct BundleFile {
    /// The file.
    pub(super) file: Arc<SourceFile>,
    /// File name without `.ftl`.
    pub(super) stem: String,
    /// As it is written: what the check walks.
    written: Arc<FluentResource>,
    /// The same with its plural selectors wrapped: what bundles say.
    pub(super) said: Arc<FluentResource>,
    /// Whether a part of the file could not be read: what it defines is not known then.
    pub(super) broken: bool,
}

impl BundleFile {
    /// Parses a file; every syntax error becomes a diagnostic, and the good entries stay. `counted` says whether a variable
    /// holds something that is counted.
    pub(super) fn parse(
        file: &Arc<SourceFile>,
        counted: &dyn Fn(&str) -> bool,
        report: &mut Report,
    ) -> Self {
        let stem = file
            .path
            .rsplit('/')
            .next()
            .and_then(|name| name.strip_suffix(".ftl"));
        let stem = stem.expect("only .ftl files are read from locales/");
        // The parser calls itself for every level; what is nested without end would end the program.
        let deep = too_deep(&file.text);
        let text = &file.text[..deep.unwrap_or(file.text.len())];
        let (written, mut errors) = read(text.to_owned());
        let broken = !errors.is_empty();
        if let Some(at) = deep {
            // The last message is cut short there, which is no fault of its own.
            errors.pop();
            report.add(nested(Span::new(file, at, at + 1)));
        }
        report.extend(
            errors
                .iter()
                .map(|error| syntax_error::diagnose(file, error)),
        );
        let wrapped = plural::wrapped(written.source(), written.entries(), counted);
        let said = wrapped.map(|text| read(text).0);
        Self {
            file: Arc::clone(file),
            stem: stem.to_owned(),
            said: said.unwrap_or_else(|| Arc::clone(&written)),
            written,
            broken,
        }
    }

    /// The place of a slice of this file.
    pub(super) fn span(&self, slice: &str) -> Span {
        let start = slice.as_ptr() as usize;
        let start = start.saturating_sub(self.written.source().as_ptr() as usize);
        Span::new(&self.file, start, start + slice.len())
    }

    /// The entries.
    pub(super) fn entries(&self) -> impl Iterator<Item = &Entry<&str>> {
        self.written.entries()
    }
}

/// A text as Fluent reads it, with its syntax errors.
fn read(text: String) -> (Arc<FluentResource>, Vec<ParserError>) {
    let (resource, errors) = match FluentResource::try_new(text) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, errors)) => (resource, errors),
    };
    (Arc::new(resource), errors)
}
