//! All problems of one run, sorted by place.

use std::collections::BTreeSet;
use std::sync::OnceLock;

use super::{Code, Diagnostic, Severity, SourceFiles, Span};

/// The problems of one run. Stages add to it; nobody stops at the first.
#[derive(Debug, Clone, Default)]
pub struct Report {
    diagnostics: Vec<Diagnostic>,
    /// In which order they are printed, from the first time that somebody asks until the next problem.
    order: OnceLock<Vec<usize>>,
}

impl Report {
    /// Adds one problem.
    pub fn add(&mut self, diagnostic: Diagnostic) {
        self.changed().push(diagnostic);
    }

    /// Gives problems without a place one.
    pub fn place_at(&mut self, span: Span) {
        for diagnostic in self.changed() {
            diagnostic.span.get_or_insert(span);
        }
    }

    /// Marks all problems as those of a draft.
    pub fn mark_of_draft(&mut self) {
        for diagnostic in self.changed() {
            diagnostic.of_draft = true;
        }
    }

    /// From here on the faults of drafts count like others: the drafts are to be published too.
    pub fn take_drafts_for_finished(&mut self) {
        for diagnostic in self.changed() {
            diagnostic.of_draft = false;
        }
    }

    /// The problems, to be changed: their order is not known any more.
    fn changed(&mut self) -> &mut Vec<Diagnostic> {
        self.order.take();
        &mut self.diagnostics
    }

    /// Whether there is no problem.
    pub fn is_empty(&self) -> bool {
        self.diagnostics.is_empty()
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
        let order = self.order.get_or_init(|| self.in_order()).iter();
        order.map(|at| &self.diagnostics[*at]).collect()
    }

    fn in_order(&self) -> Vec<usize> {
        let all = &self.diagnostics;
        let mut order: Vec<usize> = (0..all.len()).collect();
        order.sort_by_key(|at| {
            let it = &all[*at];
            (it.span, it.code, &it.message, it.of_draft)
        });
        order.dedup_by(|later, first| fault(&all[*later]) == fault(&all[*first]));
        order
    }
}

impl Extend<Diagnostic> for Report {
    fn extend<I: IntoIterator<Item = Diagnostic>>(&mut self, diagnostics: I) {
        self.changed().extend(diagnostics);
    }
}

impl IntoIterator for Report {
    type Item = Diagnostic;
    type IntoIter = std::vec::IntoIter<Diagnostic>;

    fn into_iter(self) -> Self::IntoIter {
        self.diagnostics.into_iter()
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
