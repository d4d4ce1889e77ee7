//! A site up to its resolved releases, as the tests of single stages need it. In: its root. Out: what each stage gave, and every
//! problem.
#![allow(clippy::unwrap_used)]

use std::path::Path;

use vestnesis::article::Outlines;
use vestnesis::diagnostic::{Diagnostic, SourceFiles};
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
    pub faults: Vec<Diagnostic>,
}

/// Reads a site.
pub fn loaded(root: &Path) -> Loaded {
    let (tree, mut faults) = read_site(root).unwrap();
    let (records, found) = read(&tree);
    faults.extend(found);
    let records = records.unwrap();
    let languages: Vec<_> = records
        .site
        .languages
        .iter()
        .map(|(language, tag)| (*language, tag.text.clone(), tag.span))
        .collect();
    let kinds: Vec<&str> = records.kinds.keys().map(String::as_str).collect();
    let (locales, found) = load(&tree, &languages, &kinds, records.site.numbers);
    faults.extend(found);
    let (outlines, found) = Outlines::new(records.kinds.values(), records.key_facts.as_ref());
    faults.extend(found);
    let (releases, found) = resolve(&records);
    faults.extend(found);
    Loaded {
        records,
        locales,
        outlines,
        releases,
        sources: tree.sources().clone(),
        faults,
    }
}
