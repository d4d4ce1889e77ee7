//! The pages of a release: in one language, in two, and those that lead on to where it lies now.
//!
//! In: the input of such a page. Out: the page, through its template.

use serde::Serialize;

use crate::article::{Article, NoticeKind};
use crate::diagnostic::Diagnostic;
use crate::site::{Address, BilingualInput, Card, PageInput, ReleaseInput, Version};

use super::super::page_renderer::PageRenderer;
use super::article::slots;
use super::view::{
    AlternateView, ArticleView, BilingualView, CardView, LanguageView, PageView, RelatedView,
};

/// What `release.html` shows.
#[derive(Serialize)]
struct ReleasePage {
    page: PageView,
    article: ArticleView,
    own_versions: Vec<LanguageView>,
    bilingual: Vec<BilingualView>,
    newer: Option<CardView>,
    older: Option<CardView>,
    related: Option<RelatedView>,
}

/// What `bilingual.html` shows.
#[derive(Serialize)]
struct BilingualPage {
    page: PageView,
    articles: [ArticleView; 2],
    text: String,
}

/// What `moved.html` shows.
#[derive(Serialize)]
struct MovedPage<'a> {
    page: PageView,
    href: String,
    headline: &'a str,
}

impl PageRenderer<'_> {
    /// A release in one language.
    pub fn release(
        &self,
        input: &PageInput<'_>,
        release: &ReleaseInput<'_>,
    ) -> Result<String, Diagnostic> {
        let (card, article) = (release.card, release.shown.article);
        let title = format!("{} – {}", card.headline, input.language.name);
        let mut page = self.page(input, title, card.lead.clone())?;
        page.unlisted = unlisted(&[article]);
        self.keep_alternates(&mut page, release);
        self.describe_article(&mut page, card, &release.shown, &release.written);
        page.structured = self.structured(release, page.graph.image.as_ref());
        page.facts = release.facts.as_ref().map(|address| self.link(address));
        let bilingual = release.bilingual.iter().map(|link| {
            Ok(BilingualView {
                href: self.link(&link.address),
                first: self.language_name(link.first)?,
                second: self.language_name(link.second)?,
            })
        });
        let context = ReleasePage {
            page,
            article: self.article(card, &release.shown, &slots(&[article]))?,
            own_versions: self.own_versions(release)?,
            bilingual: bilingual.collect::<Result<_, Diagnostic>>()?,
            newer: release.newer.map(|card| self.card_view(card)),
            older: release.older.map(|card| self.card_view(card)),
            related: self.related(release),
        };
        self.fill(card.language, "release.html", &context)
    }

    /// The languages that a reader may choose where a release has no article in that of the page; none where it has.
    pub fn own_versions(
        &self,
        release: &ReleaseInput<'_>,
    ) -> Result<Vec<LanguageView>, Diagnostic> {
        if release.card.is_own() {
            return Ok(Vec::new());
        }
        let versions = release.written.iter();
        versions
            .map(|version| self.language_view(version, false))
            .collect()
    }

    /// Machines are told of articles, not of pages that show one of another language.
    fn keep_alternates(&self, page: &mut PageView, release: &ReleaseInput<'_>) {
        let Some(url) = self.url() else {
            return;
        };
        page.alternates.clear();
        let written = release.written.iter();
        let mut written = written.map(|it| (it, it.address.absolute(url)));
        if !release.card.is_own() {
            let own = written.find(|(it, _)| it.site.language == release.card.article);
            page.canonical = own.map(|(_, address)| address);
            return;
        }
        page.alternates
            .extend(written.map(|(it, address)| AlternateView::new(&it.site.tag, address)));
        let original = Version::original(&release.written);
        let original = original.map(|it| AlternateView::new("x-default", it.absolute(url)));
        page.alternates.extend(original);
    }

    /// A release in two languages.
    pub fn bilingual(
        &self,
        input: &PageInput<'_>,
        release: &BilingualInput<'_>,
    ) -> Result<String, Diagnostic> {
        let ((card, first), (other, second)) = (&release.first, &release.second);
        let name = &input.language.name;
        let title = format!("{} / {} – {name}", card.headline, other.headline);
        let mut page = self.page(input, title, card.lead.clone())?;
        // The versions of a release in one language are each other's alternates; this page is none of them.
        page.alternates.clear();
        page.unlisted = unlisted(&[first.article, second.article]);
        self.describe_article(&mut page, card, first, &release.written);
        page.facts = release.facts.as_ref().map(|address| self.link(address));
        for language in &mut page.languages {
            language.current = false;
        }
        let slots = slots(&[first.article, second.article]);
        let context = BilingualPage {
            page,
            articles: [
                self.article(card, first, &slots)?,
                self.article(other, second, &slots)?,
            ],
            text: self.link(&release.text),
        };
        self.fill(card.language, "bilingual.html", &context)
    }

    /// The page at an address that a release had before: it leads on to the new one, at once where the browser does so.
    pub fn moved(
        &self,
        input: &PageInput<'_>,
        card: &Card,
        to: &Address,
    ) -> Result<String, Diagnostic> {
        let title = format!("{} – {}", card.headline, input.language.name);
        let mut page = self.page(input, title, card.lead.clone())?;
        page.canonical = self.url().map(|url| to.absolute(url));
        page.unlisted = true;
        let context = MovedPage {
            page,
            href: self.link(to),
            headline: &card.headline,
        };
        self.fill(card.language, "moved.html", &context)
    }
}

/// Whether search engines shall pass over a page with these articles: a draft, or what no longer holds.
fn unlisted(articles: &[&Article]) -> bool {
    let notices = articles.iter().flat_map(|article| &article.notices);
    notices
        .map(|notice| notice.kind)
        .any(|kind| matches!(kind, NoticeKind::Draft | NoticeKind::Withdrawal))
}
