//! The operations as Fluent functions, and facts as Fluent values.

use std::borrow::Cow;
use std::sync::Arc;

use fluent_bundle::types::FluentType;
use fluent_bundle::{
    FluentArgs, FluentError, FluentResource, FluentValue, concurrent::FluentBundle,
};
use grammar::{Date, Decimal, Phrase};

use crate::saying::{Grammar, OPERATIONS, Operation, OperationSpec, Options, Said};
use crate::values::{Quantity, Value};

use super::markup::{encode, encode_refusal};
use super::plural;

/// A fact as a value that passes through Fluent untouched.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct FactValue {
    /// Its path in the release.
    pub(super) path: String,
    /// The value.
    pub(super) value: Value,
    /// The day of publication of the release.
    pub(super) published: Date,
    /// How it is said where no function is called: for texts and tokens alone.
    pub(super) bare: String,
}

impl FluentType for FactValue {
    fn duplicate(&self) -> Box<dyn FluentType + Send> {
        Box::new(self.clone())
    }

    fn as_string(&self, _: &intl_memoizer::IntlLangMemoizer) -> Cow<'static, str> {
        encode(&self.path, &Phrase::text(&self.bare)).into()
    }

    fn as_string_threadsafe(
        &self,
        _: &intl_memoizer::concurrent::IntlLangMemoizer,
    ) -> Cow<'static, str> {
        encode(&self.path, &Phrase::text(&self.bare)).into()
    }
}

/// Registers every operation, and the function behind plural selectors.
pub(super) fn register(
    bundle: &mut FluentBundle<FluentResource>,
    grammar: &Arc<Grammar>,
) -> Result<(), FluentError> {
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
    let facts: Vec<&FactValue> = arguments.iter().map(fact).collect();
    let options = Options(
        named
            .iter()
            .map(|(name, value)| (name.to_owned(), literal(value)))
            .collect(),
    );
    let values: Vec<&Value> = facts.iter().map(|fact| &fact.value).collect();
    let first = facts.first().expect("every operation takes a fact");
    match grammar.say(spec.operation, &values, &options, first.published) {
        Ok(Said::Phrase(phrase)) => FluentValue::String(encode(&first.path, &phrase).into()),
        Ok(Said::Choice(key)) => FluentValue::String(key.into()),
        Err(refusal) => FluentValue::String(encode_refusal(&first.path, &refusal).into()),
    }
}

/// The number itself where a variant names it, else its CLDR category.
fn category<'a>(grammar: &Grammar, arguments: &[FluentValue<'a>]) -> FluentValue<'a> {
    let (counted, exact) = arguments
        .split_first()
        .expect("PLURAL is called with what is counted");
    let number: Decimal = match &fact(counted).value {
        Value::Quantity(quantity) | Value::Share(quantity, _) => quantity.number.into(),
        Value::List(items) => Quantity::total(items).into(),
        Value::Ordinal(number) => u64::from(*number).into(),
        Value::Percent(number) => *number,
        _ => panic!("only what is counted is wrapped in PLURAL"),
    };
    let named = exact
        .iter()
        .find(|value| Decimal::parse(&literal(value)) == Some(number));
    named
        .cloned()
        .unwrap_or_else(|| FluentValue::String(grammar.plural_category(number).into()))
}

fn fact<'v>(value: &'v FluentValue<'_>) -> &'v FactValue {
    match value {
        FluentValue::Custom(custom) => custom
            .as_any()
            .downcast_ref()
            .expect("facts are the only custom values"),
        _ => panic!("the check of bundles lets only facts be arguments"),
    }
}

fn literal(value: &FluentValue<'_>) -> String {
    match value {
        FluentValue::String(text) => text.clone().into_owned(),
        FluentValue::Number(number) => number.as_string().into_owned(),
        _ => panic!("Fluent's named arguments are literals"),
    }
}
