//! Composing: an outline and a release become one article per language.
//!
//! In: the outline (once per release), the bundles, the prose. Out: articles of parallel slots, and every fault at its place.

use std::collections::BTreeSet;

use crate::diagnostic::{Code, Diagnostic};
use crate::facts::{Prose, Release};
use crate::locale::{KindBundle, LanguageBundles, Locales, Marked};
use crate::record::Kind;
use crate::source::Text;
use crate::values::Language;

use super::block::{Article, Block, Inline, Origin, Slotted, Target, plain_text};
use super::markdown::{self, Piece};
use super::outline::{Mark, OutlineBlock, Outlines};
use super::reference::{self, Segment};
use super::{finish, typography};

/// The articles of a release, in the order of its languages. With faults there may be fewer.
pub fn compose(
    outlines: &Outlines,
    locales: &Locales,
    kind: &Kind,
    release: &Release,
) -> (Vec<Article>, Vec<Diagnostic>) {
    let outline = match outlines.outline(release, kind) {
        Ok(outline) => outline,
        Err(diagnostic) => return (Vec::new(), vec![*diagnostic]),
    };
    let mut report = Vec::new();
    let speakers: Vec<Speaker<'_>> = release
        .languages
        .iter()
        .map(|language| Speaker::new(locales, release, language))
        .collect();
    let moved: Vec<BTreeSet<String>> = speakers.iter().map(Speaker::moved).collect();
    report.extend(uneven(release, &speakers, &moved));
    let mut articles = Vec::new();
    for (speaker, moved) in speakers.iter().zip(&moved) {
        let mut faults = Vec::new();
        if let Some(article) = speaker.article(&outline, moved, kind, &mut faults) {
            articles.push(article);
        }
        report.extend(faults);
    }
    (articles, report)
}

/// A sentence that the prose of one language moves must be moved in all: the template leaves it out in all.
fn uneven(
    release: &Release,
    speakers: &[Speaker<'_>],
    moved: &[BTreeSet<String>],
) -> Vec<Diagnostic> {
    let all: BTreeSet<&String> = moved.iter().flatten().collect();
    let mut report = Vec::new();
    for id in all {
        let having: Vec<&Language> = speakers
            .iter()
            .zip(moved)
            .filter(|(_, moved)| moved.contains(id))
            .map(|(speaker, _)| speaker.language)
            .collect();
        for lacking in speakers
            .iter()
            .filter(|speaker| !having.contains(&speaker.language))
        {
            let Some(prose) = release.prose.get(lacking.language) else {
                continue;
            };
            let having = having
                .iter()
                .map(|language| format!("\"{language}\""))
                .collect::<Vec<_>>()
                .join(" and ");
            report.push(
                Diagnostic::new(
                    Code::UnevenSentences,
                    prose.span.clone(),
                    format!("the sentence \"{id}\" is moved in {having}, but not here"),
                )
                .hint(format!(
                    "Write {{{{ say(\"{id}\") }}}} in this text too, or take it out of the others."
                )),
            );
        }
    }
    report
}

/// One language saying one release.
struct Speaker<'a> {
    release: &'a Release,
    language: &'a Language,
    bundles: &'a LanguageBundles,
    messages: &'a KindBundle,
}

impl<'a> Speaker<'a> {
    fn new(locales: &'a Locales, release: &'a Release, language: &'a Language) -> Self {
        let bundles = locales.language(language);
        let messages = bundles
            .kinds
            .get(&release.kind)
            .expect("bundles are loaded for every kind");
        Self {
            release,
            language,
            bundles,
            messages,
        }
    }

