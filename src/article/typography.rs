//! Typography by language, on the words of an article: quotation marks with nesting, dashes, no-break spaces, apostrophes.
//!
//! In: inlines in reading order. Out: the same with other characters; twice is the same as once (house rule 5).

use compact_str::CompactString;

use crate::values::Language;

use super::block::Inline;

/// No-break space.
const NBSP: char = '\u{a0}';

/// What is typed for a dash.
const DASH_AS_TYPED: &str = " -- ";

/// The marks of a language: outer and inner, opening and closing.
struct Marks {
    outer: (char, char),
    inner: (char, char),
}

/// Sources: Latvian „…” with «…» inside; Romanian DOOM: „…” with «…» inside; British “…” with ‘…’ inside;
/// German and Lithuanian „…“ with ‚…‘ inside.
fn marks(language: Language) -> Marks {
    match language.as_str() {
        "lv" | "ro" => Marks {
            outer: ('„', '”'),
            inner: ('«', '»'),
        },
        "de" | "lt" => Marks {
            outer: ('„', '“'),
            inner: ('‚', '‘'),
        },
        _ => Marks {
            outer: ('“', '”'),
            inner: ('‘', '’'),
        },
    }
}

/// Sets the type of a run of inlines that belong together: a headline, a paragraph.
pub(super) fn set(inlines: &mut [Inline], language: Language) {
    let mut run = Vec::new();
    let mut leaves = Vec::new();
    let mut changed = false;
    each_leaf(inlines, &mut |leaf| {
        let start = run.len();
        // Two hyphens are how a dash is typed.
        if leaf.contains(DASH_AS_TYPED) {
            run.extend(leaf.replace(DASH_AS_TYPED, " – ").chars());
            changed = true;
        } else {
            run.extend(leaf.chars());
        }
        leaves.push(start..run.len());
    });
    let mut setter = Setter {
        marks: marks(language),
        depth: 0,
        before: None,
        text: &mut run,
        at: 0,
        changed,
    };
    setter.walk();
    changed = setter.changed;
    changed |= join_words(&mut run, language);
    if !changed {
        return;
    }
    let mut leaves = leaves.into_iter();
    each_leaf(inlines, &mut |leaf| {
        let set = leaves.next().map_or(&[][..], |range| &run[range]);
        if !leaf.chars().eq(set.iter().copied()) {
            leaf.clear();
            leaf.extend(set);
        }
    });
}

/// The texts that may be changed, in reading order. Words in another language keep their own letters but carry the marks around them.
fn each_leaf(inlines: &mut [Inline], leaf: &mut dyn FnMut(&mut CompactString)) {
    for inline in inlines {
        match inline {
            Inline::Text { text, .. } | Inline::Foreign { text, .. } => leaf(text),
            Inline::Fact { content, .. }
            | Inline::Emphasis(content)
            | Inline::Strong(content)
            | Inline::Link { content, .. } => each_leaf(content, leaf),
            Inline::Break => {}
        }
    }
}

/// Goes through the characters of a run.
struct Setter<'t> {
    marks: Marks,
    /// How many quotations are open.
    depth: usize,
    /// The character before, as set.
    before: Option<char>,
    /// The whole run, over the borders of the leaves: set up to the place of the character, as typed from there on.
    text: &'t mut [char],
    /// The place of the character.
    at: usize,
    /// Whether anything was set otherwise than it was typed.
    changed: bool,
}

