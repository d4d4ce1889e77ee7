//! A release: what a record means, in no language, owning all it needs.

use std::collections::BTreeMap;

use crate::diagnostic::Span;
use crate::record::Variation;
use crate::source::Text;
use crate::values::{Date, Language, Value};

/// A fact: its value and where the record or register writes it.
#[derive(Debug, Clone)]
pub struct Fact {
    /// The value.
    pub value: Value,
    /// Where it is written (for a derived fact, what it is derived from).
    pub span: Span,
}

/// All facts of a release by their paths, in order of the paths.
#[derive(Debug, Clone, Default)]
pub struct Facts(BTreeMap<String, Fact>);

impl Facts {
    /// The fact at a path.
    pub fn get(&self, path: &str) -> Option<&Fact> {
        self.0.get(path)
    }

    /// All facts with their paths.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Fact)> {
        self.0.iter().map(|(path, fact)| (path.as_str(), fact))
    }

    /// Adds a fact.
    pub(super) fn insert(&mut self, path: impl Into<String>, value: Value, span: &Span) {
        self.0.insert(
            path.into(),
            Fact {
                value,
                span: span.clone(),
            },
        );
    }
}

/// Markdown or a line of text per language, as staff wrote it.
pub type Prose = BTreeMap<Language, Text>;

/// A link that the article lists.
#[derive(Debug, Clone)]
pub struct Link {
    /// Its address.
    pub url: Text,
    /// The language of the page behind it (BCP 47), if given.
    pub language: Option<String>,
    /// Its text.
    pub text: Prose,
}

/// A release.
#[derive(Debug, Clone)]
pub struct Release {
    /// The record's file name; unique in the site.
    pub id: String,
    /// The folder's year, the same as that of `published`.
    pub year: i16,
    /// The kind.
    pub kind: String,
    /// The day of publication.
    pub published: Date,
    /// The languages, in the order of the site.
    pub languages: Vec<Language>,
    /// The facts.
    pub facts: Facts,
    /// The names of the events, in the order of the record; empty for a single `event`.
    pub events: Vec<String>,
    /// How staff vary generated sentences, by the sentence.
    pub say: BTreeMap<String, Variation>,
    /// The names of these sentences, as written.
    pub say_keys: Vec<Text>,
    /// The prose.
    pub prose: Prose,
    /// The results, one item each.
    pub results: Vec<Prose>,
    /// The links.
    pub links: Vec<Link>,
    /// Where the record begins: for problems of the release as a whole.
    pub span: Span,
}
