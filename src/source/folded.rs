//! A spelling without what easily gets lost: letter case and diacritics.
//!
//! In: a text. Out: what is left of it, to compare; nobody ever reads it.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Letters that do not decompose, with what they are taken for.
const LETTERS: [(char, &str); 8] = [
    ('ł', "l"),
    ('ø', "o"),
    ('đ', "d"),
    ('ð', "d"),
    ('ı', "i"),
    ('æ', "ae"),
    ('œ', "oe"),
    ('ß', "ss"),
];

/// The text in plain lower-case letters, with single blanks.
pub fn folded(text: &str) -> String {
    let mut plain = String::new();
    for letter in text.to_lowercase().nfd() {
        match LETTERS.iter().find(|(other, _)| *other == letter) {
            Some((_, letters)) => plain.push_str(letters),
            None if is_combining_mark(letter) => {}
            None => plain.push(letter),
        }
    }
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}
