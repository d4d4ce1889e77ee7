//! One language saying one release: the blocks of the outline, one by one.
//!
//! In: the outline, the bundle of the kind, the prose. Out: an article, finished to the last quotation mark.

use std::collections::BTreeSet;

use crate::diagnostic::{Code, Diagnostic};
use crate::facts::{Link, Prose, Release};
use crate::grammar::{Operation, Options};
use crate::locale::{KindBundle, LanguageBundles, Locales, say_fact};
use crate::record::Kind;
use crate::source::Text;
use crate::values::Language;

use super::block::{Article, Block, Inline, Origin, Slotted, Target, plain_text};
use super::markdown::{self, Piece};
use super::outline::{Mark, OutlineBlock, Wordings};
use super::reference::{self, Segment};
use super::{finish, mention, typography};

/// One language with the release that it says.
pub(super) struct Speaker<'a> {
    pub(super) release: &'a Release,
    pub(super) language: &'a Language,
    pub(super) messages: &'a KindBundle,
    bundles: &'a LanguageBundles,
    /// The sentences of the outline: what prose may move.
    sentences: Vec<&'a Wordings>,
}

impl<'a> Speaker<'a> {
    pub(super) fn new(
        locales: &'a Locales,
        release: &'a Release,
        language: &'a Language,
        outline: &'a [OutlineBlock],
    ) -> Self {
        let bundles = locales.language(language);
        let messages = bundles
            .kinds
            .get(&release.kind)
            .expect("bundles are loaded for every kind");
        let marks = outline.iter().flat_map(|block| &block.marks);
        let sentences = marks.filter_map(|mark| match mark {
            Mark::Say { wordings, .. } => Some(wordings),
            _ => None,
        });
        Self {
            release,
            language,
            messages,
            bundles,
            sentences: sentences.collect(),
        }
    }

    /// The sentences that the prose moves.
    pub(super) fn moved(&self) -> BTreeSet<String> {
        let Some(prose) = self.release.prose.get(self.language) else {
            return BTreeSet::new();
        };
        self.segments(prose, &mut Vec::new())
            .into_iter()
            .filter_map(|segment| match segment {
                Segment::Say { id, .. } => Some(id),
                _ => None,
            })
            .collect()
    }

    /// The article; nothing if it lacks its headline or its lead.
    pub(super) fn article(
        &self,
        outline: &[OutlineBlock],
        moved: &BTreeSet<String>,
        kind: &Kind,
        report: &mut Vec<Diagnostic>,
    ) -> Option<Article> {
        let mut headline = Vec::new();
        let mut blocks = Vec::new();
        for (slot, part) in outline.iter().enumerate() {
            for block in self.part(part, moved, report) {
                match block {
                    Block::Heading { level: 1, content } => headline = content,
                    block => blocks.push(Slotted { slot, block }),
                }
            }
        }
        drop_empty_sections(&mut blocks, outline);
        mention::keep_first(blocks.iter_mut().map(|slotted| &mut slotted.block));
        for block in &mut blocks {
            close_seams(&mut block.block);
            typography::set_block(&mut block.block, self.language);
        }
        finish::close_seams(&mut headline);
        typography::set(&mut headline, self.language);
        if let Some(missing) = missing(&headline, &blocks) {
            // Another fault may be the reason; then this would only repeat it.
            if report.is_empty() {
                report.push(self.empty(missing, kind));
            }
            return None;
        }
        Some(Article {
            language: self.language.clone(),
            headline,
            blocks,
        })
    }

    /// Facts are missing for the headline or the lead.
    fn empty(&self, missing: &str, kind: &Kind) -> Diagnostic {
        let message = format!("the article in \"{}\" has no {missing}", self.language);
        Diagnostic::new(Code::EmptyArticle, self.release.span.clone(), message).hint(format!(
            "Give the facts that a {} says first, such as the dates and the place of the event.",
            kind.name
        ))
    }

    /// A block of the outline, said.
    fn part(
        &self,
        part: &OutlineBlock,
        moved: &BTreeSet<String>,
        report: &mut Vec<Diagnostic>,
    ) -> Vec<Block> {
        let mut sentences: Vec<Inline> = Vec::new();
        let mut blocks = Vec::new();
        for mark in &part.marks {
            match mark {
                Mark::Say { wordings, .. } if moved.contains(wordings.id()) => {}
                Mark::Say { wordings, event } => {
                    let said = self.sentence(wordings, event.as_deref(), report);
                    if !said.is_empty() && !sentences.is_empty() {
                        sentences.push(Inline::Text {
                            text: " ".to_owned(),
                            origin: Origin::Grammar,
                        });
                    }
                    sentences.extend(said);
                }
                Mark::Prose => {
                    let prose = self.release.prose.get(self.language);
                    blocks.extend(
                        prose
                            .map(|text| self.prose(text, report))
                            .unwrap_or_default(),
                    );
                }
                Mark::Items => blocks.extend(self.items(&self.release.results, report)),
                Mark::Links => blocks.push(self.links(report)),
            }
        }
        if !sentences.is_empty() {
            let block = match part.heading {
                Some(level) => Block::Heading {
                    level,
                    content: sentences,
                },
                None => Block::Paragraph(sentences),
            };
            blocks.insert(0, block);
        }
        blocks
    }

