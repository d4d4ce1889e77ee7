//! The plan of the house, held against its walls: which room imports which, which library lives where, how files are kept.
//!
//! In: the sources. Out: nothing but agreement. Tables here are exact: an arrow that no file uses any more fails like a new one.
#![allow(clippy::disallowed_methods, clippy::unwrap_used)]

mod circles;
mod exports;
mod imports;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

const ROOT: &str = env!("CARGO_MANIFEST_DIR");

/// The rooms in the order of the flow, each with the rooms that it imports.
const ROOMS: &[(&str, &[&str])] = &[
    ("diagnostic", &[]),
    ("values", &[]),
    ("source", &["diagnostic", "values"]),
    ("record", &["diagnostic", "values", "source"]),
    ("facts", &["diagnostic", "values", "source", "record"]),
    ("saying", &["diagnostic", "values"]),
    (
        "locale",
        &["diagnostic", "values", "source", "facts", "saying"],
    ),
    (
        "article",
        &[
            "diagnostic",
            "values",
            "source",
            "record",
            "facts",
            "saying",
            "locale",
        ],
    ),
    (
        "check",
        &[
            "diagnostic",
            "values",
            "source",
            "record",
            "facts",
            "locale",
            "article",
        ],
    ),
    (
        "site",
        &[
            "diagnostic",
            "values",
            "record",
            "facts",
            "saying",
            "locale",
            "article",
        ],
    ),
    ("media", &["diagnostic", "source", "site"]),
    (
        "render",
        &[
            "diagnostic",
            "values",
            "source",
            "locale",
            "article",
            "site",
        ],
    ),
    ("output", &["diagnostic", "site", "render"]),
    (
        "app",
        &[
            "diagnostic",
            "values",
            "source",
            "record",
            "facts",
            "saying",
            "locale",
            "article",
            "check",
            "site",
            "media",
            "render",
            "output",
        ],
    ),
];

/// Every library of `Cargo.toml` with the files or folders (ending in `/`) that name it.
const LIBRARIES: &[(&str, &[&str])] = &[
    ("serde_yaml", &["src/source/yaml.rs"]),
    ("walkdir", &["src/source/", "src/output/"]),
    ("include_dir", &["src/source/"]),
    ("jiff", &["src/values/", "src/app/cli/"]),
    ("strsim", &["src/diagnostic/"]),
    ("aho_corasick", &["src/check/"]),
    ("annotate_snippets", &["src/diagnostic/"]),
    (
        "unicode_normalization",
        &["src/source/", "src/app/cli/inflect/"],
    ),
    ("fluent", &["src/locale/"]),
    ("fluent_syntax", &["src/locale/"]),
    ("intl_memoizer", &["src/locale/"]),
    (
        "grammar",
        &[
            "src/values/",
            "src/record/",
            "src/facts/",
            "src/saying/",
            "src/locale/",
            "src/article/",
            "src/check/",
            "src/site/",
            "src/render/",
            "src/app/",
        ],
    ),
    (
        "pulldown_cmark",
        &["src/article/", "src/render/export/markdown.rs"],
    ),
    (
        "pulldown_cmark_to_cmark",
        &["src/render/export/markdown.rs"],
    ),
    (
        "tera",
        &[
            "src/article/outlines.rs",
            "src/article/template_error.rs",
            "src/render/",
        ],
    ),
    (
        "serde",
        &[
            "src/render/",
            "src/article/block.rs",
            "src/diagnostic/span.rs",
            "src/values/language.rs",
        ],
    ),
    (
        "serde_json",
        &[
            "src/diagnostic/",
            "src/record/schema/",
            "src/article/",
            "src/render/",
        ],
    ),
    ("quick_xml", &["src/render/xml.rs"]),
    ("textwrap", &["src/render/text/"]),
    ("unicode_linebreak", &["src/render/text/"]),
    ("any_ascii", &["src/render/text/"]),
    ("zip", &["src/render/export/docx/"]),
    ("similar", &["src/render/"]),
    ("unicode_segmentation", &["src/render/", "src/check/"]),
    ("unicode_width", &["src/render/", "src/app/cli/inflect/"]),
    ("mail_builder", &["src/render/mail/letter.rs"]),
    (
        "blake3",
        &["src/media/", "src/output/", "src/render/mail/letter.rs"],
    ),
    ("image", &["src/media/"]),
    ("rustix", &["src/output/"]),
    ("clap", &["src/app/"]),
    (
        "rayon",
        &[
            "src/source/",
            "src/record/",
            "src/facts/",
            "src/locale/",
            "src/app/",
            "src/output/",
        ],
    ),
    ("postcard", &["src/article/kept.rs"]),
    ("compact_str", &["src/article/", "src/facts/release.rs"]),
    ("rustc_hash", &["src/saying/memo.rs", "src/render/machine/"]),
    ("indicatif", &["src/app/cli/progress.rs"]),
    ("mimalloc", &["src/main.rs"]),
];

