//! Broken bundles beside their reports: every way in which Fluent would fail silently is found when the bundles are loaded.
//!
//! Every `.ftl` in `tests/bundles/` is one case. It is laid over the program's bundles as `locales/en/probe.ftl` (or in the
//! language that its first line names: `# in: lv`); the other languages get the same messages without the fault, but not
//! those that a line names (`# only: other .short`), and no file at all if a line says `# alone`. `<name>.txt` is the expected report in full.
//! Run with BLESS=1 to write the reports anew, and read the difference.
#![allow(clippy::disallowed_methods, clippy::unwrap_used)]

use std::collections::BTreeSet;
use std::fmt::Write;
use std::fs;
use std::path::Path;

use crate::site::{Site, errors};
use crate::trial::{Outcome, beside};

/// The messages of a file with plain words in place of what they say.
fn without_fault(text: &str) -> String {
    let only: Vec<&str> = text
        .lines()
        .filter_map(|line| line.strip_prefix("# only: "))
        .flat_map(str::split_whitespace)
        .collect();
    let mut seen = BTreeSet::new();
    let mut plain = String::new();
    for line in text.lines() {
        let name = line.split('=').next().unwrap_or_default();
        let message = name.starts_with(|first: char| first.is_ascii_lowercase());
        let attribute = name.trim_start().starts_with('.');
        let kept = line.contains('=') && !only.contains(&name.trim());
        if kept && (attribute || (message && seen.insert(name))) {
            writeln!(plain, "{name}= words").unwrap();
        }
    }
    plain
}

fn broken_bundles_have_the_reports_beside_them(case: &Path) -> Outcome {
    let text = fs::read_to_string(case).unwrap();
    let language = text
        .lines()
        .find_map(|line| line.strip_prefix("# in: "))
        .unwrap_or("en");
    let site = Site::of_the_repository();
    site.write(&format!("locales/{language}/probe.ftl"), text.as_bytes());
    let others = ["lv", "en", "ro"]
        .into_iter()
        .filter(|other| *other != language && !text.lines().any(|line| line == "# alone"));
    for other in others {
        let plain = without_fault(&text);
        site.write(&format!("locales/{other}/probe.ftl"), plain.as_bytes());
    }
    let output = site.run(&["check"]);
    assert_eq!(output.status.code(), Some(1), "{}", case.display());
    beside(case, &errors(&output))
}

crate::trial::trials! {
    cases: [broken_bundles_have_the_reports_beside_them of "bundles" "ftl"],
}
