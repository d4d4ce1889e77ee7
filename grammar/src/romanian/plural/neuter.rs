//! Neuter plurals: -e or -uri. Short and foreign-looking words take -uri, longer ones -e.

use super::super::sound::{Endings, replace, syllables};

/// Endings that decide, whatever the length.
const ENDINGS: Endings = &[
    ("iu", "ii"),
    ("eu", "ee"),
    ("ău", "ăie"),
    ("ct", "cte"),
    ("pt", "pte"),
    ("verb", "verbe"),
    ("u", "uri"),
];

/// Endings of words with two syllables and more, the first that fits wins.
const LONG: Endings = &[
    ("tor", "toare"),
    ("sor", "soare"),
    ("zor", "zoare"),
    ("por", "poare"),
    ("vor", "voare"),
    ("dor", "doare"),
    ("for", "foare"),
    ("ior", "ioare"),
    ("on", "oane"),
    ("oc", "oace"),
    ("od", "oade"),
    ("oș", "oașe"),
    ("oi", "oaie"),
    ("ai", "aie"),
    ("iom", "ioame"),
    ("nom", "noame"),
    ("drom", "droame"),
    ("ământ", "ăminte"),
    ("eamăt", "emete"),
    ("păt", "pete"),
    ("scop", "scoape"),
    ("obuz", "obuze"),
    ("ibuz", "ibuze"),
    ("odus", "oduse"),
    ("tru", "tre"),
    ("bru", "bre"),
    ("dru", "dre"),
    ("plu", "ple"),
    ("iu", "ii"),
    ("eu", "ee"),
];

/// Endings of longer words that take -uri.
const LONG_IN_URI: &[&str] = &[
    "us", "is", "os", "ns", "rs", "ing", "uș", "iș", "ip", "ort", "ord", "urg", "ont", "ost", "uz",
    "un", "ag", "log", "uc", "nț", "rț", "ap", "reț", "timp", "ium", "sum", "orum", "ținut", "op",
    "jur",
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
