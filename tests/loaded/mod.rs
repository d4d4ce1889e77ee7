//! A site up to its resolved releases, as the tests of single stages need it. In: its root. Out: what each stage gave, and every
//! problem.
#![allow(clippy::unwrap_used)]

use std::path::Path;

use vestnesis::article::Outlines;
use vestnesis::diagnostic::{Report, SourceFiles};
use vestnesis::facts::{Release, resolve};
use vestnesis::locale::{Locales, load};
use vestnesis::record::{Records, read};
use vestnesis::source::read_site;

/// A site, read with its bundles.
pub struct Loaded {
    /// The records.
    pub records: Records,
    /// The bundles.
    pub locales: Locales,
    /// The outlines.
    pub outlines: Outlines,
    /// The releases with their facts.
    pub releases: Vec<Release>,
    /// The files that problems name.
    pub sources: SourceFiles,
    /// Every problem found on the way.
    pub faults: Report,
}

/// Reads a site.
pub fn loaded(root: &Path) -> Loaded {
    let mut faults = Report::default();
    let tree = read_site(root, &mut faults).unwrap();
    let records = read(&tree, &mut faults).unwrap();
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
    Loaded {
        records,
        locales,
        outlines,
        releases,
        sources: tree.sources().clone(),
        faults,
    }
}
