//! Which forms a language distinguishes, in the order and under the names of its grammar books.
//!
//! In: the key of a language. Out: groups of forms to ask for. What the forms are is grammar's business.

use grammar::{Case, Definiteness, Form, Number, Word};

use crate::diagnostic::{Argument, Message, message};

/// What a language distinguishes.
pub(super) struct Paradigm {
    /// Its key in the register.
    pub(super) key: &'static str,
    /// Its name.
    pub(super) name: Message,
    /// Its name as a noun of the staff's lexicon.
    noun: &'static str,
    /// Whether its nouns have a gender.
    pub(super) has_gender: bool,
    /// Whether one of the genders is the neuter.
    pub(super) has_neuter: bool,
    /// The form from which others follow, best given first.
    pub(super) principal: Option<&'static str>,
    cases: &'static [(Case, Message)],
    definiteness: &'static [Option<Definiteness>],
}

/// Forms of one number and definiteness, each with the name of its case.
pub(super) struct Group {
    /// Their number.
    pub(super) number: Number,
    /// Whether they have an article.
    pub(super) definiteness: Option<Definiteness>,
    /// The forms.
    pub(super) forms: Vec<(Message, Form)>,
}

static LATVIAN: Paradigm = Paradigm {
    key: "lv",
    name: message!("inflect-latvian"),
    noun: "latvian",
    has_gender: true,
    has_neuter: false,
    principal: None,
    cases: &[
        (Case::Nominative, message!("inflect-nominative")),
        (Case::Genitive, message!("inflect-genitive")),
        (Case::Dative, message!("inflect-dative")),
        (Case::Accusative, message!("inflect-accusative")),
        (Case::Locative, message!("inflect-locative")),
        (Case::Vocative, message!("inflect-vocative")),
    ],
    definiteness: &[None],
};

static ENGLISH: Paradigm = Paradigm {
    key: "en",
    name: message!("inflect-english"),
    noun: "english",
    has_gender: false,
    has_neuter: false,
    principal: Some("plural"),
    cases: &[
        (Case::Nominative, message!("inflect-base-form")),
        (Case::Genitive, message!("inflect-possessive")),
    ],
    definiteness: &[None],
};

static ROMANIAN: Paradigm = Paradigm {
    key: "ro",
    name: message!("inflect-romanian"),
    noun: "romanian",
    has_gender: true,
    has_neuter: true,
    principal: Some("plural"),
    cases: &[
        (Case::Nominative, message!("inflect-nominative-accusative")),
        (Case::Genitive, message!("inflect-genitive-dative")),
    ],
    definiteness: &[Some(Definiteness::Indefinite), Some(Definiteness::Definite)],
};

impl Paradigm {
    /// The paradigm of a language with a grammar.
    pub(super) fn of(language: &str) -> &'static Self {
        match language {
            "lv" => &LATVIAN,
            "ro" => &ROMANIAN,
            _ => &ENGLISH,
        }
    }

    /// Its name, in a message to staff.
    pub(super) fn noun(&self) -> Argument {
        Argument::Noun(self.noun.into())
    }

    /// What its forms are called.
    pub(super) fn case_names(&self) -> impl Iterator<Item = &Message> {
        self.cases.iter().map(|(_, name)| name)
    }

    /// The forms of a word, or those in some cases.
    pub(super) fn groups(&self, word: &Word, cases: &[Case]) -> Vec<Group> {
        let numbers: &[Number] = match word.number {
            Some(Number::Plural) => &[Number::Plural],
            _ => &[Number::Singular, Number::Plural],
        };
        let mut groups = Vec::new();
        for number in numbers {
            for definiteness in self.definiteness {
                let form = |case| Form {
                    case,
                    number: Some(*number),
                    definiteness: *definiteness,
                };
                let asked = self
                    .cases
                    .iter()
                    .filter(|(case, _)| self.asked(cases, *case));
                groups.push(Group {
                    number: *number,
                    definiteness: *definiteness,
                    forms: asked
                        .map(|(case, name)| (name.clone(), form(*case)))
                        .collect(),
                });
            }
        }
        groups
    }

    /// The forms of a person's name, or those in some cases: it has one number, and no article.
    pub(super) fn of_person(&self, cases: &[Case]) -> Group {
        let asked = self
            .cases
            .iter()
            .filter(|(case, _)| self.asked(cases, *case));
        Group {
            number: Number::Singular,
            definiteness: None,
            forms: asked
                .map(|(case, name)| (name.clone(), Form::case(*case)))
                .collect(),
        }
    }

    /// Whether a case is asked for; in Romanian the accusative is the nominative and the dative the genitive.
    fn asked(&self, cases: &[Case], case: Case) -> bool {
        let pair = |wanted| match wanted {
            Case::Accusative if self.key == "ro" => Case::Nominative,
            Case::Dative if self.key == "ro" => Case::Genitive,
            other => other,
        };
        cases.is_empty() || cases.iter().any(|wanted| pair(*wanted) == case)
    }
}
