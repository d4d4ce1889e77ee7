//! The words before a head: which of them agree with it.
//!
//! In: a place in a phrase, the head and what is already decided to the right. Out: how the word moves, or that it stays.
//! A word that could be either belongs to the nearest noun it can agree with: "augstākā līmeņa sanāksme" keeps "augstākā".

use crate::{Gender, Number};

use super::adjective::{is_adjective, is_epithet, is_feminine_adjective, is_quality, is_wide};
use super::compound::parts;
use super::exceptions as lists;
use super::head::is_masculine_nominative;
use super::noun::{Known, Noun, is_name};
use super::token::Token;
use super::words::{Words, words};

/// Ends of titles and roles of women ("vadītāja Anna").
const ROLES: Words = words!("tāja ēja māsa meita sieva");

/// Feminine nouns before the name of a place, which is their apposition: pilsēta Toruņa.
const PLACES: Words = words!("pilsēta galvaspilsēta republika upe sala");

/// Ends of masculine nouns that name bodies and places: before them a word in -a is a genitive ("Raiņa Muzejs").
const MASCULINE_BODIES: Words = words!(
    "fonds centrs nams teātris muzejs parks bulvāris prospekts laukums tilts stadions klubs institūts \
    festivāls koris orķestris ansamblis novads pagasts ciems tirgus ceļš birojs dienests kauss kvartāls ordenis cilvēks piemineklis",
);

/// Ends of feminine nouns that name a work: an adjective of a thing before it belongs to what is worked on ("jauna stadiona būvniecība").
const WORKS: Words = words!(
    "\
    šana šanās būvniecība būve strāde veide nomaiņa rekonstrukcija",
);

/// Stems of adjectives that things have, and works seldom.
const OF_THINGS: Words = words!("jaun konkrēt vienot modern");

/// Stems of adjectives that are nouns behind a genitive: "sporta kompleksa izbūve".
const NOUNS_BEHIND_GENITIVES: Words = words!("kompleks");

/// How names of streets begin: "Mazā Kalna iela" is the smaller one of two.
const BESIDE_ANOTHER: Words = words!("lielā mazā vecā jaunā");

/// Words inside foreign names that never inflect.
const PARTICLES: Words = words!("fon van der den de di da la le el al ibn bin dī dē");

/// The words from one before the head up to the head.
#[derive(Debug, Clone, Copy)]
pub(super) struct Site<'a> {
    /// The word and all after it, up to the head.
    pub tokens: &'a [Token],
    /// What stands before the word.
    pub before: Option<&'a Token>,
    /// How each of them moves, as far as it is decided.
    pub moving: &'a [Option<Vec<Noun>>],
    /// The head.
    pub head: &'a Noun,
    /// The gender that the register gives.
    pub given: Option<Gender>,
}