impl Setter<'_> {
    fn walk(&mut self) {
        while let Some(&character) = self.text.get(self.at) {
            let next = self.text.get(self.at + 1).copied();
            let set = self.character(character, next);
            self.changed |= set != character;
            self.text[self.at] = set;
            self.before = Some(set);
            self.at += 1;
        }
    }

    fn character(&mut self, character: char, next: Option<char>) -> char {
        match character {
            '"' | '“' | '”' | '„' | '«' | '»' | '‟' => self.quote(character, next),
            '\'' | '’' if self.inside_word(next) => '’',
            '\'' | '’' if self.depth > 1 && self.marks.inner.1 == '’' => {
                self.depth -= 1;
                '’'
            }
            '‘' if self.marks.inner.0 == '‘' && self.depth > 0 => {
                self.depth += 1;
                '‘'
            }
            '\'' if self.opens_inner(next) => {
                self.depth += 1;
                '‘'
            }
            '\'' => '’',
            '-' if self.spaced(next) => '–',
            other => other,
        }
    }

    /// A quotation mark opens after a blank, a bracket or another opening mark, and closes elsewhere.
    fn quote(&mut self, character: char, next: Option<char>) -> char {
        let free = self
            .before
            .is_none_or(|before| before.is_whitespace() || "([{–—/„«“‘".contains(before));
        let word_follows =
            next.is_some_and(|next| !next.is_whitespace() && !".,;:!?)]}".contains(next));
        // What a mark of this language means is not asked again; another language's mark is judged by its place.
        let own = [self.marks.outer.0, self.marks.inner.0].contains(&character);
        let opens = match character {
            '„' | '«' if own => true,
            '”' | '»' => free && word_follows && self.depth == 0,
            _ => free && (word_follows || self.depth == 0),
        };
        if opens {
            self.depth += 1;
            return if self.depth == 1 {
                self.marks.outer.0
            } else {
                self.marks.inner.0
            };
        }
        let closed = if self.depth > 1 {
            self.marks.inner.1
        } else {
            self.marks.outer.1
        };
        if closed == '’' && self.inside_word(next) {
            return closed;
        }
        self.depth = self.depth.saturating_sub(1);
        closed
    }

    /// Whether an apostrophe is the British mark of a quotation in a quotation: it opens before a word, and another closes it
    /// behind one before the outer quotation ends. Elsewhere it stands for letters: ’90s, rock ’n’ roll.
    fn opens_inner(&self, next: Option<char>) -> bool {
        let free = self
            .before
            .is_some_and(|before| before.is_whitespace() || "([–—/“".contains(before));
        if self.marks.inner.0 != '‘'
            || self.depth != 1
            || !free
            || !next.is_some_and(char::is_alphabetic)
        {
            return false;
        }
        let rest = &self.text[self.at + 1..];
        let outer = rest
            .iter()
            .position(|character| "\"“”".contains(*character));
        let inside = &rest[..outer.unwrap_or(0)];
        let closes = |at: usize| {
            let after = rest.get(at + 1).copied();
            "'’".contains(rest[at])
                && !rest[at - 1].is_whitespace()
                && !after.is_some_and(char::is_alphanumeric)
        };
        let close = (1..inside.len()).find(|&at| closes(at));
        close.is_some_and(|at| rest[..at] != ['n'])
    }

    fn inside_word(&self, next: Option<char>) -> bool {
        self.before.is_some_and(char::is_alphanumeric) && next.is_some_and(char::is_alphabetic)
    }

    /// A hyphen between blanks is a dash.
    fn spaced(&self, next: Option<char>) -> bool {
        let blank = |character: Option<char>| {
            character.is_some_and(|character| character == ' ' || character == NBSP)
        };
        blank(self.before) && blank(next)
    }
}

/// Units and signs that do not part from their number.
const UNITS: [&str; 14] = [
    "%", "‰", "€", "EUR", "km", "m", "cm", "mm", "kg", "g", "t", "ha", "°C", "l",
];

/// What may follow a unit without a blank.
const AFTER_UNITS: [char; 10] = ['.', ',', ';', ':', ')', '!', '?', '”', '»', '’'];

/// No-break spaces, over the borders of the leaves: after ordinal points (Latvian), before units, between initials.
/// Whether there are any new ones.
fn join_words(run: &mut [char], language: Language) -> bool {
    let mut changed = false;
    let latvian = language.as_str() == "lv";
    // The word before the blank.
    let mut start = 0;
    for at in 0..run.len() {
        if !run[at].is_whitespace() {
            continue;
        }
        let (before, after) = (&run[start..at], &run[at + 1..]);
        if run[at] == ' ' && joined(before, after, latvian) {
            run[at] = NBSP;
            changed = true;
        }
        start = at + 1;
    }
    changed
}

/// Whether the blank between a word and what follows must not break the line.
fn joined(before: &[char], after: &[char], latvian: bool) -> bool {
    let Some(&first) = after.first() else {
        return false;
    };
    let ordinal = || {
        let number = before.strip_suffix(&['.']);
        latvian && first.is_lowercase() && number.is_some_and(is_number)
    };
    ordinal()
        || (is_number(before) && is_unit(after))
        || (first.is_uppercase() && is_initial(before))
}

/// Whether a unit is the next word, marks behind it left out.
fn is_unit(text: &[char]) -> bool {
    let end = text.iter().position(|character| character.is_whitespace());
    let mut word = &text[..end.unwrap_or(text.len())];
    while let Some((last, rest)) = word.split_last()
        && AFTER_UNITS.contains(last)
    {
        word = rest;
    }
    let is_word = |unit: &str| unit.chars().eq(word.iter().copied());
    UNITS.iter().any(|unit| is_word(unit))
}

/// Digits, with separators, brackets or quotation marks before them, or a range.
fn is_number(word: &[char]) -> bool {
    let word = without_opening(word);
    let digit = |character: &char| character.is_ascii_digit();
    word.last().is_some_and(digit)
        && word
            .iter()
            .all(|character| digit(character) || ".,–-".contains(*character))
}

/// "J." or "J.K."
fn is_initial(word: &[char]) -> bool {
    let mut letters = without_opening(word).chunks(2);
    let initial = |pair: &[char]| matches!(pair, [letter, '.'] if letter.is_uppercase());
    letters.len() > 0 && letters.all(initial)
}

/// A word without what opens before it.
fn without_opening(mut word: &[char]) -> &[char] {
    while let ['(' | '„' | '«' | '“' | '‘', rest @ ..] = word {
        word = rest;
    }
    word
}
