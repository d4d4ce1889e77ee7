//! Nouns of the register whose plural a language can only guess: staff are asked for it.
//!
//! In: the register and the languages of the site. Out: warnings at the names, with the lines to write.

use grammar::{Doubt, LANGUAGES, Rules};

use crate::diagnostic::{Code, Diagnostic, Report, message};
use crate::locale::Locales;
use crate::record::{NameEntry, Records};
use crate::values::Language;

/// Nouns that are counted, and show neither gender nor plural.
pub fn doubtful_nouns(records: &Records, locales: &Locales, report: &mut Report) {
    for entry in records.register.nouns() {
        let languages = locales.iter().map(|(language, _)| *language);
        report.extend(languages.filter_map(|language| in_doubt(&entry.value, language)));
    }
}

/// The warning of a noun in a language.
fn in_doubt(noun: &NameEntry, language: Language) -> Option<Diagnostic> {
    let word = noun.name.words.get(&language)?;
    let Doubt::Gender { masculine, neuter } = rules(language)?.doubt(word)? else {
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

/// The rules of a language, if it has any.
fn rules(language: Language) -> Option<&'static dyn Rules> {
    let mut known = LANGUAGES.into_iter();
    let (_, rules) = known.find(|(key, _)| *key == language.as_str())?;
    Some(rules)
}
