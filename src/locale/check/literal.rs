//! What a bundle writes out itself: texts that nobody sees, numbers that should be facts, variants that are never said.

use std::collections::BTreeMap;

use fluent_syntax::ast::{
    CallArguments, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey,
};
use fluent_syntax::unicode::unescape_unicode_to_string;

use crate::diagnostic::{Code, Diagnostic, Report, message};
use crate::source::is_forbidden;
use crate::values::is_visible;

use super::super::resource::BundleFile;

/// The faults of a message's own literals; `name` is where it is defined.
pub(super) fn message(file: &BundleFile, name: &str, text: &Pattern<&str>, report: &mut Report) {
    let mut own = Report::default();
    pattern(file, text, &mut own);
    if own.is_empty() && says_nothing(text) {
        own.add(Diagnostic::new(
            Code::BadArgument,
            file.span(name),
            message!("bundle-says-nothing", name = name),
        ));
    }
    report.extend(own);
}

/// The faults of literals in a pattern.
pub(super) fn pattern(file: &BundleFile, pattern: &Pattern<&str>, report: &mut Report) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            in_expression(file, expression, report);
        }
    }
}

fn in_expression(file: &BundleFile, expression: &Expression<&str>, report: &mut Report) {
    match expression {
        Expression::Inline(InlineExpression::Placeable { expression }) => {
            in_expression(file, expression, report);
        }
        Expression::Inline(InlineExpression::NumberLiteral { value }) => {
            report.add(Diagnostic::new(
                Code::BadArgument,
                file.span(value),
                message!("bundle-number", number = *value),
            ));
        }
        Expression::Inline(InlineExpression::StringLiteral { value }) => {
            report.extend(escape(file, value));
        }
        Expression::Inline(
            InlineExpression::FunctionReference { arguments, .. }
            | InlineExpression::TermReference {
                arguments: Some(arguments),
                ..
            },
        ) => in_call(file, arguments, report),
        Expression::Inline(_) => {}
        Expression::Select { variants, .. } => {
            twice(file, variants, report);
            for variant in variants {
                pattern(file, &variant.value, report);
            }
        }
    }
}

/// The literals that a call hands on: what a term is given, a reader may see.
fn in_call(file: &BundleFile, arguments: &CallArguments<&str>, report: &mut Report) {
    let named = arguments.named.iter().map(|option| &option.value);
    for argument in arguments.positional.iter().chain(named) {
        if let InlineExpression::StringLiteral { value } = argument {
            report.extend(escape(file, value));
        }
    }
}

/// A character that no text may hold, written as an escape.
fn escape(file: &BundleFile, literal: &str) -> Option<Diagnostic> {
    let text = unescape_unicode_to_string(literal);
    let character = text.chars().find(|&character| is_forbidden(character))?;
    let code = format!("U+{:04X}", u32::from(character));
    Some(Diagnostic::new(
        Code::ForbiddenCharacter,
        file.span(literal),
        message!("bundle-forbidden-escape", code = code),
    ))
}

/// Variants with one key: Fluent says the first and is silent about the others.
fn twice(file: &BundleFile, variants: &[Variant<&str>], report: &mut Report) {
    let mut seen = BTreeMap::new();
    for variant in variants {
        let (VariantKey::Identifier { name: key } | VariantKey::NumberLiteral { value: key }) =
            variant.key;
        let span = file.span(key);
        match seen.get(key) {
            None => drop(seen.insert(key, span)),
            Some(first) => report.add(
                Diagnostic::new(
                    Code::DuplicateMessage,
                    span,
                    message!("bundle-variant-twice", key = key),
                )
                .related(*first, message!("bundle-variant-first")),
            ),
        }
    }
}

/// Whether a pattern is made of literals alone, and none of them can be seen.
fn says_nothing(pattern: &Pattern<&str>) -> bool {
    pattern.elements.iter().all(|element| match element {
        PatternElement::TextElement { value } => !is_visible(value),
        PatternElement::Placeable {
            expression: Expression::Inline(InlineExpression::StringLiteral { value }),
        } => !is_visible(&unescape_unicode_to_string(value)),
        PatternElement::Placeable { .. } => false,
    })
}
