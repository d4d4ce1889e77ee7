//! Selectors: what may be selected on, and which variant keys it can give.

use fluent_syntax::ast::{InlineExpression, Variant, VariantKey};

use crate::diagnostic::{Code, message, nearest};
use crate::saying::{Gives, NAMED};
use crate::values::ValueKind;

use super::walk::Walk;

/// The keys that a selector gives: these words, and whole numbers if `numbers`.
struct Keys {
    /// The selector as the file names it.
    of: String,
    words: Vec<&'static str>,
    numbers: bool,
}

/// Checks a selector and the keys of its variants.
pub(super) fn check<'a>(
    walk: &mut Walk<'_, 'a>,
    selector: &'a InlineExpression<&'a str>,
    variants: &[Variant<&'a str>],
) {
    // What selects on nothing has been reported itself.
    let Some(Keys { of, words, numbers }) = keys(walk, selector) else {
        return;
    };
    let listed: Vec<String> = words.iter().map(|word| format!("[{word}]")).collect();
    let listed = listed.join(" ");
    let possible = if numbers {
        message!("bundle-keys-and-numbers", keys = listed)
    } else {
        message!("bundle-keys", keys = listed)
    };
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
            Some(near) => {
                let near = format!("[{near}]");
                message!("bundle-near-key", near = near, possible = possible.clone())
            }
            None => possible.clone(),
        };
        let message = message!("bundle-key-never-given", selector = &of, key = key);
        walk.fault(Code::UnknownVariant, key, message, Some(hint));
    }
}

/// The keys of a selector. `None` for one that cannot select, which is reported.
fn keys<'a>(walk: &mut Walk<'_, 'a>, selector: &'a InlineExpression<&'a str>) -> Option<Keys> {
    let (at, message) = match selector {
        InlineExpression::FunctionReference { id, arguments } => {
            let spec = walk.call(id.name, arguments)?;
            if let Gives::Choice(words) = spec.gives {
                return Some(Keys {
                    of: id.name.to_owned(),
                    words: words.to_vec(),
                    numbers: false,
                });
            }
            (id.name, message!("bundle-text-selects", function = id.name))
        }
        InlineExpression::VariableReference { id } => {
            let kind = walk.variable(id.name)?;
            if let Some((words, numbers)) = keys_of(walk, kind) {
                let of = format!("${}", id.name);
                return Some(Keys { of, words, numbers });
            }
            (id.name, message!("bundle-fact-selects", fact = id.name))
        }
        // The syntax lets only attributes of terms select besides; a bundle of ours has no use for them.
        InlineExpression::TermReference { id, .. } => {
            (id.name, message!("bundle-term-selects", term = id.name))
        }
        InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => {
            (*value, message!("bundle-literal-selects", text = *value))
        }
        InlineExpression::MessageReference { .. } | InlineExpression::Placeable { .. } => {
            return None;
        }
    };
    let hint = message!("bundle-what-selects");
    walk.fault(Code::BadArgument, at, message, Some(hint));
    None
}

/// The words that a sort of fact gives as keys, and whether it gives whole numbers too.
fn keys_of(walk: &Walk<'_, '_>, kind: ValueKind) -> Option<(Vec<&'static str>, bool)> {
    match kind {
        ValueKind::Flag => Some((vec!["yes", "no"], false)),
        ValueKind::Quantity | ValueKind::List | ValueKind::Percent => {
            Some((walk.grammar.plural_categories(), true))
        }
        ValueKind::Entity => Some((NAMED.to_vec(), false)),
        ValueKind::Time => Some((vec!["start", "span"], false)),
        // Ordinals have no plural: only their numbers and the default select.
        ValueKind::Ordinal => Some((vec!["other"], true)),
        _ => None,
    }
}
