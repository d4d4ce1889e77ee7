//! The region that a language tag leaves open: where the language is mostly spoken.
//!
//! In: a BCP 47 tag. Out: language and region.

use icu_locale::{LanguageIdentifier, LocaleExpander};

/// Language and region joined by `_`, as in the names of locales: `lv_LV` of `lv`, `en_GB` of `en-GB`. A language without a
/// likely region stands alone.
pub fn locale_name(tag: &str) -> String {
    let Ok(mut full) = tag.parse::<LanguageIdentifier>() else {
        return tag.replace('-', "_");
    };
    LocaleExpander::new_common().maximize(&mut full);
    let language = full.language.to_string();
    match full.region {
        Some(region) => format!("{language}_{region}"),
        None => language,
    }
}
