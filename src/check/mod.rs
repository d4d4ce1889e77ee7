//! Checks that look at finished articles and at what stands on every page, and counts of finished words: one file per check.
//!
//! In: articles, the register and the site's file. Out: diagnostics. Nothing is changed here.

mod channel;
mod forbidden_spelling;
mod names;
mod release_link;
mod site_texts;

pub use channel::{POST, PREHEADER, SUBJECT, characters, post_weight, preheader, short_messages};
pub use forbidden_spelling::ForbiddenSpellings;
pub use names::missing_names;
pub use release_link::{Linked, release_links};
pub use site_texts::missing_site_texts;

use crate::article::{Article, Block, Inline};

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
