//! What page templates may see, held against `docs/templates.md` both ways; and that a site's own files stand for the program's.
//!
//! In: sites whose every template prints what it sees, and the tables of the document. Out: where one has a name, or a value of a
//! sort, that the other has not.
#![allow(clippy::disallowed_methods, clippy::unwrap_used)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use serde_json::Value;

use crate::site::{REPOSITORY, Site, errors, files};

/// How the names of templates of letters begin.
const MAIL: &str = "mail/";

/// A newsletter with everything that letters can hold.
const NEWSLETTER: [&str; 9] = [
    "newsletter",
    "--since",
    "2017-01-01",
    "--until",
    "2021-12-31",
    "--group",
    "project",
    "--format",
    "html",
];

/// Names with what they are: `list of card`, `link or nothing`.
type Names = BTreeMap<String, String>;

/// Editions in which something is there that the repository's site has not.
const EDITIONS: [&str; 4] = ["correction", "language-with-notice", "moved", "withdrawal"];

/// What the document says: of every template, and of every group of values.
#[derive(Default)]
struct Contract {
    templates: BTreeMap<String, Names>,
    parts: BTreeSet<String>,
    groups: BTreeMap<String, Names>,
}

impl Contract {
    fn read() -> Self {
        let text = fs::read_to_string(Path::new(REPOSITORY).join("docs/templates.md")).unwrap();
        let mut contract = Self::default();
        let mut group = None;
        for line in text.lines() {
            if let Some(name) = line.strip_prefix("### ") {
                group = Some(name.to_owned());
            }
            let cells: Vec<&str> = line.split('|').map(str::trim).collect();
            let name = cells.get(1).and_then(|cell| unquoted(cell));
            match (&group, name) {
                (None, Some(name)) => {
                    contract.templates.insert(name.to_owned(), names(cells[3]));
                }
                (Some(group), Some(name)) => {
                    let names = contract.groups.entry(group.clone()).or_default();
                    names.insert(name.to_owned(), cells[2].to_owned());
                }
                (None, None) => {
                    let quoted = line.split('`').skip(1).step_by(2);
                    let parts = quoted.filter(|word| is_page(word));
                    contract.parts.extend(parts.map(str::to_owned));
                }
                (Some(_), None) => {}
            }
        }
        for (template, names) in &mut contract.templates {
            if !template.starts_with(MAIL) {
                names.insert("page".to_owned(), "page".to_owned());
            }
        }
        contract
    }

    /// Where a value is not what the document says; the groups that were met on the way.
    fn misfits(
        &self,
        value: &Value,
        sort: &str,
        place: &str,
        met: &mut BTreeSet<String>,
    ) -> Vec<String> {
        let (sort, optional) = match sort.strip_suffix(" or nothing") {
            Some(sort) => (sort, true),
            None => (sort, false),
        };
        if value.is_null() && optional {
            return Vec::new();
        }
        if let Some(inner) = sort.strip_prefix("list of ") {
            let Some(items) = value.as_array() else {
                return vec![format!("{place} is no list")];
            };
            let items = items
                .iter()
                .flat_map(|item| self.misfits(item, inner, &format!("{place}[]"), met));
            return items.collect();
        }
        let fits = match sort {
            "text" | "link" | "HTML" => value.is_string(),
            "number" => value.is_number(),
            "flag" => value.is_boolean(),
            group => {
                met.insert(group.to_owned());
                let names = self
                    .groups
                    .get(group)
                    .unwrap_or_else(|| panic!("the document has no group {group}"));
                return self.group(value, names, place, met);
            }
        };
        (!fits)
            .then(|| format!("{place} is no {sort}: {value}"))
            .into_iter()
            .collect()
    }

    /// The same of a group: the names must be the same, both ways.
    fn group(
        &self,
        value: &Value,
        names: &Names,
        place: &str,
        met: &mut BTreeSet<String>,
    ) -> Vec<String> {
        let Some(fields) = value.as_object() else {
            return vec![format!("{place} is no group: {value}")];
        };
        let mut found = Vec::new();
        for (name, value) in fields {
            match names.get(name) {
                Some(sort) => {
                    found.extend(self.misfits(value, sort, &format!("{place}.{name}"), met));
                }
                None => found.push(format!("{place}.{name} is not in the document")),
            }
        }
        let missing = names.keys().filter(|name| !fields.contains_key(*name));
        found.extend(missing.map(|name| format!("{place}.{name} is in the document only")));
        found
    }
}

/// Whether a file is a page, or a template of one.
fn is_page(path: &str) -> bool {
    Path::new(path)
        .extension()
        .is_some_and(|ending| ending == "html")
}

/// A word between backticks.
fn unquoted(cell: &str) -> Option<&str> {
    cell.strip_prefix('`')?.strip_suffix('`')
}

