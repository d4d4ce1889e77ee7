//! Walking a pattern: every variable, function, option, reference and selector is looked up.

use fluent_syntax::ast::{
    CallArguments, Expression, InlineExpression, NamedArgument, Pattern, PatternElement,
};

use crate::diagnostic::{Code, Diagnostic, nearest};
use crate::facts::{variable, vocabulary};
use crate::grammar::{Gives, OPERATIONS, OperationSpec};
use crate::values::ValueKind;

use super::super::resource::BundleFile;
use super::scope::{Scope, patterns};
use super::visit::path_of;
use super::{select, term};

/// The walk through the patterns of one message.
pub(super) struct Walk<'s, 'a> {
    pub(super) scope: &'s Scope<'a>,
    pub(super) file: &'s BundleFile<'a>,
    report: Vec<Diagnostic>,
}

impl<'s, 'a> Walk<'s, 'a> {
    pub(super) fn new(scope: &'s Scope<'a>, file: &'s BundleFile<'a>) -> Self {
        Self {
            scope,
            file,
            report: Vec::new(),
        }
    }

    pub(super) fn finish(self) -> Vec<Diagnostic> {
        self.report
    }

    /// Adds a fault at a name of the file.
    pub(super) fn fault(&mut self, code: Code, at: &str, message: String, hint: String) {
        self.report
            .push(Diagnostic::new(code, self.file.span(at), message).hint(hint));
    }

