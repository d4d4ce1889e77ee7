//! NAME: a project, programme, body or thing by its name, in the style that the sentence needs.

use grammar::{Definiteness, Form, Gender, NounClass, Phrase, Relation, Role, Word};

use crate::diagnostic::Message;
use crate::saying::{Grammar, NameStyle, Options};
use crate::values::{Entity, EntityKind, Naming};

use super::word::{Spoken, original};

/// What a selector on a named thing gives: "plural" for a name that takes its verb in the plural, else its gender where the
/// language has genders and the name shows one.
pub const NAMED: [&str; 5] = ["plural", "masculine", "feminine", "neuter", "other"];

impl Grammar {
    /// What agrees with a named thing: a key of [`NAMED`]. A name that cannot be said is refused where it is said.
    pub fn agreement_key(&self, entity: &Entity) -> &'static str {
        let [plural, masculine, feminine, neuter, other] = NAMED;
        let Ok(spoken) = self.called(entity) else {
            return other;
        };
        if self.rules.is_plural(&spoken.word) {
            return plural;
        }
        match self.rules.gender(&spoken.word) {
            Some(Gender::Masculine) => masculine,
            Some(Gender::Feminine) => feminine,
            Some(Gender::Neuter) => neuter,
            None => other,
        }
    }

    /// Whether a name holds a word of its own that a sentence would say before or behind it: "Cross-border Cooperation Programme".
    pub(super) fn holds(&self, entity: &Entity, word: &str) -> Result<bool, Message> {
        let name = self.called(entity)?.word.text.to_lowercase();
        let mut words = name.split(|letter: char| !letter.is_alphanumeric());
        Ok(words.any(|part| part == word))
    }

    /// A named thing.
    pub(super) fn name(&self, entity: &Entity, options: &Options) -> Result<Phrase, Message> {
        let style = options.style;
        if style == NameStyle::Role && entity.kind == EntityKind::Person {
            return self.person_with_role(entity, options.case);
        }
        let spoken = self.called(entity)?;
        let phrase = match style {
            NameStyle::Short | NameStyle::Full | NameStyle::Quoted => self
                .before(entity, options)
                .and(titled(entity, &spoken, style)),
            NameStyle::Bare => spoken.mark(self.without_article(entity, &spoken, options)?),
            NameStyle::Possessive => spoken.mark(self.rules.possessive(&spoken.word)?),
            NameStyle::Plain | NameStyle::Role => {
                let text = self.relate(&spoken.word, sort(entity), options.role())?;
                if options.with.original {
                    self.with_original(entity, &spoken, text)?
                } else {
                    spoken.mark(text)
                }
            }
        };
        if options.with.country {
            let seat = self.seat(entity, &phrase)?;
            Ok(phrase.and(seat))
        } else {
            Ok(phrase)
        }
    }

    /// The name in its case, without the article that it has in sentences. A proper name that is written with an ending for its
    /// article keeps it.
    fn without_article(
        &self,
        entity: &Entity,
        spoken: &Spoken<'_>,
        options: &Options,
    ) -> Result<String, Message> {
        let word = Word {
            article: false,
            ..spoken.word.clone().into_owned()
        };
        if let Naming::Lexicon(_) = entity.naming {
            let form = Form::case(options.case).with(Definiteness::Indefinite);
            return Ok(self.rules.inflect(&word, form)?.into_text());
        }
        self.relate(&word, sort(entity), options.role())
    }

    /// The preposition before a title.
    fn before(&self, entity: &Entity, options: &Options) -> Phrase {
        match options.role() {
            Role::Relation(relation) => {
                Phrase::default().then(self.rules.preposition(relation, sort(entity)))
            }
            Role::Case(_) => Phrase::default(),
        }
    }

    /// The original in brackets: behind the town for bodies named after one (Noršēpingas (Norrköping) pašvaldība), else behind the name.
    fn with_original(
        &self,
        entity: &Entity,
        spoken: &Spoken<'_>,
        text: String,
    ) -> Result<Phrase, Message> {
        let Naming::OfPlace { place, .. } = &entity.naming else {
            return Ok(spoken.mark(text).and(spoken.in_brackets()));
        };
        let town = self.town(place)?;
        let of_town = self.relate(&town.word, NounClass::Town, Role::Relation(Relation::Of))?;
        match text.split_once(&of_town) {
            Some((before, after)) if spoken.original.is_some() => Ok(Phrase::default()
                .then(before)
                .then(&of_town)
                .and(spoken.in_brackets())
                .then(after)),
            _ => Ok(spoken.mark(text).and(spoken.in_brackets())),
        }
    }

    /// Where a body sits: "Zviedrijā", "in Sweden", "din Suedia". Behind a name that ends in its town a comma does instead of
    /// the preposition: "Centre of Contemporary Art in Toruń, Poland".
    fn seat(&self, entity: &Entity, name: &Phrase) -> Result<Phrase, Message> {
        let Some(place) = &entity.place else {
            return Ok(Phrase::default());
        };
        let text = self.rules.seat(self.country(place.country)?)?;
        let relations = [Relation::At, Relation::From];
        let ends_in_town = !place.is_country()
            && relations.into_iter().any(|relation| {
                let town = self.town(place).and_then(|town| {
                    self.relate(&town.word, NounClass::Town, Role::Relation(relation))
                });
                town.is_ok_and(|town| name.plain().ends_with(&town))
            });
        if !ends_in_town {
            return Ok(Phrase::text(" ").and(Phrase::text(text).part("place.country")));
        }
        let prepositions =
            relations.map(|relation| self.rules.preposition(relation, NounClass::Country));
        let bare = prepositions
            .into_iter()
            .filter(|preposition| !preposition.is_empty());
        let bare = bare
            .into_iter()
            .find_map(|preposition| text.strip_prefix(preposition));
        Ok(Phrase::text(", ").and(Phrase::text(bare.unwrap_or(&text)).part("place.country")))
    }
}

/// A title, which does not inflect: quoted, or by its acronym, or both.
fn titled(entity: &Entity, spoken: &Spoken<'_>, style: NameStyle) -> Phrase {
    let title = || spoken.mark(spoken.word.text.clone()).quoted();
    match (style, &entity.acronym) {
        (NameStyle::Short, Some(acronym)) => Phrase::text(acronym),
        (NameStyle::Full, acronym) => {
            let originals = spoken.original.map(|foreign| original(foreign).quoted());
            let acronym = acronym.as_ref().map(Phrase::text);
            let mut notes = originals.into_iter().chain(acronym);
            let Some(first) = notes.next() else {
                return title();
            };
            let inside = notes.fold(first, |inside, note| inside.then(", ").and(note));
            title().then(" (").and(inside).then(")")
        }
        _ => title(),
    }
}

/// What prepositions distinguish.
pub(super) fn sort(entity: &Entity) -> NounClass {
    if entity.kind == EntityKind::Person {
        NounClass::Person
    } else {
        NounClass::Thing
    }
}
