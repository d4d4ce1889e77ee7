//! `previous` comes before the events and the edition of a release, `next` after them.
//!
//! In: a release. Out: faults at what stands on the wrong side, with what it should be before or after.

use grammar::Period;

use crate::diagnostic::{Code, Diagnostic, Report, Span, message};
use crate::facts::{Release, event_paths};

use super::compare::begins_after;
use super::series::{ordinal, period};

/// What a release says of its neighbours on the wrong side.
pub fn out_of_turn(release: &Release, report: &mut Report) {
    let year: Vec<_> = period(&release.facts, "edition.year").into_iter().collect();
    let sides = [
        previous_after(release, "dates", &event_dates(release)),
        next_before(release, "dates", &event_dates(release)),
        previous_after(release, "edition.year", &year),
        next_before(release, "edition.year", &year),
        edition(release, "previous.edition.ordinal", |own, other| {
            other + 1 == own
        }),
        edition(release, "next.edition.ordinal", |own, other| {
            own + 1 == other
        }),
    ];
    report.extend(sides.into_iter().flatten());
}

/// When the event, or each of the events, is.
fn event_dates(release: &Release) -> Vec<(&Period, &Span)> {
    let paths = event_paths(&release.events, "dates");
    let dates = paths.iter();
    dates
        .filter_map(|path| period(&release.facts, path))
        .collect()
}

fn previous_after(release: &Release, below: &str, own: &[(&Period, &Span)]) -> Option<Diagnostic> {
    let (previous, span) = period(&release.facts, &format!("previous.{below}"))?;
    let (time, place) = own.iter().find(|(own, _)| begins_after(previous, own))?;
    let message = message!(
        "previous-after",
        previous = previous.to_string(),
        own = time.to_string()
    );
    let fault = Diagnostic::new(Code::OutOfTurn, *span, message);
    Some(fault.related(*(*place), message!("turn-own")))
}

fn next_before(release: &Release, below: &str, own: &[(&Period, &Span)]) -> Option<Diagnostic> {
    let (next, span) = period(&release.facts, &format!("next.{below}"))?;
    let (time, place) = own.iter().find(|(own, _)| begins_after(own, next))?;
    let message = message!(
        "next-before",
        next = next.to_string(),
        own = time.to_string()
    );
    let fault = Diagnostic::new(Code::OutOfTurn, *span, message);
    Some(fault.related(*(*place), message!("turn-own")))
}

/// The number of the edition before or after, if it does not follow.
fn edition(release: &Release, path: &str, follows: fn(u32, u32) -> bool) -> Option<Diagnostic> {
    let (own, place) = ordinal(&release.facts, "edition.ordinal")?;
    let (other, span) = ordinal(&release.facts, path)?;
    if follows(own, other) {
        return None;
    }
    let message = message!("edition-not-beside", field = path, other = other, own = own);
    let fault = Diagnostic::new(Code::OutOfTurn, *span, message);
    Some(fault.related(*place, message!("turn-own")))
}
