//! What stands in a newsletter in one language, in its order: the same for all formats.
//!
//! In: a newsletter. Out: its parts, and for text and Markdown an article that holds them.

use crate::article::{Article, Block, Inline, Slotted, Target, plain_text};
use crate::diagnostic::Diagnostic;
use crate::site::{Links, addresses};

use super::super::page_renderer::PageRenderer;
use super::newsletter::{Newsletter, NewsletterEdition, NewsletterGroup, NewsletterItem};

/// A newsletter in one language.
pub struct Part<'a> {
    /// Title, and how much news there is.
    pub about: Article,
    /// The words above the contents; one release needs none.
    pub contents: Option<String>,
    /// The news.
    pub groups: Vec<Group>,
    /// What all releases end with, once.
    pub ending: Vec<Block>,
    /// The end of the letter: paragraphs.
    pub footer: Vec<Vec<Inline>>,
    /// Where links to releases lead.
    pub links: Links<'a>,
}

/// News that belongs together.
pub struct Group {
    /// What it has in common.
    pub heading: Option<Vec<Inline>>,
    /// The news.
    pub items: Vec<Item>,
}

/// A release.
pub struct Item {
    /// Its headline.
    pub headline: Vec<Inline>,
    /// Where it stands on the site.
    pub address: String,
    /// Its day in ISO 8601 and in words, unless the group says it.
    pub day: Option<(String, String)>,
    /// What stands below.
    pub blocks: Vec<Block>,
    /// The words before the address, where the release goes on there.
    pub more: Option<String>,
}

impl PageRenderer<'_> {
    /// The parts of a newsletter, language by language.
    pub fn newsletter_parts<'n>(
        &self,
        newsletter: &Newsletter<'n>,
        url: &str,
    ) -> Result<Vec<Part<'n>>, Diagnostic> {
        let editions = newsletter.editions.iter();
        let parts = editions.map(|edition| self.newsletter_part(newsletter, edition, url));
        parts.collect()
    }

    fn newsletter_part<'n>(
        &self,
        newsletter: &Newsletter<'n>,
        edition: &NewsletterEdition<'n>,
        url: &str,
    ) -> Result<Part<'n>, Diagnostic> {
        let language = edition.language();
        let ending = if newsletter.full {
            common_ending(edition)
        } else {
            Vec::new()
        };
        let mut groups = Vec::new();
        for group in &edition.groups {
            let heading = match &group.heading {
                // News of no group stands behind that of the others.
                None if edition.groups.len() > 1 => {
                    Some(vec![Inline::said(self.word(language, "more-news")?)])
                }
                heading => heading.clone(),
            };
            let items = group.items.iter();
            let item = |item| self.newsletter_item(newsletter, group, item, ending.len(), url);
            groups.push(Group {
                heading,
                items: items.map(item).collect::<Result<_, _>>()?,
            });
        }
        let mut footer: Vec<Vec<Inline>> = Vec::new();
        footer.extend(
            edition
                .footer
                .map(|text| vec![Inline::said(text.to_owned())]),
        );
        let home = addresses::home(language).absolute(url);
        footer.push(labelled(&self.word(language, "all-news")?, &home));
        if let Some(link) = newsletter.unsubscribe {
            footer.push(labelled(&self.word(language, "unsubscribe")?, link));
        }
        let several = edition.items().nth(1).is_some();
        let items = edition.groups.iter().flat_map(|group| &group.items);
        let links = items.flat_map(|item| item.shown.links.clone()).collect();
        Ok(Part {
            about: edition.about.clone(),
            contents: several
                .then(|| self.word(language, "contents"))
                .transpose()?,
            groups,
            ending,
            footer,
            links,
        })
    }

    /// A release: its first paragraph, or all but what it has in common with the others at its end.
    fn newsletter_item(
        &self,
        newsletter: &Newsletter<'_>,
        group: &NewsletterGroup<'_>,
        item: &NewsletterItem<'_>,
        common: usize,
        url: &str,
    ) -> Result<Item, Diagnostic> {
        let NewsletterItem { card, shown } = item;
        let article = shown.article;
        let notices = article.notices.iter();
        let mut blocks: Vec<Block> = notices
            .map(|notice| Block::Paragraph(notice.content.clone()))
            .collect();
        let own = article.blocks.iter().map(|slotted| slotted.block.clone());
        if newsletter.full {
            blocks.extend(own.take(article.blocks.len() - common));
            blocks.extend(self.media_blocks(shown)?);
        } else {
            let lead = own.into_iter().find(|it| matches!(it, Block::Paragraph(_)));
            blocks.extend(lead);
        }
        let more = (!newsletter.full).then(|| self.word(card.language, "read-more"));
        let day = (card.published.to_string(), card.published_text.clone());
        Ok(Item {
            headline: article.headline.clone(),
            address: card.page().absolute(url),
            day: (!group.dated).then_some(day),
            blocks,
            more: more.transpose()?,
        })
    }
}

