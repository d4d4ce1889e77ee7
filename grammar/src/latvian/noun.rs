//! One noun: which of the six declensions it follows, and its forms.
//!
//! In: the dictionary form, with gender and number as far as they are known. Out: its declension and forms.
//! Knows no phrase: what stands around the noun is the business of `phrase.rs`.
//!
//! -a is the 4th declension, -e the 5th, -is the 2nd, -us the 3rd, -š the 1st; -s is the 1st unless a list or the gender says 6th.
//! -ais and -ā are adjectival. Plural only: -i, -as, -es, and a few in -is. All other endings do not decline.

mod joined;
mod plural;

use crate::{Case, Gender, Number};

use super::adjective::is_adjective;
use super::declension::{Declension, StemChange};
use super::exceptions as lists;
use super::palatalisation::{soften, softening};
use super::paradigm::{self, Paradigm};

/// What is known of a noun besides its text.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Known {
    /// Its gender, if given.
    pub gender: Option<Gender>,
    /// Plural, if it is said to have no singular.
    pub own: Option<Number>,
    /// The number asked for: a dictionary form in -i of which the plural is wanted has no singular.
    pub asked: Option<Number>,
}

/// A noun that is understood.
#[derive(Debug, Clone)]
pub(super) struct Noun {
    /// A word written together with this one, which inflects too.
    before: Option<Box<Self>>,
    text: String,
    stem: String,
    /// `None`: it does not decline.
    paradigm: Option<&'static Paradigm>,
    /// Whether the stem never softens.
    hard: bool,
    /// Whether a list decided, and not the ending.
    listed: bool,
    /// Its gender, where the ending or a list tells it.
    pub gender: Option<Gender>,
    /// Whether it has no singular.
    pub plural_only: bool,
}

impl Noun {
    /// Understands a noun.
    pub(super) fn new(text: &str, known: Known) -> Self {
        let lower = text.to_lowercase();
        if !declines(text, &lower) {
            return Self::indeclinable(text, known);
        }
        joined::joined(text, &lower, known)
            .or_else(|| plural::plural(text, &lower, known))
            .or_else(|| Self::adjectival(text, &lower, known))
            .or_else(|| Self::in_s(text, &lower, known))
            .or_else(|| Self::in_vowel(text, &lower, known))
            .unwrap_or_else(|| Self::indeclinable(text, known))
    }

    /// A definite adjective or ordinal that stands alone or before a noun.
    pub(super) fn definite(
        text: &str,
        ending: &str,
        gender: Gender,
        plural_only: bool,
    ) -> Option<Self> {
        let stem = text.strip_suffix(ending)?;
        let paradigm = match (gender, stem.ends_with("ēj")) {
            (Gender::Feminine, false) => &paradigm::DEFINITE_FEMININE,
            (Gender::Feminine, true) => &paradigm::SHORT_FEMININE,
            (_, false) => &paradigm::DEFINITE_MASCULINE,
            (_, true) => &paradigm::SHORT_MASCULINE,
        };
        Some(Self {
            plural_only,
            ..Self::regular(text, ending, paradigm, gender)
        })
    }

    /// A definite feminine past participle: bijusī, bijušās.
    pub(super) fn past_participle(text: &str) -> Option<Self> {
        let stem = format!("{}š", text.strip_suffix("sī")?);
        let paradigm = &paradigm::DEFINITE_FEMININE;
        Some(Self {
            stem,
            ..Self::regular(text, "sī", paradigm, Gender::Feminine)
        })
    }

    /// The form. `None` where it does not exist.
    pub(super) fn form(&self, case: Case, number: Number) -> Option<String> {
        let before = match &self.before {
            Some(before) => before.form(case, number)?,
            None => String::new(),
        };
        let Some((paradigm, number)) = self.inflecting(case, number) else {
            return Some(before + &self.text);
        };
        let (ending, softens) = paradigm.ending(case, number)?;
        if case == Case::Vocative && number == Number::Singular && self.is_called_by_its_stem() {
            return Some(before + &self.stem);
        }
        let stem = if softens && !self.hard {
            soften(&self.stem)
        } else {
            self.stem.clone()
        };
        Some(before + &stem + ending)
    }

    /// Whether it is a diminutive, which is called without an ending: onkulīt, debestiņ. A name keeps it: Zemīti.
    fn is_called_by_its_stem(&self) -> bool {
        let is_diminutive = self.text.ends_with("ītis")
            || self.text.ends_with("iņa") && self.text.chars().count() > 5;
        is_diminutive && !is_name(&self.text)
    }

    /// The rule behind a form; nothing if the form is the dictionary's.
    pub(super) fn rule(&self, case: Case, number: Number) -> Option<Declension> {
        let (paradigm, number) = self.inflecting(case, number)?;
        let (_, softens) = paradigm.ending(case, number)?;
        let stem = match (softens, self.hard) {
            (true, true) => StemChange::Listed,
            (true, false) => softening(&self.stem),
            (false, _) => StemChange::None,
        };
        Some(Declension {
            name: paradigm.name(),
            listed: self.listed,
            stem,
        })
    }

    /// What gives a form its ending; `None` where the form is that of the dictionary.
    fn inflecting(&self, case: Case, number: Number) -> Option<(&'static Paradigm, Number)> {
        let number = if self.plural_only {
            Number::Plural
        } else {
            number
        };
        let is_singular = number == Number::Singular;
        let is_own = case == Case::Nominative && (self.plural_only || is_singular)
            || case == Case::Vocative
                && is_singular
                && lists::is_addressed_by_nominative(&self.text.to_lowercase());
        self.paradigm
            .filter(|_| !is_own)
            .map(|paradigm| (paradigm, number))
    }

