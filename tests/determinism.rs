//! The same input gives the same bytes, whatever the machine, its language and the number of its cores.
//!
//! In: the repository's content. Out: agreement of builds with each other and with the committed site.
#![allow(clippy::disallowed_methods, clippy::unwrap_used)]

use std::collections::BTreeMap;
use std::path::Path;
use std::time::SystemTime;

use crate::site::{REPOSITORY, Site, errors, files, printed};

/// Builds the repository itself into a folder of its own, in another surrounding.
fn build(jobs: &str, surrounding: &[(&str, &str)]) -> BTreeMap<String, Vec<u8>> {
    let site = Site::empty();
    let output = site
        .command(&[
            "build", "--root", REPOSITORY, "--output", "public", "--jobs", jobs,
        ])
        .envs(surrounding.iter().copied())
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(0), "{}", errors(&output));
    files(&site.root().join("public"))
}

/// The paths and bytes that differ.
fn differences(one: &BTreeMap<String, Vec<u8>>, two: &BTreeMap<String, Vec<u8>>) -> Vec<String> {
    one.keys()
        .chain(two.keys())
        .filter(|path| one.get(*path) != two.get(*path))
        .cloned()
        .collect()
}

fn every_machine_builds_the_same_site() {
    let one = build(
        "1",
        &[
            ("LANG", "lv_LV.UTF-8"),
            ("LC_ALL", "lv_LV.UTF-8"),
            ("TZ", "Pacific/Kiritimati"),
        ],
    );
    let two = build(
        "2",
        &[
            ("LANG", "C"),
            ("LC_ALL", "tr_TR.UTF-8"),
            ("TZ", "Pacific/Pago_Pago"),
        ],
    );
    assert!(one.len() > 10, "{:?}", one.keys());
    assert_eq!(differences(&one, &two), Vec::<String>::new());
    let committed = Path::new(REPOSITORY).join("output");
    if committed.is_dir() {
        let old = differences(&one, &files(&committed));
        assert_eq!(
            old,
            Vec::<String>::new(),
            "the committed site is older: build it"
        );
    }
}

fn a_second_build_writes_nothing() {
    let site = Site::of_the_repository();
    let times = || -> BTreeMap<String, SystemTime> {
        let output = site.root().join("output");
        files(&output)
            .into_keys()
            .map(|path| {
                let changed = output.join(&path).metadata().unwrap().modified().unwrap();
                (path, changed)
            })
            .collect()
    };
    let first = site.run(&["build"]);
    assert_eq!(first.status.code(), Some(0), "{}", errors(&first));
    let before = times();
    let second = site.run(&["build"]);
    let said = printed(&second);
    assert!(said.contains(": 0 files written, "), "{said}");
    assert!(said.contains(", 0 removed in "), "{said}");
    assert_eq!(times(), before);
}

crate::trial::trials! {
    tests: [every_machine_builds_the_same_site, a_second_build_writes_nothing],
}
