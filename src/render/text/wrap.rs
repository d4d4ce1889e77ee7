//! Words in lines.
//!
//! In: words and a width in columns. Out: lines no wider than that, but for addresses, which stay whole. Lines break where Unicode
//! lets them (UAX #14), with two departures that the annex itself leaves to those who know the language: blanks always part words, also
//! between a closing mark and a bracket (” („), and hyphens and dashes hold the word that they stand in ("s-a", "19.–21."). No-break
//! spaces hold. Widths are those of a terminal (UAX #11): marks on letters take no column, signs of
//! East Asia and emoji two.

use std::collections::BTreeSet;

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
}

#[expect(
    clippy::cast_precision_loss,
    reason = "the interface of the algorithm; a word has fewer columns than a float counts"
)]
impl Fragment for Piece<'_> {
    fn width(&self) -> f64 {
        self.word.width() as f64
    }

    fn whitespace_width(&self) -> f64 {
        self.blanks.width() as f64
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

/// Where a line may be broken; its end is the last.
fn chances(line: &str) -> BTreeSet<usize> {
    let after_blanks = line.match_indices(' ').map(|(at, _)| at + 1);
    let after_blanks = after_blanks.filter(|&at| !line[at..].starts_with(' '));
    let inside = linebreaks(line).map(|(at, _)| at);
    let inside = inside.filter(|&at| !holds(line, at));
    after_blanks.chain(inside).chain([line.len()]).collect()
}

/// Whether a word is not broken where Unicode would let it: behind its hyphen or dash, and anywhere in an address.
fn holds(line: &str, at: usize) -> bool {
    let (before, after) = line.split_at(at);
    let first = before.rsplit(' ').next().unwrap_or_default();
    let rest = after.split(' ').next().unwrap_or_default();
    before.ends_with(['-', '–']) || is_address(&format!("{first}{rest}"))
}

/// Whether a word is an address of the web or of mail.
fn is_address(word: &str) -> bool {
    word.contains("://") || word.contains('@') || word.starts_with("www.")
}

/// A word with the blanks behind it. One that is wider than a line is parted at its no-break spaces, and where even that leaves too
/// much, between letters; letters with their marks, and addresses, stay whole.
fn parted<'a>(word: &'a str, blanks: &'a str, width: usize, pieces: &mut Vec<Piece<'a>>) {
    if word.width() <= width {
        return pieces.push(Piece { word, blanks });
    }
    if let Some((first, rest)) = word.split_once('\u{a0}') {
        let space = &word[first.len()..word.len() - rest.len()];
        parted(first, space, width, pieces);
        return parted(rest, blanks, width, pieces);
    }
    if is_address(word) {
        return pieces.push(Piece { word, blanks });
    }
    let (mut start, mut columns) = (0, 0);
    for (at, letter) in word.grapheme_indices(true) {
        let wide = letter.width();
        if columns + wide > width && at > start {
            let word = &word[start..at];
            pieces.push(Piece { word, blanks: "" });
            (start, columns) = (at, 0);
        }
        columns += wide;
    }
    let word = &word[start..];
    pieces.push(Piece { word, blanks });
}
