//! One language saying one release: the blocks of the outline, one by one.
//!
//! In: the outline, the bundle of the kind, the prose. Out: an article, finished to the last quotation mark.

use std::collections::BTreeSet;

use crate::diagnostic::{Code, Diagnostic, message};
use crate::facts::{Link, Prose, Release, Subject};
use crate::locale::{KindBundle, LanguageBundles, Locales};
use crate::record::Kind;
use crate::saying::{Operation, Options};
use crate::source::Text;
use crate::values::{Language, is_visible};

use super::block::{Article, Block, Inline, Origin, Slotted, Target};
use super::markdown::{self, Piece};
use super::moving::{self, Movable, Moved, Sentence};
use super::outline::{Mark, OutlineBlock, Row};
use super::reference::{self, Segment};
use super::sentence::Said;
use super::{finish, mention, typography};

/// One language with the release that it says, or with another subject.
pub(super) struct Speaker<'a, S = Release> {
    pub(super) subject: &'a S,
    pub(super) language: &'a Language,
    pub(super) messages: &'a KindBundle,
    pub(super) bundles: &'a LanguageBundles,
    /// The sentences of the outline: what prose may move.
    pub(super) sentences: Vec<Sentence<'a>>,
}

/// A block of the outline, said.
struct Part {
    blocks: Vec<Block>,
    /// Whether something of it is lacking for a reason that has been reported.
    faulty: bool,
}

impl<'a, S: Subject> Speaker<'a, S> {
    /// A language with a subject that has no outline and no kind.
    pub(super) fn about(locales: &'a Locales, subject: &'a S, language: &'a Language) -> Self {
        let bundles = locales.language(language);
        Self {
            subject,
            language,
            messages: bundles.common(),
            bundles,
            sentences: Vec::new(),
        }
    }

