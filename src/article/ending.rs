//! How words end that stand between quotation marks: the sentence around them needs a comma there, or none.
//!
//! In: the inlines of the words. Out: their ending; a full stop is taken away, since the sentence puts its own mark.

use super::block::{Inline, plain_text};

/// How words end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Ending {
    /// With a full stop, or with no mark.
    Statement,
    /// With a question mark.
    Question,
    /// With another mark: an exclamation mark, an ellipsis, what ends a quotation inside them.
    Other,
}

/// Marks that close something behind the end of a sentence.
const CLOSING: [char; 6] = ['"', '”', '’', '\'', '»', ')'];

/// The ending of words, which lose their full stop.
pub(super) fn take(words: &mut [Inline]) -> Ending {
    let text = plain_text(words);
    let inside = bare(&text);
    if text.trim_end().ends_with('?') {
        Ending::Question
    } else if inside.ends_with(['?', '!', '…']) || inside.ends_with("..") {
        Ending::Other
    } else {
        if inside.ends_with('.') {
            take_stop(words);
        }
        Ending::Statement
    }
}

/// A text without closing marks and blanks at its end.
fn bare(text: &str) -> &str {
    text.trim_end_matches(|last: char| CLOSING.contains(&last) || last.is_whitespace())
}

/// Takes the full stop away; whether the text that ends the words has been found.
fn take_stop(words: &mut [Inline]) -> bool {
    words.iter_mut().rev().any(|inline| match inline {
        Inline::Text { text, .. } | Inline::Foreign { text, .. } => {
            let end = bare(text).len();
            if text[..end].ends_with('.') {
                text.remove(end - 1);
            }
            end > 0
        }
        Inline::Fact { content, .. }
        | Inline::Emphasis(content)
        | Inline::Strong(content)
        | Inline::Link { content, .. } => take_stop(content),
        Inline::Break => false,
    })
}
