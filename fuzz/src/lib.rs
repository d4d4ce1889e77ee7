//! What the fuzz targets share: the small site of the article tests, loaded once, and what must hold for any report and any text.
//!
//! In: nothing but files of the repository. Out: a site, and panics where a promise is broken.

use std::path::Path;
use std::sync::LazyLock;

use vestnesis::article::Outlines;
use vestnesis::diagnostic::{
    Diagnostic, Message, MessageFormatter, Report, SourceFiles, render_human, render_json,
};
use vestnesis::facts::{Release, resolve};
use vestnesis::locale::{Locales, STAFF_LANGUAGES, Staff, load};
use vestnesis::record::{Records, read};
use vestnesis::source::read_site;

/// A site with everything that stands between a file and an article.
pub struct Site {
    /// Its records.
    pub records: Records,
    /// Its bundles.
    pub locales: Locales,
    /// Its article templates.
    pub outlines: Outlines,
    /// Its files.
    pub sources: SourceFiles,
    /// Its releases.
    pub releases: Vec<Release>,
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
        let mut faults = Report::default();
        let tree = read_site(Path::new(root), &mut faults).expect("the site is readable");
        let records = read(&tree, &mut faults).expect("the site has its own file");
        let languages: Vec<_> = records
            .site
            .languages
            .iter()
            .map(|(language, tag)| (*language, tag.text.clone(), tag.span))
            .collect();
        let kinds: Vec<&str> = records.kinds.keys().map(String::as_str).collect();
        let numbers = records.site.numbers;
        let locales = load(&tree, &languages, &kinds, numbers, &mut faults);
        let outlines = Outlines::new(
            records.kinds.values(),
            records.key_facts.as_ref(),
            &mut faults,
        );
        let releases = resolve(&records, &mut faults);
        let report: String = faults
            .sorted()
            .into_iter()
            .map(|fault| render_human(fault, tree.sources(), &STAFF[0]))
            .collect();
        assert_eq!(report, "", "the site is in order");
        Self {
            records,
            locales,
            outlines,
            sources: tree.sources().clone(),
            releases,
        }
    }
}

/// What every report can be printed in.
static STAFF: LazyLock<Vec<Staff>> =
    LazyLock::new(|| STAFF_LANGUAGES.into_iter().map(Staff::new).collect());

/// Every fault has a place inside its file, says what to do, and can be printed.
pub fn sound(faults: &Report, sources: &SourceFiles) {
    for fault in faults.sorted() {
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
