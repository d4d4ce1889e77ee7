//! Words that records and the register choose from the lexicon, held against that of every language of the site.
//!
//! In: the records and the lexicons. Out: a fault where the word stands, once for all sentences that would say it; the place is
//! unusable.

use std::collections::BTreeSet;

use crate::diagnostic::{Argument, Code, Diagnostic, Message, Report, SourceFiles, message};
use crate::locale::Locales;
use crate::record::{Records, Register, WordSort};
use crate::source::Text;
use crate::values::Language;

use super::Unusable;

/// The registers that name words.
const REGISTERS: [Register; 4] = [
    Register::Places,
    Register::Organisations,
    Register::People,
    Register::Projects,
];

/// The words of one sort in a language.
struct Words<'a> {
    sort: WordSort,
    language: &'a Language,
    keys: BTreeSet<&'a str>,
}

/// The words that a language lacks. What the files that have faults hold is not known.
pub fn unknown_words(
    records: &Records,
    locales: &Locales,
    earlier: &Report,
    sources: &SourceFiles,
) -> Unusable {
    let words = words(locales, &earlier.files(sources));
    let of_register = REGISTERS.into_iter();
    let of_register = of_register.flat_map(|register| records.register.entries(register));
    let of_register = of_register.map(|entry| (&entry.value, false));
    let releases = records.releases.iter();
    let of_releases = releases.map(|record| (&record.fields, record.is_draft()));
    let mut unusable = Unusable::default();
    for (fields, draft) in of_register.chain(of_releases) {
        for (sort, key) in fields.words() {
            if let Some(fault) = unknown(sort, key, &words) {
                unusable.faults.add(fault.of_draft(draft));
                unusable.places.insert(key.span);
            }
        }
    }
    unusable
}

/// The words of every language, but for those of files that could not be read: what these hold is not known.
fn words<'a>(locales: &'a Locales, broken: &BTreeSet<&str>) -> Vec<Words<'a>> {
    let mut all = Vec::new();
    for (language, bundles) in locales.iter() {
        let lexicon = bundles.grammar.lexicon();
        let mut add = |sort: WordSort, keys: BTreeSet<&'a str>| {
            if !broken.contains(file(sort, *language).as_str()) {
                all.push(Words {
                    sort,
                    language,
                    keys,
                });
            }
        };
        let countries = bundles.grammar.countries();
        add(WordSort::Country, countries.collect());
        let nouns = lexicon.nouns.keys().map(String::as_str);
        add(WordSort::Noun, nouns.collect());
        let roles = lexicon.roles.keys().map(String::as_str);
        add(WordSort::Role, roles.collect());
    }
    all
}

/// The file of a language in which words of a sort stand.
fn file(sort: WordSort, language: Language) -> String {
    let stem = match sort {
        WordSort::Country => "countries",
        WordSort::Noun => "nouns",
        WordSort::Role => "roles",
    };
    format!("locales/{language}/{stem}.ftl")
}

/// A word that the lexicon of a language lacks.
fn unknown(sort: WordSort, key: &Text, words: &[Words<'_>]) -> Option<Diagnostic> {
    let mut of_sort = words.iter().filter(|words| words.sort == sort);
    let lacking = of_sort.find(|words| !words.keys.contains(key.text.as_str()))?;
    let language = lacking.language;
    let place = key.span;
    let in_language = |what: Message| {
        let language = language.as_str();
        Diagnostic::in_language(Code::UnknownValue, place, language, what)
    };
    let fault = match sort {
        WordSort::Country => {
            let message = message!(
                "country-not-in-lexicon",
                language = language.as_str(),
                code = &key.text,
                file = file(sort, *language)
            );
            Diagnostic::new(Code::UnknownValue, place, message)
        }
        WordSort::Noun => in_language(message!(
            "not-in-lexicon",
            what = Argument::Noun("noun".into()),
            key = &key.text,
            file = "nouns"
        )),
        WordSort::Role => in_language(message!("role-not-in-lexicon", key = &key.text)),
    };
    Some(fault.did_you_mean(&key.text, lacking.keys.iter().copied()))
}
