//! What the record lists: quotations and links, each with a person or body, and results.
//!
//! In: the fields as written. Out: the items in their order; who said it, or owns the page, is a fact below the item's number.

use crate::record::Fields;
use crate::record::fields::{link, quote, release};
use crate::values::Value;

use super::super::release::{Link, Prose, Quote};
use super::Resolver;
use super::text::Wanted;

impl Resolver<'_> {
    /// The quotations; each knows its person, and has its words in every language.
    pub(super) fn quotes(&mut self, fields: &Fields) -> Vec<Quote> {
        let mut quotes = Vec::new();
        for quote in fields.items(release::QUOTES) {
            quotes.extend(self.quote(quotes.len(), quote));
        }
        quotes
    }

    fn quote(&mut self, index: usize, fields: &Fields) -> Option<Quote> {
        let words = self.prose(fields.prose(), Wanted::ByPolicy("quotes", fields.span()));
        let who = fields.get(quote::WHO)?.clone();
        if let Some(person) = self.person(&who) {
            let path = format!("quotes.{index}.who");
            self.facts.insert(path, Value::from(person), &who.span);
        }
        Some(Quote {
            who,
            say: fields.get(quote::SAY).cloned(),
            words,
        })
    }

    /// The results, an item each.
    pub(super) fn results(&mut self, fields: &Fields) -> Vec<Prose> {
        let results = fields.items(release::RESULTS);
        let results =
            results.map(|(texts, place)| self.prose(texts, Wanted::ByPolicy("results", place)));
        results.collect()
    }

    /// The links.
    pub(super) fn links(&mut self, fields: &Fields) -> Vec<Link> {
        let links = fields.items(release::LINKS).enumerate();
        links
            .filter_map(|(index, link)| self.link(index, link))
            .collect()
    }

    fn link(&mut self, index: usize, fields: &Fields) -> Option<Link> {
        if let Some(key) = fields.get(link::OWNER)
            && let Some(owner) = self.organisation(key)
        {
            let path = format!("links.{index}.owner");
            self.facts.insert(path, Value::from(owner), &key.span);
        }
        let url = fields.get(link::URL)?.clone();
        let language = fields.get(link::LANG).map(|language| language.text.clone());
        let texts = fields.get(link::TEXT);
        let text = texts.map(|(texts, place)| self.prose(texts, Wanted::ByPolicy("links", place)));
        Some(Link {
            url,
            language,
            text: text.unwrap_or_default(),
        })
    }
}
