//! What the commands say of what was found.
//!
//! In: findings. Out: problems on standard error, or as data on standard output; the exit code.

use crate::app::pipeline::Findings;
use crate::diagnostic::{
    Argument, Diagnostic, Message, MessageFormatter, Severity, SourceFiles, message, render_human,
    render_json,
};

use super::terminal::Terminal;
use super::{BUG, CONTENT, DONE};

/// Says that there are problems and nothing was written.
pub(super) fn say_nothing_written(findings: &Findings, terminal: &mut Terminal<'_, '_>) {
    let trouble = message!("nothing-written", problems = counted(findings));
    terminal.say_error(&trouble);
}

/// Prints every problem for people.
pub(super) fn print_human(findings: &Findings, terminal: &mut Terminal<'_, '_>) {
    print_faults(findings.report.sorted(), &findings.sources, terminal);
}

/// Points to the explanation of the first error, if there is one: the last line of a report for people.
pub(super) fn point_to_explanation(findings: &Findings, terminal: &mut Terminal<'_, '_>) {
    let sorted = findings.report.sorted();
    let is_error = |fault: &&&Diagnostic| fault.severity() == Severity::Error;
    if let Some(first) = sorted.iter().find(is_error) {
        let more = message!("more-about-code", code = first.code.text());
        let more = terminal.formatter.say(&more);
        let _ = writeln!(terminal.io.err, "{more}");
    }
}

/// Prints problems for people.
pub(super) fn print_faults<'a>(
    faults: impl IntoIterator<Item = &'a Diagnostic>,
    sources: &SourceFiles,
    terminal: &mut Terminal<'_, '_>,
) {
    let mut out = String::new();
    for diagnostic in faults {
        out.push_str(&render_human(diagnostic, sources, &terminal.formatter));
        out.push('\n');
    }
    let _ = terminal.io.err.write_all(out.as_bytes());
}

/// Prints every problem as JSON, one object a line, on standard output.
pub(super) fn print_json(findings: &Findings, terminal: &mut Terminal<'_, '_>) {
    let lines: String = findings
        .report
        .sorted()
        .into_iter()
        .map(|diagnostic| render_json(diagnostic, &findings.sources, &terminal.formatter))
        .collect();
    let _ = terminal.io.out.write_all(lines.as_bytes());
}

/// Says which releases are left out, if any.
pub(super) fn say_unpublished(findings: &Findings, terminal: &mut Terminal<'_, '_>) {
    if !findings.drafts.is_empty() {
        let drafts = message!(
            "drafts-left-out",
            count = Argument::count(findings.drafts.len(), "draft"),
            ids = findings.drafts.join(", ")
        );
        terminal.say(&drafts);
    }
    if !findings.embargoed.is_empty() {
        let embargoed = message!(
            "embargoed-left-out",
            count = Argument::count(findings.embargoed.len(), "release"),
            ids = findings.embargoed.join(", ")
        );
        terminal.say(&embargoed);
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
