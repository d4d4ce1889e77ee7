//! Feminine plurals: -e or -i, with vowel changes ("conferință, conferințe", "lucrare, lucrări", "școală, școli").

use super::super::sound::{Endings, replace, with_i};

/// Endings in the order in which they are tried; longer ones stand before shorter ones.
const ENDINGS: Endings = &[
    // Abstract nouns and verbal nouns.
    ("tate", "tăți"),
    ("toare", "toare"),
    ("oare", "ori"),
    ("are", "ări"),
    ("oaie", "oi"),
    ("aie", "ăi"),
    ("eie", "ei"),
    ("uie", "ui"),
    ("ie", "ii"),
    ("idee", "idei"),
    ("ee", "ee"),
    ("âie", "âi"),
    ("iune", "iuni"),
    ("arte", "ărți"),
    // Stressed -a.
    ("ia", "iele"),
    ("ea", "ele"),
    ("a", "ale"),
    // Nouns in -ă that take -i.
    ("ioară", "ioare"),
    ("igară", "igări"),
    ("brățară", "brățări"),
    ("icică", "icele"),
    ("oaică", "oaice"),
    ("eancă", "ence"),
    ("ncă", "nce"),
    ("ească", "ești"),
    ("șcă", "ști"),
    ("scă", "ște"),
    ("logă", "loge"),
    ("legă", "lege"),
    ("eacă", "eci"),
    ("oacă", "oci"),
    ("că", "ci"),
    ("eagă", "egi"),
    ("oagă", "ogi"),
    ("gă", "gi"),
    ("eală", "eli"),
    ("uială", "uieli"),
    ("iană", "iene"),
    ("tămână", "tămâni"),
    ("ntână", "ntâni"),
    ("rădăcină", "rădăcini"),
    ("lumină", "lumini"),
    ("grădină", "grădini"),
    ("mașină", "mașini"),
    ("oală", "oale"),
    ("oară", "ori"),
    ("ură", "uri"),
    ("eană", "ene"),
    ("easă", "ese"),
    ("eață", "ețe"),
    ("eară", "ere"),
    ("eastră", "estre"),
    ("eapsă", "epse"),
    ("eadă", "ezi"),
    ("uă", "ue"),
    ("ie", "ii"),
    ("ă", "e"),
];

/// The plural of a feminine noun.
pub(super) fn plural(singular: &str) -> String {
    if let Some(plural) = replace(singular, ENDINGS) {
        return plural;
    }
    match singular.strip_suffix('e') {
        Some(stem) => with_i(stem),
        None => singular.to_owned(),
    }
}

/// Nouns of substances have a plural in -uri for sorts, and the genitive–dative of their own stem.
const MASS: Endings = &[
    ("arfă", "ărfi"),
    ("eabă", "ebi"),
    ("iarbă", "ierbi"),
    ("ceață", "ceți"),
    ("carne", "cărni"),
    ("sare", "sări"),
];

/// The genitive–dative stem of a noun of substance.
pub(super) fn genitive_of_mass_noun(singular: &str) -> String {
    replace(singular, MASS).unwrap_or_else(|| plural(singular))
}
