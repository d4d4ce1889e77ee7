//! `vestnesis explain`: what a code of a report means, why it matters, and an example of wrong and right.
//!
//! In: a code, in capitals or not. Out: its texts (`locales/staff/<language>/codes.ftl`) and its example
//! (`src/source/examples/<code>.edit`); without a code the list of all, room by room.
//!
//! An example is a change of the repository's site, written as in `tests/faults/`: `@ path` names a file; lines with `- ` stand
//! once in it, and are right; the lines with `+ ` that follow are wrong in their place (the first may be part of a line).
//! Lines with `= ` are right at the end of the file, where those with `+ ` would be wrong. Under the path of a folder, which
//! ends in `/`, the lines are names of files. What the mistake needs around it is staged first, and not shown: `@ new < old`
//! copies a file, and lines with `< ` are replaced by those with `> `. An empty line begins another place, `#` says why.
//!
//! Who adds a code adds its texts in every language and its example; `tests/explain.rs` names what is missing, and makes every
//! mistake of an example to see that it is reported under the code. A fault of the program has no example: staff cannot make one; nor
//! has a picture that is too small or too large, since pictures are no text.

use clap::Args;

use crate::diagnostic::{Code, Message, MessageFormatter, Severity, message, nearest};
use crate::source::example;

use super::DONE;
use super::terminal::Terminal;

/// What stands behind `vestnesis explain`; its words are in `locales/staff/*/help.ftl`.
#[derive(Debug, Args)]
#[command(after_help = "  vestnesis explain R05\n  vestnesis explain")]
pub(super) struct Explain {
    #[arg(value_name = "CODE")]
    code: Option<String>,
}

impl Explain {
    /// Explains; the exit code, or that there is no such code.
    pub(super) fn run(self, terminal: &mut Terminal<'_, '_>) -> Result<u8, Message> {
        let text = match self.code {
            None => list(&terminal.formatter),
            Some(written) => explanation(named(&written)?, &terminal.formatter),
        };
        terminal.show(&text);
        Ok(DONE)
    }
}

/// The code of this name.
fn named(written: &str) -> Result<Code, Message> {
    let mut codes = Code::ALL.iter().copied();
    let found = codes.find(|code| code.text().eq_ignore_ascii_case(written));
    found.ok_or_else(
        || match nearest(written, Code::ALL.iter().map(|code| code.text())) {
            Some(near) => message!("no-code-near", code = written, near = near),
            None => message!("no-code", code = written),
        },
    )
}

/// A text about codes, by its name in the bundles.
fn text_of(name: &str, formatter: &dyn MessageFormatter) -> String {
    formatter.say(&Message {
        id: name.to_owned().into(),
        arguments: Vec::new(),
    })
}

/// All codes, a line each, under the titles of their rooms.
fn list(formatter: &dyn MessageFormatter) -> String {
    let mut lines = Vec::new();
    let mut room = "";
    for code in Code::ALL.iter().map(|code| code.text()) {
        if !code.starts_with(room) || room.is_empty() {
            room = &code[..1];
            lines.push(format!("\n{}", text_of(&format!("room-{room}"), formatter)));
        }
        let title = text_of(&format!("code-{code}"), formatter);
        lines.push(format!("  {code}  {title}"));
    }
    lines.join("\n").trim_start().to_owned()
}

/// What a code means, why it matters, and its example: paragraphs with an empty line between them.
fn explanation(code: Code, formatter: &dyn MessageFormatter) -> String {
    let name = code.text();
    let severity = formatter.say(&match code.severity() {
        Severity::Error => message!("severity-error"),
        Severity::Warning => message!("severity-warning"),
        Severity::Note => message!("severity-note"),
    });
    let title = text_of(&format!("code-{name}"), formatter);
    let mut paragraphs = vec![
        format!("{severity}[{name}]: {title}"),
        text_of(&format!("code-{name}.why"), formatter),
    ];
    for change in example(name).map(changes).unwrap_or_default() {
        // What a note tells of is nothing wrong.
        let (first, second) = match code.severity() {
            Severity::Note => (
                message!("example-change", path = change.path),
                message!("example-published"),
            ),
            _ => (
                message!("example-wrong", path = change.path),
                message!("example-right"),
            ),
        };
        paragraphs.push(formatter.say(&first));
        paragraphs.push(indented(&change.wrong));
        paragraphs.push(formatter.say(&second));
        paragraphs.push(indented(&change.right));
    }
    paragraphs.join("\n\n")
}

/// What an example changes in one file.
struct Change<'a> {
    path: &'a str,
    wrong: Vec<&'a str>,
    right: Vec<&'a str>,
}

/// The changes of an example, file by file; an empty line stands between two places of a file.
fn changes(example: &str) -> Vec<Change<'_>> {
    let mut changes: Vec<Change<'_>> = Vec::new();
    for line in example.lines() {
        let (mark, rest) = line.split_at(line.len().min(1));
        let words = rest.strip_prefix(' ').unwrap_or(rest);
        if mark == "@" {
            changes.push(Change {
                path: words.split(" < ").next().unwrap_or(words),
                wrong: Vec::new(),
                right: Vec::new(),
            });
            continue;
        }
        let Some(Change { wrong, right, .. }) = changes.last_mut() else {
            continue;
        };
        match mark {
            "-" | "=" => right.push(words),
            "+" => wrong.push(words),
            "" if !wrong.is_empty() => {
                wrong.push("");
                right.push("");
            }
            _ => {}
        }
    }
    changes.retain(|change| !change.wrong.is_empty());
    changes
}

/// Lines of a file in a text: as they stand, moved to the right.
fn indented(lines: &[&str]) -> String {
    let moved = lines.iter().map(|line| format!("    {line}"));
    let trimmed: Vec<String> = moved.map(|line| line.trim_end().to_owned()).collect();
    trimmed.join("\n")
}
