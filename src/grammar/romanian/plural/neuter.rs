//! Neuter plurals: -e or -uri. Short and foreign-looking words take -uri, longer ones -e.

use super::super::sound::{Endings, replace, syllables};

/// Endings that decide, whatever the length.
const ENDINGS: Endings = &[
    ("iu", "ii"),
    ("eu", "ee"),
    ("ău", "ăie"),
    ("ct", "cte"),
    ("pt", "pte"),
    ("u", "uri"),
];

/// Endings of words with two syllables and more.
const LONG: Endings = &[
    ("tor", "toare"),
    ("sor", "soare"),
    ("zor", "zoare"),
    ("por", "poare"),
    ("vor", "voare"),
    ("on", "oane"),
    ("oc", "oace"),
    ("sod", "soade"),
    ("oi", "oaie"),
    ("ai", "aie"),
    ("tru", "tre"),
    ("bru", "bre"),
    ("plu", "ple"),
    ("iu", "ii"),
    ("eu", "ee"),
];

/// Endings of longer words that take -uri.
const LONG_IN_URI: &[&str] = &[
    "us", "is", "os", "ing", "uș", "iș", "tip", "ort", "ord", "urs", "urg", "ont", "ost",
];

/// The plural of a neuter noun.
pub(super) fn plural(singular: &str) -> String {
    let long = syllables(singular) > 1;
    if long && let Some(plural) = replace(singular, LONG) {
        return plural;
    }
    if let Some(plural) = replace(singular, ENDINGS) {
        return plural;
    }
    if singular.ends_with('e') {
        return singular.to_owned();
    }
    let uri = !long
        || singular.ends_with(['i', 'o', 'y', 'w'])
        || LONG_IN_URI.iter().any(|ending| singular.ends_with(ending));
    format!("{singular}{}", if uri { "uri" } else { "e" })
}
