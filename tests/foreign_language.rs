//! Languages without grammar rules: a newsroom in German, Lithuanian and English.
//!
//! In: the site in `tests/foreign_language/site/`, whose register gives the forms that its messages ask for. Out: articles with
//! CLDR's plurals, lists, dates and numbers, held against `tests/foreign_language/<language>-<release>.txt`; and reports that say
//! which form to add where one is missing. Run with UPDATE=1 to write them anew, and read the difference.
#![allow(clippy::disallowed_methods, clippy::unwrap_used)]

mod site;

use std::fs;
use std::path::{Path, PathBuf};

use site::{REPOSITORY, Site, cases, compare, errors, files};

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
        let labels = LANGUAGES
            .map(|language| format!("  {language}: {kind}\n"))
            .concat();
        let template = format!(
            "---\nlabel:\n{labels}requires:\n  - project\n---\n# {{{{ say(\"title\") }}}}\n"
        );
        site.write(
            &format!("templates/articles/{kind}.md"),
            template.as_bytes(),
        );
        for language in LANGUAGES {
            let path = format!("locales/{language}/{kind}.ftl");
            site.write(&path, b"title = { NAME($project) }\n");
        }
    }
    for (path, bytes) in files(&folder().join("site")) {
        site.write(&path, &bytes);
    }
    site
}

#[test]
fn articles_are_said_with_the_forms_of_the_register() {
    let site = newsroom();
    let output = site.run(&["build"]);
    assert_eq!(output.status.code(), Some(0), "{}", errors(&output));
    let mut wrong = String::new();
    for language in LANGUAGES {
        for release in ["kaunas", "torun"] {
            let path = site
                .root()
                .join(format!("output/{language}/2018/{release}.txt"));
            let case = folder().join(format!("{language}-{release}"));
            wrong.extend(compare(&case, &fs::read_to_string(path).unwrap()));
        }
    }
    assert!(
        wrong.is_empty(),
        "these articles differ from those beside the site:\n{wrong}"
    );
}

/// Every `.edit` in the folder: the path of a file, then lines to replace: `- old`, `+ new` (nothing where `+` is missing).
#[test]
fn a_missing_form_is_an_error_that_says_which_to_add() {
    let mut wrong = String::new();
    for case in cases("foreign_language", "edit") {
        let site = newsroom();
        let text = fs::read_to_string(&case).unwrap();
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
        wrong.extend(compare(&case, &errors(&output)));
    }
    assert!(
        wrong.is_empty(),
        "these reports differ from those beside the cases:\n{wrong}"
    );
}

/// Search needs nothing of a language: without rules of grammar there are no endings, and the words are there as they were written.
#[test]
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
