//! A short list of words or tails of words, written as one text and split when the program is compiled.
//!
//! In: a word in lower case. Out: whether the list has it. Knows nothing of what the list is for.

/// Words or tails.
#[derive(Debug, Clone, Copy)]
pub(super) struct Words(pub &'static [&'static str]);

/// The words of a text with one blank between them.
macro_rules! words {
    ($text:literal $(,)?) => {
        $crate::latvian::words::Words({
            const COUNT: usize = $crate::latvian::words::count($text);
            const LIST: [&str; COUNT] = $crate::latvian::words::split($text);
            &LIST
        })
    };
}

pub(super) use words;

impl Words {
    /// Whether the word stands in the list.
    pub(super) fn has(self, word: &str) -> bool {
        self.0.contains(&word)
    }

    /// Whether an entry of the list is the word or its tail.
    pub(super) fn ends(self, word: &str) -> bool {
        self.0.iter().any(|entry| word.ends_with(entry))
    }
}

/// How many words a text has.
pub(super) const fn count(text: &str) -> usize {
    let bytes = text.as_bytes();
    let (mut words, mut at) = (1, 0);
    while at < bytes.len() {
        if bytes[at] == b' ' {
            words += 1;
        }
        at += 1;
    }
    words
}

/// The words of a text that has so many.
pub(super) const fn split<const COUNT: usize>(text: &'static str) -> [&'static str; COUNT] {
    let mut words = [""; COUNT];
    let mut rest = text;
    let mut word = 0;
    while word < COUNT {
        let bytes = rest.as_bytes();
        let mut end = 0;
        while end < bytes.len() && bytes[end] != b' ' {
            end += 1;
        }
        let (first, behind) = rest.split_at(end);
        words[word] = first;
        if !behind.is_empty() {
            rest = behind.split_at(1).1;
        }
        word += 1;
    }
    words
}
