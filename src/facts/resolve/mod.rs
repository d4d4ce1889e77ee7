//! Resolving: a record becomes a release. References are followed, names chosen by date, sums checked, derived facts computed.
//!
//! In: the records as written. Out: releases and every fault. One file per part of a record.

mod project;
mod change;
mod event;
mod quantity;
mod lookup;
mod name;
mod named_facts;
mod kind_fields;
mod text;
mod broken;
mod closing;
mod life_cycle;
mod missing;
mod lists;
mod media;
mod profile;

use std::collections::BTreeMap;

use rayon::prelude::*;

use grammar::{Date, Period};

use crate::diagnostic::{Code, Diagnostic, Message, Report, Span, message};
use crate::record::fields::{edition, release};
use crate::record::{Fields, Records, Register, ReleaseRecord, Variation};
use crate::source::Text;
use crate::values::{Entity, Language, Value};

use super::release::{Closing, Facts, Release};

pub use profile::{Issue, of_newsletter, of_place, of_project, of_site};

use missing::MissingText;
use text::Wanted;

/// Resolves all releases; those with faults may be missing, and the diagnostics say why.
/// Entries of the register that no release uses are looked through too.
pub fn resolve(records: &Records, report: &mut Report) -> Vec<Release> {
    register(records, report);
    life_cycle::taken_aliases(&records.releases, report);
    let mut releases = Vec::new();
    let resolved: Vec<_> = records
        .releases
        .par_iter()
        .map(|record| {
            let mut own = Report::default();
            let release = release(records, record, &mut own);
            if record.is_draft() {
                own.mark_of_draft();
            }
            (release, own)
        })
        .collect();
    for (release, own) in resolved {
        releases.extend(release);
        report.extend(own);
    }
    releases
}

/// The publisher of the site under the name that it has on a day. `None` if its key leads nowhere, which `resolve` reports.
pub fn publisher(records: &Records, day: Date) -> Option<Entity> {
    Resolver::new(records, day, Vec::new()).organisation(records.site.publisher.as_ref()?)
}

/// Looks every entry of the register through once, on no particular day and for no particular language.
fn register(records: &Records, report: &mut Report) {
    let mut resolver = Resolver::new(records, Date::MAX, Vec::new());
    resolver.publisher();
    for entry in records.register.entries(Register::Organisations) {
        resolver.organisation(&entry.key);
    }
    for entry in records.register.entries(Register::People) {
        resolver.person(&entry.key);
    }
    for entry in records.register.entries(Register::Programmes) {
        resolver.programme_facts(&entry.key);
        resolver.statement(&entry.key);
    }
    for entry in records.register.entries(Register::Projects) {
        resolver.project_of_register(entry);
    }
    resolver.closings_of_register();
    report.extend(resolver.report);
}

/// One release.
fn release(records: &Records, record: &ReleaseRecord, report: &mut Report) -> Option<Release> {
    let fields = &record.fields;
    // Without its day a release is not published, but what else is wrong with it is found in the same run.
    let first_day = Date::new(record.year, 1, 1).expect("a folder's year has four digits");
    let (published, published_span) = fields
        .get(release::PUBLISHED)
        .unwrap_or((first_day, fields.span()));
    let mut resolver = Resolver::new(records, published, languages(records, fields));
    let kind = fields.get(release::KIND);
    let known = kind.and_then(|kind| records.kinds.get(&kind.text));
    match known {
        Some(known) => kind_fields::check(known, fields, report),
        None => report.extend(unknown_kind(kind, records)),
    }
    resolver.facts.insert(
        "published",
        Value::Period(Period::day(published)),
        published_span,
    );
    resolver.publisher();
    resolver.project(fields);
    resolver.programme(fields);
    resolver.edition("edition", fields.get(release::EDITION));
    let event_type = known.and_then(|kind| kind.event_type.as_ref());
    let events = resolver.events(fields, event_type);
    resolver.neighbour("previous", fields.get(release::PREVIOUS));
    resolver.neighbour("next", fields.get(release::NEXT));
    resolver.participants("participants", fields.get(release::PARTICIPANTS));
    resolver.partner_groups(fields);
    resolver.figures(fields);
    resolver.named_facts(fields);
    resolver.motto(fields);
    let life_cycle = resolver.life_cycle(record);
    let links = resolver.links(fields);
    let quotes = resolver.quotes(fields);
    let images = resolver.images(fields);
    let attachments = resolver.attachments(fields);
    let closing = resolver.closing(fields);
    if let Some(kind) = known {
        resolver.mark_required(kind, &events);
    }
    resolver.mark_broken(fields, &events);
    let mut prose = |key| {
        let written = fields.get(key);
        written.map(|(texts, _)| resolver.prose(texts, Wanted::Anywhere))
    };
    let (prose, social) = (prose(release::PROSE), prose(release::SOCIAL));
    let results = resolver.results(fields);
    if let Some(kind) = known {
        resolver
            .missing
            .extend(kind_fields::prose(kind, fields, &resolver.languages));
    }
    let fallback_languages = resolver.settle_languages();
    report.extend(resolver.report);
    let kind = kind.filter(|_| known.is_some())?;
    Some(Release {
        id: record.id.clone(),
        year: record.year,
        kind: kind.text.clone(),
        published,
        life_cycle,
        languages: resolver.languages,
        fallback_languages,
        facts: resolver.facts,
        events,
        say: variations(fields),
        say_keys: fields
            .map(release::SAY)
            .iter()
            .map(|(key, _)| key.clone())
            .collect(),
        prose: prose.unwrap_or_default(),
        social: social.unwrap_or_default(),
        results,
        quotes,
        links,
        images,
        attachments,
        closing,
        span: kind.span,
    })
}

