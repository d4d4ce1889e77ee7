//! Neuter plurals: -e or -uri. Short and foreign-looking words take -uri, longer ones -e.

use super::super::sound::{Endings, replace, syllables};

/// Endings that decide, whatever the length.
const ENDINGS: Endings = &[
    ("iu", "ii"),
    ("eu", "ee"),
    ("ău", "ăie"),
    ("ct", "cte"),
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
    ("iom", "ioame"),
    ("nom", "noame"),
    ("indrom", "indroame"),
    ("drom", "dromuri"),
    ("tramvai", "tramvaie"),
    ("antai", "antaie"),
    ("ai", "aiuri"),
    ("mor", "moruri"),
    ("onor", "onoruri"),
    ("avor", "avoruri"),
    ("bor", "boare"),
    ("șor", "șoare"),
    ("ământ", "ăminte"),
    ("eamăt", "emete"),
    ("păt", "pete"),
    ("scop", "scoape"),
    ("obuz", "obuze"),
    ("ibuz", "ibuze"),
    ("odus", "oduse"),
    ("vru", "vre"),
    ("acru", "acre"),
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
    "jur", "alt", "int", "pas", "mac", "lux", "dex", "tex", "ox", "bat", "ndum", "imum", "matum",
    "uum", "ool", "sol", "opol", "petrol", "got", "plot", "dot", "zot", "icot", "ibot", "uls",
    "aust", "xil", "ail", "ket", "dget",
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
        || looks_foreign(singular) && !singular.ends_with("er")
        || singular.ends_with(['i', 'o', 'y', 'w'])
        || LONG_IN_URI.iter().any(|ending| singular.ends_with(ending));
    format!("{singular}{}", if uri { "uri" } else { "e" })
}

/// Letters that only words from other languages have: "background", "fitness", "workshop".
fn looks_foreign(word: &str) -> bool {
    ["w", "y", "k", "oo", "sh", "th", "ss", "ll", "tt"]
        .iter()
        .any(|letters| word.contains(letters))
}
