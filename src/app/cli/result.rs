//! What a command has made, and where it goes; or why it has made nothing.

use std::io::{self, Write};
use std::path::Path;

use crate::app::edition::Edition;
use crate::app::pipeline::{Outcome, Prepared, prepare};
use crate::diagnostic::{Message, Speaker, message};
use crate::output::Nothing;

use super::{build, report};

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

/// An edition of a site, for commands that write something else than the site. Nothing where it has errors: the outcome has them.
pub(super) fn site(root: &Path, edition: &Edition) -> Result<(Outcome, Option<Prepared>), Message> {
    let (tree, faults) = build::read(root)?;
    let mut outcome = Outcome::default();
    let site = prepare(&tree, faults, edition, (&Nothing, &Nothing), &mut outcome)?;
    Ok((outcome, site))
}

/// Says what is wrong with the site, and that nothing was written; the exit code.
pub(super) fn refused(outcome: &Outcome, speaker: &dyn Speaker) -> u8 {
    report::print_human(outcome, speaker);
    report::say_nothing_written(outcome, speaker);
    report::point_to_explanation(outcome, speaker);
    report::exit_code(outcome)
}
