//! What readers are told of a release as a whole: that it is a draft, was withdrawn, was corrected.
//!
//! In: the life cycle and the facts of the notes. Out: notices in the language of the article, each a sentence of the bundle.

use crate::diagnostic::Report;

use super::block::{Notice, NoticeKind};
use super::composer::{Composer, Outcome};
use super::{sentence_case, typography};

impl Composer<'_> {
    /// The notices of the article: draft and withdrawal first, then the corrections in the order of the record.
    pub(super) fn notices(&self, report: &mut Report) -> Vec<Notice> {
        let life_cycle = &self.subject.life_cycle;
        let mut notices = Vec::new();
        for (holds, kind, id) in [
            (life_cycle.draft, NoticeKind::Draft, "draft"),
            (life_cycle.withdrawn, NoticeKind::Withdrawal, "withdrawn"),
        ] {
            if holds {
                let said = self.message(id, None, report);
                notices.extend(self.notice(kind, said));
            }
        }
        for index in 0..life_cycle.corrections {
            let this = format!("corrections.{index}.");
            let said = self.message_about(
                "correction",
                &|path| path.replacen("correction.", &this, 1).into(),
                report,
            );
            notices.extend(self.notice(NoticeKind::Correction, said));
        }
        notices
    }

    /// A notice, finished; nothing if it cannot be said, which has been reported.
    fn notice(&self, kind: NoticeKind, said: Outcome) -> Option<Notice> {
        let Outcome::Words(mut content) = said else {
            return None;
        };
        sentence_case::set_sentences(&mut content);
        typography::set(&mut content, *self.language);
        Some(Notice { kind, content })
    }
}
