//! Words that no ending decides, each list with its reason. In: a word in small letters. Out: what is known about it.

/// Nouns whose plural is built on another stem or with a vowel change of their own.
const PLURALS: &[(&str, &str)] = &[
    ("om", "oameni"),
    ("cap", "capete"),
    ("ou", "ouă"),
    ("tată", "tați"),
    ("mamă", "mame"),
    ("soră", "surori"),
    ("noră", "nurori"),
    ("sală", "săli"),
    ("zi", "zile"),
    ("ziuă", "zile"),
    ("mână", "mâini"),
    ("viață", "vieți"),
    ("față", "fețe"),
    ("piață", "piețe"),
    ("masă", "mese"),
    ("fată", "fete"),
    ("seară", "seri"),
    ("vară", "veri"),
    ("primăvară", "primăveri"),
    ("toamnă", "toamne"),
    ("iarnă", "ierni"),
    ("țară", "țări"),
    ("scară", "scări"),
    ("hartă", "hărți"),
    ("poartă", "porți"),
    ("roată", "roți"),
    ("soartă", "sorți"),
    ("carte", "cărți"),
    ("parte", "părți"),
    ("mare", "mări"),
    ("cale", "căi"),
    ("vale", "văi"),
    ("piele", "piei"),
    ("noapte", "nopți"),
    ("moarte", "morți"),
    ("stradă", "străzi"),
    ("ladă", "lăzi"),
    ("rană", "răni"),
    ("bancă", "bănci"),
    ("barcă", "bărci"),
    ("marcă", "mărci"),
    ("școală", "școli"),
    ("boală", "boli"),
    ("coadă", "cozi"),
    ("apă", "ape"),
    ("casă", "case"),
    ("lume", "lumi"),
    ("marfă", "mărfuri"),
    ("treabă", "treburi"),
    ("iarbă", "ierburi"),
    ("lipsă", "lipsuri"),
    ("vreme", "vremuri"),
    ("carne", "cărnuri"),
    ("ceartă", "certuri"),
    ("sare", "săruri"),
    ("ceață", "cețuri"),
    ("raport", "rapoarte"),
    ("cuvânt", "cuvinte"),
    ("mormânt", "morminte"),
    ("veșmânt", "veșminte"),
    ("legământ", "legăminte"),
    ("jurământ", "jurăminte"),
    ("număr", "numere"),
    ("grad", "grade"),
    ("os", "oase"),
    ("vas", "vase"),
    ("vis", "vise"),
    ("simbol", "simboluri"),
    ("venit", "venituri"),
    ("ținut", "ținuturi"),
    ("parfum", "parfumuri"),
    ("ori", "ori"),
    ("text", "texte"),
    ("lemn", "lemne"),
    ("semn", "semne"),
    ("scaun", "scaune"),
    ("oraș", "orașe"),
    ("sat", "sate"),
    ("stat", "state"),
    ("deget", "degete"),
    ("suflet", "suflete"),
    ("picior", "picioare"),
    ("nume", "nume"),
    ("prenume", "prenume"),
    ("pronume", "pronume"),
    ("codice", "codice"),
    ("spate", "spate"),
    ("pântece", "pântece"),
    ("frate", "frați"),
    ("cal", "cai"),
    ("copil", "copii"),
    ("festival", "festivaluri"),
    ("lucru", "lucruri"),
    ("titlu", "titluri"),
    ("măr", "mere"),
    ("păr", "peri"),
    ("fus", "fuse"),
    ("tânăr", "tineri"),
    ("sfânt", "sfinți"),
    ("văr", "veri"),
    ("șarpe", "șerpi"),
    ("pașaport", "pașapoarte"),
    ("amendă", "amenzi"),
    ("dobândă", "dobânzi"),
    ("oglindă", "oglinzi"),
    ("comandă", "comenzi"),
    ("dovadă", "dovezi"),
    ("inimă", "inimi"),
    ("ușă", "uși"),
    ("cereală", "cereale"),
    ("dimineață", "dimineți"),
    ("ceașcă", "cești"),
    ("judecată", "judecăți"),
    ("sămânță", "semințe"),
    ("abuz", "abuzuri"),
    ("complex", "complexe"),
    ("braț", "brațe"),
    ("minciună", "minciuni"),
    ("furtună", "furtuni"),
    ("gară", "gări"),
    ("muncă", "munci"),
    ("pace", "păci"),
    ("gardă", "gărzi"),
    ("bandă", "benzi"),
    ("limbă", "limbi"),
    ("grijă", "griji"),
    ("nuntă", "nunți"),
    ("adevăr", "adevăruri"),
    ("autostradă", "autostrăzi"),
    ("contur", "contururi"),
    ("episod", "episoade"),
    ("caiet", "caiete"),
];

