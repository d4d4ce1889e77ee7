//! From a naming to the word of the language: given, taken from the lexicon, made from type and town, or left in the original.

use std::borrow::Cow;

use grammar::{Phrase, Piece, Word};

use crate::diagnostic::{Argument, Message, message};
use crate::saying::Grammar;
use crate::values::{CountryCode, Entity, Name, Naming, Original, Place, PlaceName};

/// A name as the language has it.
#[derive(Debug, Clone)]
pub(super) struct Spoken<'a> {
    /// The word; the original's letters where the language has no word of its own.
    pub(super) word: Cow<'a, Word>,
    /// The original that is said in place of a word of the language.
    pub(super) foreign: Option<&'a Original>,
    /// The original, where the language has a form of its own that differs.
    pub(super) original: Option<&'a Original>,
}

impl Grammar {
    /// The word of a name, or its original.
    pub(super) fn spoken<'a>(&self, name: &'a Name) -> Result<Spoken<'a>, Message> {
        if let Some(word) = name.words.get(&self.language) {
            let original = name
                .original
                .as_deref()
                .filter(|original| original.text != word.text);
            return Ok(Spoken {
                word: Cow::Borrowed(word),
                foreign: None,
                original,
            });
        }
        match &name.original {
            Some(original) if self.rules.borrows_names() => {
                let own = original.language.as_deref() == Some(self.language.as_str());
                let word = Word {
                    indeclinable: !own,
                    ..Word::new(&original.text)
                };
                Ok(Spoken {
                    word: Cow::Owned(word),
                    foreign: (!own).then_some(original),
                    original: None,
                })
            }
            _ => Err(self.name_not_given(name)),
        }
    }

    /// A name that the register does not give in this language.
    fn name_not_given(&self, name: &Name) -> Message {
        let language = self.language.as_str();
        match any_spelling(name) {
            Some(spelling) => message!("name-not-given", name = spelling, language = language),
            None => message!("name-of-entry-not-given", language = language),
        }
    }

    /// The word of an entity's name, with the gender that the register gives a person.
    pub(super) fn called<'a>(&'a self, entity: &'a Entity) -> Result<Spoken<'a>, Message> {
        let mut spoken = self.named(&entity.naming)?;
        if entity.gender.is_some() && spoken.word.gender.is_none() {
            spoken.word.to_mut().gender = entity.gender;
        }
        Ok(spoken)
    }

    /// The word of a naming.
    pub(super) fn named<'a>(&'a self, naming: &'a Naming) -> Result<Spoken<'a>, Message> {
        match naming {
            Naming::Given(name) => self.spoken(name),
            Naming::Lexicon(key) => Ok(plain(Cow::Borrowed(self.noun(key)?))),
            Naming::OfPlace { noun, place } => {
                let town = self.town(place)?;
                let word = self.rules.named_after(self.noun(noun)?, &town.word)?;
                Ok(Spoken {
                    word: Cow::Owned(word),
                    foreign: town.foreign,
                    original: town.original,
                })
            }
        }
    }

    /// A noun of the lexicon.
    pub(super) fn noun(&self, key: &str) -> Result<&Word, Message> {
        self.lexicon
            .nouns
            .get(key)
            .ok_or_else(|| missing("noun", key, "nouns"))
    }

    /// A country of the lexicon.
    pub(super) fn country(&self, code: CountryCode) -> Result<&Word, Message> {
        let countries = &self.lexicon.countries;
        countries
            .get(code.as_str())
            .ok_or_else(|| missing("country", code.as_str(), "countries"))
    }

    /// The word of a town or country.
    pub(super) fn town<'a>(&'a self, place: &'a Place) -> Result<Spoken<'a>, Message> {
        match &place.name {
            PlaceName::Country(code) => Ok(plain(Cow::Borrowed(self.country(*code)?))),
            PlaceName::Town(name) => self.spoken(name),
        }
    }
}

impl Spoken<'_> {
    /// A text that holds the word, with a foreign name marked as such inside it.
    pub(super) fn mark(&self, text: String) -> Phrase {
        let Some(foreign) = self.foreign else {
            return Phrase::text(text);
        };
        let Some((before, after)) = text.split_once(&foreign.text) else {
            return Phrase::text(text);
        };
        Phrase::default()
            .then(before)
            .and(original(foreign))
            .then(after)
    }

    /// The original in brackets, after a blank, where the language has a form of its own.
    pub(super) fn in_brackets(&self) -> Phrase {
        match self.original {
            Some(foreign) => Phrase::text(" (")
                .and(original(foreign))
                .then(")")
                .part(ORIGINAL),
            None => Phrase::default(),
        }
    }
}

/// The part of a name that is its original in brackets: an article says it at the first mention only.
pub const ORIGINAL: &str = "original";

/// An original as a piece of its own language.
pub(super) fn original(original: &Original) -> Phrase {
    Phrase(vec![Piece::Foreign {
        text: original.text.clone(),
        language: original.language.clone(),
    }])
}

fn plain(word: Cow<'_, Word>) -> Spoken<'_> {
    Spoken {
        word,
        foreign: None,
        original: None,
    }
}

fn missing(what: &'static str, key: &str, file: &str) -> Message {
    let what = Argument::Noun(what.into());
    message!("not-in-lexicon", what = what, key = key, file = file)
}

/// Any spelling of a name, for messages.
fn any_spelling(name: &Name) -> Option<&str> {
    let original = name
        .original
        .as_ref()
        .map(|original| original.text.as_str());
    let word = || name.words.values().next().map(|word| word.text.as_str());
    original.or_else(word)
}
