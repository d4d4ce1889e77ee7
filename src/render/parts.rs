//! The parts that pages share: frame, articles, cards, links, all seen from the page's address.
//!
//! In: the plan and articles. Out: views for the templates. Knows no template.

use crate::article::{Article, NoticeKind, Target};
use crate::diagnostic::{Code, Diagnostic, message};
use crate::site::{Address, Card, PageContent, SiteLanguage, SiteMap};
use crate::values::{Language, is_phone_link};

use super::html::{Href, HtmlWriter};
use super::sheet::Sheet;
use super::view::{
    AlternateView, ArticleView, CardView, LanguageView, NameView, NoticeView, OpenGraphView,
    PageView,
};

/// The stylesheet's name among the page templates.
const STYLESHEET: &str = "style.css";
/// The name of the sign that browsers show beside a page's title.
const ICON: &str = "icon.svg";

/// Where a file beside the templates lies in the site.
pub fn asset_address(name: &str) -> Address {
    Address::new(format!("assets/{name}"))
}

impl Sheet<'_> {
    /// What every page needs. The alternates are the same page in all languages of the site that have it.
    pub fn page(
        &self,
        site: &SiteLanguage,
        title: String,
        description: String,
        alternates: &[(&SiteLanguage, &Address)],
    ) -> Result<PageView, Diagnostic> {
        let url = self.map.info().url.as_deref();
        let languages = alternates.iter().map(|(other, address)| {
            self.language_view(other, address, other.language == site.language)
        });
        let machine = |url: &str| {
            let view = |(other, address): &(&SiteLanguage, &Address)| AlternateView {
                tag: other.tag.clone(),
                href: address.absolute(url),
            };
            alternates.iter().map(view).collect()
        };
        Ok(PageView {
            tag: site.tag.clone(),
            graph: OpenGraphView::of_page(site, &title),
            feeds: self.feed_of(site),
            facts: None,
            structured: None,
            title,
            description,
            newsroom: site.name.clone(),
            publisher: site.publisher.clone(),
            stylesheet: self.link(&asset_address(STYLESHEET)),
            icon: self.link(&asset_address(ICON)),
            navigation: self.navigation(site)?,
            about: self.link(self.about_address(site.language)),
            home: self.link(&SiteMap::home(&site.language)),
            canonical: url.map(|url| self.address.absolute(url)),
            alternates: url.map(machine).unwrap_or_default(),
            unlisted: false,
            languages: languages.collect::<Result<_, Diagnostic>>()?,
        })
    }

    /// The link to another page, seen from this one.
    pub fn link(&self, to: &Address) -> String {
        match self.content {
            // It is shown at addresses of any depth.
            PageContent::NotFound => to.rooted(self.map.info().url.as_deref()),
            _ => self.address.link_to(to),
        }
    }

    /// A language that a person can choose.
    pub fn language_view(
        &self,
        site: &SiteLanguage,
        address: &Address,
        current: bool,
    ) -> Result<LanguageView, Diagnostic> {
        Ok(LanguageView {
            tag: site.tag.clone(),
            name: self.word(site.language, "language-name")?,
            href: self.link(address),
            current,
            newsroom: site.name.clone(),
            choose: self.word(site.language, "choose-language")?,
        })
    }

    /// An article with its body cut into the slots that the page shows.
    pub fn article(
        &self,
        card: &Card,
        article: &Article,
        slots: &[usize],
    ) -> Result<ArticleView, Diagnostic> {
        let (id, language) = (card.id.as_str(), &card.language);
        let writer = HtmlWriter {
            language: &article.language,
            on_site: true,
            href: &|target| self.href(target, *language),
        };
        let slot = |slot: &usize| {
            writer.slotted(article.blocks.iter().filter(|block| block.slot == *slot))
        };
        let notices = article.notices.iter().map(|notice| NoticeView {
            kind: match notice.kind {
                NoticeKind::Draft => "draft",
                NoticeKind::Withdrawal => "withdrawal",
                NoticeKind::Correction => "correction",
            },
            text: writer.inlines(&notice.content),
        });
        let text = PageContent::ReleaseText {
            id: id.to_owned(),
            language: *language,
        };
        let text = self
            .map
            .address(&text)
            .expect("a release is planned with its plain text");
        let mut pictures = self.figures(article)?;
        let lead_picture = (!pictures.is_empty()).then(|| pictures.remove(0));
        let emblem = self.emblem(article, slots)?;
        Ok(ArticleView {
            language: article.language.as_str().to_owned(),
            dateline: writer.inlines(&article.dateline),
            key_facts: self.key_facts(article, &writer)?,
            emblem,
            below: self.word(article.language, "article-below")?,
            tag: self.site_language(article.language).tag.clone(),
            kind: card.kind_label.clone(),
            published: card.published.clone(),
            published_text: card.published_text.clone(),
            headline: writer.inlines(&article.headline),
            notices: notices.collect(),
            slots: slots.iter().map(slot).collect(),
            href: self.link(self.release_address(id, *language)),
            text: self.link(text),
            lead_picture,
            pictures,
            attachments: self.downloads(article)?,
        })
    }

    /// Where a link in an article leads, seen from this page. Only harmless schemes become links.
    pub fn href(&self, target: &Target, language: Language) -> Option<Href> {
        match target {
            Target::Url(url) => harmless(url).then(|| Href {
                address: url.clone(),
                language: None,
                external: url.starts_with("http"),
            }),
            Target::Release(id) => self.map.resolve(id, &language).map(|(site, address)| Href {
                address: self.link(address),
                language: (site.language != language).then(|| site.tag.clone()),
                external: false,
            }),
        }
    }

    /// A release as others name it.
    pub fn card_view(&self, card: &Card) -> CardView {
        CardView {
            href: self.link(self.release_address(&card.id, card.language)),
            kind: card.kind_label.clone(),
            published: card.published.clone(),
            published_text: card.published_text.clone(),
            tag: (card.article != card.language)
                .then(|| self.site_language(card.article).tag.clone()),
            headline: card.headline.clone(),
            lead: card.lead.clone(),
        }
    }

    /// What stands around a page of a site's news or the choice of language: the homes of all languages are its versions.
    pub fn home_page(&self, site: &SiteLanguage, title: String) -> Result<PageView, Diagnostic> {
        let languages = &self.map.info().languages;
        let homes: Vec<_> = languages
            .iter()
            .map(|site| (site, SiteMap::home(&site.language)))
            .collect();
        let alternates: Vec<_> = homes
            .iter()
            .map(|(site, address)| (*site, address))
            .collect();
        let description = self.whose(site, &site.name)?;
        let mut page = self.page(site, title, description, &alternates)?;
        page.alternates.extend(self.default_alternate());
        Ok(page)
    }

    /// A title with who publishes: what search engines are told of a page without a text of its own.
    pub fn whose(&self, site: &SiteLanguage, title: &str) -> Result<String, Diagnostic> {
        let by = self.word(site.language, "published-by")?;
        Ok(format!("{title}. {by} {}", site.publisher))
    }

    /// A language by its own name.
    pub fn language_name(&self, language: Language) -> Result<NameView, Diagnostic> {
        let tag = self.site_language(language).tag.clone();
        Ok(NameView {
            tag,
            name: self.word(language, "language-name")?,
        })
    }

    /// The card of a planned release.
    pub fn card(&self, id: &str, language: Language) -> &Card {
        self.map
            .card(id, &language)
            .expect("every planned release has its card")
    }

    /// Where a planned release lies.
    pub fn release_address(&self, id: &str, language: Language) -> &Address {
        self.map
            .release(id, &language)
            .expect("every card has its page")
    }

    /// What the site says about a language.
    pub fn site_language(&self, language: Language) -> &SiteLanguage {
        self.map
            .language(&language)
            .expect("pages exist only in the site's languages")
    }

    /// An interface word that Rust itself needs.
    pub fn word(&self, language: Language, id: &str) -> Result<String, Diagnostic> {
        let interface = self.interfaces.get(&language);
        interface
            .and_then(|interface| interface.strings.get(id))
            .cloned()
            .ok_or_else(|| {
                let message = message!(
                    "interface-without-word",
                    language = language.as_str(),
                    word = id
                );
                Diagnostic::new(Code::MissingMessage, None, message)
            })
    }
}

/// Whether an address outside the site may become a link. The check of the prose says so to the author;
/// here it holds for whatever an article contains.
pub fn harmless(url: &str) -> bool {
    is_phone_link(url)
        || ["https://", "http://", "mailto:"]
            .iter()
            .any(|scheme| url.starts_with(scheme))
}
