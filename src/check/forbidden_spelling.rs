//! Spellings that the register forbids (`never:`) do not appear in prose.
//!
//! In: the register, once for a site; then articles, one by one. Out: diagnostics at the texts that staff wrote.

use std::collections::BTreeSet;

use aho_corasick::AhoCorasick;

use crate::article::{Article, Inline, Origin};
use crate::diagnostic::{Code, Diagnostic, Report, SourceFiles, Span, message};
use crate::record::fields::NEVER;
use crate::record::{Register, RegisterFiles};

/// The spellings that the register forbids, ready to be looked for all at once.
pub struct ForbiddenSpellings<'r> {
    /// The spellings with the places of their entries, in the order of the register.
    spellings: Vec<(&'r str, Span)>,
    /// Finds each of them by its number in the list.
    automaton: AhoCorasick,
    /// The files in which the texts stand.
    sources: &'r SourceFiles,
}

impl<'r> ForbiddenSpellings<'r> {
    /// Those of a register, for texts of the same files.
    pub fn new(register: &'r RegisterFiles, sources: &'r SourceFiles) -> Self {
        let spellings: Vec<(&str, Span)> = forbidden(register).collect();
        let automaton = AhoCorasick::new(spellings.iter().map(|(spelling, _)| spelling))
            .expect("a register is smaller than an automaton may be");
        Self {
            spellings,
            automaton,
            sources,
        }
    }

    /// Forbidden spellings in the texts that staff wrote. Facts cannot have them: they come from the register itself.
    pub fn check(&self, article: &Article, report: &mut Report) {
        let mut visit = |inline: &Inline| {
            if let Inline::Text {
                text,
                origin: Origin::Prose(span),
            } = inline
            {
                let found = self.find(text).into_iter();
                report.extend(found.map(|number| self.fault(number, *span)));
            }
        };
        for slotted in &article.blocks {
            super::each_inline(&slotted.block, &mut visit);
        }
        super::each_of_media(article, &mut visit);
    }

    /// The numbers of the spellings that stand in a text as words of their own.
    fn find(&self, text: &str) -> BTreeSet<usize> {
        let mut found = BTreeSet::new();
        for hit in self.automaton.find_overlapping_iter(text) {
            if is_word(text, hit.start(), hit.end()) {
                found.insert(hit.pattern().as_usize());
            }
        }
        found
    }

    /// What is said of a spelling that was found in a text which stands at a place of a record.
    fn fault(&self, number: usize, span: Span) -> Diagnostic {
        let (spelling, entry) = self.spellings[number];
        // The place is exact where the text stands in the record as it is in the article.
        let words = self.sources.words(span);
        let place = words.find(spelling).map_or(span, |inside| {
            let start = span.start() + inside;
            span.with_range(start..start + spelling.len())
        });
        let message = message!("forbidden-spelling", spelling = spelling);
        Diagnostic::new(Code::ForbiddenSpelling, place, message)
            .related(entry, message!("forbidden-spelling-entry"))
    }
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
    .flat_map(|entry| entry.value.items(NEVER))
    .map(|text| (text.text.as_str(), text.span))
}

/// Whether what stands there is a word of its own, not a part of a longer one ("Torun" is not in "Toruņa").
fn is_word(text: &str, start: usize, end: usize) -> bool {
    let before = text[..start].chars().next_back();
    let after = text[end..].chars().next();
    !before.is_some_and(char::is_alphanumeric) && !after.is_some_and(char::is_alphanumeric)
}
