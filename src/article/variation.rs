//! Sentences that staff vary (`say:` in the record), without losing the facts.
//!
//! In: a variation and the sentence's default. Out: the wording of staff, and a fault for every fact that it drops in silence.

use std::collections::BTreeSet;

use crate::diagnostic::{Code, Diagnostic, nearest};
use crate::facts::Release;
use crate::source::Text;

use super::block::{Block, Inline};
use super::outline::{Mark, OutlineBlock, Wordings};
use super::reference::Segment;
use super::speaker::Speaker;

/// Variations of sentences that the release does not say.
pub(super) fn unknown(release: &Release, outline: &[OutlineBlock]) -> Vec<Diagnostic> {
    let ids: BTreeSet<&str> = outline
        .iter()
        .flat_map(|block| &block.marks)
        .filter_map(|mark| match mark {
            Mark::Say { wordings, .. } => Some(wordings.id()),
            _ => None,
        })
        .collect();
    let unknown = release
        .say_keys
        .iter()
        .filter(|key| !ids.contains(key.text.as_str()));
    unknown
        .map(|key| {
            let message = format!("this release has no sentence \"{}\"", key.text);
            let fault = Diagnostic::new(Code::UnknownMessage, key.span.clone(), message);
            match nearest(&key.text, ids.iter().copied()) {
                Some(near) => fault.hint(format!("Did you mean \"{near}\"?")),
                None => fault.hint(format!(
                    "Its sentences are {}.",
                    ids.iter().copied().collect::<Vec<_>>().join(", ")
                )),
            }
        })
        .collect()
}

impl Speaker<'_> {
    /// Another wording that the bundle offers: an attribute of the message.
    pub(super) fn other_wording(
        &self,
        wordings: &Wordings,
        name: &Text,
        event: Option<&str>,
        report: &mut Vec<Diagnostic>,
    ) -> Vec<Inline> {
        let id = format!("{}.{}", wordings.id(), name.text);
        if self.messages.sentence(&id).is_none() {
            let prefix = format!("{}.", wordings.id());
            let names: Vec<&str> = self
                .messages
                .ids()
                .filter_map(|id| id.strip_prefix(prefix.as_str()))
                .collect();
            let message = format!(
                "the sentence \"{}\" has no wording \"{}\"",
                wordings.id(),
                name.text
            );
            let fault = Diagnostic::new(Code::UnknownMessage, name.span.clone(), message);
            report.push(match nearest(&name.text, names.iter().copied()) {
                Some(near) => fault.hint(format!("Did you mean \"{near}\"?")),
                None if names.is_empty() => {
                    fault.hint("It has one wording only; reword it under the languages.")
                }
                None => fault.hint(format!("Its wordings are {}.", names.join(", "))),
            });
            return Vec::new();
        }
        let said = self.message(&id, event, report);
        if said.is_none() {
            let message = format!(
                "the wording \"{}\" needs a fact that the record lacks",
                name.text
            );
            report.push(
                Diagnostic::new(Code::MissingFact, name.span.clone(), message)
                    .hint("Give the fact, or choose another wording."),
            );
        }
        said.unwrap_or_default()
    }

    /// A wording of the staff's own. It says the facts of the default, or lists what it drops.
    pub(super) fn reworded(
        &self,
        wordings: &Wordings,
        text: &Text,
        drops: &[Text],
        event: Option<&str>,
        report: &mut Vec<Diagnostic>,
    ) -> Vec<Inline> {
        let mut silent = Vec::new();
        let default = facts_of(&self.default_wording(wordings, event, &mut silent));
        let cited: BTreeSet<String> = self
            .segments(text, &mut Vec::new())
            .into_iter()
            .filter_map(|segment| match segment {
                Segment::Fact { path, .. } => Some(path),
                _ => None,
            })
            .collect();
        let dropped = |path: &str| drops.iter().any(|drop| related(&drop.text, path));
        for path in default
            .iter()
            .filter(|path| !cited.iter().any(|cited| related(cited, path)) && !dropped(path))
        {
            let message = format!("in \"{}\" this wording leaves out {path}", self.language);
            report.push(
                Diagnostic::new(Code::DroppedFact, text.span.clone(), message).hint(format!(
                    "Say it as {{{{ {path} }}}}, or add `drops: [{path}]` below the wordings."
                )),
            );
        }
        for drop in drops
            .iter()
            .filter(|drop| !default.iter().any(|path| related(&drop.text, path)))
        {
            let message = format!(
                "the sentence \"{}\" does not say \"{}\"",
                wordings.id(),
                drop.text
            );
            let fault = Diagnostic::new(Code::DroppedFact, drop.span.clone(), message);
            report.push(
                match nearest(&drop.text, default.iter().map(String::as_str)) {
                    Some(near) => fault.hint(format!("Did you mean \"{near}\"?")),
                    None => fault.hint("Only facts that the default sentence says can be dropped."),
                },
            );
        }
        let mut blocks = self.prose(text, report).into_iter();
        match (blocks.next(), blocks.next()) {
            (Some(Block::Paragraph(inlines)), None) => inlines,
            _ => {
                let fault = Diagnostic::new(
                    Code::UnsupportedMarkdown,
                    text.span.clone(),
                    "a wording is one paragraph",
                );
                report.push(fault.hint("Write it without blank lines, headings and lists; longer texts stand in `prose`."));
                Vec::new()
            }
        }
    }
}

/// The paths of the facts that a sentence says.
fn facts_of(inlines: &[Inline]) -> BTreeSet<String> {
    let mut paths = BTreeSet::new();
    for inline in inlines {
        if let Inline::Fact { path, content } = inline {
            // What a fact says of itself in parts (a list's items, a town's country) is the fact.
            paths.extend(
                facts_of(content)
                    .into_iter()
                    .filter(|part| !related(path, part)),
            );
            paths.insert(path.clone());
        }
    }
    paths
}

/// Whether one path is the other, or a part of it.
fn related(one: &str, other: &str) -> bool {
    let within = |outer: &str, inner: &str| {
        inner
            .strip_prefix(outer)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
    };
    within(one, other) || within(other, one)
}
