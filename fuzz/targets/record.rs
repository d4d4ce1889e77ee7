//! Any bytes as a record: no panic on the way to the article, and every fault stands inside the file.
//!
//! In: the bytes of a file. Out: nothing. What is around the record is the site of the article tests.
#![no_main]

use std::sync::{LazyLock, Mutex};

use libfuzzer_sys::fuzz_target;
use vestnesis::article::compose;
use vestnesis::diagnostic::Report;
use vestnesis::facts::resolve;
use vestnesis::record::{ReleaseRecord, decode, fields::release};
use vestnesis::source::parse;
use vestnesis_fuzz::{Site, sound};

static SITE: LazyLock<Mutex<Site>> = LazyLock::new(|| Mutex::new(Site::of_the_article_tests()));

fuzz_target!(|data: &[u8]| {
    let mut site = SITE.lock().expect("nobody else holds the site");
    let mut sources = site.sources.clone();
    let file = sources.add(
        "content/releases/2018/any.yaml",
        String::from_utf8_lossy(data),
    );
    let mut faults = Report::default();
    let node = parse(&file, &mut faults).node(&mut faults);
    assert!(node.is_some() || !faults.is_empty());
    sound(&faults, &sources);
    let Some(node) = node else { return };
    let languages: Vec<_> = site
        .records
        .site
        .languages
        .iter()
        .map(|(language, _)| *language)
        .collect();
    let fields = decode(&release::GROUP, &node, &languages, &mut faults);
    sound(&faults, &sources);
    site.records.releases = vec![ReleaseRecord {
        id: "any".to_owned(),
        year: 2018,
        file,
        fields,
    }];
    let mut faults = Report::default();
    let releases = resolve(&site.records, &mut faults);
    sound(&faults, &sources);
    for release in releases {
        let kind = &site.records.kinds[&release.kind];
        let mut faults = Report::default();
        compose(&site.outlines, &site.locales, kind, &release, &mut faults);
        sound(&faults, &sources);
    }
});
