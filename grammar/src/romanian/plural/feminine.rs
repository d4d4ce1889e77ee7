//! Feminine plurals: -e or -i, with vowel changes ("conferință, conferințe", "lucrare, lucrări", "școală, școli").

use super::super::sound::{Endings, replace, syllables, with_i};

/// Endings in the order in which they are tried; longer ones stand before shorter ones.
const ENDINGS: Endings = &[
    // Abstract nouns and verbal nouns.
    ("tate", "tăți"),
    ("toare", "toare"),
    ("adoare", "adoare"),
    ("joare", "joare"),
    ("esoare", "esoare"),
    ("oare", "ori"),
    ("are", "ări"),
    ("aie", "ăi"),
    ("ăie", "ăi"),
    ("eie", "ei"),
    ("oie", "oi"),
    ("uie", "ui"),
    ("âie", "âi"),
    ("abie", "ăbii"),
    ("ie", "ii"),
    ("hidee", "hidee"),
    ("idee", "idei"),
    ("popee", "popei"),
    ("ee", "ee"),
    ("arte", "ărți"),
    // Stressed -a.
    ("ia", "iele"),
    ("ea", "ele"),
    ("a", "ale"),
    // Nouns in -ă that take -i.
    ("icică", "icele"),
    ("aică", "aice"),
    ("eică", "eice"),
    ("eancă", "ence"),
    ("iancă", "ience"),
    ("uncă", "unci"),
    ("ncă", "nce"),
    ("ească", "ești"),
    ("oască", "oaște"),
    ("ască", "ăști"),
    ("eașcă", "ești"),
    ("șcă", "ști"),
    ("rescă", "resce"),
    ("lescă", "lesce"),
    ("scă", "ște"),
    ("logă", "loge"),
    ("legă", "lege"),
    ("oolică", "oolice"),
    ("tolică", "tolice"),
    ("foarfecă", "foarfece"),
    ("eacă", "eci"),
    ("oacă", "oci"),
    ("că", "ci"),
    ("eangă", "engi"),
    ("eagă", "egi"),
    ("oagă", "ogi"),
    ("gă", "gi"),
    ("eală", "eli"),
    ("uială", "uieli"),
    ("âială", "âieli"),
    ("ură", "uri"),
    ("agină", "agini"),
    ("ștină", "știni"),
    ("ătină", "ătini"),
    ("ciună", "ciuni"),
    ("stână", "stâne"),
    ("tână", "tâni"),
    ("soară", "soare"),
    ("șoară", "șoare"),
    ("ioară", "ioare"),
    ("oară", "ori"),
    // Stressed -ea- and -ia- before -ă become -e- and -ie- before -e.
    ("față", "fețe"),
    ("iană", "iene"),
    ("eană", "ene"),
    ("easă", "ese"),
    ("eață", "ețe"),
    ("cleară", "cleare"),
    ("neară", "neare"),
    ("gheară", "gheare"),
    ("eară", "ere"),
    ("eastră", "estre"),
    ("eastă", "este"),
    ("easmă", "esme"),
    ("eaptă", "epte"),
    ("ealtă", "elte"),
    ("eapsă", "epse"),
    ("eapă", "epe"),
    ("eadă", "ezi"),
    ("uă", "ue"),
    ("ă", "e"),
];

/// The plural of a feminine noun.
pub(super) fn plural(singular: &str) -> String {
    if let Some(stem) = singular.strip_suffix("oaie") {
        // Short words shorten ("foaie, foi"); augmentatives stay ("căsoaie").
        return format!("{stem}{}", if syllables(stem) == 0 { "oi" } else { "oaie" });
    }
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
    ("gheață", "gheți"),
    ("carne", "cărni"),
    ("sare", "sări"),
];

/// The genitive–dative stem of a noun of substance.
pub(super) fn genitive_of_mass_noun(singular: &str) -> String {
    replace(singular, MASS).unwrap_or_else(|| plural(singular))
}
