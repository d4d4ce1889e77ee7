//! Texts per language: which languages must be there, and what a phrase may hold.

use std::collections::BTreeMap;

use crate::diagnostic::{Code, Diagnostic, Span, message};
use crate::record::{Fields, Item};
use crate::source::Text;
use crate::values::{Language, LocalText, Value};

use super::super::release::Prose;
use super::Resolver;
use super::missing::Lack;

/// In which languages a text must be there.
#[derive(Clone, Copy)]
pub(super) enum Wanted<'s> {
    /// In any.
    Anywhere,
    /// In all languages of the release.
    Everywhere(&'s Span),
    /// In all, unless the site has a policy for such a text.
    ByPolicy(&'static str, &'s Span),
}

impl Resolver<'_> {
    /// A phrase.
    pub(super) fn phrase(
        &mut self,
        texts: &BTreeMap<Language, Text>,
        wanted: Wanted<'_>,
    ) -> LocalText {
        self.want_languages(texts, wanted);
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
    pub(super) fn prose(&mut self, texts: &BTreeMap<Language, Text>, wanted: Wanted<'_>) -> Prose {
        self.want_languages(texts, wanted);
        texts.clone()
    }

    /// Prose of the register, which belongs to no release: it refers to no fact, and is there in every language of the release.
    pub(super) fn plain_prose(&mut self, fields: &Fields, field: &str) -> Option<Prose> {
        let (texts, item) = fields.local(field).zip(fields.item(field))?;
        for text in texts.values() {
            if ["{{", "{%", "{#"]
                .iter()
                .any(|open| text.text.contains(open))
            {
                let message = message!("text-with-reference");
                self.fault(Code::BadReference, &text.span, message);
            }
        }
        Some(self.prose(texts, Wanted::Everywhere(item.span())))
    }

    /// An item of a list of prose.
    pub(super) fn item_prose(&mut self, text: &'static str, item: &Item) -> Option<Prose> {
        let texts = item.local()?;
        Some(self.prose(texts, Wanted::ByPolicy(text, item.span())))
    }

    /// A list of phrases as a fact, each item in every language.
    pub(super) fn phrases(
        &mut self,
        path: &str,
        text: &'static str,
        items: &[Item],
        span: Option<&Span>,
    ) {
        let Some(span) = span.filter(|_| !items.is_empty()) else {
            return;
        };
        let mut phrases = Vec::new();
        for item in items {
            let Some(texts) = item.local() else { continue };
            phrases.push(Value::Text(
                self.phrase(texts, Wanted::ByPolicy(text, item.span())),
            ));
        }
        self.facts.insert(path, Value::List(phrases), span);
    }

    /// Notes the languages of the release that have no text.
    fn want_languages(&mut self, texts: &BTreeMap<Language, Text>, wanted: Wanted<'_>) {
        let (text, span) = match wanted {
            Wanted::Anywhere => return,
            Wanted::Everywhere(span) => (None, span),
            Wanted::ByPolicy(text, span) => (Some(text), span),
        };
        let languages = self.languages.iter();
        let lacking = languages.filter(|language| !texts.contains_key(*language));
        self.lacks.extend(lacking.map(|language| Lack {
            text,
            language: language.clone(),
            fault: Diagnostic::new(
                Code::MissingLanguage,
                *span,
                message!("text-missing", language = language.as_str()),
            ),
        }));
    }
}