    pub(super) fn pattern(&mut self, pattern: &Pattern<&'a str>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&'a str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                select::check(self, selector, variants);
                for variant in variants {
                    self.pattern(&variant.value);
                }
            }
        }
    }

    /// An expression whose text the reader sees.
    fn inline(&mut self, inline: &InlineExpression<&'a str>) {
        match inline {
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::VariableReference { id } => self.bare(id.name),
            InlineExpression::FunctionReference { id, arguments } => {
                if let Some(spec) = self.call(id.name, arguments)
                    && spec.gives != Gives::Text
                {
                    self.fault(
                        Code::BadArgument,
                        id.name,
                        format!("{} gives a key for a selector, not a text", spec.name),
                        format!("Write {{ {}(…) -> [key] text *[other] text }}.", spec.name),
                    );
                }
            }
            InlineExpression::MessageReference { id, attribute } => {
                self.message(id.name, attribute.as_ref().map(|attribute| attribute.name));
            }
            InlineExpression::TermReference { id, arguments, .. } => {
                term::check_call(self, id.name, arguments.as_ref());
            }
        }
    }

    /// A variable on its own: possible for texts and tokens, which need no grammar.
    fn bare(&mut self, name: &'a str) {
        let Some(kind) = self.variable(name) else {
            return;
        };
        if matches!(kind, ValueKind::Text | ValueKind::Token) {
            return;
        }
        let spec =
            crate::grammar::Operation::default_for(kind).map(crate::grammar::Operation::spec);
        let hint = match spec {
            Some(spec) => format!(
                "Write {{ {}(${name}) }}, with the options that the sentence needs.",
                spec.name
            ),
            None => format!("Write {{ ${name} -> [yes] text *[no] text }}."),
        };
        self.fault(
            Code::BadArgument,
            name,
            format!("${name} cannot be said without a function"),
            hint,
        );
    }

    /// Looks a variable up; its sort, if it is a fact.
    pub(super) fn variable(&mut self, name: &'a str) -> Option<ValueKind> {
        let kind = path_of(name).and_then(|path| crate::facts::kind_of(&path));
        if kind.is_none() {
            let names: Vec<String> = vocabulary()
                .iter()
                .map(|(path, _)| variable(path))
                .collect();
            let hint = match nearest(name, names.iter().map(String::as_str)) {
                Some(near) => format!("Did you mean ${near}?"),
                None => "Variables are the paths of facts with hyphens, such as $event-place or $project-partners.".to_owned(),
            };
            self.fault(
                Code::UnknownVariable,
                name,
                format!("there is no fact ${name}"),
                hint,
            );
        }
        kind
    }

    /// A reference to another message.
    fn message(&mut self, id: &'a str, attribute: Option<&'a str>) {
        let messages = self.scope.messages();
        let Some((_, message)) = messages.get(id) else {
            let hint = nearest(id, messages.keys().copied()).map_or_else(
                || "Messages stand in the shared files and in the file of the kind.".to_owned(),
                |near| format!("Did you mean {{ {near} }}?"),
            );
            return self.fault(
                Code::UnknownMessage,
                id,
                format!("there is no message \"{id}\""),
                hint,
            );
        };
        let present = patterns(message).any(|(name, _)| name == attribute);
        if !present {
            let what = attribute.map_or("no text of its own".to_owned(), |attribute| {
                format!("no attribute .{attribute}")
            });
            self.fault(
                Code::UnknownMessage,
                attribute.unwrap_or(id),
                format!("the message \"{id}\" has {what}"),
                "Name an attribute that stands below the message.".to_owned(),
            );
        }
    }

    /// A call: function, arguments and options. The operation's row, if there is one.
    pub(super) fn call(
        &mut self,
        name: &'a str,
        arguments: &CallArguments<&'a str>,
    ) -> Option<&'static OperationSpec> {
        let Some(spec) = OperationSpec::by_name(name) else {
            let hint = match nearest(name, OPERATIONS.iter().map(|spec| spec.name)) {
                Some(near) => format!("Did you mean {near}?"),
                None => format!(
                    "Functions are {}.",
                    OPERATIONS
                        .iter()
                        .map(|spec| spec.name)
                        .collect::<Vec<_>>()
                        .join(", ")
                ),
            };
            self.fault(
                Code::UnknownFunction,
                name,
                format!("there is no function {name}"),
                hint,
            );
            return None;
        };
        self.positional(name, spec, arguments);
        for option in &arguments.named {
            self.option(spec, option);
        }
        Some(spec)
    }

    /// The facts of a call: as many as the operation takes, of sorts that it takes.
    fn positional(
        &mut self,
        name: &'a str,
        spec: &'static OperationSpec,
        arguments: &CallArguments<&'a str>,
    ) {
        if arguments.positional.len() != spec.takes.len() {
            let facts = if spec.takes.len() == 1 {
                "one fact"
            } else {
                "two facts"
            };
            self.fault(
                Code::BadArgument,
                name,
                format!(
                    "{} takes {facts}, not {}",
                    spec.name,
                    arguments.positional.len()
                ),
                format!(
                    "{} Write {}({}).",
                    spec.doc,
                    spec.name,
                    vec!["$fact"; spec.takes.len()].join(", ")
                ),
            );
        }
        for (argument, takes) in arguments.positional.iter().zip(spec.takes) {
            let InlineExpression::VariableReference { id } = argument else {
                // Walk it all the same: what is wrong inside is silent at run time.
                self.inline(argument);
                self.fault(
                    Code::BadArgument,
                    name,
                    format!("{} takes a fact, such as $event-place", spec.name),
                    "Say facts one by one: functions are not nested.".to_owned(),
                );
                continue;
            };
            if let Some(kind) = self.variable(id.name)
                && !takes.contains(&kind)
            {
                let hint = OPERATIONS
                    .iter()
                    .filter(|other| {
                        other
                            .takes
                            .first()
                            .is_some_and(|takes| takes.contains(&kind))
                    })
                    .map(|other| other.name)
                    .collect::<Vec<_>>()
                    .join(", ");
                self.fault(
                    Code::BadArgument,
                    id.name,
                    format!("{} cannot take ${}", spec.name, id.name),
                    format!("For this fact there are {hint}."),
                );
            }
        }
    }

    /// An option's value that is no literal.
    fn unquoted(&mut self, name: &'a str, value: &str) {
        self.fault(
            Code::UnknownOption,
            name,
            format!("the value of \"{name}\" is not in quotation marks"),
            format!("Write {name}: \"{value}\"."),
        );
    }

    /// An option: its name and its value.
    fn option(&mut self, spec: &'static OperationSpec, option: &NamedArgument<&'a str>) {
        let name = option.name.name;
        let Some(known) = spec.option(name) else {
            let hint = match nearest(name, spec.options.iter().map(|option| option.name)) {
                Some(near) => format!("Did you mean \"{near}\"?"),
                None if spec.options.is_empty() => format!("{} has no options.", spec.name),
                None => format!(
                    "Options of {} are {}.",
                    spec.name,
                    spec.options
                        .iter()
                        .map(|option| option.name)
                        .collect::<Vec<_>>()
                        .join(", ")
                ),
            };
            return self.fault(
                Code::UnknownOption,
                name,
                format!("{} has no option \"{name}\"", spec.name),
                hint,
            );
        };
        // Fluent's grammar has only literals here; its parser lets everything through.
        let value = match &option.value {
            InlineExpression::StringLiteral { value }
            | InlineExpression::NumberLiteral { value } => value,
            InlineExpression::MessageReference { id, .. } => {
                return self.unquoted(name, id.name);
            }
            _ => return self.unquoted(name, "…"),
        };
        if !known.values.accepts(value) {
            let listed = known.values.listed();
            let hint = match nearest(value, listed.iter().copied()) {
                Some(near) => format!("Did you mean \"{near}\"?"),
                None if listed.is_empty() => known.doc.to_owned(),
                None => format!("{} Possible are {}.", known.doc, listed.join(", ")),
            };
            self.fault(
                Code::UnknownOption,
                value,
                format!("{}: \"{name}\" cannot be \"{value}\"", spec.name),
                hint,
            );
        }
    }
}
