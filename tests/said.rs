//! Records beside what the languages say of them: whole articles, Latvian, English and Romanian under each other.
//!
//! Every `tests/said/*.yaml` is the record of one release, in a site with the register of the repository, people whom nobody has
//! met (`site/people.yaml`), neither contacts nor boilerplate, and the kind `note`, which says little besides its prose.
//! `<name>.txt` is what a newsletter has of it; to add a case, write a record. Run with BLESS=1 to write the articles anew, and
//! read the difference.
#![allow(clippy::disallowed_methods, clippy::unwrap_used)]

use std::fmt::Write;
use std::path::Path;

use crate::site::{REPOSITORY, Site, files};
use crate::trial::{Outcome, beside};

const SITE: &str = "content/site.yaml";
const CLOSING: &str = "contacts:\n  - press-office\n\nboilerplate:\n  - daugavpils\n";
const PEOPLE: &str = "content/register/people.yaml";

/// The register of the repository with what only these cases have, without releases.
fn prepared() -> Site {
    let site = Site::without_releases();
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
    let site = prepared();
    let release = site.publish(case);
    let mut said = String::new();
    for language in ["lv", "en", "ro"] {
        let text = site.read(&format!("output/{language}/{release}.txt"));
        let text = text.replace('\u{a0}', "~");
        writeln!(said, "== {language} ==\n\n{}\n", text.trim()).unwrap();
    }
    beside(case, &said)
}

crate::trial::trials! {
    cases: [records_are_said_as_the_files_beside_them_show of "said" "yaml"],
}
