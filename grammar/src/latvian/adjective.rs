//! Adjectives and participles: telling an indefinite adjective in -a or -as from a noun in the genitive.
//!
//! In: a word's stem in lower case. Out: whether it is an adjective. "jauna balva" (a new award) and "gada balva" (award of
//! the year) look alike; most adjectives have a suffix of their own, the rest are short basic words.

use super::words::{Words, words};

/// Suffixes of adjectives and participles before the ending: svarīg-, politisk-, iespējam-, vienot-.
const SUFFIXES: Words = words!(
    "\
    īg isk išķ īv oš jam ām zam kam tam āk ēt īt ot ūt āt āl ain gadēj iekšēj augšēj apakšēj vietēj \
    kopēj pēdēj pretēj vidēj virsēj daļēj ārēj disciplinār kopt vērst traukt ļaut plēst oz kārš itār \
    entār ulār gan kārtēj reizēj dienēj pusēj malēj galēj nedēļēj vakarēj tuvēj tālēj celt ņemt pirkt \
    vilkt liegt beigt sākt jaukt bērt šķirt durt vērt tvert dzert lauzt raut šaut lūgt glābt griezt siet \
    lemt spiest zagt dzeram ēdam ceļam kalt slēgt segt sakult uš starpēj šorītēj tūlītēj jād abl piln \
    sarkan pelēk zaļ brūn dzelten modern kreis vakant",
);

/// Nouns whose stem ends like an adjective, by their tails.
const NOUNS: Words = words!(
    "\
    kanāl festivāl materiāl kapitāl personāl fināl seriāl žurnāl signāl potenciāl portāl kvartāl metāl \
    ģenerāl tribunāl rituāl intervāl minerāl arsenāl admirāl skandāl rezultāt formāt mandāt aparāt \
    kandidāt citāt salāt preparāt iāt diplomāt senāt homeopāt prāt pilot robot idiot patriot despot \
    granīt favorīt kredīt bandīt poēt profēt atlēt internāt institūt motīv arhīv kolektīv naratīv islām \
    komentār inventār formulār cirkulār okulār atribūt bankrot kompot magnēt dekrēt satelīt deficīt \
    parazīt meteorīt kāt torāt okrāt tomāt trāt egāt ogāt onāt kombināt magnāt traktāt maršāl kristāl \
    integrāl kooperatīv detektīv dizain krām organ areāl aromāt deputāt karnevāl pirāt statīv ģenitīv \
    palīg spināt frūt rabāt adresāt ulāt drāt erāt soldāt diktāt implantāt ceremoniāl memoriāl monolīt \
    elektrolīt labrīt poļāk slovāk rakst klāst balst fāt irāt rvāt kondensāt bankomāt atestāt gabarīt \
    rekvizīt plebiscīt tranzīt depozīt tūt truš unkt",
);

/// The same as whole words, because adjectives end so too: juridisk-.
const SHORT_NOUNS: Words = words!(
    "\
    disk risk rīt bāl avot znot skot askēt estēt parīt",
);

/// Basic adjectives without such a suffix.
const BASIC: Words = words!(
    "\
    agr apaļ as augst aukst balt biez brūn caur ciet cieš citād civil daž dažād dzelten dziļ dārg gaiš \
    gar gatav glum grezn ilg interesant izcil jaun jautr karst klus kompleks krietn lab lepn liek liel \
    lēn līdzen līdzšinēj maig maz meln mobil modern mīkst mīļ nopietn pamest parast pareiz paties piln \
    plaš plik resn ret rupj rūgt sarkan saus savād sen silt sirm skaidr skaist skaļ slapj slepen slikt \
    slim smag smalk spilgt spož stabil stingr stipr strauj svaig sveš sākotnēj sārt sīk tieš tukš tumš \
    tuv tāl tīr vec vesel viegl vienād visād vāj vēl vēs zaļ zem zil ātr ērt īpaš īs īst ļaun šaur cit \
    drūm dumj dzidr dāsn gudr kād katr naiv oranž pelēk skarb skumj spēj svār šād tiev trak trausl tād \
    varen vien vientuļ violet autonom akl barg biež blāv cēl čakl dīk diž gard glud īgn jauk koš kras \
    krāšņ kūtr kupl lēt lēzen lies līk mitr modr nejauš nikn nokaren pavirš pērn plakan plat precīz \
    raib rait rām sald salt sekl skāb slaid slaven slink slīp solīd spodr stalt šķīb šķidr taisn trekn \
    tukl veikl vārg žēl dubult abstrakt anonīm antīk eksakt elegant ekstrēm humān homogēn heterogēn \
    inteliģent intīm kompakt kompetent konsekvent konstant korekt leģitīm lineār monetār monoton \
    perfekt permanent planetār polār primār relevant rentabl komfortabl riskant sekundār nukleār \
    solidār spontān suverēn tolerant urbān vulgār delikāt pirm otr treš ceturt piekt sest desmit sav \
    man tav vis div četr piec seš septiņ astoņ deviņ tikl lāg malt kurl mēm sūr kail greiz strup \
    latent signifikant vied īpatn lieg brang dižen tīš kaprīz",
);

