//! Links to other releases (`release:ID`) lead somewhere.

use std::collections::BTreeSet;

use crate::article::{Article, Inline, Origin, Target};
use crate::diagnostic::{Code, Diagnostic, nearest};

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
            let hint = match nearest(id, ids.iter().copied()) {
                Some(near) => format!("Did you mean release:{near}?"),
                None => "A release is named by its file, without .yaml.".to_owned(),
            };
            report.push(
                Diagnostic::new(
                    Code::UnknownRelease,
                    span,
                    format!("there is no release \"{id}\""),
                )
                .hint(hint),
            );
        });
    }
    report
}
