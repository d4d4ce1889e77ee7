//! Sentences that staff vary (`say:` in the record), without losing the facts.
//!
//! In: a variation and the sentence's default. Out: the wording of staff, and a fault for every fact that it drops in silence.

use std::collections::BTreeSet;

use crate::diagnostic::{Code, Diagnostic, Report, message};
use crate::facts::Release;
use crate::locale::Locales;
use crate::record::{Variation, paths_meet};
use crate::source::Text;

use super::block::{Block, Inline};
use super::composer::{Composer, Outcome, place};
use super::outline::{self, OutlineBlock, OutlineSentence, Wordings};
use super::reference::Segment;
use super::sentence_lookup;

/// Variations that no language can say.
pub(super) fn check(
    release: &Release,
    outline: &[OutlineBlock],
    locales: &Locales,
    report: &mut Report,
) {
    let sentences = outline::sentences(outline);
    for key in &release.say_keys {
        let named = |sentence: &&OutlineSentence<'_>| sentence.wordings.id() == key.text;
        if !sentences.iter().any(|sentence| named(&sentence)) {
            report.add(unknown(key, &sentences));
            continue;
        }
        match release.say.get(&key.text) {
            Some(Variation::Wording(name)) => {
                report.extend(unknown_wording(&key.text, name, release, locales));
            }
            Some(Variation::Reworded { .. }) => {
                let of_events = sentences.iter().filter(named);
                let events: Vec<&str> = of_events.filter_map(|sentence| sentence.event).collect();
                if !events.is_empty() {
                    report.add(of_several_events(key, &events));
                }
            }
            _ => {}
        }
    }
    report.extend(silent_headline(release, outline));
    for name in release.quotes.iter().filter_map(|quote| quote.say.as_ref()) {
        report.extend(unknown_wording(outline::QUOTATION, name, release, locales));
    }
}

fn unknown(key: &Text, sentences: &[OutlineSentence<'_>]) -> Diagnostic {
    let ids: BTreeSet<&str> = sentences
        .iter()
        .map(|sentence| sentence.wordings.id())
        .collect();
    let ids: Vec<&str> = ids.into_iter().collect();
    sentence_lookup::unknown_sentence(&key.text, key.span, &ids)
}

/// Another wording that no bundle offers.
pub(super) fn unknown_wording(
    id: &str,
    name: &Text,
    release: &Release,
    locales: &Locales,
) -> Option<Diagnostic> {
    let wording = &name.text;
    if !locales.lack(&release.kind, &format!("{id}.{wording}")) {
        return None;
    }
    let prefix = format!("{id}.");
    let ids = locales.ids(&release.kind);
    let names = ids
        .into_iter()
        .filter_map(|id| id.strip_prefix(prefix.as_str()));
    let names: Vec<&str> = names.collect();
    let all = names.join(", ");
    let message = message!("no-wording", id = id, wording = wording, wordings = all);
    let fault = Diagnostic::new(Code::UnknownMessage, name.span, message);
    Some(if names.is_empty() {
        fault.hint(message!("one-wording-only"))
    } else {
        fault.did_you_mean(wording, names)
    })
}

/// The same words would be said once for each event.
fn of_several_events(key: &Text, events: &[&str]) -> Diagnostic {
    let message = message!(
        "wording-of-several-events",
        id = &key.text,
        event = events[0]
    );
    Diagnostic::new(Code::UnknownValue, key.span, message)
}

/// A headline that staff leave out.
fn silent_headline(release: &Release, outline: &[OutlineBlock]) -> Option<Diagnostic> {
    let headline = outline.iter().filter(|block| block.heading == Some(1));
    let headline: Vec<OutlineBlock> = headline.cloned().collect();
    let sentences = outline::sentences(&headline);
    let silent = |sentence: &OutlineSentence<'_>| {
        let variation = release.say.get(sentence.wordings.id());
        matches!(variation, Some(Variation::Silent))
    };
    let first = sentences.first().filter(|_| sentences.iter().all(silent))?;
    let mut keys = release.say_keys.iter();
    let key = keys.find(|key| key.text == first.wordings.id())?;
    let message = message!("headline-left-out", id = &key.text);
    Some(Diagnostic::new(Code::EmptyArticle, key.span, message))
}

