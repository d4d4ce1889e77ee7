//! Any prose: references, Markdown and typography without a panic, and no mark of the program in what readers see.
//!
//! In: a byte that picks the language, then the prose. Out: nothing.
#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use vestnesis::article::{Block, compose, plain_text};
use vestnesis::diagnostic::Report;
use vestnesis::source::Text;
use vestnesis::values::Language;
use vestnesis_fuzz::{Site, has_marks, sound};

static SITE: LazyLock<Site> = LazyLock::new(Site::of_the_article_tests);

/// All words of a block.
fn words(block: &Block) -> String {
    block.runs().into_iter().map(plain_text).collect()
}

fuzz_target!(|data: &[u8]| {
    let Some((choice, prose)) = data.split_first() else {
        return;
    };
    let prose = String::from_utf8_lossy(prose);
    // Files with such characters are refused before anything reads them.
    if has_marks(&prose)
        || prose
            .chars()
            .any(|letter| letter.is_control() && letter != '\n')
    {
        return;
    }
    let language = ["lv", "en", "ro"][usize::from(*choice) % 3];
    let language = Language::parse(language).expect("the site has three languages");
    let mut sources = SITE.sources.clone();
    let file = sources.add("prose.md", prose);
    let mut release = SITE.releases[0].clone();
    release.languages = vec![language];
    release.prose = [(language, Text::verbatim(&file, 0..file.text.len()))].into();
    let kind = &SITE.records.kinds[&release.kind];
    let mut faults = Report::default();
    let articles = compose(&SITE.outlines, &SITE.locales, kind, &release, &mut faults);
    sound(&faults, &sources);
    for article in articles {
        let blocks = article.blocks.iter().map(|slotted| words(&slotted.block));
        for text in blocks.chain([plain_text(&article.headline)]) {
            assert!(!has_marks(&text), "{text:?}");
        }
    }
});
