//! The report for programs: one JSON object per line.

use serde_json::{Value, json};

use super::human::hint;
use super::{Diagnostic, MessageFormatter, SourceFiles, Span};

/// Renders one diagnostic as one line of JSON, ending in a newline.
///
/// Keys: `code severity message file line column hint related`; lines and columns from 1, columns in characters;
/// null where a problem has no place.
pub fn render_json(
    diagnostic: &Diagnostic,
    sources: &SourceFiles,
    formatter: &dyn MessageFormatter,
) -> String {
    let mut object = json!({
        "code": diagnostic.code.text(),
        "severity": diagnostic.severity().word(),
        "message": formatter.say(&diagnostic.message),
        "file": Value::Null,
        "line": Value::Null,
        "column": Value::Null,
    });
    if let Some(span) = diagnostic.span {
        place(&mut object, span, sources);
    }
    object["hint"] = hint(diagnostic, formatter).map_or(Value::Null, Value::String);
    object["related"] = diagnostic
        .related
        .iter()
        .map(|(span, label)| {
            let mut related = json!({ "message": formatter.say(label) });
            place(&mut related, *span, sources);
            related
        })
        .collect();
    format!("{object}\n")
}

/// Adds file, line and column.
fn place(object: &mut Value, span: Span, sources: &SourceFiles) {
    let (line, column) = sources.line_column(span);
    object["file"] = sources.file(span).path.clone().into();
    object["line"] = line.into();
    object["column"] = column.into();
}
