//! What a bundle writes out itself: texts that nobody sees, numbers that should be facts, variants that are never said.

use std::collections::BTreeMap;

use fluent_syntax::ast::{
    Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey,
};
use fluent_syntax::unicode::unescape_unicode_to_string;

use crate::diagnostic::{Code, Diagnostic};
use crate::source::is_forbidden;
use crate::values::is_visible;

use super::super::resource::BundleFile;

/// The faults of a message's own literals; `name` is where it is defined.
pub(super) fn message(file: &BundleFile<'_>, name: &str, text: &Pattern<&str>) -> Vec<Diagnostic> {
    let mut report = pattern(file, text);
    if report.is_empty() && says_nothing(text) {
        let fault = Diagnostic::new(
            Code::BadArgument,
            file.span(name),
            format!("the message \"{name}\" says nothing"),
        );
        report.push(fault.hint("Write its text; a record can leave a sentence out with `none`."));
    }
    report
}

/// The faults of literals in a pattern.
pub(super) fn pattern(file: &BundleFile<'_>, pattern: &Pattern<&str>) -> Vec<Diagnostic> {
    let mut report = Vec::new();
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            in_expression(file, expression, &mut report);
        }
    }
    report
}

fn in_expression(
    file: &BundleFile<'_>,
    expression: &Expression<&str>,
    report: &mut Vec<Diagnostic>,
) {
    match expression {
        Expression::Inline(InlineExpression::Placeable { expression }) => {
            in_expression(file, expression, report);
        }
        Expression::Inline(InlineExpression::NumberLiteral { value }) => {
            let message = format!("the number {value} is not from the record");
            let fault = Diagnostic::new(Code::BadArgument, file.span(value), message);
            report.push(
                fault.hint(
                    "A number that is said is a fact: write { NUMBER($participants-total) }.",
                ),
            );
        }
        Expression::Inline(InlineExpression::StringLiteral { value }) => {
            let text = unescape_unicode_to_string(value);
            if let Some(character) = text.chars().find(|&character| is_forbidden(character)) {
                let message = format!(
                    "the text holds a character that no text may hold (U+{:04X})",
                    u32::from(character)
                );
                let fault = Diagnostic::new(Code::ForbiddenCharacter, file.span(value), message);
                report.push(fault.hint("Take the escape out."));
            }
        }
        Expression::Inline(_) => {}
        Expression::Select { variants, .. } => {
            twice(file, variants, report);
            for variant in variants {
                report.extend(pattern(file, &variant.value));
            }
        }
    }
}

/// Variants with one key: Fluent says the first and is silent about the others.
fn twice(file: &BundleFile<'_>, variants: &[Variant<&str>], report: &mut Vec<Diagnostic>) {
    let mut seen = BTreeMap::new();
    for variant in variants {
        let (VariantKey::Identifier { name: key } | VariantKey::NumberLiteral { value: key }) =
            variant.key;
        let span = file.span(key);
        match seen.get(key) {
            None => drop(seen.insert(key, span)),
            Some(first) => report.push(
                Diagnostic::new(
                    Code::DuplicateMessage,
                    span,
                    format!("the variant [{key}] stands twice"),
                )
                .hint("Only the first would be said: delete one of them.")
                .related(first.clone(), "the first"),
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
