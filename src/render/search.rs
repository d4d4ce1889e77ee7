//! Search without a server: the page with the field, and for every year an index that the page's script reads.
//!
//! In: the plan, and articles. Out: a page, and JSON. What a language does to words is data on the page, so that the index holds words
//! as they were written, and only the script takes them apart.

use std::collections::BTreeMap;

use grammar::{Alternation, Stemming};
use serde_json::{Value as Json, json};
use tera::Context;

use crate::article::{Article, plain_text};
use crate::diagnostic::Diagnostic;
use crate::site::{Card, PageContent};
use crate::values::Language;

use super::metadata::data_block;
use super::parts::asset_address;
use super::renderer::Articles;
use super::sheet::Sheet;

/// The script's name among the page templates.
const SCRIPT: &str = "search.js";

/// Where in a release a word stands. The index adds this to three times the number of the release.
#[derive(Debug, Clone, Copy)]
enum Spot {
    /// In the headline.
    Headline,
    /// In the lead.
    Lead,
    /// Anywhere else.
    Text,
}

impl Sheet<'_> {
    /// The page with the field.
    pub fn search(&self, language: &Language) -> Result<String, Diagnostic> {
        let heading = self.word(language, "search")?;
        let mut page = self.standing_page(&heading, None, language)?;
        // Search engines have nothing to find on it.
        page.unlisted = true;
        page.alternates.clear();
        let years = self.map.gathered().years(language).filter_map(|year| {
            let index = PageContent::SearchIndex {
                language: language.clone(),
                year,
            };
            Some(self.link(self.map.address(&index)?))
        });
        let years: Vec<String> = years.collect();
        let interface = self.interfaces.get(language);
        let interface = interface.expect("a language with a word for search has an interface");
        let mut context = Context::new();
        context.insert("page", &page);
        context.insert("years", &self.years(language));
        context.insert("script", &self.link(&asset_address(SCRIPT)));
        context.insert("data", &data(&years, &interface.stemming));
        self.fill(language, "search.html", &context)
    }

    /// The releases of a year, and their words: what the archive shows can be found.
    pub fn search_index(&self, language: &Language, year: i16, articles: &Articles<'_>) -> String {
        let ids = self.map.gathered().of_year(language, year);
        let mut words: BTreeMap<String, BTreeMap<usize, Spot>> = BTreeMap::new();
        let mut releases = Vec::new();
        for (number, id) in ids.iter().enumerate() {
            let card = self.card(id, language);
            let article = articles(id, &card.article);
            let article = article.expect("every planned page has its article");
            for (word, spot) in spots(card, article) {
                // The weightier places come first.
                words.entry(word).or_default().entry(number).or_insert(spot);
            }
            releases.push(self.found(card));
        }
        let words = words.into_iter().map(|(word, places)| {
            let places = places.into_iter();
            let places: Json = places
                .map(|(number, spot)| number * 3 + spot as usize)
                .collect();
            format!("{}:{places}", json!(word))
        });
        let words: Vec<String> = words.collect();
        let releases: Vec<String> = releases.iter().map(Json::to_string).collect();
        // A line for each, so that whoever keeps the site under version control sees what changed.
        format!(
            "{{\"releases\":[\n{}\n],\"words\":{{\n{}\n}}}}\n",
            releases.join(",\n"),
            words.join(",\n")
        )
    }

    /// A release as the list of what was found shows it; its address is seen from the index.
    fn found(&self, card: &Card) -> Json {
        let view = self.card_view(card);
        let mut found = json!({
            "href": view.href,
            "headline": view.headline,
            "lead": view.lead,
            "published": view.published,
            "published_text": view.published_text,
            "kind": view.kind,
        });
        if let Some(tag) = view.tag {
            found["tag"] = json!(tag);
        }
        found
    }
}

/// The words of a release with their places: headline, lead, then everything that tells it from others.
fn spots(card: &Card, article: &Article) -> Vec<(String, Spot)> {
    let mut found = Vec::new();
    let mut add = |text: &str, spot| found.extend(words(text).map(|word| (word, spot)));
    add(&card.headline, Spot::Headline);
    add(&card.lead, Spot::Lead);
    add(&card.kind_label, Spot::Text);
    add(&card.published_text, Spot::Text);
    let notices = article.notices.iter().map(|notice| &notice.content);
    let values = article.key_facts.iter().flat_map(|fact| &fact.values);
    let captions = article.figures.iter().map(|figure| &figure.caption);
    let files = article.attachments.iter().map(|file| &file.text);
    for content in notices.chain(values).chain(captions).chain(files) {
        add(&plain_text(content), Spot::Text);
    }
    // What ends every release alike tells none from another.
    let own = article.blocks.iter();
    for slotted in own.filter(|block| block.slot < article.closing) {
        for run in slotted.block.runs() {
            add(&plain_text(run), Spot::Text);
        }
    }
    found
}

/// The words of a text in lower case. A single letter is none; a single digit is.
fn words(text: &str) -> impl Iterator<Item = String> {
    text.split(|character: char| !character.is_alphanumeric())
        .filter(|word| word.chars().nth(1).is_some() || word.parse::<u8>().is_ok())
        .map(str::to_lowercase)
}

/// What the script needs to know, a line for each thing.
fn data(years: &[String], stemming: &Stemming) -> String {
    let alternation = |it: &Alternation| json!([it.one, it.other]);
    let alternations: Json = stemming.alternations.iter().map(alternation).collect();
    let lines = [
        ("years", json!(years)),
        ("endings", json!(stemming.endings)),
        ("least", json!(stemming.least)),
        ("within", json!(stemming.within)),
        ("last", json!(stemming.last)),
        ("stop_words", json!(stemming.stop_words)),
        ("alternations", alternations),
    ];
    let lines = lines.map(|(name, value)| format!("\"{name}\":{}", data_block(&value)));
    format!("{{\n{}\n}}", lines.join(",\n"))
}
