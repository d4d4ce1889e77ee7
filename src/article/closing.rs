//! The end of every article, whatever its kind: what the programme wants to be said, whom the press asks, boilerplate.
//!
//! In: the closing of the release. Out: blocks in slots of their own behind those of the outline. Their texts are staff's Markdown
//! without references.

use crate::diagnostic::Report;
use crate::facts::{Boilerplate, Contact, Subject};
use crate::saying::{Operation, Options};
use crate::source::Text;
use crate::values::phone_link;

use super::block::{Block, Inline, Origin, Slotted, Target};
use super::composer::{Composer, Outcome};
use super::markdown::{self, Piece};

/// The message above the contacts.
const HEADING: &str = "contacts-heading";
/// The level of the headings.
const LEVEL: u8 = 2;

impl<S: Subject> Composer<'_, S> {
    /// The end of the article. Each part has a slot of its own, from the first on, also where another language has nothing.
    pub(super) fn closing(&self, first: usize, report: &mut Report) -> Vec<Slotted> {
        let closing = self.subject.closing();
        let statement = closing.statement.get(self.language);
        let statement = statement.map(|text| plain(text, report));
        let mut parts = vec![statement.unwrap_or_default(), self.contacts(report)];
        for text in &closing.boilerplate {
            parts.push(self.boilerplate(text, report));
        }
        let parts = parts.into_iter().zip(first..);
        let slotted = parts.flat_map(|(blocks, slot)| {
            let blocks = blocks.into_iter();
            blocks.map(move |block| Slotted { slot, block })
        });
        slotted.collect()
    }

    /// The emblem beside the statement, which has the first slot of the closing; none where the article has no statement.
    pub(super) fn emblem(&self, first: usize, blocks: &[Slotted]) -> Option<String> {
        let said = blocks.iter().any(|slotted| slotted.slot == first);
        self.subject.closing().emblem.clone().filter(|_| said)
    }

    /// The contacts of this language under their heading.
    fn contacts(&self, report: &mut Report) -> Vec<Block> {
        let named = |contact: &Contact| {
            contact.languages.is_empty() || contact.languages.contains(self.language)
        };
        let mut items = Vec::new();
        for (index, contact) in self.subject.closing().contacts.iter().enumerate() {
            if named(contact) {
                items.push(vec![self.contact(index, contact, report)]);
            }
        }
        if items.is_empty() {
            return Vec::new();
        }
        let mut blocks = Vec::new();
        if let Outcome::Words(content) = self.message(HEADING, None, report) {
            blocks.push(heading(content));
        }
        blocks.push(Block::List { start: None, items });
        blocks
    }

    /// Who it is, in which post, of which body: how to reach them.
    fn contact(&self, index: usize, contact: &Contact, report: &mut Report) -> Block {
        let mut content = Vec::new();
        let name = |path: String, report: &mut Report| {
            let fact = &self.subject.facts().get(&path)?.value;
            let (options, origin) = (Options::default(), Origin::Grammar);
            Some(self.say_fact((path, fact), Operation::Name, &options, &origin, report))
        };
        let who = name(format!("contacts.{index}.who"), report);
        let role = contact.role.get(self.language).map(words);
        let body = name(format!("contacts.{index}.organisation"), report);
        for part in [who, role, body].into_iter().flatten() {
            if !content.is_empty() {
                content.push(between(", "));
            }
            content.push(part);
        }
        let phone = contact.phone.as_ref();
        let phone = phone.map(|number| link(phone_link(&number.text), number));
        let email = contact.email.as_ref();
        let email = email.map(|address| link(format!("mailto:{}", address.text), address));
        let mut sign = ": ";
        for way in [phone, email].into_iter().flatten() {
            content.push(between(sign));
            content.push(way);
            sign = ", ";
        }
        Block::Paragraph(content)
    }

    /// A text under its heading.
    fn boilerplate(&self, text: &Boilerplate, report: &mut Report) -> Vec<Block> {
        let mut blocks = Vec::new();
        // A language that lacks one of the two has been reported.
        let both = text
            .heading
            .get(self.language)
            .zip(text.text.get(self.language));
        if let Some((above, below)) = both {
            blocks.push(heading(vec![words(above)]));
            blocks.extend(plain(below, report));
        }
        blocks
    }
}

/// Markdown without references.
fn plain(text: &Text, report: &mut Report) -> Vec<Block> {
    markdown::parse(text, vec![Piece::Markdown(0..text.text.len())], report)
}

fn heading(content: Vec<Inline>) -> Block {
    Block::Heading {
        level: LEVEL,
        content,
    }
}

/// Words of staff as they are.
fn words(text: &Text) -> Inline {
    Inline::Text {
        text: text.text.as_str().into(),
        origin: Origin::Prose(text.span),
    }
}

/// What stands between the parts of a contact.
fn between(sign: &str) -> Inline {
    Inline::said(sign)
}

/// A number or an address that holds together at the end of a line.
fn link(target: String, text: &Text) -> Inline {
    let content = Inline::Text {
        text: text.text.replace(' ', "\u{a0}").into(),
        origin: Origin::Prose(text.span),
    };
    Inline::Link {
        target: Box::new(Target::Url(target)),
        language: None,
        content: vec![content],
    }
}
