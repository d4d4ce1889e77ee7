//! From draft to withdrawal: when a release may be read, where it lay before, and what readers are told of it afterwards.
//!
//! In: the fields of a record. Out: a [`LifeCycle`] and facts of the notes. Whether an embargo is over is not known here.

use std::collections::BTreeMap;

use crate::diagnostic::{Code, Diagnostic, Span, message};
use crate::record::{Fields, Item, ReleaseRecord};
use crate::source::Text;
use crate::values::{Date, Period, Value};

use super::super::release::{LifeCycle, OldAddress};
use super::Resolver;
use super::text::Wanted;

impl Resolver<'_> {
    /// The life cycle of a release; its days are held against the day of publication.
    pub(super) fn life_cycle(&mut self, record: &ReleaseRecord) -> LifeCycle {
        let fields = &record.fields;
        let published = fields.date("published");
        let publish_at = fields.moment("publish_at");
        if let (Some((moment, span)), Some((day, place))) = (publish_at, published)
            && moment.day() != day
        {
            let fault = message!(
                "embargo-on-another-day",
                day = moment.day().to_string(),
                published = day.to_string()
            );
            self.report.push(
                Diagnostic::new(Code::PublicationMismatch, span.clone(), fault)
                    .related(place.clone(), message!("published-here")),
            );
        }
        let corrections = fields.list("corrections").iter().filter_map(Item::fields);
        let mut count = 0;
        for (index, note) in corrections.enumerate() {
            self.note(&format!("corrections.{index}"), note, published);
            count = index + 1;
        }
        if let Some(note) = fields.fields("withdrawn") {
            self.note("withdrawn", note, published);
        }
        LifeCycle {
            draft: record.is_draft(),
            publish_at: publish_at.map(|(moment, _)| moment.clone()),
            aliases: old_addresses(record).map(|(old, _)| old).collect(),
            corrections: count,
            withdrawn: fields.has("withdrawn"),
        }
    }

    /// What readers are told, and since when.
    fn note(&mut self, path: &str, note: &Fields, published: Option<(Date, &Span)>) {
        if let Some((date, span)) = note.date("date") {
            let day = Value::Period(Period::day(date));
            self.facts.insert(format!("{path}.date"), day, span);
            if let Some((first, place)) = published.filter(|(first, _)| date < *first) {
                let fault = message!(
                    "note-before-publication",
                    day = date.to_string(),
                    published = first.to_string()
                );
                self.report.push(
                    Diagnostic::new(Code::PublicationMismatch, span.clone(), fault)
                        .related(place.clone(), message!("published-here")),
                );
            }
        }
        if let (Some(texts), Some(item)) = (note.local("text"), note.item("text")) {
            let texts = self.phrase(texts, Wanted::Everywhere(item.span()));
            let path = format!("{path}.text");
            self.facts.insert(path, Value::Text(texts), item.span());
        }
    }
}

/// Where a release lay before.
fn old_addresses(record: &ReleaseRecord) -> impl Iterator<Item = (OldAddress, &Text)> {
    let aliases = record.fields.list("aliases").iter().filter_map(Item::text);
    aliases.map(|alias| {
        let (year, id) = match alias.text.split_once('/') {
            Some((year, id)) => (year.parse().unwrap_or(record.year), id),
            None => (record.year, alias.text.as_str()),
        };
        let id = id.to_owned();
        (OldAddress { year, id }, alias)
    })
}

/// Old names that another release has, or had.
pub(super) fn taken_aliases(records: &[ReleaseRecord]) -> Vec<Diagnostic> {
    let mut report = Vec::new();
    let mut taken: BTreeMap<String, Span> = records
        .iter()
        .map(|record| (record.id.clone(), Span::file_start(&record.file)))
        .collect();
    for record in records {
        for (old, alias) in old_addresses(record) {
            // A release that only changed its year keeps its name.
            let moved = old.id == record.id && old.year != record.year;
            match taken.get(&old.id).filter(|_| !moved) {
                Some(other) => {
                    let fault = message!("alias-taken", id = &old.id);
                    report.push(
                        Diagnostic::new(Code::AliasTaken, alias.span.clone(), fault)
                            .related(other.clone(), message!("alias-taken-here")),
                    );
                }
                None => drop(taken.insert(old.id, alias.span.clone())),
            }
        }
    }
    report
}
