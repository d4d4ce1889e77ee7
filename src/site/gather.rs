//! What each page shows, gathered from the map and the articles.
//!
//! In: a page, the map, and what the releases say. Out: the input of the page.

use std::borrow::Cow;
use std::collections::BTreeMap;

use crate::article::{Article, KeptArticle};
use crate::values::{Language, Value};

use super::input::{
    ArticleInput, BilingualInput, BilingualLink, Content, FactsInput, FeedEntry, PageInput,
    ProjectInput, ReleaseInput, Version,
};
use super::links::links;
use super::page::{Page, PageContent, ReleaseFile};
use super::taxonomy::TopicNews;
use super::{
    Address, Articles, Card, ListPart, SiteLanguage, SiteMap, Topic, TopicKind, addresses,
};

/// How many other releases of a project a release page names.
const RELATED: usize = 5;

/// What releases say.
#[derive(Debug)]
pub struct Contents<'a> {
    /// All articles.
    pub articles: &'a Articles,
    /// The releases that stand on the pages at hand, by their ids.
    pub on_page: &'a BTreeMap<&'a str, ReleaseContents<'a>>,
}

/// What a release says.
#[derive(Debug, Default)]
pub struct ReleaseContents<'a> {
    /// Its articles.
    pub articles: Vec<Cow<'a, Article>>,
    /// Its facts by their paths, in order.
    pub facts: Vec<(&'a str, &'a Value)>,
}

/// Pages that show the same releases.
#[derive(Debug)]
pub struct Batch<'a> {
    /// The pages.
    pub pages: Vec<&'a Page>,
    /// The ids of the releases that stand on them.
    pub releases: Vec<&'a str>,
}