impl Part<'_> {
    /// The title's plain words.
    pub fn plain_title(&self) -> String {
        plain_text(&self.about.headline)
    }

    /// How far the headlines of news stand below the title.
    pub fn level(&self) -> u8 {
        let grouped = self.groups.iter().any(|group| group.heading.is_some());
        if grouped { 3 } else { 2 }
    }

    /// All of it as one article; headlines lead to the site where a format has `links` in its words.
    pub fn article(&self, links: bool) -> Article {
        let level = self.level();
        let headline = |item: &Item| {
            if links {
                vec![link(&item.address, item.headline.clone())]
            } else {
                item.headline.clone()
            }
        };
        let own = self.about.blocks.iter();
        let mut blocks: Vec<Block> = own.map(|slotted| slotted.block.clone()).collect();
        let items = self.groups.iter().flat_map(|group| &group.items);
        let items = items.map(|item| vec![Block::Paragraph(headline(item))]);
        let (start, items) = (Some(1), items.collect());
        if let Some(contents) = &self.contents {
            blocks.push(heading(2, vec![Inline::said(contents.clone())]));
            blocks.push(Block::List { start, items });
        }
        for group in &self.groups {
            blocks.extend(group.heading.clone().map(|content| heading(2, content)));
            for item in &group.items {
                blocks.push(heading(level, headline(item)));
                let day = item.day.as_ref();
                blocks
                    .extend(day.map(|(_, day)| Block::Paragraph(vec![Inline::said(day.clone())])));
                blocks.extend(below(&item.blocks, level));
                let more = item.more.as_ref();
                blocks.extend(more.map(|more| Block::Paragraph(labelled(more, &item.address))));
            }
        }
        blocks.extend(below(&self.ending, 1));
        blocks.extend(self.footer.iter().cloned().map(Block::Paragraph));
        let slotted = |(slot, block)| Slotted { slot, block };
        Article {
            blocks: blocks.into_iter().enumerate().map(slotted).collect(),
            ..self.about.clone()
        }
    }
}

/// Blocks whose headings stand below one of a level, as those of an article stand below its headline.
pub fn below(blocks: &[Block], level: u8) -> impl Iterator<Item = Block> {
    blocks.iter().cloned().map(move |block| match block {
        Block::Heading {
            level: own,
            content,
        } => heading((own + level - 1).min(4), content),
        block => block,
    })
}

/// What all releases of an edition end with, word for word and under a heading of its own: the press contact, the boilerplate. Nothing
/// where there is one release only.
fn common_ending(edition: &NewsletterEdition<'_>) -> Vec<Block> {
    let mut articles = edition.items().map(|item| item.shown.article);
    let Some(first) = articles.next() else {
        return Vec::new();
    };
    let mut common: Option<usize> = None;
    for article in articles {
        let pairs = first.blocks.iter().rev().zip(article.blocks.iter().rev());
        let same = pairs.take_while(|(one, other)| one.block == other.block);
        let same = same.count();
        common = Some(common.map_or(same, |least| least.min(same)));
    }
    // An article keeps something of its own.
    let common = common
        .unwrap_or(0)
        .min(first.blocks.len().saturating_sub(1));
    let ending = first.blocks[first.blocks.len() - common..].iter();
    let blocks = ending.map(|slotted| slotted.block.clone());
    // Without its heading a paragraph would seem to speak of all the news: "this project".
    let is_heading = |block: &Block| matches!(block, Block::Heading { level: 2, .. });
    blocks.skip_while(|block| !is_heading(block)).collect()
}

fn heading(level: u8, content: Vec<Inline>) -> Block {
    Block::Heading { level, content }
}

/// Words and an address, which is itself the link.
fn labelled(label: &str, address: &str) -> Vec<Inline> {
    let shown = address.strip_prefix("mailto:").unwrap_or(address);
    let mut inlines = vec![Inline::said(format!("{label}: "))];
    inlines.push(link(address, vec![Inline::said(shown.to_owned())]));
    inlines
}

fn link(address: &str, content: Vec<Inline>) -> Inline {
    Inline::Link {
        target: Box::new(Target::Url(address.to_owned())),
        language: None,
        content,
    }
}
