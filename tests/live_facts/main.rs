//! Every fact is live: change it, and each language that has said it says the new value and no longer the old one.
//!
//! In: the site of the repository, of which one value after another is changed (`leaves` finds them, `change` says into what).
//! Data: `register/` (entries that values are changed to), `words.tsv` (what values are called), `by_hand.tsv` (values that need a
//! certain other one), `unsaid.tsv` (what no article says, and why), `stays.tsv` (old words that something else still says).
#![allow(clippy::disallowed_methods, clippy::unwrap_used)]

mod change;
mod leaves;
mod said;

use std::collections::BTreeSet;

use rayon::prelude::*;

use crate::composed::{Composed, RELEASES, Site};
use change::{Change, Changer};
use leaves::Leaf;
use said::{Table, holds, remains};

/// Entries that values are changed to, by register.
const SPARE: [(&str, &str); 8] = [
    ("places", include_str!("register/places.yaml")),
    ("organisations", include_str!("register/organisations.yaml")),
    ("people", include_str!("register/people.yaml")),
    ("programmes", include_str!("register/programmes.yaml")),
    ("projects", include_str!("register/projects.yaml")),
    ("nouns", include_str!("register/nouns.yaml")),
    ("boilerplate", include_str!("register/boilerplate.yaml")),
    ("contacts", include_str!("register/contacts.yaml")),
];

/// What nobody has said: the records of the repository quote no one.
const QUOTED: &str = include_str!("quoted.yaml");

const LANGUAGES: [&str; 3] = ["lv", "en", "ro"];

/// What every trial needs.
struct Trials {
    site: Site,
    base: Composed,
    unsaid: Table,
    stays: Table,
}

fn every_fact_is_live() {
    let mut site = Site::of_the_repository();
    for (register, text) in SPARE {
        site.append(&format!("content/register/{register}.yaml"), text);
    }
    site.append(&site.record("evolaq-skovde"), QUOTED);
    let trials = Trials {
        base: site.compose().unwrap(),
        site,
        unsaid: Table::read(include_str!("unsaid.tsv")),
        stays: Table::read(include_str!("stays.tsv")),
    };
    let changer = Changer::new(&trials.site);
    let changes: Vec<(Leaf, Change)> = leaves::all(&trials.site)
        .into_iter()
        .flat_map(|leaf| {
            let changes = changer.changes(&leaf);
            changes
                .into_iter()
                .map(move |change| (leaf.clone(), change))
        })
        .collect();
    let mut wrong: Vec<String> = changes
        .par_iter()
        .flat_map_iter(|(leaf, change)| trials.faults(leaf, change))
        .collect();
    wrong.extend(
        trials
            .unsaid
            .idle()
            .map(|row| format!("unsaid.tsv names what is not there: {row}")),
    );
    wrong.extend(
        trials
            .stays
            .idle()
            .map(|row| format!("stays.tsv has a line that nothing needs: {row}")),
    );
    wrong.extend(
        changer
            .by_hand
            .idle()
            .map(|row| format!("by_hand.tsv names what is not there: {row}")),
    );
    assert!(
        wrong.is_empty(),
        "{} of {} changes\n{}",
        wrong.len(),
        changes.len(),
        wrong.join("\n")
    );
}

impl Trials {
    /// What is wrong after a change: one line per language.
    fn faults(&self, leaf: &Leaf, change: &Change) -> Vec<String> {
        let mut site = self.site.clone();
        site.replace_all(&change.edits);
        let path = &self.site.file(leaf.span).path;
        if path.starts_with(RELEASES) {
            site.keep_release(path);
        }
        let composed = match site.compose() {
            Ok(composed) => composed,
            Err(report) => return vec![format!("{} = {}: {report}", leaf.id, change.value)],
        };
        LANGUAGES
            .iter()
            .filter_map(|language| {
                let fault = self.fault(leaf, change, &composed, language)?;
                Some(format!(
                    "{} = {}: {language}: {fault}",
                    leaf.id, change.value
                ))
            })
            .collect()
    }

    fn fault(
        &self,
        leaf: &Leaf,
        change: &Change,
        composed: &Composed,
        language: &str,
    ) -> Option<String> {
        let differ: BTreeSet<&str> = composed
            .ids()
            .filter(|id| self.base.text(id, language) != composed.text(id, language))
            .collect();
        if leaf.language.as_deref().is_some_and(|own| own != language) {
            return (!differ.is_empty())
                .then(|| format!("changes with another language: {differ:?}"));
        }
        if self.unsaid.has(&leaf.id, language) {
            let marks = self.unsaid.has_words(&leaf.id, language, "mark");
            let marked = |id: &str| self.base.marks(id, language) != composed.marks(id, language);
            let same = marks && !composed.ids().any(marked);
            return match (differ.is_empty(), same) {
                (false, _) => Some(format!("is said, though unsaid.tsv lists it: {differ:?}")),
                (true, true) => Some("marks nothing".to_owned()),
                (true, false) => None,
            };
        }
        if differ.is_empty() {
            return Some("no article says it".to_owned());
        }
        let expected = change.expected.get(language)?;
        for id in differ {
            let text = composed.text(id, language);
            if let Some(words) = expected.new.iter().find(|words| !holds(&text, words)) {
                return Some(format!("{id} does not say \"{words}\""));
            }
            let rest = remains(&self.base, composed, id, language);
            let stays = |words: &&String| {
                holds(&rest, words) && !self.stays.has_words(&leaf.id, language, words)
            };
            if let Some(words) = expected.old.iter().find(stays) {
                return Some(format!("{id} still says \"{words}\""));
            }
        }
        None
    }
}

crate::trial::trials! {
    tests: [every_fact_is_live],
}