/// Feminine nouns whose stem ends like an adjective, by their tails: "pilsētas ielas" keeps its genitive.
const FEMININE_NOUNS: Words = words!(
    "\
    pilsēt kapsēt viensēt palāt iekārt kārt valūt reklām panorām koordināt iniciatīv sajūt",
);

/// What may stand before a basic adjective: neliels, paliels, pustukšs, tumšbrūns.
const PREFIXES: Words = words!("ne pa pus sīk tumš gaiš");

/// Prefixes of verbs. Not pa-, with which too many nouns begin (parlaments, pagasts).
const VERB_PREFIXES: Words = words!("aiz ap at ie iz no pie pār uz sa");

/// Ends of nouns in -ts that would pass for participles: ateists, atlants, apakšprojekts, izpilddienests.
const FOREIGN_ENDS: Words = words!("ist ent ant jekt dukt unkt ekst enest");

/// Definite adjectives that mostly belong to the last noun, even with a masculine genitive between: Nacionālā hokeja līga.
const WIDE: Words = words!("nacionāl kontinentāl galven reģionāl potenciāl vienīg minimāl");

/// Masculine genitives of bodies and plans, which have such an adjective for themselves: Nacionālā teātra izrāde.
const BODIES: Words = words!(
    "teātra centra arhīva muzeja dienesta fonda plāna parka biroja institūta orķestra baleta kora reģistra",
);

/// Ends of masculine genitives of persons, who have such an adjective for themselves: galvenā arhitekta vietniece.
const PERSONS: Words = words!("arhitekta grāmatveža ista tāja nieka ārsta direktora");

/// Masculine genitives of stuff or kind, which seldom have an adjective of their own: lielā pavasara talka.
const KINDS: Words =
    words!("hokeja sporta futbola klimata stikla sniega vēja piena pavasara veida");

/// Masculine genitives that mostly have an adjective of their own, even an indefinite one: augsta līmeņa sarunas.
const QUALITIES: Words = words!("līmeņa rakstura mēroga apjoma izmēra darbaspēka");

/// Epithets of rulers and saints: after a name they belong to it, as in "Vitauta Dižā universitāte".
const EPITHETS: Words = words!("dižā bargā drosmīgā");

/// Whether a definite adjective in -ā after a man's name in the genitive belongs to him.
pub(super) fn is_epithet(adjective: &str) -> bool {
    EPITHETS.has(adjective)
}

/// Whether a stem (the word without -s, -š, -a, -as or -i) is that of an adjective or participle.
pub(super) fn is_adjective(stem: &str) -> bool {
    let mut positives = PREFIXES
        .0
        .iter()
        .filter_map(|prefix| stem.strip_prefix(prefix));
    if BASIC.has(stem) || positives.any(|positive| BASIC.has(positive)) {
        return true;
    }
    let has_suffix = SUFFIXES.ends(stem) && !SHORT_NOUNS.has(stem) || is_participle(stem);
    stem.chars().count() > 3 && has_suffix && !NOUNS.ends(stem)
}

/// Whether a stem of a word in -as is that of an adjective, and not of a feminine noun in the genitive.
pub(super) fn is_feminine_adjective(stem: &str) -> bool {
    is_adjective(stem) && !FEMININE_NOUNS.ends(stem)
}

/// Whether a stem is that of a passive participle of a short verb with a prefix: izdot-, pieņemt-, aizliegt-.
fn is_participle(stem: &str) -> bool {
    let mut ends = stem.chars().rev();
    let ends_in_cluster = ends.next() == Some('t')
        && ends
            .next()
            .is_some_and(|before| !"aāeēiīuūo".contains(before));
    let has_prefix = VERB_PREFIXES
        .0
        .iter()
        .any(|prefix| stem.starts_with(prefix));
    let is_native = !FOREIGN_ENDS.ends(stem) || stem.ends_with("sist");
    ends_in_cluster && has_prefix && stem.chars().count() > 5 && is_native
}

/// Whether a genitive takes an indefinite adjective in -a before it for itself.
pub(super) fn is_quality(genitive: &str) -> bool {
    QUALITIES.has(genitive)
}

/// Whether a definite adjective in -ā passes over a masculine genitive to the head of its phrase.
pub(super) fn is_wide(adjective: &str, genitive: &str) -> bool {
    let is_wide = adjective
        .strip_suffix('ā')
        .is_some_and(|stem| WIDE.has(stem));
    let genitive = genitive.to_lowercase();
    is_wide && !BODIES.ends(&genitive) && !PERSONS.ends(&genitive) || KINDS.ends(&genitive)
}
