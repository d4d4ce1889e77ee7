//! What a command has made, and where it goes; or why it has made nothing.

use std::io;
use std::path::Path;

use crate::app::pipeline::{Edition, Findings, Plan, Refused, Site};
use crate::diagnostic::{Message, message};
use crate::output::Nothing;

use super::terminal::Terminal;
use super::{report, sources};

/// Writes bytes to a file, or to standard output. A closed pipe is not an error.
#[expect(
    clippy::disallowed_methods,
    reason = "commands that write what staff asked for write here"
)]
pub(super) fn write(
    bytes: &[u8],
    path: Option<&Path>,
    terminal: &mut Terminal<'_, '_>,
) -> Result<(), Message> {
    let path = path.map(|path| terminal.path(path));
    let written = match &path {
        Some(path) => std::fs::write(path, bytes),
        None => {
            let out = &mut terminal.io.out;
            out.write_all(bytes).and_then(|()| out.flush())
        }
    };
    match written {
        Err(error) if path.is_some() || error.kind() != io::ErrorKind::BrokenPipe => {
            let path = path.as_deref().unwrap_or(Path::new("-"));
            let path = path.display().to_string();
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
    let (tree, problems) = sources::read(root)?;
    let site = Site::load(tree, problems)?;
    site.check().compose(edition).plan(&Nothing, &Nothing)
}

/// What comes of a command on a site: the exit code, or what stands in the way. Says what is wrong with content that was refused,
/// and that nothing was written.
pub(super) fn concluded(
    result: Result<u8, Refused>,
    terminal: &mut Terminal<'_, '_>,
) -> Result<u8, Message> {
    match result {
        Ok(code) => Ok(code),
        Err(Refused::Content(findings)) => Ok(refused(&findings, terminal)),
        Err(Refused::Environment(trouble)) => Err(trouble),
    }
}

/// Says what is wrong with the site, and that nothing was written; the exit code.
fn refused(findings: &Findings, terminal: &mut Terminal<'_, '_>) -> u8 {
    report::print_human(findings, terminal);
    report::say_nothing_written(findings, terminal);
    report::point_to_explanation(findings, terminal);
    report::exit_code(findings)
}
