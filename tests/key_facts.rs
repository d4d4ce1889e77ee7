//! Records beside the key facts on their pages: the rows in Latvian, English and Romanian under each other, read as they stand.
//!
//! Every `tests/key_facts/*.yaml` is the record of one release, in a site with the register of the repository. `<name>.txt` has for
//! each language the line above the headline, and the rows of the box; to add a case, write a record. Run with BLESS=1 to write
//! them anew, and read the difference.
#![allow(clippy::disallowed_methods, clippy::unwrap_used)]

use std::fmt::Write;
use std::path::Path;

use crate::site::Site;
use crate::trial::{Outcome, beside};
use scraper::{ElementRef, Html, Selector};

/// The elements below one that a selector finds.
fn all<'a>(element: ElementRef<'a>, selector: &str) -> Vec<ElementRef<'a>> {
    let selector = Selector::parse(selector).unwrap();
    element.select(&selector).collect()
}

/// The words of an element; no-break spaces as `~`.
fn words(element: ElementRef<'_>) -> String {
    element.text().collect::<String>().replace('\u{a0}', "~")
}

/// The line above the headline and the rows of the box.
fn read_aloud(page: &str) -> String {
    let page = Html::parse_document(page);
    let page = page.root_element();
    let mut said = String::new();
    for line in all(page, ".dateline time") {
        writeln!(said, "{}\n", words(line)).unwrap();
    }
    for row in all(page, ".key-facts dl > div") {
        for label in all(row, "dt") {
            writeln!(said, "{}", words(label)).unwrap();
        }
        for value in all(row, "dd") {
            writeln!(said, "    {}", words(value)).unwrap();
        }
    }
    said
}

fn key_facts_are_said_as_the_files_beside_the_records_show(case: &Path) -> Outcome {
    let site = Site::without_releases();
    let release = site.publish(case);
    let mut said = String::new();
    for language in ["lv", "en", "ro"] {
        let page = site.read(&format!("output/{language}/{release}.html"));
        writeln!(said, "== {language} ==\n\n{}", read_aloud(&page)).unwrap();
    }
    beside(case, &said)
}

crate::trial::trials! {
    cases: [key_facts_are_said_as_the_files_beside_the_records_show of "key_facts" "yaml"],
}
