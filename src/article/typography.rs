//! Typography by language, on the words of an article: quotation marks with nesting, dashes, no-break spaces, apostrophes.
//!
//! In: inlines in reading order. Out: the same with other characters; twice is the same as once (house rule 5).

use crate::values::Language;

use super::block::Inline;

/// No-break space.
const NBSP: char = '\u{a0}';

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
    let mut leaves = Vec::new();
    collect(inlines, &mut leaves);
    // Two hyphens are how a dash is typed.
    for leaf in &mut leaves {
        **leaf = leaf.replace(" -- ", " – ");
    }
    let text: Vec<char> = leaves.iter().flat_map(|leaf| leaf.chars()).collect();
    let mut setter = Setter {
        marks: marks(language),
        depth: 0,
        before: None,
        text: &text,
        at: 0,
    };
    for leaf in &mut leaves {
        **leaf = leaf
            .chars()
            .map(|character| setter.step(character))
            .collect();
    }
    join_points(&mut leaves, language);
}

/// The texts that may be changed, in reading order. Words in another language keep their own letters but carry the marks around them.
fn collect<'i>(inlines: &'i mut [Inline], leaves: &mut Vec<&'i mut String>) {
    for inline in inlines {
        match inline {
            Inline::Text { text, .. } | Inline::Foreign { text, .. } => leaves.push(text),
            Inline::Fact { content, .. }
            | Inline::Emphasis(content)
            | Inline::Strong(content)
            | Inline::Link { content, .. } => {
                collect(content, leaves);
            }
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
    /// The whole run as typed, over the borders of the leaves.
    text: &'t [char],
    /// The place of the character.
    at: usize,
}

impl Setter<'_> {
    fn step(&mut self, character: char) -> char {
        let next = self.text.get(self.at + 1).copied();
        let set = self.character(character, next);
        self.before = Some(set);
        self.at += 1;
        set
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
fn join_points(leaves: &mut [&mut String], language: Language) {
    let whole: Vec<char> = leaves.iter().flat_map(|leaf| leaf.chars()).collect();
    let joins: Vec<usize> = (0..whole.len())
        .filter(|&at| whole[at] == ' ' && joined(&whole, at, language))
        .collect();
    let mut at = 0;
    for leaf in leaves {
        let length = leaf.chars().count();
        if joins.iter().any(|join| (at..at + length).contains(join)) {
            **leaf = leaf
                .chars()
                .enumerate()
                .map(|(index, character)| {
                    if joins.contains(&(at + index)) {
                        NBSP
                    } else {
                        character
                    }
                })
                .collect();
        }
        at += length;
    }
}

/// Whether the blank at a place must not break the line.
fn joined(text: &[char], at: usize, language: Language) -> bool {
    let word_after: String = text[at + 1..]
        .iter()
        .take_while(|character| !character.is_whitespace())
        .collect();
    let before: String = text[..at]
        .iter()
        .rev()
        .take_while(|character| !character.is_whitespace())
        .collect();
    let before: String = before.chars().rev().collect();
    let ordinal = language.as_str() == "lv"
        && before.strip_suffix('.').is_some_and(is_number)
        && word_after.starts_with(char::is_lowercase);
    let unit = is_number(&before) && UNITS.contains(&word_after.trim_end_matches(AFTER_UNITS));
    ordinal || unit || (is_initial(&before) && word_after.starts_with(char::is_uppercase))
}

/// Digits, with separators, brackets or quotation marks before them, or a range.
fn is_number(word: &str) -> bool {
    let word = word.trim_start_matches(['(', '„', '«', '“', '‘']);
    !word.is_empty()
        && word
            .chars()
            .all(|character| character.is_ascii_digit() || ".,–-".contains(character))
        && word.ends_with(|last: char| last.is_ascii_digit())
}

/// "J." or "J.K."
fn is_initial(word: &str) -> bool {
    let mut letters = word.trim_start_matches(['(', '„', '«', '“', '‘']).chars();
    let mut any = false;
    while let Some(letter) = letters.next() {
        if !letter.is_uppercase() || letters.next() != Some('.') {
            return false;
        }
        any = true;
    }
    any
}
