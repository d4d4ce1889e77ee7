//! The reference of the operations, held to its word: every example of `docs/operations.md` is said, and compared.
//!
//! In: the record and the tables of the document. Out: nothing but agreement; the operations and options of the table of grammar
//! are all described there.
#![allow(
    clippy::disallowed_methods,
    clippy::format_collect,
    clippy::format_push_string,
    clippy::unwrap_used
)]

use std::fs;
use std::path::Path;

use vestnesis::article::{Block, plain_text};
use vestnesis::saying::OPERATIONS;

use crate::composed::Site;

const LANGUAGES: [&str; 3] = ["lv", "en", "ro"];

/// A line of a table: the prose and what it says in each language.
struct Example {
    prose: String,
    said: Vec<String>,
}

fn document() -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/operations.md")).unwrap()
}

/// The record of the document.
fn record(document: &str) -> &str {
    let start = document.find("```yaml\n").unwrap() + "```yaml\n".len();
    &document[start..start + document[start..].find("```").unwrap()]
}

/// The lines of all tables whose first cell is prose.
fn examples(document: &str) -> Vec<Example> {
    let rows = document.lines().filter(|line| line.starts_with("| `"));
    let rows = rows.map(|line| line.replace("\\|", "\u{1}"));
    rows.filter(|line| line.contains("{{"))
        .map(|line| {
            let cells: Vec<String> = line
                .trim_matches('|')
                .split('|')
                .map(|cell| cell.trim().replace('\u{1}', "|"))
                .collect();
            Example {
                prose: cells[0].trim_matches('`').to_owned(),
                said: cells[1..]
                    .iter()
                    .map(|cell| cell.replace('~', "\u{a0}"))
                    .collect(),
            }
        })
        .collect()
}

/// The site of the repository with one more kind, whose article is its prose alone.
fn site_with(record: &str, prose: &[(&str, Vec<String>)]) -> Site {
    let mut site = Site::of_the_repository();
    let mut text = format!("{record}prose:\n");
    for (language, paragraphs) in prose {
        text.push_str(&format!("  {language}: |\n"));
        for paragraph in paragraphs {
            text.push_str(&format!("    {paragraph}\n\n"));
        }
    }
    site.write("content/releases/2018/reference.yaml", &text);
    let fields = [
        "project",
        "event",
        "previous",
        "next",
        "participants",
        "figures",
        "facts",
        "prose",
    ];
    let fields: String = fields
        .iter()
        .map(|field| format!("  - {field}\n"))
        .collect();
    let template = format!(
        "---\nrequires:\n  - prose\noptional:\n{fields}---\n# {{{{ say(\"title\") }}}}\n\n{{{{ prose }}}}\n"
    );
    site.write("templates/articles/reference.md", &template);
    for (language, title) in [("lv", "Uzziņa"), ("en", "Reference"), ("ro", "Referință")] {
        site.write(
            &format!("locales/{language}/reference.ftl"),
            &format!("kind-label = {title}\ntitle = {title}\n"),
        );
    }
    site
}

fn every_example_says_what_it_shows() {
    let document = document();
    let mut wrong = String::new();
    for example in examples(&document) {
        let prose: Vec<_> = LANGUAGES
            .iter()
            .zip(&example.said)
            .map(|(language, said)| {
                // A form that a language does not have is asked of the others only.
                (
                    *language,
                    vec![if said == "–" {
                        "–".to_owned()
                    } else {
                        example.prose.clone()
                    }],
                )
            })
            .collect();
        let site = match site_with(record(&document), &prose).compose() {
            Ok(site) => site,
            Err(faults) => {
                wrong.push_str(&format!("{}:\n{faults}\n", example.prose));
                continue;
            }
        };
        for (language, expected) in LANGUAGES.iter().zip(&example.said) {
            let article = site.article("reference", language);
            let Some(Block::Paragraph(inlines)) =
                article.blocks.first().map(|slotted| &slotted.block)
            else {
                panic!("no paragraph")
            };
            let said = plain_text(inlines);
            // A fact that opens a sentence is capitalised; the examples show it as it stands inside one.
            if said.to_lowercase() != expected.to_lowercase() {
                wrong.push_str(&format!(
                    "{} {}:\n  expected {expected}\n  said     {said}\n",
                    article.language, example.prose
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}

fn every_operation_and_option_is_described() {
    let document = document();
    let missing: Vec<String> = OPERATIONS
        .iter()
        .flat_map(|spec| {
            let options = spec
                .options
                .iter()
                .map(|option| format!("`{}`", option.name));
            options.chain([spec.name.to_owned()])
        })
        .filter(|name| {
            !document.contains(name.as_str()) && !document.contains(&name.replace('`', ""))
        })
        .collect();
    assert!(missing.is_empty(), "docs/operations.md lacks {missing:?}");
}

crate::trial::trials! {
    tests: [every_example_says_what_it_shows, every_operation_and_option_is_described],
}
