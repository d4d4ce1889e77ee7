//! What the stages have found out about a site so far: its problems, and which of its releases are published.

use crate::diagnostic::{Diagnostic, Message, Report, SourceFiles};

/// What is known of a site, handed on from stage to stage.
#[derive(Debug, Default)]
pub struct Findings {
    /// The files that problems name.
    pub sources: SourceFiles,
    /// Every problem so far.
    pub report: Report,
    /// How many releases are published; while that is not known, how many there are.
    pub releases: usize,
    /// The ids of drafts that are left out.
    pub drafts: Vec<String>,
    /// The ids of releases whose embargo is not over.
    pub embargoed: Vec<String>,
}

impl Findings {
    /// With one problem and nothing else known.
    pub fn of(problem: Diagnostic) -> Self {
        let mut findings = Self::default();
        findings.report.add(problem);
        findings
    }
}

/// Why a stage gives nothing.
#[derive(Debug)]
pub enum Refused {
    /// The content has errors.
    Content(Box<Findings>),
    /// The machine is in the way.
    Environment(Message),
}

impl From<Findings> for Refused {
    fn from(findings: Findings) -> Self {
        Self::Content(Box::new(findings))
    }
}

impl From<Message> for Refused {
    fn from(trouble: Message) -> Self {
        Self::Environment(trouble)
    }
}
