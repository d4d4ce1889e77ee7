//! How sounds change at the end of a stem. In: stems. Out: stems with their ending.
//!
//! Knows no gender and no case. Nothing here cuts by bytes: endings are stripped as text.

/// Rules by ending, the first that fits wins: what the word ends in, and what stands there instead.
pub(super) type Endings = &'static [(&'static str, &'static str)];

/// The word with the first ending that fits replaced.
pub(super) fn replace(word: &str, endings: Endings) -> Option<String> {
    endings
        .iter()
        .find_map(|(old, new)| word.strip_suffix(old).map(|stem| format!("{stem}{new}")))
}

/// Consonants soften before the ending -i: t→ț, d→z, s→ș and their clusters.
const BEFORE_I: Endings = &[
    ("str", "ștri"),
    ("sc", "ști"),
    ("șc", "ști"),
    ("st", "ști"),
    ("șt", "ști"),
    ("x", "cși"),
    ("t", "ți"),
    ("d", "zi"),
    ("s", "și"),
];

/// The stem with the ending -i, its last consonant softened.
pub(super) fn with_i(stem: &str) -> String {
    replace(stem, BEFORE_I).unwrap_or_else(|| format!("{stem}i"))
}

/// Whether the letter is a vowel of Romanian spelling.
pub(super) fn is_vowel(letter: char) -> bool {
    "aeiouăâî".contains(letter.to_ascii_lowercase()) || "ĂÂÎ".contains(letter)
}

/// Roughly the syllables: groups of vowels, parted where two vowels of a group are said one after the other
/// ("a-er", "fla-ut", "zi-ar") or have an i between them ("ca-iet").
pub(super) fn syllables(word: &str) -> usize {
    let letters: Vec<char> = word.chars().collect();
    let vowel = |at: usize| letters.get(at).copied().is_some_and(is_vowel);
    (0..letters.len())
        .filter(|&at| {
            let starts = vowel(at) && (at == 0 || !vowel(at - 1));
            let pair = at > 0
                && matches!(
                    (letters[at - 1], letters[at]),
                    ('a', 'e' | 'o' | 'u') | ('i', 'a')
                )
                && letters.get(at + 1).is_some()
                && !vowel(at + 1);
            let glide = at > 0 && letters[at] == 'i' && vowel(at - 1) && vowel(at + 1);
            starts || pair || glide
        })
        .count()
}

/// The word with a small first letter, for looking it up.
pub(super) fn lower_first(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_lowercase().chain(letters).collect()
    })
}

/// Whether the word begins with a capital.
pub(super) fn is_capitalised(word: &str) -> bool {
    word.chars().next().is_some_and(char::is_uppercase)
}

/// Gives the changed word the capital that the original had.
pub(super) fn keep_capital(original: &str, changed: &str) -> String {
    let mut letters = changed.chars();
    match letters.next() {
        Some(first) if is_capitalised(original) => first.to_uppercase().chain(letters).collect(),
        _ => changed.to_owned(),
    }
}
