//! Plural selectors, right for every number.
//!
//! fluent-bundle's own plural rules are wrong above 100 for Latvian and Romanian. So a selector on a quantity, a list or an
//! ordinal is wrapped before the bundle is built: `{ $partners -> [0] … [one] … }` becomes `{ PLURAL($partners, 0) -> … }`,
//! and PLURAL asks CLDR through ICU4X. The files stay standard Fluent.

use fluent_syntax::ast::{
    CallArguments, Entry, Expression, Identifier, InlineExpression, Pattern, PatternElement,
    Resource, VariantKey,
};

/// Name of the function behind plural selectors; not for translators.
pub(super) const FUNCTION: &str = "PLURAL";

/// Wraps the plural selectors of a file. `counted` says whether a variable holds something that is counted.
pub(super) fn wrap<'a>(tree: &mut Resource<&'a str>, counted: &dyn Fn(&str) -> bool) {
    for entry in &mut tree.body {
        match entry {
            Entry::Message(message) => {
                let attributes = message
                    .attributes
                    .iter_mut()
                    .map(|attribute| &mut attribute.value);
                message
                    .value
                    .iter_mut()
                    .chain(attributes)
                    .for_each(|pattern| wrap_pattern(pattern, counted));
            }
            Entry::Term(term) => wrap_pattern(&mut term.value, counted),
            _ => {}
        }
    }
}

fn wrap_pattern<'a>(pattern: &mut Pattern<&'a str>, counted: &dyn Fn(&str) -> bool) {
    for element in &mut pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            wrap_expression(expression, counted);
        }
    }
}

fn wrap_expression<'a>(expression: &mut Expression<&'a str>, counted: &dyn Fn(&str) -> bool) {
    match expression {
        Expression::Inline(InlineExpression::Placeable { expression }) => {
            wrap_expression(expression, counted);
        }
        Expression::Inline(_) => {}
        Expression::Select { selector, variants } => {
            for variant in variants.iter_mut() {
                wrap_pattern(&mut variant.value, counted);
            }
            let InlineExpression::VariableReference { id } = &*selector else {
                return;
            };
            if !counted(id.name) {
                return;
            }
            let exact = variants.iter().filter_map(|variant| match variant.key {
                VariantKey::NumberLiteral { value } => {
                    Some(InlineExpression::NumberLiteral { value })
                }
                VariantKey::Identifier { .. } => None,
            });
            let positional = std::iter::once(selector.clone()).chain(exact).collect();
            *selector = InlineExpression::FunctionReference {
                id: Identifier { name: FUNCTION },
                arguments: CallArguments {
                    positional,
                    named: Vec::new(),
                },
            };
        }
    }
}
