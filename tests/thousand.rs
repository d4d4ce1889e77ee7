//! A thousand generated releases, and every byte of their site by its hash: what changes for readers without anybody having meant it shows
//! here, also where the five releases of the repository have nothing of the kind.
//!
//! In: the generator of the benches. Out: `tests/thousand.txt`: each folder of the site with the number of its files and the hash of all
//! of them. BLESS=1 writes it anew: build the site of `cargo bench` before and after, and look at what differs.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::Path;
use std::sync::LazyLock;

use vestnesis::diagnostic::Report;
use vestnesis::output::{Memory, Nothing};
use vestnesis::source::read_site;
use vestnesis::{Refused, Site};

use crate::corpus;
use crate::loaded::{edition, human};

const RELEASES: usize = 1_000;
/// So many that articles are packed while they wait for their pages.
const MANY: usize = 2_001;

/// The files of a thousand releases.
static THOUSAND: LazyLock<BTreeMap<String, Vec<u8>>> = LazyLock::new(|| built(RELEASES));

/// The files of a site of so many releases without errors, by path.
fn built(releases: usize) -> BTreeMap<String, Vec<u8>> {
    let folder = tempfile::tempdir().unwrap();
    corpus::write(folder.path(), releases);
    let mut problems = Report::default();
    let tree = read_site(folder.path(), &mut problems).unwrap();
    let mut files = BTreeMap::new();
    let built = Site::load(tree, problems)
        .and_then(|site| site.check().compose(&edition()).plan(&Nothing, &Nothing))
        .and_then(|plan| plan.render(Box::new(Memory::new(&mut files))));
    match built {
        Ok(site) => assert!(site.findings().releases > releases),
        Err(Refused::Environment(trouble)) => panic!("{}", crate::spoken::said(&trouble)),
        Err(Refused::Content(findings)) => panic!("{}", human(&findings)),
    }
    files
}

/// A line for every folder.
fn hashes(files: &BTreeMap<String, Vec<u8>>) -> String {
    let mut folders: BTreeMap<&str, (usize, blake3::Hasher)> = BTreeMap::new();
    for (path, bytes) in files {
        let folder = path.rsplit_once('/').map_or(".", |(folder, _)| folder);
        let (number, hasher) = folders.entry(folder).or_default();
        *number += 1;
        hasher.update(path.as_bytes());
        hasher.update(blake3::hash(bytes).as_bytes());
    }
    let mut lines = String::new();
    for (folder, (number, hasher)) in folders {
        let hash = hasher.finalize().to_hex();
        writeln!(lines, "{folder}: {number}, {}", &hash[..16]).unwrap();
    }
    lines
}

fn a_thousand_releases_have_the_pages_of_before() {
    let found = hashes(&THOUSAND);
    let case = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/thousand");
    crate::trial::beside(&case, &found).unwrap();
}

/// A release is the same text on a site of any size, whether its articles have been packed or not.
fn a_large_site_says_the_same() {
    let many = built(MANY);
    let of_releases = THOUSAND.iter().filter(|(path, _)| {
        let is_text = Path::new(path)
            .extension()
            .is_some_and(|ending| ending == "txt");
        is_text && path.contains("/measure-")
    });
    let mut texts = 0;
    for (path, text) in of_releases {
        assert!(many[path] == *text, "{path}");
        texts += 1;
    }
    assert!(texts >= RELEASES);
}

crate::trial::trials! {
    tests: [a_thousand_releases_have_the_pages_of_before, a_large_site_says_the_same],
}
