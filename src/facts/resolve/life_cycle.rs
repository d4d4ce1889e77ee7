//! From draft to withdrawal: when a release may be read, where it lay before, and what readers are told of it afterwards.
//!
//! In: the fields of a record. Out: a [`LifeCycle`] and facts of the notes. Whether an embargo is over is not known here.

use std::collections::{BTreeMap, BTreeSet};

use grammar::{Date, Period};

use crate::diagnostic::{Code, Diagnostic, Report, Span, message};
use crate::record::fields::{note, release};
use crate::record::{Fields, ReleaseRecord};
use crate::source::Text;
use crate::values::Value;

use super::super::release::{LifeCycle, OldAddress};
use super::Resolver;
use super::text::Wanted;

impl Resolver<'_> {
    /// The life cycle of a release; its days are held against the day of publication.
    pub(super) fn life_cycle(&mut self, record: &ReleaseRecord) -> LifeCycle {
        let fields = &record.fields;
        let published = fields.get(release::PUBLISHED);
        let publish_at = fields.get(release::PUBLISH_AT);
        if let (Some((moment, span)), Some((day, place))) = (publish_at, published)
            && moment.day() != day
        {
            let fault = message!(
                "embargo-on-another-day",
                day = moment.day().to_string(),
                published = day.to_string()
            );
            self.report.add(
                Diagnostic::new(Code::PublicationMismatch, *span, fault)
                    .related(*place, message!("published-here")),
            );
        }
        let corrections = fields.items(release::CORRECTIONS);
        let mut count = 0;
        for (index, note) in corrections.enumerate() {
            self.note(&format!("corrections.{index}"), note, published);
            count = index + 1;
        }
        if let Some(note) = fields.get(release::WITHDRAWN) {
            self.note("withdrawn", note, published);
        }
        LifeCycle {
            draft: record.is_draft(),
            publish_at: publish_at.map(|(moment, _)| moment.clone()),
            aliases: old_addresses(record)
                .map(|(old, _)| old)
                .collect::<BTreeSet<_>>()
                .into_iter()
                .collect(),
            corrections: count,
            withdrawn: fields.has(release::WITHDRAWN),
        }
    }

    /// What readers are told, and since when.
    fn note(&mut self, path: &str, note: &Fields, published: Option<(Date, &Span)>) {
        if let Some((date, span)) = note.get(note::DATE) {
            let day = Value::Period(Period::day(date));
            self.facts.insert(format!("{path}.date"), day, span);
            if let Some((first, place)) = published.filter(|(first, _)| date < *first) {
                let fault = message!(
                    "note-before-publication",
                    day = date.to_string(),
                    published = first.to_string()
                );
                self.report.add(
                    Diagnostic::new(Code::PublicationMismatch, *span, fault)
                        .related(*place, message!("published-here")),
                );
            }
        }
        if let Some((texts, place)) = note.get(note::TEXT) {
            let texts = self.phrase(texts, Wanted::Everywhere(place));
            let path = format!("{path}.text");
            self.facts.insert(path, Value::Text(texts), place);
        }
    }
}

/// Where a release lay before. Its address of today is none of these.
fn old_addresses(record: &ReleaseRecord) -> impl Iterator<Item = (OldAddress, &Text)> {
    let aliases = record.fields.items(release::ALIASES);
    let old = aliases.map(|alias| {
        let (year, id) = match alias.text.split_once('/') {
            Some((year, id)) => (year.parse().unwrap_or(record.year), id),
            None => (record.year, alias.text.as_str()),
        };
        let id = id.to_owned();
        (OldAddress { year, id }, alias)
    });
    old.filter(|(old, _)| old.id != record.id || old.year != record.year)
}

/// Old names that another release has, or had. What a draft takes stops nobody.
pub(super) fn taken_aliases(records: &[ReleaseRecord], report: &mut Report) {
    // Finished releases come first, so that a draft does not stand between two of them.
    let (drafts, finished): (Vec<_>, Vec<_>) = records.iter().partition(|it| it.is_draft());
    let mut taken: BTreeMap<String, (&str, Span)> = BTreeMap::new();
    for (group, draft) in [(finished, false), (drafts, true)] {
        for record in &group {
            let name = Span::file_start(&record.file);
            match taken.get(&record.id) {
                Some((_, alias)) => report.add(alias_taken(&record.id, alias, &name, draft)),
                None => drop(taken.insert(record.id.clone(), (&record.id, name))),
            }
        }
        for record in &group {
            for (old, alias) in old_addresses(record) {
                match taken.get(&old.id) {
                    // A release may have moved more than once, and keep its name.
                    Some((owner, _)) if *owner == record.id => {}
                    Some((_, other)) => {
                        report.add(alias_taken(&old.id, &alias.span, other, draft));
                    }
                    None => drop(taken.insert(old.id, (&record.id, alias.span))),
                }
            }
        }
    }
}

/// An old name beside the place where another release has it.
fn alias_taken(id: &str, alias: &Span, other: &Span, draft: bool) -> Diagnostic {
    Diagnostic::new(Code::AliasTaken, *alias, message!("alias-taken", id = id))
        .related(*other, message!("alias-taken-here"))
        .of_draft(draft)
}
