//! All problems of one run, sorted by place.

use std::collections::BTreeSet;

use super::{Code, Diagnostic, Severity, SourceFiles};

/// The problems of one run. Stages add to it; nobody stops at the first.
#[derive(Debug, Default)]
pub struct Report {
    diagnostics: Vec<Diagnostic>,
}

impl Report {
    /// Adds one problem.
    pub fn add(&mut self, diagnostic: Diagnostic) {
        self.diagnostics.push(diagnostic);
    }

    /// Adds many.
    pub fn extend(&mut self, diagnostics: impl IntoIterator<Item = Diagnostic>) {
        self.diagnostics.extend(diagnostics);
    }

    /// From here on the faults of drafts count like others: the drafts are to be published too.
    pub fn take_drafts_for_finished(&mut self) {
        for diagnostic in &mut self.diagnostics {
            diagnostic.of_draft = false;
        }
    }

    /// Whether nothing may be published.
    pub fn has_errors(&self) -> bool {
        let mut all = self.diagnostics.iter();
        all.any(|d| d.severity() == Severity::Error)
    }

    /// Whether the program itself failed.
    pub fn has_bugs(&self) -> bool {
        self.diagnostics
            .iter()
            .any(|d| d.code == Code::ProgramFault)
    }

    /// How many problems of a severity.
    pub fn count(&self, severity: Severity) -> usize {
        let sorted = self.sorted().into_iter();
        sorted.filter(|d| d.severity() == severity).count()
    }

    /// The files that have problems.
    pub fn files<'s>(&self, sources: &'s SourceFiles) -> BTreeSet<&'s str> {
        let spans = self.diagnostics.iter().filter_map(|d| d.span);
        spans.map(|span| sources.file(span).path.as_str()).collect()
    }

    /// The problems sorted by file, line and code, each once: a shared register entry is read by several releases. If a draft is
    /// among them, the fault is not one of the draft alone.
    pub fn sorted(&self) -> Vec<&Diagnostic> {
        let mut all: Vec<&Diagnostic> = self.diagnostics.iter().collect();
        all.sort_by_key(|d| (d.span, d.code, &d.message, d.of_draft));
        all.dedup_by(|later, first| fault(later) == fault(first));
        all
    }
}

/// All of a problem but whose it is.
fn fault(diagnostic: &Diagnostic) -> impl PartialEq {
    let Diagnostic {
        code,
        message,
        span,
        hint,
        related,
        of_draft: _,
    } = diagnostic;
    (code, message, span, hint, related)
}