/// What a template sees: `` `name`: what; `name`: what ``.
fn names(cell: &str) -> Names {
    let entries = cell.split("; ").filter(|entry| !entry.is_empty());
    let pair = |entry: &str| {
        let (name, what) = entry.split_once(": ").unwrap();
        (unquoted(name).unwrap().to_owned(), what.to_owned())
    };
    entries.map(pair).collect()
}

/// The program's templates of pages and letters by their names.
fn templates() -> BTreeMap<String, String> {
    let mut templates = BTreeMap::new();
    for (path, bytes) in files(&Path::new(REPOSITORY).join("templates")) {
        let name = path.strip_prefix("pages/").unwrap_or(&path);
        if is_page(name) {
            templates.insert(name.to_owned(), String::from_utf8(bytes).unwrap());
        }
    }
    templates
}

/// Where a template of a site lies.
fn place(name: &str) -> String {
    let folder = if name.starts_with(MAIL) { "" } else { "pages/" };
    format!("templates/{folder}{name}")
}

/// What Tera prints of all that a template sees, as JSON: it leaves nothing for null, and writes some characters as Rust does.
fn json(printed: &str) -> Value {
    let mut text = printed
        .replace("\": ,", "\": null,")
        .replace("\": }", "\": null}");
    while let Some(start) = text.find("\\u{") {
        let end = start + text[start..].find('}').unwrap();
        let number = u32::from_str_radix(&text[start + 3..end], 16).unwrap();
        text.replace_range(start..=end, &char::from_u32(number).unwrap().to_string());
    }
    let text = text.replace("\\'", "'");
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{error}: {text}"))
}

/// What the templates of a site see: the name of the template, the page, and all values.
fn seen(site: &Site) -> Vec<(String, String, Value)> {
    for name in templates().keys() {
        site.write(&place(name), printing(name).as_bytes());
    }
    let output = site.run(&["build"]);
    assert_eq!(output.status.code(), Some(0), "{}", errors(&output));
    let pages = files(&site.root().join("output")).into_iter();
    let pages = pages.filter(|(path, _)| is_page(path));
    let pages = pages.map(|(path, bytes)| told(&String::from_utf8(bytes).unwrap(), path));
    let mut seen: Vec<_> = pages.collect();
    seen.extend(seen_in_letters(site));
    seen
}

/// What the templates of letters see: first those of the parts, within a frame that prints them as they are, then the frame.
fn seen_in_letters(site: &Site) -> Vec<(String, String, Value)> {
    let (frame, part) = ("mail/newsletter.html", "mail/part.html");
    let letter = |frame_text: &str, part_text: &str| {
        site.write(&place(frame), frame_text.as_bytes());
        site.write(&place(part), part_text.as_bytes());
        let output = site.run(&NEWSLETTER);
        assert_eq!(output.status.code(), Some(0), "{}", errors(&output));
        crate::site::printed(&output)
    };
    let parts = letter(
        "{% for part in letter.parts %}{{ part | safe }}\n%%\n{% endfor %}",
        &printing(part),
    );
    let parts = parts.split("\n%%\n").filter(|part| !part.is_empty());
    let parts = parts.map(|part| told(part, "part of a letter".to_owned()));
    let mut seen: Vec<_> = parts.collect();
    assert_eq!(seen.len(), 2, "a letter in two languages");
    let whole = letter(&printing(frame), "words");
    seen.push(told(&whole, "letter".to_owned()));
    seen
}

/// A template that prints its name, and all that it sees.
fn printing(name: &str) -> String {
    format!("{name}\n{{{{ __tera_context | safe }}}}")
}

/// What a template has printed: its name, the page, and all values.
fn told(text: &str, page: String) -> (String, String, Value) {
    let (name, printed) = text.split_once('\n').unwrap();
    (name.to_owned(), page, json(printed))
}

/// The repository's site, with pictures and a file to download.
fn with_pictures() -> Site {
    let site = Site::of_the_repository();
    site.write("content/media/one.jpg", &crate::pictures::jpeg(640, 16));
    site.write("content/media/two.jpg", &crate::pictures::jpeg(650, 16));
    site.write("content/media/programme.pdf", b"%PDF-1.4\n");
    let path = "content/releases/2018/hop-torun-conference.yaml";
    let words = "lv: Viens\n      en: One\n      ro: Unu";
    let picture = |name| format!("  - file: {name}.jpg\n    alt:\n      {words}\n");
    let media = format!(
        "\nimages:\n{}{}attachments:\n  - file: programme.pdf\n    text:\n      {words}\n",
        picture("one"),
        picture("two")
    );
    site.write(path, (site.read(path) + &media).as_bytes());
    site
}

