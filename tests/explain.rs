//! Every code explained: its texts stand in every language, and the mistake of its example, made in a copy of the repository's
//! site, is reported under it at one of the wrong lines; the right lines are free of it.
//!
//! In: `src/source/examples/` (`src/app/cli/explain.rs` says how they are written) and `locales/staff/*/codes.ftl`. Out: what is
//! missing, by name. `tests/explain/*.txt` is what `vestnesis explain R05` prints in a language; BLESS=1 writes it anew.
#![allow(clippy::disallowed_methods, clippy::unwrap_used)]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use fluent_syntax::ast::Entry;
use vestnesis::diagnostic::{Code, Severity};

use crate::site::{REPOSITORY, Site, errors, printed};
use crate::trial::expect;

/// The languages in which the program speaks to staff.
const LANGUAGES: [&str; 3] = ["en", "lv", "ro"];
/// What no example can show: a fault of the program, which staff cannot make, and pictures, which are no text.
const WITHOUT_EXAMPLE: [Code; 3] = [Code::ProgramFault, Code::SmallImage, Code::MediaLimit];

/// A change of one place of a site.
#[derive(Debug, Default)]
struct Change {
    path: String,
    copy_of: Option<String>,
    staged: (Vec<String>, Vec<String>),
    found: Vec<String>,
    appended: Vec<String>,
    wrong: Vec<String>,
}

/// The changes of an example.
fn changes(example: &str) -> Vec<Change> {
    let mut changes: Vec<Change> = Vec::new();
    let mut path = "";
    let mut open = false;
    let mut copy_of = None;
    for line in example.lines() {
        let (mark, rest) = line.split_at(line.len().min(1));
        let words = rest.strip_prefix(' ').unwrap_or(rest);
        match mark {
            "@" => {
                open = false;
                (path, copy_of) = match words.split_once(" < ") {
                    Some((new, old)) => (new, Some(old.to_owned())),
                    None => (words, None),
                };
            }
            "#" => {}
            "" => open = false,
            _ => {
                if !open {
                    changes.push(Change {
                        path: path.to_owned(),
                        copy_of: copy_of.take(),
                        ..Change::default()
                    });
                    open = true;
                }
                let change = changes.last_mut().unwrap();
                let lines = match mark {
                    "<" => &mut change.staged.0,
                    ">" => &mut change.staged.1,
                    "-" => &mut change.found,
                    "=" => &mut change.appended,
                    "+" => &mut change.wrong,
                    other => panic!("a line begins with {other:?}"),
                };
                lines.push(words.to_owned());
            }
        }
    }
    changes
}

/// A file and a line; no line where the file is wrong as a whole.
type Place = (String, Option<usize>);

/// Replaces lines that stand once in a file; where they stood.
fn replace(site: &Site, path: &str, found: &[String], new: &[String]) -> Result<usize, String> {
    let (found, old) = (found.join("\n"), site.read(path));
    if old.matches(&found).count() != 1 {
        return Err(format!("{path} does not hold once: {found}"));
    }
    let text = old.replace(&found, &new.join("\n"));
    site.write(path, text.as_bytes());
    Ok(old.find(&found).unwrap())
}

/// Makes what the mistake needs around it.
fn stage(site: &Site, change: &Change) -> Result<(), String> {
    if let Some(old) = &change.copy_of {
        site.write(&change.path, site.read(old).as_bytes());
    }
    let (found, new) = &change.staged;
    if !found.is_empty() {
        replace(site, &change.path, found, new)?;
    }
    Ok(())
}

/// Makes the mistakes of a change; the places that are wrong then.
fn make(site: &Site, change: &Change) -> Result<Vec<Place>, String> {
    let Change { path, wrong, .. } = change;
    if path.ends_with('/') {
        let mut places = Vec::new();
        for (right, wrong) in change.found.iter().zip(wrong) {
            let text = fs::read(site.root().join(path).join(right));
            let text = text.map_err(|_| format!("{path} has no {right}"))?;
            fs::remove_file(site.root().join(path).join(right)).unwrap();
            site.write(&format!("{path}{wrong}"), &text);
            places.push((format!("{path}{wrong}"), None));
        }
        return Ok(places);
    }
    if wrong.is_empty() {
        return Ok(Vec::new());
    }
    let start = if change.found.is_empty() {
        let old = site.read(path);
        site.write(path, format!("{old}{}\n", wrong.join("\n")).as_bytes());
        old.len()
    } else {
        replace(site, path, &change.found, wrong)?
    };
    let first = site.read(path)[..start].matches('\n').count() + 1;
    Ok((first..first + wrong.len())
        .map(|line| (path.clone(), Some(line)))
        .collect())
}

/// What `check` reports: codes with their places, in order.
fn reported(site: &Site) -> Vec<(String, Place)> {
    let output = site.run(&["check", "--format", "json"]);
    let lines = printed(&output);
    let objects = lines.lines().map(|line| {
        let object: serde_json::Value = serde_json::from_str(line).unwrap();
        let code = object["code"].as_str().unwrap().to_owned();
        let file = object["file"].as_str().unwrap_or_default().to_owned();
        let line = object["line"]
            .as_u64()
            .map(|line| usize::try_from(line).unwrap());
        (code, (file, line))
    });
    objects.collect()
}

