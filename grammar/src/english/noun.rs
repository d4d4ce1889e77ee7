//! The plural of one noun. In: a noun. Out: its plural and the rule that made it.
//!
//! Lists hold what spelling does not show, each with its reason.

/// Nouns with a plural of their own, Old English or borrowed with the noun.
const IRREGULAR: &[(&str, &str)] = &[
    ("person", "people"),
    ("child", "children"),
    ("foot", "feet"),
    ("tooth", "teeth"),
    ("goose", "geese"),
    ("mouse", "mice"),
    ("ox", "oxen"),
    ("criterion", "criteria"),
    ("phenomenon", "phenomena"),
    ("curriculum", "curricula"),
    ("millennium", "millennia"),
    ("bacterium", "bacteria"),
    ("medium", "media"),
    ("erratum", "errata"),
    ("addendum", "addenda"),
    ("alumnus", "alumni"),
    ("stimulus", "stimuli"),
    ("nucleus", "nuclei"),
    ("appendix", "appendices"),
    ("matrix", "matrices"),
    ("quiz", "quizzes"),
];

/// Nouns in -f and -fe that turn it into -ves; the others ("chief", "roof") keep it.
const IN_VES: &[&str] = &[
    "half", "leaf", "loaf", "thief", "wolf", "shelf", "self", "scarf", "life", "wife", "knife",
];

/// Names in -y, which keep it ("Emmys"); a capitalised common noun ("University") does not.
const NAMES_IN_Y: &[&str] = &[
    "Emmy", "Grammy", "Tony", "Germany", "Italy", "Hungary", "Sony", "Kennedy", "Mary", "Harry",
    "Henry",
];

/// Nouns in -o that take -es; the others ("photo", "studio") take -s.
const IN_OES: &[&str] = &[
    "hero", "echo", "potato", "tomato", "veto", "embargo", "torpedo", "cargo", "volcano",
];

/// Nouns in -ch said as k, which take -s.
const HARD_CH: &[&str] = &[
    "stomach",
    "monarch",
    "patriarch",
    "epoch",
    "eunuch",
    "czech",
];

/// Nouns in -man that are no compound of "man".
const NOT_MEN: &[&str] = &[
    "human", "german", "roman", "norman", "ottoman", "shaman", "talisman", "caiman",
];

/// Nouns whose plural is the same, beside those in -craft and nationalities in -ese.
const UNCHANGED: &[&str] = &[
    "series",
    "species",
    "sheep",
    "fish",
    "offspring",
    "crossroads",
    "barracks",
    "headquarters",
    "premises",
    "proceedings",
    "means",
    "staff",
    "personnel",
    "police",
    "people",
    "children",
    "men",
    "women",
    "media",
    "data",
    "news",
    "clothes",
    "corps",
    "swiss",
];

/// The plural of a noun and the rule behind it.
pub(super) fn plural(noun: &str) -> (String, &'static str) {
    let small = noun.to_lowercase();
    let listed = |list: &[&str]| list.contains(&small.as_str());
    let ends = |endings: &[&str]| endings.iter().any(|ending| small.ends_with(ending));
    if listed(UNCHANGED)
        || ends(&["craft", "nese", "guese", "ltese"])
        || !noun.chars().next_back().is_some_and(char::is_alphanumeric)
    {
        return (noun.to_owned(), "plural like the singular");
    }
    if let Some(plural) = irregular(noun, &small) {
        return (plural, "irregular plural from the list");
    }
    if let Some(stem) = noun.strip_suffix("man")
        && !listed(NOT_MEN)
    {
        return (format!("{stem}men"), "-man → -men");
    }
    if let Some(stem) = noun.strip_suffix("is")
        && stem.ends_with(['s', 'x'])
    {
        return (format!("{stem}es"), "-sis → -ses");
    }
    if listed(IN_VES) || ends(&["wife", "shelf", "leaf"]) {
        let stem = noun.trim_end_matches('e').trim_end_matches('f');
        return (format!("{stem}ves"), "-f → -ves from the list");
    }
    if let Some(stem) = noun.strip_suffix('y')
        && stem.ends_with(|letter: char| letter.is_alphabetic() && !"aeiou".contains(letter))
        && !small.ends_with("-by")
        && !NAMES_IN_Y.contains(&noun)
    {
        return (format!("{stem}ies"), "consonant and -y → -ies");
    }
    if listed(IN_OES) || ends(&["s", "x", "z", "ch", "sh"]) && !listed(HARD_CH) {
        return (format!("{noun}es"), "regular plural in -es");
    }
    (format!("{noun}s"), "regular plural in -s")
}

/// The plural from the list, of the noun itself or of a compound that ends in it ("grandchild", "salesperson").
fn irregular(noun: &str, small: &str) -> Option<String> {
    IRREGULAR.iter().find_map(|(singular, plural)| {
        let compound = matches!(*singular, "person" | "child" | "foot" | "tooth");
        if small == *singular || compound && small.ends_with(singular) {
            let kept = noun.len().checked_sub(singular.len())?;
            let capital = noun.get(kept..)?.starts_with(char::is_uppercase);
            Some(format!(
                "{}{}",
                noun.get(..kept)?,
                with_capital(plural, capital)
            ))
        } else {
            None
        }
    })
}

/// The word with a capital, if it is to have one.
fn with_capital(word: &str, capital: bool) -> String {
    let mut letters = word.chars();
    match letters.next() {
        Some(first) if capital => first.to_uppercase().chain(letters).collect(),
        _ => word.to_owned(),
    }
}
