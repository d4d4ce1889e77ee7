//! Entries of the register held against the languages of the site: countries that no lexicon has, names that a language needs.
//!
//! In: the records and the lexicons. Out: faults at the entries. What is reported here is taken out, so that the releases
//! that use an entry do not say so again, one after the other.

use std::collections::BTreeSet;

use crate::diagnostic::{Argument, Code, Diagnostic, Report, message};
use crate::locale::Locales;
use crate::record::{Entry, Fields, Records, Register};
use crate::values::Language;

/// The faults of places, organisations and people.
pub(super) fn faults(
    records: &mut Records,
    locales: &Locales,
    earlier: &Report,
) -> Vec<Diagnostic> {
    let needy: Vec<&Language> = locales
        .iter()
        .filter(|(_, bundles)| !bundles.grammar.borrows_names())
        .map(|(language, _)| language)
        .collect();
    // What a lexicon holds that cannot be read is not known.
    let broken: BTreeSet<&str> = earlier
        .sorted()
        .into_iter()
        .filter_map(|fault| Some(fault.span.as_ref()?.file.path.as_str()))
        .collect();
    let lexicons: Vec<(&Language, Vec<&str>)> = locales
        .iter()
        .filter(|(language, _)| !broken.contains(countries_of(language).as_str()))
        .map(|(language, bundles)| (language, bundles.grammar.countries().collect()))
        .collect();
    let mut report = Vec::new();
    for entry in records.register.entries_mut(Register::Places) {
        unknown_country(entry, &lexicons, &mut report);
    }
    for register in [Register::Places, Register::Organisations, Register::People] {
        for entry in records.register.entries_mut(register) {
            unnamed(register, entry, &needy, &mut report);
        }
    }
    report
}

/// The file of a language's countries.
fn countries_of(language: &Language) -> String {
    format!("locales/{language}/countries.ftl")
}

/// A country that the lexicon of a language lacks.
fn unknown_country(
    entry: &mut Entry<Fields>,
    lexicons: &[(&Language, Vec<&str>)],
    report: &mut Vec<Diagnostic>,
) {
    let Some(code) = entry.value.text("country").cloned() else {
        return;
    };
    let lacks = |(_, known): &&(&Language, Vec<&str>)| !known.contains(&code.text.as_str());
    let Some((language, known)) = lexicons.iter().find(lacks) else {
        return;
    };
    let message = message!(
        "country-not-in-lexicon",
        language = language.as_str(),
        code = &code.text,
        file = countries_of(language)
    );
    let fault = Diagnostic::new(Code::UnknownValue, code.span, message);
    report.push(fault.did_you_mean(&code.text, known.iter().copied()));
    entry.value.refuse("country");
}

/// A name that lacks a language which inflects every name.
fn unnamed(
    register: Register,
    entry: &mut Entry<Fields>,
    needy: &[&Language],
    report: &mut Vec<Diagnostic>,
) {
    let Some(name) = entry.value.name("name") else {
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
