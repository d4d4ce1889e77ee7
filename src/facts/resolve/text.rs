//! Texts per language: which languages must be there, and what a phrase may hold.

use std::collections::BTreeMap;

use crate::diagnostic::{Code, Span, message};
use crate::record::Item;
use crate::source::Text;
use crate::values::{Language, LocalText, Value};

use super::super::release::Prose;
use super::Resolver;

impl Resolver<'_> {
    /// A phrase. With `required`, a place, every language of the release must have it.
    pub(super) fn phrase(
        &mut self,
        texts: &BTreeMap<Language, Text>,
        required: Option<&Span>,
    ) -> LocalText {
        if let Some(span) = required {
            self.require_languages(texts, span);
        }
        for text in texts.values().filter(|text| text.text.contains("{{")) {
            self.fault(
                Code::BadReference,
                &text.span,
                message!("text-with-reference"),
            );
        }
        texts
            .iter()
            .map(|(language, text)| (language.clone(), text.text.trim().to_owned()))
            .collect()
    }

    /// Prose, checked for its languages alone; references are read when it is said.
    pub(super) fn prose(
        &mut self,
        texts: &BTreeMap<Language, Text>,
        required: Option<&Span>,
    ) -> Prose {
        if let Some(span) = required {
            self.require_languages(texts, span);
        }
        texts.clone()
    }

    /// An item of a list of prose.
    pub(super) fn item_prose(&mut self, item: &Item) -> Option<Prose> {
        let texts = item.local()?;
        Some(self.prose(texts, Some(item.span())))
    }

    /// A list of phrases as a fact, each item in every language.
    pub(super) fn phrases(&mut self, path: &str, items: &[Item], span: Option<&Span>) {
        let Some(span) = span.filter(|_| !items.is_empty()) else {
            return;
        };
        let mut phrases = Vec::new();
        for item in items {
            let Some(texts) = item.local() else { continue };
            phrases.push(Value::Text(self.phrase(texts, Some(item.span()))));
        }
        self.facts.insert(path, Value::List(phrases), span);
    }

    /// A language of the release that has no text.
    fn require_languages(&mut self, texts: &BTreeMap<Language, Text>, span: &Span) {
        let missing: Vec<Language> = self
            .languages
            .iter()
            .filter(|language| !texts.contains_key(*language))
            .cloned()
            .collect();
        for language in missing {
            self.fault(
                Code::MissingLanguage,
                span,
                message!("text-missing", language = language.as_str()),
            );
        }
    }
}
