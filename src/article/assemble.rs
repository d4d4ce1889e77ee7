//! An article put together: the blocks of the outline said one by one, then what stands around them.
//!
//! In: the outline, and what the prose moves. Out: an article, finished to the last quotation mark.

use crate::diagnostic::{Code, Diagnostic, Report, message};
use crate::record::Kind;
use crate::values::is_visible;

use super::block::{Article, Block, Inline, Slotted};
use super::composer::{Composer, Outcome, run_on};
use super::outline::{Mark, OutlineBlock, OutlineSentence, Row};
use super::placement::Moved;
use super::{first_mention, sentence_case, typography};

/// A block of the outline, said.
struct Part {
    blocks: Vec<Block>,
    /// Whether something of it is lacking for a reason that has been reported.
    faulty: bool,
}

impl Composer<'_> {
    /// The article; nothing if it lacks its headline or its lead.
    pub(super) fn article(
        &self,
        outline: &[OutlineBlock],
        moved: &Moved<'_>,
        rows: &[Row],
        kind: &Kind,
        report: &mut Report,
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
        first_mention::keep(blocks.iter_mut().map(|slotted| &mut slotted.block));
        sentence_case::set_sentences(&mut headline);
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
                report.add(self.empty(missing, kind));
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
    fn part(&self, part: &OutlineBlock, moved: &Moved<'_>, report: &mut Report) -> Part {
        let mut sentences: Vec<Inline> = Vec::new();
        let mut said = Part {
            blocks: Vec::new(),
            faulty: false,
        };
        for mark in &part.marks {
            let blocks = match mark {
                Mark::Say { wordings, event } => {
                    let sentence = OutlineSentence {
                        wordings,
                        event: event.as_deref(),
                        heading: part.heading.is_some(),
                    };
                    if !moved.names.contains(&sentence.name()) {
                        match self.sentence(wordings, sentence.event, report) {
                            Outcome::Words(words) => run_on(&mut sentences, words),
                            // A headline that is left out is reported where it is.
                            Outcome::Silent => said.faulty |= sentence.heading,
                            Outcome::Lacking => {}
                            Outcome::Faulty => said.faulty = true,
                        }
                    }
                    continue;
                }
                Mark::Prose => match &moved.prose {
                    Some(prose) => self.said_text(prose, report),
                    None => Vec::new(),
                },
                Mark::Items => self.items(&self.subject.results, report),
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
}

/// Whether a run has no words; a fact that cannot be said has been reported.
fn says_nothing(inlines: &[Inline]) -> bool {
    inlines
        .iter()
        .all(|inline| matches!(inline, Inline::Text { text, .. } if !is_visible(text)))
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
