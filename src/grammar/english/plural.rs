//! Plurals. In: a noun phrase. Out: the phrase with its head in the plural; the head stands before "of", "for", "in" and the like.

use crate::values::{Case, Form, Word};

/// Nouns that no rule makes.
const IRREGULAR: &[(&str, &str)] = &[
    ("person", "people"),
    ("salesperson", "salespeople"),
    ("child", "children"),
    ("grandchild", "grandchildren"),
    ("foot", "feet"),
    ("tooth", "teeth"),
    ("goose", "geese"),
    ("mouse", "mice"),
    ("criterion", "criteria"),
    ("phenomenon", "phenomena"),
    ("curriculum", "curricula"),
    ("bacterium", "bacteria"),
    ("medium", "media"),
    ("human", "humans"),
    ("german", "Germans"),
    ("roman", "Romans"),
    ("half", "halves"),
    ("leaf", "leaves"),
    ("life", "lives"),
    ("wife", "wives"),
    ("knife", "knives"),
    ("shelf", "shelves"),
    ("self", "selves"),
    ("hero", "heroes"),
    ("echo", "echoes"),
    ("potato", "potatoes"),
    ("tomato", "tomatoes"),
    ("veto", "vetoes"),
    ("passer-by", "passers-by"),
];

/// Nouns whose plural is the same.
const UNCHANGED: &[&str] = &[
    "series",
    "species",
    "sheep",
    "fish",
    "aircraft",
    "crossroads",
    "headquarters",
    "means",
    "staff",
];

/// Words before which the head of the phrase stands.
const TAIL: &[&str] = &[
    "of", "for", "in", "from", "with", "at", "on", "to", "by", "between", "under", "without",
];

/// The plural of a word of the register: given, else by rule.
pub(super) fn of_word(word: &Word) -> String {
    if let Some(given) = word.given(Form::plural(Case::Nominative)) {
        return given.to_owned();
    }
    let words: Vec<&str> = word.text.split(' ').collect();
    let head = words
        .iter()
        .position(|word| TAIL.contains(word))
        .filter(|at| *at > 0)
        .unwrap_or(words.len())
        - 1;
    let forms = words.iter().enumerate().map(|(at, word)| {
        if at == head {
            of(word)
        } else {
            (*word).to_owned()
        }
    });
    forms.collect::<Vec<_>>().join(" ")
}

/// The plural of one noun.
fn of(noun: &str) -> String {
    let small = noun.to_lowercase();
    if UNCHANGED.contains(&small.as_str())
        || !noun.chars().next_back().is_some_and(char::is_alphanumeric)
    {
        return noun.to_owned();
    }
    if let Some((_, plural)) = IRREGULAR.iter().find(|(singular, _)| *singular == small) {
        return capital_of(noun, plural);
    }
    if let Some(stem) = noun.strip_suffix("man")
        && noun.chars().count() > 2
        && small != "human"
    {
        return format!("{stem}men");
    }
    if let Some(stem) = noun.strip_suffix("sis") {
        return format!("{stem}ses");
    }
    if let Some(stem) = noun.strip_suffix('y')
        && stem.ends_with(|letter: char| letter.is_alphabetic() && !"aeiou".contains(letter))
    {
        return format!("{stem}ies");
    }
    let hissing = ["s", "x", "z", "ch", "sh"]
        .iter()
        .any(|ending| noun.ends_with(ending));
    format!("{noun}{}", if hissing { "es" } else { "s" })
}

/// The plural with the capital of the singular.
fn capital_of(noun: &str, plural: &str) -> String {
    let mut letters = plural.chars();
    match letters.next() {
        Some(first) if noun.starts_with(char::is_uppercase) => {
            first.to_uppercase().chain(letters).collect()
        }
        _ => plural.to_owned(),
    }
}
