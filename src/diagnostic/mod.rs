//! What goes wrong, as data: a `Diagnostic` says the place, what was expected and the next step.
//!
//! In: facts about a problem from every stage. Out: one sorted `Report`, printed for people or as JSON.
//! This room knows no press release and prints nothing itself.
//!
//! How problems are reported: who looks for them takes `report: &mut Report` as its last argument, adds what it finds, and gives
//! back what it makes, or nothing. Where a stage begins, or work is done side by side, stands a
//! [`Report`](crate::diagnostic::Report) of its own. A function that can find one problem at most gives `Option` or `Result` of a
//! [`Diagnostic`](crate::diagnostic::Diagnostic); none returns a list.

mod code;
mod human;
mod json;
mod message;
mod report;
mod span;
mod suggest;

pub use code::{Code, Severity};
pub use human::render_human;
pub use json::render_json;
pub(crate) use message::message;
pub use message::{Argument, Message, MessageFormatter};
pub use report::Report;
pub use span::{SourceFile, SourceFiles, Span};
pub use suggest::nearest;

/// One problem: a stable code, one sentence in lower case without a full stop, its place,
/// and the next step as full sentences.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// Stable code; decides the severity.
    pub code: Code,
    /// What is wrong, with the offending value quoted.
    pub message: Message,
    /// Where: file and byte range. `None` only if no file can be named.
    pub span: Option<Span>,
    /// What to do next, in full sentences, if it is not the step that the bundles have for the message.
    pub hint: Option<Box<Message>>,
    /// Other places that belong to the problem, each with its label.
    pub related: Vec<(Span, Message)>,
    /// Whether it is about a draft: then it stops nobody.
    pub of_draft: bool,
}

impl Diagnostic {
    /// A diagnostic at a place.
    pub fn new(code: Code, span: impl Into<Option<Span>>, message: impl Into<Message>) -> Self {
        Self {
            code,
            message: message.into(),
            span: span.into(),
            hint: None,
            related: Vec::new(),
            of_draft: false,
        }
    }

    /// A diagnostic of something that one language cannot say, with the next step of what is wrong there.
    pub fn in_language(
        code: Code,
        span: impl Into<Option<Span>>,
        language: &str,
        what: Message,
    ) -> Self {
        let next_step = what.next_step();
        let message = message!("in-language", language = language, what = what);
        Self::new(code, span, message).hint(next_step)
    }

    /// Adds the next step.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<Message>) -> Self {
        self.hint = Some(Box::new(hint.into()));
        self
    }

    /// Names the nearest valid spelling as the next step, if there is one.
    #[must_use]
    pub fn did_you_mean<'n>(self, written: &str, names: impl IntoIterator<Item = &'n str>) -> Self {
        match nearest(written, names) {
            Some(near) => self.hint(message!("did-you-mean", name = near)),
            None => self,
        }
    }

    /// Names the nearest valid spelling, if there is one, and then a step that holds in any case.
    #[must_use]
    pub fn did_you_mean_then<'n>(
        self,
        written: &str,
        names: impl IntoIterator<Item = &'n str>,
        then: Message,
    ) -> Self {
        self.hint(match nearest(written, names) {
            Some(near) => {
                let near = message!("did-you-mean", name = near);
                message!("near-then", near = near, then = then)
            }
            None => then,
        })
    }

    /// Adds another place that belongs to the problem.
    #[must_use]
    pub fn related(mut self, span: Span, label: impl Into<Message>) -> Self {
        self.related.push((span, label.into()));
        self
    }

    /// Marks a problem of a draft.
    #[must_use]
    pub fn of_draft(mut self, draft: bool) -> Self {
        self.of_draft |= draft;
        self
    }

    /// Error, warning or note, by the code; of a draft, always a warning.
    pub fn severity(&self) -> Severity {
        match self.code {
            Code::ProgramFault => Severity::Error,
            _ if self.of_draft => Severity::Warning,
            code => code.severity(),
        }
    }
}
