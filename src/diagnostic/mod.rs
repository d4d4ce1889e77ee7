//! What goes wrong, as data: a `Diagnostic` says the place, what was expected and the next step.
//!
//! In: facts about a problem from every stage. Out: one sorted `Report`, printed for people or as JSON.
//! This room knows no press release and prints nothing itself.

mod code;
mod human;
mod json;
mod report;
mod span;
mod suggest;

pub use code::{Code, Severity};
pub use human::render_human;
pub use json::render_json;
pub use report::Report;
pub use span::{SourceFile, Span};
pub use suggest::nearest;

/// One problem: a stable code, one sentence in lower case without a full stop, its place,
/// and the next step as full sentences.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// Stable code; decides the severity.
    pub code: Code,
    /// What is wrong, with the offending value quoted.
    pub message: String,
    /// Where: file and byte range. `None` only if no file can be named.
    pub span: Option<Span>,
    /// What to do next, in full sentences.
    pub hint: Option<String>,
    /// Other places that belong to the problem, each with its label.
    pub related: Vec<(Span, String)>,
}

impl Diagnostic {
    /// A diagnostic at a place.
    pub fn new(code: Code, span: impl Into<Option<Span>>, message: impl Into<String>) -> Self {
        Self {
            code,
            message: message.into(),
            span: span.into(),
            hint: None,
            related: Vec::new(),
        }
    }

    /// Adds the next step.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// Adds the nearest valid spelling of a name as the next step, or what else there is to say of the names.
    #[must_use]
    pub fn did_you_mean<'n>(
        self,
        written: &str,
        names: impl IntoIterator<Item = &'n str>,
        otherwise: impl FnOnce(&[&str]) -> String,
    ) -> Self {
        let names: Vec<&str> = names.into_iter().collect();
        match nearest(written, names.iter().copied()) {
            Some(near) => self.hint(format!("Did you mean \"{near}\"?")),
            None => self.hint(otherwise(&names)),
        }
    }

    /// Adds another place that belongs to the problem.
    #[must_use]
    pub fn related(mut self, span: Span, label: impl Into<String>) -> Self {
        self.related.push((span, label.into()));
        self
    }

    /// Error or warning, by the code.
    pub fn severity(&self) -> Severity {
        self.code.severity()
    }
}
