//! The sources of a site, as commands read them. In: its folder. Out: the files, or the site as written.

use std::path::Path;

use crate::app::pipeline::{Refused, Site};
use crate::diagnostic::{Message, Report, message};
use crate::source::{Tree, read_site};

use super::report;
use super::terminal::Terminal;

/// Reads the files of a site.
pub(super) fn read(root: &Path, report: &mut Report) -> Result<Tree, Message> {
    let path = root.display().to_string();
    if !root.is_dir() {
        return Err(message!("no-such-folder", path = path));
    }
    read_site(root, report)
        .map_err(|error| message!("path-trouble", path = path, trouble = error.to_string()))
}

/// Reads a site for commands that need no more of it than how it is written. Where its own file cannot be used, what is wrong is
/// printed.
pub(super) fn site(root: &Path, terminal: &mut Terminal<'_, '_>) -> Result<Option<Site>, Message> {
    let tree = read(root, &mut Report::default())?;
    match Site::load(tree, Report::default()) {
        Ok(site) => Ok(Some(site)),
        Err(Refused::Content(findings)) => {
            report::print_human(&findings, terminal);
            Ok(None)
        }
        Err(Refused::Environment(trouble)) => Err(trouble),
    }
}
