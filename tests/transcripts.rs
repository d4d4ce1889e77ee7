//! From an empty file to a published release by doing what the messages say, step by step.
//!
//! Every `.steps` in `tests/transcripts/` is one case: its first line is where the record lies; then its states, one after the other,
//! with a line `----` between them. `<name>.txt` shows every state and what `vestnesis check` says of it; after the last one the site
//! builds. Run with BLESS=1 to write it anew, and read it as staff would.
#![allow(clippy::disallowed_methods, clippy::unwrap_used)]

use std::fmt::Write;
use std::fs;
use std::path::Path;

use crate::site::{Site, errors, printed};
use crate::trial::{Outcome, beside};

fn doing_what_is_said_leads_from_an_empty_file_to_a_release(case: &Path) -> Outcome {
    let steps = fs::read_to_string(case).unwrap();
    let (path, states) = steps.split_once('\n').unwrap();
    let site = Site::of_the_repository();
    let mut transcript = String::new();
    for state in states.split("----\n") {
        site.write(path, state.as_bytes());
        let output = site.run(&["check"]);
        writeln!(transcript, "The record:\n").unwrap();
        for line in state.lines() {
            writeln!(transcript, "{}", format!("    {line}").trim_end()).unwrap();
        }
        let said = errors(&output) + &printed(&output);
        writeln!(transcript, "\nvestnesis check:\n\n{said}").unwrap();
    }
    let output = site.run(&["build"]);
    assert_eq!(output.status.code(), Some(0), "{}", errors(&output));
    beside(case, &transcript)
}

crate::trial::trials! {
    cases: [doing_what_is_said_leads_from_an_empty_file_to_a_release of "transcripts" "steps"],
}
