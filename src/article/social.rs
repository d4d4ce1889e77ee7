//! The short text of a release for networks and short messages.
//!
//! In: what staff wrote for it, else the headline. Out: one run of words.

use crate::diagnostic::{Code, Diagnostic, Report, message};

use super::block::{Block, Inline};
use super::composer::Composer;
use super::{sentence_case, typography};

impl Composer<'_> {
    /// What staff wrote under `social:` in this language; else the headline, which the facts make.
    pub(super) fn social(&self, headline: &[Inline], report: &mut Report) -> Vec<Inline> {
        let Some(text) = self.subject.social.get(self.language) else {
            return headline.to_vec();
        };
        let mut own = Report::default();
        let mut blocks = self.prose(text, &mut own);
        let sound = own.is_empty();
        report.extend(own);
        if let ([Block::Paragraph(content)], true) = (blocks.as_mut_slice(), sound) {
            sentence_case::set_sentences(content);
            typography::set(content, *self.language);
            return std::mem::take(content);
        }
        if sound {
            let fault = message!("social-one-paragraph");
            report.add(Diagnostic::new(Code::UnsupportedMarkdown, text.span, fault));
        }
        Vec::new()
    }
}
