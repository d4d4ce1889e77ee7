//! Prose in a site that lies in `tests/article/site/`. In: a language and Markdown. Out: the article, and what is wrong with it.

use std::path::Path;
use std::sync::LazyLock;

use vestnesis::article::{Article, compose};
use vestnesis::diagnostic::{Diagnostic, Report, SourceFiles, Span};
use vestnesis::source::Text;
use vestnesis::values::Language;

use crate::loaded::{Loaded, loaded};
use crate::spoken;

/// Where it lies.
const SITE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/article/site");

/// The site around the prose.
static AROUND: LazyLock<Loaded> = LazyLock::new(|| {
    let site = loaded(Path::new(SITE));
    let faults = site.faults.sorted().into_iter();
    let report: String = faults.map(|it| spoken::human(it, &site.sources)).collect();
    assert_eq!(report, "", "the site around the prose is in order");
    site
});

/// The article of a prose in a language, and what is wrong with it, with the files that it names.
pub fn article(language: &str, prose: &str) -> (Option<Article>, Vec<Diagnostic>, SourceFiles) {
    let around = &*AROUND;
    let language = Language::parse(language).unwrap();
    let mut sources = around.sources.clone();
    let file = sources.add("prose.md", prose);
    let text = Text::verbatim(&file, 0..prose.len());
    let mut release = around.releases[0].clone();
    release.languages = vec![language];
    release.prose = [(language, text)].into();
    release.span = Span::file_start(&file);
    let kind = &around.records.kinds[&release.kind];
    let mut report = Report::default();
    let articles = compose(
        &around.outlines,
        &around.locales,
        kind,
        &release,
        &mut report,
    );
    let faults = report.into_iter().collect();
    (articles.into_iter().next(), faults, sources)
}
