//! The paradigm of one noun. In: its singular, its plural and its gender. Out: any of its forms.
//!
//! Everything is regular once the plural is known: the article is a suffix, and the feminine genitive–dative is built on the plural.
//! Knows no phrase.

use crate::{Gender, Number};

use super::gender::has_silent_e;
use super::plural;
use super::sound::{Endings, is_vowel, replace};

/// One noun without its article.
#[derive(Debug)]
pub(super) struct Noun {
    /// Indefinite singular.
    pub singular: String,
    /// Indefinite plural.
    pub plural: String,
    /// Gender.
    pub gender: Gender,
    /// What stands between the noun and its article: a hyphen after initialisms and unadapted loans, else nothing.
    hyphen: &'static str,
}

/// The form of a noun.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Shape {
    /// Number.
    pub number: Number,
    /// Genitive–dative rather than nominative–accusative.
    pub oblique: bool,
    /// With the article.
    pub definite: bool,
}

/// Feminine article: what the indefinite ends in, what the definite ends in.
const FEMININE_ARTICLE: Endings = &[
    ("ee", "eea"),
    ("ie", "ia"),
    ("ea", "eaua"),
    ("uă", "ua"),
    ("ă", "a"),
    ("e", "ea"),
    ("a", "aua"),
    ("zi", "ziua"),
    ("joi", "joia"),
    ("i", "ea"),
];

impl Noun {
    /// A noun from its singular, with its plural if that is known.
    pub(super) fn new(singular: &str, gender: Gender, given_plural: Option<&str>) -> Self {
        let loan = is_initialism(singular)
            || given_plural.is_some_and(|plural| {
                plural
                    .strip_prefix(singular)
                    .is_some_and(|rest| rest.starts_with('-'))
            })
            || (gender != Gender::Feminine
                && (singular.ends_with('y') || singular.ends_with("ee") || has_silent_e(singular)));
        let hyphen = if loan { "-" } else { "" };
        let plural = match given_plural {
            Some(plural) => plural.to_owned(),
            None if loan => format!(
                "{singular}-{}",
                if gender == Gender::Masculine {
                    "i"
                } else {
                    "uri"
                }
            ),
            None => plural::of(singular, gender),
        };
        Self {
            singular: singular.to_owned(),
            plural,
            gender,
            hyphen,
        }
    }

    /// The noun in a form.
    pub(super) fn form(&self, shape: Shape) -> String {
        match (shape.number, shape.definite) {
            (Number::Plural, definite) => {
                decline_plural(&self.plural, self.gender, shape.oblique, definite)
            }
            (Number::Singular, true) if self.gender == Gender::Feminine => {
                self.feminine_definite(shape.oblique)
            }
            (Number::Singular, true) => self.masculine_definite(shape.oblique),
            (Number::Singular, false) if shape.oblique && self.gender == Gender::Feminine => {
                self.feminine_oblique()
            }
            (Number::Singular, false) => self.singular.clone(),
        }
    }

    /// Feminine genitive–dative without article: the plural, unless the plural is in -uri.
    fn feminine_oblique(&self) -> String {
        let lemma = &self.singular;
        if self.plural.ends_with("uri") && !lemma.ends_with("ură") && !lemma.ends_with("ure") {
            return plural::without_uri(lemma);
        }
        self.plural.clone()
    }

    /// "agenția, agenției"; "școala, școlii"; "cafeaua, cafelei".
    fn feminine_definite(&self, oblique: bool) -> String {
        let lemma = &self.singular;
        if !oblique {
            return replace(lemma, FEMININE_ARTICLE)
                .unwrap_or_else(|| format!("{lemma}{}a", self.hyphen));
        }
        match lemma
            .strip_suffix("ie")
            .and_then(|stem| stem.chars().next_back())
        {
            Some(before) if !is_vowel(before) => format!("{lemma}i"),
            _ => match self.feminine_oblique() {
                stem if stem.ends_with(['i', 'e', 'ă']) => format!("{stem}i"),
                stem => format!("{stem}{}ei", self.hyphen),
            },
        }
    }

    /// "partenerul, partenerului"; "membrul"; "președintele, președintelui".
    fn masculine_definite(&self, oblique: bool) -> String {
        let lemma = &self.singular;
        let article = if !self.hyphen.is_empty() {
            "-ul"
        } else if lemma.ends_with('u') {
            "l"
        } else if lemma.ends_with('e') {
            "le"
        } else if lemma.ends_with('ă') {
            return self.masculine_in_a(oblique);
        } else {
            "ul"
        };
        match (oblique, article) {
            (false, _) => format!("{lemma}{article}"),
            (true, "le") => format!("{lemma}lui"),
            (true, _) => format!("{lemma}{article}ui"),
        }
    }

    /// Masculines in -ă decline as feminines ("popa, popei"), but for "tatăl, tatălui".
    fn masculine_in_a(&self, oblique: bool) -> String {
        let lemma = &self.singular;
        if lemma.ends_with("tată") {
            return format!("{lemma}{}", if oblique { "lui" } else { "l" });
        }
        match (oblique, lemma.strip_suffix('ă')) {
            (true, Some(stem)) => format!("{stem}ei"),
            (false, Some(stem)) => format!("{stem}a"),
            (_, None) => lemma.clone(),
        }
    }
}

/// A plural with its article: "partenerii, partenerilor"; "agențiile, agențiilor".
pub(super) fn decline_plural(
    plural: &str,
    gender: Gender,
    oblique: bool,
    definite: bool,
) -> String {
    match (definite, oblique, gender) {
        (false, ..) => plural.to_owned(),
        (true, true, _) => format!("{plural}lor"),
        // No masculine plural ends in -e or -ă: such a noun is a neuter, whatever the register says.
        (true, false, Gender::Masculine) if !plural.ends_with(['e', 'ă']) => format!("{plural}i"),
        (true, false, _) => format!("{plural}le"),
    }
}

/// Two or more capitals and nothing else: an initialism, which takes its article after a hyphen ("ONG-ului").
pub(super) fn is_initialism(word: &str) -> bool {
    word.chars().count() > 1 && word.chars().all(char::is_uppercase)
}
