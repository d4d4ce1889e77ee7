//! Texts per language: which languages must be there, and what a phrase may hold.

use std::collections::BTreeMap;

use crate::diagnostic::{Code, Diagnostic, Span, message};
use crate::record::typed::{FieldKey, FieldValue, List, Local, LocalText};
use crate::record::{Fields, Item};
use crate::source::Text;
use crate::values::{self, Language, Value};

use super::super::release::Prose;
use super::Resolver;
use super::missing::MissingText;

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
    ) -> values::LocalText {
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
            .map(|(language, text)| (*language, text.text.trim().to_owned()))
            .collect()
    }

    /// Prose, checked for its languages alone; references are read when it is said.
    pub(super) fn prose(&mut self, texts: &BTreeMap<Language, Text>, wanted: Wanted<'_>) -> Prose {
        self.want_languages(texts, wanted);
        texts.clone()
    }

    /// Prose of the register, which belongs to no release: it refers to no fact, and is there in every language of the release.
    pub(super) fn plain_prose<T: for<'f> FieldValue<Read<'f> = Local<'f>>>(
        &mut self,
        fields: &Fields,
        key: FieldKey<T>,
    ) -> Option<Prose> {
        let (texts, place) = fields.get(key)?;
        for text in texts.values() {
            if ["{{", "{%", "{#"]
                .iter()
                .any(|open| text.text.contains(open))
            {
                let message = message!("text-with-reference");
                self.fault(Code::BadReference, &text.span, message);
            }
        }
        Some(self.prose(texts, Wanted::Everywhere(place)))
    }

    /// A list of phrases as a fact, each item in every language.
    pub(super) fn phrases(
        &mut self,
        path: &str,
        text: &'static str,
        fields: &Fields,
        key: FieldKey<List<LocalText>>,
    ) {
        let Some(Item::List(items, span)) = fields.item(key) else {
            return;
        };
        if items.is_empty() {
            return;
        }
        let phrases = fields
            .items(key)
            .map(|(texts, place)| Value::Text(self.phrase(texts, Wanted::ByPolicy(text, place))));
        let phrases = Value::List(phrases.collect());
        self.facts.insert(path, phrases, span);
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
        self.missing.extend(lacking.map(|language| MissingText {
            text,
            language: *language,
            fault: Diagnostic::new(
                Code::MissingLanguage,
                *span,
                message!("text-missing", language = language.as_str()),
            ),
        }));
    }
}
