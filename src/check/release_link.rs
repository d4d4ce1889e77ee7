//! Links to other releases (`release:ID`) lead somewhere.

use std::collections::BTreeSet;

use crate::article::{Article, Inline, Origin, Target};
use crate::diagnostic::{Code, Diagnostic, message, nearest};

/// Links of an article to releases that do not exist.
pub fn release_links(article: &Article, ids: &BTreeSet<&str>) -> Vec<Diagnostic> {
    let mut report = Vec::new();
    for slotted in &article.blocks {
        super::each_inline(&slotted.block, &mut |inline| {
            let Inline::Link {
                target: Target::Release(id),
                content,
                ..
            } = inline
            else {
                return;
            };
            if ids.contains(id.as_str()) {
                return;
            }
            let span = content.iter().find_map(|inline| match inline {
                Inline::Text {
                    origin: Origin::Prose(span),
                    ..
                } => Some(span.clone()),
                _ => None,
            });
            let message = message!("no-such-release", id = id);
            let fault = Diagnostic::new(Code::UnknownRelease, span, message);
            report.push(match nearest(id, ids.iter().copied()) {
                Some(near) => fault.hint(message!("no-such-release-near", id = near)),
                None => fault,
            });
        });
    }
    report
}
