//! The sources of a site, as commands read them. In: its folder. Out: the files, or the site as written.

use std::path::Path;

use crate::app::pipeline::{Refused, Site};
use crate::diagnostic::{Message, Report, message};
use crate::source::{Tree, read_site};

use super::report;
use super::terminal::Terminal;

/// Reads the files of a site; with what is wrong with them as files.
pub(super) fn read(root: &Path) -> Result<(Tree, Report), Message> {
    let path = root.display().to_string();
    if !root.is_dir() {
        return Err(message!("no-such-folder", path = path));
    }
    let mut problems = Report::default();
    let tree = read_site(root, &mut problems);
    let tree =
        tree.map_err(|error| message!("path-trouble", path = path, trouble = error.to_string()))?;
    Ok((tree, problems))
}

/// Reads a site for commands that need no more of it than how it is written. Where its own file cannot be used, what is wrong is
/// printed.
pub(super) fn site(root: &Path, terminal: &mut Terminal<'_, '_>) -> Result<Option<Site>, Message> {
    let (tree, _) = read(root)?;
    match Site::load(tree, Report::default()) {
        Ok(site) => Ok(Some(site)),
        Err(Refused::Content(findings)) => {
            report::print_human(&findings, terminal);
            Ok(None)
        }
        Err(Refused::Environment(trouble)) => Err(trouble),
    }
}
