//! First mentions: the original of a name stands in brackets once in an article, behind its first mention.
//!
//! In: the blocks of an article in reading order. Out: the same without repeated originals. The headline does not count.

use std::collections::BTreeSet;

use super::block::{Block, Inline, plain_text};
use crate::saying::ORIGINAL;

/// Takes out every original that has been said before.
pub(super) fn keep<'a>(blocks: impl Iterator<Item = &'a mut Block>) {
    let mut said = BTreeSet::new();
    for block in blocks {
        block.change_runs(&mut |run| in_run(run, &mut said));
    }
}

/// The same in runs of words that follow each other.
pub(super) fn keep_of_runs<'a>(runs: impl Iterator<Item = &'a mut Vec<Inline>>) {
    let mut said = BTreeSet::new();
    for run in runs {
        in_run(run, &mut said);
    }
}

fn in_run(inlines: &mut Vec<Inline>, said: &mut BTreeSet<String>) {
    inlines.retain(|inline| match inline {
        Inline::Fact { path, content } if is_original(path) => said.insert(plain_text(content)),
        _ => true,
    });
    for inline in inlines {
        match inline {
            Inline::Fact { content, .. }
            | Inline::Emphasis(content)
            | Inline::Strong(content)
            | Inline::Link { content, .. } => in_run(content, said),
            Inline::Text { .. } | Inline::Foreign { .. } | Inline::Break => {}
        }
    }
}

/// Whether a fact is the original of the name before it.
fn is_original(path: &str) -> bool {
    path.rsplit('.').next() == Some(ORIGINAL)
}
