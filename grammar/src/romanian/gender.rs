//! The gender that a noun's ending makes likely. In: an indefinite singular. Out: a gender.
//!
//! Feminines show it; masculines and neuters look alike in the singular, so for them this is a guess that the register should replace.

use crate::Gender;

use super::plural;
use super::sound::{lower_first, syllables};

/// Prefixes of units, which do not change what the unit is: "kilometru", "megabit".
const UNIT_PREFIXES: &[&str] = &[
    "kilo", "mega", "giga", "tera", "hecto", "deci", "centi", "mili", "micro", "nano",
];

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

/// English words whose -e is not heard: "site-ul, site-uri".
pub(super) fn has_silent_e(word: &str) -> bool {
    ["site", "ware", "mouse"]
        .iter()
        .any(|ending| word.ends_with(ending))
}

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
    "diavol",
    "stâlp",
    "sclav",
    "moș",
    "hoț",
    "apostol",
    "ungur",
    "vultur",
    "păianjen",
    "plumb",
    "strămoș",
    "profet",
    "discipol",
    "rival",
    "dascăl",
    "samurai",
    "pilon",
    "șoim",
    "fulg",
    "dramaturg",
    "usturoi",
    "somon",
    "arbust",
    "căpșun",
    "crin",
    "bocanc",
    "microb",
    "pantalon",
    "algoritm",
    "reporter",
    "călugăr",
    "leopard",
    "crab",
    "salcâm",
    "pigment",
    "yuan",
    "pixel",
    "bivol",
    "pieton",
    "strigoi",
    "plop",
    "volt",
    "butuc",
    "papuc",
    "edil",
    "campion",
    "martir",
    "preot",
    "mitropolit",
    "diacon",
    "rom",
    "masterand",
    "doctorand",
    "adult",
    "sportiv",
    "credincios",
    "bit",
    "octet",
    "fag",
    "papagal",
    "crap",
    "păun",
    "individ",
    "deținut",
    "invalid",
    "intelectual",
    "suporter",
    "conațional",
    "deportat",
    "străin",
    "mascul",
    "fan",
    "fiu",
    "trimis",
    "senior",
    "patron",
    "baron",
    "spion",
    "demon",
    "cocoș",
    "porumbel",
    "cireș",
    "nuc",
    "pin",
    "trandafir",
    "portocal",
    "hormon",
    "proton",
    "izotop",
    "electrod",
    "stimul",
    "nor",
    "sac",
    "pumn",
    "pol",
    "covrig",
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
    "restaurant",
    "fișier",
    "hectar",
    "bazin",
    "server",
    "dormitor",
    "diagnostic",
    "frigider",
    "diamant",
    "cinematograf",
    "procesor",
    "radar",
    "volan",
    "laser",
    "fulger",
    "tipar",
    "vaccin",
    "grătar",
    "vocabular",
    "scrutin",
    "coridor",
    "container",
    "recipient",
    "vestiar",
    "exponat",
    "uragan",
    "ventilator",
    "venin",
    "calcar",
    "revolver",
    "rubin",
    "aluat",
    "stimulent",
    "abator",
    "semafor",
    "radiator",
    "lansator",
    "dispensar",
    "ceasornic",
    "bancomat",
    "cadran",
    "tender",
    "banner",
    "contor",
    "generator",
    "transformator",
    "ascensor",
    "monitor",
    "rezervor",
    "ogor",
    "condensator",
    "fluier",
    "trailer",
    "browser",
    "player",
    "artizanat",
    "dispecerat",
    "paragraf",
    "monolog",
    "inconvenient",
    "reper",
    "proiector",
    "adaptor",
];

/// Endings of things, tried before those of persons.
const NEUTER_ENDINGS: &[&str] = &[
    "ment", "aj", "ism", "tat", "riat", "orat", "enat", "inat", "ter", "ior", "oar", "uar", "ifer",
    "oplan", "scop", "bstrat", "ezaur", "oțel", "măcel", "ecel", "oncel", "cer", "ver", "van",
    "elan", "olan", "zin", "stin", "icat", "ulat", "arat", "drom", "inom", "iom", "cident",
    "cedent", "alog", "prolog", "epilog",
];

/// Endings of persons and living things, in words of two syllables and more.
const MASCULINE_ENDINGS: &[&str] = &[
    "or", "er", "ist", "an", "ant", "ent", "ar", "at", "log", "graf", "ic", "ac", "om", "ân", "in",
    "ez", "oid", "aș", "ron", "arh", "abil", "of", "acid", "oxid", "aur", "naut", "fob", "iot",
    "cel", "țel", "rel", "șel", "ăreț",
];

/// The likely gender.
pub(super) fn likely(singular: &str) -> Gender {
    let whole = lower_first(singular);
    let last = whole.rsplit('-').next().unwrap_or(&whole);
    let word = last.strip_prefix("vice").unwrap_or(last);
    let unit = UNIT_PREFIXES
        .iter()
        .find_map(|prefix| word.strip_prefix(prefix));
    let ends = |endings: &[&str]| endings.iter().any(|ending| word.ends_with(ending));
    if let Some(gender) = plural::gender_of_listed(word) {
        gender
    } else if is_masculine_in_e(word)
        || MASCULINE.contains(&word)
        || unit.is_some_and(|unit| MASCULINE.contains(&unit))
        || ends(&["tată", "popă", "papă"])
    {
        Gender::Masculine
    } else if is_neuter_in_e(word) || NEUTER.contains(&word) || has_silent_e(word) {
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

/// Endings of persons and of things that leave no doubt, in words of two syllables and more.
const SURE_ENDINGS: &[&str] = &[
    "ist", "ean", "ian", "olog", "arh", "crat", "naut", "iot", "ment", "aj", "ism", "uar", "ifer",
    "ing", "drom",
];

/// Whether the gender of a noun is no guess: the noun is listed, or its ending tells.
pub(super) fn is_sure(singular: &str) -> bool {
    let word = lower_first(singular);
    let listed = MASCULINE.contains(&word.as_str())
        || NEUTER.contains(&word.as_str())
        || is_masculine_in_e(&word)
        || is_neuter_in_e(&word)
        || has_silent_e(&word)
        || plural::gender_of_listed(&word).is_some();
    let told = SURE_ENDINGS.iter().any(|ending| word.ends_with(ending));
    listed || told && syllables(&word) > 1 || word.contains('-')
}

/// Whether a noun in -e is masculine.
pub(super) fn is_masculine_in_e(word: &str) -> bool {
    let plant_or_animal = (word.ends_with("ete") || word.ends_with("ure"))
        && syllables(word) > 2
        && !word.ends_with("pădure");
    MASCULINE_IN_E.contains(&word) || plant_or_animal
}

/// Whether a noun in -e is neuter.
pub(super) fn is_neuter_in_e(word: &str) -> bool {
    NEUTER_IN_E.contains(&word)
}
