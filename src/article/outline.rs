//! The outline: what a release says and in which order, in no language.
//!
//! In: nothing. Out: the types of an outline, and the sentences in it, which prose can move and staff can vary.

/// The message around a quotation.
pub(super) const QUOTATION: &str = "quotation";

/// What stands in a block of the outline.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Mark {
    /// A sentence, about one of several events if named.
    Say {
        /// Its wordings.
        wordings: Wordings,
        /// The event's name.
        event: Option<String>,
    },
    /// The staff's text.
    Prose,
    /// The results, numbered.
    Items,
    /// The list of links.
    Links,
    /// What people said, as far as the prose does not place it.
    Quotes,
}

/// The wordings of a sentence in order of preference (`"held.ordinal | held"`): the first whose facts are all there is said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Wordings(String);

impl Wordings {
    /// From their names as a template writes them.
    pub(super) fn new(names: &str) -> Self {
        Self(names.to_owned())
    }

    /// The messages, an attribute as `id.attribute`.
    pub(super) fn ids(&self) -> impl Iterator<Item = &str> {
        self.0.split('|').map(str::trim)
    }

    /// The sentence's own name: the message of which they are wordings.
    pub(super) fn id(&self) -> &str {
        let first = self.ids().next().unwrap_or_default();
        first.split_once('.').map_or(first, |(message, _)| message)
    }
}

/// A block of the outline; its index is the slot of the article's blocks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct OutlineBlock {
    /// The level of a heading; `None` for a paragraph.
    pub(super) heading: Option<u8>,
    /// What stands in it.
    pub(super) marks: Vec<Mark>,
}

/// A row of the box: what its label says, and each of its values.
#[derive(Debug)]
pub(super) struct Row {
    /// The label.
    pub(super) label: Vec<Mark>,
    /// The values.
    pub(super) values: Vec<Vec<Mark>>,
}

/// A sentence of the outline.
#[derive(Debug, Clone, Copy)]
pub(super) struct OutlineSentence<'o> {
    /// Its wordings.
    pub(super) wordings: &'o Wordings,
    /// The event that it is about, if there are several.
    pub(super) event: Option<&'o str>,
    /// Whether it is a headline or a heading, which stays where it is.
    pub(super) heading: bool,
}

impl<'o> OutlineSentence<'o> {
    /// Its name among the sentences of the release.
    pub(super) fn name(&self) -> SentenceName<'o> {
        SentenceName {
            id: self.wordings.id(),
            event: self.event,
        }
    }
}

/// The name of a sentence, with the event that it is about if there are several.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct SentenceName<'o> {
    /// The message.
    pub(super) id: &'o str,
    /// The event.
    pub(super) event: Option<&'o str>,
}

impl SentenceName<'_> {
    /// As prose names it: `say("held", event="linz")`.
    pub(super) fn call(&self) -> String {
        match self.event {
            Some(event) => format!("say(\"{}\", event=\"{event}\")", self.id),
            None => format!("say(\"{}\")", self.id),
        }
    }
}

/// The sentences of an outline.
pub(super) fn sentences(outline: &[OutlineBlock]) -> Vec<OutlineSentence<'_>> {
    let marks = outline.iter().flat_map(|block| {
        let heading = block.heading.is_some();
        block.marks.iter().map(move |mark| (mark, heading))
    });
    let sentences = marks.filter_map(|(mark, heading)| match mark {
        Mark::Say { wordings, event } => Some(OutlineSentence {
            wordings,
            event: event.as_deref(),
            heading,
        }),
        _ => None,
    });
    sentences.collect()
}
