//! Changes of the register beside what they change in releases that are published: which release, which sentence, before and after.
//!
//! Every `.edit` in `tests/changes/` is one case: what is changed in a copy of the repository's site and its output (`edits` says
//! how). `<name>.txt` is what `vestnesis check` prints, in full; where nothing is listed, that no problem was found.
//! Run with BLESS=1 to write the reports anew, and read the difference.
#![allow(clippy::disallowed_methods, clippy::unwrap_used)]

use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use vestnesis::render::{SentenceChange, changed_sentences};

use crate::edits::edit;
use crate::site::{REPOSITORY, Site, errors, printed};
use crate::trial::{Outcome, beside, expect};

/// The case that is told in all languages of staff, and in which single traits are tried.
fn example() -> PathBuf {
    Path::new(REPOSITORY).join("tests/changes/place-name.edit")
}

/// What `check` prints of a site; it finds no error.
fn checked(site: &Site, arguments: &[&str]) -> String {
    let output = site.run(&[&["check"], arguments].concat());
    let report = errors(&output) + &printed(&output);
    assert_eq!(output.status.code(), Some(0), "{report}");
    report
}

fn changes_have_the_reports_beside_them(case: &Path) -> Outcome {
    let site = Site::as_published();
    edit(&site, case);
    beside(case, &checked(&site, &["--ui-lang", "en"]))
}

fn staff_read_of_changes_in_their_language() {
    let site = Site::as_published();
    edit(&site, &example());
    for language in ["lv", "ro"] {
        let report = checked(&site, &["--ui-lang", language]);
        let told = example().with_extension(format!("{language}.txt"));
        expect(&told, &report).unwrap();
    }
}

/// The places of the notes, as programs read them.
fn noted(site: &Site, arguments: &[&str]) -> String {
    let report = checked(site, &[&["--format", "json"], arguments].concat());
    let mut noted = String::new();
    for line in report.lines() {
        let object: serde_json::Value = serde_json::from_str(line).unwrap();
        let text = |name: &str| object[name].as_str().unwrap().to_owned();
        let place = format!("{}:{}", text("file"), object["line"]);
        writeln!(noted, "{} {} {place}", text("severity"), text("code")).unwrap();
    }
    noted
}

fn a_note_is_no_warning() {
    let site = Site::as_published();
    edit(&site, &example());
    assert_eq!(
        noted(&site, &["--deny", "warnings"]),
        "note C01 content/register/places.yaml:46\n"
    );
}

/// What is compared is the site that readers have: none where there is none, and the new one as soon as it is built.
fn only_what_is_published_changes() {
    let site = Site::of_the_repository();
    edit(&site, &example());
    assert_eq!(noted(&site, &[]), "", "nothing is published");

    let site = Site::as_published();
    edit(&site, &example());
    fs::rename(site.root().join("output"), site.root().join("public")).unwrap();
    assert_eq!(noted(&site, &[]), "", "it lies elsewhere");
    let there = noted(&site, &["--output", "public"]);
    assert!(!there.is_empty(), "it is found there");

    let built = site.run(&["build", "--output", "public"]);
    assert_eq!(errors(&built), "", "a build says nothing of it");
    assert_eq!(noted(&site, &["--output", "public"]), "", "it is published");
}

/// The folder is public: of what is not out yet not even the key of an entry stands in it.
fn what_is_not_out_leaves_no_trace() {
    let site = Site::of_the_repository();
    let record = "content/releases/2018/wir-linz-kassel.yaml";
    site.write(
        record,
        format!("draft: true\n{}", site.read(record)).as_bytes(),
    );
    let built = site.run(&["build"]);
    assert_eq!(built.status.code(), Some(0), "{}", errors(&built));
    let marker = fs::read_to_string(site.root().join("output/.vestnesis")).unwrap();
    assert!(marker.contains("places/torun "), "{marker}");
    assert!(!marker.contains("places/linz "), "{marker}");
}

/// Line ends move with the words; items and headings stand by themselves; the underline of a heading is no sentence.
fn sentences_are_compared_and_not_lines() {
    let before = "News of\nLinz\n=======\n\nIt is the 2.\u{a0}day, at 12.30. We met\nthere („Hi!” (HOP!) in\nshort).\n\n- one\n- two\n  words\n";
    let after = "News of Linz now\n================\n\nIt is the 2.\u{a0}day, at\n12.30. We met there („Hi!” (HOP!) in short).\n\n- one\n- two words\n- three\n\n[1] https://example.org/\n";
    let reworded = SentenceChange::Reworded {
        before: "News of Linz".to_owned(),
        after: "News of Linz now".to_owned(),
    };
    let new = SentenceChange::New("three [1] https://example.org/".to_owned());
    assert_eq!(changed_sentences(before, after), [reworded, new]);
}

crate::trial::trials! {
    tests: [staff_read_of_changes_in_their_language, a_note_is_no_warning, only_what_is_published_changes, what_is_not_out_leaves_no_trace, sentences_are_compared_and_not_lines],
    cases: [changes_have_the_reports_beside_them of "changes" "edit"],
}