fn templates_see_what_the_document_says() {
    let contract = Contract::read();
    let mut sites = vec![with_pictures()];
    for name in EDITIONS {
        let site = Site::of_the_repository();
        crate::edits::edit(
            &site,
            &Path::new(REPOSITORY).join(format!("tests/editions/{name}.edit")),
        );
        sites.push(site);
    }
    let (mut wrong, mut used, mut met) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
    for (template, page, values) in sites.iter().flat_map(seen) {
        let names = contract
            .templates
            .get(&template)
            .unwrap_or_else(|| panic!("the document has no {template}"));
        wrong.extend(contract.group(&values, names, &format!("{template} ({page}): "), &mut met));
        used.insert(template);
    }
    let wrong: Vec<_> = wrong.into_iter().take(20).collect();
    assert!(
        wrong.is_empty(),
        "docs/templates.md differs from what is there:\n{}",
        wrong.join("\n")
    );
    let documented: BTreeSet<String> = contract.templates.keys().cloned().collect();
    assert_eq!(used, documented, "templates that make pages");
    let groups: BTreeSet<String> = contract.groups.keys().cloned().collect();
    assert_eq!(met, groups, "groups of values that pages have");
    let all: BTreeSet<String> = templates().into_keys().collect();
    let named = &documented | &contract.parts;
    assert_eq!(named, all, "the document names every template");
}

/// What stands in a script between quotation marks behind a call.
fn quoted<'a>(script: &'a str, call: &'a str) -> impl Iterator<Item = &'a str> {
    let behind = script.split(call).skip(1);
    behind.filter_map(|rest| rest.strip_prefix('\'')?.split('\'').next())
}

/// Whoever writes a search page reads in the document what the script looks for, and the program's own page has it.
fn the_document_names_all_that_the_search_script_needs() {
    let read = |path: &str| fs::read_to_string(Path::new(REPOSITORY).join(path)).unwrap();
    let script = read("templates/pages/search.js");
    let own: BTreeSet<&str> = quoted(&script, ".id = ").collect();
    let ids = quoted(&script, "getElementById(").chain(quoted(&script, "copy("));
    let ids = ids.filter(|id| !own.contains(id));
    let needed: BTreeSet<String> = ids
        .map(|id| format!("#{id}"))
        .chain(quoted(&script, "querySelector(").map(str::to_owned))
        .collect();
    let document = read("docs/templates.md");
    let (_, section) = document
        .split_once("## What the search script needs\n")
        .unwrap();
    let section = section.split("\n## ").next().unwrap();
    let lines = section.lines().filter_map(|line| line.strip_prefix("- `"));
    let named: BTreeSet<String> = lines
        .map(|line| line.split('`').next().unwrap().to_owned())
        .collect();
    assert_eq!(named, needed, "what the document names, and what is needed");
    let page = read("templates/pages/search.html");
    for name in needed {
        let written = match name.split_at(1) {
            ("#", id) => format!(" id=\"{id}\""),
            (".", class) => format!(" class=\"{class}\""),
            _ => format!("<{name}"),
        };
        assert!(page.contains(&written), "search.html has no {name}");
    }
}

/// A site's own template and style stand for the program's; the others stay.
fn a_site_has_templates_and_styles_of_its_own() {
    let site = Site::of_the_repository();
    let base = &templates()["base.html"];
    let own = base.replace(
        "<footer class=\"colophon\">",
        "<footer class=\"colophon ours\">",
    );
    site.write("templates/pages/base.html", own.as_bytes());
    site.write("templates/pages/style.css", b"body { color: black }\n");
    let output = site.run(&["build"]);
    assert_eq!(output.status.code(), Some(0), "{}", errors(&output));
    let built = files(&site.root().join("output"));
    let committed = files(&Path::new(REPOSITORY).join("output"));
    assert_eq!(built["assets/style.css"], b"body { color: black }\n");
    for (path, bytes) in committed.iter().filter(|(path, _)| is_page(path)) {
        let text = std::str::from_utf8(bytes).unwrap();
        let expected = text.replace(
            "<footer class=\"colophon\">",
            "<footer class=\"colophon ours\">",
        );
        assert_eq!(
            std::str::from_utf8(&built[path]).unwrap(),
            expected,
            "{path}"
        );
    }
    assert_eq!(built["assets/icon.svg"], committed["assets/icon.svg"]);
}

/// Reports in the languages of staff, beside the English ones of `tests/faults/`.
fn a_fault_of_a_template_is_told_in_every_language() {
    let all = crate::trial::files("faults", &["edit"]).into_iter();
    let of_pages = |case: &std::path::PathBuf| {
        let name = case.file_stem().unwrap().to_str().unwrap();
        name.starts_with("page-template-") || name == "interface-word-unknown"
    };
    for case in all.filter(of_pages) {
        let site = Site::of_the_repository();
        crate::edits::edit(&site, &case);
        for language in ["lv", "ro"] {
            let output = site.run(&["--ui-lang", language, "check"]);
            assert_eq!(output.status.code(), Some(1), "{}", case.display());
            let told = case.with_extension(format!("{language}.txt"));
            crate::trial::expect(&told, &errors(&output)).unwrap();
        }
    }
}

crate::trial::trials! {
    tests: [templates_see_what_the_document_says, the_document_names_all_that_the_search_script_needs, a_site_has_templates_and_styles_of_its_own, a_fault_of_a_template_is_told_in_every_language],
}
