//! Which forms a language distinguishes, in the order and under the names of its grammar books.
//!
//! In: the key of a language. Out: groups of forms to ask for. What the forms are is grammar's business.

use grammar::{Case, Definiteness, Form, Number, Word};

use crate::diagnostic::Argument;

/// What a language distinguishes.
pub(super) struct Paradigm {
    /// Its key in the register.
    pub(super) key: &'static str,
    /// Its name; in lower case a noun of the staff's lexicon.
    pub(super) language: &'static str,
    /// Whether its nouns have a gender.
    pub(super) has_gender: bool,
    /// Whether one of the genders is the neuter.
    pub(super) has_neuter: bool,
    /// The form from which others follow, best given first.
    pub(super) principal: Option<&'static str>,
    cases: &'static [(Case, &'static str)],
    definiteness: &'static [(Option<Definiteness>, &'static str)],
}

/// Forms of one number and definiteness, each with the name of its case.
pub(super) struct Group {
    /// "plural, definite".
    pub(super) heading: String,
    /// The forms.
    pub(super) forms: Vec<(&'static str, Form)>,
}

const LATVIAN: Paradigm = Paradigm {
    key: "lv",
    language: "Latvian",
    has_gender: true,
    has_neuter: false,
    principal: None,
    cases: &[
        (Case::Nominative, "nominative"),
        (Case::Genitive, "genitive"),
        (Case::Dative, "dative"),
        (Case::Accusative, "accusative"),
        (Case::Locative, "locative"),
        (Case::Vocative, "vocative"),
    ],
    definiteness: &[(None, "")],
};

const ENGLISH: Paradigm = Paradigm {
    key: "en",
    language: "English",
    has_gender: false,
    has_neuter: false,
    principal: Some("plural"),
    cases: &[
        (Case::Nominative, "base form"),
        (Case::Genitive, "possessive"),
    ],
    definiteness: &[(None, "")],
};

const ROMANIAN: Paradigm = Paradigm {
    key: "ro",
    language: "Romanian",
    has_gender: true,
    has_neuter: true,
    principal: Some("plural"),
    cases: &[
        (Case::Nominative, "nominative–accusative"),
        (Case::Genitive, "genitive–dative"),
    ],
    definiteness: &[
        (Some(Definiteness::Indefinite), ", indefinite"),
        (Some(Definiteness::Definite), ", definite"),
    ],
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
        Argument::Noun(self.language.to_lowercase().into())
    }

    /// What its forms are called.
    pub(super) fn case_names(&self) -> Vec<&'static str> {
        self.cases.iter().map(|(_, name)| *name).collect()
    }

    /// The forms of a word, or those in some cases.
    pub(super) fn groups(&self, word: &Word, cases: &[Case]) -> Vec<Group> {
        let numbers: &[(Number, &str)] = match word.number {
            Some(Number::Plural) => &[(Number::Plural, "plural")],
            _ => &[(Number::Singular, "singular"), (Number::Plural, "plural")],
        };
        let mut groups = Vec::new();
        for (number, number_name) in numbers {
            for (definiteness, definite_name) in self.definiteness {
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
                    heading: format!("{number_name}{definite_name}"),
                    forms: asked.map(|(case, name)| (*name, form(*case))).collect(),
                });
            }
        }
        groups
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
