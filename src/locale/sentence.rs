//! The messages of one kind in one language, ready to be said.

use std::collections::{BTreeMap, BTreeSet};

use fluent::{FluentArgs, FluentValue};
use fluent_syntax::ast::Pattern;
use grammar::Date;

use crate::diagnostic::{Code, Diagnostic, Message, Span, message};
use crate::facts::variable_of;
use crate::values::{Language, Value};

use super::call::{Argument, Call, Collector, MessagePart};
use super::function::Bundle;

/// The message that says what a kind is called: plain text, for lists, feeds and search.
pub const KIND_LABEL: &str = "kind-label";

/// A message, or an attribute of one, that can be said.
#[derive(Debug, Clone)]
pub struct Sentence {
    /// The paths of the facts that it names, as the vocabulary has them.
    pub needs: BTreeSet<&'static str>,
    /// The paths of facts that it only compares: it is said without them too.
    pub compares: BTreeSet<&'static str>,
    /// Where it is written.
    pub span: Span,
}

/// The messages of one kind in one language.
pub struct KindBundle {
    pub(super) language: Language,
    pub(super) bundle: Bundle,
    /// By id, or `id.attribute`.
    pub(super) sentences: BTreeMap<String, Sentence>,
    /// What the kind is called, if that could be read.
    pub label: Option<String>,
    /// Names of messages in which the check has found a fault: they say nothing.
    pub(super) withdrawn: BTreeSet<String>,
    /// Whether every file could be read; else what it defines is not known.
    pub(super) whole: bool,
}

impl KindBundle {
    /// A message by its id, or an attribute as `id.attribute`. `None` for one that is lacking or faulty: that has been reported
    /// where it is named, or where it is written.
    pub fn sentence(&self, id: &str) -> Option<&Sentence> {
        self.sentences
            .get(id)
            .filter(|_| !self.withdrawn.contains(id))
    }

    /// Says a sentence of this bundle. `fact` finds the facts that it needs; `None` if one of them is not there: then nothing is said.
    ///
    /// An error is a message that Fluent could not format although it passed the check.
    pub fn say(
        &self,
        id: &str,
        sentence: &Sentence,
        fact: &dyn Fn(&str) -> Option<Argument>,
        published: Date,
    ) -> Result<Option<Vec<MessagePart>>, Box<Diagnostic>> {
        let mut facts = Facts::default();
        for path in &sentence.needs {
            let Some(fact) = fact(path).filter(|(_, value)| self.can_say(value)) else {
                return Ok(None);
            };
            facts.add(path, fact);
        }
        for path in sentence.compares.difference(&sentence.needs) {
            match fact(path).filter(|(_, value)| self.can_say(value)) {
                Some(fact) => facts.add(path, fact),
                None => facts.plain(path, FluentValue::None),
            }
        }
        let call = Call::new(self.language, published, facts.handed);
        let mut arguments = facts.arguments;
        for (slot, name) in facts.names.into_iter().enumerate() {
            arguments.set(name, FluentValue::Custom(Box::new(call.handle(slot))));
        }
        let mut errors = Vec::new();
        let mut collector = Collector::new(&call);
        self.bundle
            .write_pattern(
                &mut collector,
                self.pattern(id),
                Some(&arguments),
                &mut errors,
            )
            .expect("pieces are collected without fail");
        if let Some(error) = errors.first() {
            let message = message!("bundle-unsayable", name = id, error = error.to_string());
            return Err(Box::new(fault(Code::BadArgument, sentence, message)));
        }
        collector.finish().map(Some).map_err(|stray| {
            let code = format!("U+{:04X}", u32::from(stray));
            let message = message!("bundle-forbidden-escape", code = code);
            Box::new(fault(Code::ForbiddenCharacter, sentence, message))
        })
    }

    /// The pattern of a message, or of an attribute: `id.attribute`.
    fn pattern(&self, id: &str) -> &Pattern<&str> {
        let (id, attribute) = match id.split_once('.') {
            Some((id, attribute)) => (id, Some(attribute)),
            None => (id, None),
        };
        let message = self
            .bundle
            .get_message(id)
            .expect("a sentence is a message of the bundle");
        let pattern = match attribute {
            Some(name) => message
                .get_attribute(name)
                .map(|attribute| attribute.value()),
            None => message.value(),
        };
        pattern.expect("a sentence is a pattern of its message")
    }

    /// Whether a fact can be handed to a message: a text that is not written in this language cannot.
    fn can_say(&self, value: &Value) -> bool {
        !matches!(value, Value::Text(texts) if !texts.contains_key(&self.language))
    }
}

/// The facts of a call while they are gathered.
#[derive(Default)]
struct Facts {
    /// What Fluent can select on without the program: yes or no, and what is not there.
    arguments: FluentArgs<'static>,
    /// The others, and their variables.
    handed: Vec<Argument>,
    names: Vec<&'static str>,
}

impl Facts {
    fn add(&mut self, path: &str, (place, value): Argument) {
        if let Value::Flag(flag) = *value {
            let key = if flag { "yes" } else { "no" };
            return self.plain(path, FluentValue::String(key.into()));
        }
        self.names.push(variable_of(path));
        self.handed.push((place, value));
    }

    fn plain(&mut self, path: &str, value: FluentValue<'static>) {
        self.arguments.set(variable_of(path), value);
    }
}

fn fault(code: Code, sentence: &Sentence, message: Message) -> Diagnostic {
    Diagnostic::new(code, sentence.span, message)
}