    /// Whether it stays the same in every form.
    pub(super) fn is_indeclinable(&self) -> bool {
        self.paradigm.is_none()
    }

    /// A part of a word that never moves.
    pub(super) fn frozen(text: &str) -> Self {
        Self::indeclinable(text, Known::default())
    }

    fn indeclinable(text: &str, known: Known) -> Self {
        let stem = String::new();
        let plural_only = known.own == Some(Number::Plural);
        Self {
            before: None,
            text: text.to_owned(),
            stem,
            paradigm: None,
            hard: true,
            listed: lists::is_indeclinable(&text.to_lowercase()),
            gender: known.gender,
            plural_only,
        }
    }

    fn regular(text: &str, ending: &str, paradigm: &'static Paradigm, gender: Gender) -> Self {
        let stem = text.strip_suffix(ending).unwrap_or(text).to_owned();
        Self {
            before: None,
            text: text.to_owned(),
            stem,
            paradigm: Some(paradigm),
            hard: false,
            listed: false,
            gender: Some(gender),
            plural_only: false,
        }
    }

    /// Names and nouns with the endings of definite adjectives: Lielais, Lielā, mīļākā.
    fn adjectival(text: &str, lower: &str, known: Known) -> Option<Self> {
        if lower.ends_with("ais") && lower.chars().count() > 3 {
            return Self::definite(text, "ais", Gender::Masculine, false);
        }
        let is_feminine =
            known.gender == Some(Gender::Feminine) || known.gender.is_none() && !is_name(text);
        // Any other word in -ā stands in the locative or is foreign.
        if is_feminine && lower.strip_suffix('ā').is_some_and(is_adjective) {
            return Self::definite(text, "ā", Gender::Feminine, false);
        }
        if is_feminine && lower.ends_with("usī") {
            return Self::past_participle(text);
        }
        if lower.ends_with("šanās") {
            return Some(Self::regular(
                text,
                "ās",
                &paradigm::REFLEXIVE,
                Gender::Feminine,
            ));
        }
        None
    }

    /// Singulars in -s and -š.
    fn in_s(text: &str, lower: &str, known: Known) -> Option<Self> {
        let masculine = Gender::Masculine;
        let is_feminine = known.gender == Some(Gender::Feminine);
        if lower.ends_with("is") {
            let noun = Self::regular(text, "is", &paradigm::SECOND, masculine);
            return (!is_feminine).then(|| Self {
                hard: lists::is_second_hard(lower, is_name(text)),
                ..noun
            });
        }
        if lower.ends_with("us") {
            return (!is_feminine).then(|| Self::regular(text, "us", &paradigm::THIRD, masculine));
        }
        if lower.ends_with('š') {
            let noun = Self::regular(text, "š", &paradigm::FIRST, masculine);
            return (!is_feminine || !is_name(text)).then_some(noun);
        }
        let is_foreign = ["as", "es", "ās"].iter().any(|end| lower.ends_with(end));
        if !lower.ends_with('s') || is_foreign {
            return None;
        }
        if known.gender != Some(masculine) && lists::is_sixth(lower)
            || is_feminine && !is_name(text)
        {
            let noun = Self::regular(text, "s", &paradigm::SIXTH, Gender::Feminine);
            return Some(Self {
                hard: lists::is_sixth_hard(lower),
                listed: lists::is_sixth(lower),
                ..noun
            });
        }
        let paradigm = match lower {
            _ if lists::is_hound(lower, is_name(text)) => &paradigm::HOUND,
            _ if lists::is_second_in_s(lower) => &paradigm::SECOND_IN_S,
            _ => &paradigm::FIRST,
        };
        let listed = *paradigm != paradigm::FIRST;
        (!is_feminine).then(|| Self {
            listed,
            ..Self::regular(text, "s", paradigm, masculine)
        })
    }

    /// Singulars in -a and -e.
    fn in_vowel(text: &str, lower: &str, known: Known) -> Option<Self> {
        let listed = known.gender.is_none()
            && (lists::is_masculine_in_vowel(lower) || is_name(text) && lists::is_mans_name(lower));
        let is_masculine = known.gender == Some(Gender::Masculine) || listed;
        let gender = if is_masculine {
            Gender::Masculine
        } else {
            Gender::Feminine
        };
        if lower.ends_with('a') {
            let paradigm = if is_masculine {
                &paradigm::FOURTH_MASCULINE
            } else {
                &paradigm::FOURTH
            };
            return Some(Self {
                listed,
                ..Self::regular(text, "a", paradigm, gender)
            });
        }
        if lower.ends_with('e') {
            let paradigm = if is_masculine {
                &paradigm::FIFTH_MASCULINE
            } else {
                &paradigm::FIFTH
            };
            return Some(Self {
                hard: lists::is_fifth_hard(lower),
                listed,
                ..Self::regular(text, "e", paradigm, gender)
            });
        }
        None
    }
}

/// Whether the text can have an ending: an initialism or a number has none, but TVNETs has.
fn declines(text: &str, lower: &str) -> bool {
    let mut ends = text.chars().rev();
    let (last, before) = (ends.next().unwrap_or('.'), ends.next().unwrap_or('.'));
    let has_small_end = last.is_lowercase()
        && (before.is_lowercase() || last == 's' && !"AĀEĒIĪUŪO".contains(before));
    has_small_end && lower.chars().count() > 2 && !lists::is_indeclinable(lower)
}

/// Whether it is written like a name.
pub(super) fn is_name(text: &str) -> bool {
    text.chars().next().is_some_and(char::is_uppercase)
}
