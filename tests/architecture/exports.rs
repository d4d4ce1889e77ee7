//! What rooms hand to others: every name is said by somebody outside. Rooms are public, so that the compiler finds no name that nobody calls.
//!
//! In: the sources, tests, benches and fuzz targets. Out: nothing but agreement.

use super::imports::{imports, names};
use super::{Source, below, sources};

fn every_export_of_a_room_is_named_outside_it() {
    let sources = sources();
    let outside: Vec<Source> = ["tests", "benches", "fuzz"]
        .into_iter()
        .flat_map(below)
        .collect();
    let mut unnamed = Vec::new();
    for source in &sources {
        let Some(room) = source
            .room()
            .filter(|room| source.path == format!("src/{room}/mod.rs"))
        else {
            continue;
        };
        let others = sources.iter().filter(|other| other.room() != Some(room));
        let others: Vec<&Source> = others.chain(&outside).collect();
        let exports = imports(&source.code)
            .0
            .into_iter()
            .filter(|import| import.public);
        unnamed.extend(
            exports
                .filter(|export| !others.iter().any(|other| names(said(other), &export.name)))
                .map(|export| format!("{room}::{}", export.name)),
        );
    }
    assert!(unnamed.is_empty(), "nobody names {unnamed:#?}");
}

/// What a file says: its code, and the examples of the house's own files, which run as tests.
fn said(source: &Source) -> &str {
    match source.path.as_str() {
        "src/lib.rs" => &source.text,
        _ => &source.code,
    }
}

crate::trial::trials! {
    tests: [every_export_of_a_room_is_named_outside_it],
}
