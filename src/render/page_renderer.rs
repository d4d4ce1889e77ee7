//! One file being made: its links are seen from where it lies, its words are said in the languages of the site.
//!
//! In: what is the same on every page, and the place of this one. Out: links, words, filled templates. What a page holds is made in
//! [`super::pages`], [`super::machine`], [`super::text`], [`super::export`] and [`super::mail`].

use std::collections::BTreeMap;

use serde::Serialize;

use crate::article::Target;
use crate::diagnostic::{Code, Diagnostic, message};
use crate::site::{Address, Links, SiteFrame, SiteLanguage};
use crate::values::{Language, is_phone_link};

use super::html::Href;
use super::interface::Interface;
use super::templates::Templates;

/// One file being made.
pub struct PageRenderer<'a> {
    /// The templates of every language.
    pub templates: &'a BTreeMap<Language, Templates>,
    /// The interface words of every language.
    pub interfaces: &'a BTreeMap<Language, Interface>,
    /// What is the same on every page.
    pub frame: &'a SiteFrame,
    /// From where the site is seen.
    pub place: Place<'a>,
}

/// From where the site is seen.
#[derive(Debug, Clone, Copy)]
pub enum Place<'a> {
    /// From a page.
    Page(&'a Address),
    /// From a plain text on the site: it tells addresses in words, also relative ones.
    Text(&'a Address),
    /// From an address of any depth, or from outside: a page that stands for others, a letter, a document.
    Anywhere,
}

impl PageRenderer<'_> {
    /// The link to a file of the site.
    pub fn link(&self, to: &Address) -> String {
        match self.place {
            Place::Page(address) | Place::Text(address) => address.link_to(to),
            Place::Anywhere => to.rooted(self.url()),
        }
    }

    /// Whether the file lies at an address.
    pub fn is_at(&self, address: &Address) -> bool {
        matches!(self.place, Place::Page(own) | Place::Text(own) if own == address)
    }

    /// The canonical address of the site, if it says it.
    pub fn url(&self) -> Option<&str> {
        self.frame.info.url.as_deref()
    }

    /// That address, for files that are planned only where it is known.
    pub fn known_url(&self) -> &str {
        self.url()
            .expect("feeds and sitemap are planned only for a site with an address")
    }

    /// Where a link in an article leads, seen from here. Only harmless schemes become links.
    pub fn href(&self, links: &Links<'_>, target: &Target) -> Option<Href> {
        match target {
            Target::Url(url) => harmless(url).then(|| Href {
                address: url.clone(),
                language: None,
                external: url.starts_with("http"),
            }),
            Target::Release(id) => {
                let target = links.get(id.as_str())?;
                Some(Href {
                    address: self.link(&target.address),
                    language: target.tag.map(str::to_owned),
                    external: false,
                })
            }
        }
    }

    /// Where a link leads, seen from anywhere; nowhere if it stays on a site that does not say its own address.
    pub fn absolute_href(&self, links: &Links<'_>, target: &Target) -> Option<Href> {
        match target {
            Target::Url(address) => harmless(address).then(|| Href {
                address: address.clone(),
                language: None,
                external: false,
            }),
            Target::Release(id) => {
                let target = links.get(id.as_str())?;
                Some(Href {
                    address: target.address.absolute(self.url()?),
                    language: target.tag.map(str::to_owned),
                    external: false,
                })
            }
        }
    }

    /// The bare address of such a link.
    pub fn absolute_address(&self, links: &Links<'_>, target: &Target) -> Option<String> {
        self.absolute_href(links, target).map(|href| href.address)
    }

    /// An address as it is told in words: whole. Where the site does not say its own, only a text that lies on the site can tell it.
    pub fn told_address(&self, address: &Address) -> Option<String> {
        match (self.url(), self.place) {
            (Some(url), _) => Some(address.absolute(url)),
            (None, Place::Text(own)) => Some(own.link_to(address)),
            (None, _) => None,
        }
    }

    /// What the site says about a language.
    pub fn site_language(&self, language: Language) -> &SiteLanguage {
        self.frame.site_language(language)
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

    /// A template with what it shows.
    pub fn fill(
        &self,
        language: Language,
        template: &str,
        context: &impl Serialize,
    ) -> Result<String, Diagnostic> {
        let templates = self.templates.get(&language).ok_or_else(|| {
            let message = message!("no-interface", language = language.as_str());
            Diagnostic::new(Code::MissingMessage, None, message)
        })?;
        templates.render(template, context)
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
