//! The composer: one language with the release that it says.
//!
//! In: the bundles of a language, a release, its outline. Out: what every other file of this room composes with. Each of them adds
//! what it can say: sentences, prose, quotations, the closing.

use std::borrow::Cow;

use crate::facts::{Release, Subject, event_path};
use crate::locale::{KindBundle, LanguageBundles, Locales};
use crate::values::Language;

use super::block::{Inline, Origin, Slotted};
use super::outline::{self, OutlineBlock, OutlineSentence};
use super::{sentence_case, typography};

/// One language with the release that it says, or with another subject.
pub(super) struct Composer<'a, S = Release> {
    pub(super) subject: &'a S,
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
            subject: release,
            language,
            messages,
            bundles,
            sentences: outline::sentences(outline),
        }
    }
}

impl<'a, S: Subject> Composer<'a, S> {
    /// A language with a subject that has no outline and no kind.
    pub(super) fn about(locales: &'a Locales, subject: &'a S, language: &'a Language) -> Self {
        let bundles = locales.language(language);
        Self {
            subject,
            language,
            messages: bundles.common(),
            bundles,
            sentences: Vec::new(),
        }
    }

    /// Sets sentence capitals and the language's marks.
    pub(super) fn finish(&self, blocks: &mut [Slotted]) {
        for block in blocks {
            block.block.change_runs(&mut |run| {
                sentence_case::set_sentences(run);
                typography::set(run, *self.language);
            });
        }
    }
}

/// The path of the fact that a message means: for one of several events, that event's.
pub(super) fn place<'p>(path: &'p str, event: Option<&str>) -> Cow<'p, str> {
    match (path.strip_prefix("event."), event) {
        (Some(below), Some(_)) => event_path(event, below).into(),
        _ => path.into(),
    }
}

/// Puts a sentence behind others.
pub(super) fn run_on(sentences: &mut Vec<Inline>, words: Vec<Inline>) {
    if !words.is_empty() && !sentences.is_empty() {
        sentences.push(Inline::Text {
            text: " ".into(),
            origin: Origin::Grammar,
        });
    }
    sentences.extend(words);
}
