//! What is known without news: of a project, of a town, of the site itself, and of a newsletter.
//!
//! In: the register and a day, whose names and tenses hold. Out: a [`Profile`] that has these facts and tells no news. What is
//! wrong with an entry of the register has been reported where the register was looked through.

use grammar::{Bound, Date, Period};

use crate::diagnostic::Span;
use crate::record::{Records, Register};
use crate::values::{Language, Naming, Quantity, Value};

use super::super::release::Profile;
use super::Resolver;

/// A project of the register in a language. `None` if there is none, or if its texts lack the language.
pub fn of_project(records: &Records, key: &str, language: &Language, day: Date) -> Option<Profile> {
    let mut resolver = Resolver::new(records, day, vec![*language]);
    let entry = resolver.find(Register::Projects, key)?;
    resolver.project_of_register(entry);
    if !resolver.missing.is_empty() {
        return None;
    }
    Some(resolver.profile(&entry.key.span))
}

/// A town of the register. `None` if there is none.
pub fn of_place(records: &Records, key: &str, day: Date) -> Option<Profile> {
    let mut resolver = Resolver::new(records, day, Vec::new());
    let entry = resolver.find(Register::Places, key)?;
    let place = resolver.place(&entry.key)?;
    resolver.insert_place("place", place, &entry.key.span);
    Some(resolver.profile(&entry.key.span))
}

/// What stands at the end of the site's releases.
pub fn of_site(records: &Records, languages: &[Language], day: Date) -> Profile {
    let site = &records.site;
    let mut resolver = Resolver::new(records, day, languages.to_vec());
    let contacts = site.contacts.iter().collect();
    let boilerplate = site.boilerplate.iter().collect();
    let closing = resolver.closing_of(contacts, boilerplate);
    Profile {
        closing,
        ..resolver.profile(&site.span)
    }
}

/// What a newsletter is made of.
pub struct Issue<'a> {
    /// The days of its news, if it is that of a period.
    pub period: Option<Period>,
    /// The project of its news, if it is that of one.
    pub project: Option<&'a str>,
    /// How much news there is.
    pub releases: u64,
    /// The day on which names and tenses hold.
    pub day: Date,
}

/// What a newsletter says of itself.
pub fn of_newsletter(records: &Records, issue: &Issue<'_>, language: &Language) -> Profile {
    let site = &records.site;
    let mut resolver = Resolver::new(records, issue.day, vec![*language]);
    let project = issue.project;
    if let Some(project) = project.and_then(|key| resolver.find(Register::Projects, key)) {
        resolver.project_of_register(project);
    }
    let names = site.name.iter();
    let names = names.map(|(language, name)| (*language, name.text.clone()));
    let newsroom = Value::Text(names.collect());
    let releases = Value::from(Quantity {
        bound: Bound::Exactly,
        number: issue.releases,
        noun: Naming::Lexicon("news-item".to_owned()),
        members: Vec::new(),
    });
    let facts = &mut resolver.facts;
    facts.insert("newsletter.newsroom", newsroom, &site.span);
    facts.insert("newsletter.releases", releases, &site.span);
    if let Some(period) = issue.period {
        facts.insert("newsletter.period", Value::Period(period), &site.span);
    }
    resolver.profile(&site.span)
}

impl Resolver<'_> {
    /// The facts that were resolved.
    fn profile(mut self, span: &Span) -> Profile {
        let day = Value::Period(Period::day(self.published));
        self.facts.insert("published", day, span);
        Profile {
            day: self.published,
            facts: self.facts,
            closing: self.closing,
            span: *span,
        }
    }
}
