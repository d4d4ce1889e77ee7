//! The operations as Fluent functions.
//!
//! In: facts by their places in a call. Out: a character that stands for what grammar made of them, or the key of a variant.

use std::borrow::Cow;
use std::sync::Arc;

use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentError, FluentResource, FluentValue};
use grammar::Decimal;

use crate::saying::{Grammar, OPERATIONS, Operation, OperationSpec, Options, Said};
use crate::values::{Quantity, Value};

use super::call::Handle;
use super::plural;

/// The messages of one kind as Fluent holds them; files are shared between kinds.
pub(super) type Bundle = FluentBundle<Arc<FluentResource>>;

/// A bundle without messages that knows every operation, and the function behind plural selectors.
pub(super) fn bundle(tag: &str, grammar: &Arc<Grammar>) -> Bundle {
    let tag = tag.parse().expect("the grammar has accepted the tag");
    let mut bundle = FluentBundle::new_concurrent(vec![tag]);
    bundle.set_use_isolating(false);
    register(&mut bundle, grammar).expect("operations have different names");
    bundle
}

fn register(bundle: &mut Bundle, grammar: &Arc<Grammar>) -> Result<(), FluentError> {
    for spec in OPERATIONS {
        let grammar = Arc::clone(grammar);
        bundle.add_function(spec.name, move |facts, options| {
            call(&grammar, spec, facts, options)
        })?;
    }
    let grammar = Arc::clone(grammar);
    bundle.add_function(plural::FUNCTION, move |arguments, _| {
        category(&grammar, arguments)
    })
}

/// Calls an operation. Arguments and options have been checked when the bundle was loaded.
fn call<'a>(
    grammar: &Grammar,
    spec: &'static OperationSpec,
    arguments: &[FluentValue<'a>],
    named: &FluentArgs,
) -> FluentValue<'a> {
    // What is only compared may be absent, and then it is different.
    let absent = |argument: &FluentValue<'_>| matches!(argument, FluentValue::None);
    if spec.operation == Operation::Same && arguments.iter().any(absent) {
        return FluentValue::String("no".into());
    }
    let facts: Vec<&Handle> = arguments.iter().map(fact).collect();
    let mut options = Options::default();
    for (name, value) in named.iter() {
        options.set(spec, name, &literal(value));
    }
    let values: Vec<&Value> = facts.iter().map(|fact| fact.value()).collect();
    let first = facts.first().expect("every operation takes a fact");
    match grammar.say(spec.operation, &values, &options, first.published()) {
        Ok(Said::Choice(key)) => FluentValue::String(key.into()),
        Ok(Said::Phrase(phrase)) => FluentValue::String(first.keep(Ok(phrase)).into()),
        Err(refusal) => FluentValue::String(first.keep(Err(refusal)).into()),
    }
}

/// The number itself where a variant names it, else its CLDR category; of a named thing what agrees with it; of a time
/// whether it has an end.
fn category<'a>(grammar: &Grammar, arguments: &[FluentValue<'a>]) -> FluentValue<'a> {
    let (counted, exact) = arguments
        .split_first()
        .expect("PLURAL is called with what is counted");
    let number: Decimal = match fact(counted).value() {
        Value::Quantity(quantity) | Value::Share(quantity, _) => quantity.number.into(),
        Value::List(items) => Quantity::total(items).into(),
        Value::Ordinal(number) => u64::from(*number).into(),
        Value::Percent(number) => *number,
        Value::Time(time) => {
            return FluentValue::String(if time.end.is_some() { "span" } else { "start" }.into());
        }
        Value::Entity(entity) => return FluentValue::String(grammar.agreement_key(entity).into()),
        _ => panic!("only what is counted is wrapped in PLURAL"),
    };
    let named = exact
        .iter()
        .find(|value| Decimal::parse(&literal(value)) == Some(number));
    named
        .cloned()
        .unwrap_or_else(|| FluentValue::String(grammar.plural_category(number).into()))
}

fn fact<'v>(value: &'v FluentValue<'_>) -> &'v Handle {
    match value {
        FluentValue::Custom(custom) => custom
            .as_any()
            .downcast_ref()
            .expect("facts are the only custom values"),
        _ => panic!("the check of bundles lets only facts be arguments"),
    }
}

fn literal<'v>(value: &'v FluentValue<'_>) -> Cow<'v, str> {
    match value {
        FluentValue::String(text) => Cow::Borrowed(text),
        FluentValue::Number(number) => number.as_string(),
        _ => panic!("Fluent's named arguments are literals"),
    }
}
