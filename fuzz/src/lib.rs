//! What the fuzz targets share: the small site of the article tests, loaded once, and what must hold for any report and any text.
//!
//! In: nothing but files of the repository. Out: a site, and panics where a promise is broken.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::LazyLock;

use vestnesis::diagnostic::{
    Diagnostic, Message, MessageFormatter, Report, SourceFiles, render_human, render_json,
};
use vestnesis::locale::{STAFF_LANGUAGES, Staff};
use vestnesis::source::{Tree, read_site, site_of};
use vestnesis::values::Moment;
use vestnesis::{ComposedSite, Edition, Findings, Refused};

/// The record of the site of the article tests.
const RECORD: &str = "content/releases/2018/probe.yaml";

/// A site as articles, and its files.
pub struct Site {
    files: BTreeMap<String, String>,
    composed: ComposedSite,
}

impl Site {
    /// The site around the prose of the article tests: one kind, three languages.
    pub fn of_the_article_tests() -> Self {
        Self::load(concat!(
            env!("CARGO_MANIFEST_DIR"),
            "/../tests/article/site"
        ))
    }

    /// The repository's own site.
    pub fn of_the_repository() -> Self {
        Self::load(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
    }

    fn load(root: &str) -> Self {
        let mut report = Report::default();
        let tree = read_site(Path::new(root), &mut report).expect("the site is readable");
        let files = tree.under("");
        let files = files
            .map(|file| (file.path.clone(), file.text.clone()))
            .collect();
        let site = vestnesis::Site::load(tree, report).expect("the site has its own file");
        let composed = site.check().compose(&edition());
        let report = printed_in_english(composed.findings());
        assert_eq!(report, "", "the site is in order");
        Self { files, composed }
    }

    /// The articles and releases.
    pub fn composed(&self) -> &ComposedSite {
        &self.composed
    }

    /// The site of the article tests with another record; every fault in it is sound.
    pub fn with_record(&self, text: String) -> ComposedSite {
        let mut files = self.files.clone();
        files.insert(RECORD.to_owned(), text);
        let (tree, report) = in_memory(files);
        let site = self.composed.checked().site().reload(tree, report);
        let site = site.expect("the site has its own file");
        let site = site.check().compose(&edition());
        sound(site.findings());
        site
    }

    /// The site of the article tests with other prose, in one language alone.
    pub fn with_prose(&self, language: &str, prose: &str) -> ComposedSite {
        let (before, _) = self.files[RECORD]
            .split_once("prose:\n")
            .expect("the record has prose");
        let only = format!("languages: [{language}]");
        let before = before.replace("languages: [lv, en, ro]", &only);
        let lines: Vec<String> = prose
            .split('\n')
            .map(|line| match line {
                "" => String::new(),
                line => format!("    {line}"),
            })
            .collect();
        let prose = lines.join("\n");
        self.with_record(format!("{before}prose:\n  {language}: |2+\n{prose}\n"))
    }
}

/// The files of a site in memory.
pub fn in_memory(files: impl IntoIterator<Item = (String, String)>) -> (Tree, Report) {
    let mut report = Report::default();
    (site_of(files, &mut report), report)
}

/// What was found, be there a site or not.
pub fn findings(site: &Result<vestnesis::Site, Refused>) -> &Findings {
    match site {
        Ok(site) => site.findings(),
        Err(Refused::Content(findings)) => findings,
        Err(Refused::Environment(trouble)) => panic!("{}", said(trouble)),
    }
}

/// What every site is built for.
fn edition() -> Edition {
    let now = Moment::parse("2026-11-20 09:00 Europe/Riga").expect("it is a moment");
    Edition { now, drafts: false }
}

/// Everything that was found, in English.
fn printed_in_english(findings: &Findings) -> String {
    let report = findings.report.sorted().into_iter();
    report
        .map(|fault| render_human(fault, &findings.sources, &STAFF[0]))
        .collect()
}

/// What every report can be printed in.
static STAFF: LazyLock<Vec<Staff>> =
    LazyLock::new(|| STAFF_LANGUAGES.into_iter().map(Staff::new).collect());

/// None is a fault of the program; every one has a place inside its file, says what to do, and can be printed.
pub fn sound(findings: &Findings) {
    let sources = &findings.sources;
    assert!(
        !findings.report.has_bugs(),
        "{}",
        printed_in_english(findings)
    );
    for fault in findings.report.sorted() {
        let span = fault.span.expect("a fault of a file has its place");
        assert!(span.start() <= span.end() && span.end() <= sources.file(span).text.len());
        for staff in STAFF.iter() {
            assert!(fault.hint.is_some() || staff.hint(&fault.message).is_some());
        }
        printed(fault, sources);
    }
}

/// Prints a fault in every way and every language.
pub fn printed(fault: &Diagnostic, sources: &SourceFiles) {
    for staff in STAFF.iter() {
        render_human(fault, sources, staff);
        render_json(fault, sources, staff);
    }
}

/// A message to staff in their first language.
pub fn said(message: &Message) -> String {
    STAFF[0].say(message)
}

/// Whether a text holds what only the program itself writes, between its stages.
pub fn has_marks(text: &str) -> bool {
    text.chars()
        .any(|character| matches!(u32::from(character), 0xE000..=0xF8FF | 0xF_0000..))
}