/// The plural, if the word has one of its own.
pub(super) fn plural(word: &str) -> Option<&'static str> {
    PLURALS
        .iter()
        .find(|(singular, _)| *singular == word)
        .map(|(_, plural)| *plural)
}

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
    "pieptene",
    "șarpe",
    "șoarece",
    "fluture",
    "strugure",
    "burete",
    "nasture",
    "sâmbure",
    "mire",
    "tutore",
    "lapte",
    "bade",
    "nene",
    "castravete",
    "fagure",
    "graure",
    "viezure",
];

/// Nouns in -e that are neuter.
const NEUTER_IN_E: &[&str] = &["nume", "prenume", "pronume", "renume", "spate", "pântece"];

/// Whether a noun in -e is masculine.
pub(super) fn is_masculine_in_e(word: &str) -> bool {
    MASCULINE_IN_E.contains(&word)
}

/// Whether a noun in -e is neuter.
pub(super) fn is_neuter_in_e(word: &str) -> bool {
    NEUTER_IN_E.contains(&word)
}

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
    "tul",
    "preambul",
    "ventricul",
    "pendul",
    "vehicul",
    "scrupul",
    "lobul",
    "tubercul",
    "furuncul",
    "peduncul",
    "carbuncul",
    "homuncul",
];

/// Whether -ul belongs to the noun itself.
pub(super) fn owns_ul(word: &str) -> bool {
    word.split('-')
        .next_back()
        .is_some_and(|last| OWN_UL.contains(&last))
}

/// Nouns that end in a stressed -a in their dictionary form: not an article.
const OWN_A: &[&str] = &[
    "pijama", "basma", "sarma", "cazma", "mahala", "baclava", "musaca", "macara", "sofa", "manta",
    "nuia", "mucava", "tarla", "acadea", "belea", "cafea", "stea", "ghiulea", "perdea", "saltea",
    "măsea", "alpaca", "halva", "oca",
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
];

/// Adjectives that often stand before their noun and then carry the article: definite form, definite genitive–dative.
pub(super) const PRENOMINAL: &[(&str, &str)] = &[
    ("marele", "marelui"),
    ("marea", "marii"),
    ("noul", "noului"),
    ("noua", "noii"),
    ("fostul", "fostului"),
    ("fosta", "fostei"),
    ("vechiul", "vechiului"),
    ("vechea", "vechii"),
    ("înaltul", "înaltului"),
    ("înalta", "înaltei"),
    ("primul", "primului"),
    ("prima", "primei"),
    ("actualul", "actualului"),
    ("actuala", "actualei"),
    ("viitorul", "viitorului"),
    ("viitoarea", "viitoarei"),
    ("tânărul", "tânărului"),
    ("tânăra", "tinerei"),
    ("bunul", "bunului"),
    ("buna", "bunei"),
    ("micul", "micului"),
    ("mica", "micii"),
    ("întregul", "întregului"),
    ("întreaga", "întregii"),
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

/// Verb forms that look like adjectives: agreement of verbs is written as a selector.
pub(super) const VERBS: &[&str] = &[
    "este", "e", "sunt", "era", "erau", "are", "au", "a", "am", "avea", "aveau", "va", "vor", "fi",
    "fie", "face", "fac", "vine", "vin", "merge", "merg", "devine", "devin", "rămâne", "rămân",
];
