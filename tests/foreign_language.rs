//! Languages without grammar rules: a newsroom in German, Lithuanian and English.
//!
//! In: the site in `tests/foreign_language/site/`, whose register gives the forms that its messages ask for. Out: articles with
//! CLDR's plurals, lists, dates and numbers, held against `tests/foreign_language/<language>-<release>.txt`; and reports that say
//! which form to add where one is missing. Run with BLESS=1 to write them anew, and read the difference.
#![allow(clippy::disallowed_methods, clippy::unwrap_used)]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{Entry, Pattern, PatternElement, Resource};
use scraper::{ElementRef, Html, Selector};

use crate::edits::edit;
use crate::site::{REPOSITORY, Site, errors, files};
use crate::trial::{Outcome, beside};

const LANGUAGES: [&str; 3] = ["de", "lt", "en"];

fn folder() -> PathBuf {
    Path::new(REPOSITORY).join("tests/foreign_language")
}

/// The site, with the program's own kinds cut down to a headline: nobody translates them for a test.
fn newsroom() -> Site {
    let site = Site::empty();
    let kinds = fs::read_dir(Path::new(REPOSITORY).join("templates/articles")).unwrap();
    for kind in kinds {
        let path = kind.unwrap().path();
        let kind = path.file_stem().unwrap().to_str().unwrap();
        let template = b"---\nrequires:\n  - project\n---\n# {{ say(\"title\") }}\n";
        site.write(&format!("templates/articles/{kind}.md"), template);
        for language in LANGUAGES {
            let path = format!("locales/{language}/{kind}.ftl");
            let messages = format!("kind-label = {kind}\ntitle = {{ NAME($project) }}\n");
            site.write(&path, messages.as_bytes());
        }
    }
    for (path, bytes) in files(&folder().join("site")) {
        site.write(&path, &bytes);
    }
    site
}

fn articles_are_said_with_the_forms_of_the_register() {
    let site = newsroom();
    let output = site.run(&["build"]);
    assert_eq!(output.status.code(), Some(0), "{}", errors(&output));
    for language in LANGUAGES {
        for release in ["kaunas", "torun"] {
            let path = site
                .root()
                .join(format!("output/{language}/2018/{release}.txt"));
            let case = folder().join(format!("{language}-{release}"));
            beside(&case, &fs::read_to_string(path).unwrap()).unwrap();
        }
    }
}

/// The words of a language's pages, from its bundle.
fn interface(language: &str) -> Vec<String> {
    let path = folder().join(format!("site/locales/{language}/interface.ftl"));
    let text = fs::read_to_string(path).unwrap();
    let words = text.lines().filter_map(|line| line.split_once(" = "));
    words.map(|(_, words)| words.to_owned()).collect()
}

/// All that stands around the news is in the language of the page: the bundle is all that a language needs.
fn a_language_brings_its_pages() {
    let site = newsroom();
    let output = site.run(&["build"]);
    assert_eq!(output.status.code(), Some(0), "{}", errors(&output));
    let built = files(&site.root().join("output"));
    let below = |language: &str| {
        let of = format!("{language}/");
        let paths = built
            .keys()
            .filter_map(move |path| path.strip_prefix(&of).map(str::to_owned));
        paths.collect::<Vec<String>>()
    };
    let (lithuanian, english) = (below("lt"), below("en"));
    assert_eq!(lithuanian, english, "the pages of two languages");
    for part in [
        "index.html",
        "2018/index.html",
        "about.html",
        "search.html",
        "projects/index.html",
        "feed.xml",
    ] {
        assert!(
            lithuanian.iter().any(|path| path == part),
            "there is no {part}: {lithuanian:?}"
        );
    }
    let (own, others) = (interface("lt"), [interface("en"), interface("de")].concat());
    for path in lithuanian.iter().filter(|path| {
        Path::new(path)
            .extension()
            .is_some_and(|ending| ending == "html")
    }) {
        let text = std::str::from_utf8(&built[&format!("lt/{path}")]).unwrap();
        let page = Html::parse_document(text);
        let all = |selector: &str| {
            page.select(&Selector::parse(selector).unwrap())
                .collect::<Vec<_>>()
        };
        assert_eq!(
            page.root_element().value().attr("lang"),
            Some("lt"),
            "{path}"
        );
        let switch: Vec<Option<&str>> = all(".languages a")
            .iter()
            .map(|link| link.value().attr("lang"))
            .collect();
        assert_eq!(switch, [Some("de"), Some("lt"), Some("en-GB")], "{path}");
        if !all("link[rel=canonical]").is_empty() && all("meta[name=robots]").is_empty() {
            for tag in ["de", "lt", "en-GB", "x-default"] {
                let found = all(&format!("link[rel=alternate][hreflang={tag}]"));
                assert_eq!(found.len(), 1, "{path}: {tag}");
            }
        }
        // What stands between tags and belongs to no other language.
        for element in all(":not([lang]):not(html)") {
            let marked = element.ancestors().filter_map(ElementRef::wrap);
            if marked
                .into_iter()
                .any(|outer| outer.value().name() != "html" && outer.value().attr("lang").is_some())
            {
                continue;
            }
            for said in element
                .children()
                .filter_map(|child| child.value().as_text())
            {
                let said = said.trim();
                let foreign =
                    others.iter().any(|word| word == said) && !own.iter().any(|word| word == said);
                assert!(!foreign, "{path} says {said}");
            }
        }
    }
    let nowhere = std::str::from_utf8(&built["404.html"]).unwrap();
    assert!(
        nowhere.contains("<h2>Tokio puslapio nėra</h2>"),
        "{nowhere}"
    );
    let chooser = std::str::from_utf8(&built["index.html"]).unwrap();
    assert!(chooser.contains("Pasirinkite kalbą"), "{chooser}");
}

