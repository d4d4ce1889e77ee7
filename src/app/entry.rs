//! Entries of the register held against the languages of the site: names that a language needs.
//!
//! In: the records and the languages. Out: faults at the entries. What is reported here is taken out, so that the releases
//! that use an entry do not say so again, one after the other.

use crate::diagnostic::{Argument, Code, Diagnostic, message};
use crate::locale::Locales;
use crate::record::fields::NAME;
use crate::record::{Entry, Fields, Records, Register};
use crate::values::Language;

/// The faults of places, organisations, people and press contacts.
pub(super) fn faults(records: &mut Records, locales: &Locales) -> Vec<Diagnostic> {
    let needy: Vec<&Language> = locales
        .iter()
        .filter(|(_, bundles)| !bundles.grammar.borrows_names())
        .map(|(language, _)| language)
        .collect();
    let mut report = Vec::new();
    for register in [
        Register::Places,
        Register::Organisations,
        Register::People,
        Register::Contacts,
    ] {
        for entry in records.register.entries_mut(register) {
            unnamed(register, entry, &needy, &mut report);
        }
    }
    report
}

/// A name that lacks a language which inflects every name.
fn unnamed(
    register: Register,
    entry: &mut Entry<Fields>,
    needy: &[&Language],
    report: &mut Vec<Diagnostic>,
) {
    let Some(name) = entry.value.get(NAME) else {
        return;
    };
    let mut lacking = needy
        .iter()
        .filter(|language| !name.name.words.contains_key(**language))
        .peekable();
    if lacking.peek().is_none() {
        return;
    }
    // A name that is written wrongly has been reported.
    for language in lacking.filter(|language| !name.spans.contains_key(**language)) {
        let message = message!(
            "entry-without-name",
            what = Argument::Noun(register.entry().into()),
            key = &entry.key.text,
            language = language.as_str()
        );
        let place = entry.key.span.clone();
        report.push(Diagnostic::new(Code::MissingLanguage, place, message));
    }
    entry.value.refuse("name");
}
