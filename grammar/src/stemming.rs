//! What two forms of a word may differ in, for those who search. Plain data, by which a search goes; nothing here is ever said in a
//! sentence.
//!
//! All letters stand without their marks and in lower case: readers type "Torunas" and mean "Toruņa".

/// How a reader's word finds the other forms of the same word. Empty for a language without rules.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Stemming {
    /// Endings. The longest that leaves a stem of [`least`](Self::least) letters is stripped.
    pub endings: Vec<String>,
    /// How many letters a stem has at least.
    pub least: usize,
    /// Letters of a stem that stand for others, wherever they are: Romanian "scoală", "școli".
    pub within: &'static [(&'static str, &'static str)],
    /// The same at the end of a stem: English "planned", "plan".
    pub last: &'static [(&'static str, &'static str)],
    /// Words that tell nothing of what is looked for: articles, prepositions, conjunctions.
    pub stop_words: &'static [&'static str],
    /// Stems that end otherwise before other endings.
    pub alternations: Vec<Alternation>,
}

/// Two ends of one stem, each with the endings before which it stands: Latvian "latvietis", "latvieša".
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Alternation {
    /// One end.
    pub one: (&'static str, Vec<String>),
    /// The other.
    pub other: (&'static str, Vec<String>),
}
