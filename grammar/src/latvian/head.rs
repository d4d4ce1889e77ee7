//! The head of a phrase: the last noun before a tail.
//!
//! In: the tokens of a phrase. Out: where its head stands, and what the words before it tell of its gender and number.
//! A tail is what follows a noun and never moves: a preposition and its noun, a clause, a locative ("mākslas centrs Toruņā"),
//! a dative ("Eiropa pilsoņiem").

use crate::{Gender, Number};

use super::exceptions as lists;
use super::noun::is_name;
use super::token::Token;
use super::words::{Words, words};

/// Words that open a tail.
const TAIL_OPENERS: Words = words!(
    "ar bez caur dēļ kas kopš kura kuras kuri kurš kur līdz no par pēc pie pirms pret starp uz zem",
);

/// Words that open a clause behind a comma.
const CLAUSE_OPENERS: Words =
    words!("kas kam ko kur ka kad kā kāpēc kāds kāda kurš kura kuri kuras lai ja vai cik");

/// Ends of feminine nominatives that are no masculine genitives.
const CLEAR_FEMININES: Words = words!(
    "e ija ība šana šanās nīca banka skola pilsēta programma grāmata balva iela diena nedēļa",
);

/// Where the head stands: the last word that moves before a tail.
pub(super) fn find_head(tokens: &[Token], gender: Option<Gender>) -> Option<usize> {
    let end = (1..tokens.len())
        .find(|&at| opens_tail(tokens, at))
        .unwrap_or(tokens.len());
    let last = (0..end).rev().find(|&at| !tokens[at].fixed)?;
    let word = &tokens[last].word;
    let is_initialism = word.chars().all(|character| !character.is_lowercase());
    if is_initialism || word.split('-').all(is_oblique) {
        return Some(head_before(&tokens[..last], gender).unwrap_or(last));
    }
    Some(last)
}

/// Whether a text ends in a clause: "noskaidrot, kas vajadzīgs".
pub(super) fn ends_in_clause(text: &str) -> bool {
    let last = text.rsplit_once(", ").map(|(_, last)| last);
    let opener = last.and_then(|last| last.split(' ').next());
    opener.is_some_and(|opener| CLAUSE_OPENERS.has(opener))
}

/// Whether a tail begins here. A dash between two genitives does not open one: "Latvijas – Lietuvas programma".
fn opens_tail(tokens: &[Token], at: usize) -> bool {
    let word = &tokens[at].word;
    let is_genitive = |at: usize| {
        tokens.get(at).is_some_and(|token| {
            token.word.ends_with(['s', 'u']) && !is_masculine_nominative(&token.word)
        })
    };
    let joins_genitives = word == "–" && is_genitive(at - 1) && is_genitive(at + 1);
    TAIL_OPENERS.has(word) || word.starts_with(['(', '–']) && !joins_genitives
}

/// A word in -a or -e after a man's given name or a masculine adjective is a man's ("Agris Dzilna", "vecais paziņa").
pub(super) fn gender_by_word_before(tokens: &[Token], head: usize) -> Option<Gender> {
    let before = &tokens[head.checked_sub(1)?];
    let noun = &tokens[head].word;
    let lower = before.word.to_lowercase();
    let is_man = if before.word.ends_with("ais") {
        true
    } else {
        is_name(noun)
            && is_name(&before.word)
            && is_mans_name(&lower)
            && !lists::is_body(&noun.to_lowercase())
    };
    (is_man && !before.fixed && noun.ends_with(['a', 'e'])).then_some(Gender::Masculine)
}

/// Whether a given name is a man's: those in -s are (Jānis, Ingus), and most in -o (Ivo, but Joko).
fn is_mans_name(lower: &str) -> bool {
    let in_us = lower.ends_with("us") && !lists::is_genitive_in_us(lower);
    let in_o = lower.ends_with('o') && !lower.ends_with("ko");
    is_masculine_nominative(lower) || in_us || in_o || lists::is_mans_name(lower)
}

/// A name in -i after an adjective in the plural has no singular ("Apvienotie Arābu Emirāti").
pub(super) fn number_by_adjective(tokens: &[Token], head: usize) -> Option<Number> {
    let is_plural = tokens[head].word.ends_with('i')
        && tokens[..head]
            .iter()
            .any(|token| token.word.ends_with("ie") && token.word.chars().count() > 3);
    is_plural.then_some(Number::Plural)
}

