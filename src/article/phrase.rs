//! What grammar gives, as inlines: the one way of a phrase into an article.
//!
//! In: a phrase about the fact at a path. Out: that fact as an inline, with the parts, the foreign names and the quotations in it.

use compact_str::{CompactString, format_compact};
use grammar::{Phrase, Piece};

use super::block::{Inline, Origin};

/// A fact as said.
pub(super) fn fact(path: CompactString, phrase: Phrase) -> Inline {
    let content = inlines(&path, phrase);
    Inline::Fact { path, content }
}

/// The pieces of a phrase about the fact at a path.
fn inlines(path: &str, phrase: Phrase) -> Vec<Inline> {
    let mut inlines = Vec::with_capacity(phrase.0.len());
    add(path, phrase, &mut inlines);
    inlines
}

fn add(path: &str, phrase: Phrase, inlines: &mut Vec<Inline>) {
    for piece in phrase.0 {
        match piece {
            Piece::Text(text) => words(&text, inlines),
            Piece::Opening { usual, opening } => inlines.push(Inline::Text {
                text: usual.into(),
                origin: Origin::Number {
                    opening: opening.into(),
                },
            }),
            Piece::Foreign { text, language } => inlines.push(Inline::Foreign {
                language: language.map(CompactString::from),
                text: text.into(),
            }),
            // Typography chooses the language's own marks.
            Piece::Quoted(phrase) => {
                words("„", inlines);
                add(path, phrase, inlines);
                words("”", inlines);
            }
            Piece::Part {
                path: below,
                phrase,
            } => {
                let path = if below.is_empty() {
                    path.into()
                } else {
                    format_compact!("{path}.{below}")
                };
                inlines.push(fact(path, phrase));
            }
        }
    }
}

/// Adds words to those before them.
fn words(words: &str, inlines: &mut Vec<Inline>) {
    match inlines.last_mut() {
        _ if words.is_empty() => {}
        Some(Inline::Text {
            text,
            origin: Origin::Grammar,
        }) => text.push_str(words),
        _ => inlines.push(Inline::Text {
            text: words.into(),
            origin: Origin::Grammar,
        }),
    }
}
