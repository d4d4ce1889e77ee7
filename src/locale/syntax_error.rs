//! What Fluent's parser finds wrong, in the words of a translator.
//!
//! In: an error of fluent-syntax. Out: a diagnostic that says what is expected and what to write.

use fluent_syntax::parser::{ErrorKind, ParserError};

use crate::diagnostic::{Code, Diagnostic, Message, SourceFile, Span, message};

/// The diagnostic of a syntax error.
pub(super) fn diagnose(file: &SourceFile, error: &ParserError) -> Diagnostic {
    let end = error.pos.end.max(error.pos.start + 1);
    let span = Span::new(file, error.pos.start, end);
    Diagnostic::new(Code::BundleSyntax, span, explain(&error.kind))
}

/// What is wrong; the message brings with it what to write instead.
fn explain(kind: &ErrorKind) -> Message {
    match kind {
        ErrorKind::ExpectedToken(token) if *token != '=' => {
            message!("bundle-syntax-token", token = *token)
        }
        ErrorKind::ExpectedMessageField { entry_id } => {
            message!("bundle-syntax-empty-message", name = entry_id)
        }
        ErrorKind::ExpectedTermField { entry_id } => {
            message!("bundle-syntax-empty-term", term = entry_id)
        }
        ErrorKind::DuplicatedNamedArgument(name) => {
            message!("bundle-syntax-option-twice", option = name)
        }
        other => explain_nameless(other),
    }
}

/// The errors that name nothing of the file.
fn explain_nameless(kind: &ErrorKind) -> Message {
    match kind {
        ErrorKind::ForbiddenCallee => message!("bundle-syntax-callee"),
        ErrorKind::MissingDefaultVariant => message!("bundle-syntax-no-default"),
        ErrorKind::MultipleDefaultVariants => message!("bundle-syntax-two-defaults"),
        ErrorKind::MissingValue => message!("bundle-syntax-no-value"),
        ErrorKind::UnterminatedStringLiteral => message!("bundle-syntax-open-quotation"),
        ErrorKind::UnbalancedClosingBrace => message!("bundle-syntax-closing-brace"),
        ErrorKind::PositionalArgumentFollowsNamed => message!("bundle-syntax-fact-last"),
        ErrorKind::ExpectedLiteral => message!("bundle-syntax-option-value"),
        ErrorKind::MessageReferenceAsSelector
        | ErrorKind::TermReferenceAsSelector
        | ErrorKind::MessageAttributeAsSelector
        | ErrorKind::ExpectedSimpleExpressionAsSelector => message!("bundle-syntax-selector"),
        ErrorKind::TermAttributeAsPlaceable => message!("bundle-syntax-term-attribute"),
        ErrorKind::UnknownEscapeSequence(_) | ErrorKind::InvalidUnicodeEscapeSequence(_) => {
            message!("bundle-syntax-escape")
        }
        ErrorKind::ExpectedInlineExpression => message!("bundle-syntax-nothing-to-say"),
        ErrorKind::ExpectedToken(_)
        | ErrorKind::ExpectedCharRange { .. }
        | ErrorKind::ExpectedMessageField { .. }
        | ErrorKind::ExpectedTermField { .. }
        | ErrorKind::DuplicatedNamedArgument(_) => message!("bundle-syntax-stray-line"),
    }
}
