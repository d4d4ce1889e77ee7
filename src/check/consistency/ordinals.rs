//! Ordinals of one series: each belongs to one event, and they rise with the dates.
//!
//! In: a series. Out: faults at the ordinal of the release that came out later, or of the event that is later.

use grammar::Period;

use crate::diagnostic::{Code, Diagnostic, Span, message};

use super::compare::{begins_after, same_place, same_time};
use super::series::{Member, Series};

/// Ordinals that cannot be right together.
pub fn contradictions(series: &Series<'_>) -> Vec<Diagnostic> {
    let mut report = twice(series);
    report.extend(out_of_order(series));
    report
}

/// One ordinal for two events. Two releases may well speak of one event: before it and after it.
fn twice(series: &Series<'_>) -> Vec<Diagnostic> {
    let mut report = Vec::new();
    for (at, member) in series.members.iter().enumerate() {
        let Some((ordinal, span)) = member.ordinal else {
            continue;
        };
        let same = |other: &&Member<'_>| {
            let number = other.ordinal.map(|(number, _)| number);
            number == Some(ordinal) && !can_be_one(member, other)
        };
        let Some((_, other)) = series.members[..at]
            .iter()
            .find(same)
            .and_then(|it| it.ordinal)
        else {
            continue;
        };
        let message = message!("ordinal-twice", ordinal = ordinal);
        let fault = Diagnostic::new(Code::OrdinalTwice, *span, message);
        report.push(fault.related(*other, message!("ordinal-twice-other")));
    }
    report
}

/// Whether two releases can speak of one event.
fn can_be_one(one: &Member<'_>, other: &Member<'_>) -> bool {
    let times = one.time.zip(other.time);
    let places = one.place.zip(other.place);
    times.is_none_or(|((one, _), (other, _))| same_time(one, other))
        && places.is_none_or(|((one, _), (other, _))| same_place(one, other))
}

/// What a release says of an event that has both an ordinal and a time.
struct Dated<'a> {
    ordinal: u32,
    span: &'a Span,
    time: &'a Period,
}

/// An ordinal lower than that of an earlier event.
fn out_of_order(series: &Series<'_>) -> Vec<Diagnostic> {
    let mut dated: Vec<Dated<'_>> = series
        .members
        .iter()
        .filter_map(|member| {
            let ((ordinal, span), (time, _)) = (member.ordinal?, member.time?);
            Some(Dated {
                ordinal,
                span,
                time,
            })
        })
        .collect();
    dated.sort_by_key(|event| event.time.start.first_day());
    let mut report = Vec::new();
    for (at, event) in dated.iter().enumerate() {
        let higher = dated[..at]
            .iter()
            .filter(|earlier| earlier.ordinal > event.ordinal)
            .filter(|earlier| begins_after(event.time, earlier.time))
            .max_by_key(|earlier| earlier.ordinal);
        let Some(earlier) = higher else { continue };
        let message = message!(
            "ordinal-order",
            ordinal = event.ordinal,
            earlier = earlier.ordinal
        );
        let label = message!("ordinal-order-earlier", dates = earlier.time.to_string());
        let fault = Diagnostic::new(Code::OrdinalOrder, *event.span, message);
        report.push(fault.related(*earlier.span, label));
    }
    report
}
