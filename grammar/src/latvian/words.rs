//! A short list of words or tails of words, written as one text.
//!
//! In: a word in lower case. Out: whether the list has it. Knows nothing of what the list is for.

/// Words or tails, with blanks between them.
#[derive(Debug, Clone, Copy)]
pub(super) struct Words(pub &'static str);

impl Words {
    /// Whether the word stands in the list.
    pub(super) fn has(self, word: &str) -> bool {
        self.0.split(' ').any(|entry| entry == word)
    }

    /// Whether an entry of the list is the word or its tail.
    pub(super) fn ends(self, word: &str) -> bool {
        self.0.split(' ').any(|entry| word.ends_with(entry))
    }
}
