//! From a release to what machines are told of it: its dates, its project, its places.
//!
//! In: a release and the grammar of a language. Out: plain data for the site's plan.

use crate::facts::{Release, event_paths};
use crate::locale::Locales;
use crate::saying::{Operation, Options};
use crate::values::{Language, Place, Value};

use super::{Metadata, NamedPlace, NamedProject, Stamp};

/// The metadata of a release in a language.
pub(super) fn metadata(locales: &Locales, release: &Release, language: Language) -> Metadata {
    let released = match &release.life_cycle.publish_at {
        Some(moment) => Stamp::Moment(moment.clone()),
        None => Stamp::Day(release.published),
    };
    let modified = notes(release).chain([released.clone()]).max();
    let named = |operation, value: &Value| {
        let grammar = &locales.language(&language).grammar;
        let phrase = grammar.phrase(operation, value, &Options::default(), release.published);
        // A name without a form has been reported where the article says it.
        phrase.ok().map(|phrase| phrase.plain())
    };
    let project = release.facts.get("project").and_then(|fact| {
        let Value::Entity(project) = &*fact.value else {
            return None;
        };
        Some(NamedProject {
            name: named(Operation::Name, &fact.value)?,
            acronym: project.acronym.clone(),
        })
    });
    let place_name = |place: &Place| {
        Some(NamedPlace {
            name: named(Operation::Place, &Value::from(place.clone()))?,
            country: place.country,
            is_country: place.is_country(),
        })
    };
    let places = places(release).into_iter().filter_map(place_name);
    Metadata {
        modified: modified.unwrap_or_else(|| released.clone()),
        released,
        draft: release.life_cycle.draft,
        project,
        places: places.collect(),
    }
}

/// When readers were told that something was wrong, or holds no longer.
fn notes(release: &Release) -> impl Iterator<Item = Stamp> {
    let corrections =
        (0..release.life_cycle.corrections).map(|index| format!("corrections.{index}.date"));
    let paths = corrections.chain(["withdrawn.date".to_owned()]);
    paths.filter_map(|path| match &*release.facts.get(&path)?.value {
        Value::Period(period) => period.end.first_day().map(Stamp::Day),
        _ => None,
    })
}

/// Where the events were, each place once, in the order of the record.
fn places(release: &Release) -> Vec<&Place> {
    let mut places = Vec::new();
    for path in event_paths(&release.events, "place") {
        let fact = release.facts.get(&path);
        if let Some(Value::Place(place)) = fact.map(|fact| &*fact.value)
            && !places.contains(&&**place)
        {
            places.push(place);
        }
    }
    places
}
