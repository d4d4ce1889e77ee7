//! What grammar gives back: text in pieces, so that every said fact keeps its path and every foreign name its language.

/// A piece of a phrase.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    /// Words of the language.
    Text(String),
    /// A name left in another language (BCP 47, if known).
    Foreign {
        /// The name.
        text: String,
        /// Its language.
        language: Option<String>,
    },
    /// A number that stands in digits inside a sentence and in words at its beginning; what is said follows from where it stands.
    Opening {
        /// Inside a sentence: "13 videoconferences".
        usual: String,
        /// At its beginning, without a capital: "thirteen videoconferences".
        opening: String,
    },
    /// Between the quotation marks of the language; typography chooses them.
    Quoted(Phrase),
    /// A part of the fact that is said, by its path below the fact (`country`, `0`); empty for the fact itself.
    Part {
        /// The path below the fact.
        path: String,
        /// What is said.
        phrase: Phrase,
    },
}

/// A phrase: pieces in order.
///
/// ```
/// use declinare::{Case, English, Phrase, Piece, Relation, Rules, Word};
///
/// let (town, country) = (Word::new("Skövde"), Word::new("Sweden"));
/// let phrase = English.town_in_country(&town, &country, Relation::At.into())?;
/// assert_eq!(phrase.plain(), "in Skövde, Sweden");
/// assert!(phrase.0.iter().any(|piece| matches!(piece, Piece::Part { path, .. } if path == "country")));
/// # Ok::<(), declinare::Refusal>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Phrase(pub Vec<Piece>);

impl Phrase {
    /// A phrase of plain words.
    pub fn text(text: impl Into<String>) -> Self {
        Self(vec![Piece::Text(text.into())])
    }

    /// The same, marked as a part of the fact.
    #[must_use]
    pub fn part(self, path: impl Into<String>) -> Self {
        Self(vec![Piece::Part {
            path: path.into(),
            phrase: self,
        }])
    }

    /// The same between quotation marks.
    #[must_use]
    pub fn quoted(self) -> Self {
        Self(vec![Piece::Quoted(self)])
    }

    /// Adds plain words.
    #[must_use]
    pub fn then(mut self, text: &str) -> Self {
        if !text.is_empty() {
            self.0.push(Piece::Text(text.to_owned()));
        }
        self
    }

    /// Adds another phrase.
    #[must_use]
    pub fn and(mut self, other: Self) -> Self {
        self.0.extend(other.0);
        self
    }

    /// The same without these words at its beginning.
    #[must_use]
    pub fn without_prefix(mut self, prefix: &str) -> Self {
        if let Some(first) = self.0.first_mut() {
            match first {
                Piece::Text(text) => {
                    if let Some(rest) = text.strip_prefix(prefix) {
                        *text = rest.to_owned();
                    }
                }
                Piece::Part { phrase, .. } => {
                    *phrase = std::mem::take(phrase).without_prefix(prefix);
                }
                Piece::Quoted(_) | Piece::Foreign { .. } | Piece::Opening { .. } => {}
            }
        }
        self
    }

    /// The words alone: quotation marks plain, no marks of parts, numbers as inside a sentence. For tests and for finding commas in list items.
    pub fn plain(&self) -> String {
        self.0.iter().map(Piece::plain).collect()
    }
}

impl Piece {
    /// The words alone.
    fn plain(&self) -> String {
        match self {
            Self::Text(text) | Self::Foreign { text, .. } => text.clone(),
            Self::Opening { usual, .. } => usual.clone(),
            Self::Quoted(phrase) => format!("\"{}\"", phrase.plain()),
            Self::Part { phrase, .. } => phrase.plain(),
        }
    }
}
