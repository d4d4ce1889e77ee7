//! What Fluent's parser finds wrong, in the words of a translator.
//!
//! In: an error of fluent-syntax. Out: a diagnostic that says what is expected and what to write.

use std::sync::Arc;

use fluent_syntax::parser::{ErrorKind, ParserError};

use crate::diagnostic::{Code, Diagnostic, SourceFile, Span};

/// The diagnostic of a syntax error.
pub(super) fn diagnose(file: &Arc<SourceFile>, error: &ParserError) -> Diagnostic {
    let end = error.pos.end.max(error.pos.start + 1);
    let span = Span::new(file, error.pos.start, end);
    let (message, hint) = explain(&error.kind);
    Diagnostic::new(Code::BundleSyntax, span, message).hint(hint)
}

/// What is wrong, and what to write instead.
fn explain(kind: &ErrorKind) -> (String, &'static str) {
    const EMPTY: &str = "Write the text behind the `=`, or indented on the next line.";
    match kind {
        ErrorKind::ExpectedToken(token) if *token != '=' => (
            format!("a `{token}` is missing here"),
            "Every `{` has its `}`, every `(` its `)`, and every variant key stands between `[` and `]`.",
        ),
        ErrorKind::ExpectedMessageField { entry_id } => {
            (format!("the message \"{entry_id}\" has no text"), EMPTY)
        }
        ErrorKind::ExpectedTermField { entry_id } => {
            (format!("the term -{entry_id} has no text"), EMPTY)
        }
        ErrorKind::DuplicatedNamedArgument(name) => (
            format!("the option \"{name}\" stands twice"),
            "Keep one of the two.",
        ),
        other => {
            let (message, hint) = explain_nameless(other);
            (message.to_owned(), hint)
        }
    }
}

/// The errors that name nothing of the file.
fn explain_nameless(kind: &ErrorKind) -> (&'static str, &'static str) {
    match kind {
        ErrorKind::ForbiddenCallee => (
            "a function is written in capitals",
            "Write, for example, PLACE($event-place, as: \"at\").",
        ),
        ErrorKind::MissingDefaultVariant => (
            "none of the variants is the default",
            "Put `*` before the variant that is said when no other fits: *[other] …",
        ),
        ErrorKind::MultipleDefaultVariants => (
            "two variants are the default",
            "Only one variant has a `*` before it.",
        ),
        ErrorKind::MissingValue => (
            "a text is missing here",
            "Write the text behind the `=` or behind the variant key.",
        ),
        ErrorKind::UnterminatedStringLiteral => (
            "the quotation mark is not closed on this line",
            "Close it with \".",
        ),
        ErrorKind::UnbalancedClosingBrace => (
            "this `}` closes nothing",
            "Take it out, or write the `{` that is missing before it.",
        ),
        ErrorKind::PositionalArgumentFollowsNamed => (
            "the fact stands behind the options",
            "Write the fact first: PLACE($event-place, as: \"at\").",
        ),
        ErrorKind::ExpectedLiteral => (
            "the value of an option is a word in quotation marks or a number",
            "Write, for example, as: \"at\".",
        ),
        ErrorKind::MessageReferenceAsSelector
        | ErrorKind::TermReferenceAsSelector
        | ErrorKind::MessageAttributeAsSelector
        | ErrorKind::ExpectedSimpleExpressionAsSelector => (
            "this cannot select a variant",
            "Select on TENSE, SAME, a count or a yes–no fact.",
        ),
        ErrorKind::TermAttributeAsPlaceable => (
            "an attribute of a term cannot be said",
            "Write the words themselves, or make them a message.",
        ),
        ErrorKind::UnknownEscapeSequence(_) | ErrorKind::InvalidUnicodeEscapeSequence(_) => (
            "this is no escape that Fluent knows",
            "Write the character itself.",
        ),
        ErrorKind::ExpectedInlineExpression => (
            "between `{` and `}` something to say is expected",
            "Write a fact ($event-theme), a function (PLACE($event-place)) or the name of a message.",
        ),
        ErrorKind::ExpectedToken(_)
        | ErrorKind::ExpectedCharRange { .. }
        | ErrorKind::ExpectedMessageField { .. }
        | ErrorKind::ExpectedTermField { .. }
        | ErrorKind::DuplicatedNamedArgument(_) => (
            "this line is neither a message nor a part of the one above",
            "A message is `name = text`; a further line of its text stands indented; a comment begins with `# `.",
        ),
    }
}
