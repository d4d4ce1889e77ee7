//! What the seams between messages, facts and prose need: a capital where a fact opens a sentence, no doubled stop after "HOP!".

use super::block::{Inline, Origin};

/// Closes the seams of a run of inlines that belong together: a headline, a paragraph.
pub(super) fn close_seams(inlines: &mut [Inline]) {
    let mut seams = Seams {
        opening: true,
        last: None,
        stopped: false,
        ended: false,
        fact: false,
    };
    seams.walk(inlines, false);
}

/// The state at a place in the run.
struct Seams {
    /// Whether the next letter begins a sentence.
    opening: bool,
    /// The last character.
    last: Option<char>,
    /// Whether a stop, a fact's own too ("HOP!"), was the last mark.
    stopped: bool,
    /// Whether a stop of the text has ended the sentence. A fact's own does not: "HOP! konference".
    ended: bool,
    /// Whether the last word was a fact's.
    fact: bool,
}

impl Seams {
    fn walk(&mut self, inlines: &mut [Inline], in_fact: bool) {
        for inline in inlines {
            match inline {
                Inline::Text { text, origin } => {
                    let seam = *origin == Origin::Grammar && text == " " && !in_fact;
                    self.text(text, in_fact);
                    // Between two generated sentences there is no doubt, whatever stands before the stop.
                    self.opening |= seam && self.stopped;
                }
                Inline::Foreign { text, .. } => {
                    self.opening = false;
                    self.note(text, true);
                }
                Inline::Fact { content, .. } => self.walk(content, true),
                Inline::Emphasis(content)
                | Inline::Strong(content)
                | Inline::Link { content, .. } => self.walk(content, in_fact),
                Inline::Break => {}
            }
        }
    }

    fn text(&mut self, text: &mut String, in_fact: bool) {
        let doubled = self.fact && !in_fact && text.starts_with('.') && !text.starts_with("..");
        if doubled && self.last.is_some_and(|last| ".!?…".contains(last)) {
            text.remove(0);
            self.stopped = true;
            self.ended = true;
        }
        let mut out = String::with_capacity(text.len());
        for character in text.chars() {
            if self.opening && character.is_alphanumeric() {
                self.opening = false;
                if in_fact {
                    out.extend(character.to_uppercase());
                    self.step(character, in_fact);
                    continue;
                }
            }
            out.push(character);
            self.step(character, in_fact);
        }
        self.fact = if text.is_empty() { self.fact } else { in_fact };
        *text = out;
    }

    fn note(&mut self, text: &str, in_fact: bool) {
        text.chars().for_each(|character| self.step(character, true));
        self.fact = in_fact;
    }

    /// A stop ends a sentence unless it is a fact's own, or stands behind a digit ("19. līdz") or an initial ("J. Bērziņš").
    fn step(&mut self, character: char, in_fact: bool) {
        match character {
            '.' | '!' | '?' | '…' => {
                let short = self.last.is_some_and(|last| last.is_ascii_digit() || last.is_uppercase());
                self.stopped = true;
                self.ended |= !in_fact && !(character == '.' && short);
                self.opening = false;
            }
            _ if character.is_whitespace() => self.opening |= self.ended,
            '”' | '’' | '»' | ')' | '"' => {}
            _ => {
                self.stopped = false;
                self.ended = false;
            }
        }
        self.last = Some(character);
    }
}
