//! Spellings that the register forbids (`never:`) do not appear in prose.

use crate::article::{Article, Inline, Origin};
use crate::diagnostic::{Code, Diagnostic, Sources, Span, message};
use crate::record::{Item, Register, RegisterFiles};

/// Forbidden spellings in the texts that staff wrote. Facts cannot have them: they come from the register itself.
pub fn forbidden_spellings(
    article: &Article,
    register: &RegisterFiles,
    sources: &Sources,
) -> Vec<Diagnostic> {
    let mut report = Vec::new();
    let mut visit = |inline: &Inline| {
        let Inline::Text {
            text,
            origin: Origin::Prose(span),
        } = inline
        else {
            return;
        };
        for (spelling, entry) in forbidden(register) {
            let Some(at) = find_word(text, spelling) else {
                continue;
            };
            // The place is exact where the text stands in the record as it is in the article.
            let inside = sources.words(*span).find(&text[at..at + spelling.len()]);
            let place = inside.map_or(*span, |inside| {
                let start = span.start() + inside;
                span.with_range(start..start + spelling.len())
            });
            report.push(
                Diagnostic::new(
                    Code::ForbiddenSpelling,
                    place,
                    message!("forbidden-spelling", spelling = spelling),
                )
                .related(entry, message!("forbidden-spelling-entry")),
            );
        }
    };
    for slotted in &article.blocks {
        super::each_inline(&slotted.block, &mut visit);
    }
    super::each_of_media(article, &mut visit);
    report
}

/// All forbidden spellings with the places of their entries.
fn forbidden(register: &RegisterFiles) -> impl Iterator<Item = (&str, Span)> {
    [
        Register::Places,
        Register::Organisations,
        Register::Projects,
    ]
    .into_iter()
    .flat_map(|kind| register.entries(kind))
    .flat_map(|entry| entry.value.list("never").iter().filter_map(Item::text))
    .map(|text| (text.text.as_str(), text.span))
}

/// The spelling as a word of its own, not as a part of a longer one ("Torun" is not in "Toruņa").
fn find_word(text: &str, spelling: &str) -> Option<usize> {
    text.match_indices(spelling).map(|(at, _)| at).find(|&at| {
        let before = text[..at].chars().next_back();
        let after = text[at + spelling.len()..].chars().next();
        !before.is_some_and(char::is_alphanumeric) && !after.is_some_and(char::is_alphanumeric)
    })
}
