//! From prose to an article: typography by language, Markdown, references, the seams between words and facts.
//!
//! Every `.md` in `tests/article/` is one case: a line with the language, the prose, a line `====`, and the article as written
//! by [`shown`]. Run with BLESS=1 to write the articles anew, and read the difference. The site around the prose lies in
//! `tests/article/site/`. Then properties that hold for any text.
#![allow(
    clippy::disallowed_methods,
    clippy::format_push_string,
    clippy::unwrap_used
)]

use std::fs;
use std::path::Path;

use proptest::prelude::*;

use vestnesis::article::{Article, Block, Inline, KeptArticle, Target, plain_text};
use vestnesis::diagnostic::Report;

use crate::around::article;
use crate::trial::{Outcome, expect};

/// The prose of an article, without what stands around it, in a notation for tests.
fn shown(language: &str, prose: &str) -> String {
    let (article, faults, sources) = article(language, prose);
    let mut out = String::new();
    let mut report = Report::default();
    report.extend(faults);
    for fault in report.sorted() {
        out += &crate::spoken::human(fault, &sources);
    }
    if let Some(article) = &article {
        // Whatever it holds, it is the same when it has been packed.
        assert_eq!(*KeptArticle::packed(article).article(), *article);
    }
    let blocks = article.map(|article| article.blocks).unwrap_or_default();
    for slotted in blocks.iter().filter(|slotted| slotted.slot > 1) {
        show_block(&slotted.block, "", &mut out);
    }
    out
}

/// One block a line; what is inside another is indented.
fn show_block(block: &Block, indent: &str, out: &mut String) {
    match block {
        Block::Heading { level, content } => {
            *out += &format!("{indent}h{level}: {}\n", show_inlines(content));
        }
        Block::Paragraph(content) => *out += &format!("{indent}p: {}\n", show_inlines(content)),
        Block::List { start, items } => {
            let from = start.map_or(String::new(), |start| format!(" from {start}"));
            *out += &format!("{indent}list{from}:\n");
            for item in items {
                *out += &format!("{indent}  item:\n");
                for block in item {
                    show_block(block, &format!("{indent}    "), out);
                }
            }
        }
        Block::Table(table) => {
            *out += &format!("{indent}table {:?}:\n", table.columns);
            for row in std::iter::once(&table.head).chain(&table.rows) {
                let cells: Vec<String> = row.iter().map(|cell| show_inlines(cell)).collect();
                *out += &format!("{indent}  {}\n", cells.join(" | "));
            }
        }
        Block::Quote(blocks) => {
            *out += &format!("{indent}quote:\n");
            for block in blocks {
                show_block(block, &format!("{indent}  "), out);
            }
        }
    }
}

/// Facts in ‹ ›, other languages in { }, emphasis in * and **, a break as ⏎, a no-break space as ␣.
fn show_inlines(inlines: &[Inline]) -> String {
    let show = |inline: &Inline| match inline {
        Inline::Text { text, .. } => text.to_string(),
        Inline::Fact { content, .. } => format!("‹{}›", show_inlines(content)),
        Inline::Foreign { text, language } => {
            format!("{{{}: {text}}}", language.as_deref().unwrap_or("?"))
        }
        Inline::Emphasis(content) => format!("*{}*", show_inlines(content)),
        Inline::Strong(content) => format!("**{}**", show_inlines(content)),
        Inline::Link {
            target, content, ..
        } => {
            let target = match target.as_ref() {
                Target::Url(url) => url.clone(),
                Target::Release(id) => format!("release:{id}"),
            };
            format!("[{}]({target})", show_inlines(content))
        }
        Inline::Break => "⏎".to_owned(),
    };
    let shown: String = inlines.iter().map(show).collect();
    shown.replace('\u{a0}', "␣")
}

fn prose_becomes_the_articles_beside_it(case: &Path) -> Outcome {
    let text = fs::read_to_string(case).unwrap();
    let (written, _) = text.split_once("\n====\n").unwrap_or((text.as_str(), ""));
    let (language, prose) = written.split_once('\n').unwrap();
    let found = shown(language, prose);
    // The case and what comes of it stand in one file.
    expect(case, &format!("{}\n====\n{found}", written.trim_end()))
}

fn what_is_nested_without_end_is_refused_once() {
    let deep = [">".repeat(20_000), "- ".repeat(5_000), "> - ".repeat(2_000)];
    for prose in deep {
        let (_, faults, _) = article("en", &format!("{prose}deep"));
        let said: Vec<String> = faults
            .iter()
            .map(|fault| crate::spoken::said(&fault.message))
            .collect();
        assert_eq!(
            said,
            ["an article cannot hold so many elements in each other"]
        );
    }
}