/// German for the repository's newsroom, after its English folder: words of the test's own German where it has them, else the English
/// ones, and of every sentence its name.
fn write_german(site: &Site) {
    let lexicon = ["calendar", "countries", "interface", "nouns", "roles"];
    for (path, english) in files(&Path::new(REPOSITORY).join("locales/en")) {
        let german = fs::read_to_string(folder().join("site/locales/de").join(&path));
        let german = fluent_syntax::parser::parse(german.unwrap_or_default()).unwrap();
        let english = fluent_syntax::parser::parse(String::from_utf8(english).unwrap()).unwrap();
        let messages = |tree: &Resource<String>| {
            let messages = tree.body.iter().filter_map(|entry| match entry {
                Entry::Message(message) => Some((message.id.name.clone(), message.clone())),
                _ => None,
            });
            messages.collect::<BTreeMap<_, _>>()
        };
        let mut said = messages(&english);
        if lexicon.contains(&path.strip_suffix(".ftl").unwrap()) {
            said.extend(messages(&german));
        } else {
            for (id, message) in &mut said {
                let name = |pattern: &mut Pattern<String>| {
                    let value = format!("{id} auf Deutsch.");
                    pattern.elements = vec![PatternElement::TextElement { value }];
                };
                message.value.iter_mut().for_each(name);
                let attributes = message.attributes.iter_mut();
                attributes.for_each(|attribute| name(&mut attribute.value));
            }
        }
        let body = said.into_values().map(Entry::Message).collect();
        let text = fluent_syntax::serializer::serialize(&Resource { body });
        site.write(&format!("locales/de/{path}"), text.as_bytes());
    }
}

