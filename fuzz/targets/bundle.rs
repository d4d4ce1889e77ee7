//! Any text as a file of messages: loading reports or accepts it, and what is accepted can be said.
//!
//! In: the text of a `.ftl` file, the facts of the repository's releases. Out: nothing.
#![no_main]

use std::sync::{Arc, LazyLock};

use libfuzzer_sys::fuzz_target;
use vestnesis::locale::MessagePart;
use vestnesis::values::Language;
use vestnesis_fuzz::{Site, findings, has_marks, in_memory, printed, said, sound};

static SITE: LazyLock<Site> = LazyLock::new(Site::of_the_repository);

/// A newsroom that writes English alone, and a kind whose messages are what is tried.
const FILES: [(&str, &str); 3] = [
    (
        "content/site.yaml",
        "name: { en: News }\npublisher: council\nlanguages: { en: en-GB }\n",
    ),
    (
        "content/register/organisations.yaml",
        "council: { name: { en: Council } }\n",
    ),
    (
        "templates/articles/any.md",
        "---\nrequires:\n  - prose\n---\n# {{ say(\"title\") }}\n\n{{ prose }}\n",
    ),
];

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
    let text = String::from_utf8_lossy(data).into_owned();
    let files = FILES.map(|(path, text)| (path.to_owned(), text.to_owned()));
    let any = ("locales/en/any.ftl".to_owned(), text);
    let (tree, report) = in_memory(files.into_iter().chain([any]));
    let site = vestnesis::Site::load(tree, report);
    let found = findings(&site);
    sound(found);
    let Some(site) = site.as_ref().ok().filter(|_| found.report.is_empty()) else {
        return;
    };
    let language = Language::parse("en").expect("en is a language");
    let locales = site.locales();
    let bundle = &locales.language(&language).kinds["any"];
    for release in SITE.composed().checked().releases() {
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
                Err(fault) => printed(&fault, &found.sources),
            }
        }
    }
});
