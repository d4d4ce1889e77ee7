//! Mistakes of staff beside their reports, from the record to the exit code; the old site stays byte for byte.
//!
//! Every `.edit` in `tests/faults/` is one case: what is changed in a copy of the repository's site, as `edits` reads it.
//! `<name>.txt` is what `vestnesis build` prints, in full. `tests/warnings/` holds what is no mistake but may be wrong: there
//! `<name>.txt` is what `vestnesis check` prints. Run with BLESS=1 to write the reports anew, and read the difference.
#![allow(clippy::disallowed_methods, clippy::unwrap_used)]

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::LazyLock;

use crate::edits::edit;
use crate::site::{Site, errors, files, printed};
use crate::trial::{Outcome, beside};

/// The site of the repository, built.
static BUILT: LazyLock<BTreeMap<String, Vec<u8>>> = LazyLock::new(|| {
    let site = Site::of_the_repository();
    let output = site.run(&["build"]);
    assert_eq!(output.status.code(), Some(0), "{}", errors(&output));
    files(&site.root().join("output"))
});

fn mistakes_have_the_reports_beside_them_and_write_nothing(case: &Path) -> Outcome {
    let site = Site::of_the_repository();
    edit(&site, case);
    let output = site.run(&["build"]);
    let mut broken = Vec::new();
    let mut expect = |holds: bool, what: &'static str| broken.extend((!holds).then_some(what));
    expect(output.status.code() == Some(1), "the exit code is not 1");
    expect(
        printed(&output).is_empty(),
        "something is on standard output",
    );
    expect(!site.root().join("output").exists(), "a site was written");
    for (path, bytes) in &*BUILT {
        site.write(&format!("output/{path}"), bytes);
    }
    let again = site.run(&["build"]);
    expect(errors(&again) == errors(&output), "two runs differ");
    expect(
        files(&site.root().join("output")) == *BUILT,
        "the old site was touched",
    );
    assert!(broken.is_empty(), "{}", broken.join("; "));
    beside(case, &errors(&output))
}

/// Warnings: `vestnesis check` prints them, and the site can be published.
fn what_may_be_wrong_has_the_report_beside_it_and_is_no_mistake(case: &Path) -> Outcome {
    let site = Site::of_the_repository();
    edit(&site, case);
    let output = site.run(&["check"]);
    assert_eq!(output.status.code(), Some(0));
    beside(case, &(errors(&output) + &printed(&output)))
}

crate::trial::trials! {
    cases: [what_may_be_wrong_has_the_report_beside_it_and_is_no_mistake of "warnings" "edit", mistakes_have_the_reports_beside_them_and_write_nothing of "faults" "edit"],
}
