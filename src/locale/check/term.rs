//! Terms: a term sees only the arguments of its call, never a fact; what is missing there is silent at run time.

use fluent_syntax::ast::{InlineExpression, Term};

use crate::diagnostic::{Code, Diagnostic, Message, Report, message};
use crate::facts::path_of;

use super::super::resource::BundleFile;
use super::visit;

/// Checks a term's own text: no fact, no function, and nothing that is said elsewhere. After a term inside it Fluent has forgotten
/// what the outer one was given, and a message inside it sees no fact.
pub(super) fn check(file: &BundleFile, term: &Term<&str>, report: &mut Report) {
    let mut fault = |at: &str, message: Message| {
        report.add(Diagnostic::new(Code::BadArgument, file.span(at), message));
    };
    visit::each_inline(&term.value, &mut |inline| match inline {
        InlineExpression::VariableReference { id } if path_of(id.name).is_some() => {
            fault(id.name, message!("bundle-fact-in-term", fact = id.name));
        }
        InlineExpression::FunctionReference { id, .. } => {
            fault(id.name, message!("bundle-call-in-term", function = id.name));
        }
        InlineExpression::TermReference { id, .. } => {
            fault(id.name, message!("bundle-term-in-term", term = id.name));
        }
        InlineExpression::MessageReference { id, .. } => {
            fault(id.name, message!("bundle-message-in-term", name = id.name));
        }
        _ => {}
    });
}
