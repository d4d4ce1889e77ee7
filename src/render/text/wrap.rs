//! Words in lines.
//!
//! In: words and a width in columns. Out: lines no wider than that, but for addresses, which stay whole. Lines break where Unicode
//! lets them (UAX #14), with two departures that the annex itself leaves to those who know the language: blanks always part words, also
//! between a closing mark and a bracket (” („), and hyphens and dashes hold the word that they stand in ("s-a", "19.–21."). No-break
//! spaces hold. Widths are those of a terminal (UAX #11): marks on letters take no column, signs of
//! East Asia and emoji two.

use textwrap::core::Fragment;
use textwrap::wrap_algorithms::wrap_first_fit;
use unicode_linebreak::linebreaks;
use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

/// A piece of a line that is not broken, with the blanks behind it.
#[derive(Debug)]
struct Piece<'a> {
    word: &'a str,
    blanks: &'a str,
    /// The columns of the word: lines are measured again and again.
    columns: usize,
}

impl<'a> Piece<'a> {
    fn new(word: &'a str, blanks: &'a str) -> Self {
        let columns = columns(word);
        Self {
            word,
            blanks,
            columns,
        }
    }
}

/// How many columns a text takes. Most texts have only letters of one column, which need not be looked up.
fn columns(text: &str) -> usize {
    let narrow = |letter: char| matches!(letter, ' '..='~' | '\u{a0}'..='\u{ac}' | '\u{ae}'..='\u{2ff}' | '\u{2013}'..='\u{2026}');
    if text.chars().all(narrow) {
        text.chars().count()
    } else {
        text.width()
    }
}

#[expect(
    clippy::cast_precision_loss,
    reason = "the interface of the algorithm; a word has fewer columns than a float counts"
)]
impl Fragment for Piece<'_> {
    fn width(&self) -> f64 {
        self.columns as f64
    }

    fn whitespace_width(&self) -> f64 {
        columns(self.blanks) as f64
    }

    fn penalty_width(&self) -> f64 {
        0.0
    }
}

/// The lines of a run of words; a newline in it ends a line.
#[expect(
    clippy::cast_precision_loss,
    reason = "the interface of the algorithm; no line is that wide"
)]
pub fn lines(words: &str, width: usize) -> Vec<String> {
    let mut lines = Vec::new();
    for line in words.lines() {
        let pieces = pieces(line, width);
        for line in wrap_first_fit(&pieces, &[width as f64]) {
            let mut text = String::new();
            for (at, piece) in line.iter().enumerate() {
                text.push_str(piece.word);
                if at + 1 < line.len() {
                    text.push_str(piece.blanks);
                }
            }
            lines.push(text);
        }
    }
    lines
}

/// Parts a line wherever it may be broken.
fn pieces(line: &str, width: usize) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let mut start = 0;
    for end in chances(line) {
        let text = &line[start..end];
        start = end;
        let word = text.trim_end_matches([' ', '\u{200b}']);
        let blanks = &text[word.len()..];
        parted(word, blanks, width, &mut pieces);
    }
    pieces
}

/// Where a line may be broken; its end is the last. A word is not broken behind its hyphen or dash, and an address nowhere.
fn chances(line: &str) -> Vec<usize> {
    let mut chances = Vec::new();
    let mut start = 0;
    for word in line.split_inclusive(' ') {
        let end = start + word.len();
        if !word.chars().all(never_parts) && !is_address(word) {
            let breaks = linebreaks(word).map(|(at, _)| at);
            let inside = breaks.filter(|at| !word[..*at].ends_with(['-', '–', ' ']));
            chances.extend(inside.filter(|at| *at < word.len()).map(|at| start + at));
        }
        if word != " " || !line[end..].starts_with(' ') {
            chances.push(end);
        }
        start = end;
    }
    if chances.last() != Some(&line.len()) {
        chances.push(line.len());
    }
    chances
}

/// Whether a character parts no word: Latin letters, digits, no-break spaces, points and commas (UAX #14: AL, NU, GL and IS in a row).
/// Nearly all words have no others, and need not be looked up.
fn never_parts(character: char) -> bool {
    matches!(character, '0'..='9' | 'A'..='Z' | 'a'..='z' | '.' | ',' | ' ' | '\u{a0}')
        || matches!(character, 'À'..='ɏ' if character.is_alphabetic())
}

/// Whether a word is an address of the web or of mail.
fn is_address(word: &str) -> bool {
    word.contains("://") || word.contains('@') || word.starts_with("www.")
}

/// A word with the blanks behind it. One that is wider than a line is parted at its no-break spaces, then behind its hyphens, and where
/// even that leaves too much, between letters; letters with their marks, and addresses, stay whole.
fn parted<'a>(word: &'a str, blanks: &'a str, width: usize, pieces: &mut Vec<Piece<'a>>) {
    let piece = Piece::new(word, blanks);
    if piece.columns <= width {
        return pieces.push(piece);
    }
    for part in word.split_inclusive('\u{a0}') {
        let bare = part.trim_end_matches('\u{a0}');
        if columns(bare) <= width || is_address(bare) {
            pieces.push(Piece::new(bare, ""));
        } else {
            let parts = bare.split_inclusive(['-', '–']);
            parts.for_each(|part| between_letters(part, width, pieces));
        }
        if let Some(last) = pieces.last_mut() {
            last.blanks = &part[bare.len()..];
        }
    }
    if let Some(last) = pieces.last_mut() {
        last.blanks = blanks;
    }
}

/// A part of a word in pieces that are no wider than a line.
fn between_letters<'a>(part: &'a str, width: usize, pieces: &mut Vec<Piece<'a>>) {
    let mut push = |word| pieces.push(Piece::new(word, ""));
    let (mut start, mut taken) = (0, 0);
    for (at, letter) in part.grapheme_indices(true) {
        let wide = columns(letter);
        if taken + wide > width && at > start {
            push(&part[start..at]);
            (start, taken) = (at, 0);
        }
        taken += wide;
    }
    push(&part[start..]);
}

/// The width of the widest word that is never parted.
pub fn widest_whole(words: &str) -> usize {
    let whole = words.split_whitespace().filter(|word| is_address(word));
    whole.map(columns).max().unwrap_or(0)
}
