//! The gender that a noun's ending makes likely. In: an indefinite singular. Out: a gender.
//!
//! Feminines show it; masculines and neuters look alike in the singular, so for them this is a guess that the register should replace.

use crate::Gender;

use super::sound::{lower_first, syllables};

/// Nouns in -e that are masculine; most nouns in -e are feminine.
const MASCULINE_IN_E: &[&str] = &[
    "frate",
    "munte",
    "perete",
    "câine",
    "pește",
    "rege",
    "președinte",
    "vicepreședinte",
    "părinte",
    "dinte",
    "arbore",
    "iepure",
    "soare",
    "oaspete",
    "principe",
    "conte",
    "duce",
    "șarpe",
    "șoarece",
    "fluture",
    "strugure",
    "lapte",
    "tutore",
    "indice",
    "mire",
];

/// Nouns in -e that are neuter.
const NEUTER_IN_E: &[&str] = &[
    "nume", "prenume", "pronume", "renume", "spate", "pântece", "codice",
];

/// Persons, peoples, animals and units whose ending looks neuter.
const MASCULINE: &[&str] = &[
    "om",
    "domn",
    "prieten",
    "elev",
    "coleg",
    "jandarm",
    "poet",
    "atlet",
    "general",
    "expert",
    "prefect",
    "suspect",
    "arhitect",
    "chirurg",
    "client",
    "leu",
    "euro",
    "ban",
    "an",
    "cent",
    "pas",
    "șef",
    "soț",
    "prinț",
    "urs",
    "lup",
    "cerb",
    "porc",
    "cal",
    "pom",
    "brad",
    "turc",
    "grec",
    "sârb",
    "rus",
    "ceh",
    "neamț",
    "arab",
    "evreu",
    "zeu",
    "erou",
    "leton",
    "eston",
    "spaniol",
    "bolnav",
    "deputat",
    "salariat",
    "nepot",
    "pilot",
    "robot",
    "episcop",
    "consul",
    "copil",
    "adept",
    "umăr",
    "metru",
    "litru",
    "arbitru",
    "maestru",
    "ministru",
    "membru",
    "tovarăș",
    "colonel",
    "voievod",
    "codru",
    "ochi",
    "pui",
    "ardei",
    "unchi",
    "tei",
    "genunchi",
    "rinichi",
    "mușchi",
    "arici",
    "licurici",
];

/// Things whose ending looks like that of a person.
const NEUTER: &[&str] = &[
    "regat",
    "consulat",
    "campionat",
    "emirat",
    "patronat",
    "internat",
    "referat",
    "pahar",
    "exemplar",
    "inventar",
    "itinerar",
    "hangar",
    "televizor",
    "ordin",
    "trafic",
    "ajutor",
    "motor",
    "sector",
    "laborator",
    "izvor",
    "covor",
    "vapor",
    "popor",
    "tractor",
    "calculator",
    "accent",
    "accident",
    "continent",
    "procent",
    "talent",
    "aparat",
    "palat",
    "mandat",
    "climat",
    "sindicat",
    "certificat",
    "format",
    "ziar",
    "dicționar",
    "chestionar",
    "formular",
    "calendar",
    "seminar",
    "dosar",
    "documentar",
    "ecran",
    "roman",
    "ocean",
    "organ",
    "magazin",
    "cămin",
    "destin",
    "buletin",
    "atelier",
    "cartier",
    "șantier",
    "dosier",
    "transfer",
    "oraș",
    "simptom",
    "dialog",
    "sindrom",
];

/// Endings of things, tried before those of persons.
const NEUTER_ENDINGS: &[&str] = &[
    "ment", "aj", "ism", "tat", "riat", "orat", "enat", "ter", "ior",
];

/// Endings of persons and living things, in words of two syllables and more.
const MASCULINE_ENDINGS: &[&str] = &[
    "or", "er", "ist", "an", "ant", "ent", "ar", "at", "log", "graf", "ic", "ac", "om", "ân", "in",
    "ez", "oid", "aș", "ron", "arh", "abil", "of",
];

/// The likely gender.
pub(super) fn likely(singular: &str) -> Gender {
    let whole = lower_first(singular);
    let last = whole.rsplit('-').next().unwrap_or(&whole);
    let word = last.strip_prefix("vice").unwrap_or(last);
    let ends = |endings: &[&str]| endings.iter().any(|ending| word.ends_with(ending));
    if is_masculine_in_e(word) || MASCULINE.contains(&word) || ends(&["tată", "popă", "papă"]) {
        Gender::Masculine
    } else if is_neuter_in_e(word) || NEUTER.contains(&word) {
        Gender::Neuter
    } else if ends(&["ă", "a", "e"])
        || matches!(
            word,
            "zi" | "luni" | "marți" | "miercuri" | "joi" | "vineri"
        )
    {
        Gender::Feminine
    } else if syllables(word) > 1 && !ends(NEUTER_ENDINGS) && ends(MASCULINE_ENDINGS) {
        Gender::Masculine
    } else {
        Gender::Neuter
    }
}

/// Whether a noun in -e is masculine.
pub(super) fn is_masculine_in_e(word: &str) -> bool {
    MASCULINE_IN_E.contains(&word)
}

/// Whether a noun in -e is neuter.
pub(super) fn is_neuter_in_e(word: &str) -> bool {
    NEUTER_IN_E.contains(&word)
}