/// The same of the library of grammar.
const LIBRARIES_OF_GRAMMAR: &[(&str, &[&str])] = &[
    ("jiff", &["grammar/src/period.rs"]),
    ("icu_plurals", &["grammar/src/cldr.rs"]),
    ("icu_list", &["grammar/src/cldr.rs"]),
    ("icu_decimal", &["grammar/src/cldr.rs"]),
    ("icu_datetime", &["grammar/src/calendar.rs"]),
    ("icu_locale_core", &["grammar/src/cldr.rs"]),
    ("icu_locale", &["grammar/src/region.rs"]),
];

/// Libraries that no file names: they are there for a feature of another.
const UNNAMED: &[&str] = &["icu_provider"];

/// A source file: its path below the root, and its lines without comments.
struct Source {
    path: String,
    text: String,
    code: String,
}

/// The sources of the program, sorted by path.
fn sources() -> Vec<Source> {
    below("src")
}

/// The sources of the library of grammar, sorted by path.
fn sources_of_grammar() -> Vec<Source> {
    below("grammar/src")
}

/// The sources below a folder, sorted by path.
fn below(folder: &str) -> Vec<Source> {
    let mut sources = Vec::new();
    for entry in walkdir::WalkDir::new(Path::new(ROOT).join(folder)).sort_by_file_name() {
        let path = entry.unwrap().into_path();
        if path.extension().is_none_or(|extension| extension != "rs") {
            continue;
        }
        let text = fs::read_to_string(&path).unwrap();
        let code = text
            .lines()
            .filter(|line| !line.trim_start().starts_with("//"))
            .fold(String::new(), |code, line| code + line + "\n");
        let path = path
            .strip_prefix(ROOT)
            .unwrap()
            .to_str()
            .unwrap()
            .to_owned();
        sources.push(Source { path, text, code });
    }
    sources
}

impl Source {
    /// The room: the folder below `src/`. `None` for the files of the house itself.
    fn room(&self) -> Option<&str> {
        self.path
            .strip_prefix("src/")?
            .split_once('/')
            .map(|(room, _)| room)
    }

    /// The rooms that the file imports, its own included: `crate::x` and `crate::{x, y}`.
    fn imports(&self) -> BTreeSet<&str> {
        let mut imports = BTreeSet::new();
        for (_, after) in occurrences(&self.code, "crate::") {
            match after.strip_prefix('{') {
                Some(group) => imports.extend(first_names(group)),
                None => drop(imports.insert(word(after))),
            }
        }
        imports
    }
}

/// The places of a path's beginning, not inside a longer word or path; what follows it.
fn occurrences<'a>(code: &'a str, start: &'a str) -> impl Iterator<Item = (usize, &'a str)> {
    code.match_indices(start)
        .filter(|(at, _)| {
            !code[..*at]
                .ends_with(|before: char| before.is_alphanumeric() || "_:$".contains(before))
        })
        .map(move |(at, _)| (at, &code[at + start.len()..]))
}

/// The word at the beginning.
fn word(text: &str) -> &str {
    let end = text
        .find(|letter: char| !letter.is_alphanumeric() && letter != '_')
        .unwrap_or(text.len());
    &text[..end]
}

/// The first names of a group's paths, up to its closing brace: `article::{A, B}, site` gives article and site.
fn first_names(group: &str) -> Vec<&str> {
    let mut names = Vec::new();
    let mut depth = 0;
    let mut fresh = true;
    for (at, letter) in group.char_indices() {
        match letter {
            '}' if depth == 0 => break,
            '{' => depth += 1,
            '}' => depth -= 1,
            ',' if depth == 0 => fresh = true,
            _ if fresh && !letter.is_whitespace() => {
                names.push(word(&group[at..]));
                fresh = false;
            }
            _ => {}
        }
    }
    names
}

/// The names below a section of a manifest, with underscores.
fn dependencies(manifest: &str, section: &str) -> BTreeSet<String> {
    let manifest = fs::read_to_string(Path::new(ROOT).join(manifest)).unwrap();
    manifest
        .lines()
        .skip_while(|line| line.trim() != section)
        .skip(1)
        .take_while(|line| !line.starts_with('['))
        .filter(|line| !line.starts_with('#'))
        .filter_map(|line| line.split_once(" ="))
        .map(|(name, _)| name.replace('-', "_"))
        .collect()
}

fn rooms_import_what_the_table_says_and_nothing_else() {
    let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for source in sources() {
        let Some(room) = source.room() else { continue };
        let imports = source.imports();
        let others = imports.into_iter().filter(|other| *other != room);
        found
            .entry(room.to_owned())
            .or_default()
            .extend(others.map(str::to_owned));
    }
    let table: BTreeMap<String, BTreeSet<String>> = ROOMS
        .iter()
        .map(|(room, imports)| {
            (
                (*room).to_owned(),
                imports.iter().map(|import| (*import).to_owned()).collect(),
            )
        })
        .collect();
    assert_eq!(found, table);
}

