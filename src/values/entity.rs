//! Named things: projects, programmes, strands, organisations, people, and nouns.

use grammar::Gender;

use super::{Name, Place};

/// What sort of thing a named entity is. Decides the styles in which it may be said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum EntityKind {
    /// A project; has an acronym, is quoted.
    Project,
    /// A funding or support programme; is quoted.
    Programme,
    /// A part of a programme.
    Strand,
    /// A body.
    Organisation,
    /// A person.
    Person,
    /// A named event (Volunteer Day) or venue (the university campus).
    Thing,
}

/// How an entity gets its name.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Naming {
    /// Written in the register or the record.
    Given(Name),
    /// A word of the bundles' lexicon (`partner`, `country`).
    Lexicon(String),
    /// A word of the lexicon and a place: Norrköping Municipality.
    OfPlace {
        /// Lexicon key of the type (`municipality`).
        noun: String,
        /// The place.
        place: Box<Place>,
    },
}

/// A person's role: free wording per language, or a role of the lexicon in a body.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Role {
    /// Free wording; nominative, no article.
    Words(Name),
    /// A role of the lexicon.
    In {
        /// Lexicon key (`manager`).
        is: String,
        /// The body.
        of: Option<Box<Entity>>,
        /// Where.
        place: Option<Box<Place>>,
    },
}

/// A named thing, with all that a sentence may need of it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Entity {
    /// Key of the register, or the field's name if written in the record.
    pub key: String,
    /// What it is.
    pub kind: EntityKind,
    /// Its name.
    pub naming: Naming,
    /// Short form used everywhere (`HOP!`).
    pub acronym: Option<String>,
    /// A person's gender.
    pub gender: Option<Gender>,
    /// Where it sits.
    pub place: Option<Box<Place>>,
    /// The body that it is part of.
    pub part_of: Option<Box<Entity>>,
    /// A person's role.
    pub role: Option<Box<Role>>,
}
