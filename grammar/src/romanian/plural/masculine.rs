//! Masculine plurals: always -i, with softened consonants ("student, studenți").

use super::super::sound::{Endings, replace, with_i};

/// Endings whose vowel or consonant changes too.
const ENDINGS: Endings = &[
    ("stru", "ștri"),
    ("ștru", "ștri"),
    ("ean", "eni"),
    ("ian", "ieni"),
    ("eac", "eci"),
    ("eag", "egi"),
    ("ghel", "gheli"),
    ("el", "ei"),
    ("eafăr", "eferi"),
    ("eamăn", "emeni"),
    ("eacăn", "eceni"),
    ("ăr", "eri"),
    ("iu", "ii"),
    ("eu", "ei"),
    ("ou", "oi"),
    ("u", "i"),
    ("că", "ci"),
];

/// The plural of a masculine noun.
pub(super) fn plural(singular: &str) -> String {
    if singular.ends_with('i') {
        return singular.to_owned();
    }
    if let Some(plural) = replace(singular, ENDINGS) {
        return plural;
    }
    let stem = singular.strip_suffix(['e', 'ă', 'a']).unwrap_or(singular);
    with_i(stem)
}
