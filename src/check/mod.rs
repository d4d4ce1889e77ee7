//! Checks of records against each other, of finished articles and of what stands on every page, and counts of finished words: one
//! file per check.
//!
//! In: records, releases, articles, and the lexicons. Out: diagnostics, and the places of values that are unusable. Nothing is changed
//! here.

mod channel;
mod consistency;
mod doubled_preposition;
mod doubtful_name;
mod doubtful_noun;
mod entry_name;
mod forbidden_spelling;
mod lexicon_word;
mod page_name;
mod release_link;
mod site_texts;

pub(crate) use channel::{POST, SUBJECT};
pub use channel::{PREHEADER, characters, post_weight, preheader, short_messages};
pub(crate) use consistency::{disagreements, unused_entries};
pub(crate) use doubled_preposition::doubled_prepositions;
pub(crate) use doubtful_name::doubtful_names;
pub(crate) use doubtful_noun::doubtful_nouns;
pub(crate) use entry_name::missing_names;
pub(crate) use forbidden_spelling::ForbiddenSpellings;
pub(crate) use lexicon_word::unknown_words;
pub(crate) use page_name::missing_page_names;
pub(crate) use release_link::{Linked, release_links};
pub(crate) use site_texts::missing_site_texts;

use std::collections::BTreeSet;

use crate::article::{Article, Block, Inline};
use crate::diagnostic::{Report, Span};

/// What a check finds unusable before the releases are resolved.
#[derive(Debug, Default)]
pub(crate) struct Unusable {
    /// What is wrong.
    pub faults: Report,
    /// The places of values from which nothing shall follow.
    pub places: BTreeSet<Span>,
}

impl Unusable {
    /// This and what another check finds.
    #[must_use]
    pub fn and(mut self, other: Self) -> Self {
        self.faults.extend(other.faults);
        self.places.extend(other.places);
        self
    }
}

/// Visits every inline of the words of pictures and attachments.
fn each_of_media<'a>(article: &'a Article, visit: &mut dyn FnMut(&'a Inline)) {
    for figure in &article.figures {
        for words in [&figure.alt, &figure.caption, &figure.credit] {
            each_of(words, visit);
        }
    }
    for attachment in &article.attachments {
        each_of(&attachment.text, visit);
    }
}

/// Visits every inline of a block.
fn each_inline<'a>(block: &'a Block, visit: &mut dyn FnMut(&'a Inline)) {
    for run in block.runs() {
        each_of(run, visit);
    }
}

fn each_of<'a>(inlines: &'a [Inline], visit: &mut dyn FnMut(&'a Inline)) {
    for inline in inlines {
        visit(inline);
        match inline {
            Inline::Fact { content, .. }
            | Inline::Emphasis(content)
            | Inline::Strong(content)
            | Inline::Link { content, .. } => {
                each_of(content, visit);
            }
            Inline::Text { .. } | Inline::Foreign { .. } | Inline::Break => {}
        }
    }
}
