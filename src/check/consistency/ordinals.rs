//! Ordinals of one series: each belongs to one event, and they rise with the dates.
//!
//! In: a series. Out: faults at the ordinal of the release that came out later, or of the event that is later.

use std::collections::BTreeMap;

use grammar::Period;

use crate::diagnostic::{Code, Diagnostic, Report, Span, message};

use super::compare::{begins_after, same_place, same_time};
use super::series::{Member, Series};

/// Ordinals that cannot be right together.
pub fn contradictions(series: &Series<'_>, report: &mut Report) {
    twice(series, report);
    out_of_order(series, report);
}

/// One ordinal for two events. Two releases may well speak of one event: before it and after it.
fn twice(series: &Series<'_>, report: &mut Report) {
    let mut earlier: BTreeMap<u32, Vec<(&Member<'_>, &Span)>> = BTreeMap::new();
    for member in &series.members {
        let Some((ordinal, span)) = member.ordinal else {
            continue;
        };
        let of_ordinal = earlier.entry(ordinal).or_default();
        let other = of_ordinal
            .iter()
            .find(|(other, _)| !can_be_one(member, other))
            .map(|(_, span)| *span);
        of_ordinal.push((member, span));
        let Some(other) = other else { continue };
        let message = message!("ordinal-twice", ordinal = ordinal);
        let fault = Diagnostic::new(Code::OrdinalTwice, *span, message);
        report.add(fault.related(*other, message!("ordinal-twice-other")));
    }
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
fn out_of_order(series: &Series<'_>, report: &mut Report) {
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
    let mut highest = 0;
    for (at, event) in dated.iter().enumerate() {
        // In a series that rises nothing is looked for.
        if highest <= event.ordinal {
            highest = event.ordinal;
            continue;
        }
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
        report.add(fault.related(*earlier.span, label));
    }
}
