//! What the commands print: problems on standard error, results on standard output. A closed pipe is not an error.

use std::io::{self, Write};

use crate::app::pipeline::Outcome;
use crate::diagnostic::{Diagnostic, Severity, render_human, render_json};

use super::{BUG, CONTENT, DONE};

/// Writes to standard output.
pub(super) fn say(text: &str) {
    let _ = writeln!(io::stdout().lock(), "{text}");
}

/// Writes trouble that is not about content to standard error.
pub(super) fn say_error(text: &str) {
    let _ = writeln!(io::stderr().lock(), "error: {text}");
}

/// Prints every problem for people.
pub(super) fn print_human(outcome: &Outcome) {
    print_faults(outcome.report.sorted());
}

/// Prints problems for people.
pub(super) fn print_faults<'a>(faults: impl IntoIterator<Item = &'a Diagnostic>) {
    let mut out = String::new();
    for diagnostic in faults {
        out.push_str(&render_human(diagnostic));
        out.push('\n');
    }
    let _ = io::stderr().lock().write_all(out.as_bytes());
}

/// Prints every problem as JSON, one object a line, on standard output.
pub(super) fn print_json(outcome: &Outcome) {
    let lines: String = outcome
        .report
        .sorted()
        .into_iter()
        .map(render_json)
        .collect();
    let _ = io::stdout().lock().write_all(lines.as_bytes());
}

/// "3 errors and 1 warning".
pub(super) fn counted(outcome: &Outcome) -> String {
    let sorted = outcome.report.sorted();
    let count = |severity| {
        sorted
            .iter()
            .filter(|diagnostic| diagnostic.severity() == severity)
            .count()
    };
    let (errors, warnings) = (count(Severity::Error), count(Severity::Warning));
    match (errors, warnings) {
        (0, 0) => "no problems".to_owned(),
        (0, _) => number(warnings, "warning"),
        (_, 0) => number(errors, "error"),
        _ => format!(
            "{} and {}",
            number(errors, "error"),
            number(warnings, "warning")
        ),
    }
}

/// "1 file", "2 files".
pub(super) fn number(count: usize, noun: &str) -> String {
    if count == 1 {
        format!("1 {noun}")
    } else {
        format!("{count} {noun}s")
    }
}

/// The exit code of an outcome.
pub(super) fn exit_code(outcome: &Outcome) -> u8 {
    if outcome.report.has_bugs() {
        BUG
    } else if outcome.report.has_errors() {
        CONTENT
    } else {
        DONE
    }
}
