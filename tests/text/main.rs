//! From an article to plain text: lines of a width, headings, lists, quotations, tables, notes.
//!
//! Every `.md` in `tests/text/` is one case: a line with the language and how the text is set (`en width=40 ascii capitals`), the
//! prose, a line `====`, and the text. Run with BLESS=1 to write the texts anew, and read the difference. Then properties that hold
//! for any prose.
#![allow(
    clippy::disallowed_methods,
    clippy::format_push_string,
    clippy::unwrap_used
)]

mod lines;
mod prose;

use std::fs;
use std::path::Path;

use proptest::prelude::*;
use unicode_width::UnicodeWidthStr;

use vestnesis::article::{Article, Block, Target, plain_text};
use vestnesis::render::{HeadingStyle, LineEnd, TextStyle, TextWriter, finished};

use crate::around::article;
use crate::trial::{Outcome, expect};

/// The text of an article's prose in a style; links to releases lead to an address that holds their id.
fn text(article: &Article, style: &TextStyle) -> String {
    let address = |target: &Target| match target {
        Target::Url(url) => Some(url.strip_prefix("mailto:").unwrap_or(url).to_owned()),
        Target::Release(id) => Some(format!("https://news.example/{id}")),
    };
    let writer = TextWriter {
        style,
        address: &address,
    };
    finished(writer.article(article, &[]), style)
}

/// An article with nothing but the prose and its headline; nothing if the prose is refused.
fn of_prose(language: &str, prose: &str) -> Option<Article> {
    let (article, faults, _) = article(language, prose);
    let article = article.filter(|_| faults.is_empty())?;
    let blocks = article.blocks.into_iter().filter(|it| it.slot > 1);
    Some(Article {
        blocks: blocks.collect(),
        ..article
    })
}

/// How a case asks for its text to be set.
fn style(words: &str) -> TextStyle {
    let mut style = TextStyle::default();
    for word in words.split_whitespace() {
        match word {
            "ascii" => style.ascii = true,
            "capitals" => style.headings = HeadingStyle::Capitals,
            "crlf" => style.line_end = LineEnd::CrLf,
            _ => style.width = word.strip_prefix("width=").unwrap().parse().unwrap(),
        }
    }
    style
}

fn prose_becomes_the_texts_beside_it(case: &Path) -> Outcome {
    let whole = fs::read_to_string(case).unwrap();
    let (written, _) = whole.split_once("\n====\n").unwrap_or((&whole, ""));
    let (first, prose) = written.split_once('\n').unwrap();
    let (language, settings) = first.split_once(' ').unwrap_or((first, ""));
    let article = of_prose(language, prose);
    let article = article.unwrap_or_else(|| panic!("{}: the prose is refused", case.display()));
    // What a person cannot see is shown.
    let found = text(&article, &style(settings));
    let found = found.replace('\u{a0}', "␣").replace("\r\n", "␍\n");
    // The case and what comes of it stand in one file.
    expect(case, &format!("{}\n====\n{found}", written.trim_end()))
}

/// Small letters without white space, and without what only says where a word may be parted.
fn letters(words: &str) -> String {
    let kept = |letter: &char| !letter.is_whitespace() && !matches!(letter, '\u{ad}' | '\u{200b}');
    words.to_lowercase().chars().filter(kept).collect()
}

/// Whether all words of the article stand in the text in their order, and whether its lines are as they shall be.
fn faults(article: &Article, style: &TextStyle) -> Vec<String> {
    let text = text(article, style);
    let mut faults = Vec::new();
    for line in text.lines() {
        let address = line.contains("://") || line.contains('@') || line.contains("www.");
        if line.width() > style.width && !address {
            faults.push(format!("too wide: {line:?}"));
        }
        if line.trim_end() != line {
            faults.push(format!("blanks at the end: {line:?}"));
        }
    }
    if !text.ends_with('\n') || text.ends_with("\n\n") {
        faults.push("it ends otherwise than in one newline".to_owned());
    }
    let whole = letters(&without_notes(&text));
    let mut rest = whole.as_str();
    let mut runs = vec![plain_text(&article.headline)];
    let mut cells = Vec::new();
    for block in &article.blocks {
        words(&block.block, &mut runs, &mut cells);
    }
    for run in runs {
        let run = letters(&run);
        match rest.find(&run) {
            Some(at) => rest = &rest[at + run.len()..],
            None => faults.push(format!("not in the text, or not in its place: {run:?}")),
        }
    }
    for word in cells {
        if !whole.contains(&letters(&word)) {
            faults.push(format!("not in the text: {word:?}"));
        }
    }
    faults
}

/// The runs of a block in their order; those of tables word by word, for the lines of their cells stand beside each other.
fn words(block: &Block, runs: &mut Vec<String>, cells: &mut Vec<String>) {
    let inner: Vec<&Block> = match block {
        Block::List { items, .. } => items.iter().flatten().collect(),
        Block::Quote(blocks) => blocks.iter().collect(),
        Block::Table(_) => {
            for cell in block.runs() {
                cells.extend(plain_text(cell).split_whitespace().map(str::to_owned));
            }
            return;
        }
        Block::Heading { .. } | Block::Paragraph(_) => {
            return runs.extend(block.runs().into_iter().map(plain_text));
        }
    };
    for block in inner {
        words(block, runs, cells);
    }
}

/// A text without the numbers of its notes.
fn without_notes(text: &str) -> String {
    let mut parts = text.split('[');
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        match part.split_once(']') {
            Some((number, rest)) if number.parse::<u32>().is_ok() => out += rest,
            _ => out += &format!("[{part}"),
        }
    }
    out
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1000))]

    fn every_word_is_in_the_text_in_order(
        prose in prose::documents(),
        width in 24..100usize,
        capitals in any::<bool>(),
    ) {
        let article = of_prose("en", &prose);
        prop_assume!(article.is_some());
        let headings = if capitals { HeadingStyle::Capitals } else { HeadingStyle::Underlined };
        let style = TextStyle { width, headings, ..TextStyle::default() };
        let faults = faults(&article.unwrap(), &style);
        prop_assert!(faults.is_empty(), "{prose}\n{faults:#?}");
    }

}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]

    fn a_text_in_ascii_has_nothing_else(prose in prose::documents()) {
        let article = of_prose("lv", &prose);
        prop_assume!(article.is_some());
        let style = TextStyle { ascii: true, ..TextStyle::default() };
        let text = text(&article.unwrap(), &style);
        prop_assert!(text.is_ascii(), "{text}");
    }
}

crate::trial::trials! {
    tests: [every_word_is_in_the_text_in_order, a_text_in_ascii_has_nothing_else],
    modules: [lines],
    cases: [prose_becomes_the_texts_beside_it of "text" "md"],
}
