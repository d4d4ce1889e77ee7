//! Files that import each other in a circle: the table below holds what is left of them, and may only shrink.
//!
//! In: the sources. Out: nothing but agreement. A circle that is new or has grown fails; so does one that is gone, until it leaves the table.

use std::collections::{BTreeMap, BTreeSet};

use super::imports::Modules;
use super::{sources, sources_of_grammar};

/// The circles that are left, each as its sorted files.
const CIRCLES: &[&[&str]] = &[
    // A form of a part is asked of the way of the whole.
    &[
        "grammar/src/romanian/phrase.rs",
        "grammar/src/romanian/special.rs",
    ],
    // The resolver, whose methods stand in several files.
    &[
        "src/facts/resolve/missing.rs",
        "src/facts/resolve/mod.rs",
        "src/facts/resolve/text.rs",
    ],
    // A call is looked up in the scope that asks.
    &["src/locale/check/call.rs", "src/locale/check/scope.rs"],
    // A selector is walked as what stands around it.
    &["src/locale/check/select.rs", "src/locale/check/walk.rs"],
    // A typed field reads the decoded ones that hold it.
    &["src/record/decoded.rs", "src/record/typed.rs"],
];

/// No circle has more files.
const LARGEST: usize = 3;

fn files_import_each_other_in_no_circle_but_these() {
    let table: BTreeSet<Vec<&str>> = CIRCLES.iter().map(|files| files.to_vec()).collect();
    let (program, grammar) = (sources(), sources_of_grammar());
    let mut found = circles(&Modules::new("src/", &program).graph());
    found.extend(circles(&Modules::new("grammar/src/", &grammar).graph()));
    let new: Vec<_> = found.difference(&table).collect();
    assert!(new.is_empty(), "new or larger circles of files: {new:#?}");
    let gone: Vec<_> = table.difference(&found).collect();
    assert!(
        gone.is_empty(),
        "circles that are gone leave the table: {gone:#?}"
    );
    let large = found.iter().find(|files| files.len() > LARGEST);
    assert!(large.is_none(), "more than {LARGEST} files: {large:?}");
}

/// The circles of a graph: the files that reach each other.
fn circles<'a>(graph: &BTreeMap<&'a str, BTreeSet<&'a str>>) -> BTreeSet<Vec<&'a str>> {
    let reached: BTreeMap<&str, BTreeSet<&str>> = graph
        .keys()
        .map(|file| (*file, reached_from(file, graph)))
        .collect();
    let in_circles = reached.iter().filter(|(file, files)| files.contains(*file));
    in_circles
        .map(|(file, files)| {
            let back = files.iter().filter(|other| reached[*other].contains(file));
            back.copied().collect()
        })
        .collect()
}

/// The files that a file imports, and those that these import, and so on.
fn reached_from<'a>(file: &str, graph: &BTreeMap<&'a str, BTreeSet<&'a str>>) -> BTreeSet<&'a str> {
    let mut reached = BTreeSet::new();
    let mut open: Vec<&str> = graph[file].iter().copied().collect();
    while let Some(next) = open.pop() {
        if reached.insert(next) {
            open.extend(&graph[next]);
        }
    }
    reached
}

crate::trial::trials! {
    tests: [files_import_each_other_in_no_circle_but_these],
}
