//! Adjectives and participles: telling an indefinite adjective in -a or -as from a noun in the genitive.
//!
//! In: a word's stem in lower case. Out: whether it is an adjective. "jauna balva" (a new award) and "gada balva" (award of
//! the year) look alike; most adjectives have a suffix of their own, the rest are short basic words.

use super::words::Words;

/// Suffixes of adjectives and participles before the ending: svarīg-, politisk-, iespējam-, vienot-.
const SUFFIXES: Words = Words(
    "\
    īg isk išķ īv oš jam ām dzam zam kam redzam tam stam āk ēt īt ot ūt āt āl ain gadēj priekšēj \
    iekšēj augšēj apakšēj vietēj kopēj pēdēj pretēj vidēj virsēj daļēj ārēj pārēj disciplinār kopt \
    vērst traukt ļaut plēst oz kārš itār entār ulār gan kārtēj reizēj dienēj pusēj malēj galēj nedēļēj \
    vakarēj tuvēj tālēj celt ņemt pirkt vilkt liegt beigt sākt jaukt bērt šķirt durt vērt tvert svērt \
    dzert lauzt graut raut šaut lūgt glābt griezt siet lemt spiest zagt dzeram ēdam ceļam kalt slēgt \
    segt sakult",
);

/// Nouns whose stem ends like an adjective, by their tails.
const NOUNS: Words = Words(
    "\
    kanāl festivāl materiāl kapitāl personāl fināl seriāl žurnāl signāl potenciāl portāl kvartāl metāl \
    ģenerāl tribunāl rituāl intervāl minerāl arsenāl admirāl skandāl rezultāt čempionāt formāt mandāt \
    aparāt kandidāt referāt citāt salāt preparāt iāt sulfāt fosfāt nitrāt karbonāt diplomāt advokāt \
    senāt plakāt homeopāt prāt pilot robot idiot patriot despot granīt favorīt kredīt bandīt poēt \
    profēt atlēt internāt institūt motīv arhīv kolektīv naratīv islām komentār inventār formulār \
    cirkulār okulār kazāk atribūt parašūt salūt bankrot kompot azot fagot poliglot kapot antidot \
    magnēt dekrēt epitēt satelīt deficīt parazīt meteorīt dinamīt hepatīt bronhīt artrīt kosmopolīt \
    jezuīt semīt grafīt antracīt kāt torāt okrāt tomāt trāt sulāt egāt ogāt onāt kombināt magnāt virāt \
    fāt robāt traktāt prelāt destilāt granulāt maršāl kardināl kristāl korāl pedāl integrāl bokāl \
    vasāl šakāl kooperatīv detektīv imperatīv recidīv aperitīv infinitīv obelisk asterisk dizain krām \
    kolhoz sovhoz organ direktorāt areāl aromāt deputāt karnevāl karāt konglomerāt lamināt pirāt \
    statīv substantīv adjektīv nominatīv ģenitīv akuzatīv lokatīv palīg spināt frūt dolomīt rabāt \
    adresāt ulāt drāt erāt soldāt diktāt implantāt ceremoniāl memoriāl opāl kaporāl monolīt elektrolīt \
    celulīt malahīt meningīt sulfīt nitrīt moskīt šiīt sunnīt eremīt labrīt biskvīt poļāk slovāk rakst \
    klāst balst",
);

/// The same as whole words, because adjectives end so too: juridisk-.
const SHORT_NOUNS: Words = Words(
    "\
    disk risk rīt bāl avot znot skot askēt estēt parīt",
);

/// Basic adjectives without such a suffix.
const BASIC: Words = Words(
    "\
    agr apaļ as augst aukst bagāt balt beigt biez brīv brūn caur ciet cieš citād civil daž dažād droš \
    dzelten dziļ dzīv dārg elitār gaiš gar gatav glum grezn grūt iepriekšēj ilg interesant izcil jaun \
    jautr karst klus kompleks krietn lab lepn liek liel lāg lēn līdzen līdzšinēj maig malt maz meln \
    militār mobil modern mīkst mīļ nopietn noteikt pamest parast pareiz paties piln plaš plik populār \
    privāt publisk resn ret rupj rūgt sarkan saus savād sen silt sirm skaidr skaist skaļ slapj slepen \
    slikt slim smag smalk spilgt spož stabil stingr stipr strauj svaig sveš sākotnēj sārt sīk tagadēj \
    tieš tukš tumš tuv tāl tīr vec vesel viegl vienkārš vienād visād vāj vēl vēs zaļ zem zil ātr ērt \
    īpaš īs īst ļaun šaur blīv cit drūm dumj dzidr dāsn gudr kād katr lokan naiv oranž pelēk skarb \
    skop skumj spēj svār šād tiev trak trausl tād varen vien vientuļ violet autonom ačgārn akl barg \
    biež blāv bālgan cēl čakl dīk diž dob drēgn dull dzestr gard gaus glīt glud gļēv greiz gurd īgn \
    jauk jēl kail klaj klib koš kras krāšņ kropl kurl kūtr kupl kvēl lēt lēzen lies līk līksm mēm mitr \
    modr mundr nejauš nikn nokaren pavirš pērn plakan plat prast precīz raib rait rām salden sald salt \
    sekl sīv skāb skraj slaid slaik slaven slāban slink slīp solīd spalg spirgt spodr stalt stīv strup \
    sūr svabad svēt šķīb šķidr šķīst taisn trekn trul tvirt tukl veikl vārg žēl žigl žirgt dubult \
    abstrakt anonīm antīk eksakt elegant ekstrēm humān homogēn heterogēn hipoalergēn infantil \
    inteliģent intīm kompakt kompetent konsekvent konstant korekt latent leģitīm lineār monetār \
    monoton perfekt permanent planetār polār potent primār regulār relevant rentabl komfortabl riskant \
    sekundār nukleār binār signifikant solidār spontān steril suverēn tolerant urbān vulgār arogant \
    galant ierast neierast atrast ļengan delikāt pirm otr treš ceturt piekt sest septīt astot devīt \
    desmit sav man tav vis div četr piec seš septiņ astoņ deviņ tikl",
);

