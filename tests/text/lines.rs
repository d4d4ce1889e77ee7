//! Letters and breaks that are not looked up must be as Unicode has them.
//!
//! In: paragraphs of every letter up to the general punctuation. Out: agreement of their lines with the annexes on widths (UAX #11) and on
//! line breaking (UAX #14).

use unicode_linebreak::linebreaks;
use unicode_width::UnicodeWidthStr;

use vestnesis::article::{Article, Block, Inline, Slotted};
use vestnesis::render::TextStyle;
use vestnesis::values::Language;

/// The lines of a paragraph.
fn lines(words: &str, width: usize) -> Vec<String> {
    let block = Block::Paragraph(vec![Inline::said(words)]);
    let article = Article {
        blocks: vec![Slotted { slot: 0, block }],
        ..Article::blank(Language::parse("en").unwrap())
    };
    let style = TextStyle {
        width,
        ..TextStyle::default()
    };
    let text = super::text(&article, &style);
    text.trim().lines().map(str::to_owned).collect()
}

fn every_letter_takes_the_columns_that_unicode_gives_it() {
    // What parts words, or says where they may be parted, is no letter.
    let parts = |letter: &char| {
        letter.is_whitespace() || "\u{ad}\u{200b}\u{2028}\u{2029}".contains(*letter)
    };
    let letters = ('!'..='\u{2030}').filter(|letter| !letter.is_control());
    for letter in letters.filter(|letter| !parts(letter)) {
        let word = format!("a{letter}a");
        // As wide as the two words with the blank between them, and one column less.
        let two = format!("{word} {word}");
        assert_eq!(lines(&two, two.width()), [two.as_str()], "{letter:?}");
        assert_ne!(lines(&two, two.width() - 1), [two.as_str()], "{letter:?}");
    }
}

fn a_word_is_parted_only_where_unicode_lets_it() {
    let letters = ('!'..='ɏ').filter(|it| it.is_alphanumeric() || ".,;:!?".contains(*it));
    let letters: Vec<char> = letters.collect();
    for first in &letters {
        for second in letters.iter().step_by(7) {
            let word = format!("a{first}{second}a");
            let breaks = linebreaks(&word).map(|(at, _)| at);
            let inside: Vec<usize> = breaks.filter(|at| *at < word.len()).collect();
            // A line with room for all but the last letter.
            let parted = lines(&format!("bb {word}"), word.width() + 2);
            if inside.is_empty() {
                assert_eq!(parted, ["bb", word.as_str()]);
            } else {
                assert_ne!(parted, ["bb", word.as_str()]);
            }
        }
    }
}

crate::trial::trials! {
    tests: [every_letter_takes_the_columns_that_unicode_gives_it, a_word_is_parted_only_where_unicode_lets_it],
}
