//! The operation of a reference in prose: `at`, `name(case="genitive")`, `count`.
//!
//! In: what stands behind the `|`, and the sort of the fact. Out: an operation of the table with its options, or a fault that
//! says what is possible here.

use std::ops::Range;

use crate::diagnostic::{Code, message, nearest};
use crate::grammar::{Gives, OPERATIONS, Operation, Options, Relation};
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
            self.fault(
                Code::UnknownOperation,
                place,
                format!("\"{path}\" is a yes-or-no fact and cannot be said"),
                "Say it in the words of the sentence.",
            );
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
        let operation = if Relation::parse(name).is_some() {
            options = Options::one("as", name);
            let operation = self.default(kind, place.clone(), path)?;
            let fits = operation
                .spec()
                .option("as")
                .is_some_and(|option| option.values.accepts(name));
            if !fits {
                self.fault(
                    Code::UnknownOperation,
                    place,
                    format!("\"{path}\" cannot stand in the relation \"{name}\""),
                    suggestions(kind),
                );
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
            let hint = match nearest(name, fitting.iter().map(String::as_str)) {
                Some(near) => format!("Did you mean \"{near}\"? {}", suggestions(kind)),
                None => suggestions(kind),
            };
            self.fault(
                Code::UnknownOperation,
                place,
                format!("there is no relation or operation \"{name}\""),
                hint,
            );
            return None;
        };
        if !spec
            .takes
            .first()
            .is_some_and(|takes| takes.contains(&kind))
        {
            self.fault(
                Code::UnknownOperation,
                place,
                format!("\"{name}\" does not fit \"{path}\""),
                suggestions(kind),
            );
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
            self.fault(
                Code::BadReference,
                start..start + text.len(),
                "the options are not closed",
                "Close them with ).",
            );
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
                self.fault(
                    Code::BadReference,
                    place,
                    "an option is a name and a value in quotation marks",
                    "Write case=\"genitive\".",
                );
                return None;
            };
            let known = spec
                .option(name)
                .filter(|option| option.values.accepts(value));
            if known.is_none() {
                let all: Vec<&str> = match spec.option(name) {
                    Some(option) => option.values.listed().to_vec(),
                    None => spec.options.iter().map(|option| option.name).collect(),
                };
                let written = if spec.option(name).is_some() {
                    value
                } else {
                    name
                };
                let hint = match nearest(written, all.iter().copied()) {
                    Some(near) => format!("Did you mean \"{near}\"?").into(),
                    None => match spec.option(name) {
                        Some(option) if all.is_empty() => option.doc.clone(),
                        None if all.is_empty() => {
                            message!("bundle-no-options", function = spec.name.to_lowercase())
                        }
                        _ => format!("Possible are {}.", all.join(", ")).into(),
                    },
                };
                self.fault(
                    Code::UnknownOperation,
                    place,
                    format!(
                        "{} has no option {name}=\"{value}\"",
                        spec.name.to_lowercase()
                    ),
                    hint,
                );
                return None;
            }
            options.0.insert(name.to_owned(), value.to_owned());
        }
        Some(())
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
    let names = values.iter().copied();
    names.filter(|name| Relation::parse(name).is_some())
}

/// What can be done with a sort of fact.
fn suggestions(kind: ValueKind) -> String {
    let operations = operations(kind);
    let relations: Vec<_> = relations(kind).collect();
    match (operations.as_slice(), relations.is_empty()) {
        ([], _) => "This fact cannot be said on its own.".to_owned(),
        ([operation], true) => format!("Possible here is {operation}."),
        (_, true) => format!("Possible here are {}.", operations.join(", ")),
        (_, false) => format!(
            "Possible here are the relations {}, and {}.",
            relations.join(", "),
            operations.join(", ")
        ),
    }
}
