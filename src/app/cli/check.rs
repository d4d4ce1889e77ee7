//! `vestnesis check`: everything that a build would find, and nothing written.

use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};

use crate::app::channels::channels;
use crate::app::pipeline::{Edition, Refused, RenderedSite, Site};
use crate::diagnostic::{Argument, Message, Severity, message};
use crate::output::{FolderCache, Nothing, PublishedFolder};

use super::edition::EditionOptions;
use super::progress::{Progress, Stage};
use super::terminal::Terminal;
use super::{CONTENT, build, report, sources};

/// What stands behind `vestnesis check`; its words are in `locales/staff/*/help.ftl`.
#[derive(Debug, Args)]
#[command(
    after_help = "  vestnesis check\n  vestnesis check --root newsroom --format json\n  vestnesis check --deny warnings"
)]
pub(super) struct Check {
    #[arg(long, value_name = "DIR", default_value = ".")]
    root: PathBuf,
    #[arg(long, value_name = "DIR")]
    output: Option<PathBuf>,
    #[command(flatten)]
    edition: EditionOptions,
    #[arg(long, value_enum, default_value_t = Format::Human)]
    format: Format,
    #[arg(long, conflicts_with = "format")]
    verbose: bool,
    #[arg(long, value_enum)]
    deny: Option<Deny>,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Format {
    Human,
    Json,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Deny {
    Warnings,
}

impl Check {
    /// Checks; the exit code, or what stands in the way.
    pub(super) fn run(self, terminal: &mut Terminal<'_, '_>) -> Result<u8, Message> {
        let progress = Progress::begin(terminal);
        let root = terminal.path(&self.root);
        let output = build::output_of(&root, self.output.as_deref(), terminal);
        let edition = self.edition.edition(&terminal.io.now);
        let checked = build::with_jobs(None, || check(&root, &output, &edition, &progress));
        progress.end();
        let findings = match &checked {
            Ok(site) => site.findings(),
            Err(Refused::Content(findings)) => findings,
            Err(Refused::Environment(trouble)) => return Err(trouble.clone()),
        };
        match self.format {
            Format::Json => report::print_json(findings, terminal),
            Format::Human => {
                report::print_human(findings, terminal);
                if let Some(site) = checked.as_ref().ok().filter(|_| self.verbose) {
                    for line in channels(site.plan()) {
                        terminal.say(&line);
                    }
                }
                let checked = message!(
                    "checked",
                    releases = Argument::count(findings.releases, "release"),
                    problems = report::counted(findings),
                );
                terminal.say(&checked);
                report::say_unpublished(findings, terminal);
                report::point_to_explanation(findings, terminal);
            }
        }
        let denied = self.deny.is_some() && findings.report.count(Severity::Warning) > 0;
        Ok(if denied {
            report::exit_code(findings).max(CONTENT)
        } else {
            report::exit_code(findings)
        })
    }
}

/// Makes the site, keeps none of it, and compares it with the one that is published.
fn check(
    root: &Path,
    output: &Path,
    edition: &Edition,
    progress: &Progress,
) -> Result<RenderedSite, Refused> {
    progress.stage(Stage::Reading);
    let (tree, problems) = sources::read(root)?;
    let published = PublishedFolder::read(output)?;
    // Builds have made most of what a check needs.
    let cache = FolderCache::read_only(root);
    let site = Site::load(tree, problems)?;
    progress.stage(Stage::Composing);
    let plan = site.check().compose(edition).plan(&Nothing, &cache)?;
    progress.stage(Stage::Rendering);
    let mut site = plan.render(progress.counting(Box::new(Nothing)))?;
    site.compare(&published)?;
    Ok(site)
}
