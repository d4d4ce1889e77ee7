//! What stands after the head of a phrase: adjectives that agree with it, and the tail that stays.
//!
//! In: the words of a phrase. Out: which of them agree. Decides by form alone; it knows no dictionary.

use crate::Gender;

use super::sound::{is_capitalised, lower_first};

/// Words after which nothing agrees with the head any more.
pub(super) const TAIL: &[&str] = &[
    "de", "din", "pentru", "cu", "la", "în", "între", "dintre", "despre", "prin", "pe", "privind",
    "sub", "până", "fără", "contra", "după", "al", "a", "ai", "ale", "lui", "și", "sau", "–", "-",
];

/// Adjectives in -e that inflect in the feminine; elsewhere -e after a head is a noun.
const IN_E: &[&str] = &[
    "mare",
    "tare",
    "rece",
    "verde",
    "dulce",
    "moale",
    "limpede",
    "veche",
    "fierbinte",
    "roșie",
    "vie",
    "târzie",
    "timpurie",
];

/// Adjectives whose ending names of places and surnames have too.
const ADJECTIVES: &[&str] = &[
    "nou",
    "vechi",
    "român",
    "negru",
    "roșu",
    "alb",
    "sfânt",
    "intern",
    "extern",
    "modern",
    "mic",
    "larg",
    "lung",
    "întreg",
    "drept",
    "comun",
    "creștin",
    "latin",
    "marin",
    "alpin",
    "feminin",
    "masculin",
    "spaniol",
    "leton",
    "eston",
    "turc",
    "grec",
    "rus",
    "ceh",
    "sârb",
    "suprem",
    "civil",
    "contemporan",
    "propriu",
    "mijlociu",
    "înalt",
    "uman",
    "urban",
    "ortodox",
];

/// Endings of masculine adjectives and participles.
const ADJECTIVE_ENDINGS: &[&str] = &[
    "al", "ean", "ian", "ican", "tan", "esc", "ic", "ar", "iv", "os", "at", "it", "ut", "ent",
    "ant", "ist", "ior", "jor", "tor", "ez", "bil", "ct", "oriu",
];

/// Endings of feminine adjectives and participles that few nouns have.
const FEMININE_ADJECTIVE_ENDINGS: &[&str] = &[
    "ială", "nală", "rală", "tală", "cală", "eană", "iană", "icană", "ească", "ică", "ivă", "oasă",
    "isă", "ată", "ită", "ută", "entă", "antă", "istă", "ună", "agră", "bilă", "ioară", "toare",
];

/// Places of the adjectives that agree with the head, counted after the head.
pub(super) fn agreeing(words: &[&str], gender: Gender) -> Vec<usize> {
    let head_capital = is_capitalised(words[0]);
    let mut places = Vec::new();
    for (at, word) in words[1..].iter().enumerate() {
        let next = words.get(at + 2);
        let joins = *word == "și" && next.is_some_and(|next| agrees(next, gender, head_capital));
        if joins {
            continue;
        }
        if !agrees(word, gender, head_capital) {
            break;
        }
        places.push(at);
    }
    places
}

/// Whether a word after the head looks like an adjective of it.
fn agrees(word: &str, gender: Gender, head_capital: bool) -> bool {
    let letters = !word.is_empty()
        && word
            .chars()
            .all(|letter| letter.is_alphabetic() || letter == '-');
    if !letters || TAIL.contains(&word) || is_capitalised(word) && !head_capital {
        return false;
    }
    match gender {
        Gender::Feminine => {
            word.ends_with('ă')
                || word.ends_with("oare")
                || IN_E.contains(&lower_first(word).as_str())
        }
        // A name of a place after the head stays ("Consilii Municipale Daugavpils"); an adjective shows its ending.
        _ if is_capitalised(word) => is_adjective(word),
        _ => !is_genitive(word) && !word.ends_with(['a', 'ă', 'o']),
    }
}

/// Whether a masculine or neuter word looks like an adjective and not like a name.
pub(super) fn is_adjective(word: &str) -> bool {
    let small = lower_first(word);
    let listed = ADJECTIVES.contains(&small.as_str()) || IN_E.contains(&small.as_str());
    listed
        || word.chars().count() > 3
            && ADJECTIVE_ENDINGS
                .iter()
                .any(|ending| small.ends_with(ending))
}

/// Whether a feminine word looks like an adjective and not like a noun.
pub(super) fn is_feminine_adjective(word: &str) -> bool {
    let small = lower_first(word);
    FEMININE_ADJECTIVE_ENDINGS
        .iter()
        .any(|ending| small.ends_with(ending))
}

/// Whether a word is a definite genitive: the beginning of a tail.
pub(super) fn is_genitive(word: &str) -> bool {
    ["lui", "lor", "ei", "ii"]
        .iter()
        .any(|ending| word.ends_with(ending))
}