impl Site<'_> {
    /// How the first word moves with the head, if it agrees with it.
    pub(super) fn agreeing(self) -> Option<Vec<Noun>> {
        let word = &self.tokens.first()?.word;
        let lower = word.to_lowercase();
        if self.head.is_indeclinable() {
            return self.beside_indeclinable(word, &lower);
        }
        match (self.head.gender, self.head.plural_only) {
            (Some(Gender::Feminine), false) => self.with_feminine(word, &lower),
            (Some(Gender::Feminine), true) => self.with_feminine_plural(word, &lower),
            (_, false) => self.with_masculine(word, &lower),
            (_, true) => with_masculine_plural(word, &lower),
        }
    }

    /// Before a name that does not decline: other names and nouns in the nominative decline by themselves ("Nina Rapo").
    fn beside_indeclinable(self, word: &str, lower: &str) -> Option<Vec<Noun>> {
        let moves = is_masculine_nominative(lower)
            || lower.ends_with('e')
            || is_name(word) && lower.ends_with('a')
            || ROLES.ends(lower);
        moves.then(|| {
            parts(
                word,
                Known {
                    gender: self.head.gender,
                    ..Known::default()
                },
            )
        })
    }

    fn with_masculine(self, word: &str, lower: &str) -> Option<Vec<Noun>> {
        if lower.ends_with("us") {
            let is_given_name = self.is_capitalised() && !lists::is_genitive_in_us(lower);
            return is_given_name.then(|| parts(word, masculine()));
        }
        let is_mans_name =
            is_name(word) && lists::is_mans_name(lower) || self.is_mans_given_name(lower);
        let is_mans_noun = lists::is_mans_noun(lower) && self.tokens[1..].iter().all(is_of_name);
        (is_mans_name || is_mans_noun || is_masculine_nominative(lower))
            .then(|| parts(word, masculine()))
    }

    fn with_feminine(self, word: &str, lower: &str) -> Option<Vec<Noun>> {
        if lower.ends_with('ā') {
            let definite = || Noun::definite(word, "ā", Gender::Feminine, false);
            return if self.is_blocked(lower) || self.follows_name() && is_epithet(lower) {
                None
            } else {
                definite().map(|noun| vec![noun])
            };
        }
        if lower.ends_with("usī") {
            return Noun::past_participle(word).map(|noun| vec![noun]);
        }
        if lower.ends_with('e') {
            return Some(parts(word, feminine()));
        }
        let stem = lower.strip_suffix('a')?;
        let next = &self.tokens.get(1)?.word;
        let is_title = ROLES.ends(lower) && self.tokens[1..].iter().all(is_of_name);
        let is_kind = PLACES.has(lower) && self.tokens.len() == 2 && is_name(next);
        let is_noun =
            is_quality(next) || self.is_of_object(stem) || self.is_noun_behind_genitive(stem);
        let is_attribute = is_adjective(stem) && !is_noun;
        (is_attribute || is_title || is_kind || self.is_given_name())
            .then(|| parts(word, feminine()))
    }

    fn with_feminine_plural(self, word: &str, lower: &str) -> Option<Vec<Noun>> {
        if lower.ends_with("ās") {
            let is_genitive =
                |token: &Token| token.word.ends_with("as") || token.word.ends_with("es");
            let is_blocked = self.tokens[1..].iter().rev().skip(1).any(is_genitive);
            let definite = || Noun::definite(word, "ās", Gender::Feminine, true);
            return if is_blocked {
                None
            } else {
                definite().map(|noun| vec![noun])
            };
        }
        let stem = lower.strip_suffix("as")?;
        is_feminine_adjective(stem).then(|| {
            parts(
                word,
                Known {
                    own: Some(Number::Plural),
                    ..feminine()
                },
            )
        })
    }

    /// Whether the word is a noun, because it stands behind another in the genitive.
    fn is_noun_behind_genitive(self, stem: &str) -> bool {
        let is_genitive = |token: &Token| token.word.ends_with(['a', 's', 'u']) && !token.fixed;
        NOUNS_BEHIND_GENITIVES.has(stem) && self.before.is_some_and(is_genitive)
    }

    /// Whether a masculine genitive stands right before a work, which is done to it.
    fn is_of_object(self, stem: &str) -> bool {
        let [.., object, head] = self.tokens else {
            return false;
        };
        let before_head = self.tokens.len() - 2;
        before_head > 0
            && OF_THINGS.has(stem)
            && WORKS.ends(&head.word.to_lowercase())
            && object.word.ends_with('a')
            && !is_name(&object.word)
            && self.moving[before_head].is_none()
    }

    /// Whether the name of a street begins with an adjective of its own.
    fn is_street(self, lower: &str) -> bool {
        let is_head = |token: &Token| token.word.to_lowercase() == "iela";
        BESIDE_ANOTHER.has(lower)
            && self.tokens.last().is_some_and(is_head)
            && self.tokens[..self.tokens.len() - 1].iter().all(is_of_name)
    }

    /// Whether a masculine genitive between takes the adjective in -ā for itself.
    fn is_blocked(self, lower: &str) -> bool {
        if self.is_street(lower) {
            return false;
        }
        let stays = |at: &usize| {
            let token = &self.tokens[*at];
            let is_genitive =
                token.word.ends_with('a') || lists::is_genitive_in_us(&token.word.to_lowercase());
            !token.fixed && self.moving[*at].is_none() && is_genitive
        };
        let genitive = (1..self.tokens.len().saturating_sub(1)).find(stays);
        genitive.is_some_and(|at| !is_wide(lower, &self.tokens[at].word))
    }

    /// Whether a man's name in the genitive stands before the word.
    fn follows_name(self) -> bool {
        self.before
            .is_some_and(|token| is_name(&token.word) && token.word.ends_with('a'))
    }

    /// Whether all words up to the head are written like names.
    fn is_capitalised(self) -> bool {
        self.tokens.iter().all(is_of_name)
    }

    /// Whether a capitalised word in -a or -e right before a capitalised head is a man's given name: "Nikola Tesla". That it is a man
    /// must be given, for "Nikola" could be a genitive.
    fn is_mans_given_name(self, lower: &str) -> bool {
        let [word, surname] = self.tokens else {
            return false;
        };
        let surname = surname.word.to_lowercase();
        let is_phrase = self.before.is_none_or(|token| !is_name(&token.word));
        self.given == Some(Gender::Masculine)
            && lower.ends_with(['a', 'e'])
            && !(word.word.ends_with("ie") || lists::is_frozen(lower))
            && word.after.trim().is_empty()
            && self.is_capitalised()
            && is_phrase
            && !MASCULINE_BODIES.ends(&surname)
    }

    /// Whether a capitalised word in -a before a capitalised head is a woman's given name.
    fn is_given_name(self) -> bool {
        let surname = self
            .tokens
            .last()
            .map_or_else(String::new, |token| token.word.to_lowercase());
        let is_frozen = lists::is_frozen(&self.tokens[0].word.to_lowercase());
        self.is_capitalised() && !is_frozen && !lists::is_body(&surname)
    }
}

/// Whether it is written like a part of a name.
fn is_of_name(token: &Token) -> bool {
    is_name(&token.word) || PARTICLES.has(&token.word)
}

fn with_masculine_plural(word: &str, lower: &str) -> Option<Vec<Noun>> {
    if lower.ends_with("ie") {
        return Noun::definite(word, "ie", Gender::Masculine, true).map(|noun| vec![noun]);
    }
    lower.ends_with('i').then(|| {
        parts(
            word,
            Known {
                own: Some(Number::Plural),
                ..masculine()
            },
        )
    })
}

fn masculine() -> Known {
    Known {
        gender: Some(Gender::Masculine),
        ..Known::default()
    }
}

fn feminine() -> Known {
    Known {
        gender: Some(Gender::Feminine),
        ..Known::default()
    }
}
