//! Walking a pattern: every variable, function, option and selector is looked up; what it refers to is noted.

use fluent_syntax::ast::{
    CallArguments, Expression, InlineExpression, NamedArgument, Pattern, PatternElement,
};

use crate::diagnostic::{Argument, Code, Diagnostic, Message, Report, message, nearest};
use crate::facts::{kind_of, path_of, variable, vocabulary};
use crate::saying::{Gives, Grammar, OPERATIONS, Operation, OperationSpec};
use crate::values::ValueKind;

use super::super::resource::BundleFile;
use super::reference::Reference;
use super::select;

/// The walk through one pattern.
pub(super) struct Walk<'w, 'a> {
    pub(super) grammar: &'w Grammar,
    file: &'a BundleFile,
    report: &'w mut Report,
    references: Vec<Reference<'a>>,
}

impl<'w, 'a> Walk<'w, 'a> {
    pub(super) fn new(grammar: &'w Grammar, file: &'a BundleFile, report: &'w mut Report) -> Self {
        Self {
            grammar,
            file,
            report,
            references: Vec::new(),
        }
    }

    /// What the pattern refers to.
    pub(super) fn finish(self) -> Vec<Reference<'a>> {
        self.references
    }

    /// Adds a fault at a name of the file, with its next step if that is not the one of the message.
    pub(super) fn fault(&mut self, code: Code, at: &str, message: Message, hint: Option<Message>) {
        let fault = Diagnostic::new(code, self.file.span(at), message);
        self.report.add(match hint {
            Some(hint) => fault.hint(hint),
            None => fault,
        });
    }

    pub(super) fn pattern(&mut self, pattern: &'a Pattern<&'a str>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &'a Expression<&'a str>) {
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
    fn inline(&mut self, inline: &'a InlineExpression<&'a str>) {
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
                        message!("bundle-key-as-text", function = spec.name),
                        None,
                    );
                }
            }
            InlineExpression::MessageReference { id, attribute } => {
                self.references.push(Reference::Message {
                    id: id.name,
                    attribute: attribute.as_ref().map(|attribute| attribute.name),
                });
            }
            InlineExpression::TermReference { id, arguments, .. } => {
                self.references.push(Reference::Term {
                    id: id.name,
                    arguments: arguments.as_ref(),
                });
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
        let hint = match Operation::default_for(kind).map(Operation::spec) {
            Some(spec) => message!("bundle-say-by", function = spec.name, fact = name),
            None => message!("bundle-say-by-variants", fact = name),
        };
        let message = message!("bundle-bare-fact", fact = name);
        self.fault(Code::BadArgument, name, message, Some(hint));
    }

    /// Looks a variable up; its sort, if it is a fact.
    pub(super) fn variable(&mut self, name: &'a str) -> Option<ValueKind> {
        let kind = path_of(name).and_then(kind_of);
        if kind.is_none() {
            let names: Vec<String> = vocabulary()
                .iter()
                .map(|(path, _)| variable(path))
                .collect();
            let near = nearest(name, names.iter().map(String::as_str));
            self.fault(
                Code::UnknownVariable,
                name,
                message!("bundle-no-fact", fact = name),
                near.map(|near| near_code(format!("${near}"))),
            );
        }
        kind
    }

    /// A call: function, arguments and options. The operation's row, if there is one.
    pub(super) fn call(
        &mut self,
        name: &'a str,
        arguments: &'a CallArguments<&'a str>,
    ) -> Option<&'static OperationSpec> {
        let Some(spec) = OperationSpec::by_name(name) else {
            let names: Vec<&str> = OPERATIONS.iter().map(|spec| spec.name).collect();
            let near = nearest(name, names.iter().copied()).map(near_code);
            let all = names.join(", ");
            let message = message!("bundle-no-function", function = name, functions = all);
            self.fault(Code::UnknownFunction, name, message, near);
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
        arguments: &'a CallArguments<&'a str>,
    ) {
        if arguments.positional.len() != spec.takes.len() {
            let (function, given) = (spec.name, arguments.positional.len());
            let does = spec.doc.clone();
            let message = if spec.takes.len() == 1 {
                message!(
                    "bundle-takes-one",
                    function = function,
                    given = given,
                    does = does
                )
            } else {
                message!(
                    "bundle-takes-two",
                    function = function,
                    given = given,
                    does = does
                )
            };
            self.fault(Code::BadArgument, name, message, None);
        }
        for (argument, takes) in arguments.positional.iter().zip(spec.takes) {
            let InlineExpression::VariableReference { id } = argument else {
                // Walk it all the same: what is wrong inside is silent at run time.
                self.inline(argument);
                self.fault(
                    Code::BadArgument,
                    name,
                    message!("bundle-takes-facts", function = spec.name),
                    None,
                );
                continue;
            };
            if let Some(kind) = self.variable(id.name)
                && !takes.contains(&kind)
            {
                let takes_it = |other: &&OperationSpec| {
                    let first = other.takes.first();
                    first.is_some_and(|takes| takes.contains(&kind))
                };
                let others = OPERATIONS.iter().filter(takes_it).map(|other| other.name);
                let message = message!(
                    "bundle-cannot-take",
                    function = spec.name,
                    fact = id.name,
                    functions = others.collect::<Vec<_>>().join(", "),
                );
                self.fault(Code::BadArgument, id.name, message, None);
            }
        }
    }

    /// An option's value that is no literal.
    fn unquoted(&mut self, name: &'a str, value: &str) {
        let message = message!("bundle-unquoted", option = name, value = value);
        self.fault(Code::UnknownOption, name, message, None);
    }

    /// An option: its name and its value.
    fn option(&mut self, spec: &'static OperationSpec, option: &NamedArgument<&'a str>) {
        let name = option.name.name;
        let Some(known) = spec.option(name) else {
            return self.unknown_option(spec, name);
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
            let does = known.doc.clone();
            let hint = match nearest(value, listed.iter().copied()) {
                Some(near) => message!("did-you-mean", name = near),
                None if listed.is_empty() => does,
                None => message!("bundle-values", does = does, values = listed.join(", ")),
            };
            let message = message!(
                "bundle-bad-value",
                function = spec.name,
                option = name,
                value = *value
            );
            self.fault(Code::UnknownOption, value, message, Some(hint));
        }
    }

    /// An option that an operation does not have.
    fn unknown_option(&mut self, spec: &'static OperationSpec, name: &'a str) {
        let names: Vec<&str> = spec.options.iter().map(|option| option.name).collect();
        let function = spec.name;
        let hint = match nearest(name, names.iter().copied()) {
            Some(near) => message!("did-you-mean", name = near),
            None if names.is_empty() => message!("bundle-no-options", function = function),
            None => message!(
                "bundle-options",
                function = function,
                options = names.join(", ")
            ),
        };
        let message = message!("bundle-no-option", function = function, option = name);
        self.fault(Code::UnknownOption, name, message, Some(hint));
    }
}

/// The next step where the nearest name is a piece of a bundle, said without quotation marks.
pub(super) fn near_code(near: impl Into<Argument>) -> Message {
    message!("bundle-near", near = near)
}
