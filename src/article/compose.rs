//! Composing: an outline and a release become one article per language.
//!
//! In: the outline (once per release), the bundles, the prose. Out: articles of parallel slots, and every fault at its place.

use std::collections::BTreeSet;

use crate::diagnostic::{Code, Diagnostic};
use crate::facts::Release;
use crate::locale::Locales;
use crate::record::Kind;
use crate::values::Language;

use super::block::Article;
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
    let outline = match outlines.outline(release, kind) {
        Ok(outline) => outline,
        Err(diagnostic) => return (Vec::new(), vec![*diagnostic]),
    };
    let speakers: Vec<Speaker<'_>> = release
        .languages
        .iter()
        .map(|language| Speaker::new(locales, release, language, &outline))
        .collect();
    let moved: Vec<BTreeSet<String>> = speakers.iter().map(Speaker::moved).collect();
    let mut report = uneven(release, &speakers, &moved);
    report.extend(variation::unknown(release, &outline));
    let mut articles = Vec::new();
    for (speaker, moved) in speakers.iter().zip(&moved) {
        let mut faults = Vec::new();
        articles.extend(speaker.article(&outline, moved, kind, &mut faults));
        report.extend(faults);
    }
    (articles, report)
}

/// A sentence that the prose of one language moves must be moved in all: the template leaves it out in all.
fn uneven(
    release: &Release,
    speakers: &[Speaker<'_>],
    moved: &[BTreeSet<String>],
) -> Vec<Diagnostic> {
    let all: BTreeSet<&String> = moved.iter().flatten().collect();
    let mut report = Vec::new();
    for id in all {
        let having: Vec<&Language> = speakers
            .iter()
            .zip(moved)
            .filter(|(_, moved)| moved.contains(id))
            .map(|(speaker, _)| speaker.language)
            .collect();
        for lacking in speakers
            .iter()
            .filter(|speaker| !having.contains(&speaker.language))
        {
            let Some(prose) = release.prose.get(lacking.language) else {
                continue;
            };
            let having = having
                .iter()
                .map(|language| format!("\"{language}\""))
                .collect::<Vec<_>>()
                .join(" and ");
            report.push(
                Diagnostic::new(
                    Code::UnevenSentences,
                    prose.span.clone(),
                    format!("the sentence \"{id}\" is moved in {having}, but not here"),
                )
                .hint(format!(
                    "Write {{{{ say(\"{id}\") }}}} in this text too, or take it out of the others."
                )),
            );
        }
    }
    report
}
