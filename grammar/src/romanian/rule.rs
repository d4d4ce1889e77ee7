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
    /// The gender of the noun.
    pub gender: Gender,
    /// What tells the gender; `None` where it is given.
    pub told_by: Option<GenderSign>,
    /// Where the plural comes from, if the form is made on it.
    pub plural: Option<PluralOrigin>,
    /// Whether the form is no plural itself, but the genitive of a feminine noun, which is made on its plural.
    pub genitive_on_plural: bool,
    /// What becomes of the article.
    pub article: Option<ArticleChange>,
    /// Whether adjectives agree with the noun.
    pub agreement: bool,
}

/// What tells a gender.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GenderSign {
    /// The ending of the bare noun.
    Ending,
    /// The article with which it is written.
    Article,
}

/// What becomes of an article.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ArticleChange {
    /// The noun loses the one with which it is written.
    Without,
    /// The form carries this one: "-lor".
    With(&'static str),
}

/// Where a plural comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PluralOrigin {
    /// The register gives it.
    Given,
    /// The word is written in the plural.
    AsWritten,
    /// A rule or a list made it.
    Made {
        /// Whether a list decided, and not the ending.
        listed: bool,
        /// What changes from the singular.
        change: Change,
    },
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
        Self {
            gender,
            told_by: match (&phrase.written, phrase.request.gender) {
                (_, Some(_)) => None,
                (Written::Bare, None) => Some(GenderSign::Ending),
                (_, None) => Some(GenderSign::Article),
            },
            plural: on_plural.then(|| PluralOrigin::of(phrase, gender)),
            genitive_on_plural: !in_plural,
            article: article(phrase, gender),
            agreement: on_plural && !agreeing(&phrase.words, gender).is_empty(),
        }
    }
}

impl PluralOrigin {
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
fn article(phrase: &NounPhrase<'_>, gender: Gender) -> Option<ArticleChange> {
    if !phrase.definite {
        return (phrase.written != Written::Bare).then_some(ArticleChange::Without);
    }
    let article = match (phrase.in_plural(), phrase.request.oblique, gender) {
        (true, true, _) => "-lor",
        (true, false, Gender::Masculine) | (false, true, Gender::Feminine) => "-i",
        (true, false, _) => "-le",
        (false, false, Gender::Feminine) => "-a",
        (false, true, _) => "-lui",
        (false, false, _) if phrase.words[0].ends_with('e') => "-le",
        (false, false, _) => "-l",
    };
    Some(ArticleChange::With(article))
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
        formatter.write_str(match self.told_by {
            None => "",
            Some(GenderSign::Ending) => " by its ending",
            Some(GenderSign::Article) => " by its article",
        })?;
        let stem = if self.genitive_on_plural {
            "genitive on the plural"
        } else {
            "plural"
        };
        match &self.plural {
            None => {}
            Some(PluralOrigin::Given) => write!(formatter, "; {stem} given in the register")?,
            Some(PluralOrigin::AsWritten) => formatter.write_str("; plural as written")?,
            Some(PluralOrigin::Made { listed, change }) => {
                let source = if *listed {
                    "from the list"
                } else {
                    "by its ending"
                };
                write!(formatter, "; {stem} {source}, {change}")?;
            }
        }
        match self.article {
            None => {}
            Some(ArticleChange::Without) => formatter.write_str("; without its article")?,
            Some(ArticleChange::With(article)) => write!(formatter, "; article {article}")?,
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
