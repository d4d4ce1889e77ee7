//! Decodes texts that are written once per language.
//!
//! In: a mapping from languages to texts. Out: the texts by language. Which languages must be there is for the checks to say.

use std::collections::BTreeMap;

use crate::diagnostic::{Code, message, nearest};
use crate::record::decoded::Item;
use crate::record::field::FieldGroup;
use crate::source::{Content, Node, Text};
use crate::values::{Language, is_visible};

use super::scalar::forbidden;
use super::{Decoder, Slot, found};

/// The pattern of Markdown that says something.
pub(in crate::record) const PROSE: &str = r"\S";
/// The pattern of what prose has not: the opening of a template's statement or comment, a reference that is not closed, what no text
/// may hold.
pub(in crate::record) const NO_PROSE: &str =
    concat!(r"\{[%#]|\{\{(?![^{}]*\}\})|[", forbidden!(), "]");

impl Decoder<'_> {
    /// A text per language: on one line each, or Markdown.
    pub(super) fn local(&mut self, slot: &Slot<'_>, node: &Node, one_line: bool) -> Option<Item> {
        let Content::Mapping(entries) = &node.content else {
            return None;
        };
        let mut texts = BTreeMap::new();
        for (key, value) in entries {
            texts.extend(self.in_language(slot, key, value, one_line));
        }
        Some(Item::Local(texts, node.span))
    }

    /// Fields of a group, and beside them Markdown under the keys that are languages.
    pub(super) fn fields_and_prose(
        &mut self,
        slot: &Slot<'_>,
        group: &'static FieldGroup,
        node: &Node,
    ) -> Option<Item> {
        let Content::Mapping(entries) = &node.content else {
            return None;
        };
        let is_language = |key: &Text| {
            let near = nearest(&key.text, group.names()).is_some();
            let code = key.text.len() == 2 && !near;
            group.field(&key.text).is_none() && (code || self.is_of_site(&key.text))
        };
        let (texts, others): (Vec<_>, Vec<_>) = entries
            .iter()
            .cloned()
            .partition(|(key, _)| is_language(key));
        let rest = Node {
            content: Content::Mapping(others),
            ..*node
        };
        let mut fields = self.fields(group, &rest);
        for (key, value) in &texts {
            let text = self.in_language(slot, key, value, false);
            fields.prose.extend(text);
        }
        Some(Item::Fields(fields))
    }

    /// The text of one language of the site.
    fn in_language(
        &mut self,
        slot: &Slot<'_>,
        key: &Text,
        value: &Node,
        one_line: bool,
    ) -> Option<(Language, Text)> {
        let language = self.known_language(&key.text, &key.span)?;
        // A text that is there but wrong has been reported; it must not be missed once more.
        let end = key.span.end();
        let text = self.local_text(slot, key, value, one_line);
        let text = text.unwrap_or_else(|| Text::empty(key.span.with_range(end..end)));
        Some((language, text))
    }

    /// The text of one language.
    pub(super) fn local_text(
        &mut self,
        slot: &Slot<'_>,
        key: &Text,
        value: &Node,
        one_line: bool,
    ) -> Option<Text> {
        let (field, language) = (slot.name, &key.text);
        match &value.content {
            Content::Scalar(text) if !is_visible(&text.text) => {}
            Content::Scalar(text) if one_line => return self.line(slot, text),
            Content::Scalar(text) => return Some(text.clone()),
            Content::Null => {}
            Content::Sequence(_) | Content::Mapping(_) => {
                let message = message!(
                    "local-not-text",
                    language = language,
                    field = field,
                    found = found(value),
                    example = slot.example(),
                );
                self.add(Code::WrongType, value.head, message);
                return None;
            }
        }
        let message = message!("local-empty", language = language, field = field);
        self.add(Code::WrongType, key.span, message);
        None
    }

    /// Language keys of a mapping, without reports: whether it looks like texts per language.
    pub(super) fn is_per_language(&self, entries: &[(Text, Node)]) -> bool {
        entries
            .iter()
            .any(|(key, _)| key.text == "original" || self.is_of_site(&key.text))
    }

    /// Whether a key is a language of the site; any language if those of the site are not known.
    fn is_of_site(&self, key: &str) -> bool {
        let known = |language| self.languages.is_empty() || self.languages.contains(&language);
        Language::parse(key).is_some_and(known)
    }
}
