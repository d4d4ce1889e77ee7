//! Editions of a site: drafts, embargoes, corrections, withdrawals, old addresses, missing languages, as files beside the edits.
//!
//! Every `.edit` in `tests/editions/` is one case: what is changed in a copy of the repository's site, as `edits` reads it; its line
//! `# build …` has the options of the build. `<name>.txt` is what the program prints, and how the built site differs from that of
//! the repository: files that are new (`+`), gone (`-`) or other (`~`), with the lines of pages and texts that are new or gone.
//! Run with BLESS=1 to write them anew, and read the difference.
#![allow(clippy::disallowed_methods, clippy::unwrap_used)]

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use crate::edits::edit;
use crate::site::{Site, errors, files, printed};
use crate::trial::{Outcome, beside};

/// A built site: its files by their paths.
type Built = BTreeMap<String, Vec<u8>>;

/// Builds a copy of the repository's site with the edits of a case.
fn build(case: Option<&Path>) -> (String, Built) {
    let site = Site::of_the_repository();
    let mut options = vec!["build".to_owned()];
    if let Some(case) = case {
        edit(&site, case);
        let text = fs::read_to_string(case).unwrap();
        let line = text.lines().find_map(|line| line.strip_prefix("# build"));
        options.extend(
            line.unwrap_or_default()
                .split(" --")
                .skip(1)
                .flat_map(|option| {
                    let (name, value) = option.split_once(' ').unwrap_or((option, ""));
                    let value = Some(value.to_owned()).filter(|value| !value.is_empty());
                    [Some(format!("--{name}")), value].into_iter().flatten()
                }),
        );
    }
    let options: Vec<&str> = options.iter().map(String::as_str).collect();
    let output = site.run(&options);
    let said = printed(&output);
    let lines = said.lines().map(|line| match line.split_once(" in ") {
        // How long it took is another matter every time.
        Some((what, time)) if time.starts_with(|digit: char| digit.is_ascii_digit()) => {
            let rest = time.split_once(" s").map_or("", |(_, rest)| rest);
            format!("{what}{rest}\n")
        }
        _ => format!("{line}\n"),
    });
    let said = errors(&output) + &lines.collect::<String>();
    (said, files(&site.root().join("output")))
}

/// The site of the repository.
static BASE: LazyLock<Built> = LazyLock::new(|| build(None).1);

/// How a built site differs from another.
fn difference(old: &Built, new: &Built) -> String {
    let mut text = String::new();
    let paths: BTreeSet<&String> = old.keys().chain(new.keys()).collect();
    for path in paths {
        match (old.get(path), new.get(path)) {
            (None, Some(bytes)) => {
                writeln!(text, "+ {path}").unwrap();
                let ending = path.rsplit('.').next();
                if matches!(ending, Some("txt" | "html")) {
                    lines(&mut text, &[], &told(bytes));
                }
            }
            (Some(_), None) => writeln!(text, "- {path}").unwrap(),
            (Some(one), Some(other)) if one != other => {
                writeln!(text, "~ {path}").unwrap();
                lines(&mut text, &told(one), &told(other));
            }
            _ => {}
        }
    }
    text
}

/// The lines of a file; of a page those that say something, in their order. Of an index of search the releases, not every word.
fn told(bytes: &[u8]) -> Vec<String> {
    let text = String::from_utf8(bytes.to_vec()).unwrap();
    let lines = text.lines().map(str::trim_end);
    let lines = lines.filter(|line| !line.trim().is_empty() && !is_word(line));
    lines.map(str::to_owned).collect()
}

/// Whether a line of an index is a word with its places.
fn is_word(line: &str) -> bool {
    let places = line.split_once("\":[").map(|(_, places)| places);
    places.is_some_and(|places| places.starts_with(|first: char| first.is_ascii_digit()))
}

/// The lines that are in one and not in the other.
fn lines(text: &mut String, old: &[String], new: &[String]) {
    for (mark, of, not) in [('-', old, new), ('+', new, old)] {
        for line in of.iter().filter(|line| !not.contains(line)) {
            writeln!(text, "    {mark} {line}").unwrap();
        }
    }
}

fn editions_are_built_as_the_files_beside_the_edits_show(case: &Path) -> Outcome {
    let (said, built) = build(Some(case));
    beside(case, &(said + &difference(&BASE, &built)))
}

/// Whatever of a release is not to be read yet stands in no byte of the site: neither its id nor a word of its headline.
fn nothing_of_what_is_not_out_is_in_any_file() {
    for line in ["draft: true", "publish_at: 2017-09-26 09:00 Europe/Riga"] {
        let site = Site::of_the_repository();
        let path = "content/releases/2017/evolaq-skovde.yaml";
        let record = site.read(path) + "\n" + line + "\n";
        site.write(path, record.as_bytes());
        let output = site.run(&["build", "--now", "2017-09-26 08:59 Europe/Riga"]);
        assert_eq!(output.status.code(), Some(0), "{}", errors(&output));
        let built = files(&site.root().join("output"));
        assert!(built.len() > 10);
        for (path, bytes) in &built {
            let text = String::from_utf8_lossy(bytes);
            for word in ["evolaq-skovde", "Šēvd", "Skövde"] {
                assert!(
                    !path.contains(word) && !text.contains(word),
                    "{line}: {path}: {word}"
                );
            }
        }
        let output = site.run(&["build", "--now", "2017-09-26 09:00 Europe/Riga"]);
        assert_eq!(output.status.code(), Some(0), "{}", errors(&output));
        let out = files(&site.root().join("output"));
        assert_eq!(
            out.contains_key("lv/2017/evolaq-skovde.html"),
            line.starts_with("publish_at")
        );
    }
}

crate::trial::trials! {
    tests: [nothing_of_what_is_not_out_is_in_any_file],
    cases: [editions_are_built_as_the_files_beside_the_edits_show of "editions" "edit"],
}
