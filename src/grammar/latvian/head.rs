//! The head of a phrase: the last noun before a tail.
//!
//! In: the tokens of a phrase. Out: where its head stands, and whether a man's given name tells the gender of a surname.
//! A tail is what follows a noun and never moves: a preposition and its noun, a clause, a locative ("mākslas centrs Toruņā"),
//! a dative ("Eiropa pilsoņiem").

use crate::values::Gender;

use super::exceptions as lists;
use super::noun::is_name;
use super::token::Token;
use super::words::Words;

/// Words that open a tail.
const TAIL_OPENERS: Words = Words(
    "ar bez caur dēļ kas kopš kura kuras kuri kurš kur līdz no par pēc pie pirms pret starp uz zem",
);

/// Ends of feminine nominatives that are no masculine genitives.
const CLEAR_FEMININES: Words = Words("e ija ība šana šanās");

/// Where the head stands: the last word that moves before a tail.
pub(super) fn find_head(tokens: &[Token], gender: Option<Gender>) -> Option<usize> {
    let opens_tail =
        |token: &Token| TAIL_OPENERS.has(&token.word) || token.word.starts_with(['(', '–']);
    let end = tokens
        .iter()
        .skip(1)
        .position(opens_tail)
        .map_or(tokens.len(), |at| at + 1);
    let last = (0..end).rev().find(|&at| !tokens[at].fixed)?;
    let word = &tokens[last].word;
    let is_initialism = word.chars().all(|character| !character.is_lowercase());
    if is_initialism || is_oblique(&word.to_lowercase()) {
        return Some(head_before(&tokens[..last], gender).unwrap_or(last));
    }
    Some(last)
}

/// A surname in -a or -e after a man's given name is a man's ("Agris Dzilna").
pub(super) fn gender_by_given_name(tokens: &[Token], head: usize) -> Option<Gender> {
    let before = &tokens[head.checked_sub(1)?];
    let surname = &tokens[head].word;
    let is_given_name = !before.fixed
        && is_name(&before.word)
        && is_masculine_nominative(&before.word.to_lowercase())
        && !before.word.ends_with("ais");
    let is_man = is_given_name && is_name(surname) && surname.ends_with(['a', 'e']);
    is_man.then_some(Gender::Masculine)
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
        Some(_) => masculine.or(feminine),
        None => masculine
            .filter(|&at| !tokens[at].word.ends_with("ais"))
            .or(feminine),
    }
}

fn is_feminine_nominative(lower: &str) -> bool {
    let is_sixth = lists::is_sixth(lower) && !lower.ends_with("pils");
    lower.ends_with(['a', 'i']) || is_sixth
}

/// Whether it is a locative or a plural dative, which stand behind a noun and not at the head of a name.
fn is_oblique(lower: &str) -> bool {
    let ends = [
        "ā", "ē", "ī", "ū", "ās", "ēs", "īs", "os", "ūs", "iem", "ām", "ēm", "īm",
    ];
    ends.iter().any(|end| lower.ends_with(end)) && !lower.ends_with("šanās")
}
