//! Texts of staff with their references said: prose, items of lists, links.
//!
//! In: what the record has in this language. Out: blocks.

use std::collections::BTreeSet;

use crate::diagnostic::Report;
use crate::facts::{Link, Prose};
use crate::saying::{Operation, Options};
use crate::source::Text;

use super::block::{Block, Inline, Origin, Target};
use super::composer::Composer;
use super::markdown::{self, Piece};
use super::reference::{self, Movable, Segment};

/// A text whose references have been read.
pub(super) struct ReadText<'t, 'a> {
    text: &'t Text,
    /// Its pieces.
    pub(super) segments: Vec<Segment<'a>>,
    /// What is wrong with its references; reported when it is said.
    faults: Report,
}

impl<'a> Composer<'a> {
    /// Reads the references of a text; `moves` says whether it can move sentences to itself.
    pub(super) fn read<'t>(&self, text: &'t Text, moves: bool) -> ReadText<'t, 'a> {
        let movable = moves.then_some(Movable {
            sentences: &self.sentences,
            quotes: &self.subject.quotes,
        });
        let mut faults = Report::default();
        let segments = reference::read(text, &self.subject.facts, movable, &mut faults);
        ReadText {
            text,
            segments,
            faults,
        }
    }

    /// A text that moves no sentences, with its references said.
    pub(super) fn prose(&self, text: &Text, report: &mut Report) -> Vec<Block> {
        self.said_text(&self.read(text, false), report)
    }

    /// A text with its references said.
    pub(super) fn said_text(&self, read: &ReadText<'_, '_>, report: &mut Report) -> Vec<Block> {
        report.extend(read.faults.clone());
        let text = read.text;
        let mut moved = BTreeSet::new();
        let mut quoted = BTreeSet::new();
        let pieces = read.segments.iter().map(|segment| match segment {
            Segment::Markdown(range) => Piece::Markdown(range.clone()),
            Segment::Faulty { .. } => Piece::Said(Vec::new()),
            Segment::Say { index, range } => {
                let sentence = &self.sentences[*index];
                let twice = !moved.insert(sentence.name());
                let place = text.place(range.clone());
                Piece::Said(self.moved_here(sentence, place, twice, report))
            }
            Segment::Quote { index, range } => {
                let twice = !quoted.insert(index);
                let place = text.place(range.clone());
                Piece::Said(self.quoted_here(*index, place, twice, report))
            }
            Segment::Fact {
                path,
                value,
                operation,
                options,
                range,
            } => {
                let origin = Origin::Prose(text.place(range.clone()));
                let fact = (path.clone(), *value);
                let said = self.say_fact(fact, *operation, options, &origin, report);
                Piece::Said(vec![said])
            }
        });
        let pieces = pieces.collect();
        markdown::parse(text, pieces, report)
    }

    /// The items of a numbered list of texts.
    pub(super) fn items(&self, items: &[Prose], report: &mut Report) -> Vec<Block> {
        let texts = items.iter().filter_map(|item| item.get(self.language));
        let mut items: Vec<Vec<Block>> = texts.map(|text| self.prose(text, report)).collect();
        // One alone is no list.
        if items.len() < 2 {
            return items.pop().unwrap_or_default();
        }
        let start = Some(1);
        vec![Block::List { start, items }]
    }

    /// The links of the record.
    pub(super) fn links(&self, report: &mut Report) -> Block {
        let links = self.subject.links.iter().enumerate();
        let items = links.map(|(index, link)| vec![self.link(index, link, report)]);
        Block::List {
            start: None,
            items: items.collect(),
        }
    }

    /// A link with its owner in brackets; one without a text says its address.
    fn link(&self, index: usize, link: &Link, report: &mut Report) -> Block {
        let text = link.text.get(self.language).unwrap_or(&link.url);
        let words = |text: &str, origin| Inline::Text {
            text: text.into(),
            origin,
        };
        let content = vec![words(&text.text, Origin::Prose(text.span))];
        let mut inlines = vec![Inline::Link {
            target: Box::new(Target::Url(link.url.text.clone())),
            language: link.language.as_deref().map(Box::from),
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
