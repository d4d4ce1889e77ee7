//! Mistakes of staff beside their reports, from the record to the exit code; the old site stays byte for byte.
//!
//! Every `.edit` in `tests/faults/` is one case: what is changed in a copy of the repository's site, as `edits` reads it.
//! `<name>.txt` is what `vestnesis build` prints, in full. `tests/warnings/` holds what is no mistake but may be wrong: there
//! `<name>.txt` is what `vestnesis check` prints. Run with UPDATE=1 to write the reports anew, and read the difference.
#![allow(clippy::disallowed_methods, clippy::unwrap_used)]

use std::collections::BTreeMap;
use std::fmt::Write;

use crate::edits::edit;
use crate::site::{Site, cases, compare, errors, files, printed};

/// The site of the repository, built.
fn built() -> BTreeMap<String, Vec<u8>> {
    let site = Site::of_the_repository();
    let output = site.run(&["build"]);
    assert_eq!(output.status.code(), Some(0), "{}", errors(&output));
    files(&site.root().join("output"))
}

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

/// Warnings: `vestnesis check` prints them, and the site can be published.
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

crate::trial::trials! {
    tests: [mistakes_have_the_reports_beside_them_and_write_nothing, what_may_be_wrong_has_the_report_beside_it_and_is_no_mistake],
}
