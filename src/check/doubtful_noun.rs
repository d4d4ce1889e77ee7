//! Nouns of the register whose plural a language can only guess: staff are asked for it.
//!
//! In: the register and the languages of the site. Out: warnings at the names, with the lines to write.

use grammar::Doubt;

use crate::diagnostic::{Code, Diagnostic, Report, message};
use crate::locale::{LanguageBundles, Locales};
use crate::record::{NameEntry, Records};
use crate::values::Language;

/// Nouns that are counted, and show neither gender nor plural.
pub fn doubtful_nouns(records: &Records, locales: &Locales, report: &mut Report) {
    for entry in records.register.nouns() {
        let doubts = locales
            .iter()
            .filter_map(|(language, bundles)| in_doubt(&entry.value, *language, bundles));
        report.extend(doubts);
    }
}

/// The warning of a noun in a language.
fn in_doubt(noun: &NameEntry, language: Language, bundles: &LanguageBundles) -> Option<Diagnostic> {
    let word = noun.name.words.get(&language)?;
    let Doubt::Gender { masculine, neuter } = bundles.grammar.doubt(word)? else {
        return None;
    };
    let span = noun.spans.get(&language).copied().unwrap_or(noun.span);
    let message = message!(
        "noun-in-doubt",
        word = &word.text,
        language = language.as_str(),
        masculine = masculine,
        neuter = neuter
    );
    Some(Diagnostic::new(Code::DoubtfulNoun, span, message))
}
