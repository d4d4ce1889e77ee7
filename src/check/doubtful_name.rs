//! Names of places of which the rules of a language cannot know how they inflect: staff are asked.
//!
//! In: the register and the languages. Out: warnings at the names; until they are answered the rules guess.

use grammar::Doubt;

use crate::diagnostic::{Code, Diagnostic, Message, Report, message};
use crate::locale::Locales;
use crate::record::fields::NAME;
use crate::record::{Records, Register};

/// The doubts that the names of places leave open.
pub fn doubtful_names(records: &Records, locales: &Locales, report: &mut Report) {
    for entry in records.register.entries(Register::Places) {
        let Some(name) = entry.value.get(NAME) else {
            continue;
        };
        for (language, bundles) in locales.iter() {
            let (word, span) = (name.name.words.get(language), name.spans.get(language));
            let (Some(word), Some(span)) = (word, span) else {
                continue;
            };
            if let Some(doubt) = bundles.grammar.doubt(word) {
                let Some(what) = asked(&doubt, &word.text) else {
                    continue;
                };
                let language = language.as_str();
                report.add(Diagnostic::in_language(
                    Code::DoubtfulName,
                    *span,
                    language,
                    what,
                ));
            }
        }
    }
}

/// A doubt in words.
fn asked(doubt: &Doubt, name: &str) -> Option<Message> {
    match doubt {
        Doubt::PluralOrIndeclinable => Some(message!("plural-or-indeclinable", name = name)),
        // A gender in doubt matters where a noun is counted: towns are not.
        _ => None,
    }
}