    /// The sentences that the prose moves.
    fn moved(&self) -> BTreeSet<String> {
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

    fn segments(&self, text: &Text, report: &mut Vec<Diagnostic>) -> Vec<Segment> {
        reference::read(
            text,
            &self.release.facts,
            &|id| self.messages.sentence(id).is_some(),
            report,
        )
    }

    fn article(
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
        drop_empty_sections(&mut blocks);
        for block in &mut blocks {
            close_seams(&mut block.block);
            typography::set_block(&mut block.block, self.language);
        }
        finish::close_seams(&mut headline);
        typography::set(&mut headline, self.language);
        let lead = matches!(
            blocks.first().map(|first| &first.block),
            Some(Block::Paragraph(_))
        );
        if plain_text(&headline).trim().is_empty() || !lead {
            let missing = if lead {
                "headline"
            } else {
                "opening paragraph"
            };
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
        Diagnostic::new(
            Code::EmptyArticle,
            self.release.span.clone(),
            format!("the article in \"{}\" has no {missing}", self.language),
        )
        .hint(format!(
            "Give the facts that the kind \"{}\" says first; they stand under `requires` in {}.",
            kind.name, kind.body.span.file.path
        ))
    }

    /// A block of the outline, said.
    fn part(
        &self,
        part: &OutlineBlock,
        moved: &BTreeSet<String>,
        report: &mut Vec<Diagnostic>,
    ) -> Vec<Block> {
        let mut blocks = Vec::new();
        let mut sentences: Vec<Inline> = Vec::new();
        for mark in &part.marks {
            match mark {
                Mark::Say { id, .. } if moved.contains(id) => {}
                Mark::Say { id, event } => {
                    let said = self.say(id, event.as_deref(), report);
                    if !said.is_empty() && !sentences.is_empty() {
                        sentences.push(Inline::Text {
                            text: " ".to_owned(),
                            origin: Origin::Grammar,
                        });
                    }
                    sentences.extend(said);
                }
                Mark::Prose => {
                    if let Some(text) = self.release.prose.get(self.language) {
                        blocks.extend(self.prose(text, report));
                    }
                }
                Mark::Items(_) => blocks.extend(self.items(&self.release.results, report)),
                Mark::Links => blocks.push(self.links()),
            }
        }
        if !sentences.is_empty() {
            blocks.insert(
                0,
                match part.heading {
                    Some(level) => Block::Heading {
                        level,
                        content: sentences,
                    },
                    None => Block::Paragraph(sentences),
                },
            );
        }
        blocks
    }

    /// A generated sentence; nothing if the release lacks a fact that it needs.
    fn say(&self, id: &str, event: Option<&str>, report: &mut Vec<Diagnostic>) -> Vec<Inline> {
        let fact = |path: &str| {
            let place = match (event, path.strip_prefix("event.")) {
                (Some(event), Some(below)) => format!("events.{event}.{below}"),
                _ => path.to_owned(),
            };
            let value = &self.release.facts.get(&place)?.value;
            Some((place, value))
        };
        if self.messages.sentence(id).is_none() {
            // The template's names are compared with the bundles when the kind is loaded; that fault is reported there.
            return Vec::new();
        }
        match self.messages.say(id, &fact, self.release.published) {
            Ok(Some(pieces)) => self.inlines(pieces, &Origin::Message(id.to_owned()), report),
            Ok(None) => Vec::new(),
            Err(diagnostic) => {
                report.push(*diagnostic);
                Vec::new()
            }
        }
    }

    /// Prose with its references said.
    fn prose(&self, text: &Text, report: &mut Vec<Diagnostic>) -> Vec<Block> {
        let pieces = self
            .segments(text, report)
            .into_iter()
            .map(|segment| match segment {
                Segment::Markdown(range) => Piece::Markdown(range),
                Segment::Say { id, .. } => Piece::Said(self.say(&id, None, report)),
                Segment::Fact {
                    path,
                    operation,
                    options,
                    range,
                } => {
                    let value = &self
                        .release
                        .facts
                        .get(&path)
                        .expect("the reader has looked the fact up")
                        .value;
                    let argument = (path, value);
                    let said = crate::locale::say_fact(
                        &self.bundles.grammar,
                        operation,
                        &argument,
                        &options,
                        self.release.published,
                    );
                    let origin = Origin::Prose(text.place(range));
                    Piece::Said(self.inlines(said, &origin, report))
                }
            })
            .collect();
        markdown::parse(text, pieces, report)
    }

    /// The items of a numbered list of texts.
    fn items(&self, items: &[Prose], report: &mut Vec<Diagnostic>) -> Option<Block> {
        let items: Vec<Vec<Block>> = items
            .iter()
            .filter_map(|item| item.get(self.language))
            .map(|text| self.prose(text, report))
            .collect();
        (!items.is_empty()).then_some(Block::List {
            start: Some(1),
            items,
        })
    }

    /// The links of the record.
    fn links(&self) -> Block {
        let link = |link: &crate::facts::Link| {
            let (text, origin) = match link.text.get(self.language) {
                Some(text) => (text.text.clone(), Origin::Prose(text.span.clone())),
                None => (link.url.text.clone(), Origin::Prose(link.url.span.clone())),
            };
            let content = vec![Inline::Text { text, origin }];
            let target = Target::Url(link.url.text.clone());
            vec![Block::Paragraph(vec![Inline::Link {
                target,
                language: link.language.clone(),
                content,
            }])]
        };
        Block::List {
            start: None,
            items: self.release.links.iter().map(link).collect(),
        }
    }

    /// Marked pieces as inlines; refusals become diagnostics at the fact's place.
    fn inlines(
        &self,
        pieces: Vec<Marked>,
        origin: &Origin,
        report: &mut Vec<Diagnostic>,
    ) -> Vec<Inline> {
        let mut inlines = Vec::new();
        for piece in pieces {
            match piece {
                Marked::Words(text) => inlines.push(Inline::Text {
                    text,
                    origin: origin.clone(),
                }),
                Marked::Foreign { text, language } => {
                    inlines.push(Inline::Foreign { language, text });
                }
                Marked::Fact { path, pieces } => {
                    let content = self.inlines(pieces, &Origin::Grammar, report);
                    inlines.push(Inline::Fact { path, content });
                }
                Marked::Quoted(pieces) => {
                    let quote = |text: &str| Inline::Text {
                        text: text.to_owned(),
                        origin: Origin::Grammar,
                    };
                    inlines.push(quote("„"));
                    inlines.extend(self.inlines(pieces, &Origin::Grammar, report));
                    inlines.push(quote("”"));
                }
                Marked::Refused { path, refusal } => {
                    report.push(self.refused(&path, origin, refusal));
                }
            }
        }
        inlines
    }

    fn refused(&self, path: &str, origin: &Origin, refusal: crate::grammar::Refusal) -> Diagnostic {
        let span = self
            .release
            .facts
            .get(path)
            .map_or(&self.release.span, |fact| &fact.span)
            .clone();
        let message = format!("in \"{}\": {}", self.language, refusal.message);
        let diagnostic = Diagnostic::new(Code::ImpossibleForm, span, message).hint(refusal.hint);
        match origin {
            Origin::Prose(call) => {
                diagnostic.related(call.clone(), "this reference needs the form")
            }
            Origin::Message(id) => match self.messages.sentence(id) {
                Some(sentence) => {
                    diagnostic.related(sentence.span.clone(), "this sentence needs the form")
                }
                None => diagnostic,
            },
            Origin::Grammar => diagnostic,
        }
    }
}

/// A heading whose section says nothing is left out.
fn drop_empty_sections(blocks: &mut Vec<Slotted>) {
    let level = |slotted: &Slotted| match slotted.block {
        Block::Heading { level, .. } => Some(level),
        _ => None,
    };
    for index in (0..blocks.len()).rev() {
        let Some(own) = level(&blocks[index]) else {
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
