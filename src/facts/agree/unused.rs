//! Entries of the register that no release uses, neither itself nor through other entries.
//!
//! In: the records, all of them readable: what an unreadable one would use is not known. Out: a warning for each entry.

use std::collections::BTreeSet;

use crate::diagnostic::{Argument, Code, Diagnostic, message};
use crate::record::{Records, Register};
use crate::source::Text;

/// Entries that stand in the register for nothing.
pub fn unused_entries(records: &Records) -> Vec<Diagnostic> {
    let used = used(records);
    let mut report = Vec::new();
    for register in Register::ALL {
        let unused = |key: &&Text| !used.contains(&(register, key.text.as_str()));
        let keys = records.register.written_keys(register).into_iter();
        for key in keys.filter(unused) {
            let message = message!(
                "unused-entry",
                what = Argument::Noun(register.entry().into()),
                key = &key.text
            );
            report.push(Diagnostic::new(
                Code::UnusedEntry,
                key.span.clone(),
                message,
            ));
        }
    }
    report
}

/// What the site and its releases name, and what that names in turn.
fn used(records: &Records) -> BTreeSet<(Register, &str)> {
    let publisher = records.site.publisher.iter();
    let publisher = publisher.map(|key| (Register::Organisations, key));
    let releases = records.releases.iter();
    let mut open: Vec<(Register, &Text)> = releases
        .flat_map(|release| release.fields.references())
        .chain(publisher)
        .collect();
    let mut used = BTreeSet::new();
    while let Some((register, key)) = open.pop() {
        if used.insert((register, key.text.as_str()))
            && let Some(entry) = records.register.get(register, &key.text)
        {
            open.extend(entry.value.references());
        }
    }
    used
}