    /// Reads the references of a text.
    pub(super) fn segments(&self, text: &Text, report: &mut Vec<Diagnostic>) -> Vec<Segment> {
        let known: Vec<&str> = self
            .sentences
            .iter()
            .map(|wordings| wordings.id())
            .collect();
        reference::read(text, &self.release.facts, &known, report)
    }

    /// Prose with its references said.
    pub(super) fn prose(&self, text: &Text, report: &mut Vec<Diagnostic>) -> Vec<Block> {
        let mut pieces = Vec::new();
        for segment in self.segments(text, report) {
            pieces.push(match segment {
                Segment::Markdown(range) => Piece::Markdown(range),
                Segment::Say { id, range } => {
                    let wordings = self.sentences.iter().find(|wordings| wordings.id() == id);
                    let wordings = wordings.expect("the reader knows only sentences of the outline");
                    let said = self.sentence(wordings, None, report);
                    if said.is_empty() && report.is_empty() {
                        let message = format!("the sentence \"{id}\" says nothing in \"{}\"", self.language);
                        report.push(
                            Diagnostic::new(Code::MissingFact, text.place(range), message)
                                .hint("The record lacks a fact that it needs. Give the fact, or take the reference out."),
                        );
                    }
                    Piece::Said(said)
                }
                Segment::Fact { path, operation, options, range } => {
                    let facts = &self.release.facts;
                    let value = &facts.get(&path).expect("the reader has looked the fact up").value;
                    let published = self.release.published;
                    let said = say_fact(&self.bundles.grammar, operation, &(path, value), &options, published);
                    Piece::Said(self.inlines(said, &Origin::Prose(text.place(range)), report))
                }
            });
        }
        markdown::parse(text, pieces, report)
    }

    /// The items of a numbered list of texts.
    fn items(&self, items: &[Prose], report: &mut Vec<Diagnostic>) -> Option<Block> {
        let texts = items.iter().filter_map(|item| item.get(self.language));
        let items: Vec<Vec<Block>> = texts.map(|text| self.prose(text, report)).collect();
        (!items.is_empty()).then_some(Block::List {
            start: Some(1),
            items,
        })
    }

    /// The links of the record.
    fn links(&self, report: &mut Vec<Diagnostic>) -> Block {
        let links = self.release.links.iter().enumerate();
        let items = links.map(|(index, link)| vec![self.link(index, link, report)]);
        Block::List {
            start: None,
            items: items.collect(),
        }
    }

    /// A link with its owner in brackets; one without a text says its address.
    fn link(&self, index: usize, link: &Link, report: &mut Vec<Diagnostic>) -> Block {
        let text = link.text.get(self.language).unwrap_or(&link.url);
        let words = |text: &str, origin| Inline::Text {
            text: text.to_owned(),
            origin,
        };
        let content = vec![words(&text.text, Origin::Prose(text.span.clone()))];
        let mut inlines = vec![Inline::Link {
            target: Target::Url(link.url.text.clone()),
            language: link.language.clone(),
            content,
        }];
        let path = format!("links.{index}.owner");
        if let Some(owner) = self.release.facts.get(&path) {
            let (options, day) = (Options::default(), self.release.published);
            let grammar = &self.bundles.grammar;
            let said = say_fact(
                grammar,
                Operation::Name,
                &(path, &owner.value),
                &options,
                day,
            );
            inlines.push(words(" (", Origin::Grammar));
            inlines.extend(self.inlines(said, &Origin::Grammar, report));
            inlines.push(words(")", Origin::Grammar));
        }
        Block::Paragraph(inlines)
    }
}

/// What an article cannot do without.
fn missing(headline: &[Inline], blocks: &[Slotted]) -> Option<&'static str> {
    if plain_text(headline).trim().is_empty() {
        return Some("headline");
    }
    let lead = matches!(
        blocks.first().map(|first| &first.block),
        Some(Block::Paragraph(_))
    );
    (!lead).then_some("opening paragraph")
}

/// A heading of the outline whose section says nothing is left out; a heading of the prose is the staff's own and stays.
fn drop_empty_sections(blocks: &mut Vec<Slotted>, outline: &[OutlineBlock]) {
    let level = |slotted: &Slotted| match slotted.block {
        Block::Heading { level, .. } => Some(level),
        _ => None,
    };
    for index in (0..blocks.len()).rev() {
        let of_outline = outline[blocks[index].slot].heading;
        let Some(own) = of_outline.and_then(|_| level(&blocks[index])) else {
            continue;
        };
        let empty = blocks
            .get(index + 1)
            .is_none_or(|next| level(next).is_some_and(|next| next <= own));
        if empty {
            blocks.remove(index);
        }
    }
}

/// The seams of every run of a block.
fn close_seams(block: &mut Block) {
    match block {
        Block::Heading { content, .. } | Block::Paragraph(content) => finish::close_seams(content),
        Block::List { items, .. } => items.iter_mut().flatten().for_each(close_seams),
        Block::Quote(blocks) => blocks.iter_mut().for_each(close_seams),
    }
}
