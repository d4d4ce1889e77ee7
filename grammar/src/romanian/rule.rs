//! The rule behind a Romanian form. In: the way that a phrase went. Out: "plural by its ending, -ă → -e; article -le".

use std::fmt;

use crate::Gender;

use super::attribute::agreeing;
use super::noun_phrase::NounPhrase;
use super::plural;
use super::sound::is_capitalised;
use super::written::Written;

/// What gave a Romanian form.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum RomanianRule {
    /// The word as it is written.
    AsWritten,
    /// The word is marked as one that never changes.
    Indeclinable,
    /// The phrase begins with no word of letters.
    NoLetters,
    /// Two heads with "și" between them, which both inflect.
    TwoHeads,
    /// An ordinal in front has a genitive of its own.
    OrdinalFirst,
    /// A compound whose first half inflects.
    FirstHalf,
    /// An adjective in front carries the article.
    AdjectiveFirst,
    /// A person's name, unchanged.
    UnchangedPerson,
    /// A person's name.
    Person,
    /// Another name, unchanged.
    UnchangedName,
    /// A name in -a.
    NameInA(Change),
    /// A noun with its attributes.
    Noun(NounRule),
}

/// What gave a form of a noun with its attributes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NounRule {
    gender: Gender,
    /// What tells the gender; `None` where it is given.
    told_by: Option<&'static str>,
    plural: Option<(&'static str, Plural)>,
    article: Option<&'static str>,
    agreement: bool,
}

/// Where a plural comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Plural {
    Given,
    AsWritten,
    Made { listed: bool, change: Change },
}

/// What changes between two forms.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    from: String,
    to: String,
}

impl Change {
    /// From one form to another.
    pub(super) fn new(from: &str, to: impl Into<String>) -> Self {
        let from = from.to_owned();
        Self {
            from,
            to: to.into(),
        }
    }
}

impl NounRule {
    /// Gender, plural, article, agreement.
    pub(super) fn of(phrase: &NounPhrase<'_>) -> Self {
        let gender = phrase.gender();
        let in_plural = phrase.in_plural();
        let on_plural = in_plural || phrase.request.oblique && gender == Gender::Feminine;
        let stem = if in_plural {
            "plural"
        } else {
            "genitive on the plural"
        };
        Self {
            gender,
            told_by: match (&phrase.written, phrase.request.gender) {
                (_, Some(_)) => None,
                (Written::Bare, None) => Some("ending"),
                (_, None) => Some("article"),
            },
            plural: on_plural.then(|| (stem, Plural::of(phrase, gender))),
            article: article(phrase, gender),
            agreement: on_plural && !agreeing(&phrase.words, gender).is_empty(),
        }
    }
}

impl Plural {
    fn of(phrase: &NounPhrase<'_>, gender: Gender) -> Self {
        if phrase.request.plural.is_some() {
            return Self::Given;
        }
        if phrase.request.plural_only || matches!(phrase.written, Written::Plural(_)) {
            return Self::AsWritten;
        }
        let singular = match &phrase.written {
            Written::Singular(bare, _) => bare.as_str(),
            _ => phrase.words[0],
        };
        Self::Made {
            listed: plural::is_listed(singular),
            change: Change::new(singular, phrase.head_noun(gender).plural()),
        }
    }
}

/// The article that the form carries.
fn article(phrase: &NounPhrase<'_>, gender: Gender) -> Option<&'static str> {
    if !phrase.definite {
        return (phrase.written != Written::Bare).then_some("without its article");
    }
    Some(match (phrase.in_plural(), phrase.request.oblique, gender) {
        (true, true, _) => "article -lor",
        (true, false, Gender::Masculine) | (false, true, Gender::Feminine) => "article -i",
        (true, false, _) => "article -le",
        (false, false, Gender::Feminine) => "article -a",
        (false, true, _) => "article -lui",
        (false, false, _) if phrase.words[0].ends_with('e') => "article -le",
        (false, false, _) => "article -l",
    })
}

impl fmt::Display for RomanianRule {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::AsWritten => "as written",
            Self::Indeclinable => "indeclinable by the register",
            Self::NoLetters => "no letters to inflect",
            Self::TwoHeads => "two heads with \"și\": both inflect",
            Self::OrdinalFirst => "ordinal in front: \"celui de-al\", \"celei de-a\"",
            Self::FirstHalf => "compound: the first half inflects, the second stays",
            Self::AdjectiveFirst => "adjective in front carries the article, the noun has none",
            Self::UnchangedPerson => "person's name, unchanged",
            Self::Person => "person's name: \"lui\", or -a → -ei",
            Self::UnchangedName => "name, unchanged",
            Self::NameInA(change) => return write!(formatter, "name in -a: {change}"),
            Self::Noun(rule) => return rule.fmt(formatter),
        })
    }
}

impl fmt::Display for NounRule {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(Gender::NAMES[self.gender as usize].0)?;
        if let Some(sign) = self.told_by {
            write!(formatter, " by its {sign}")?;
        }
        match &self.plural {
            None => {}
            Some((stem, Plural::Given)) => write!(formatter, "; {stem} given in the register")?,
            Some((_, Plural::AsWritten)) => formatter.write_str("; plural as written")?,
            Some((stem, Plural::Made { listed, change })) => {
                let source = if *listed {
                    "from the list"
                } else {
                    "by its ending"
                };
                write!(formatter, "; {stem} {source}, {change}")?;
            }
        }
        if let Some(article) = self.article {
            write!(formatter, "; {article}")?;
        }
        if self.agreement {
            formatter.write_str("; adjectives agree")?;
        }
        Ok(())
    }
}

/// From the last letter that both forms share: "-tate → -tăți".
impl fmt::Display for Change {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (from, to) = (&self.from, &self.to);
        let shared = from
            .char_indices()
            .zip(to.chars())
            .take_while(|((_, left), right)| left == right)
            .last()
            .map_or(0, |((at, _), _)| at);
        let whole = shared == 0 && is_capitalised(from) != is_capitalised(to);
        match (from.get(shared..), to.get(shared..)) {
            (Some(old), Some(new)) if !whole => write!(formatter, "-{old} → -{new}"),
            _ => write!(formatter, "{from} → {to}"),
        }
    }
}
