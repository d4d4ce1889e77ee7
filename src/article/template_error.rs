//! What Tera says of a fault: its message and its byte range in the template.

use std::ops::Range;

use tera::{Error, ErrorKind};

/// The message, and where it points, if it does.
pub(super) fn read(error: &Error) -> (String, Option<Range<usize>>) {
    match error.kind() {
        ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => {
            let range = report.span().range.clone();
            (one_line(report.message()), Some(range))
        }
        _ => (one_line(&error.to_string()), None),
    }
}

/// The first line, without its full stop: reports end without one.
fn one_line(message: &str) -> String {
    message
        .lines()
        .next()
        .unwrap_or_default()
        .trim_end_matches('.')
        .to_owned()
}
