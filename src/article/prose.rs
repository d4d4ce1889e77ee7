//! Texts of staff with their references said: prose, items of lists, links.
//!
//! In: what the record has in this language. Out: blocks.

use std::collections::BTreeSet;

use crate::diagnostic::Diagnostic;
use crate::facts::{Link, Prose};
use crate::saying::{Operation, Options};
use crate::source::Text;

use super::block::{Block, Inline, Origin, Target};
use super::composer::Composer;
use super::markdown::{self, Piece};
use super::reference::{self, Movable, Segment};

impl<'a> Composer<'a> {
    /// Reads the references of a text; `moves` says whether it can move sentences to itself.
    pub(super) fn segments(
        &self,
        text: &Text,
        moves: bool,
        report: &mut Vec<Diagnostic>,
    ) -> Vec<Segment<'a>> {
        let movable = moves.then_some(Movable {
            sentences: &self.sentences,
            quotes: &self.release.quotes,
        });
        reference::read(text, &self.release.facts, movable, report)
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
    pub(super) fn items(&self, items: &[Prose], report: &mut Vec<Diagnostic>) -> Option<Block> {
        let texts = items.iter().filter_map(|item| item.get(self.language));
        let items: Vec<Vec<Block>> = texts.map(|text| self.prose(text, false, report)).collect();
        (!items.is_empty()).then_some(Block::List {
            start: Some(1),
            items,
        })
    }

    /// The links of the record.
    pub(super) fn links(&self, report: &mut Vec<Diagnostic>) -> Block {
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
        let content = vec![words(&text.text, Origin::Prose(text.span))];
        let mut inlines = vec![Inline::Link {
            target: Target::Url(link.url.text.clone()),
            language: link.language.clone(),
            content,
        }];
        let path = format!("links.{index}.owner");
        if let Some(owner) = self.release.facts.get(&path) {
            let (options, origin) = (Options::default(), Origin::Grammar);
            let fact = (path, &*owner.value);
            inlines.push(words(" (", Origin::Grammar));
            inlines.push(self.say_fact(fact, Operation::Name, &options, &origin, report));
            inlines.push(words(")", Origin::Grammar));
        }
        Block::Paragraph(inlines)
    }
}
