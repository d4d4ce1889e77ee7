//! The operation of a reference in prose: `at`, `name(case="genitive")`, `count`.
//!
//! In: what stands behind the `|`, and the sort of the fact. Out: an operation of the table with its options, or a fault that
//! says what is possible here.

use std::ops::Range;

use grammar::Relation;

use crate::diagnostic::{Code, Message, message, nearest};
use crate::saying::{Gives, OPERATIONS, Operation, OptionValues, Options};
use crate::values::ValueKind;

use super::reference::{Reader, trim, unquote};

impl Reader<'_, '_> {
    /// The operation for a fact that names none.
    pub(super) fn default(
        &mut self,
        kind: ValueKind,
        place: Range<usize>,
        path: &str,
    ) -> Option<Operation> {
        let operation = Operation::default_for(kind);
        if operation.is_none() {
            let message = message!("yes-or-no-fact", path = path);
            self.fault(Code::UnknownOperation, place, message);
        }
        operation
    }

    /// `at`, `name(case="genitive")`, `count`.
    pub(super) fn operation(
        &mut self,
        text: &str,
        start: usize,
        kind: ValueKind,
        path: &str,
    ) -> Option<(Operation, Options)> {
        let lead = text.len() - text.trim_start().len();
        let text = text.trim();
        let start = start + lead;
        let (name, arguments) = match text.split_once('(') {
            Some((name, arguments)) => (name.trim_end(), Some((arguments, start + name.len() + 1))),
            None => (text, None),
        };
        let place = start..start + name.len();
        let mut options = Options::default();
        let is_relation = Relation::parse(name).is_some() || relations(kind).any(|it| it == name);
        let operation = if is_relation {
            let operation = self.default(kind, place.clone(), path)?;
            if !options.set(operation.spec(), "as", name) {
                let message = message!("relation-does-not-fit", path = path, relation = name);
                let hint = Some(suggestions(kind));
                self.fault_with(Code::UnknownOperation, place, message, hint);
                return None;
            }
            operation
        } else {
            self.named(name, place, kind, path)?
        };
        if let Some((arguments, start)) = arguments {
            self.options(arguments, start, operation, &mut options)?;
        }
        Some((operation, options))
    }

    /// An operation by its name.
    fn named(
        &mut self,
        name: &str,
        place: Range<usize>,
        kind: ValueKind,
        path: &str,
    ) -> Option<Operation> {
        let spec = OPERATIONS
            .iter()
            .find(|spec| spec.name.to_lowercase() == name && spec.gives == Gives::Text);
        let Some(spec) = spec else {
            let mut fitting = operations(kind);
            fitting.extend(relations(kind).map(str::to_owned));
            let possible = suggestions(kind);
            let hint = match nearest(name, fitting.iter().map(String::as_str)) {
                Some(near) => {
                    message!("did-you-mean-of-possible", name = near, possible = possible)
                }
                None => possible,
            };
            let message = message!("no-such-operation", name = name);
            self.fault_with(Code::UnknownOperation, place, message, Some(hint));
            return None;
        };
        if !spec
            .takes
            .first()
            .is_some_and(|takes| takes.contains(&kind))
        {
            let message = message!("operation-does-not-fit", operation = name, path = path);
            let hint = Some(suggestions(kind));
            self.fault_with(Code::UnknownOperation, place, message, hint);
            return None;
        }
        Some(spec.operation)
    }

    /// `case="genitive", style="full")`.
    fn options(
        &mut self,
        text: &str,
        start: usize,
        operation: Operation,
        options: &mut Options,
    ) -> Option<()> {
        let Some(inside) = text.trim_end().strip_suffix(')') else {
            let place = start..start + text.len();
            self.fault(Code::BadReference, place, message!("options-not-closed"));
            return None;
        };
        let spec = operation.spec();
        let mut at = start;
        for part in inside.split(',') {
            let place = trim(&self.text.text, at..at + part.len());
            at += part.len() + 1;
            let pair = part
                .split_once('=')
                .and_then(|(name, value)| Some((name.trim(), unquote(value.trim())?)));
            let Some((name, value)) = pair else {
                self.fault(Code::BadReference, place, message!("option-not-named"));
                return None;
            };
            if !options.set(spec, name, value) {
                self.no_option(operation, name, value, place);
                return None;
            }
        }
        Some(())
    }

    /// An option that the operation does not have, or not with this value.
    fn no_option(&mut self, operation: Operation, name: &str, value: &str, place: Range<usize>) {
        let spec = operation.spec();
        let (written, all) = match spec.option(name) {
            Some(option) => (value, option.values.listed().to_vec()),
            None => {
                let names = spec.options.iter().map(|option| option.name);
                (name, names.collect())
            }
        };
        let near = nearest(written, all.iter().copied());
        let hint = match (near, spec.option(name).map(|option| option.values)) {
            (Some(near), _) => Some(message!("did-you-mean", name = near)),
            (None, Some(OptionValues::Number)) => Some(message!("option-takes-number")),
            (None, Some(OptionValues::Word)) => Some(message!("option-takes-word")),
            (None, _) if all.is_empty() => Some(message!("operation-without-options")),
            (None, _) => None,
        };
        let message = message!(
            "no-such-option",
            operation = spec.name.to_lowercase(),
            name = name,
            value = value,
            possible = all.join(", ")
        );
        self.fault_with(Code::UnknownOperation, place, message, hint);
    }
}

/// The operations that say a sort of fact, as prose names them.
fn operations(kind: ValueKind) -> Vec<String> {
    let fitting = OPERATIONS.iter().filter(move |spec| {
        let takes = spec.takes.first();
        spec.gives == Gives::Text && takes.is_some_and(|takes| takes.contains(&kind))
    });
    fitting.map(|spec| spec.name.to_lowercase()).collect()
}

/// The relations in which a sort of fact can stand.
fn relations(kind: ValueKind) -> impl Iterator<Item = &'static str> {
    let option = Operation::default_for(kind).and_then(|operation| operation.spec().option("as"));
    let values = option.map_or(&[][..], |option| option.values.listed());
    values.iter().copied()
}

/// What can be done with a sort of fact.
fn suggestions(kind: ValueKind) -> Message {
    let operations = operations(kind);
    let relations: Vec<_> = relations(kind).collect();
    match (operations.as_slice(), relations.is_empty()) {
        ([], _) => message!("nothing-possible"),
        ([operation], true) => message!("one-possible", operation = operation),
        (all, true) => message!("operations-possible", operations = all.join(", ")),
        (all, false) => message!(
            "relations-possible",
            relations = relations.join(", "),
            operations = all.join(", ")
        ),
    }
}
