//! One place, body or person under two keys: entries whose names differ by letter case and diacritics alone.
//!
//! In: the register. Out: warnings at the later entry; two places may really bear one name.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::{Code, Diagnostic, Report, message};
use crate::record::fields::{NAME, organisation, place};
use crate::record::{Entry, Fields, Item, Register, RegisterFiles};
use crate::source::{Text, folded};

/// What two entries must share beside the name, and a name as it is said in a language (`None`: the original).
type Spelling<'r> = (Vec<Option<&'r str>>, Option<&'r str>, String);

/// Entries that are one under two spellings.
pub fn two_spellings(register: &RegisterFiles, report: &mut Report) {
    let registers: [(Register, &[&str]); 3] = [
        (Register::Places, &[place::COUNTRY.name()]),
        (
            Register::Organisations,
            &[organisation::PLACE.name(), organisation::PART_OF.name()],
        ),
        (Register::People, &[]),
    ];
    for (kind, shared) in registers {
        let mut entries: Vec<&Entry<Fields>> = register.entries(kind).collect();
        entries.sort_by_key(|entry| entry.key.span.start());
        let mut seen: BTreeMap<Spelling<'_>, &Text> = BTreeMap::new();
        for entry in entries {
            let spellings = spellings(entry, shared);
            let other = spellings.iter().find_map(|spelling| seen.get(spelling));
            if let Some(other) = other {
                let message = message!("two-spellings", key = &entry.key.text, other = &other.text);
                let fault = Diagnostic::new(Code::TwoSpellings, entry.key.span, message);
                report.add(fault.related(other.span, message!("two-spellings-other")));
            }
            for spelling in spellings {
                seen.entry(spelling).or_insert(&entry.key);
            }
        }
    }
}

/// Every way in which an entry is named. A body without a name is named by type and place.
fn spellings<'r>(entry: &'r Entry<Fields>, shared: &[&str]) -> BTreeSet<Spelling<'r>> {
    let fields = &entry.value;
    let shared = shared
        .iter()
        .map(|field| fields.item_named(field).and_then(Item::text));
    let shared: Vec<Option<&str>> = shared
        .map(|text| text.map(|text| text.text.as_str()))
        .collect();
    let Some(entry) = fields.get(NAME) else {
        let noun = fields.item_named(organisation::TYPE.name());
        let noun = noun.and_then(Item::text);
        let named = noun.map(|noun| (shared, None, folded(&noun.text)));
        return named.into_iter().collect();
    };
    let original = entry.name.original.as_ref();
    let original = original.map(|original| (shared.clone(), None, folded(&original.text)));
    let words = entry.name.words.iter();
    let words =
        words.map(|(language, word)| (shared.clone(), Some(language.as_str()), folded(&word.text)));
    original.into_iter().chain(words).collect()
}
