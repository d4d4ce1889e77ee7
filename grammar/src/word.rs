//! A word or phrase in one language, with everything that no rule can know: gender, plural, given forms.

use std::collections::BTreeMap;

use crate::Relation;

/// Grammatical gender.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Gender {
    /// Masculine.
    Masculine,
    /// Feminine.
    Feminine,
    /// Neuter (Romanian: masculine in the singular, feminine in the plural).
    Neuter,
}

/// Grammatical number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Number {
    /// Singular.
    Singular,
    /// Plural.
    Plural,
}

/// Grammatical case. Romanian has two forms: nominative–accusative, and genitive–dative.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Case {
    /// Who or what.
    Nominative,
    /// Whose.
    Genitive,
    /// To whom.
    Dative,
    /// Whom or what.
    Accusative,
    /// Where.
    Locative,
    /// Address.
    Vocative,
}

/// Whether a noun is definite. Only Romanian marks it on the noun.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Definiteness {
    /// "the".
    Definite,
    /// "a", or none.
    Indefinite,
}

impl Gender {
    /// All genders with their names.
    pub const NAMES: [(&'static str, Self); 3] = [
        ("masculine", Self::Masculine),
        ("feminine", Self::Feminine),
        ("neuter", Self::Neuter),
    ];

    /// By name, in full or as one letter.
    pub fn parse(text: &str) -> Option<Self> {
        Self::NAMES
            .into_iter()
            .find(|(name, _)| *name == text || name[..1] == *text)
            .map(|(_, gender)| gender)
    }
}

impl Case {
    /// All cases with their names.
    pub const NAMES: [(&'static str, Self); 6] = [
        ("nominative", Self::Nominative),
        ("genitive", Self::Genitive),
        ("dative", Self::Dative),
        ("accusative", Self::Accusative),
        ("locative", Self::Locative),
        ("vocative", Self::Vocative),
    ];

    /// By its name in full.
    pub fn parse(text: &str) -> Option<Self> {
        Self::NAMES
            .into_iter()
            .find(|(name, _)| *name == text)
            .map(|(_, case)| case)
    }

    /// Its name in full.
    pub fn name(self) -> &'static str {
        Self::NAMES[self as usize].0
    }
}

/// The form of a noun phrase that a sentence needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Form {
    /// Case.
    pub case: Case,
    /// Number; `None`: the word's own (singular, unless it is plural only).
    pub number: Option<Number>,
    /// Definiteness; `None`: as the word stands in the register.
    pub definiteness: Option<Definiteness>,
}

impl Form {
    /// The word's own number and definiteness in a case.
    pub fn case(case: Case) -> Self {
        Self {
            case,
            number: None,
            definiteness: None,
        }
    }

    /// The plural in a case.
    pub fn plural(case: Case) -> Self {
        Self {
            case,
            number: Some(Number::Plural),
            definiteness: None,
        }
    }

    /// The same with a definiteness.
    #[must_use]
    pub fn with(self, definiteness: Definiteness) -> Self {
        Self {
            definiteness: Some(definiteness),
            ..self
        }
    }
}

impl From<Case> for Form {
    fn from(case: Case) -> Self {
        Self::case(case)
    }
}

/// A form that the register gives, by its name: `genitive`, `plural_genitive`, `definite`, `plural_definite_genitive`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct GivenForm {
    /// Number; the singular (or the only number) if not named.
    pub number: Number,
    /// Definiteness, if named.
    pub definiteness: Option<Definiteness>,
    /// Case; nominative if not named.
    pub case: Case,
}

impl GivenForm {
    /// Reads its name: `plural`, `definite` or `indefinite`, and a case, in any order, joined by `_`.
    pub fn parse(text: &str) -> Option<Self> {
        let mut form = Self {
            number: Number::Singular,
            definiteness: None,
            case: Case::Nominative,
        };
        for part in text.split('_') {
            match part {
                "singular" => form.number = Number::Singular,
                "plural" => form.number = Number::Plural,
                "definite" => form.definiteness = Some(Definiteness::Definite),
                "indefinite" => form.definiteness = Some(Definiteness::Indefinite),
                case => form.case = Case::parse(case)?,
            }
        }
        Some(form)
    }
}

impl GivenForm {
    /// Its name, which [`GivenForm::parse`] reads.
    pub fn key(self) -> String {
        let number = (self.number == Number::Plural).then_some("plural");
        let definiteness = self.definiteness.map(|definiteness| match definiteness {
            Definiteness::Definite => "definite",
            Definiteness::Indefinite => "indefinite",
        });
        let case = (self.case != Case::Nominative || number.or(definiteness).is_none())
            .then(|| self.case.name());
        let parts = [number, definiteness, case];
        parts.into_iter().flatten().collect::<Vec<_>>().join("_")
    }
}

/// A word or phrase in one language, in its dictionary form (nominative; plural nominative if `number` is plural).
///
/// ```
/// use declinare::{Case, Form, Gender, GivenForm, Latvian, Rules, Word};
///
/// // What no rule can know is written down.
/// let mut director = Word { gender: Some(Gender::Masculine), ..Word::new("Balode") };
/// assert_eq!(Latvian.inflect(&director, Case::Dative.into())?.text(), "Balodem");
///
/// let dative = GivenForm::parse("dative").expect("the name of a form");
/// director.forms.insert(dative, "Balodim".to_owned());
/// assert_eq!(Latvian.inflect(&director, Case::Dative.into())?.text(), "Balodim");
/// # Ok::<(), declinare::Refusal>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Word {
    /// The dictionary form.
    pub text: String,
    /// Gender, if given.
    pub gender: Option<Gender>,
    /// `Plural` for words that have no singular (Talsi, Țările de Jos).
    pub number: Option<Number>,
    /// Whether it stays the same in every form.
    pub indeclinable: bool,
    /// English: whether "the" stands before it ("the United Kingdom").
    pub article: bool,
    /// Forms given by hand. They always win.
    pub forms: BTreeMap<GivenForm, String>,
    /// Whole phrases given by hand for a relation (`at: uz salas`). They always win.
    pub relations: BTreeMap<Relation, String>,
}

impl Word {
    /// A word of which only the dictionary form is known.
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            gender: None,
            number: None,
            indeclinable: false,
            article: false,
            forms: BTreeMap::new(),
            relations: BTreeMap::new(),
        }
    }

    /// The number in which the word is to stand: the one asked for, else its own.
    pub fn number_for(&self, form: Form) -> Number {
        self.number.or(form.number).unwrap_or(Number::Singular)
    }

    /// The form given by hand, if there is one. A form given without definiteness serves both.
    pub fn given(&self, form: Form) -> Option<&str> {
        let number = self.number_for(form);
        // A plural-only word has one number, so `genitive` and `plural_genitive` mean the same.
        let numbers: &[Number] = if self.number == Some(Number::Plural) {
            &[Number::Plural, Number::Singular]
        } else {
            &[number]
        };
        let exact = numbers.iter().find_map(|&number| {
            self.forms.get(&GivenForm {
                number,
                definiteness: form.definiteness,
                case: form.case,
            })
        });
        let loose = || {
            numbers.iter().find_map(|&number| {
                self.forms.get(&GivenForm {
                    number,
                    definiteness: None,
                    case: form.case,
                })
            })
        };
        exact.or_else(loose).map(String::as_str)
    }
}
