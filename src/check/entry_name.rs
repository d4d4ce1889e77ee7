//! Entries of the register held against the languages of the site: names that a language needs.
//!
//! In: the records and the languages. Out: faults at the entries. Their names are unusable, so that the releases that use an entry do
//! not say so again, one after the other.

use crate::diagnostic::{Argument, Code, Diagnostic, message};
use crate::locale::Locales;
use crate::record::fields::NAME;
use crate::record::{Entry, Fields, Records, Register};
use crate::values::Language;

use super::Unusable;

/// The faults of places, organisations, people and press contacts.
pub fn missing_names(records: &Records, locales: &Locales) -> Unusable {
    let needy: Vec<&Language> = locales
        .iter()
        .filter(|(_, bundles)| !bundles.grammar.borrows_names())
        .map(|(language, _)| language)
        .collect();
    let mut unusable = Unusable::default();
    for register in [
        Register::Places,
        Register::Organisations,
        Register::People,
        Register::Contacts,
    ] {
        for entry in records.register.entries(register) {
            unnamed(register, entry, &needy, &mut unusable);
        }
    }
    unusable
}

/// A name that lacks a language which inflects every name.
fn unnamed(
    register: Register,
    entry: &Entry<Fields>,
    needy: &[&Language],
    unusable: &mut Unusable,
) {
    let Some(name) = entry.value.get(NAME) else {
        return;
    };
    let lacking = needy
        .iter()
        .filter(|language| !name.name.words.contains_key(**language));
    for language in lacking {
        unusable.places.insert(name.span);
        // A name that is written wrongly has been reported.
        if name.spans.contains_key(*language) {
            continue;
        }
        let message = message!(
            "entry-without-name",
            what = Argument::Noun(register.entry().into()),
            key = &entry.key.text,
            language = language.as_str()
        );
        let place = entry.key.span;
        let fault = Diagnostic::new(Code::MissingLanguage, place, message);
        unusable.faults.add(fault);
    }
}
