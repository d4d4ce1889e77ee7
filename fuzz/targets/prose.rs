//! Any prose: references, Markdown and typography without a panic, and no mark of the program in what readers see.
//!
//! In: a byte that picks the language, then the prose. Out: nothing.
#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use vestnesis::article::{Block, plain_text};
use vestnesis_fuzz::{Site, has_marks};

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
    let site = SITE.with_prose(language, &prose);
    for (_, article) in site.articles() {
        let blocks = article.blocks.iter().map(|slotted| words(&slotted.block));
        for text in blocks.chain([plain_text(&article.headline)]) {
            assert!(!has_marks(&text), "{text:?}");
        }
    }
});
