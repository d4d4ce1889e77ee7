//! What a text refers to, and the names of texts. In: ids as written. Out: one name for each text.

use fluent_syntax::ast::CallArguments;

/// A message or a term, named in another text.
pub(super) enum Reference<'a> {
    /// A message, or an attribute of one.
    Message {
        /// Its id.
        id: &'a str,
        /// The attribute.
        attribute: Option<&'a str>,
    },
    /// A term.
    Term {
        /// Its id.
        id: &'a str,
        /// What it is given.
        arguments: Option<&'a CallArguments<&'a str>>,
    },
}

impl Reference<'_> {
    /// The name of the text that is meant.
    pub(super) fn name(&self) -> String {
        match self {
            Self::Message { id, attribute } => text_name(id, *attribute),
            Self::Term { id, .. } => term_name(id),
        }
    }
}

/// The name of a message's text: its id, or `id.attribute`.
pub(super) fn text_name(id: &str, attribute: Option<&str>) -> String {
    attribute.map_or_else(|| id.to_owned(), |attribute| format!("{id}.{attribute}"))
}

/// The name of a term among the texts of messages.
pub(super) fn term_name(id: &str) -> String {
    format!("-{id}")
}
