//! Composing: an outline and a release become one article per language.
//!
//! In: the outline (once per release), the bundles, the prose. Out: articles of parallel slots, and every fault at its place.

use crate::diagnostic::Report;
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
    report: &mut Report,
) -> Vec<Article> {
    let context = outlines::context(release);
    let Some(outline) = outlines.outline(release, kind, &context, report) else {
        return Vec::new();
    };
    let languages = release.languages.iter();
    let composers: Vec<Composer<'_>> = languages
        .filter(|language| locales.has(language))
        .map(|language| Composer::new(locales, release, language, &outline))
        .collect();
    let moved: Vec<Moved<'_>> = composers.iter().map(Composer::moved).collect();
    placement::uneven(release, &composers, &moved, report);
    variation::check(release, &outline, locales, report);
    let rows = outlines.key_facts(&context, report);
    let mut articles = Vec::new();
    for (composer, moved) in composers.iter().zip(&moved) {
        articles.extend(composer.article(&outline, moved, &rows, kind, report));
    }
    articles
}
