//! A site on its way to articles, through the stages that everybody's site goes through.
//!
//! In: its files, and an earlier load of it whose bundles are taken over. Out: the stages, and what was found as text.
#![allow(clippy::unwrap_used)]

use std::path::Path;

use vestnesis::diagnostic::{Diagnostic, Report, Severity};
use vestnesis::source::{Tree, read_site, site_of};
use vestnesis::values::Moment;
use vestnesis::{CheckedSite, ComposedSite, Edition, Findings, Refused, Site};

/// The files of a site, and what is wrong with them as files.
pub type Files = (Tree, Report);

/// The files in a folder.
pub fn in_folder(root: &Path) -> Files {
    let mut report = Report::default();
    (read_site(root, &mut report).unwrap(), report)
}

/// Files in memory.
pub fn in_memory(files: impl IntoIterator<Item = (String, String)>) -> Files {
    let mut report = Report::default();
    (site_of(files, &mut report), report)
}

/// What every test builds: nothing is under embargo any more.
pub fn edition() -> Edition {
    Edition {
        now: Moment::parse("2026-11-20 09:00 Europe/Riga").unwrap(),
        drafts: false,
    }
}

/// A site in a folder up to its resolved releases.
pub fn checked(root: &Path) -> CheckedSite {
    let (tree, problems) = in_folder(root);
    Site::load(tree, problems).unwrap().check()
}

/// The bundles of the program with some files over them, in a newsroom of these languages with their tags, in which nothing is written.
/// Further lines of its own file; further files.
pub fn newsroom(
    languages: &[(&str, &str)],
    lines: &str,
    files: impl IntoIterator<Item = (String, String)>,
) -> Result<Site, Refused> {
    let tags: Vec<String> = languages
        .iter()
        .map(|(language, tag)| format!("{language}: {tag}"))
        .collect();
    let names: Vec<String> = languages
        .iter()
        .map(|(language, _)| format!("{language}: {language}"))
        .collect();
    let own = format!(
        "name: {{ {} }}\npublisher: council\nlanguages: {{ {} }}\n{lines}",
        names.join(", "),
        tags.join(", ")
    );
    let own = ("content/site.yaml".to_owned(), own);
    let council = format!("council: {{ name: {{ {} }} }}\n", names.join(", "));
    let council = ("content/register/organisations.yaml".to_owned(), council);
    let (tree, problems) = in_memory(files.into_iter().chain([own, council]));
    Site::load(tree, problems)
}

/// A site as articles. What has not changed since an earlier load is taken over.
pub fn composed(earlier: Option<&Site>, files: Files) -> Result<ComposedSite, Refused> {
    let (tree, problems) = files;
    let site = match earlier {
        Some(site) => site.reload(tree, problems),
        None => Site::load(tree, problems),
    };
    Ok(site?.check().compose(&edition()))
}

/// The errors of a site.
pub fn errors(findings: &Findings) -> Vec<Diagnostic> {
    let sorted = findings.report.sorted().into_iter();
    let errors = sorted.filter(|fault| fault.severity() == Severity::Error);
    errors.cloned().collect()
}

/// Everything that was found, as people read it.
pub fn human(findings: &Findings) -> String {
    let sorted = findings.report.sorted().into_iter();
    sorted
        .map(|fault| crate::spoken::human(fault, &findings.sources))
        .collect()
}