/// Whether a character is refused in every file of a site.
fn refused(character: char) -> bool {
    let private = matches!(u32::from(character), 0xE000..=0xF8FF | 0xF0000..);
    private || (character.is_control() && !"\n\t".contains(character))
}

/// Any text that a file of a site can hold, with what is special in prose more often than chance has it.
fn any_text() -> impl Strategy<Value = String> {
    let special = prop::sample::select(vec![
        "{{ event.place | at }}",
        "{{ project }}",
        "{{ figures.attendance | count }}",
        "{{ say(\"motto\") }}",
        "{{ quote(\"anna\") }}",
        "quote(",
        "{{",
        "}}",
        "{%",
        "{#",
        "|",
        "(",
        ")",
        "say(",
        "\"",
        "'",
        "„",
        "”",
        "«",
        "»",
        "’",
        "- ",
        "* ",
        "**",
        "_",
        "\n",
        "\n\n",
        "    ",
        "> ",
        "1. ",
        "2. ",
        "2018. gada",
        "[",
        "](release:x)",
        "](https://a.b)",
        "<b>",
        "</b>",
        "<!--",
        "&amp;",
        "\\",
        "`",
        "```",
        "#",
        "# ",
        "---",
        "===",
        "!",
        "HOP!.",
        "a",
        "Ā",
        "ș",
        "\u{a0}",
        "\u{ad}",
        "\u{200b}",
        "\u{301}",
        "🙂",
    ]);
    let any = any::<char>().prop_filter("refused in files", |character| !refused(*character));
    let piece = prop_oneof![3 => special.prop_map(str::to_owned), 1 => any.prop_map(String::from)];
    prop::collection::vec(piece, 0..24).prop_map(|pieces| pieces.concat())
}

/// Words with all that typography changes, and nothing that Markdown reads.
fn plain_words() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec![
        "a",
        "Bērziņš",
        "J",
        "2018",
        "11",
        "5",
        "kg",
        "%",
        "gada",
        " ",
        " ",
        " ",
        " ",
        ".",
        ",",
        "!",
        "?",
        ":",
        "(",
        ")",
        "\"",
        "'",
        "„",
        "”",
        "“",
        "«",
        "»",
        "‘",
        "’",
        "-",
        "–",
        "—",
        "…",
        "\u{a0}",
        "/",
    ]);
    prop::collection::vec(piece, 0..30)
        .prop_map(|pieces| format!("Vārds {} beigas", pieces.concat()))
}

/// The words of the prose of an article.
fn words(article: &Article) -> String {
    let blocks = article.blocks.iter().filter(|slotted| slotted.slot == 2);
    let texts = blocks.map(|slotted| match &slotted.block {
        Block::Paragraph(content) | Block::Heading { content, .. } => plain_text(content),
        other => panic!("plain words are a paragraph, not {other:?}"),
    });
    texts.collect::<Vec<_>>().join("\n\n")
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, failure_persistence: None, ..ProptestConfig::default() })]

    fn any_prose_is_read_without_a_panic_and_shows_no_marks(prose in any_text(), language in 0..3usize) {
        let (article, faults, sources) = article(["lv", "en", "ro"][language], &prose);
        for fault in &faults {
            let span = fault.span.unwrap();
            prop_assert!(span.end() <= sources.file(span).text.len());
            crate::spoken::human(fault, &sources);
        }
        if article.is_some() {
            let shown = shown(["lv", "en", "ro"][language], &prose);
            prop_assert!(!shown.chars().any(refused), "{}", shown);
            if faults.is_empty() {
                prop_assert!(!shown.contains("{{"), "{}", shown);
            }
        }
    }

    fn typography_twice_is_the_same_as_once(prose in plain_words(), language in 0..3usize) {
        let language = ["lv", "en", "ro"][language];
        let once = words(&article(language, &prose).0.unwrap());
        let twice = words(&article(language, &once).0.unwrap());
        prop_assert_eq!(once, twice);
    }
}

crate::trial::trials! {
    tests: [what_is_nested_without_end_is_refused_once, any_prose_is_read_without_a_panic_and_shows_no_marks, typography_twice_is_the_same_as_once],
    cases: [prose_becomes_the_articles_beside_it of "article" "md"],
}
