//! Ways from a page to others: the menu, the years of the archive, what a release is about.
//!
//! In: the plan. Out: links as the page sees them.

use crate::diagnostic::Diagnostic;
use crate::site::{Address, Card, PageContent, Part, SiteLanguage, SiteMap, Subject, TopicKind};
use crate::values::Language;

use super::sheet::Sheet;
use super::view::{NavigationView, PartView, RelatedView, SubjectView, YearView};

/// How many other releases of a project a release page names.
const RELATED: usize = 5;

impl Sheet<'_> {
    /// The menu: news, projects and archive if there are any, what the site says about itself, and search.
    pub fn navigation(&self, site: &SiteLanguage) -> Result<Vec<NavigationView>, Diagnostic> {
        let language = &site.language;
        let newest = self.map.gathered().years(language).next();
        let archive = newest.map(|year| PageContent::Year {
            language: *language,
            year,
            page: 1,
        });
        let projects = PageContent::Projects {
            language: *language,
        };
        let search = PageContent::Search {
            language: *language,
        };
        let home = SiteMap::home(language);
        let address = |content: &PageContent| self.map.address(content);
        let ways = [
            ("news", Some(&home)),
            ("projects", address(&projects)),
            ("archive", archive.as_ref().and_then(address)),
            ("about", Some(self.about_address(*language))),
            ("search", address(&search)),
        ];
        let ways = ways
            .into_iter()
            .filter_map(|(word, address)| Some((word, address?)));
        let views = ways.map(|(word, address)| {
            let section = self.section() == Some(word);
            Ok(NavigationView {
                name: self.word(*language, word)?,
                href: self.link(address),
                current: if address == self.address {
                    Some("page")
                } else {
                    section.then_some("true")
                },
            })
        });
        views.collect()
    }

    /// Where a language's page about the site lies.
    pub fn about_address(&self, language: Language) -> &Address {
        let about = PageContent::About { language };
        let address = self.map.address(&about);
        address.expect("every language has a page about the site")
    }

    /// The part of the menu to which the page belongs.
    fn section(&self) -> Option<&'static str> {
        match self.content {
            PageContent::List { .. } => Some("news"),
            PageContent::Year { .. } => Some("archive"),
            PageContent::Projects { .. } => Some("projects"),
            PageContent::Topic { topic, .. } => {
                (topic.kind == TopicKind::Project).then_some("projects")
            }
            _ => None,
        }
    }

    /// The years of a language's archive, newest first.
    pub fn years(&self, language: Language) -> Vec<YearView> {
        let years = self.map.gathered().years(&language);
        let views = years.filter_map(|year| {
            let content = PageContent::Year {
                language,
                year,
                page: 1,
            };
            let address = self.map.address(&content)?;
            Some(YearView {
                year,
                href: self.link(address),
                current: match self.content {
                    _ if address == self.address => Some("page"),
                    PageContent::Year { year: own, .. } if *own == year => Some("true"),
                    _ => None,
                },
            })
        });
        views.collect()
    }

    /// The part of a list that a page of one shows.
    pub fn part_of(&self, content: &PageContent) -> Part<'_> {
        let part = self.map.part(content);
        part.expect("only pages of lists are asked for their part")
    }

    /// The part of a list that the page shows, with the ways to the pages before and after it.
    pub fn part(&self, language: Language) -> PartView {
        let part = self.part_of(self.content);
        let link = |number: usize| {
            let content = self.content.on_page(number)?;
            self.map.address(&content).map(|address| self.link(address))
        };
        PartView {
            items: self.cards(language, part.ids),
            number: part.number,
            of: part.of,
            newer: link(part.number - 1),
            older: link(part.number + 1),
        }
    }

    /// What a release page leads to beside its neighbours; nothing if the release is about nothing that has a page.
    pub fn related(&self, card: &Card) -> Option<RelatedView> {
        let language = &card.language;
        let of = |kind| {
            let subjects = card.subjects.iter();
            subjects.filter(move |subject| subject.topic.kind == kind)
        };
        let project = of(TopicKind::Project).next();
        let releases = project.into_iter().flat_map(|project| {
            let ids = self.map.gathered().about(*language, &project.topic);
            let others = ids.iter().filter(|id| **id != card.id);
            others.take(RELATED).map(|id| self.card(id, *language))
        });
        let view = |subject| self.subject(*language, subject);
        (!card.subjects.is_empty()).then(|| RelatedView {
            releases: releases.map(|card| self.card_view(card)).collect(),
            project: project.map(view),
            places: of(TopicKind::Place).map(view).collect(),
        })
    }

    /// A project or a town with the link to its page.
    pub fn subject(&self, language: Language, subject: &Subject) -> SubjectView {
        let content = PageContent::Topic {
            language,
            topic: subject.topic.clone(),
            page: 1,
        };
        let address = self.map.address(&content);
        SubjectView {
            href: self.link(address.expect("every subject of a listed release has its page")),
            name: subject.name.clone(),
            tag: subject.tag.clone(),
        }
    }
}