/// What may stand before a basic adjective: neliels, paliels, pustukšs, tumšbrūns.
const PREFIXES: Words = Words("ne pa pus sīk tumš gaiš");

/// Prefixes of verbs. Not pa-, with which too many nouns begin (parlaments, pagasts).
const VERB_PREFIXES: Words = Words("aiz ap at ie iz no pie pār uz sa");

/// Ends of foreign nouns in -ts that would pass for participles: ateists, atlants.
const FOREIGN_ENDS: Words = Words("ist ent ant");

/// Definite adjectives that mostly belong to the last noun, even with a masculine genitive between: Nacionālā hokeja līga.
const WIDE: Words = Words("nacionāl kontinentāl galven reģionāl potenciāl vienīg minimāl");

/// Masculine genitives of bodies and plans, which have such an adjective for themselves: Nacionālā teātra izrāde.
const BODIES: Words = Words(
    "teātra centra arhīva muzeja dienesta fonda plāna parka biroja institūta orķestra baleta kora reģistra",
);

/// Masculine genitives of stuff or kind, which seldom have an adjective of their own: lielā pavasara talka.
const KINDS: Words = Words("hokeja sporta futbola klimata stikla sniega vēja piena pavasara veida");

/// Masculine genitives that mostly have an adjective of their own, even an indefinite one: augsta līmeņa sarunas.
const QUALITIES: Words = Words("līmeņa rakstura mēroga apjoma izmēra darbaspēka");

/// Epithets of rulers and saints: after a name they belong to it, as in "Vitauta Dižā universitāte".
const EPITHETS: Words = Words("dižā bargā drosmīgā");

/// Whether a definite adjective in -ā after a man's name in the genitive belongs to him.
pub(super) fn is_epithet(adjective: &str) -> bool {
    EPITHETS.has(adjective)
}

/// Whether a stem (the word without -s, -š, -a, -as or -i) is that of an adjective or participle.
pub(super) fn is_adjective(stem: &str) -> bool {
    let mut positives = PREFIXES
        .0
        .split(' ')
        .filter_map(|prefix| stem.strip_prefix(prefix));
    if BASIC.has(stem) || positives.any(|positive| BASIC.has(positive)) {
        return true;
    }
    let has_suffix = SUFFIXES.ends(stem) && !SHORT_NOUNS.has(stem) || is_participle(stem);
    stem.chars().count() > 3 && has_suffix && !NOUNS.ends(stem)
}

/// Whether a stem is that of a passive participle of a short verb with a prefix: izdot-, pieņemt-, aizliegt-.
fn is_participle(stem: &str) -> bool {
    let mut ends = stem.chars().rev();
    let ends_in_cluster =
        ends.next() == Some('t') && ends.next().is_some_and(|before| !"aāeēiīuūo".contains(before));
    let has_prefix = VERB_PREFIXES.0.split(' ').any(|prefix| stem.starts_with(prefix));
    let is_native = !FOREIGN_ENDS.ends(stem) || stem.ends_with("sist");
    ends_in_cluster && has_prefix && stem.chars().count() > 5 && is_native
}

/// Whether a genitive takes an indefinite adjective in -a before it for itself.
pub(super) fn is_quality(genitive: &str) -> bool {
    QUALITIES.has(genitive)
}

/// Whether a definite adjective in -ā passes over a masculine genitive to the head of its phrase.
pub(super) fn is_wide(adjective: &str, genitive: &str) -> bool {
    let is_wide = adjective.strip_suffix('ā').is_some_and(|stem| WIDE.has(stem));
    is_wide && !BODIES.ends(&genitive.to_lowercase()) || KINDS.ends(genitive)
}
