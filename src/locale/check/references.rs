//! What messages are through others: circles, and messages that cannot be said because one that they name cannot.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::{Code, Diagnostic, Message, Report, message};

use super::definition::Named;
use super::reference::Reference;

/// Reports circles, each once, and adds to the faulty messages those of circles and all that lead to a faulty one.
pub(super) fn check(named: &Named<'_, '_>, faulty: &mut BTreeSet<String>, report: &mut Report) {
    let reached: BTreeMap<&str, BTreeSet<String>> = named
        .keys()
        .map(|name| (*name, reached_from(name, named)))
        .collect();
    for (name, text) in named {
        let below = &reached[name];
        if !below.contains(*name) {
            continue;
        }
        let leads_back = |other: &&String| {
            reached
                .get(other.as_str())
                .is_some_and(|below| below.contains(*name))
        };
        let circle: Vec<&String> = below.iter().filter(leads_back).collect();
        if circle.first().is_some_and(|first| first == name) {
            let message = match circle.as_slice() {
                [_] => message!("bundle-circle-of-one", name = *name),
                several => message!("bundle-circle", names = quoted(several)),
            };
            report.add(Diagnostic::new(Code::CyclicMessage, text.span, message));
        }
    }
    let circular = reached
        .iter()
        .filter(|(name, below)| below.contains(**name));
    faulty.extend(circular.map(|(name, _)| (*name).to_owned()));
    let led_astray: Vec<String> = reached
        .iter()
        .filter(|(_, below)| !below.is_disjoint(faulty))
        .map(|(name, _)| (*name).to_owned())
        .collect();
    faulty.extend(led_astray);
}

/// Every name to which a message leads.
fn reached_from(name: &str, named: &Named<'_, '_>) -> BTreeSet<String> {
    let mut reached = BTreeSet::new();
    let mut open = vec![name.to_owned()];
    while let Some(name) = open.pop() {
        let Some(text) = named.get(name.as_str()) else {
            continue;
        };
        for reference in text.references.iter().map(Reference::name) {
            if reached.insert(reference.clone()) {
                open.push(reference);
            }
        }
    }
    reached
}

/// `"a", "b" and "c"`.
fn quoted(names: &[&String]) -> Message {
    let mut names = names.iter().enumerate();
    let (_, first) = names.next().expect("a circle has a message");
    let end = names.len();
    names.fold(
        message!("bundle-named-first", name = *first),
        |before, (index, name)| {
            if index == end {
                message!("bundle-named-last", before = before, name = *name)
            } else {
                message!("bundle-named-next", before = before, name = *name)
            }
        },
    )
}
