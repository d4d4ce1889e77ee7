//! A site in a folder, composed in memory. In: its root. Out: the articles of one release, and every problem as a report.
#![allow(clippy::unwrap_used)]

use std::path::Path;

use vestnesis::article::{Article, compose};
use vestnesis::diagnostic::Severity;

use crate::loaded::{Loaded, loaded};

/// What a release says.
pub struct Said {
    /// Its articles, in the order of its languages.
    pub articles: Vec<Article>,
    /// The errors, as people read them.
    pub faults: String,
}

/// Composes one release of a site.
pub fn compose_site(root: &Path, id: &str) -> Said {
    let Loaded {
        records,
        locales,
        outlines,
        releases,
        sources,
        mut faults,
    } = loaded(root);
    let release = releases.iter().find(|release| release.id == id);
    let articles = release.map(|release| {
        let kind = &records.kinds[&release.kind];
        compose(&outlines, &locales, kind, release, &mut faults)
    });
    Said {
        articles: articles.unwrap_or_default(),
        faults: faults
            .sorted()
            .into_iter()
            .filter(|fault| fault.severity() == Severity::Error)
            .map(|fault| crate::spoken::human(fault, &sources))
            .collect(),
    }
}