    /// Closes the seams of blocks and sets the language's marks.
    pub(super) fn finish(&self, blocks: &mut [Slotted]) {
        for block in blocks {
            block.block.change_runs(&mut |run| {
                finish::close_seams(run);
                typography::set(run, *self.language);
            });
        }
    }
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
        Self {
            subject: release,
            language,
            messages,
            bundles,
            sentences: moving::sentences(outline),
        }
    }

    /// The article; nothing if it lacks its headline or its lead.
    pub(super) fn article(
        &self,
        outline: &[OutlineBlock],
        moved: &Moved,
        rows: &[Row],
        kind: &Kind,
        report: &mut Vec<Diagnostic>,
    ) -> Option<Article> {
        let mut headline = Vec::new();
        let mut blocks = Vec::new();
        // Whether the headline, and what stands before the first paragraph, are lacking for a reason that has been reported.
        let mut excused = (false, false);
        for (slot, part) in outline.iter().enumerate() {
            let said = self.part(part, moved, report);
            match part.heading {
                Some(1) => excused.0 |= said.faulty,
                _ => excused.1 |= said.faulty && blocks.is_empty(),
            }
            for block in said.blocks {
                match block {
                    Block::Heading { level: 1, content } => headline = content,
                    block => blocks.push(Slotted { slot, block }),
                }
            }
        }
        drop_empty_sections(&mut blocks, outline);
        mention::keep_first(blocks.iter_mut().map(|slotted| &mut slotted.block));
        finish::close_seams(&mut headline);
        typography::set(&mut headline, *self.language);
        let lead = blocks.first().map(|first| &first.block);
        let lacking = [
            ("headline", says_nothing(&headline), excused.0),
            (
                "opening",
                !matches!(lead, Some(Block::Paragraph(_))),
                excused.1,
            ),
        ];
        if let Some((missing, _, excused)) = lacking.into_iter().find(|(_, lacks, _)| *lacks) {
            if !excused {
                report.push(self.empty(missing, kind));
            }
            return None;
        }
        blocks.extend(self.closing(outline.len(), report));
        if self.subject.life_cycle.withdrawn {
            blocks.clear();
        }
        self.finish(&mut blocks);
        Some(Article {
            language: *self.language,
            social: self.social(&headline, report),
            headline,
            notices: self.notices(report),
            dateline: self.dateline(report),
            key_facts: self.key_facts(rows, report),
            emblem: self.emblem(outline.len(), &blocks),
            blocks,
            closing: outline.len(),
            figures: self.figures(),
            attachments: self.attachments(),
        })
    }

    /// Facts are missing for the headline or the lead.
    fn empty(&self, missing: &str, kind: &Kind) -> Diagnostic {
        let message = message!(
            "article-lacks",
            language = self.language.as_str(),
            part = missing,
            kind = &kind.name
        );
        Diagnostic::new(Code::EmptyArticle, self.subject.span, message)
    }

    /// A block of the outline: its sentences run on, lists and prose stand between them in their order.
    fn part(&self, part: &OutlineBlock, moved: &Moved, report: &mut Vec<Diagnostic>) -> Part {
        let mut sentences: Vec<Inline> = Vec::new();
        let mut said = Part {
            blocks: Vec::new(),
            faulty: false,
        };
        for mark in &part.marks {
            let blocks = match mark {
                Mark::Say { wordings, event } => {
                    let sentence = Sentence {
                        wordings,
                        event: event.as_deref(),
                        heading: part.heading.is_some(),
                    };
                    if !moved.names.contains(&sentence.name()) {
                        match self.sentence(wordings, sentence.event, report) {
                            Said::Words(words) => run_on(&mut sentences, words),
                            // A headline that is left out is reported where it is.
                            Said::Silent => said.faulty |= sentence.heading,
                            Said::Lacking => {}
                            Said::Faulty => said.faulty = true,
                        }
                    }
                    continue;
                }
                Mark::Prose => match self.subject.prose.get(self.language) {
                    Some(text) => self.prose(text, true, report),
                    None => Vec::new(),
                },
                Mark::Items => self
                    .items(&self.subject.results, report)
                    .into_iter()
                    .collect(),
                Mark::Links => vec![self.links(report)],
                Mark::Quotes => self.quotations(moved, report),
            };
            said.blocks
                .extend(block_of(part, std::mem::take(&mut sentences)));
            said.blocks.extend(blocks);
        }
        said.blocks.extend(block_of(part, sentences));
        said
    }

    /// Reads the references of a text; `moves` says whether it can move sentences to itself.
    pub(super) fn segments(
        &self,
        text: &Text,
        moves: bool,
        report: &mut Vec<Diagnostic>,
    ) -> Vec<Segment<'a>> {
        let movable = moves.then_some(Movable {
            sentences: &self.sentences,
            quotes: &self.subject.quotes,
        });
        reference::read(text, &self.subject.facts, movable, report)
    }

    /// Prose with its references said.
    pub(super) fn prose(
        &self,
        text: &Text,
        moves: bool,
        report: &mut Vec<Diagnostic>,
    ) -> Vec<Block> {
        let mut pieces = Vec::new();
        let mut moved = BTreeSet::new();
        let mut quoted = BTreeSet::new();
        for segment in self.segments(text, moves, report) {
            pieces.push(match segment {
                Segment::Markdown(range) => Piece::Markdown(range),
                Segment::Faulty { .. } => Piece::Said(Vec::new()),
                Segment::Say { index, range } => {
                    let sentence = &self.sentences[index];
                    let twice = !moved.insert(sentence.name());
                    Piece::Said(self.moved_here(sentence, text.place(range), twice, report))
                }
                Segment::Quote { index, range } => {
                    let twice = !quoted.insert(index);
                    Piece::Said(self.quoted_here(index, text.place(range), twice, report))
                }
                Segment::Fact {
                    path,
                    value,
                    operation,
                    options,
                    range,
                } => {
                    let origin = Origin::Prose(text.place(range));
                    let fact = (path, value);
                    Piece::Said(vec![
                        self.say_fact(fact, operation, &options, &origin, report),
                    ])
                }
            });
        }
        markdown::parse(text, pieces, report)
    }

    /// The items of a numbered list of texts.
    fn items(&self, items: &[Prose], report: &mut Vec<Diagnostic>) -> Option<Block> {
        let texts = items.iter().filter_map(|item| item.get(self.language));
        let items: Vec<Vec<Block>> = texts.map(|text| self.prose(text, false, report)).collect();
        (!items.is_empty()).then_some(Block::List {
            start: Some(1),
            items,
        })
    }

    /// The links of the record.
    fn links(&self, report: &mut Vec<Diagnostic>) -> Block {
        let links = self.subject.links.iter().enumerate();
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
        let content = vec![words(&text.text, Origin::Prose(text.span))];
        let mut inlines = vec![Inline::Link {
            target: Target::Url(link.url.text.clone()),
            language: link.language.clone(),
            content,
        }];
        let path = format!("links.{index}.owner");
        if let Some(owner) = self.subject.facts.get(&path) {
            let (options, origin) = (Options::default(), Origin::Grammar);
            let fact = (path, &*owner.value);
            inlines.push(words(" (", Origin::Grammar));
            inlines.push(self.say_fact(fact, Operation::Name, &options, &origin, report));
            inlines.push(words(")", Origin::Grammar));
        }
        Block::Paragraph(inlines)
    }
}

/// Whether a run has no words; a fact that cannot be said has been reported.
fn says_nothing(inlines: &[Inline]) -> bool {
    inlines
        .iter()
        .all(|inline| matches!(inline, Inline::Text { text, .. } if !is_visible(text)))
}

/// Puts a sentence behind others.
pub(super) fn run_on(sentences: &mut Vec<Inline>, words: Vec<Inline>) {
    if !words.is_empty() && !sentences.is_empty() {
        sentences.push(Inline::Text {
            text: " ".to_owned(),
            origin: Origin::Grammar,
        });
    }
    sentences.extend(words);
}

/// The sentences of a block of the outline as a block.
fn block_of(part: &OutlineBlock, content: Vec<Inline>) -> Option<Block> {
    let block = match part.heading {
        _ if content.is_empty() => return None,
        Some(level) => Block::Heading { level, content },
        None => Block::Paragraph(content),
    };
    Some(block)
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
