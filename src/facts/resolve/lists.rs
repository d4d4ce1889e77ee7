//! What the record lists: quotations and links, each with a person or body, and results.
//!
//! In: the fields as written. Out: the items in their order; who said it, or owns the page, is a fact below the item's number.

use crate::record::{Fields, Item};
use crate::values::Value;

use super::super::release::{Link, Prose, Quote};
use super::Resolver;
use super::text::Wanted;

impl Resolver<'_> {
    /// The quotations; each knows its person, and has its words in every language.
    pub(super) fn quotes(&mut self, fields: &Fields) -> Vec<Quote> {
        let mut quotes = Vec::new();
        for quote in fields.list("quotes").iter().filter_map(Item::fields) {
            quotes.extend(self.quote(quotes.len(), quote));
        }
        quotes
    }

    fn quote(&mut self, index: usize, fields: &Fields) -> Option<Quote> {
        let words = self.prose(fields.prose(), Wanted::ByPolicy("quotes", fields.span()));
        let who = fields.key("who")?.clone();
        if let Some(person) = self.person(&who) {
            let path = format!("quotes.{index}.who");
            self.facts.insert(path, Value::Entity(person), &who.span);
        }
        Some(Quote {
            who,
            say: fields.text("say").cloned(),
            words,
        })
    }

    /// The results, an item each.
    pub(super) fn results(&mut self, fields: &Fields) -> Vec<Prose> {
        let results = fields.list("results").iter();
        let results = results.filter_map(|item| self.item_prose("results", item));
        results.collect()
    }

    /// The links.
    pub(super) fn links(&mut self, fields: &Fields) -> Vec<Link> {
        let links = fields.list("links").iter().filter_map(Item::fields);
        let links = links.enumerate();
        links
            .filter_map(|(index, link)| self.link(index, link))
            .collect()
    }

    fn link(&mut self, index: usize, fields: &Fields) -> Option<Link> {
        if let Some(key) = fields.key("owner")
            && let Some(owner) = self.organisation(key)
        {
            let path = format!("links.{index}.owner");
            self.facts.insert(path, Value::Entity(owner), &key.span);
        }
        let url = fields.text("url")?.clone();
        let language = fields.text("lang").map(|language| language.text.clone());
        let texts = fields.local("text").zip(fields.item("text"));
        let text =
            texts.map(|(texts, item)| self.prose(texts, Wanted::ByPolicy("links", item.span())));
        Some(Link {
            url,
            language,
            text: text.unwrap_or_default(),
        })
    }
}
