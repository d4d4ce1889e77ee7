//! Any text as a file of messages: loading reports or accepts it, and what is accepted can be said.
//!
//! In: the text of a `.ftl` file, the facts of the repository's releases. Out: nothing.
#![no_main]

use std::fs;
use std::sync::{Arc, LazyLock};

use libfuzzer_sys::fuzz_target;
use tempfile::TempDir;
use vestnesis::diagnostic::{Report, SourceFile, Span};
use vestnesis::locale::{MessagePart, load};
use vestnesis::source::read_site;
use vestnesis::values::{Language, NumberStyle};
use vestnesis_fuzz::{Site, has_marks, printed, said, sound};

static SITE: LazyLock<Site> = LazyLock::new(Site::of_the_repository);
static FOLDER: LazyLock<TempDir> = LazyLock::new(|| {
    let folder = tempfile::tempdir().expect("there is room for a file");
    let messages = folder.path().join("locales/en");
    fs::create_dir_all(&messages).expect("there is room for a folder");
    // The messages of the program's own kinds are none of this kind's business.
    for kind in SITE.records.kinds.keys() {
        let path = messages.join(format!("{kind}.ftl"));
        fs::write(path, "").expect("there is room for an empty file");
    }
    folder
});

/// All words of a said message.
fn words(parts: &[MessagePart]) -> String {
    parts
        .iter()
        .map(|part| match part {
            MessagePart::Words(text) => text.clone(),
            MessagePart::Fact {
                said: Ok(phrase), ..
            } => phrase.plain(),
            MessagePart::Fact {
                said: Err(refusal), ..
            } => said(refusal),
        })
        .collect()
}

fuzz_target!(|data: &[u8]| {
    let text = String::from_utf8_lossy(data);
    let path = FOLDER.path().join("locales/en/any.ftl");
    fs::write(path, text.as_bytes()).expect("there is room for a file");
    let mut faults = Report::default();
    let tree = read_site(FOLDER.path(), &mut faults).expect("the folder is readable");
    sound(&faults, tree.sources());
    if !faults.is_empty() {
        return;
    }
    let language = Language::parse("en").expect("en is a language");
    let place = tree
        .place("content/site.yaml")
        .expect("every site has its own file, if only in reports");
    let locales = load(
        &tree,
        &[(language, "en-GB".to_owned(), place)],
        &["any"],
        NumberStyle::UnderTen,
        &mut faults,
    );
    sound(&faults, tree.sources());
    if !faults.is_empty() {
        return;
    }
    let bundle = &locales.language(&language).kinds["any"];
    for release in &SITE.releases {
        let fact = |path: &str| {
            let fact = release.facts.get(path)?;
            Some((path.to_owned(), Arc::clone(&fact.value)))
        };
        for id in locales.ids("any") {
            let Some(sentence) = bundle.sentence(id) else {
                continue;
            };
            match bundle.say(id, sentence, &fact, release.published) {
                Ok(said) => assert!(!has_marks(&words(&said.unwrap_or_default()))),
                Err(fault) => printed(&fault, tree.sources()),
            }
        }
    }
});
