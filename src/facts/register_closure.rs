//! Which entries of the register stand behind a record: those that it names, and those that they name in turn.
//!
//! In: the records, and where to begin. Out: registers and keys. A key that leads nowhere is among them; others report it.

use std::collections::BTreeSet;

use crate::record::{Records, Register, ReleaseRecord};

/// Entries by register and key.
pub type Entries<'a> = BTreeSet<(Register, &'a str)>;

/// What a release names of the register.
#[derive(Debug)]
pub struct References {
    /// Its id.
    pub release: String,
    /// The entries.
    pub entries: Vec<(Register, Box<str>)>,
}

impl References {
    /// Those of a record, which is given back: nothing else of it is needed once it is resolved.
    pub fn of(record: ReleaseRecord) -> Self {
        let entries = record.fields.references().into_iter();
        let entries = entries.map(|(register, key)| (register, key.text.as_str().into()));
        Self {
            entries: entries.collect(),
            release: record.id,
        }
    }
}

/// What stands behind releases. What the site names stands behind each: the publisher, which every release can say, and
/// what stands at the end of releases that choose nothing else.
pub fn used<'a>(
    records: &'a Records,
    releases: impl Iterator<Item = &'a References>,
) -> Entries<'a> {
    let site = &records.site;
    let of_site = [
        (Register::Organisations, site.publisher.as_slice()),
        (Register::Boilerplate, &site.boilerplate),
        (Register::Contacts, &site.contacts),
    ];
    let of_site = of_site.into_iter();
    let of_site = of_site
        .flat_map(|(register, keys)| keys.iter().map(move |key| (register, key.text.as_str())));
    let named = releases.flat_map(|release| &release.entries);
    let named = named.map(|(register, key)| (*register, &**key));
    let mut open: Vec<(Register, &str)> = named.chain(of_site).collect();
    let mut used = BTreeSet::new();
    while let Some((register, key)) = open.pop() {
        if used.insert((register, key))
            && let Some(entry) = records.register.get(register, key)
        {
            let below = entry.value.references().into_iter();
            open.extend(below.map(|(register, key)| (register, key.text.as_str())));
        }
    }
    used
}
