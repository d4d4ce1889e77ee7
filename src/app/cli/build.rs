//! `vestnesis build`: checks everything and writes the site.

use std::path::{Path, PathBuf};
use std::time::Instant;

use clap::Args;

use crate::diagnostic::{Argument, Message, message};

use crate::app::pipeline::{Edition, Findings, Refused, RenderedSite, Site, guarded};
use crate::output::{FolderCache, Sink, Staging, Summary};

use super::edition::EditionOptions;
use super::progress::{Progress, Stage};
use super::terminal::Terminal;
use super::usage::between;
use super::{report, result, sources};

/// How many files of others a build names.
const FOREIGN_SHOWN: usize = 10;

/// What stands behind `vestnesis build`; its words are in `locales/staff/*/help.ftl`.
#[derive(Debug, Args)]
#[command(after_help = "  vestnesis build\n  vestnesis build --root newsroom --output public")]
pub(super) struct Build {
    #[arg(long, value_name = "DIR", default_value = ".")]
    root: PathBuf,
    #[arg(long, value_name = "DIR")]
    output: Option<PathBuf>,
    #[command(flatten)]
    edition: EditionOptions,
    #[arg(long, value_name = "N", value_parser = between(1, 1024))]
    jobs: Option<u16>,
}

impl Build {
    /// Builds; the exit code, or what stands in the way.
    pub(super) fn run(self, terminal: &mut Terminal<'_, '_>) -> Result<u8, Message> {
        let start = Instant::now();
        let edition = self.edition.edition(&terminal.io.now);
        let progress = Progress::begin(terminal);
        let root = terminal.path(&self.root);
        let output = output_of(&root, self.output.as_deref(), terminal);
        let built = with_jobs(self.jobs, || build(&root, &output, &edition, &progress));
        progress.end();
        let code = built.map(|site| {
            let findings = site.findings();
            report::print_human(findings, terminal);
            terminal.say(&line(findings, site.summary(), start));
            report::say_unpublished(findings, terminal);
            say_of_output(&output, site.summary(), terminal);
            let code = report::exit_code(findings);
            terminal.io.kept = Some(site);
            code
        });
        result::concluded(code, terminal)
    }
}

/// Builds the site of a folder into another.
fn build(
    root: &Path,
    output: &Path,
    edition: &Edition,
    progress: &Progress,
) -> Result<RenderedSite, Refused> {
    progress.stage(Stage::Reading);
    let (tree, problems) = sources::read(root)?;
    let site = Site::load(tree, problems)?;
    // Before there is a site, nothing is made beside the output, not even a lock.
    refuse_sources(root, output)?;
    let staging: Box<dyn Sink> = Box::new(Staging::open(output)?);
    let cache = FolderCache::open(root);
    progress.stage(Stage::Composing);
    let plan = site
        .check()
        .compose(edition)
        .plan(staging.as_ref(), &cache)?;
    progress.stage(Stage::Rendering);
    let rendered = plan.render(progress.counting(staging))?;
    cache.prune();
    Ok(rendered)
}

/// The folder of the finished site.
pub(super) fn output_of(root: &Path, named: Option<&Path>, terminal: &Terminal<'_, '_>) -> PathBuf {
    named.map_or_else(|| root.join("output"), |named| terminal.path(named))
}

/// Refuses an output that lies among what the site is made of: the next build would read it.
fn refuse_sources(root: &Path, output: &Path) -> Result<(), Message> {
    let place = real(output);
    let folders = ["content", "locales", "templates"];
    let inside = folders.into_iter().find(|folder| {
        let folder = root.join(folder).canonicalize();
        folder.is_ok_and(|folder| place.starts_with(folder))
    });
    inside.map_or(Ok(()), |folder| {
        let path = output.display().to_string();
        Err(message!("output-in-sources", path = path, folder = folder))
    })
}

/// Where a path leads, of which the end may not be there yet.
fn real(path: &Path) -> PathBuf {
    let path = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    let there = path
        .ancestors()
        .find_map(|above| Some((above, above.canonicalize().ok()?)));
    there.map_or_else(
        || path.clone(),
        |(above, real)| {
            let rest = path.strip_prefix(above);
            real.join(rest.expect("what is above a path begins it"))
        },
    )
}

/// Says which files in the output are not of the site, and what went wrong after it was in its place.
fn say_of_output(output: &Path, summary: &Summary, terminal: &mut Terminal<'_, '_>) {
    let (shown, more) = summary
        .foreign
        .split_at(summary.foreign.len().min(FOREIGN_SHOWN));
    if !shown.is_empty() {
        let mut names = Argument::Text(shown.join(", "));
        if !more.is_empty() {
            names = message!("foreign-more", names = names, more = more.len()).into();
        }
        let path = output.display().to_string();
        terminal.say(&message!("foreign-kept", names = names, path = path));
    }
    if let Some(trouble) = &summary.trouble {
        let trouble = message!("published-with-trouble", trouble = trouble.clone());
        terminal.say_warning(&trouble);
    }
}

/// Runs the pipeline on so many threads.
pub(super) fn with_jobs(
    jobs: Option<u16>,
    work: impl FnOnce() -> Result<RenderedSite, Refused> + Send,
) -> Result<RenderedSite, Refused> {
    let threads = jobs.map_or(0, usize::from);
    let pool = rayon::ThreadPoolBuilder::new()
        .num_threads(threads)
        .build()
        .map_err(|error| message!("no-threads", trouble = error.to_string()))?;
    match pool.install(|| guarded(message!("the-site"), work)) {
        Ok(result) => result,
        Err(bug) => Err(Findings::of(bug).into()),
    }
}

/// "5 releases: 41 files written, 0 kept, 0 removed in 0.12 s".
fn line(findings: &Findings, summary: &Summary, start: Instant) -> Message {
    let time = start.elapsed();
    let built = message!(
        "built",
        releases = Argument::count(findings.releases, "release"),
        written = Argument::count(summary.written, "file"),
        kept = Argument::count(summary.kept, "file"),
        removed = Argument::count(summary.removed, "file"),
        seconds = time.as_secs(),
        hundredths = format!("{:02}", time.subsec_millis() / 10),
    );
    if findings.report.sorted().is_empty() {
        built
    } else {
        message!(
            "built-with-problems",
            built = built,
            problems = report::counted(findings)
        )
    }
}
