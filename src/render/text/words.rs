//! The words of running text, and the notes that its links become.
//!
//! In: inlines. Out: one string per run, a forced break as a newline, every other white space as one blank; no-break spaces stay.

use std::fmt::Write;

use crate::article::{Inline, Target};
use crate::values::{is_phone, phone_link};

use super::ascii;
use super::style::TextStyle;

/// Says where a word may be parted.
const SOFT_HYPHEN: char = '\u{ad}';

/// Collects words, and remembers where the links lead.
pub struct Words<'a> {
    style: &'a TextStyle,
    address: &'a dyn Fn(&Target) -> Option<String>,
    notes: Vec<String>,
}

impl<'a> Words<'a> {
    /// No word yet.
    pub fn new(style: &'a TextStyle, address: &'a dyn Fn(&Target) -> Option<String>) -> Self {
        let notes = Vec::new();
        Self {
            style,
            address,
            notes,
        }
    }

    /// The words of a run.
    pub fn of(&mut self, inlines: &[Inline]) -> String {
        let mut words = String::new();
        self.write(&mut words, inlines);
        words
    }

    /// The notes, one a line; none is broken, and none is said twice.
    pub fn notes(&self) -> Vec<String> {
        let notes = self.notes.iter().enumerate();
        notes
            .map(|(at, note)| format!("[{}] {note}", at + 1))
            .collect()
    }

    fn write(&mut self, words: &mut String, inlines: &[Inline]) {
        for inline in inlines {
            match inline {
                Inline::Text { text, .. } | Inline::Foreign { text, .. } => {
                    push(words, &self.style.letters(text));
                }
                Inline::Fact { content, .. }
                | Inline::Emphasis(content)
                | Inline::Strong(content) => self.write(words, content),
                Inline::Link {
                    target, content, ..
                } => self.link(words, target, content),
                Inline::Break => {
                    words.truncate(words.trim_end_matches(' ').len());
                    words.push('\n');
                }
            }
        }
    }

    /// A link's words and the number of its note, unless the words are the address itself, or the phone number in groups.
    fn link(&mut self, words: &mut String, target: &Target, content: &[Inline]) {
        let start = words.len();
        self.write(words, content);
        let Some(mut address) = (self.address)(target) else {
            return;
        };
        if self.style.ascii {
            address = ascii::address(&address);
        }
        // A break in the link may have taken the blank before it.
        let written = words.get(start..).unwrap_or_default();
        let same_number = || is_phone(&address) && phone_link(written) == phone_link(&address);
        if written == address || same_number() {
            return;
        }
        let known = self.notes.iter().position(|note| *note == address);
        let at = known.unwrap_or_else(|| {
            self.notes.push(address);
            self.notes.len() - 1
        });
        // The number holds to its word across line ends.
        write!(words, "\u{a0}[{}]", at + 1).expect("writing to a string never fails");
    }
}

/// Appends text; blanks and line ends of the source become single blanks, no-break spaces stay. A soft hyphen only says where a
/// word may be parted, and nothing parts words here.
fn push(words: &mut String, text: &str) {
    let mut done = 0;
    for (at, byte) in text.bytes().enumerate() {
        let length = match byte {
            // A single blank behind a word stands as it is.
            b' ' if at > done && text.as_bytes()[at - 1] != b' ' => continue,
            b' ' | b'\t' | b'\n' | b'\r' => 1,
            0xc2 if text[at..].starts_with(SOFT_HYPHEN) => SOFT_HYPHEN.len_utf8(),
            _ => continue,
        };
        words.push_str(&text[done..at]);
        let blank = byte.is_ascii();
        if blank && !words.ends_with([' ', '\n']) && !words.is_empty() {
            words.push(' ');
        }
        done = at + length;
    }
    words.push_str(&text[done..]);
}