/// Whether two given names share a surname in the plural: "Inga un Jānis Bērziņi".
pub(super) fn is_couple(tokens: &[Token], head: usize) -> bool {
    let [first, and, second, surname] = &tokens[..=head] else {
        return false;
    };
    and.word == "un"
        && surname.word.ends_with('i')
        && is_name(&surname.word)
        && [first, second]
            .iter()
            .all(|token| !token.fixed && is_name(&token.word) && is_given_name(&token.word))
}

/// Whether a name can be a given name in the nominative.
fn is_given_name(name: &str) -> bool {
    let lower = name.to_lowercase();
    is_masculine_nominative(&lower) || lower.ends_with(['a', 'e']) && !lower.ends_with("ie")
}

/// Where the name of a person begins that ends the phrase behind a tail: "viesmākslinieks no Polijas Jans Kovaļskis". Only a man's
/// name is known there for a nominative, and a woman's behind "no" and a genitive in -s.
pub(super) fn name_behind_tail(
    tokens: &[Token],
    head: usize,
    gender: Option<Gender>,
) -> Option<usize> {
    let opener = (head + 1..tokens.len()).find(|&at| opens_tail(tokens, at))?;
    let first = tokens.len().checked_sub(2).filter(|&at| at > opener + 1)?;
    let (tail, name) = tokens.split_at(first);
    let has = |is: fn(&str) -> bool| {
        name.iter()
            .all(|token| !token.fixed && is_name(&token.word) && is(&token.word.to_lowercase()))
    };
    let is_man = gender == Some(Gender::Masculine) && has(is_masculine_nominative);
    let is_woman = gender == Some(Gender::Feminine)
        && tokens[opener].word == "no"
        && tail.last()?.word.ends_with('s')
        && has(|lower| lower.ends_with(['a', 'e']));
    (is_man || is_woman).then_some(first)
}

/// Whether it can only be a masculine nominative, not a genitive in -s.
pub(super) fn is_masculine_nominative(lower: &str) -> bool {
    let is_genitive = ["as", "es", "us", "ās", "os", "ēs", "īs"]
        .iter()
        .any(|end| lower.ends_with(end));
    let is_genitive = is_genitive || lists::is_sixth(lower) || lists::is_second_in_s(lower);
    lower.ends_with(['s', 'š']) && !is_genitive
}

/// Whether it can only be a nominative, of either gender.
pub(super) fn is_clear_nominative(lower: &str) -> bool {
    is_masculine_nominative(lower) || CLEAR_FEMININES.ends(lower)
}

/// The nominative before a tail that no preposition opens. An -a there may be a masculine genitive ("centrs Rīgas rajona pilsētā",
/// "sadarbība brīvprātīgā darba veicināšanā"), so a word that can only be a nominative goes first.
fn head_before(tokens: &[Token], gender: Option<Gender>) -> Option<usize> {
    let last = |is_head: fn(&str) -> bool| {
        tokens
            .iter()
            .rposition(|token| !token.fixed && is_head(&token.word.to_lowercase()))
    };
    let masculine = last(is_masculine_nominative);
    let feminine =
        last(|lower| CLEAR_FEMININES.ends(lower)).or_else(|| last(is_feminine_nominative));
    match gender {
        Some(Gender::Feminine) => feminine,
        Some(_) => masculine,
        None => masculine
            .filter(|&at| !tokens[at].word.ends_with("ais"))
            .or(feminine),
    }
}

fn is_feminine_nominative(lower: &str) -> bool {
    let is_sixth = lists::is_sixth(lower) && !lower.ends_with("pils");
    lower.ends_with(['a', 'i']) || is_sixth
}

/// Whether it is a locative or a dative, which stand behind a noun and not at the head of a name.
fn is_oblique(word: &str) -> bool {
    let ends = [
        "ā", "ē", "ī", "ū", "ās", "ēs", "īs", "os", "ūs", "iem", "ām", "ēm", "īm", "ai", "ei",
    ];
    let lower = word.to_lowercase();
    let is_dative = !is_name(word)
        && ["am", "im", "um", "ij"]
            .iter()
            .any(|end| lower.ends_with(end));
    (is_dative || ends.iter().any(|end| lower.ends_with(end))) && !lower.ends_with("šanās")
}