/// The repository's newsroom takes up a language that it lacks: a folder of `locales/` and the names are all that is added.
fn a_newsroom_takes_up_a_language() {
    let site = Site::of_the_repository();
    write_german(&site);
    edit(&site, &folder().join("further/german.edit"));
    assert!(!site.root().join("templates").exists());
    let output = site.run(&["build"]);
    assert_eq!(output.status.code(), Some(0), "{}", errors(&output));
    let built = files(&site.root().join("output"));
    let pages: Vec<&str> = built
        .keys()
        .filter_map(|path| path.strip_prefix("de/"))
        .filter(|path| ["html", "xml"].iter().any(|ending| path.ends_with(ending)))
        .collect();
    let expected = [
        "2018/hop-torun-conference.html",
        "2018/index.html",
        "about.html",
        "feed.xml",
        "index.html",
        "places/torun.html",
        "projects/hop.html",
        "projects/index.html",
        "search.html",
    ];
    assert_eq!(pages, expected);
    for others in [
        "404.html",
        "index.html",
        "lv/2018/hop-torun-conference.html",
        "en/about.html",
        "ro/search.html",
        "lv/projects/hop.html",
    ] {
        let text = site.read(&format!("output/{others}"));
        assert!(text.contains("lang=\"de\""), "{others} leads to no German");
    }
    let sitemap = site.read("output/sitemap.xml");
    assert!(sitemap.contains("hreflang=\"de\""), "{sitemap}");
    let release = site.read("output/de/2018/hop-torun-conference.html");
    let page = Html::parse_document(&release);
    let all = |selector: &str, name: &str| {
        let selector = Selector::parse(selector).unwrap();
        let found = page.select(&selector);
        let values = found.filter_map(|element| element.value().attr(name).map(str::to_owned));
        values.collect::<Vec<_>>()
    };
    assert_eq!(all("html", "lang"), ["de"]);
    let alternates = all("link[rel=alternate][hreflang]", "hreflang");
    assert_eq!(alternates, ["lv", "en-GB", "ro", "de", "x-default"]);
    assert_eq!(all(".languages a", "lang"), ["lv", "en-GB", "ro", "de"]);
    let feed = site.read("output/de/feed.xml");
    assert!(feed.contains("xml:lang=\"de\"") && feed.contains("label=\"Tagung\""));
    let index = site.read("output/de/2018/search.json");
    assert!(index.contains("\"freiwillige\":["), "{index}");
}

/// All names and texts that a language lacks come in one run.
fn a_language_taken_up_lists_all_that_it_lacks() {
    for case in ["without-names.edit", "without-releases.edit"] {
        let case = folder().join("further").join(case);
        let site = Site::of_the_repository();
        write_german(&site);
        edit(&site, &case);
        let output = site.run(&["check"]);
        assert_eq!(output.status.code(), Some(1), "{}", case.display());
        beside(&case, &errors(&output)).unwrap();
    }
}

/// A language without interface words says what it needs.
fn a_language_without_words_for_pages_says_which_it_needs() {
    let site = newsroom();
    site.write(
        "locales/lt/interface.ftl",
        b"language-name = Lietuvi\xC5\xB3\n",
    );
    let output = site.run(&["build"]);
    assert_eq!(output.status.code(), Some(1));
    beside(&folder().join("no-interface.edit"), &errors(&output)).unwrap();
}

/// Every `.edit` in the folder: the path of a file, then lines to replace: `- old`, `+ new` (nothing where `+` is missing).
fn a_missing_form_is_an_error_that_says_which_to_add(case: &Path) -> Outcome {
    let site = newsroom();
    let text = fs::read_to_string(case).unwrap();
    let mut lines = text.lines().filter(|line| !line.starts_with('#'));
    let path = lines.next().unwrap();
    let old = fs::read_to_string(site.root().join(path)).unwrap();
    let find = lines.next().unwrap().strip_prefix("- ").unwrap();
    let replace = lines
        .next()
        .map_or("", |line| line.strip_prefix("+ ").unwrap());
    assert_eq!(old.matches(find).count(), 1, "{path} holds {find:?} once");
    site.write(path, old.replace(find, replace).as_bytes());
    let output = site.run(&["build"]);
    assert_eq!(output.status.code(), Some(1), "{}", case.display());
    beside(case, &errors(&output))
}

/// Search needs nothing of a language: without rules of grammar there are no endings, and the words are there as they were written.
fn readers_search_without_rules() {
    let site = newsroom();
    let output = site.run(&["build"]);
    assert_eq!(output.status.code(), Some(0), "{}", errors(&output));
    for (language, word) in [("de", "dünaburg"), ("lt", "torunėje")] {
        let page = site.read(&format!("output/{language}/search.html"));
        assert!(page.contains("\"years\":[\"2018/search.json\"],\n\"endings\":[],"));
        let index = site.read(&format!("output/{language}/2018/search.json"));
        assert!(index.contains(&format!("\"{word}\":[")), "{index}");
    }
}

crate::trial::trials! {
    tests: [a_language_taken_up_lists_all_that_it_lacks, articles_are_said_with_the_forms_of_the_register, a_language_brings_its_pages, a_newsroom_takes_up_a_language, a_language_without_words_for_pages_says_which_it_needs, readers_search_without_rules],
    cases: [ a_missing_form_is_an_error_that_says_which_to_add of "foreign_language" "edit"],
}
