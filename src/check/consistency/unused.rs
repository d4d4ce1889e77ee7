//! Entries of the register that no release uses, neither itself nor through other entries.
//!
//! In: the records, all of them readable: what an unreadable one would use is not known. Out: a warning for each entry.

use crate::diagnostic::{Argument, Code, Diagnostic, Report, message};
use crate::facts::{References, used};
use crate::record::{Records, Register};
use crate::source::Text;

/// Entries that stand in the register for nothing.
pub fn unused_entries(records: &Records, releases: &[References], report: &mut Report) {
    let used = used(records, releases.iter());
    for register in Register::ALL {
        let unused = |key: &&Text| !used.contains(&(register, key.text.as_str()));
        let keys = records.register.written_keys(register).into_iter();
        for key in keys.filter(unused) {
            let message = message!(
                "unused-entry",
                what = Argument::Noun(register.entry().into()),
                key = &key.text
            );
            report.add(Diagnostic::new(Code::UnusedEntry, key.span, message));
        }
    }
}
