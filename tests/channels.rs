//! How texts fit the channels that they are sent through: counts by rules in a table, and what `check --verbose` says of sites.
//!
//! `tests/channels/counts.tsv`: a text, its weight in a post, short messages, places taken, places there. Every `.edit` is an edition of
//! the repository's site with the whole report beside it; BLESS=1 writes the reports anew: read the difference.
#![allow(
    clippy::disallowed_methods,
    clippy::format_push_string,
    clippy::unwrap_used
)]

use proptest::prelude::*;
use std::path::Path;

use vestnesis::check::{PREHEADER, characters, post_weight, preheader, short_messages};

use crate::site::{Site, errors, printed};
use crate::trial::{Outcome, beside};

fn texts_count_as_in_the_table() {
    let mut wrong = String::new();
    for line in include_str!("channels/counts.tsv").lines().skip(1) {
        let (text, expected) = line.split_once('\t').unwrap();
        let text = text.replace('␣', "\u{a0}");
        let short = short_messages(&text);
        let found = [
            post_weight(&text, None),
            short.parts,
            short.used,
            short.room,
        ];
        let found = found.map(|count| count.to_string()).join("\t");
        if found != expected {
            wrong += &format!("{text}\t{found}\n");
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

fn what_is_said_of_releases_stands_beside_the_cases(case: &Path) -> Outcome {
    let site = Site::of_the_repository();
    crate::edits::edit(&site, case);
    let output = site.run(&["check", "--verbose"]);
    let said = format!("{}{}", errors(&output), printed(&output));
    // Of the other releases nothing is asked.
    let own: Vec<&str> = said.split_inclusive('\n').collect();
    let others = own
        .iter()
        .position(|line| line.starts_with("volunteering-promoters (lv)"));
    let own: String = own[..others.unwrap_or(own.len())].concat();
    beside(case, &own)
}

proptest! {
    fn a_preheader_fits_and_begins_the_lead(lead in "\\PC{0,300}") {
        let cut = preheader(&lead);
        prop_assert!(characters(&cut) <= PREHEADER);
        prop_assert!(lead.starts_with(cut.trim_end_matches('…')));
    }

    fn short_messages_have_room(text in "\\PC{0,500}") {
        let short = short_messages(&text);
        prop_assert!(short.parts > 0 && short.used <= short.room);
        let _ = post_weight(&text, Some("https://example.org/"));
    }
}

crate::trial::trials! {
    tests: [texts_count_as_in_the_table, a_preheader_fits_and_begins_the_lead, short_messages_have_room],
    cases: [what_is_said_of_releases_stands_beside_the_cases of "channels" "edit"],
}
