//! What the commands print: problems on standard error, results on standard output. A closed pipe is not an error.

use std::io::{self, Write};

use crate::app::pipeline::Findings;
use crate::diagnostic::{
    Argument, Diagnostic, Message, MessageFormatter, Severity, SourceFiles, message, render_human,
    render_json,
};

use super::{BUG, CONTENT, DONE};

/// Writes to standard output.
pub(super) fn say(message: &Message, formatter: &dyn MessageFormatter) {
    show(&formatter.say(message));
}

/// Writes a result that is no message to standard output.
pub(super) fn show(text: &str) {
    let _ = writeln!(io::stdout().lock(), "{text}");
}

/// Writes trouble that is not about content to standard error.
pub(super) fn say_error(trouble: &Message, formatter: &dyn MessageFormatter) {
    let error = formatter.say(&message!("severity-error"));
    let _ = writeln!(io::stderr().lock(), "{error}: {}", formatter.say(trouble));
}

/// Writes a warning that is not about content to standard error.
pub(super) fn say_warning(trouble: &Message, formatter: &dyn MessageFormatter) {
    let warning = formatter.say(&message!("severity-warning"));
    let _ = writeln!(io::stderr().lock(), "{warning}: {}", formatter.say(trouble));
}

/// Says that there are problems and nothing was written.
pub(super) fn say_nothing_written(findings: &Findings, formatter: &dyn MessageFormatter) {
    let trouble = message!("nothing-written", problems = counted(findings));
    say_error(&trouble, formatter);
}

/// Prints every problem for people.
pub(super) fn print_human(findings: &Findings, formatter: &dyn MessageFormatter) {
    print_faults(findings.report.sorted(), &findings.sources, formatter);
}

/// Points to the explanation of the first error, if there is one: the last line of a report for people.
pub(super) fn point_to_explanation(findings: &Findings, formatter: &dyn MessageFormatter) {
    let sorted = findings.report.sorted();
    let is_error = |fault: &&&Diagnostic| fault.severity() == Severity::Error;
    if let Some(first) = sorted.iter().find(is_error) {
        let more = message!("more-about-code", code = first.code.text());
        let _ = writeln!(io::stderr().lock(), "{}", formatter.say(&more));
    }
}

/// Prints problems for people.
pub(super) fn print_faults<'a>(
    faults: impl IntoIterator<Item = &'a Diagnostic>,
    sources: &SourceFiles,
    formatter: &dyn MessageFormatter,
) {
    let mut out = String::new();
    for diagnostic in faults {
        out.push_str(&render_human(diagnostic, sources, formatter));
        out.push('\n');
    }
    let _ = io::stderr().lock().write_all(out.as_bytes());
}

/// Prints every problem as JSON, one object a line, on standard output.
pub(super) fn print_json(findings: &Findings, formatter: &dyn MessageFormatter) {
    let lines: String = findings
        .report
        .sorted()
        .into_iter()
        .map(|diagnostic| render_json(diagnostic, &findings.sources, formatter))
        .collect();
    let _ = io::stdout().lock().write_all(lines.as_bytes());
}

/// Says which releases are left out, if any.
pub(super) fn say_unpublished(findings: &Findings, formatter: &dyn MessageFormatter) {
    if !findings.drafts.is_empty() {
        let drafts = message!(
            "drafts-left-out",
            count = Argument::count(findings.drafts.len(), "draft"),
            ids = findings.drafts.join(", ")
        );
        say(&drafts, formatter);
    }
    if !findings.embargoed.is_empty() {
        let embargoed = message!(
            "embargoed-left-out",
            count = Argument::count(findings.embargoed.len(), "release"),
            ids = findings.embargoed.join(", ")
        );
        say(&embargoed, formatter);
    }
}

/// "3 errors and 1 warning".
pub(super) fn counted(findings: &Findings) -> Message {
    let report = &findings.report;
    let (errors, warnings) = (
        report.count(Severity::Error),
        report.count(Severity::Warning),
    );
    let (some_errors, some_warnings) = (
        Argument::count(errors, "error"),
        Argument::count(warnings, "warning"),
    );
    match (errors, warnings) {
        (0, 0) => message!("no-problems"),
        (0, _) => message!("counted", what = some_warnings),
        (_, 0) => message!("counted", what = some_errors),
        _ => message!(
            "counted-both",
            errors = some_errors,
            warnings = some_warnings
        ),
    }
}

/// The exit code for what was found.
pub(super) fn exit_code(findings: &Findings) -> u8 {
    if findings.report.has_bugs() {
        BUG
    } else if findings.report.has_errors() {
        CONTENT
    } else {
        DONE
    }
}