/// What is wrong with the example of a code, if anything is.
fn fault(code: Code) -> Result<(), String> {
    // A note tells of what changes for readers: there they have the site.
    let site = match code.severity() {
        Severity::Note => Site::as_published,
        _ => Site::of_the_repository,
    };
    let code = code.text();
    let path = Path::new(REPOSITORY).join(format!("src/source/examples/{code}.edit"));
    let example = fs::read_to_string(&path);
    let example = example.map_err(|_| format!("there is no src/source/examples/{code}.edit"))?;
    let changes = changes(&example);
    let right = site();
    for change in &changes {
        stage(&right, change)?;
        if change.appended.is_empty() {
            continue;
        }
        let old = right.read(&change.path);
        let new = format!("{old}{}\n", change.appended.join("\n"));
        right.write(&change.path, new.as_bytes());
    }
    if let Some((_, place)) = reported(&right).iter().find(|(found, _)| found == code) {
        return Err(format!("the right lines have it too: {place:?}"));
    }
    let site = site();
    let mut wrong = Vec::new();
    for change in &changes {
        stage(&site, change)?;
        wrong.extend(make(&site, change)?);
    }
    let reported = reported(&site);
    let Some((_, (file, line))) = reported.iter().find(|(found, _)| found == code) else {
        return Err(format!("it is not reported, but: {reported:?}"));
    };
    // What is said at the beginning of a file is said of the whole.
    let expected = wrong.iter().any(|(wrong_file, wrong_line)| {
        wrong_file == file && (wrong_line.is_none() || wrong_line == line || *line == Some(1))
    });
    if expected {
        Ok(())
    } else {
        Err(format!(
            "it is reported at {file}:{line:?}, and wrong are {wrong:?}"
        ))
    }
}

fn every_code_has_an_example_that_is_reported_under_it() {
    let with_example = Code::ALL
        .iter()
        .filter(|code| !WITHOUT_EXAMPLE.contains(code));
    let wrong: Vec<String> = with_example
        .filter_map(|code| Some(format!("{}: {}", code.text(), fault(*code).err()?)))
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn every_example_is_of_a_code() {
    let known: BTreeSet<String> = Code::ALL
        .iter()
        .map(|code| format!("{}.edit", code.text()))
        .collect();
    for entry in fs::read_dir(Path::new(REPOSITORY).join("src/source/examples")).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        assert!(known.contains(&name), "{name} is of no code");
    }
}

/// The texts of a language about codes: messages, and attributes as `id.attribute`.
fn texts(path: &str) -> BTreeSet<String> {
    let text = fs::read_to_string(Path::new(REPOSITORY).join(path)).unwrap();
    let tree = fluent_syntax::parser::parse(text).unwrap();
    let mut texts = BTreeSet::new();
    for entry in tree.body {
        let Entry::Message(message) = entry else {
            continue;
        };
        let id = message.id.name;
        let attributes = message.attributes.iter();
        texts.extend(attributes.map(|attribute| format!("{id}.{}", attribute.id.name)));
        texts.extend(message.value.map(|_| id));
    }
    texts
}

fn every_code_is_explained_in_every_language() {
    let mut expected = BTreeSet::new();
    for code in Code::ALL.iter().map(|code| code.text()) {
        expected.insert(format!("room-{}", &code[..1]));
        expected.insert(format!("code-{code}"));
        expected.insert(format!("code-{code}.why"));
    }
    let mut wrong = Vec::new();
    for language in LANGUAGES {
        let path = format!("locales/staff/{language}/codes.ftl");
        let written = texts(&path);
        let lacking = expected.difference(&written);
        wrong.extend(lacking.map(|name| format!("{path} has no {name}")));
        let idle = written.difference(&expected);
        wrong.extend(idle.map(|name| format!("{path}: {name} is of no code")));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn a_code_is_explained_in_the_language_of_staff() {
    let site = Site::empty();
    for language in LANGUAGES {
        let output = site.run(&["explain", "r05", "--ui-lang", language]);
        assert_eq!(output.status.code(), Some(0), "{}", errors(&output));
        let case = format!("tests/explain/{language}.txt");
        expect(&Path::new(REPOSITORY).join(case), &printed(&output)).unwrap();
    }
}

fn without_a_code_all_are_listed_a_line_each() {
    let output = Site::empty().run(&["explain", "--ui-lang", "lv"]);
    assert_eq!(output.status.code(), Some(0), "{}", errors(&output));
    let list = printed(&output);
    for code in Code::ALL.iter().map(|code| code.text()) {
        let begins = format!("  {code}  ");
        let lines = list.lines().filter(|line| line.starts_with(&begins));
        assert_eq!(lines.count(), 1, "{code} in\n{list}");
    }
}

fn a_code_that_is_none_is_refused_with_the_nearest() {
    for (written, answer) in [
        ("Rö5", "there is no code \"Rö5\"; did you mean \"R05\"?"),
        (
            "date",
            "there is no code \"date\"; vestnesis explain lists all codes",
        ),
    ] {
        let output = Site::empty().run(&["explain", written, "--ui-lang", "en"]);
        assert_eq!(output.status.code(), Some(2));
        assert_eq!(errors(&output), format!("error: {answer}\n"));
    }
}

crate::trial::trials! {
    tests: [every_code_has_an_example_that_is_reported_under_it, every_example_is_of_a_code, every_code_is_explained_in_every_language, a_code_is_explained_in_the_language_of_staff, without_a_code_all_are_listed_a_line_each, a_code_that_is_none_is_refused_with_the_nearest],
}
