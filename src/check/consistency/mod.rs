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

use crate::diagnostic::Report;
use crate::facts::Release;
use crate::record::Records;

/// What releases contradict in each other, and entries that are one under two spellings.
pub fn disagreements(records: &Records, releases: &[Release], report: &mut Report) {
    spelling::two_spellings(&records.register, report);
    for release in releases {
        chronology::out_of_turn(release, report);
    }
    for series in series::all(releases) {
        ordinals::contradictions(&series, report);
        neighbours::contradictions(&series, report);
    }
}
