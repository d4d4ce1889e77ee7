//! Calls of terms: each is compared with the term that it names.

use std::collections::BTreeSet;

use fluent_syntax::ast::{
    CallArguments, Expression, InlineExpression, Pattern, PatternElement, VariantKey,
};

use crate::diagnostic::{Code, Diagnostic, Message, Report, message, nearest};
use crate::facts::path_of;

use super::super::resource::BundleFile;
use super::scope::Scope;
use super::visit;
use super::walk::near_code;

/// Checks a call: the term exists, gets every argument that it uses, and each value is one of the keys that it selects on.
pub(super) fn check<'a>(
    scope: &Scope<'_, 'a>,
    file: &BundleFile,
    id: &'a str,
    arguments: Option<&CallArguments<&'a str>>,
    report: &mut Report,
) {
    let mut fault = |code, at: &str, message: Message, hint: Option<Message>| {
        let fault = Diagnostic::new(code, file.span(at), message);
        report.add(match hint {
            Some(hint) => fault.hint(hint),
            None => fault,
        });
    };
    let term = scope.terms.get(id).and_then(|(_, term)| term.texts.first());
    let Some(term) = term else {
        let near = nearest(id, scope.terms.keys().copied()).map(|near| format!("{{ -{near} }}"));
        return fault(
            Code::UnknownMessage,
            id,
            message!("bundle-no-term", term = id),
            near.map(near_code),
        );
    };
    let named = arguments
        .map(|arguments| arguments.named.as_slice())
        .unwrap_or_default();
    let used: BTreeSet<&str> = visit::variables(term.pattern).into_iter().collect();
    for missing in used.iter().filter(|name| {
        path_of(name).is_none() && !named.iter().any(|given| given.name.name == **name)
    }) {
        fault(
            Code::BadArgument,
            id,
            message!("bundle-term-needs", term = id, argument = *missing),
            None,
        );
    }
    for given in named {
        let name = given.name.name;
        if !used.contains(name) {
            let near = nearest(name, used.iter().copied());
            fault(
                Code::BadArgument,
                name,
                message!("bundle-term-has-no-argument", term = id, argument = name),
                near.map(|near| message!("did-you-mean", name = near)),
            );
            continue;
        }
        // Fluent's grammar has only literals here; its parser lets everything through.
        let value = match given.value {
            InlineExpression::StringLiteral { value } => value,
            InlineExpression::NumberLiteral { .. } => continue,
            _ => {
                let message = message!("bundle-unquoted", option = name, value = "…");
                fault(Code::UnknownOption, name, message, None);
                continue;
            }
        };
        let keys = keys_for(term.pattern, name);
        if !keys.is_empty() && !keys.contains(&value) {
            let near = nearest(value, keys.iter().copied());
            let message = message!(
                "bundle-term-knows-no-key",
                term = id,
                argument = name,
                key = value,
                keys = keys.join(", "),
            );
            fault(
                Code::UnknownVariant,
                value,
                message,
                near.map(|near| message!("did-you-mean", name = near)),
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
