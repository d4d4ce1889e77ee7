//! Nouns that no ending decides, in short lists, each with its reason.
//!
//! In: a word in lower case. Out: yes or no. Lists hold what rules cannot know, and nothing that a rule knows.

use super::words::{Words, words};

/// Nouns of the 6th declension, which end like masculine nouns in -s.
const SIXTH: Words = words!(
    "\
    acs ass auss birzs dakts debess grants grunts izkapts kārts maksts nots nāss nāts pirts plīts pults \
    rūts smilts takts uts uzacs vāts versts vēsts zoss šalts skansts asins tāss dzirksts blakts skrots \
    pāksts lakts drāts vakts sāts līksts govs slaucamgovs jūts odzs avs spīts bārksts vidusauss pusnots",
);

/// The same as the tails of compounds: dalībvalsts, Daugavpils, diennakts, haizivs.
const SIXTH_TAILS: Words = words!(
    "\
    valsts pils nakts zivs krāsns uguns cilts klints kvīts sirds telts klēts kūts balss dzelzs žults \
    krūts birzs pults vēsts ģints milts",
);

/// Masculine nouns that end like those.
const NOT_SIXTH: Words = words!("biskvīts čuguns akūts");

/// Nouns of the 6th declension whose genitive plural does not soften: acu, ausu, debesu.
const SIXTH_HARD: Words = words!(
    "\
    ass zoss nāss uts takts brokastis cēsis debesis maksts tāss debess",
);

/// Clusters that keep a stem of the 6th declension: valstu, vēstu.
const SIXTH_HARD_TAILS: Words = words!(
    "\
    lsts rsts asts ēsts ests īsts ists balss acs auss kūts žults",
);

/// Nouns of the 6th declension that are met in the plural and then end like the 2nd.
const SIXTH_PLURAL: Words = words!(
    "\
    durvis brokastis asinis cēsis debesis jūtis",
);

/// Nouns of the 2nd declension in plain -s, also as tails: their genitive is their nominative.
const SECOND_IN_S: Words = words!("akmens asmens mēness rudens ūdens zibens");

/// Nouns of the 2nd declension that do not soften, also as tails: garmatis, baltastis.
const SECOND_HARD: Words = words!("tētis matis astis mutis skatis");

/// The same as whole words, because others soften: kviesis, vietvaldis.
const SECOND_HARD_WORDS: Words = words!("viesis");

/// Men's given names in -tis and -dis do not soften; surnames do.
const SECOND_HARD_NAMES: Words = words!(
    "\
    aldis artis atis dzintis egīdis gatis guntis intis kristis kurtis mintis rūdis uldis vitis zintis \
    ģirtis gundis sandis andis raitis santis fredis ēdis voldis vaidis bertis mārtis svētis ardis \
    indis ludis",
);

/// Ends of men's given names that do not soften: Visvaldis.
const SECOND_HARD_NAME_TAILS: Words = words!("valdis");

/// Nouns of the 5th declension whose genitive plural does not soften, also as tails: biogrāfe, naudaskase. Besides the list: -ste, but not
/// -kste (sacīkšu) and -nste.
const FIFTH_HARD_TAILS: Words = words!("rakste grāfe kase pase gāze fronte sofe");

/// The same as whole words: terase and trase soften.
const FIFTH_HARD: Words = words!("rase flote torte gide mise");

/// Men that are named by a noun in -a or -e, also as tails.
const MASCULINE_IN_VOWEL: Words = words!(
    "\
    puika slepkava bende mieramika mulla dalailama radža duče pilsētgalva",
);

/// Given names of men in -a, which end like those of women: "Ņikita Meškovs".
const MENS_NAMES: Words = words!(
    "\
    iļja ņikita nikita luka jūda foma kuzma griša miša petja kostja koļa vaņa mitja vitja aļoša serjoža volodja \
    vova mustafa abdulla attila seneka kaligula",
);

/// Latvian names without singular that no typical ending of such names betrays. Other names in -i are foreign and indeclinable.
const PLURAL_NAMES: Words = words!(
    "\
    balvi birži bulduri dzintari helsinki kangari kubuli ķemeri limbaži majori melluži saulkrasti \
    strenči talsi tiskādi vaivari vidriži ādaži baloži rugāji austrumi rietumi dienvidi dubulti \
    jaundubulti kauguri ropaži piņķi skrīveri ainaži medumi višķi mežvidi lauderi vērēmi lendži stradi \
    dauksti irši bebri lībagi delfi suvalki traķi rokišķi anīkšči telši druskininki zarasi mažeiķi \
    alpi andi himalaji karpati pireneji apenīni tatri jāņi dvīņi emirāti",
);

/// Feminine names without singular. Other names in -as and -es are foreign men's (Jonas) and indeclinable.
const FEMININE_PLURAL_NAMES: Words = words!(
    "\
    atēnas tēbas sirakūzas mikēnas kannas pļaviņas filipīnas azoras seišelas kordiljeras lieldienas",
);

/// Endings of Latvian names without singular: Preiļi, Līvāni, Vecumnieki, Stopiņi, Saurieši.
const PLURAL_NAME_TAILS: Words = words!(
    "\
    nieki ieši eši aiši īši iņi āni ēni ūni ņi ļi ķi ģi aži iži ūži āji svētki",
);

