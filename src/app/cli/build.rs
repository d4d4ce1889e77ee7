//! `vestnesis build`: checks everything and writes the site.

use std::path::{Path, PathBuf};
use std::time::Instant;

use clap::Args;

use crate::diagnostic::{Argument, Diagnostic, Message, Speaker, message};

use crate::app::guard::guarded;
use crate::app::pipeline::{Outcome, compile};
use crate::output::{FolderCache, Nothing, Sink, Staging, Summary};
use crate::record::Records;
use crate::source::{Tree, read_site};

use super::edition::EditionOptions;
use super::report;

/// Check everything and write the site
///
/// Nothing is written while there is an error; the old site stays as it was.
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  vestnesis build\n  vestnesis build --root newsroom --output public"
)]
pub(super) struct Build {
    /// Folder that holds content/
    #[arg(long, value_name = "DIR", default_value = ".")]
    root: PathBuf,
    /// Folder of the finished site [default: output/ in the root]
    #[arg(long, value_name = "DIR")]
    output: Option<PathBuf>,
    #[command(flatten)]
    edition: EditionOptions,
    /// How many processor cores to use [default: all]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=1024))]
    jobs: Option<u16>,
}

impl Build {
    /// Builds; the exit code, or what stands in the way.
    pub(super) fn run(self, speaker: &dyn Speaker) -> Result<u8, Message> {
        let start = Instant::now();
        let (tree, faults) = read(&self.root)?;
        let output = output(&self.root, self.output.as_deref());
        // A folder that holds no site gets nothing, not even the lock beside the output.
        let sink: Box<dyn Sink + Send> = if tree.under("content/").next().is_some() {
            let staging = Staging::open(&output);
            Box::new(staging?)
        } else {
            Box::new(Nothing)
        };
        let edition = self.edition.edition();
        let cache = FolderCache::open(&self.root);
        let outcome = with_jobs(self.jobs, || {
            compile(&tree, faults, &edition, sink, &cache, None)
        })?;
        if outcome.summary.is_some() {
            cache.prune();
        }
        report::print_human(&outcome, speaker);
        match &outcome.summary {
            Some(summary) => {
                report::say(&line(&outcome, summary, start), speaker);
                report::say_unpublished(&outcome, speaker);
            }
            None => report::say_nothing_written(&outcome, speaker),
        }
        report::point_to_explanation(&outcome, speaker);
        Ok(report::exit_code(&outcome))
    }
}

/// The folder of the finished site.
pub(super) fn output(root: &Path, named: Option<&Path>) -> PathBuf {
    named.map_or_else(|| root.join("output"), Path::to_owned)
}

/// Reads the files of a site.
pub(super) fn read(root: &Path) -> Result<(Tree, Vec<Diagnostic>), Message> {
    let path = root.display().to_string();
    if !root.is_dir() {
        return Err(message!("no-such-folder", path = path));
    }
    read_site(root)
        .map_err(|error| message!("path-trouble", path = path, trouble = error.to_string()))
}

/// Reads the records of a site, for commands that need nothing else of it. Without a site's own file there are none, and what is
/// wrong is printed.
pub(super) fn records(
    root: &Path,
    speaker: &dyn Speaker,
) -> Result<Option<(Tree, Records)>, Message> {
    let (tree, _) = read(root)?;
    let (records, faults) = crate::record::read(&tree);
    if records.is_none() {
        report::print_faults(&faults, speaker);
    }
    Ok(records.map(|records| (tree, records)))
}

/// Runs the pipeline on so many threads.
pub(super) fn with_jobs(
    jobs: Option<u16>,
    work: impl FnOnce() -> Result<Outcome, Message> + Send,
) -> Result<Outcome, Message> {
    let threads = jobs.map_or(0, usize::from);
    let pool = rayon::ThreadPoolBuilder::new()
        .num_threads(threads)
        .build()
        .map_err(|error| message!("no-threads", trouble = error.to_string()))?;
    match pool.install(|| guarded(message!("the-site"), work)) {
        Ok(result) => result,
        Err(bug) => {
            let mut outcome = Outcome::default();
            outcome.report.add(bug);
            Ok(outcome)
        }
    }
}

/// "5 releases: 41 files written, 0 kept, 0 removed in 0.12 s".
fn line(outcome: &Outcome, summary: &Summary, start: Instant) -> Message {
    let built = message!(
        "built",
        releases = Argument::count(outcome.releases, "release"),
        written = Argument::count(summary.written, "file"),
        kept = summary.kept,
        removed = summary.removed,
        seconds = format!("{:.2}", start.elapsed().as_secs_f64()),
    );
    if outcome.report.sorted().is_empty() {
        built
    } else {
        message!(
            "built-with-problems",
            built = built,
            problems = report::counted(outcome)
        )
    }
}