/// How staff vary generated sentences.
fn variations(fields: &Fields) -> BTreeMap<String, Variation> {
    let variations = fields.entries(release::SAY);
    variations
        .map(|(key, variation)| (key.text.clone(), variation.clone()))
        .collect()
}

/// The languages of a release in the order of the site.
fn languages(records: &Records, fields: &Fields) -> Vec<Language> {
    let written = fields.items(release::LANGUAGES);
    let written: Vec<&str> = written.map(|text| text.text.as_str()).collect();
    let wanted = |language: &Language| {
        if written.is_empty() {
            records.site.default_languages.contains(language)
        } else {
            written.contains(&language.as_str())
        }
    };
    records
        .site
        .languages
        .iter()
        .map(|(language, _)| language)
        .filter(|language| wanted(language))
        .copied()
        .collect()
}

/// A kind that no template has.
fn unknown_kind(kind: Option<&Text>, records: &Records) -> Option<Diagnostic> {
    // That the template could not be read has been reported.
    let kind = kind.filter(|kind| !records.unreadable_kinds.contains(&kind.text))?;
    let known: Vec<&str> = records.kinds.keys().map(String::as_str).collect();
    let message = message!("no-such-kind", kind = &kind.text, kinds = known.join(", "));
    let fault = Diagnostic::new(Code::UnknownKind, kind.span, message);
    Some(fault.did_you_mean(&kind.text, known))
}

/// What resolving one release knows and has found.
struct Resolver<'a> {
    records: &'a Records,
    published: Date,
    languages: Vec<Language>,
    facts: Facts,
    /// The end of the release as far as the programme of the project decides on it: what it wants to be said and shown.
    closing: Closing,
    missing: Vec<MissingText>,
    report: Report,
}

impl<'a> Resolver<'a> {
    fn new(records: &'a Records, published: Date, languages: Vec<Language>) -> Self {
        Self {
            records,
            published,
            languages,
            facts: Facts::default(),
            closing: Closing::default(),
            missing: Vec::new(),
            report: Report::default(),
        }
    }

    fn fault(&mut self, code: Code, span: &Span, message: Message) {
        self.report.add(Diagnostic::new(code, *span, message));
    }

    /// A fault with the other place that belongs to it.
    fn fault_beside(
        &mut self,
        code: Code,
        span: &Span,
        message: Message,
        beside: Option<&Span>,
        label: Message,
    ) {
        let fault = Diagnostic::new(code, *span, message);
        self.report.add(match beside {
            Some(beside) => fault.related(*beside, label),
            None => fault,
        });
    }

    /// The publisher is a fact of every release.
    fn publisher(&mut self) {
        let Some(key) = &self.records.site.publisher else {
            return;
        };
        if let Some(publisher) = self.organisation(key) {
            self.insert_body("publisher", publisher, &key.span);
        }
    }

    /// A motto may be said in some languages only.
    fn motto(&mut self, fields: &Fields) {
        if let Some((motto, place)) = fields.get(release::MOTTO) {
            let texts = self.phrase(motto, Wanted::Anywhere);
            self.facts.insert("motto", Value::Text(texts), place);
        }
    }

    /// An ordinal and a year, each if written.
    fn edition(&mut self, path: &str, fields: Option<&Fields>) {
        let Some(fields) = fields else { return };
        if let Some((number, span)) = fields.get(edition::ORDINAL) {
            let number = u32::try_from(number).expect("the field limits ordinals");
            self.facts
                .insert(format!("{path}.ordinal"), Value::Ordinal(number), span);
        }
        if let Some((year, span)) = fields.get(edition::YEAR) {
            let year = i16::try_from(year).expect("the field limits years");
            self.facts.insert(
                format!("{path}.year"),
                Value::Period(Period::year(year)),
                span,
            );
        }
    }
}
