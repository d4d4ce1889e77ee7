//! The ordinary noun phrase: the head comes first and carries the article, its adjectives agree, everything after them stays.
//!
//! In: the phrase taken apart and the form asked for. Out: the phrase in that form. Knows no names and no pairs of heads.

use crate::{Gender, Number};

use super::attribute::{agreeing, is_genitive};
use super::noun::{Noun, Shape, decline_plural};
use super::request::Request;
use super::sound::is_capitalised;
use super::written::Written;
use super::{adjective, gender, head, name, plural};

/// A phrase taken apart.
#[derive(Debug)]
pub(super) struct NounPhrase<'a> {
    /// Its words.
    pub words: Vec<&'a str>,
    /// How its head stands.
    pub written: Written,
    /// Whether the form asked for is definite.
    pub definite: bool,
    /// What was asked.
    pub request: Request<'a>,
}

impl NounPhrase<'_> {
    /// The phrase in the form asked for.
    pub(super) fn form(&self) -> String {
        if self.in_plural() {
            self.plural()
        } else {
            self.singular()
        }
    }

    /// Whether the plural is asked for.
    pub(super) fn in_plural(&self) -> bool {
        self.request.plural_only || self.request.number == Number::Plural
    }

    /// The gender of the head.
    pub(super) fn gender(&self) -> Gender {
        match (&self.written, self.request.gender) {
            (_, Some(gender)) => gender,
            (Written::Singular(_, gender), None) => *gender,
            _ => self
                .plural_gender()
                .unwrap_or_else(|| gender::likely(self.words[0])),
        }
    }

    /// The gender that a plural shows.
    fn plural_gender(&self) -> Option<Gender> {
        let first = self.words[0];
        if self.request.plural_only {
            return Some(match first {
                word if word.ends_with('e') || word.ends_with("ii") || word.ends_with("ăți") => {
                    Gender::Feminine
                }
                _ => Gender::Masculine,
            });
        }
        let plural = self.request.plural?.split(' ').next()?;
        let consonant = !first.ends_with(['ă', 'a', 'e']);
        (consonant && (plural.ends_with('e') || plural.ends_with("uri"))).then_some(Gender::Neuter)
    }

    /// The phrase in the plural: from the plural as given or written, else by rule.
    fn plural(&self) -> String {
        let gender = self.gender();
        let (head, rest): (String, Vec<String>) =
            if self.request.plural_only || matches!(self.written, Written::Plural(_)) {
                let head = match &self.written {
                    Written::Plural(bare) => bare.clone(),
                    _ => self.words[0].to_owned(),
                };
                (
                    head,
                    self.words[1..]
                        .iter()
                        .map(|word| (*word).to_owned())
                        .collect(),
                )
            } else if let Some(plural) = self.request.plural {
                let mut words = plural.split(' ').map(str::to_owned);
                (words.next().unwrap_or_default(), words.collect())
            } else {
                (self.head_noun(gender).plural(), self.rest_in_plural(gender))
            };
        let gender = if matches!(self.written, Written::Plural(_)) && self.request.gender.is_none()
        {
            if head.ends_with('e') || self.words[0].ends_with("le") {
                Gender::Feminine
            } else {
                Gender::Masculine
            }
        } else {
            gender
        };
        let head = head::in_halves(&head, |half| {
            decline_plural(half, gender, self.request.oblique, self.definite)
        });
        self.join(head, rest)
    }

    /// The phrase in the singular.
    fn singular(&self) -> String {
        if let Written::Plural(bare) = &self.written {
            let gender = self
                .request
                .gender
                .unwrap_or(if self.words[0].ends_with("le") {
                    Gender::Feminine
                } else {
                    Gender::Masculine
                });
            let head = decline_plural(bare, gender, self.request.oblique, self.definite);
            return self.join(
                head,
                self.words[1..]
                    .iter()
                    .map(|word| (*word).to_owned())
                    .collect(),
            );
        }
        let gender = self.gender();
        let noun = self.head_noun(gender);
        let shape = Shape {
            number: Number::Singular,
            oblique: self.request.oblique,
            definite: self.definite,
        };
        let as_written = matches!(self.written, Written::Singular(..)) && self.definite;
        let head = match (as_written, self.request.oblique) {
            (true, false) => self.words[0].to_owned(),
            (true, true) if self.words[0].ends_with("ul") => format!("{}ui", self.words[0]),
            (true, true)
                if self.words.len() > 1
                    && self.words[0].ends_with("eea")
                    && !plural::is_listed(noun.singular()) =>
            {
                name::oblique_in_a(self.words[0])
            }
            _ => noun.form(shape),
        };
        let rest = if self.request.oblique && gender == Gender::Feminine {
            self.feminine_rest()
        } else {
            self.rest()
        };
        self.join(head, rest)
    }

    /// The head without its article.
    pub(super) fn head_noun(&self, gender: Gender) -> head::Head {
        let bare = match &self.written {
            Written::Singular(bare, _) => bare.as_str(),
            _ => self.words[0],
        };
        let plural = self
            .request
            .plural
            .and_then(|plural| plural.split(' ').next());
        head::Head::new(bare, |half, plural| Noun::new(half, gender, plural), plural)
    }

    /// The words after the head as they stand.
    fn rest(&self) -> Vec<String> {
        self.words[1..]
            .iter()
            .map(|word| (*word).to_owned())
            .collect()
    }

    /// The words after the head, agreeing adjectives in the feminine genitive–dative.
    fn feminine_rest(&self) -> Vec<String> {
        let mut rest = self.rest();
        let given: Vec<&str> = self
            .request
            .plural
            .map(|plural| plural.split(' ').skip(1).collect())
            .unwrap_or_default();
        for at in agreeing(&self.words, Gender::Feminine) {
            rest[at] = match given.get(at) {
                Some(plural) if given.len() == rest.len() => (*plural).to_owned(),
                _ => adjective::feminine_plural(&rest[at]),
            };
        }
        rest
    }

    /// The words after the head, agreeing adjectives and the linker in the plural.
    fn rest_in_plural(&self, gender: Gender) -> Vec<String> {
        let mut rest = self.rest();
        let agreeing = agreeing(&self.words, gender);
        for at in &agreeing {
            rest[*at] = match gender {
                Gender::Feminine => adjective::feminine_plural(&rest[*at]),
                _ => adjective::agree(&rest[*at], gender, Number::Plural),
            };
        }
        let linker = agreeing.last().map_or(0, |last| last + 1);
        if let Some(word) = rest.get_mut(linker)
            && (word == "al" || word == "a")
        {
            *word = String::from(if gender == Gender::Masculine {
                "ai"
            } else {
                "ale"
            });
        }
        rest
    }

    /// Head and rest. The linker of a genitive is dropped directly after the article ("promotorii voluntariatului")
    /// and stands after a noun without one ("reuniune a partenerilor").
    fn join(&self, head: String, mut rest: Vec<String>) -> String {
        let linked = rest.len() > 1
            && matches!(rest[0].as_str(), "al" | "a" | "ai" | "ale")
            && is_genitive(&rest[1]);
        let unlinked = rest.first().is_some_and(|word| {
            let name = is_capitalised(word) && is_genitive(word);
            word.ends_with("lui") || word.ends_with("lor") || name && self.written != Written::Bare
        });
        if self.definite && linked {
            rest.remove(0);
        } else if !self.definite && unlinked {
            rest.insert(0, self.linker().to_owned());
        }
        std::iter::once(head)
            .chain(rest)
            .collect::<Vec<_>>()
            .join(" ")
    }

    /// The linker that agrees with the head.
    fn linker(&self) -> &'static str {
        match (self.request.number, self.gender()) {
            (Number::Singular, Gender::Feminine) => "a",
            (Number::Singular, _) => "al",
            (Number::Plural, Gender::Masculine) => "ai",
            (Number::Plural, _) => "ale",
        }
    }
}
