//! Search without a server: for every year an index that the script of the search page reads, and what that script must know.
//!
//! In: cards and articles. Out: JSON. What a language does to words is data on the page, so that the index holds words
//! as they were written, and only the script takes them apart.

use std::borrow::Cow;

use grammar::{Alternation, Stemming};
use rustc_hash::FxHashMap;
use serde::Serialize;
use serde_json::{Value as Json, json};

use crate::article::{Article, KeptArticle, plain_text};
use crate::site::Card;

use super::super::page_renderer::PageRenderer;
use super::super::pages::data_block;

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

impl PageRenderer<'_> {
    /// The releases of a year, and their words: what the archive shows can be found.
    pub fn search_index(&self, news: &[(&Card, &KeptArticle)]) -> String {
        // Nobody sees in which order the table holds the words: they are sorted when all are found.
        let mut words: FxHashMap<String, Vec<usize>> = FxHashMap::default();
        let mut releases = Vec::new();
        for (number, (card, article)) in news.iter().enumerate() {
            each_word(card, &article.article(), &mut |word, spot| {
                let place = number * 3 + spot as usize;
                match words.get_mut(word) {
                    // The weightier places come first.
                    Some(places) if places.last().is_some_and(|last| last / 3 == number) => {}
                    Some(places) => places.push(place),
                    None => drop(words.insert(word.to_owned(), vec![place])),
                }
            });
            releases.push(written(&self.found(card)));
        }
        let mut words: Vec<(String, Vec<usize>)> = words.into_iter().collect();
        words.sort_unstable();
        let words = words.iter();
        let words = words.map(|(word, places)| written(word) + ":" + &written(places));
        let words: Vec<String> = words.collect();
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

/// JSON on one line.
fn written(json: &impl Serialize) -> String {
    serde_json::to_string(json).expect("JSON can be written")
}

/// Tells the words of a release with their places: headline, lead, then everything that tells it from others.
fn each_word(card: &Card, article: &Article, tell: &mut impl FnMut(&str, Spot)) {
    let mut add = |text: &str, spot| words(text).for_each(|word| tell(&word, spot));
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
}

/// The words of a text in lower case. A single letter is none; a single digit is.
fn words(text: &str) -> impl Iterator<Item = Cow<'_, str>> {
    text.split(|character: char| !character.is_alphanumeric())
        .filter(|word| word.chars().nth(1).is_some() || word.parse::<u8>().is_ok())
        .map(|word| {
            // Most words are in lower case already.
            let is_lower = word
                .chars()
                .all(|it| it.is_lowercase() || it.is_ascii_digit());
            if is_lower {
                word.into()
            } else {
                word.to_lowercase().into()
            }
        })
}

/// What the script needs to know, a line for each thing.
pub fn search_data(years: &[String], stemming: &Stemming) -> String {
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
