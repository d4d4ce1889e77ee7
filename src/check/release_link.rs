//! Links to other releases (`release:ID`) lead somewhere.

use crate::article::{Article, Inline, Origin, Target};
use crate::diagnostic::{Code, Diagnostic, Report, message, nearest};

/// What a link to a release leads to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Linked {
    /// To a release that readers have, or will have by then.
    Out,
    /// To one that they do not have yet.
    NotOut,
    /// To none.
    Nowhere,
}

/// Links of an article to releases that do not exist, or are not published. `linked` says what a link leads to; `ids` are all that
/// there are.
pub fn release_links<'i>(
    article: &Article,
    ids: &dyn Fn() -> Vec<&'i str>,
    linked: &dyn Fn(&str) -> Linked,
    report: &mut Report,
) {
    for slotted in &article.blocks {
        super::each_inline(&slotted.block, &mut |inline| {
            let Inline::Link {
                target, content, ..
            } = inline
            else {
                return;
            };
            let Target::Release(id) = target.as_ref() else {
                return;
            };
            let linked = linked(id);
            if linked == Linked::Out {
                return;
            }
            let span = content.iter().find_map(|inline| match inline {
                Inline::Text {
                    origin: Origin::Prose(span),
                    ..
                } => Some(*span),
                _ => None,
            });
            if linked == Linked::NotOut {
                let fault = message!("link-before-publication", id = id);
                report.add(Diagnostic::new(Code::UnpublishedRelease, span, fault));
                return;
            }
            let message = message!("no-such-release", id = id);
            let fault = Diagnostic::new(Code::UnknownRelease, span, message);
            report.add(match nearest(id, ids()) {
                Some(near) => fault.hint(message!("no-such-release-near", id = near)),
                None => fault,
            });
        });
    }
}
