//! Names: the language of an original, and the nominative that stands for all.

use grammar::Romanian;

use crate::record::fields::{NAME, ORIGINAL_LANG};
use crate::record::{Fields, NameEntry};
use crate::values::{CountryCode, Name};

/// The language of place names by country, where a country has one main language (CLDR, likely subtags).
/// Elsewhere the original is said without a language mark unless `original_lang` gives it.
const LANGUAGES: [(&str, &str); 34] = [
    ("AL", "sq"),
    ("AT", "de"),
    ("BG", "bg"),
    ("BY", "be"),
    ("CZ", "cs"),
    ("DE", "de"),
    ("DK", "da"),
    ("EE", "et"),
    ("ES", "es"),
    ("FI", "fi"),
    ("FR", "fr"),
    ("GB", "en"),
    ("GE", "ka"),
    ("GR", "el"),
    ("HR", "hr"),
    ("HU", "hu"),
    ("IE", "en"),
    ("IS", "is"),
    ("IT", "it"),
    ("LT", "lt"),
    ("LV", "lv"),
    ("MD", "ro"),
    ("MK", "mk"),
    ("NL", "nl"),
    ("NO", "nb"),
    ("PL", "pl"),
    ("PT", "pt"),
    ("RO", "ro"),
    ("RS", "sr"),
    ("SE", "sv"),
    ("SI", "sl"),
    ("SK", "sk"),
    ("TR", "tr"),
    ("UA", "uk"),
];

/// The name of an entry, its original marked with its language.
pub(super) fn name(fields: &Fields, country: Option<CountryCode>) -> Option<Name> {
    let written = fields.group().field(ORIGINAL_LANG.name());
    let language = written.and_then(|_| fields.get(ORIGINAL_LANG));
    let language = language
        .map(|language| language.text.clone())
        .or_else(|| language_of(country?));
    Some(with_language(fields.get(NAME)?, language))
}

/// The name of a body: the original is Romanian if its head shows it, so that it is inflected like any other name.
pub(super) fn name_of_body(fields: &Fields, place: Option<CountryCode>) -> Option<Name> {
    let name = name(fields, None)?;
    Some(recognised(name, place))
}

/// The name with its original marked as Romanian, if it has no language and shows that it is.
fn recognised(mut name: Name, place: Option<CountryCode>) -> Name {
    let at_home = place.and_then(language_of).as_deref() == Some("ro");
    if let Some(original) = &mut name.original
        && original.language.is_none()
        && Romanian.recognises(&original.text, at_home)
    {
        original.language = Some("ro".to_owned());
    }
    name
}

/// The later name of an entry; the language of its original is the entry's.
pub(super) fn name_of(later: &Fields, entry: &Fields, place: Option<CountryCode>) -> Option<Name> {
    let language = entry
        .get(ORIGINAL_LANG)
        .map(|language| language.text.clone());
    Some(recognised(with_language(later.get(NAME)?, language), place))
}

/// The main language of a country's place names.
fn language_of(country: CountryCode) -> Option<String> {
    LANGUAGES
        .iter()
        .find(|(code, _)| *code == country.as_str())
        .map(|(_, language)| (*language).to_owned())
}

fn with_language(entry: &NameEntry, language: Option<String>) -> Name {
    let mut name = entry.name.clone();
    if let Some(original) = &mut name.original {
        original.language = language;
    }
    name
}