impl SiteMap {
    /// All pages: the files of a release together, every other page by itself.
    pub fn batches(&self) -> Vec<Batch<'_>> {
        let mut of_releases: BTreeMap<usize, Vec<&Page>> = BTreeMap::new();
        let mut batches = Vec::new();
        for page in self.pages() {
            match page.content.release() {
                Some(release) => of_releases.entry(release).or_default().push(page),
                None => batches.push(self.batch(page)),
            }
        }
        // Neighbours lie in the same folders: who makes pages side by side does not wait for a folder.
        let mut of_releases: Vec<(usize, Vec<&Page>)> = of_releases.into_iter().collect();
        of_releases.sort_by_key(|(_, pages)| &pages[0].address);
        batches.extend(of_releases.into_iter().map(|(release, pages)| Batch {
            pages,
            releases: vec![self.release(release).id.as_str()],
        }));
        batches
    }

    /// A page by itself.
    pub fn batch<'a>(&'a self, page: &'a Page) -> Batch<'a> {
        let shown = match page.content {
            PageContent::Feed { language } => self.feed(language).collect(),
            content => Vec::from_iter(content.release()),
        };
        let releases = shown.into_iter();
        Batch {
            pages: vec![page],
            releases: releases.map(|it| self.release(it).id.as_str()).collect(),
        }
    }

    /// What a page shows. The contents hold the releases that its batch names.
    pub fn input<'a>(&'a self, page: &'a Page, contents: &Contents<'a>) -> PageInput<'a> {
        let (language, content) = self.content(page, contents);
        PageInput {
            address: &page.address,
            frame: &self.frame,
            language,
            versions: self.versions(page.content),
            content,
        }
    }

    /// An article with all that its words lead to, as seen by a reader of a language.
    pub fn shown<'a>(&'a self, article: &'a Article, reader: Language) -> ArticleInput<'a> {
        let picture = |file: &String| &self.media.pictures[file];
        let download = |file: &String| &self.media.downloads[file];
        let figures = article.figures.iter();
        let attachments = article.attachments.iter();
        ArticleInput {
            article,
            links: links(self, article, reader),
            pictures: figures.map(|figure| picture(&figure.file)).collect(),
            downloads: attachments.map(|it| download(&it.file)).collect(),
        }
    }

    /// The language and the content of a page.
    fn content<'a>(
        &'a self,
        page: &Page,
        contents: &Contents<'a>,
    ) -> (&'a SiteLanguage, Content<'a>) {
        let site = |language: usize| &self.info().languages[language];
        match page.content {
            PageContent::Release(release, file) => self.release_file(release, file, contents),
            PageContent::Moved(release, file) => self.moved(release, file, contents),
            PageContent::List { language, .. } => {
                let part = self.part(page.content, addresses::list);
                (site(language), Content::List(part))
            }
            PageContent::Year { language, year, .. } => {
                let address = |language, page| addresses::year(language, year, page);
                let part = self.part(page.content, address);
                (site(language), Content::Year { year, part })
            }
            PageContent::Topic {
                language, topic, ..
            } => {
                let about = &self.news[language].topics[topic];
                (site(language), self.topic(page.content, language, about))
            }
            PageContent::Projects { language } => {
                let projects = self.news[language].projects();
                let projects = projects.map(|about| self.project(language, about));
                (site(language), Content::Projects(projects.collect()))
            }
            PageContent::About { language } => {
                let site = site(language);
                let about = self.profiles.site.get(&site.language);
                let about = about.map(|about| self.shown(about, about.language));
                (site, Content::About(about))
            }
            PageContent::Search { language } => (site(language), Content::Search),
            PageContent::SearchIndex { language, year } => {
                let news = self.news[language].years[&year].iter();
                let cards = news.map(|release| self.card_of(*release, language));
                let news = cards.map(|card| (card, kept(contents, card)));
                (site(language), Content::SearchIndex(news.collect()))
            }
            PageContent::Feed { language } => {
                let entries = self.feed(language);
                let entries = entries.map(|it| self.feed_entry(it, language, contents));
                (site(language), Content::Feed(entries.collect()))
            }
            PageContent::Facts(release) => {
                let written = self.release(release).written();
                let cards: Vec<&Card> = written.map(|(_, card)| card).collect();
                let facts = contents.on_page[cards[0].id.as_str()].facts.clone();
                (site(0), Content::Facts(FactsInput { cards, facts }))
            }
            PageContent::Chooser => (site(0), Content::Chooser),
            PageContent::NotFound => (site(0), Content::NotFound),
            PageContent::Sitemap => (site(0), Content::Sitemap(self.sitemap())),
            PageContent::Robots => (site(0), Content::Robots),
            PageContent::SecurityText => (site(0), Content::SecurityText),
        }
    }

    /// A file of a release.
    fn release_file<'a>(
        &'a self,
        release: usize,
        file: ReleaseFile,
        contents: &Contents<'a>,
    ) -> (&'a SiteLanguage, Content<'a>) {
        let info = self.info();
        match file {
            ReleaseFile::Html { language } => {
                let input = self.release_input(release, language, true, contents);
                (&info.languages[language], Content::Release(input))
            }
            ReleaseFile::Text { language } => {
                let input = self.release_input(release, language, false, contents);
                (&info.languages[language], Content::ReleaseText(input))
            }
            ReleaseFile::Bilingual { pair } | ReleaseFile::BilingualText { pair } => {
                let (first, second) = &info.bilingual[pair];
                let of = |language: Language| {
                    let card = self.release(release).own_card(info, language);
                    let card = card.expect("a bilingual article is planned of two articles");
                    (card, self.shown(article(contents, card), language))
                };
                let first = of(*first);
                let site = self.frame.site_language(first.0.language);
                let text = ReleaseFile::BilingualText { pair };
                let input = BilingualInput {
                    text: text.address(info, first.0.year, &first.0.id),
                    first,
                    second: of(*second),
                    written: self.written(release),
                    facts: self.release(release).facts(),
                };
                let is_text = matches!(file, ReleaseFile::BilingualText { .. });
                let content = if is_text {
                    Content::BilingualText(input)
                } else {
                    Content::Bilingual(input)
                };
                (site, content)
            }
        }
    }

    /// What lies at an address that a release had before: a page that leads on, or the same text.
    fn moved<'a>(
        &'a self,
        release: usize,
        file: ReleaseFile,
        contents: &Contents<'a>,
    ) -> (&'a SiteLanguage, Content<'a>) {
        let info = self.info();
        let language = match file {
            ReleaseFile::Html { language } => info.languages[language].language,
            ReleaseFile::Bilingual { pair } => info.bilingual[pair].0,
            ReleaseFile::Text { .. } | ReleaseFile::BilingualText { .. } => {
                return self.release_file(release, file, contents);
            }
        };
        let cards = self.release(release).cards();
        let mut cards = cards.map(|(_, card)| card);
        let card = cards.find(|card| card.language == language);
        let card = card.expect("a page that was moved lies somewhere");
        let to = file.address(info, card.year, &card.id);
        let site = self.frame.site_language(language);
        (site, Content::Moved { card, to })
    }

    /// A release in a language. What leads from its page to others is left out where the page is plain text.
    fn release_input<'a>(
        &'a self,
        release: usize,
        language: usize,
        is_page: bool,
        contents: &Contents<'a>,
    ) -> ReleaseInput<'a> {
        let card = self.card_of(release, language);
        let article = article(contents, card);
        let reader = if is_page {
            card.language
        } else {
            article.language
        };
        let mut input = ReleaseInput {
            card,
            shown: self.shown(article, reader),
            written: self.written(release),
            bilingual: Vec::new(),
            newer: None,
            older: None,
            same_project: Vec::new(),
            facts: None,
        };
        if is_page {
            input.bilingual = self.bilingual_links(release, card.language);
            (input.newer, input.older) = self.neighbours(release, language);
            input.same_project = self.same_project(release, language, card);
            input.facts = self.release(release).facts();
        }
        input
    }

    /// The newest other releases of the project of a release.
    fn same_project(&self, release: usize, language: usize, card: &Card) -> Vec<&Card> {
        let mut subjects = card.subjects.iter();
        let project = subjects.find(|subject| subject.topic.kind == TopicKind::Project);
        let about = project.and_then(|project| self.news[language].about(&project.topic));
        let releases = about.into_iter().flat_map(|about| &about.releases);
        let others = releases.filter(|other| **other != release).take(RELATED);
        others.map(|other| self.card_of(*other, language)).collect()
    }

    /// The bilingual articles of a release in which a language takes part.
    fn bilingual_links(&self, release: usize, language: Language) -> Vec<BilingualLink<'_>> {
        let info = self.info();
        let release = self.release(release);
        let pairs = info.bilingual.iter().enumerate();
        let links = pairs.filter_map(|(pair, (first, second))| {
            if *first != language && *second != language {
                return None;
            }
            let card = release.own_card(info, *first)?;
            release.own_card(info, *second)?;
            let file = ReleaseFile::Bilingual { pair };
            Some(BilingualLink {
                first: self.frame.site_language(*first),
                second: self.frame.site_language(*second),
                address: file.address(info, card.year, &card.id),
            })
        });
        links.collect()
    }

    fn topic<'a>(
        &'a self,
        content: PageContent,
        language: usize,
        about: &'a TopicNews,
    ) -> Content<'a> {
        let topic = &about.subject.topic;
        let part = self.part(content, |language, page| {
            addresses::topic(language, topic, page)
        });
        // What is known of it stands on the first page.
        let is_first = part.number == 1;
        Content::Topic {
            subject: &about.subject,
            about: is_first.then(|| self.profile(language, topic)).flatten(),
            part,
        }
    }

    fn project<'a>(&'a self, language: usize, about: &'a TopicNews) -> ProjectInput<'a> {
        ProjectInput {
            subject: &about.subject,
            about: self.profile(language, &about.subject.topic),
            newest: self.card_of(about.releases[0], language),
        }
    }

    /// What is known of a project or a town.
    fn profile(&self, language: usize, topic: &Topic) -> Option<ArticleInput<'_>> {
        let language = self.info().languages[language].language;
        let about = self.profiles.topic(language, topic)?;
        Some(self.shown(about, about.language))
    }

    /// The language, the releases and the number of a page of a list; nothing if it is none.
    pub(super) fn list(&self, content: PageContent) -> Option<(usize, &[usize], usize)> {
        match content {
            PageContent::List { language, page } => {
                Some((language, &self.news[language].newest, page))
            }
            PageContent::Year {
                language,
                year,
                page,
            } => Some((language, &self.news[language].years[&year], page)),
            PageContent::Topic {
                language,
                topic,
                page,
            } => Some((language, &self.news[language].topics[topic].releases, page)),
            _ => None,
        }
    }

    /// What a page of a list shows.
    fn part(
        &self,
        content: PageContent,
        address: impl Fn(Language, usize) -> Address,
    ) -> ListPart<'_> {
        let list = self.list(content);
        let (language, releases, page) =
            list.expect("only pages of lists are asked for their part");
        let site = self.info().languages[language].language;
        let card = |release| self.card_of(release, language);
        ListPart::new(releases, page, card, |page| address(site, page))
    }

    fn feed_entry<'a>(
        &'a self,
        release: usize,
        language: usize,
        contents: &Contents<'a>,
    ) -> FeedEntry<'a> {
        let card = self.card_of(release, language);
        FeedEntry {
            card,
            shown: self.shown(article(contents, card), card.language),
            written: self.written(release),
        }
    }

    /// The pages of a release in the languages in which it has an article of its own.
    pub(super) fn written(&self, release: usize) -> Vec<Version<'_>> {
        let written = self.release(release).written();
        written
            .map(|(language, card)| self.version(language, card.page()))
            .collect()
    }

    pub(super) fn version(&self, language: usize, address: Address) -> Version<'_> {
        Version {
            site: &self.info().languages[language],
            address,
        }
    }

    /// The same page in all languages that have it; of a list its first page.
    pub(super) fn versions(&self, content: PageContent) -> Vec<Version<'_>> {
        match content {
            PageContent::Release(
                release,
                ReleaseFile::Html { .. } | ReleaseFile::Bilingual { .. },
            ) => {
                let cards = self.release(release).cards();
                cards
                    .map(|(language, card)| self.version(language, card.page()))
                    .collect()
            }
            PageContent::List { .. } | PageContent::Chooser => {
                self.in_languages(|_, language| Some(addresses::home(language)))
            }
            PageContent::Year { year, .. } => self.in_languages(|number, language| {
                let news = &self.news[number].years;
                news.contains_key(&year)
                    .then(|| addresses::year(language, year, 1))
            }),
            PageContent::Topic {
                language, topic, ..
            } => {
                let topic = &self.news[language].topics[topic].subject.topic;
                self.in_languages(|number, language| {
                    self.news[number].about(topic)?;
                    Some(addresses::topic(language, topic, 1))
                })
            }
            PageContent::Projects { .. } => self.in_languages(|number, language| {
                let has_projects = self.frame.of(number).has_projects;
                has_projects.then(|| addresses::projects(language))
            }),
            PageContent::About { .. } => {
                self.in_languages(|_, language| Some(addresses::about(language)))
            }
            PageContent::Search { .. } => {
                self.in_languages(|_, language| Some(addresses::search(language)))
            }
            _ => Vec::new(),
        }
    }

    /// A page in every language that has it.
    fn in_languages(
        &self,
        address: impl Fn(usize, Language) -> Option<Address>,
    ) -> Vec<Version<'_>> {
        let languages = self.info().languages.iter().enumerate();
        let versions = languages.filter_map(|(number, site)| {
            let address = address(number, site.language)?;
            Some(Version { site, address })
        });
        versions.collect()
    }

    /// The card of a planned release.
    pub(super) fn card_of(&self, release: usize, language: usize) -> &Card {
        let card = self.release(release).card(language);
        card.expect("every planned release has its card")
    }
}

/// The article that a page of a release shows.
fn article<'a>(contents: &Contents<'a>, card: &Card) -> &'a Article {
    let mut articles = contents.on_page[card.id.as_str()].articles.iter();
    let article = articles.find(|article| article.language == card.article);
    article.expect("every planned page has its article")
}

/// The same article, as it is kept.
fn kept<'a>(contents: &Contents<'a>, card: &Card) -> &'a KeptArticle {
    let article = contents.articles.get(&card.id);
    let article = article.and_then(|articles| articles.get(&card.article));
    article.expect("every planned page has its article")
}
