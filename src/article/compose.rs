//! Composing: an outline and a release become one article per language.
//!
//! In: the outline (once per release), the bundles, the prose. Out: articles of parallel slots, and every fault at its place.

use crate::diagnostic::Diagnostic;
use crate::facts::Release;
use crate::locale::Locales;
use crate::record::Kind;

use super::block::Article;
use super::composer::Composer;
use super::outlines::{self, Outlines};
use super::placement::{self, Moved};
use super::variation;

/// The articles of a release, in the order of its languages. With faults there may be fewer.
pub fn compose(
    outlines: &Outlines,
    locales: &Locales,
    kind: &Kind,
    release: &Release,
) -> (Vec<Article>, Vec<Diagnostic>) {
    let mut report = Vec::new();
    let context = outlines::context(release);
    let Some(outline) = outlines.outline(release, kind, &context, &mut report) else {
        return (Vec::new(), report);
    };
    let languages = release.languages.iter();
    let composers: Vec<Composer<'_>> = languages
        .filter(|language| locales.has(language))
        .map(|language| Composer::new(locales, release, language, &outline))
        .collect();
    let moved: Vec<Moved<'_>> = composers.iter().map(Composer::moved).collect();
    report.extend(placement::uneven(release, &composers, &moved));
    report.extend(variation::check(release, &outline, locales));
    let rows = outlines.key_facts(&context, &mut report);
    let mut articles = Vec::new();
    for (composer, moved) in composers.iter().zip(&moved) {
        articles.extend(composer.article(&outline, moved, &rows, kind, &mut report));
    }
    (articles, report)
}
