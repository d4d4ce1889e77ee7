//! A newsletter as a page that mail programs show.
//!
//! In: its parts. Out: the page, through the templates of letters: each language through the one of its part, all within one frame.

use serde::Serialize;

use crate::article::{Inline, Slotted, plain_text};
use crate::diagnostic::Diagnostic;

use super::super::html::HtmlWriter;
use super::super::page_renderer::PageRenderer;
use super::newsletter::Newsletter;
use super::parts::{Group, Item, Part, below};

/// What `mail/newsletter.html` shows.
#[derive(Serialize)]
struct LetterPage {
    letter: LetterView,
}

/// What `mail/part.html` shows.
#[derive(Serialize)]
struct PartPage {
    part: PartView,
}

/// A letter as the templates see it.
#[derive(Debug, Serialize)]
struct LetterView {
    /// The first language as a full tag.
    tag: String,
    /// What the window shows.
    title: String,
    /// What lists of letters show beside the subject.
    preheader: String,
    /// That the letter goes on in other languages, said in them.
    below: Vec<WordsView>,
    /// It in each language, as HTML.
    parts: Vec<String>,
}

/// Words with their language.
#[derive(Debug, Serialize)]
struct WordsView {
    tag: String,
    words: String,
}

/// A letter in one language; all but tag and contents is HTML.
#[derive(Debug, Serialize)]
struct PartView {
    tag: String,
    title: String,
    /// How much news there is.
    count: String,
    /// The words above the contents; empty where there are none.
    contents: String,
    groups: Vec<GroupView>,
    /// What all releases end with.
    ending: String,
    /// Paragraphs.
    footer: Vec<String>,
}

/// News that belongs together.
#[derive(Debug, Serialize)]
struct GroupView {
    heading: Option<String>,
    items: Vec<ItemView>,
}

/// A release.
#[derive(Debug, Serialize)]
struct ItemView {
    headline: String,
    href: String,
    /// Its day in ISO 8601 and in words; empty where the group says it.
    published: String,
    published_text: String,
    /// What stands below.
    body: String,
    /// The words of the link to the rest; empty where there is none.
    more: String,
}

impl PageRenderer<'_> {
    /// The page of a newsletter.
    pub fn newsletter_page(
        &self,
        newsletter: &Newsletter<'_>,
        parts: &[Part<'_>],
    ) -> Result<String, Diagnostic> {
        let (first, others) = parts.split_first().expect("a newsletter has a language");
        let site = self.site_language(first.about.language);
        let below = others.iter().map(|part| {
            let language = part.about.language;
            Ok(WordsView {
                tag: self.site_language(language).tag.clone(),
                words: self.word(language, "article-below")?,
            })
        });
        let first_news = newsletter.editions.first().and_then(|it| it.items().next());
        let headline = first_news.map(|item| item.card.headline.clone());
        let letter = LetterView {
            tag: site.tag.clone(),
            title: first.plain_title(),
            preheader: headline.unwrap_or_default(),
            below: below.collect::<Result<_, Diagnostic>>()?,
            parts: parts
                .iter()
                .map(|part| self.newsletter_part_page(part))
                .collect::<Result<_, _>>()?,
        };
        self.fill(
            site.language,
            "mail/newsletter.html",
            &LetterPage { letter },
        )
    }

    fn newsletter_part_page(&self, part: &Part<'_>) -> Result<String, Diagnostic> {
        let language = part.about.language;
        let writer = HtmlWriter {
            language,
            on_site: false,
            href: &|target| self.absolute_href(&part.links, target),
        };
        let level = part.level();
        let item = |item: &Item| {
            let (published, published_text) = item.day.clone().unwrap_or_default();
            ItemView {
                headline: writer.inlines(&item.headline),
                href: item.address.clone(),
                published,
                published_text,
                body: blocks(&writer, below(&item.blocks, level)),
                more: item.more.clone().unwrap_or_default(),
            }
        };
        let group = |group: &Group| GroupView {
            heading: group.heading.as_deref().map(|it| writer.inlines(it)),
            items: group.items.iter().map(item).collect(),
        };
        let count = part.about.blocks.iter().flat_map(|it| it.block.runs());
        let view = PartView {
            tag: self.site_language(language).tag.clone(),
            title: writer.inlines(&part.about.headline),
            count: count.map(plain_text).collect(),
            contents: part.contents.clone().unwrap_or_default(),
            groups: part.groups.iter().map(group).collect(),
            ending: blocks(&writer, below(&part.ending, 1)),
            footer: part
                .footer
                .iter()
                .map(|it: &Vec<Inline>| writer.inlines(it))
                .collect(),
        };
        self.fill(language, "mail/part.html", &PartPage { part: view })
    }
}

/// Blocks as HTML.
fn blocks(writer: &HtmlWriter<'_>, blocks: impl Iterator<Item = crate::article::Block>) -> String {
    let slotted: Vec<Slotted> = blocks.map(|block| Slotted { slot: 0, block }).collect();
    writer.slotted(&slotted)
}