fn rooms_stand_in_the_order_of_the_flow_and_import_upwards() {
    let lib = fs::read_to_string(Path::new(ROOT).join("src/lib.rs")).unwrap();
    let named: Vec<&str> = lib
        .lines()
        .filter_map(|line| {
            line.trim_start_matches("pub ")
                .strip_prefix("mod ")?
                .strip_suffix(';')
        })
        .collect();
    let table: Vec<&str> = ROOMS.iter().map(|(room, _)| *room).collect();
    assert_eq!(named, table, "lib.rs and the table name the rooms alike");
    for (index, (room, imports)) in ROOMS.iter().enumerate() {
        for import in *imports {
            let above = table[..index].contains(import);
            assert!(above, "{room} imports {import}, which is not above it");
        }
    }
}

fn libraries_are_named_in_their_rooms_only() {
    let named = named_in_their_places(LIBRARIES, &sources());
    assert_eq!(named, dependencies("Cargo.toml", "[dependencies]"));
}

fn libraries_of_grammar_are_named_in_their_files_only() {
    let mut named = named_in_their_places(LIBRARIES_OF_GRAMMAR, &sources_of_grammar());
    named.extend(UNNAMED.iter().map(|name| (*name).to_owned()));
    assert_eq!(named, dependencies("grammar/Cargo.toml", "[dependencies]"));
}

fn grammar_knows_nothing_of_the_program() {
    for source in sources_of_grammar() {
        let program = occurrences(&source.code, "vestnesis").next();
        assert!(program.is_none(), "{} names the program", source.path);
    }
}

/// The libraries of a table, each named where it lives and nowhere else.
fn named_in_their_places(libraries: &[(&str, &[&str])], sources: &[Source]) -> BTreeSet<String> {
    let mut listed = BTreeSet::new();
    for (library, places) in libraries {
        listed.insert((*library).to_owned());
        let path = format!("{library}::");
        let files: Vec<&str> = sources
            .iter()
            .filter(|source| occurrences(&source.code, &path).next().is_some())
            .map(|source| source.path.as_str())
            .collect();
        for file in &files {
            let home = places
                .iter()
                .any(|place| file == place || (place.ends_with('/') && file.starts_with(place)));
            assert!(home, "{file} names {library}, which lives in {places:?}");
        }
        for place in *places {
            let used = files.iter().any(|file| file.starts_with(place));
            assert!(used, "nothing in {place} names {library}");
        }
    }
    listed
}

fn every_file_says_what_it_is_and_stays_small() {
    for source in sources().into_iter().chain(sources_of_grammar()) {
        let path = &source.path;
        let documented = source.text.starts_with("//! ");
        assert!(documented, "{path} does not begin with its description");
        let lines = source.text.lines().count();
        assert!(lines <= 500, "{path} has {lines} lines");
    }
}

fn every_code_stands_once_and_is_used() {
    let sources = sources();
    let table = sources
        .iter()
        .find(|source| source.path == "src/diagnostic/code.rs")
        .unwrap();
    let codes: Vec<(&str, &str)> = table
        .code
        .lines()
        .filter(|line| {
            let severities = ["Error;", "Warning;", "Note;"];
            severities.iter().any(|severity| line.ends_with(severity))
        })
        .filter_map(|line| line.trim().split_once(" = \""))
        .filter_map(|(name, rest)| Some((name, rest.split_once('"')?.0)))
        .collect();
    assert!(codes.len() > 30, "the table is read: {codes:?}");
    let texts: BTreeSet<&str> = codes.iter().map(|(_, text)| *text).collect();
    assert_eq!(texts.len(), codes.len(), "a code stands twice");
    for (name, text) in codes {
        let path = format!("Code::{name}");
        let used = sources.iter().any(|source| {
            source.path != table.path
                && occurrences(&source.code, &path).any(|(_, after)| word(after).is_empty())
        });
        assert!(used, "no file reports {text} ({name})");
    }
}

fn languages_have_the_same_bundle_files() {
    let names = |folder: &Path| -> BTreeSet<String> {
        fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect()
    };
    let locales = Path::new(ROOT).join("locales");
    let mut languages = names(&locales);
    // What is said to staff is walked by tests/messages.rs.
    assert!(languages.remove("staff"));
    assert_eq!(languages.iter().collect::<Vec<_>>(), ["en", "lv", "ro"]);
    for language in &languages {
        assert_eq!(
            names(&locales.join(language)),
            names(&locales.join("lv")),
            "{language} beside lv"
        );
    }
}

crate::trial::trials! {
    tests: [rooms_import_what_the_table_says_and_nothing_else, rooms_stand_in_the_order_of_the_flow_and_import_upwards, libraries_are_named_in_their_rooms_only, libraries_of_grammar_are_named_in_their_files_only, grammar_knows_nothing_of_the_program, every_file_says_what_it_is_and_stays_small, every_code_stands_once_and_is_used, languages_have_the_same_bundle_files],
    modules: [circles, exports],
}
