//! Ways from a page to others: the menu, the years of the archive, what a release is about.
//!
//! In: the input of a page. Out: links as the page sees them.

use crate::diagnostic::Diagnostic;
use crate::site::{
    Address, Card, Content, ListPart, PageInput, ReleaseInput, Subject, TopicKind, addresses,
};
use crate::values::Language;

use super::super::page_renderer::PageRenderer;
use super::view::{CardView, NavigationView, PartView, RelatedView, SubjectView, YearView};

impl PageRenderer<'_> {
    /// The menu: news, projects and archive if there are any, what the site says about itself, and search.
    pub fn navigation(&self, input: &PageInput<'_>) -> Result<Vec<NavigationView>, Diagnostic> {
        let language = input.language.language;
        let has = self.frame.language(language);
        let archive = has.years.first();
        let ways = [
            ("news", Some(addresses::home(language))),
            (
                "projects",
                has.has_projects.then(|| addresses::projects(language)),
            ),
            (
                "archive",
                archive.map(|year| addresses::year(language, *year, 1)),
            ),
            ("about", Some(addresses::about(language))),
            ("search", Some(addresses::search(language))),
        ];
        let ways = ways
            .into_iter()
            .filter_map(|(word, address)| Some((word, address?)));
        let section = section(&input.content);
        let views = ways.map(|(word, address)| {
            Ok(NavigationView {
                name: self.word(language, word)?,
                href: self.link(&address),
                current: self.current(&address, section == Some(word)),
            })
        });
        views.collect()
    }

    /// The years of a language's archive, newest first.
    pub fn years(&self, input: &PageInput<'_>) -> Vec<YearView> {
        let language = input.language.language;
        let years = self.frame.language(language).years.iter();
        let views = years.map(|&year| {
            let address = addresses::year(language, year, 1);
            let own = matches!(&input.content, Content::Year { year: own, .. } if *own == year);
            YearView {
                year,
                href: self.link(&address),
                current: self.current(&address, own),
            }
        });
        views.collect()
    }

    /// The value of `aria-current` of a link: it leads to the page itself, or the page is one of several behind it.
    fn current(&self, address: &Address, is_behind: bool) -> Option<&'static str> {
        if self.is_at(address) {
            return Some("page");
        }
        is_behind.then_some("true")
    }

    /// The part of a list that the page shows, with the ways to the pages before and after it.
    pub fn part(&self, part: &ListPart<'_>) -> PartView {
        let link = |address: &Option<Address>| address.as_ref().map(|it| self.link(it));
        PartView {
            items: part.cards.iter().map(|card| self.card_view(card)).collect(),
            number: part.number,
            of: part.of,
            newer: link(&part.newer),
            older: link(&part.older),
        }
    }

    /// A release as others name it.
    pub fn card_view(&self, card: &Card) -> CardView {
        let tag = |language: Language| self.site_language(language).tag.clone();
        CardView {
            href: self.link(&card.page()),
            kind: card.kind_label.clone(),
            published: card.published.to_string(),
            published_text: card.published_text.clone(),
            tag: (!card.is_own()).then(|| tag(card.article)),
            headline: card.headline.clone(),
            lead: card.lead.clone(),
        }
    }

    /// What a release page leads to beside its neighbours; nothing if the release is about nothing that has a page.
    pub fn related(&self, input: &ReleaseInput<'_>) -> Option<RelatedView> {
        let card = input.card;
        let of = |kind| {
            let subjects = card.subjects.iter();
            subjects.filter(move |subject| subject.topic.kind == kind)
        };
        let view = |subject| self.subject(card.language, subject);
        let releases = input.same_project.iter();
        (!card.subjects.is_empty()).then(|| RelatedView {
            releases: releases.map(|card| self.card_view(card)).collect(),
            project: of(TopicKind::Project).next().map(view),
            places: of(TopicKind::Place).map(view).collect(),
        })
    }

    /// A project or a town with the link to its page.
    pub fn subject(&self, language: Language, subject: &Subject) -> SubjectView {
        SubjectView {
            href: self.link(&addresses::topic(language, &subject.topic, 1)),
            name: subject.name.clone(),
            tag: subject.tag.clone(),
        }
    }
}

/// The part of the menu to which a page belongs.
fn section(content: &Content<'_>) -> Option<&'static str> {
    match content {
        Content::List(_) => Some("news"),
        Content::Year { .. } => Some("archive"),
        Content::Projects(_) => Some("projects"),
        Content::Topic { subject, .. } => {
            (subject.topic.kind == TopicKind::Project).then_some("projects")
        }
        _ => None,
    }
}
