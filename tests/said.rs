//! Records beside what the languages say of them: whole articles, Latvian, English and Romanian under each other.
//!
//! Every `tests/said/*.yaml` is the record of one release, in a site with the register of the repository, people whom nobody has
//! met (`site/people.yaml`), neither contacts nor boilerplate, and the kind `note`, which says little besides its prose.
//! `<name>.txt` is what a newsletter has of it; to add a case, write a record. Run with BLESS=1 to write the articles anew, and
//! read the difference.
#![allow(clippy::disallowed_methods, clippy::unwrap_used)]

use std::fmt::Write;
use std::fs;
use std::path::Path;

use crate::site::{REPOSITORY, Site, errors, files};
use crate::trial::{Outcome, beside};

const SITE: &str = "content/site.yaml";
const CLOSING: &str = "contacts:\n  - press-office\n\nboilerplate:\n  - daugavpils\n";
const PEOPLE: &str = "content/register/people.yaml";

/// The register of the repository, without releases.
fn without_releases() -> Site {
    let site = Site::empty();
    for (path, bytes) in files(&Path::new(REPOSITORY).join("content")) {
        if !path.starts_with("releases/") {
            site.write(&format!("content/{path}"), &bytes);
        }
    }
    // What stands at the end of all releases would only be said again and again.
    let own = site.read(SITE).replace(CLOSING, "");
    site.write(SITE, own.as_bytes());
    for (path, bytes) in files(&Path::new(REPOSITORY).join("tests/said/site")) {
        match path.as_str() {
            "people.yaml" => {
                let all = [site.read(PEOPLE).into_bytes(), bytes].concat();
                site.write(PEOPLE, &all);
            }
            _ => site.write(&path, &bytes),
        }
    }
    site
}

fn records_are_said_as_the_files_beside_them_show(case: &Path) -> Outcome {
    let name = case.file_stem().unwrap().to_str().unwrap();
    let record = fs::read_to_string(case).unwrap();
    let year = record.split("published: ").nth(1).unwrap();
    let year = year.split('-').next().unwrap();
    let site = without_releases();
    let path = format!("content/releases/{year}/{name}.yaml");
    site.write(&path, record.as_bytes());
    let output = site.run(&["build"]);
    assert_eq!(
        output.status.code(),
        Some(0),
        "{name}:\n{}",
        errors(&output)
    );
    let mut said = String::new();
    for language in ["lv", "en", "ro"] {
        let text = site.read(&format!("output/{language}/{year}/{name}.txt"));
        let text = text.replace('\u{a0}', "~");
        writeln!(said, "== {language} ==\n\n{}\n", text.trim()).unwrap();
    }
    beside(case, &said)
}

crate::trial::trials! {
    cases: [records_are_said_as_the_files_beside_them_show of "said" "yaml"],
}
