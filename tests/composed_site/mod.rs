//! A site in a folder, composed in memory. In: its root. Out: the articles of one release, and every problem as a report.
#![allow(clippy::unwrap_used)]

use std::path::Path;

use vestnesis::article::{Article, Outlines, compose};
use vestnesis::diagnostic::{Severity, render_human};
use vestnesis::facts::resolve;
use vestnesis::locale::load;
use vestnesis::record::read;
use vestnesis::source::read_site;

/// What a release says.
pub struct Said {
    /// Its articles, in the order of its languages.
    pub articles: Vec<Article>,
    /// The errors, as people read them.
    pub faults: String,
}

/// Composes one release of a site.
pub fn compose_site(root: &Path, id: &str) -> Said {
    let (tree, mut faults) = read_site(root).unwrap();
    let (records, found) = read(&tree);
    faults.extend(found);
    let records = records.unwrap();
    let languages: Vec<_> = records
        .site
        .languages
        .iter()
        .map(|(language, tag)| (language.clone(), tag.text.clone(), tag.span.clone()))
        .collect();
    let kinds: Vec<&str> = records.kinds.keys().map(String::as_str).collect();
    let (locales, found) = load(&tree, &languages, &kinds, records.site.numbers);
    faults.extend(found);
    let (outlines, found) = Outlines::new(records.kinds.values());
    faults.extend(found);
    let (releases, found) = resolve(&records);
    faults.extend(found);
    let release = releases.iter().find(|release| release.id == id);
    let articles = release.map(|release| {
        let (articles, found) =
            compose(&outlines, &locales, &records.kinds[&release.kind], release);
        faults.extend(found);
        articles
    });
    Said {
        articles: articles.unwrap_or_default(),
        faults: faults
            .iter()
            .filter(|fault| fault.severity() == Severity::Error)
            .map(render_human)
            .collect(),
    }
}