/// Masculine genitives that look like nominatives in -s and stand before another noun as they are.
const GENITIVE_IN_US: Words =
    words!("tirgus lietus ledus alus medus viltus saldus klepus vidus virsus");

/// Ends of feminine nouns that name bodies and works: before them a name is a genitive ("Stradiņa Universitāte", "Oslo Universitāte").
const BODIES: Words = words!(
    "\
    ība šana ācija tāte nīca banka dome padome partija komisija iela skola balva grāmata birža akadēmija \
    republika bibliotēka",
);

/// First words of names of countries that stay: Saūda Arābija, Papua-Jaungvineja.
const FROZEN: Words = words!("saūda papua");

/// Foreign nouns in -i that would pass for nouns without singular.
const INDECLINABLE: Words = words!(
    "\
    alibi derbi kivi penalti safari taksi viski žiri brokoli konfeti spageti grafiti suši hobi lobi \
    martini čili ragbi mini maksi midi cunami brendi rabi patuā buržuā rali",
);

/// Whether it is a foreign noun that stays the same in every form.
pub(super) fn is_indeclinable(word: &str) -> bool {
    INDECLINABLE.has(word)
}

/// Whether a feminine noun names a body or a work.
pub(super) fn is_body(word: &str) -> bool {
    BODIES.ends(word)
}

/// Whether it stays in front of the name that it begins.
pub(super) fn is_frozen(word: &str) -> bool {
    FROZEN.has(word)
}

/// Men who are addressed by the nominative.
const ADDRESSED: Words = words!("dievs draugs kungs");

/// Whether it is of the 6th declension by its singular in -s.
pub(super) fn is_sixth(word: &str) -> bool {
    SIXTH.has(word) || SIXTH_TAILS.ends(word) && !NOT_SIXTH.has(word)
}

/// Whether it is of the 6th declension by its plural in -is. Names in -is are mostly of the 2nd.
pub(super) fn is_sixth_plural(word: &str, is_name: bool) -> bool {
    let is_sixth = |singular: &str| SIXTH_TAILS.ends(singular) || !is_name && SIXTH.has(singular);
    SIXTH_PLURAL.ends(word)
        || word
            .strip_suffix("is")
            .is_some_and(|stem| is_sixth(&format!("{stem}s")) && !is_hearted(word))
}

/// Men and birds named after their heart or breast are of the 2nd declension: cietsirdis.
fn is_hearted(word: &str) -> bool {
    ["sirdis", "krūtis"].iter().any(|tail| {
        word.strip_suffix(tail)
            .is_some_and(|before| !before.is_empty())
    })
}

/// Whether a word of the 6th declension keeps its stem in the genitive plural. Besides the list: -sts after a vowel, l or r.
pub(super) fn is_sixth_hard(word: &str) -> bool {
    let singular = word
        .strip_suffix("is")
        .map_or_else(|| word.to_owned(), |stem| format!("{stem}s"));
    SIXTH_HARD.has(word) || SIXTH_HARD.has(&singular) || SIXTH_HARD_TAILS.ends(&singular)
}

/// Whether it is declined like akmens.
pub(super) fn is_second_in_s(word: &str) -> bool {
    SECOND_IN_S.ends(word) || word == "sāls"
}

/// Whether it is declined like suns; a name in -suns is none.
pub(super) fn is_hound(word: &str, is_name: bool) -> bool {
    word.ends_with("suns") && (!is_name || word == "suns")
}

/// Whether a word in -is keeps its stem.
pub(super) fn is_second_hard(word: &str, is_name: bool) -> bool {
    SECOND_HARD.ends(word)
        || SECOND_HARD_WORDS.has(word)
        || is_name && (SECOND_HARD_NAMES.has(word) || SECOND_HARD_NAME_TAILS.ends(word))
}

/// Whether a word in -e keeps its stem in the genitive plural.
pub(super) fn is_fifth_hard(word: &str) -> bool {
    let in_ste = word.ends_with("ste") && !word.ends_with("kste") && !word.ends_with("nste");
    in_ste || FIFTH_HARD_TAILS.ends(word) || FIFTH_HARD.has(word)
}

/// Whether a noun in -a or -e names a man.
pub(super) fn is_masculine_in_vowel(word: &str) -> bool {
    MASCULINE_IN_VOWEL.ends(word)
}

/// Whether a noun in -a or -e before a man's name is his title: "pilsētas galva Andris Elksniņš".
pub(super) fn is_mans_noun(word: &str) -> bool {
    word == "galva" || is_masculine_in_vowel(word)
}

/// Whether a name in -a is a man's given name.
pub(super) fn is_mans_name(word: &str) -> bool {
    MENS_NAMES.has(word)
}

/// Whether a name in -i has no singular.
pub(super) fn is_plural_name(word: &str) -> bool {
    PLURAL_NAMES.has(word) || PLURAL_NAME_TAILS.ends(word)
}

/// Whether a name in -as or -es has no singular.
pub(super) fn is_feminine_plural_name(word: &str) -> bool {
    FEMININE_PLURAL_NAMES.has(word)
}

/// Whether a word in -us before another noun is its genitive.
pub(super) fn is_genitive_in_us(word: &str) -> bool {
    GENITIVE_IN_US.ends(word)
}

/// Whether its vocative is its nominative.
pub(super) fn is_addressed_by_nominative(word: &str) -> bool {
    ADDRESSED.has(word)
}
