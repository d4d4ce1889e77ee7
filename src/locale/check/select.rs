//! Selectors: what may be selected on, and which variant keys it can give.

use fluent_syntax::ast::{InlineExpression, Variant, VariantKey};

use crate::diagnostic::{Code, nearest};
use crate::grammar::Gives;
use crate::values::ValueKind;

use super::walk::Walk;

/// The keys that a selector gives.
enum Keys {
    /// These words, and whole numbers if `numbers`.
    These {
        words: Vec<&'static str>,
        numbers: bool,
    },
    /// Not to be known here; the fault itself has been reported.
    Unknown,
}

/// Checks a selector and the keys of its variants.
pub(super) fn check<'a>(
    walk: &mut Walk<'_, 'a>,
    selector: &InlineExpression<&'a str>,
    variants: &[Variant<&'a str>],
) {
    let Keys::These { words, numbers } = keys(walk, selector) else {
        return;
    };
    let mut possible = words
        .iter()
        .map(|word| format!("[{word}]"))
        .collect::<Vec<_>>()
        .join(" ");
    if numbers {
        possible += " and whole numbers such as [2]";
    }
    for variant in variants {
        let (key, near) = match variant.key {
            VariantKey::Identifier { name } if !words.contains(&name) => {
                (name, nearest(name, words.iter().copied()))
            }
            VariantKey::NumberLiteral { value } if !numbers || value.parse::<u64>().is_err() => {
                (value, None)
            }
            _ => continue,
        };
        let hint = match near {
            Some(near) => format!("Did you mean [{near}]? Possible are {possible}."),
            None => format!("Possible are {possible}."),
        };
        walk.fault(
            Code::UnknownVariant,
            key,
            format!("{} never gives \"{key}\"", named(selector)),
            hint,
        );
    }
}

/// A selector as the file names it.
fn named(selector: &InlineExpression<&str>) -> String {
    match selector {
        InlineExpression::FunctionReference { id, .. } => id.name.to_owned(),
        InlineExpression::VariableReference { id } => format!("${}", id.name),
        _ => "the selector".to_owned(),
    }
}

fn keys<'a>(walk: &mut Walk<'_, 'a>, selector: &InlineExpression<&'a str>) -> Keys {
    match selector {
        InlineExpression::FunctionReference { id, arguments } => {
            match walk.call(id.name, arguments).map(|spec| (spec, spec.gives)) {
                Some((_, Gives::Choice(words))) => Keys::These {
                    words: words.to_vec(),
                    numbers: false,
                },
                Some((spec, Gives::Text)) => {
                    walk.fault(
                        Code::BadArgument,
                        id.name,
                        format!("{} gives a text, which cannot select", spec.name),
                        "Select on TENSE, SAME, a count or a yes–no fact.".to_owned(),
                    );
                    Keys::Unknown
                }
                None => Keys::Unknown,
            }
        }
        InlineExpression::VariableReference { id } => match walk.variable(id.name) {
            Some(ValueKind::Flag) => Keys::These {
                words: vec!["yes", "no"],
                numbers: false,
            },
            Some(ValueKind::Quantity | ValueKind::List | ValueKind::Percent) => Keys::These {
                words: walk.scope.grammar.plural_categories(),
                numbers: true,
            },
            // Ordinals have no plural: only their numbers and the default select.
            Some(ValueKind::Ordinal) => Keys::These {
                words: vec!["other"],
                numbers: true,
            },
            Some(_) => {
                walk.fault(
                    Code::BadArgument,
                    id.name,
                    format!("${} cannot select", id.name),
                    "Select on TENSE, SAME, a count or a yes–no fact.".to_owned(),
                );
                Keys::Unknown
            }
            None => Keys::Unknown,
        },
        // The syntax lets only attributes of terms select besides; a bundle of ours has no use for them.
        InlineExpression::TermReference { id, .. } => {
            walk.fault(
                Code::BadArgument,
                id.name,
                format!("the term -{} cannot select", id.name),
                "Select on TENSE, SAME, a count or a yes–no fact.".to_owned(),
            );
            Keys::Unknown
        }
        InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => {
            walk.fault(
                Code::BadArgument,
                value,
                format!("\"{value}\" always selects the same"),
                "Select on TENSE, SAME, a count or a yes–no fact.".to_owned(),
            );
            Keys::Unknown
        }
        InlineExpression::MessageReference { .. } | InlineExpression::Placeable { .. } => {
            Keys::Unknown
        }
    }
}
