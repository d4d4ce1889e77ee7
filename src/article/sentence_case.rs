//! Sentence capitals where a fact or words of a message open a sentence, opening numbers in words, no doubled stop after "HOP!".
//!
//! In: inlines in reading order, where numbers may still have two wordings. Out: the same with one.

use compact_str::CompactString;

use super::block::{Inline, Origin};

/// Sets a run of sentences: a headline, a paragraph.
pub(super) fn set_sentences(inlines: &mut [Inline]) {
    set(inlines, true);
}

/// Sets a phrase that is no sentence, a row of a table: a number that opens it is as it is elsewhere.
pub(super) fn set_phrase(inlines: &mut [Inline]) {
    set(inlines, false);
}

fn set(inlines: &mut [Inline], spelled: bool) {
    let mut state = State {
        spelled,
        opening: true,
        fresh: true,
        stop: Stop::None,
        last: None,
        last_in_fact: false,
    };
    state.walk(inlines, false);
}

/// Whether a stop has just been said.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Stop {
    /// No.
    None,
    /// One that need not end a sentence: a fact's own ("HOP! konference"), an ordinal's ("19. līdz"), an initial's.
    Unsure,
    /// One that ends the sentence.
    Sentence,
}

/// The state at a place in the run.
struct State {
    /// Whether a number that begins a sentence is said in words.
    spelled: bool,
    /// Whether the next letter begins a sentence.
    opening: bool,
    /// Whether nothing of the generated sentence has been said yet.
    fresh: bool,
    /// The stop before this place; closing marks do not count.
    stop: Stop,
    /// The last character.
    last: Option<char>,
    /// Whether the last words were a fact's.
    last_in_fact: bool,
}

impl State {
    fn walk(&mut self, inlines: &mut [Inline], in_fact: bool) {
        for inline in inlines {
            match inline {
                Inline::Text { text, origin } => {
                    // Between two generated sentences there is no doubt, whatever stands before the stop.
                    if *origin == Origin::Grammar && text == " " && !in_fact {
                        self.fresh = self.stop != Stop::None;
                        self.opening |= self.fresh;
                    }
                    if let Origin::Number { opening } = origin {
                        if self.opening && self.spelled {
                            *text = std::mem::take(opening).into();
                        }
                        *origin = Origin::Grammar;
                    }
                    let generated = in_fact || self.fresh && matches!(origin, Origin::Message(_));
                    self.text(text, in_fact, generated);
                }
                Inline::Foreign { text, .. } => {
                    self.opening = false;
                    self.fresh = false;
                    text.chars()
                        .for_each(|character| self.step(character, true));
                    self.last_in_fact = true;
                }
                Inline::Fact { content, .. } => self.walk(content, true),
                Inline::Emphasis(content)
                | Inline::Strong(content)
                | Inline::Link { content, .. } => self.walk(content, in_fact),
                Inline::Break => {}
            }
        }
    }

    fn text(&mut self, text: &mut CompactString, in_fact: bool, generated: bool) {
        if text.is_empty() {
            return;
        }
        let point = text.starts_with('.') && !text.starts_with("..");
        let stopped = self.last.is_some_and(|last| ".!?…".contains(last));
        if self.last_in_fact && !in_fact && point && stopped {
            text.remove(0);
            self.stop = Stop::Sentence;
        }
        self.words(text, in_fact, generated);
        self.last_in_fact = in_fact;
    }

    /// Words, with a capital where those that are generated open a sentence. A name that begins with a small letter before a capital
    /// ("eTwinning") keeps it.
    fn words(&mut self, words: &mut CompactString, in_fact: bool, generated: bool) {
        let mut small = Vec::new();
        let mut letters = words.char_indices().peekable();
        while let Some((at, character)) = letters.next() {
            let named_so = letters.peek().is_some_and(|(_, next)| next.is_uppercase());
            if self.opening && generated && character.is_alphanumeric() && !named_so {
                small.push((at, character));
            }
            self.opening &= !character.is_alphanumeric();
            self.fresh &= !character.is_alphanumeric();
            self.step(character, in_fact);
        }
        for (at, character) in small.into_iter().rev() {
            let capital = character.to_uppercase();
            if !capital.clone().eq([character]) {
                words.replace_range(at..at + character.len_utf8(), &capital.to_string());
            }
        }
    }

    /// Takes note of a character.
    fn step(&mut self, character: char, in_fact: bool) {
        match character {
            '.' | '!' | '?' | '…' => {
                let short = self
                    .last
                    .is_some_and(|last| last.is_ascii_digit() || last.is_uppercase());
                let unsure = in_fact || (character == '.' && short);
                self.stop = if unsure { Stop::Unsure } else { Stop::Sentence };
            }
            '”' | '’' | '»' | ')' | '"' => {}
            _ if character.is_whitespace() => self.opening |= self.stop == Stop::Sentence,
            _ => self.stop = Stop::None,
        }
        self.last = Some(character);
    }
}
