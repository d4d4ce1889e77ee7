//! Which entries of the register stand behind a record: those that it names, and those that they name in turn.
//!
//! In: the records, and where to begin. Out: registers and keys. A key that leads nowhere is among them; others report it.

use std::collections::BTreeSet;

use crate::record::{Fields, Records, Register};
use crate::source::Text;

/// Entries by register and key.
pub type Entries<'a> = BTreeSet<(Register, &'a str)>;

/// What stands behind groups of fields. What the site names stands behind each: the publisher, which every release can say, and
/// what stands at the end of releases that choose nothing else.
pub fn used<'a>(records: &'a Records, fields: impl Iterator<Item = &'a Fields>) -> Entries<'a> {
    let site = &records.site;
    let of_site = [
        (Register::Organisations, site.publisher.as_slice()),
        (Register::Boilerplate, &site.boilerplate),
        (Register::Contacts, &site.contacts),
    ];
    let of_site = of_site.into_iter();
    let of_site = of_site.flat_map(|(register, keys)| keys.iter().map(move |key| (register, key)));
    let mut open: Vec<(Register, &Text)> =
        fields.flat_map(Fields::references).chain(of_site).collect();
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
