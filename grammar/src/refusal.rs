//! Why a form cannot be said, and what it is about. A language never invents a form: it gives one, or a refusal.
//!
//! In: what was asked. Out: a reason as data, in English for programs that have no words of their own for it.

use std::fmt;

use crate::{Case, GivenForm, Relation};

/// Why a form cannot be said (`"tikšanās" has no dative`).
///
/// A program that speaks to people in another language words the variants itself.
///
/// ```
/// use declinare::{Case, Form, Latvian, Refusal, Rules, Word};
///
/// // A reflexive noun has three cases; a sentence goes around the others with the genitive: "tikšanās laikā".
/// let refusal = Latvian.inflect(&Word::new("tikšanās"), Form::case(Case::Locative)).unwrap_err();
/// assert_eq!(refusal.to_string(), "\"tikšanās\" has no locative");
/// assert!(matches!(refusal, Refusal::NoForm { genitive, .. } if genitive == "tikšanās"));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Refusal {
    /// The word is empty.
    EmptyWord,
    /// A person's name has no plural.
    PersonWithoutPlural {
        /// The name.
        name: String,
    },
    /// English: a name has no plural.
    NameWithoutPlural {
        /// The name.
        name: String,
    },
    /// English: a number with its noun has no possessive ("seven countries's").
    NumberWithoutPossessive {
        /// The noun.
        noun: String,
    },
    /// English: a person with the role behind the name has no possessive.
    RoleWithoutPossessive {
        /// The person's name.
        name: String,
        /// The role.
        role: String,
    },
    /// Nought has no ordinal.
    NoOrdinalOfZero {
        /// The language: a key of [`LANGUAGES`](crate::LANGUAGES).
        language: &'static str,
    },
    /// Latvian: the word has no such form, as reflexive nouns have no dative.
    NoForm {
        /// The word.
        word: String,
        /// The case that was asked for.
        case: Case,
        /// The genitive, to write around it: "tikšanās laikā".
        genitive: String,
    },
    /// Latvian has no neuter, so no ordinal agrees with one.
    OrdinalWithoutNeuter,
    /// Latvian has no neuter, so no noun is one.
    NounWithoutNeuter {
        /// The noun.
        word: String,
    },
    /// Latvian: the gender is not given, and the ending does not tell it.
    UnknownGender {
        /// The noun.
        word: String,
    },
    /// The word cannot agree with a noun: it is no adjective or participle in its dictionary form.
    NotAgreeing {
        /// The language: a key of [`LANGUAGES`](crate::LANGUAGES).
        language: &'static str,
        /// The word.
        word: String,
    },
    /// Romanian has no such case: its cases are nominative, genitive, dative, accusative and, of nouns, vocative.
    NoCase {
        /// The case that was asked for.
        case: Case,
        /// The word.
        word: String,
    },
    /// Romanian: the word looks like a name, which no rule gives an article or a plural.
    LooksLikeName {
        /// The word.
        name: String,
    },
    /// Romanian: the genitive of such a name follows no rule.
    GenitiveWithoutRule {
        /// The name.
        name: String,
    },
    /// Romanian ordinals have no such case.
    OrdinalWithoutCase {
        /// The case that was asked for.
        case: Case,
    },
    /// Romanian: the ordinal has no plural; only "primii" has.
    OrdinalWithoutPlural {
        /// The number.
        number: u32,
    },
    /// A language without rules: the form must be given, and is not.
    FormNotGiven {
        /// The form that was looked for.
        form: GivenForm,
        /// The word.
        word: String,
    },
    /// A language without rules: the phrase for the relation must be given, and is not.
    RelationNotGiven {
        /// The relation.
        relation: Relation,
        /// The word.
        word: String,
    },
    /// A language without rules has more forms beside numbers than two.
    FormBesideNumber {
        /// The noun.
        noun: String,
    },
    /// A language without rules: nothing tells how the word agrees.
    AgreementWithoutRules {
        /// The word.
        word: String,
    },
    /// A language without rules: there are no ordinals.
    OrdinalWithoutRules {
        /// The number.
        number: u32,
    },
    /// A language without rules: no name is made of a noun and a place.
    NameWithoutRules {
        /// The noun.
        noun: String,
        /// The place.
        place: String,
    },
    /// A language without rules: no role is put into a body or a place.
    RoleWithoutRules {
        /// The role.
        role: String,
    },
}

impl fmt::Display for Refusal {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::EmptyWord => formatter.write_str("the word is empty"),
            Self::PersonWithoutPlural { name } => {
                write!(formatter, "\"{name}\" is a person's name and has no plural")
            }
            Self::NameWithoutPlural { name } => {
                write!(formatter, "\"{name}\" is a name and has no plural")
            }
            Self::NumberWithoutPossessive { noun } => {
                write!(formatter, "a number of \"{noun}\" has no possessive")
            }
            Self::RoleWithoutPossessive { name, role } => {
                write!(formatter, "\"{name}, {role}\" has no possessive")
            }
            Self::NoOrdinalOfZero { .. } => formatter.write_str("0 has no ordinal"),
            Self::NoForm { word, case, .. } => {
                write!(formatter, "\"{word}\" has no {}", case.name())
            }
            Self::OrdinalWithoutNeuter => {
                formatter.write_str("Latvian has no neuter with which an ordinal could agree")
            }
            Self::NounWithoutNeuter { word } => {
                write!(
                    formatter,
                    "Latvian has no neuter: \"{word}\" is masculine or feminine"
                )
            }
            Self::UnknownGender { word } => {
                write!(formatter, "the gender of \"{word}\" is not known")
            }
            Self::NotAgreeing { word, .. } => write!(
                formatter,
                "\"{word}\" is no adjective or participle that can agree with a noun"
            ),
            Self::NoCase { case, word } => {
                write!(formatter, "Romanian has no {} of \"{word}\"", case.name())
            }
            Self::LooksLikeName { name } => write!(
                formatter,
                "\"{name}\" looks like a name: no rule gives it an article or a plural"
            ),
            Self::GenitiveWithoutRule { name } => {
                write!(formatter, "the genitive of \"{name}\" follows no rule")
            }
            Self::OrdinalWithoutCase { case } => {
                write!(formatter, "Romanian ordinals have no {}", case.name())
            }
            Self::OrdinalWithoutPlural { number } => {
                write!(formatter, "the ordinal {number} has no plural in Romanian")
            }
            Self::FormNotGiven { form, word } => {
                write!(formatter, "no {} of \"{word}\" is given", form.key())
            }
            Self::RelationNotGiven { relation, word } => write!(
                formatter,
                "no phrase for \"{word}\" in the relation \"{}\" is given",
                relation.name()
            ),
            Self::FormBesideNumber { noun } => {
                write!(
                    formatter,
                    "no rule tells the form of \"{noun}\" beside a number"
                )
            }
            Self::AgreementWithoutRules { word } => {
                write!(formatter, "no rule tells how \"{word}\" agrees")
            }
            Self::OrdinalWithoutRules { number } => {
                write!(formatter, "no rule tells the ordinal of {number}")
            }
            Self::NameWithoutRules { noun, place } => write!(
                formatter,
                "no rule makes a name of \"{noun}\" and \"{place}\""
            ),
            Self::RoleWithoutRules { role } => {
                write!(formatter, "no rule puts the role \"{role}\" into a body")
            }
        }
    }
}

impl std::error::Error for Refusal {}
