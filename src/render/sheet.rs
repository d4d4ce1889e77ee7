//! One page being made: everything on it is seen from its address.
//!
//! In: articles and the plan. Out: the text of a page, through its template. Knows no other page than the one it makes.

use std::collections::{BTreeMap, BTreeSet};

use tera::Context;

use crate::article::{Article, NoticeKind};
use crate::diagnostic::{Code, Diagnostic, message};
use crate::site::{Address, Card, PageContent, SiteLanguage, SiteMap};
use crate::values::Language;

use super::renderer::Interface;
use super::templates::Templates;
use super::view::{BilingualView, LanguageView, PageView};

/// One page being made.
pub struct Sheet<'a> {
    /// The templates of every language.
    pub templates: &'a BTreeMap<Language, Templates>,
    /// The interface words of every language.
    pub interfaces: &'a BTreeMap<Language, Interface>,
    /// The plan of the site.
    pub map: &'a SiteMap,
    /// Where the page lies.
    pub address: &'a Address,
    /// What it holds.
    pub content: &'a PageContent,
}

impl Sheet<'_> {
    /// A release in one language.
    pub fn release(&self, card: &Card, article: &Article) -> Result<String, Diagnostic> {
        let (id, language) = (card.id.as_str(), &card.language);
        let site = self.site_language(*language);
        let alternates = self
            .map
            .languages_of(id)
            .map(|site| (site, self.release_address(id, site.language)));
        let alternates: Vec<_> = alternates.collect();
        let title = format!("{} – {}", card.headline, site.name);
        let mut page = self.page(site, title, card.lead.clone(), &alternates)?;
        page.unlisted = unlisted(&[article]);
        let own = self.own_versions(card)?;
        self.keep_alternates(&mut page, card);
        self.describe_article(&mut page, card, article);
        let bilingual =
            self.map
                .bilingual(id, language)
                .into_iter()
                .map(|(first, second, address)| {
                    Ok(BilingualView {
                        href: self.link(address),
                        first: self.language_name(*first)?,
                        second: self.language_name(*second)?,
                    })
                });
        let bilingual = bilingual.collect::<Result<Vec<_>, Diagnostic>>()?;
        let (newer, older) = self.map.neighbours(id, language);
        let mut context = Context::new();
        context.insert("page", &page);
        context.insert("article", &self.article(card, article, &slots(&[article]))?);
        context.insert("own_versions", &own);
        context.insert("bilingual", &bilingual);
        context.insert("newer", &newer.map(|card| self.card_view(card)));
        context.insert("older", &older.map(|card| self.card_view(card)));
        context.insert("related", &self.related(card));
        self.fill(*language, "release.html", &context)
    }

    /// The languages that a reader may choose where a release has no article in that of the page; none where it has.
    pub fn own_versions(&self, card: &Card) -> Result<Vec<LanguageView>, Diagnostic> {
        if card.article == card.language {
            return Ok(Vec::new());
        }
        let versions = self.map.written_in(&card.id);
        let views = versions.map(|site| {
            self.language_view(site, self.release_address(&card.id, site.language), false)
        });
        views.collect()
    }

    /// Machines are told of articles, not of pages that show one of another language.
    fn keep_alternates(&self, page: &mut PageView, card: &Card) {
        let Some(url) = self.map.info().url.as_deref() else {
            return;
        };
        let address = |site: &SiteLanguage| {
            let address = self.release_address(&card.id, site.language);
            (site.tag.clone(), address.absolute(url))
        };
        let own: BTreeMap<String, String> = self.map.written_in(&card.id).map(address).collect();
        page.alternates
            .retain(|alternate| own.contains_key(&alternate.tag));
        page.alternates.extend(self.default_version(&card.id));
        if card.article != card.language {
            page.alternates.clear();
            page.canonical = own.get(&self.site_language(card.article).tag).cloned();
        }
    }

    /// A release in two languages.
    pub fn bilingual(
        &self,
        id: &str,
        first: &Article,
        second: &Article,
    ) -> Result<String, Diagnostic> {
        let card = self.card(id, first.language);
        let site = self.site_language(first.language);
        let alternates: Vec<_> = self
            .map
            .languages_of(id)
            .map(|site| (site, self.release_address(id, site.language)))
            .collect();
        let title = format!(
            "{} / {} – {}",
            card.headline,
            self.card(id, second.language).headline,
            site.name
        );
        let mut page = self.page(site, title, card.lead.clone(), &alternates)?;
        // The versions of a release in one language are each other's alternates; this page is none of them.
        page.alternates.clear();
        page.unlisted = unlisted(&[first, second]);
        self.describe_article(&mut page, card, first);
        // Search engines are told of the article on its own page.
        page.structured = None;
        page.languages
            .iter_mut()
            .for_each(|language| language.current = false);
        let slots = slots(&[first, second]);
        let text = PageContent::BilingualText {
            id: id.to_owned(),
            first: first.language,
            second: second.language,
        };
        let text = self
            .map
            .address(&text)
            .expect("a bilingual article is planned with its plain text");
        let mut context = Context::new();
        context.insert("page", &page);
        context.insert(
            "articles",
            &[
                self.article(self.card(id, first.language), first, &slots)?,
                self.article(self.card(id, second.language), second, &slots)?,
            ],
        );
        context.insert("text", &self.link(text));
        self.fill(first.language, "bilingual.html", &context)
    }

    /// The page at an address that a release had before: it leads on to the new one, at once where the browser does so.
    pub fn moved(&self, id: &str, language: Language, to: &Address) -> Result<String, Diagnostic> {
        let card = self.card(id, language);
        let site = self.site_language(language);
        let title = format!("{} – {}", card.headline, site.name);
        let mut page = self.page(site, title, card.lead.clone(), &[])?;
        page.canonical = self.map.info().url.as_deref().map(|url| to.absolute(url));
        page.unlisted = true;
        let mut context = Context::new();
        context.insert("page", &page);
        context.insert("href", &self.link(to));
        context.insert("headline", &card.headline);
        self.fill(language, "moved.html", &context)
    }

    /// A page of a language's news.
    pub fn list(&self, language: Language) -> Result<String, Diagnostic> {
        let site = self.site_language(language);
        let part = self.part(language);
        let mut page = self.home_page(site, part.title(&site.name))?;
        self.keep_first(&mut page);
        let mut context = Context::new();
        context.insert("page", &page);
        context.insert("part", &part);
        context.insert("years", &self.years(language));
        self.fill(language, "list.html", &context)
    }

    /// A further page of a list has no version in another language that machines could be told of.
    pub fn keep_first(&self, page: &mut PageView) {
        if self.content.is_further() {
            page.alternates.clear();
        }
    }

    /// The choice of language.
    pub fn chooser(&self) -> Result<String, Diagnostic> {
        let site = self
            .map
            .info()
            .languages
            .first()
            .expect("a site has at least one language");
        let mut page = self.home_page(site, site.name.clone())?;
        page.feeds = self.all_feeds();
        page.languages
            .iter_mut()
            .for_each(|language| language.current = false);
        let mut context = Context::new();
        context.insert("page", &page);
        self.fill(site.language, "chooser.html", &context)
    }

    pub(super) fn fill(
        &self,
        language: Language,
        template: &str,
        context: &Context,
    ) -> Result<String, Diagnostic> {
        let templates = self.templates.get(&language).ok_or_else(|| {
            let message = message!("no-interface", language = language.as_str());
            Diagnostic::new(Code::MissingMessage, None, message)
        })?;
        templates.render(template, context)
    }
}

/// Whether search engines shall pass over a page with these articles: a draft, or what no longer holds.
fn unlisted(articles: &[&Article]) -> bool {
    let notices = articles.iter().flat_map(|article| &article.notices);
    notices
        .map(|notice| notice.kind)
        .any(|kind| matches!(kind, NoticeKind::Draft | NoticeKind::Withdrawal))
}

/// The slots of parallel articles in the outline's order: parallel articles show the same ones, also where one has nothing.
pub fn slots(articles: &[&Article]) -> Vec<usize> {
    let slots: BTreeSet<usize> = articles
        .iter()
        .flat_map(|article| &article.blocks)
        .map(|block| block.slot)
        .collect();
    slots.into_iter().collect()
}
