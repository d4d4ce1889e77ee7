//! Facts that agree across records: what one release says of another, and what entries of the register say of each other.
//!
//! In: all records and all releases that could be resolved. Out: faults that name both places. Each record on its own has been
//! checked when it was resolved; nothing is changed here.

mod chronology;
mod compare;
mod neighbours;
mod ordinals;
mod series;
mod spelling;
mod unused;

pub use unused::unused_entries;

use crate::diagnostic::Diagnostic;
use crate::facts::Release;
use crate::record::Records;

/// What releases contradict in each other, and entries that are one under two spellings.
pub fn disagreements(records: &Records, releases: &[Release]) -> Vec<Diagnostic> {
    let mut report = spelling::two_spellings(&records.register);
    report.extend(releases.iter().flat_map(chronology::out_of_turn));
    for series in series::all(releases) {
        report.extend(ordinals::contradictions(&series));
        report.extend(neighbours::contradictions(&series));
    }
    report
}
