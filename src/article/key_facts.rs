//! The key facts beside an article: who, where, when, how many; and the line above its headline.
//!
//! In: the rows of the box and the messages of the kind. Out: labels and values as inlines. They are said as sentences are, but staff
//! do not vary them: whatever the article leaves out, here it stands.

use std::collections::BTreeSet;

use crate::diagnostic::Report;

use super::block::{Inline, KeyFact};
use super::composer::{Composer, Outcome, run_on};
use super::outline::{Mark, Row};
use super::{first_mention, sentence_case, typography};

/// The message above the headline.
const DATELINE: &str = "dateline";

impl Composer<'_> {
    /// The rows that have a value; none of what was withdrawn.
    pub(super) fn key_facts(&self, rows: &[Row], report: &mut Report) -> Vec<KeyFact> {
        if self.subject.life_cycle.withdrawn {
            return Vec::new();
        }
        let mut found = Report::default();
        let mut facts: Vec<KeyFact> = rows
            .iter()
            .filter_map(|row| self.row(row, &mut found))
            .collect();
        // What the article could not say either has been reported there.
        let known = report.sorted().into_iter();
        let known: BTreeSet<_> = known.map(|fault| (fault.code, fault.span)).collect();
        let found = found.into_iter();
        report.extend(found.filter(|fault| !known.contains(&(fault.code, fault.span))));
        self.set_in_type(&mut facts);
        facts
    }

    /// Where the news comes from, and of which day it is.
    pub(super) fn dateline(&self, report: &mut Report) -> Vec<Inline> {
        let mut line = match self.message(DATELINE, None, report) {
            Outcome::Words(words) => words,
            _ => Vec::new(),
        };
        sentence_case::set_sentences(&mut line);
        typography::set(&mut line, *self.language);
        line
    }

    /// A row with its values.
    fn row(&self, row: &Row, report: &mut Report) -> Option<KeyFact> {
        let values = row.values.iter().map(|value| self.run(value, report));
        let values: Vec<_> = values.filter(|value| !value.is_empty()).collect();
        // Without values the label is not missed: it may need facts that are not there.
        let label = (!values.is_empty()).then(|| self.run(&row.label, report))?;
        (!label.is_empty()).then_some(KeyFact { label, values })
    }

    /// The phrases of a label or a value, one behind the other.
    fn run(&self, marks: &[Mark], report: &mut Report) -> Vec<Inline> {
        let mut run = Vec::new();
        for mark in marks {
            if let Mark::Say { wordings, event } = mark
                && let Outcome::Words(words) =
                    self.default_wording(wordings, event.as_deref(), report)
            {
                run_on(&mut run, words);
            }
        }
        run
    }

    /// Numbers and marks of the language set, the original of a name behind its first mention only.
    fn set_in_type(&self, facts: &mut [KeyFact]) {
        first_mention::keep_of_runs(facts.iter_mut().flat_map(|fact| &mut fact.values));
        for KeyFact { label, values } in facts {
            for run in values.iter_mut().chain([label]) {
                sentence_case::set_phrase(run);
                typography::set(run, *self.language);
            }
        }
    }
}
