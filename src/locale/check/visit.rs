//! Visiting a pattern without judging it: which facts and expressions it holds.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};

use crate::facts::path_of;
use crate::saying::Operation;

/// The facts of a pattern.
#[derive(Default)]
pub(super) struct FactsOf {
    /// Those that it says, counts or selects on.
    pub(super) needs: BTreeSet<&'static str>,
    /// Those that it compares by SAME.
    pub(super) compares: BTreeSet<&'static str>,
}

/// The facts that a pattern names, as the vocabulary has them.
pub(super) fn facts_of(pattern: &Pattern<&str>) -> FactsOf {
    let mut named: BTreeMap<&str, usize> = BTreeMap::new();
    let mut compared: BTreeMap<&str, usize> = BTreeMap::new();
    each_inline(pattern, &mut |inline| match inline {
        InlineExpression::VariableReference { id } => *named.entry(id.name).or_default() += 1,
        InlineExpression::FunctionReference { id, arguments }
            if id.name == Operation::Same.spec().name =>
        {
            for argument in &arguments.positional {
                if let InlineExpression::VariableReference { id } = argument {
                    *compared.entry(id.name).or_default() += 1;
                }
            }
        }
        _ => {}
    });
    let only_compared = |name: &str, times: usize| compared.get(name) == Some(&times);
    let needs = named
        .iter()
        .filter(|(name, times)| !only_compared(name, **times));
    FactsOf {
        needs: needs.filter_map(|(name, _)| path_of(name)).collect(),
        compares: compared.keys().filter_map(|name| path_of(name)).collect(),
    }
}

/// The variables of a pattern, wherever they stand.
pub(super) fn variables<'a>(pattern: &Pattern<&'a str>) -> Vec<&'a str> {
    let mut found = Vec::new();
    each_inline(pattern, &mut |inline| {
        if let InlineExpression::VariableReference { id } = inline {
            found.push(id.name);
        }
    });
    found
}

/// Visits every inline expression of a pattern: selectors, arguments and variants too.
pub(super) fn each_inline<'m, 'a>(
    pattern: &'m Pattern<&'a str>,
    visit: &mut dyn FnMut(&'m InlineExpression<&'a str>),
) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            each_in_expression(expression, visit);
        }
    }
}

fn each_in_expression<'m, 'a>(
    expression: &'m Expression<&'a str>,
    visit: &mut dyn FnMut(&'m InlineExpression<&'a str>),
) {
    match expression {
        Expression::Inline(inline) => each_in_inline(inline, visit),
        Expression::Select { selector, variants } => {
            each_in_inline(selector, visit);
            for variant in variants {
                each_inline(&variant.value, visit);
            }
        }
    }
}

fn each_in_inline<'m, 'a>(
    inline: &'m InlineExpression<&'a str>,
    visit: &mut dyn FnMut(&'m InlineExpression<&'a str>),
) {
    visit(inline);
    match inline {
        InlineExpression::FunctionReference { arguments, .. } => {
            arguments
                .positional
                .iter()
                .for_each(|argument| each_in_inline(argument, visit));
        }
        InlineExpression::Placeable { expression } => each_in_expression(expression, visit),
        _ => {}
    }
}
