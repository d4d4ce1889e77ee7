//! Composing: an outline and a release become one article per language.
//!
//! In: the outline (once per release), the bundles, the prose. Out: articles of parallel slots, and every fault at its place.

use crate::diagnostic::Diagnostic;
use crate::facts::Release;
use crate::locale::Locales;
use crate::record::Kind;

use super::block::Article;
use super::moving::{self, Moved};
use super::outline::Outlines;
use super::speaker::Speaker;
use super::variation;

/// The articles of a release, in the order of its languages. With faults there may be fewer.
pub fn compose(
    outlines: &Outlines,
    locales: &Locales,
    kind: &Kind,
    release: &Release,
) -> (Vec<Article>, Vec<Diagnostic>) {
    let mut report = Vec::new();
    let Some(outline) = outlines.outline(release, kind, &mut report) else {
        return (Vec::new(), report);
    };
    let languages = release.languages.iter();
    let speakers: Vec<Speaker<'_>> = languages
        .filter(|language| locales.has(language))
        .map(|language| Speaker::new(locales, release, language, &outline))
        .collect();
    let moved: Vec<Moved> = speakers.iter().map(Speaker::moved).collect();
    report.extend(moving::uneven(release, &speakers, &moved));
    report.extend(variation::check(release, &outline, locales));
    let rows = outlines.key_facts(release, &mut report);
    let mut articles = Vec::new();
    for (speaker, moved) in speakers.iter().zip(&moved) {
        articles.extend(speaker.article(&outline, moved, &rows, kind, &mut report));
    }
    (articles, report)
}
