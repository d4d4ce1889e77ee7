//! Hand-made articles rendered with the shipped templates and compared with whole expected files in `tests/render/`.
//!
//! In: articles built here. Out: agreement, byte by byte. Knows no record, no bundle and no disk but the expected files.

mod site;

use std::fs;
use std::path::Path;

/// The folder of the expected files.
const EXPECTED: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/render/expected");

/// The files that are compared whole: one of each kind.
const COMPARED: [&str; 7] = [
    "index.html",
    "lv-en/2018/torun.html",
    "lv-en/2018/torun.txt",
    "lv/2018/torun.html",
    "lv/2018/torun.txt",
    "lv/page/2.html",
    "ro/index.html",
];

/// Writes the expected files anew, and the whole hand-made site into the build folder to look at.
#[test]
#[ignore = "run by hand after a wanted change"]
#[allow(clippy::disallowed_methods)]
fn write_expected_files() {
    for (name, bytes) in site::rendered() {
        let mut places = vec![
            Path::new(env!("CARGO_TARGET_TMPDIR"))
                .join("site")
                .join(&name),
        ];
        if COMPARED.contains(&name.as_str()) {
            places.push(Path::new(EXPECTED).join(&name));
        }
        for place in places {
            fs::create_dir_all(place.parent().unwrap()).unwrap();
            fs::write(place, &bytes).unwrap();
        }
    }
}

/// Every expected file equals what is rendered today.
#[test]
#[allow(clippy::disallowed_methods)]
fn pages_are_as_expected() {
    let rendered = site::rendered();
    for name in COMPARED {
        let expected = fs::read_to_string(Path::new(EXPECTED).join(name)).unwrap_or_default();
        let actual = std::str::from_utf8(&rendered[name]).unwrap();
        assert_eq!(
            actual, expected,
            "{name} is not as in tests/render/expected"
        );
    }
}

/// No text of an article becomes markup, in any page.
#[test]
fn nothing_passes_raw() {
    for (name, bytes) in site::rendered() {
        let text = String::from_utf8(bytes).unwrap();
        if name.ends_with("html") {
            assert!(!text.contains("<script"), "{name} holds a script");
            assert!(!text.contains("style="), "{name} holds an inline style");
            assert!(!text.contains("javascript:"), "{name} links to a script");
        }
    }
}

/// Links between pages lead to pages that exist.
#[test]
fn links_lead_somewhere() {
    let rendered = site::rendered();
    for (name, bytes) in rendered.iter().filter(|(name, _)| name.ends_with("html")) {
        let text = std::str::from_utf8(bytes).unwrap();
        for link in text
            .split("href=\"")
            .skip(1)
            .map(|rest| rest.split('"').next().unwrap())
        {
            if link.starts_with('#') || link.contains(':') {
                continue;
            }
            let folder = Path::new(name).parent().unwrap();
            let mut target: Vec<&str> = folder.iter().map(|part| part.to_str().unwrap()).collect();
            for part in link.split('/') {
                if part == ".." {
                    target.pop().expect("inside the site");
                } else {
                    target.push(part);
                }
            }
            assert!(
                rendered.contains_key(&target.join("/")),
                "{name} links to {link}, which is not there"
            );
        }
    }
}

/// A template that cannot be read is told with its file and place; all of them at once.
#[test]
fn template_errors_have_places() {
    for (case, expected) in site::TEMPLATE_ERRORS {
        let found: Vec<String> = site::template_errors(case)
            .iter()
            .map(|d| match &d.span {
                Some(span) => format!(
                    "{} {}:{:?} {}",
                    d.code.text(),
                    span.file.path,
                    span.line_column(),
                    d.message
                ),
                None => format!("{} {}", d.code.text(), d.message),
            })
            .collect();
        assert_eq!(found.join("\n"), *expected, "{case}");
    }
}
