//! The composer: one language with the release that it says.
//!
//! In: the bundles of a language, a release, its outline. Out: what every other file of this room composes with. Each of them adds
//! what it can say: sentences, prose, quotations, the closing.

use crate::facts::{Release, event_path};
use crate::locale::{KindBundle, LanguageBundles, Locales};
use crate::values::Language;

use super::block::{Inline, Origin};
use super::outline::{self, OutlineBlock, OutlineSentence};

/// One language with the release that it says.
pub(super) struct Composer<'a> {
    pub(super) release: &'a Release,
    pub(super) language: &'a Language,
    pub(super) messages: &'a KindBundle,
    pub(super) bundles: &'a LanguageBundles,
    /// The sentences of the outline: what prose may move.
    pub(super) sentences: Vec<OutlineSentence<'a>>,
}

/// What became of a sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Outcome {
    /// It is said.
    Words(Vec<Inline>),
    /// Staff leave it out.
    Silent,
    /// The record lacks a fact that it needs.
    Lacking,
    /// It cannot be said: the message is faulty, or a fact is written wrongly. That has been reported where it stands.
    Faulty,
}

impl<'a> Composer<'a> {
    pub(super) fn new(
        locales: &'a Locales,
        release: &'a Release,
        language: &'a Language,
        outline: &'a [OutlineBlock],
    ) -> Self {
        let bundles = locales.language(language);
        let messages = bundles
            .kinds
            .get(&release.kind)
            .expect("bundles are loaded for every kind");
        Self {
            release,
            language,
            messages,
            bundles,
            sentences: outline::sentences(outline),
        }
    }
}

/// The path of the fact that a message means: for one of several events, that event's.
pub(super) fn place(path: &str, event: Option<&str>) -> String {
    path.strip_prefix("event.")
        .map_or_else(|| path.to_owned(), |below| event_path(event, below))
}

/// Puts a sentence behind others.
pub(super) fn run_on(sentences: &mut Vec<Inline>, words: Vec<Inline>) {
    if !words.is_empty() && !sentences.is_empty() {
        sentences.push(Inline::Text {
            text: " ".to_owned(),
            origin: Origin::Grammar,
        });
    }
    sentences.extend(words);
}
