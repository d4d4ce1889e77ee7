//! Phrases through Fluent: a function gives a string, so pieces travel as text between private-use marks and are read back behind it.
//!
//! In: phrases of grammar. Out: the same pieces among the words of the message; a number with two wordings stays among
//! the words, marked, until its place in the sentence is known. The marks cannot occur in any text of a site
//! (`source` refuses private-use characters).

use grammar::{Phrase, Piece};

use super::carried;
use crate::diagnostic::Message;

/// A piece of a said message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Marked {
    /// Words of the message.
    Words(String),
    /// A fact by its path.
    Fact {
        /// The path.
        path: String,
        /// What is said, of grammar's making.
        pieces: Vec<Marked>,
    },
    /// Words in another language.
    Foreign {
        /// The words.
        text: String,
        /// Their language.
        language: Option<String>,
    },
    /// Between quotation marks.
    Quoted(Vec<Marked>),
    /// A form that the language does not have.
    Refused {
        /// The path of the fact.
        path: String,
        /// Why, and what to write instead.
        refusal: Message,
    },
}

const FACT: char = '\u{E000}';
const FOREIGN: char = '\u{E001}';
const QUOTED: char = '\u{E002}';
const REFUSED: char = '\u{E003}';
/// Between the fields of a mark.
pub(super) const NEXT: char = '\u{E004}';
/// The end of a mark.
const END: char = '\u{E005}';

/// Before a number in two wordings. It stays in the words: which of the two is said is known when the article is put together.
const NUMBER: char = '\u{E006}';
/// Between the wording inside a sentence and that at its beginning.
const OPENING: char = '\u{E007}';
/// Behind the wording at the beginning of a sentence.
const CHOSEN: char = '\u{E008}';

/// Words as they are, or a number in two wordings.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wording<'a> {
    /// Words.
    Words(&'a str),
    /// A number.
    Number {
        /// As it stands inside a sentence.
        usual: &'a str,
        /// As it stands at the beginning of one.
        opening: &'a str,
    },
}

/// The words of a message in which numbers still have two wordings, in order. No mark is left, wherever it stands.
pub fn wordings(text: &str) -> Vec<Wording<'_>> {
    let mut found = Vec::new();
    for part in text.split_inclusive(CHOSEN) {
        let (words, number) = match number(part) {
            Some((before, number)) => (before, Some(number)),
            None => (part, None),
        };
        let words = words.split([NUMBER, OPENING, CHOSEN]);
        found.extend(words.filter(|words| !words.is_empty()).map(Wording::Words));
        found.extend(number);
    }
    found
}

/// The number at the end of a text, with the words before it.
fn number(text: &str) -> Option<(&str, Wording<'_>)> {
    let (before, number) = text.strip_suffix(CHOSEN)?.rsplit_once(NUMBER)?;
    let (usual, opening) = number.split_once(OPENING)?;
    (!opening.contains(OPENING)).then_some((before, Wording::Number { usual, opening }))
}

/// A phrase about the fact at `path`, as text.
pub(super) fn encode(path: &str, phrase: &Phrase) -> String {
    let mut out = String::new();
    write_fact(&mut out, path, phrase);
    out
}

/// A refusal as text.
pub(super) fn encode_refusal(path: &str, refusal: &Message) -> String {
    let mut out = format!("{REFUSED}{path}{NEXT}");
    carried::write(&mut out, refusal);
    out.push(END);
    out
}

fn write_fact(out: &mut String, path: &str, phrase: &Phrase) {
    out.push(FACT);
    out.push_str(path);
    out.push(NEXT);
    for piece in &phrase.0 {
        write_piece(out, path, piece);
    }
    out.push(END);
}

fn write_piece(out: &mut String, path: &str, piece: &Piece) {
    match piece {
        Piece::Text(text) => out.push_str(text),
        Piece::Opening { usual, opening } => {
            out.push(NUMBER);
            out.push_str(usual);
            out.push(OPENING);
            out.push_str(opening);
            out.push(CHOSEN);
        }
        Piece::Foreign { text, language } => {
            out.push(FOREIGN);
            out.push_str(language.as_deref().unwrap_or_default());
            out.push(NEXT);
            out.push_str(text);
            out.push(END);
        }
        Piece::Quoted(phrase) => {
            out.push(QUOTED);
            for piece in &phrase.0 {
                write_piece(out, path, piece);
            }
            out.push(END);
        }
        Piece::Part {
            path: below,
            phrase,
        } if below.is_empty() => write_fact(out, path, phrase),
        Piece::Part {
            path: below,
            phrase,
        } => write_fact(out, &format!("{path}.{below}"), phrase),
    }
}

/// Reads marked text back into pieces.
pub fn decode(text: &str) -> Vec<Marked> {
    let mut rest = text;
    let pieces = read_until_end(&mut rest);
    assert!(rest.is_empty(), "every mark that is opened is closed");
    pieces
}

/// Reads pieces up to the end of the mark around them, or of the text.
fn read_until_end(rest: &mut &str) -> Vec<Marked> {
    let mut pieces = Vec::new();
    loop {
        let words = take_while_plain(rest);
        if !words.is_empty() {
            pieces.push(Marked::Words(words.to_owned()));
        }
        let Some(mark) = rest.chars().next() else {
            return pieces;
        };
        *rest = &rest[mark.len_utf8()..];
        match mark {
            END => return pieces,
            FACT => {
                let path = field(rest, NEXT);
                pieces.push(Marked::Fact {
                    path,
                    pieces: read_until_end(rest),
                });
            }
            FOREIGN => {
                let language = Some(field(rest, NEXT)).filter(|language| !language.is_empty());
                pieces.push(Marked::Foreign {
                    language,
                    text: field(rest, END),
                });
            }
            QUOTED => pieces.push(Marked::Quoted(read_until_end(rest))),
            REFUSED => {
                let path = field(rest, NEXT);
                let refusal = carried::read(rest);
                field(rest, END);
                pieces.push(Marked::Refused { path, refusal });
            }
            other => panic!("only marks of ours are private-use characters, not {other:?}"),
        }
    }
}

fn is_mark(character: char) -> bool {
    (FACT..=END).contains(&character)
}

fn take_while_plain<'a>(rest: &mut &'a str) -> &'a str {
    let end = rest.find(is_mark).unwrap_or(rest.len());
    let (words, after) = rest.split_at(end);
    *rest = after;
    words
}

/// A field up to its closing mark.
pub(super) fn field(rest: &mut &str, closing: char) -> String {
    let (field, after) = rest
        .split_once(closing)
        .expect("every field of a mark is closed");
    *rest = after;
    field.to_owned()
}
