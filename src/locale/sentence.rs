//! The messages of one kind in one language, ready to be said.

use std::collections::{BTreeMap, BTreeSet};

use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use grammar::Date;

use crate::diagnostic::{Code, Diagnostic, Span, message};
use crate::values::{Language, Value};

use super::Argument;
use super::function::FactValue;
use super::markup::{Marked, decode};

/// The message that says what a kind is called: plain text, for lists, feeds and search.
pub const KIND_LABEL: &str = "kind-label";

/// A message, or an attribute of one, that can be said.
#[derive(Debug, Clone)]
pub struct Sentence {
    /// The paths of the facts that it names, as the vocabulary has them.
    pub needs: BTreeSet<String>,
    /// The paths of facts that it only compares: it is said without them too.
    pub compares: BTreeSet<String>,
    /// Where it is written.
    pub span: Span,
}

/// The messages of one kind in one language.
pub struct KindBundle {
    pub(super) language: Language,
    pub(super) bundle: FluentBundle<FluentResource>,
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
    pub fn say<'f>(
        &self,
        id: &str,
        sentence: &Sentence,
        fact: &dyn Fn(&str) -> Option<Argument<'f>>,
        published: Date,
    ) -> Result<Option<Vec<Marked>>, Box<Diagnostic>> {
        let mut arguments = FluentArgs::new();
        for path in &sentence.needs {
            let Some((place, value)) = fact(path) else {
                return Ok(None);
            };
            let Some(value) = self.argument(place, value, published) else {
                return Ok(None);
            };
            arguments.set(crate::facts::variable(path), value);
        }
        for path in sentence.compares.difference(&sentence.needs) {
            let value =
                fact(path).and_then(|(place, value)| self.argument(place, value, published));
            arguments.set(
                crate::facts::variable(path),
                value.unwrap_or(FluentValue::None),
            );
        }
        let (message, attribute) = id
            .split_once('.')
            .map_or((id, None), |(message, attribute)| {
                (message, Some(attribute))
            });
        let message = self
            .bundle
            .get_message(message)
            .expect("a sentence is a message of the bundle");
        let pattern = match attribute {
            Some(attribute) => message
                .get_attribute(attribute)
                .map(|attribute| attribute.value()),
            None => message.value(),
        };
        let pattern = pattern.expect("a sentence is a pattern of its message");
        let mut errors = Vec::new();
        let text = self
            .bundle
            .format_pattern(pattern, Some(&arguments), &mut errors)
            .into_owned();
        match errors.first() {
            None => Ok(Some(decode(&text))),
            Some(error) => Err(Box::new(Diagnostic::new(
                Code::BadArgument,
                sentence.span.clone(),
                message!("bundle-unsayable", name = id, error = error.to_string()),
            ))),
        }
    }

    /// A fact as an argument. `None` for a text that is not written in this language.
    fn argument(
        &self,
        path: String,
        value: &Value,
        published: Date,
    ) -> Option<FluentValue<'static>> {
        let bare = match value {
            Value::Flag(flag) => {
                return Some(FluentValue::String(if *flag { "yes" } else { "no" }.into()));
            }
            Value::Text(texts) => texts.get(&self.language)?.clone(),
            Value::Token(token) => token.clone(),
            _ => String::new(),
        };
        Some(FluentValue::Custom(Box::new(FactValue {
            path,
            value: value.clone(),
            published,
            bare,
        })))
    }
}
