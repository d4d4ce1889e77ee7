//! Plurals of noun phrases. In: a noun phrase. Out: the phrase with its head in the plural, and the rule behind it.
//!
//! The head stands before the first preposition, else last; a title with an adjective after it has its head before that.

use crate::Refusal;
use crate::{Case, Form, Word};

use super::{noun, possessive};

/// Words before which the head of the phrase stands.
const TAIL: &[&str] = &[
    "of", "off", "for", "in", "from", "with", "at", "on", "to", "by", "between", "under",
    "without", "about", "against", "among", "within", "towards", "who", "that", "twinned", "over",
    "across", "along", "behind", "near", "through", "during", "since", "until", "via",
];

/// Adjectives that stand after their title ("director general", "professor emeritus").
const AFTER_TITLE: &[&str] = &["general", "elect", "designate", "emeritus"];

/// Ranks with which "general" is the noun ("major generals").
const RANKS: &[&str] = &["major", "brigadier", "lieutenant", "colonel"];

/// The plural of a word and the rule behind it: given, else by rule.
pub(super) fn of_word(word: &Word) -> (String, &'static str) {
    match word.given(Form::plural(Case::Nominative)) {
        Some(given) => (given.to_owned(), "plural given in the register"),
        None => of(&word.text),
    }
}

/// Nouns in which the names of festivals are plurals: "City Days", "Youth Games".
const OF_FESTIVALS: &[&str] = &["Days", "Games", "Awards", "Celebrations", "Festivities"];

/// Whether the name of an event is a plural by its head: "The City Days were held".
pub(super) fn is_name_of_several(text: &str) -> bool {
    let words: Vec<&str> = text.split(' ').collect();
    OF_FESTIVALS.contains(&words[head(&words)])
}

/// Whether the word is a name with its article, of which no plural is given: none can be made.
pub(super) fn is_missing(word: &Word) -> bool {
    word.given(Form::plural(Case::Nominative)).is_none()
        && possessive::is_name_with_article(&word.text)
}

/// Why a name with its article has no plural.
pub(super) fn no_plural(text: &str) -> Refusal {
    Refusal::NameWithoutPlural {
        name: text.to_owned(),
    }
}

/// The plural of a phrase and the rule behind it.
fn of(text: &str) -> (String, &'static str) {
    let words: Vec<&str> = text.split(' ').collect();
    let head = head(&words);
    let mut rule = "";
    let forms: Vec<String> = words
        .iter()
        .enumerate()
        .map(|(at, word)| {
            if at == head {
                let (plural, how) = hyphenated(word);
                rule = how;
                plural
            } else if at == 0 && matches!(*word, "woman" | "man") {
                // "woman leader": both are nouns of persons, both stand in the plural.
                noun::plural(word).0
            } else {
                (*word).to_owned()
            }
        })
        .collect();
    (forms.join(" "), rule)
}

/// The place of the head.
fn head(words: &[&str]) -> usize {
    let end = words
        .iter()
        .position(|word| TAIL.contains(word))
        .filter(|at| *at > 0)
        .unwrap_or(words.len());
    let last = end - 1;
    if last > 0 && words[last - 1..=last] == ["notary", "public"] {
        return last - 1;
    }
    let after_title = last > 0
        && AFTER_TITLE.contains(&words[last].to_lowercase().as_str())
        && !RANKS.contains(&words[last - 1].to_lowercase().as_str());
    if after_title { last - 1 } else { last }
}

/// Compounds with hyphens: "editors-in-chief", "secretaries-general", "runners-up", but "start-ups".
fn hyphenated(word: &str) -> (String, &'static str) {
    let Some((first, rest)) = word.split_once('-') else {
        return noun::plural(word);
    };
    let particle = matches!(rest, "up" | "by" | "on" | "in") && first.ends_with("er");
    let tail = rest
        .split_once('-')
        .is_some_and(|(next, _)| matches!(next, "in" | "of" | "at"));
    if !first.is_empty()
        && (particle || tail || AFTER_TITLE.contains(&rest.to_lowercase().as_str()))
    {
        let (plural, _) = noun::plural(first);
        (format!("{plural}-{rest}"), "plural on the first half")
    } else {
        noun::plural(word)
    }
}
