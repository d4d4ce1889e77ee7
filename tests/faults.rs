//! Mistakes of staff beside their reports, from the record to the exit code; the old site stays byte for byte.
//!
//! Every `.edit` in `tests/faults/` is one case: what is changed in a copy of the repository's site. `@ path` names a file;
//! lines that begin with `- ` stand once in it and are replaced by the lines with `+ ` that follow (a part of a line may be
//! named); `+ ` alone goes to the end of the file, which may be new; `~ ` cuts the file from the last such line on;
//! `@ new < old` copies a file. Lines with `#` say why.
//! `<name>.txt` is what `vestnesis build` prints, in full. `tests/warnings/` holds what is no mistake but may be wrong: there
//! `<name>.txt` is what `vestnesis check` prints. Run with UPDATE=1 to write the reports anew, and read the difference.
#![allow(clippy::disallowed_methods, clippy::unwrap_used)]

mod site;

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::Path;

use site::{Site, cases, compare, errors, files, printed};

/// Applies the edits of a case.
fn edit(site: &Site, case: &Path) {
    let text = fs::read_to_string(case).unwrap();
    let mut path = "";
    let (mut find, mut replace) = (Vec::new(), Vec::new());
    for line in text.lines().chain(["@"]) {
        let (mark, rest) = line.split_at(line.len().min(1));
        let words = rest.strip_prefix(' ').unwrap_or(rest);
        let ends = match mark {
            "-" => !replace.is_empty(),
            "@" | "" => true,
            _ => false,
        };
        if ends && !(find.is_empty() && replace.is_empty()) {
            change(site, path, &find.join("\n"), &replace.join("\n"), case);
            find.clear();
            replace.clear();
        }
        match mark {
            "-" => find.push(words),
            "+" => replace.push(words),
            "@" => match words.split_once(" < ") {
                Some((new, old)) => {
                    site.write(new, site.read(old).as_bytes());
                    path = new;
                }
                None => path = words,
            },
            "~" => {
                let old = site.read(path);
                let end = old.rfind(&format!("\n{words}")).unwrap();
                site.write(path, &old.as_bytes()[..=end]);
            }
            "#" | "" => {}
            other => panic!("{}: a line begins with {other:?}", case.display()),
        }
    }
}

/// Warnings: `vestnesis check` prints them, and the site can be published.
#[test]
fn what_may_be_wrong_has_the_report_beside_it_and_is_no_mistake() {
    let mut wrong = String::new();
    for case in cases("warnings", "edit") {
        let site = Site::of_the_repository();
        edit(&site, &case);
        let output = site.run(&["check"]);
        if output.status.code() != Some(0) {
            writeln!(wrong, "--- {}: the exit code is not 0", case.display()).unwrap();
        }
        wrong.extend(compare(&case, &(errors(&output) + &printed(&output))));
    }
    assert!(
        wrong.is_empty(),
        "these reports differ from those beside the cases:\n{wrong}"
    );
}

/// One change of one file.
fn change(site: &Site, path: &str, find: &str, replace: &str, case: &Path) {
    let old = site.read(path);
    let new = if find.is_empty() {
        format!("{old}{replace}\n")
    } else {
        let times = old.matches(find).count();
        assert_eq!(times, 1, "{}: {path} holds {find:?}", case.display());
        old.replace(find, replace)
    };
    site.write(path, new.as_bytes());
}

/// The site of the repository, built.
fn built() -> BTreeMap<String, Vec<u8>> {
    let site = Site::of_the_repository();
    let output = site.run(&["build"]);
    assert_eq!(output.status.code(), Some(0), "{}", errors(&output));
    files(&site.root().join("output"))
}

#[test]
fn mistakes_have_the_reports_beside_them_and_write_nothing() {
    let old = built();
    let mut wrong = String::new();
    for case in cases("faults", "edit") {
        let site = Site::of_the_repository();
        edit(&site, &case);
        let output = site.run(&["build"]);
        let mut broken = Vec::new();
        let mut expect = |holds: bool, what: &'static str| broken.extend((!holds).then_some(what));
        expect(output.status.code() == Some(1), "the exit code is not 1");
        expect(
            printed(&output).is_empty(),
            "something is on standard output",
        );
        expect(!site.root().join("output").exists(), "a site was written");
        for (path, bytes) in &old {
            site.write(&format!("output/{path}"), bytes);
        }
        let again = site.run(&["build"]);
        expect(errors(&again) == errors(&output), "two runs differ");
        expect(
            files(&site.root().join("output")) == old,
            "the old site was touched",
        );
        if !broken.is_empty() {
            writeln!(wrong, "--- {}: {}", case.display(), broken.join("; ")).unwrap();
        }
        wrong.extend(compare(&case, &errors(&output)));
    }
    assert!(
        wrong.is_empty(),
        "these reports differ from those beside the cases:\n{wrong}"
    );
}
