//! What a command has made, and where it goes; or why it has made nothing.

use std::io::{self, Write};
use std::path::Path;

use crate::app::pipeline::{Edition, Findings, Plan, Refused, Site};
use crate::diagnostic::{Message, MessageFormatter, Report, message};
use crate::output::Nothing;

use super::{report, sources};

/// Writes bytes to a file, or to standard output. A closed pipe is not an error.
#[expect(
    clippy::disallowed_methods,
    reason = "commands that write what staff asked for write here"
)]
pub(super) fn write(bytes: &[u8], path: Option<&Path>) -> Result<(), Message> {
    let written = match path {
        Some(path) => std::fs::write(path, bytes),
        None => {
            let mut out = io::stdout().lock();
            out.write_all(bytes).and_then(|()| out.flush())
        }
    };
    match written {
        Err(error) if path.is_some() || error.kind() != io::ErrorKind::BrokenPipe => {
            let path = path.unwrap_or(Path::new("-")).display().to_string();
            Err(message!(
                "path-trouble",
                path = path,
                trouble = error.to_string()
            ))
        }
        _ => Ok(()),
    }
}

/// An edition of a site, for commands that write something else than the site.
pub(super) fn plan(root: &Path, edition: &Edition) -> Result<Plan, Refused> {
    let mut problems = Report::default();
    let tree = sources::read(root, &mut problems)?;
    let site = Site::load(tree, problems)?;
    site.check().compose(edition).plan(&Nothing, &Nothing)
}

/// What comes of a command on a site: the exit code, or what stands in the way. Says what is wrong with content that was refused,
/// and that nothing was written.
pub(super) fn concluded(
    result: Result<u8, Refused>,
    formatter: &dyn MessageFormatter,
) -> Result<u8, Message> {
    match result {
        Ok(code) => Ok(code),
        Err(Refused::Content(findings)) => Ok(refused(&findings, formatter)),
        Err(Refused::Environment(trouble)) => Err(trouble),
    }
}

/// Says what is wrong with the site, and that nothing was written; the exit code.
fn refused(findings: &Findings, formatter: &dyn MessageFormatter) -> u8 {
    report::print_human(findings, formatter);
    report::say_nothing_written(findings, formatter);
    report::point_to_explanation(findings, formatter);
    report::exit_code(findings)
}
