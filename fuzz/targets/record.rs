//! Any bytes as a record: no panic on the way to the article, and every fault stands inside the file.
//!
//! In: the bytes of a file. Out: nothing. What is around the record is the site of the article tests.
#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use vestnesis_fuzz::Site;

static SITE: LazyLock<Site> = LazyLock::new(Site::of_the_article_tests);

fuzz_target!(|data: &[u8]| {
    let site = SITE.with_record(String::from_utf8_lossy(data).into_owned());
    let findings = site.findings();
    assert!(site.articles().next().is_some() || findings.report.has_errors());
});
