//! `vestnesis new KIND ID --like OLD`: the record that is written, whole.
//!
//! Every `.args` in `tests/like/` is one case: the arguments of `new` in the repository's site, one per line; lines with `#` say
//! why. `<name>.old.yaml`, if it is there, is the record of a release `old`. `<name>.txt` is the record that is written, then
//! what is printed on standard error and the exit code if it is not 0. Run with BLESS=1 to write the records anew, and read
//! the difference.
#![allow(clippy::disallowed_methods, clippy::unwrap_used)]

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use crate::site::{Site, errors, files, printed};
use crate::trial::{Outcome, beside};

/// The site of a case.
fn prepared(case: &Path) -> Site {
    let site = Site::of_the_repository();
    if let Ok(old) = fs::read(case.with_extension("old.yaml")) {
        site.write("content/releases/2017/old.yaml", &old);
    }
    site
}

/// The record that was written: its path and text.
fn record(site: &Site) -> Option<(String, String)> {
    let written = files(&site.root().join("content"))
        .into_iter()
        .find(|(path, _)| path.ends_with("/new.yaml"));
    written.map(|(path, text)| (format!("content/{path}"), String::from_utf8(text).unwrap()))
}

fn what_is_written_stands_beside_the_arguments(case: &Path) -> Outcome {
    let site = prepared(case);
    let text = fs::read_to_string(case).unwrap();
    let given = text.lines().filter(|line| !line.starts_with('#'));
    let arguments: Vec<&str> = ["new"].into_iter().chain(given).collect();
    let output = site.run(&arguments);
    let record = record(&site);
    let mut found = record.clone().map(|(_, text)| text).unwrap_or_default() + &errors(&output);
    match output.status.code() {
        Some(0) => {}
        code => writeln!(found, "exit code {}", code.unwrap()).unwrap(),
    }
    beside(case, &found)?;
    let asked = record.and_then(|(path, _)| asks(&site, &path));
    asked.map_or(Ok(()), |fault| Err(fault.into()))
}

/// What `check` says of the record besides asking for what is blank.
fn asks(site: &Site, path: &str) -> Option<String> {
    let report = printed(&site.run(&["check", "--format", "json"]));
    let faults = report
        .lines()
        .map(|line| serde_json::from_str::<serde_json::Value>(line).unwrap());
    let of_record = faults.filter(|fault| fault["file"] == path);
    let other = of_record.filter(|fault| {
        let message = fault["message"].as_str().unwrap();
        !message.ends_with("has no value") && !message.ends_with("is empty")
    });
    let other: Vec<String> = other.map(|fault| fault.to_string()).collect();
    (!other.is_empty()).then(|| other.join("\n"))
}

crate::trial::trials! {
    cases: [what_is_written_stands_beside_the_arguments of "like" "args"],
}
