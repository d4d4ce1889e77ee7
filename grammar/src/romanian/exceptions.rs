//! Words that no ending decides, each list with its reason. In: a word in small letters. Out: what is known about it.

/// Nouns whose own last letters are -ul: not an article.
const OWN_UL: &[&str] = &[
    "consul",
    "viceconsul",
    "proconsul",
    "calcul",
    "modul",
    "stimul",
    "nodul",
    "ovul",
    "fascicul",
    "vestibul",
    "cumul",
    "preambul",
    "ventricul",
    "pendul",
    "vehicul",
    "scrupul",
    "tubercul",
    "mascul",
    "lobul",
    "tentacul",
    "testicul",
    "recul",
];

/// Whether -ul belongs to the noun itself.
pub(super) fn owns_ul(word: &str) -> bool {
    word.split('-').next_back().is_some_and(|last| {
        let compound = |own: &&str| own.len() > 5 && last.ends_with(*own);
        last.ends_with("uncul") || OWN_UL.contains(&last) || OWN_UL.iter().any(compound)
    })
}

/// Nouns that end in a stressed -a in their dictionary form: not an article.
const OWN_A: &[&str] = &[
    "pijama", "basma", "sarma", "cazma", "mahala", "baclava", "musaca", "macara", "sofa", "manta",
    "nuia", "mucava", "tarla", "alpaca", "halva", "oca", "sanda", "debara", "balama", "mascara",
];

/// Whether -a belongs to the noun itself.
pub(super) fn owns_a(word: &str) -> bool {
    OWN_A.contains(&word)
}

/// Feasts whose names are feminine plurals without article, though -ii looks like the masculine article.
pub(super) const FEASTS: &[&str] = &["florii", "rusalii"];

/// Names in -ca that take -ei, against the rule for names in -ca.
pub(super) const NAMES_IN_CEI: &[&str] = &["Danemarca", "Evanghelica"];

/// The first half of these compounds inflects ("situații-limită"); elsewhere the last does.
pub(super) const SECOND_HALF_STAYS: &[&str] = &[
    "limită",
    "mamă",
    "cadru",
    "pilot",
    "cheie",
    "capcană",
    "prag",
    "model",
    "țintă",
    "gazdă",
    "păpușă",
    "fantomă",
    "surpriză",
    "turn",
    "muzeu",
    "școală",
];

/// Adjectives that often stand before their noun and then carry its article; masculine singular.
pub(super) const PRENOMINAL: &[&str] = &[
    "mare", "nou", "fost", "vechi", "înalt", "prim", "ultim", "actual", "viitor", "următor",
    "tânăr", "bun", "mic", "întreg", "propriu", "singur", "renumit",
];

/// Adjectives whose feminine plural no ending decides: feminine singular, feminine plural.
pub(super) const FEMININE_ADJECTIVES: &[(&str, &str)] = &[
    ("nouă", "noi"),
    ("neagră", "negre"),
    ("întreagă", "întregi"),
    ("tânără", "tinere"),
    ("mică", "mici"),
    ("unică", "unice"),
    ("adâncă", "adânci"),
    ("seacă", "seci"),
    ("dragă", "dragi"),
    ("grea", "grele"),
    ("rea", "rele"),
];

/// Nouns in a consonant and -i that are singular; the others are plurals ("ochelari", "blugi").
pub(super) const SINGULAR_IN_I: &[&str] = &[
    "luni", "marți", "miercuri", "vineri", "taxi", "meci", "arici", "licurici", "colibri",
    "safari", "alibi", "bikini", "martini", "rugbi", "derbi", "mini", "maxi",
];

/// Abbreviated titles before a name, written without a point.
pub(super) const TITLES: &[&str] = &["dl", "dna", "dra", "dr", "prof", "ing"];

/// Verb forms that look like adjectives: agreement of verbs is written as a selector.
pub(super) const VERBS: &[&str] = &["este", "sunt", "are", "au", "va", "vor"];
