//! Plural selectors, right for every number.
//!
//! fluent-bundle's own plural rules are wrong above 100 for Latvian and Romanian. So a selector on a quantity, a list or an
//! ordinal is wrapped in the text of its file: `{ $partners -> [0] … [one] … }` becomes `{ PLURAL($partners, 0) -> … }`,
//! and PLURAL asks CLDR through ICU4X; of a named thing (`{ $event-name -> [plural] … *[other] … }`) it asks the grammar. The files
//! stay standard Fluent.

use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey,
};

/// Name of the function behind plural selectors; not for translators.
pub(super) const FUNCTION: &str = "PLURAL";

/// A selector on something counted: its variable, and the numbers that its variants name.
struct Selector<'a> {
    variable: &'a str,
    exact: Vec<&'a str>,
}

/// The text of a file with its plural selectors wrapped; nothing if it has none. `entries` are read from `source`;
/// `counted` says whether a variable holds something that is counted.
pub(super) fn wrapped<'a>(
    source: &'a str,
    entries: impl Iterator<Item = &'a Entry<&'a str>>,
    counted: &dyn Fn(&str) -> bool,
) -> Option<String> {
    let mut selectors = Vec::new();
    for entry in entries {
        match entry {
            Entry::Message(message) => {
                let attributes = message.attributes.iter();
                let attributes = attributes.map(|attribute| &attribute.value);
                let patterns = message.value.iter().chain(attributes);
                patterns.for_each(|pattern| of_pattern(pattern, counted, &mut selectors));
            }
            Entry::Term(term) => of_pattern(&term.value, counted, &mut selectors),
            _ => {}
        }
    }
    if selectors.is_empty() {
        return None;
    }
    let mut text = String::with_capacity(source.len() + 16 * selectors.len());
    let mut at = 0;
    for Selector { variable, exact } in selectors {
        // The names of the tree are slices of the source; the sign of the variable stands before its name.
        let start = variable.as_ptr() as usize - source.as_ptr() as usize - "$".len();
        text.push_str(&source[at..start]);
        at = start + "$".len() + variable.len();
        text.push_str(FUNCTION);
        text.push('(');
        text.push_str(&source[start..at]);
        for number in exact {
            text.push_str(", ");
            text.push_str(number);
        }
        text.push(')');
    }
    text.push_str(&source[at..]);
    Some(text)
}

/// The selectors of a pattern, in the order of the text.
fn of_pattern<'a>(
    pattern: &'a Pattern<&'a str>,
    counted: &dyn Fn(&str) -> bool,
    found: &mut Vec<Selector<'a>>,
) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            of_expression(expression, counted, found);
        }
    }
}

fn of_expression<'a>(
    expression: &'a Expression<&'a str>,
    counted: &dyn Fn(&str) -> bool,
    found: &mut Vec<Selector<'a>>,
) {
    match expression {
        Expression::Inline(InlineExpression::Placeable { expression }) => {
            of_expression(expression, counted, found);
        }
        Expression::Inline(_) => {}
        Expression::Select { selector, variants } => {
            if let InlineExpression::VariableReference { id } = selector
                && counted(id.name)
            {
                let exact = variants.iter().filter_map(|variant| match variant.key {
                    VariantKey::NumberLiteral { value } => Some(value),
                    VariantKey::Identifier { .. } => None,
                });
                found.push(Selector {
                    variable: id.name,
                    exact: exact.collect(),
                });
            }
            for variant in variants {
                of_pattern(&variant.value, counted, found);
            }
        }
    }
}
