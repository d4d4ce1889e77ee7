//! PLACE: a town or country in its sentence.

use grammar::{NounClass, Phrase, Piece};

use crate::diagnostic::Message;
use crate::saying::{Grammar, Options};
use crate::values::Place;

use super::word::Spoken;

impl Grammar {
    /// A place, with its country or its original spelling where asked for. The country is left out behind a town of its name:
    /// "in Luxembourg".
    pub(super) fn place(&self, place: &Place, options: &Options) -> Result<Phrase, Message> {
        let role = options.role();
        let town = self.town(place)?;
        let brackets = options.with.original;
        if !options.with.country || self.is_named_like_its_country(place)? {
            let text = self.relate(&town.word, sort(place), role)?;
            let original = if brackets {
                town.in_brackets()
            } else {
                Phrase::default()
            };
            return Ok(town.mark(text).and(original));
        }
        let country = self.country(place.country)?;
        let phrase =
            self.towns
                .answer(&town.word, (country.clone(), role), |(country, role)| {
                    self.rules.town_in_country(&town.word, country, *role)
                })?;
        Ok(Phrase(
            phrase
                .0
                .into_iter()
                .map(|piece| dress(piece, &town, brackets))
                .collect(),
        ))
    }

    /// Whether its name says the country too: a country, or a town such as Luxembourg or Singapore.
    pub(super) fn is_named_like_its_country(&self, place: &Place) -> Result<bool, Message> {
        Ok(place.is_country() || self.town(place)?.word.text == self.country(place.country)?.text)
    }
}

/// What prepositions distinguish.
pub(super) fn sort(place: &Place) -> NounClass {
    if place.is_country() {
        NounClass::Country
    } else {
        NounClass::Town
    }
}

/// The town's own piece gets its language mark and its original in brackets.
fn dress(piece: Piece, town: &Spoken<'_>, brackets: bool) -> Piece {
    match piece {
        Piece::Part { path, phrase } if path.is_empty() => {
            let original = if brackets {
                town.in_brackets()
            } else {
                Phrase::default()
            };
            Piece::Part {
                path,
                phrase: town.mark(phrase.plain()).and(original),
            }
        }
        other => other,
    }
}
