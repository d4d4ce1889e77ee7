//! Terms: a term sees only the arguments of its call, never a fact; what is missing there is silent at run time.

use std::collections::BTreeSet;

use fluent_syntax::ast::{
    CallArguments, Expression, InlineExpression, Pattern, PatternElement, Term, VariantKey,
};

use crate::diagnostic::{Code, Diagnostic, nearest};

use super::super::resource::BundleFile;
use super::scope::Scope;
use super::visit;
use super::walk::Walk;

/// Checks a term's own text: no fact, no function, and no other term in it.
pub(super) fn check<'a>(
    scope: &Scope<'a>,
    file: &BundleFile<'a>,
    term: &Term<&'a str>,
) -> Vec<Diagnostic> {
    let mut report = Vec::new();
    let mut fault = |code, at: &str, message: String, hint: &str| {
        report.push(Diagnostic::new(code, file.span(at), message).hint(hint));
    };
    visit::each_inline(&term.value, &mut |inline| match inline {
        InlineExpression::VariableReference { id } if visit::path_of(id.name).is_some() => fault(
            Code::BadArgument,
            id.name,
            format!("a term does not see the fact ${}", id.name),
            "A term sees only the arguments of its call, such as -term(case: \"genitive\"). Put the fact into the message.",
        ),
        InlineExpression::FunctionReference { id, .. } => fault(
            Code::BadArgument,
            id.name,
            format!("a term cannot call {}", id.name),
            "Functions take facts, which a term does not see. Put the call into the message.",
        ),
        InlineExpression::TermReference { id, .. } if !scope.terms().contains_key(id.name) => {
            fault(
                Code::UnknownMessage,
                id.name,
                format!("there is no term -{}", id.name),
                "Terms begin with a hyphen where they are defined.",
            );
        }
        _ => {}
    });
    report
}

/// Checks a call: the term exists, gets every argument that it uses, and each value is one of the keys that it selects on.
pub(super) fn check_call<'a>(
    walk: &mut Walk<'_, 'a>,
    id: &'a str,
    arguments: Option<&CallArguments<&'a str>>,
) {
    let terms = walk.scope.terms();
    let Some((_, term)) = terms.get(id) else {
        let hint = nearest(id, terms.keys().copied()).map_or_else(
            || {
                "Terms stand in the shared files and in the file of the kind: -name = text."
                    .to_owned()
            },
            |near| format!("Did you mean {{ -{near} }}?"),
        );
        return walk.fault(
            Code::UnknownMessage,
            id,
            format!("there is no term -{id}"),
            hint,
        );
    };
    let named = arguments
        .map(|arguments| arguments.named.as_slice())
        .unwrap_or_default();
    let used: BTreeSet<&str> = visit::variables(&term.value).into_iter().collect();
    for missing in used.iter().filter(|name| {
        visit::path_of(name).is_none() && !named.iter().any(|given| given.name.name == **name)
    }) {
        walk.fault(
            Code::BadArgument,
            id,
            format!("the term -{id} needs the argument \"{missing}\""),
            format!("Write {{ -{id}({missing}: \"…\") }}."),
        );
    }
    for given in named {
        let name = given.name.name;
        if !used.contains(name) {
            let hint = nearest(name, used.iter().copied()).map_or_else(
                || format!("The term -{id} uses no such argument."),
                |near| format!("Did you mean \"{near}\"?"),
            );
            walk.fault(
                Code::BadArgument,
                name,
                format!("the term -{id} has no argument \"{name}\""),
                hint,
            );
            continue;
        }
        let InlineExpression::StringLiteral { value } = given.value else {
            continue;
        };
        let keys = keys_for(&term.value, name);
        if !keys.is_empty() && !keys.contains(&value) {
            let hint = nearest(value, keys.iter().copied()).map_or_else(
                || format!("Possible are {}.", keys.join(", ")),
                |near| format!("Did you mean \"{near}\"?"),
            );
            walk.fault(
                Code::UnknownVariant,
                value,
                format!("the term -{id} knows no {name} \"{value}\""),
                hint,
            );
        }
    }
}

/// The keys of the variants that a term selects by an argument.
fn keys_for<'a>(pattern: &Pattern<&'a str>, argument: &str) -> Vec<&'a str> {
    let mut keys = Vec::new();
    for element in &pattern.elements {
        let PatternElement::Placeable {
            expression: Expression::Select { selector, variants },
        } = element
        else {
            continue;
        };
        let selects =
            matches!(selector, InlineExpression::VariableReference { id } if id.name == argument);
        for variant in variants {
            match variant.key {
                VariantKey::Identifier { name } if selects => keys.push(name),
                _ => {}
            }
            keys.extend(keys_for(&variant.value, argument));
        }
    }
    keys
}