impl Composer<'_> {
    /// Another wording that the bundle offers: an attribute of the message.
    pub(super) fn other_wording(
        &self,
        wordings: &Wordings,
        name: &Text,
        event: Option<&str>,
        report: &mut Report,
    ) -> Outcome {
        let id = format!("{}.{}", wordings.id(), name.text);
        let said = self.message(&id, event, report);
        if said != Outcome::Lacking {
            return said;
        }
        let message = message!("wording-lacks-fact", wording = &name.text);
        report.add(Diagnostic::new(Code::MissingFact, name.span, message));
        Outcome::Faulty
    }

    /// A wording of the staff's own. It says the facts of the default, or lists what it drops.
    pub(super) fn reworded(
        &self,
        wordings: &Wordings,
        text: &Text,
        drops: &[Text],
        report: &mut Report,
    ) -> Outcome {
        let default = self.default_facts(wordings);
        let read = self.read(text, false);
        let cited = read.segments.iter().filter_map(|segment| match segment {
            Segment::Fact { path, .. } => Some(path.as_str()),
            _ => None,
        });
        let cited: BTreeSet<&str> = cited.collect();
        let dropped = |path: &str| drops.iter().any(|drop| paths_meet(&drop.text, path));
        for path in default
            .said
            .iter()
            .filter(|path| !cited.iter().any(|cited| paths_meet(cited, path)) && !dropped(path))
        {
            let language = self.language.as_str();
            let message = message!("wording-leaves-out", language = language, path = path);
            report.add(Diagnostic::new(Code::DroppedFact, text.span, message));
        }
        let idle = |drop: &&Text| !default.used.iter().any(|path| paths_meet(&drop.text, path));
        for drop in drops.iter().filter(|drop| default.known && idle(drop)) {
            let message = message!(
                "dropped-but-not-said",
                id = wordings.id(),
                path = &drop.text
            );
            let fault = Diagnostic::new(Code::DroppedFact, drop.span, message);
            let used = default.used.iter().map(String::as_str);
            report.add(fault.did_you_mean(&drop.text, used));
        }
        let mut blocks = self.said_text(&read, report).into_iter();
        match (blocks.next(), blocks.next()) {
            (Some(Block::Paragraph(inlines)), None) => Outcome::Words(inlines),
            _ => {
                report.add(Diagnostic::new(
                    Code::UnsupportedMarkdown,
                    text.span,
                    message!("wording-one-paragraph"),
                ));
                Outcome::Faulty
            }
        }
    }

    /// The facts of the default wording.
    fn default_facts(&self, wordings: &Wordings) -> DefaultFacts {
        let mut facts = DefaultFacts {
            said: BTreeSet::new(),
            used: BTreeSet::new(),
            known: true,
        };
        for id in wordings.ids() {
            match self.message(id, None, &mut Report::default()) {
                Outcome::Words(words) => {
                    let sentence = self.messages.sentence(id);
                    let uses = sentence.map(|sentence| sentence.needs.union(&sentence.compares));
                    facts.said = facts_of(&words);
                    facts.used.clone_from(&facts.said);
                    let uses = uses.into_iter().flatten();
                    facts
                        .used
                        .extend(uses.map(|path| place(path, None).into_owned()));
                    return facts;
                }
                Outcome::Faulty => facts.known = false,
                Outcome::Lacking | Outcome::Silent => {}
            }
        }
        facts
    }
}

/// The facts of a sentence's default wording.
struct DefaultFacts {
    /// Those that it says: a wording of staff says them too, or drops them.
    said: BTreeSet<String>,
    /// Those, and what it only looks at for its tense or its variants: they may be dropped.
    used: BTreeSet<String>,
    /// Whether no wording before it is faulty.
    known: bool,
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
                    .filter(|part| !paths_meet(path, part)),
            );
            paths.insert(path.to_string());
        }
    }
    paths
}
