//! What a release says of the event before or after its own, held against the release of that event.
//!
//! In: a series. Out: faults where `previous` is another than it was; warnings where `next` came otherwise, since plans change
//! and old news stay as they were.

use crate::diagnostic::{Code, Diagnostic, Message, Report, Span, message};
use crate::facts::Release;
use crate::values::Value;

use super::compare::{same_place, same_time};
use super::series::{self, Member, Series};

/// A side of an event.
#[derive(Clone, Copy)]
enum Side {
    Previous,
    Next,
}

impl Side {
    /// The field of a release that speaks of the event on this side.
    fn field(self) -> &'static str {
        match self {
            Self::Previous => "previous",
            Self::Next => "next",
        }
    }

    /// What a contradiction is.
    fn code(self) -> Code {
        match self {
            Self::Previous => Code::PreviousMismatch,
            Self::Next => Code::NextMismatch,
        }
    }

    /// That a field says one thing and the record of the event another.
    fn message(self, field: &str, written: String, found: String) -> Message {
        match self {
            Self::Previous => message!(
                "previous-mismatch",
                field = field,
                written = written,
                found = found
            ),
            Self::Next => message!(
                "next-mismatch",
                field = field,
                written = written,
                found = found
            ),
        }
    }
}

/// What releases say of their neighbours, and those say otherwise.
pub fn contradictions(series: &Series<'_>, report: &mut Report) {
    let of_one_release = |one: &Member<'_>, other: &Member<'_>| one.release.id == other.release.id;
    for own in series.members.chunk_by(of_one_release) {
        let release = own[0].release;
        let numbers = own.iter().filter_map(|member| Some(member.ordinal?.0));
        let (Some(lowest), Some(highest)) = (numbers.clone().min(), numbers.max()) else {
            continue;
        };
        // Beside events of several sorts nobody can tell which of them `next` follows.
        if own.len() < release.events.len() {
            continue;
        }
        if let Some(before) = lowest.checked_sub(1) {
            report.extend(mismatch(series, release, Side::Previous, before));
        }
        report.extend(mismatch(series, release, Side::Next, highest + 1));
        report.extend(not_the_last(series, release, highest + 1));
    }
}

/// The first fact of a neighbour that its own release has otherwise.
fn mismatch(series: &Series<'_>, release: &Release, side: Side, number: u32) -> Option<Diagnostic> {
    let mut others = series.numbered(number);
    let neighbour = others.find(|other| other.release.id != release.id)?;
    let facts = &release.facts;
    let field = |below: &str| format!("{}.{below}", side.field());
    let fault = |field: &str, written: (String, &Span), found: (String, &Span)| {
        let message = side.message(field, written.0, found.0);
        Diagnostic::new(side.code(), *written.1, message)
            .related(*found.1, message!("neighbour-record"))
    };
    let place = field("place");
    if let (Some((written, span)), Some((found, other))) =
        (series::place(facts, &place), neighbour.place)
        && !same_place(written, found)
    {
        let (written, found) = (written.key.clone(), found.key.clone());
        return Some(fault(&place, (written, span), (found, other)));
    }
    let time = field(series.time_field);
    let (written, span) = series::period(facts, &time)?;
    let (found, other) = neighbour.time?;
    let (one, another) = (written.to_string(), found.to_string());
    (!same_time(written, found)).then(|| fault(&time, (one, span), (another, other)))
}

/// `next.last: true`, and there is one after it.
fn not_the_last(series: &Series<'_>, release: &Release, next: u32) -> Option<Diagnostic> {
    let last = release.facts.get("next.last")?;
    if *last.value != Value::Flag(true) || series.time_field != "dates" {
        return None;
    }
    let mut newest_first = series.members.iter().rev();
    let (later, place) = newest_first.find_map(|other| {
        let later = other.ordinal.filter(|(number, _)| *number > next);
        later.filter(|_| other.release.id != release.id)
    })?;
    let message = message!("next-not-last", ordinal = later);
    let fault = Diagnostic::new(Code::NextMismatch, last.span, message);
    Some(fault.related(*place, message!("next-not-last-later")))
}
