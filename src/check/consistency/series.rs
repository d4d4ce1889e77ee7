//! What is numbered: the events of one sort in one project, and the editions of one programme.
//!
//! In: all releases. Out: series, each with what releases say of its members. What is wrong in them is for others to say.

use std::collections::BTreeMap;

use grammar::Period;

use crate::diagnostic::Span;
use crate::facts::{Facts, Release, event_path};
use crate::values::{Place, Value};

/// A series of events or editions, in the order of the publication of what is said of them.
pub struct Series<'a> {
    /// What releases say of its members.
    pub members: Vec<Member<'a>>,
    /// Where a release says the time of the event or edition before or after, below `previous` or `next`.
    pub time_field: &'static str,
    /// Where in the list the members of a number stand.
    by_number: BTreeMap<u32, Vec<usize>>,
}

impl<'a> Series<'a> {
    fn new(members: Vec<Member<'a>>, time_field: &'static str) -> Self {
        let mut by_number: BTreeMap<u32, Vec<usize>> = BTreeMap::new();
        for (at, member) in members.iter().enumerate() {
            if let Some((number, _)) = member.ordinal {
                by_number.entry(number).or_default().push(at);
            }
        }
        Self {
            members,
            time_field,
            by_number,
        }
    }

    /// What releases say of a member with a number, the newest first.
    pub fn numbered(&self, number: u32) -> impl Iterator<Item = &Member<'a>> {
        let at = self.by_number.get(&number).into_iter().flatten().rev();
        at.map(|at| &self.members[*at])
    }
}

/// An event or edition as one release has it.
pub struct Member<'a> {
    /// The release.
    pub release: &'a Release,
    /// Its number in the series, if the release gives it.
    pub ordinal: Option<(u32, &'a Span)>,
    /// When it is.
    pub time: Option<(&'a Period, &'a Span)>,
    /// Where it is; editions are nowhere in particular.
    pub place: Option<(&'a Place, &'a Span)>,
}

/// All series.
pub fn all(releases: &[Release]) -> Vec<Series<'_>> {
    let mut ordered: Vec<&Release> = releases.iter().collect();
    ordered.sort_by_key(|release| (release.published, &release.id));
    let mut events: BTreeMap<(&str, &str), Vec<Member<'_>>> = BTreeMap::new();
    let mut editions: BTreeMap<&str, Vec<Member<'_>>> = BTreeMap::new();
    for release in ordered {
        if let Some(project) = key(&release.facts, "project") {
            for (sort, event) in events_of(release) {
                events.entry((project, sort)).or_default().push(event);
            }
        }
        if let Some(programme) = key(&release.facts, "programme") {
            let edition = member(release, "edition.ordinal", "edition.year", None);
            editions.entry(programme).or_default().push(edition);
        }
    }
    let events = events
        .into_values()
        .map(|members| Series::new(members, "dates"));
    let editions = editions
        .into_values()
        .map(|members| Series::new(members, "edition.year"));
    events.chain(editions).collect()
}

/// The events of a release, each with its sort: its type, else the kind of the release.
fn events_of(release: &Release) -> Vec<(&str, Member<'_>)> {
    let names: Vec<Option<&str>> = if release.events.is_empty() {
        vec![None]
    } else {
        let names = release.events.iter();
        names.map(|name| Some(name.as_str())).collect()
    };
    let event = |name: Option<&str>| {
        let path = |below: &str| event_path(name, below);
        let sort = key(&release.facts, &path("type")).unwrap_or(&release.kind);
        let place = place(&release.facts, &path("place"));
        (
            sort,
            member(release, &path("ordinal"), &path("dates"), place),
        )
    };
    names.into_iter().map(event).collect()
}

fn member<'a>(
    release: &'a Release,
    ordinal: &str,
    time: &str,
    place: Option<(&'a Place, &'a Span)>,
) -> Member<'a> {
    Member {
        release,
        ordinal: self::ordinal(&release.facts, ordinal),
        time: period(&release.facts, time),
        place,
    }
}

/// The key of a named thing.
fn key<'a>(facts: &'a Facts, path: &str) -> Option<&'a str> {
    match &*facts.get(path)?.value {
        Value::Entity(entity) => Some(&entity.key),
        _ => None,
    }
}

/// An ordinal with its place.
pub fn ordinal<'a>(facts: &'a Facts, path: &str) -> Option<(u32, &'a Span)> {
    let fact = facts.get(path)?;
    match *fact.value {
        Value::Ordinal(number) => Some((number, &fact.span)),
        _ => None,
    }
}

/// A period with its place.
pub fn period<'a>(facts: &'a Facts, path: &str) -> Option<(&'a Period, &'a Span)> {
    let fact = facts.get(path)?;
    match &*fact.value {
        Value::Period(period) => Some((period, &fact.span)),
        _ => None,
    }
}

/// A place with its place in the record.
pub fn place<'a>(facts: &'a Facts, path: &str) -> Option<(&'a Place, &'a Span)> {
    let fact = facts.get(path)?;
    match &*fact.value {
        Value::Place(place) => Some((place, &fact.span)),
        _ => None,
    }
}
