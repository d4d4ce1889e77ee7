//! What a file imports, read from its `use` lines and followed to the file where the name is written.
//!
//! In: the sources below one folder. Out: for every file the files that it imports. Names that a module only hands on lead to
//! the file behind it. Modules of tests do not count.

use std::collections::{BTreeMap, BTreeSet};

use super::{Source, occurrences, word};

/// One imported name: its path from the file that says it, and whether it is handed on to everybody.
pub struct Import {
    /// The path: `super`, `file`, `Name`.
    pub path: Vec<String>,
    /// The name that it has here.
    pub name: String,
    /// Whether it is `pub use`.
    pub public: bool,
}

/// A file as a module: where it stands, what it imports, what stands in it besides.
struct Module<'a> {
    file: &'a str,
    imports: Vec<Import>,
    body: String,
}

/// The modules of a folder by their paths: `src/site/map.rs` is `site::map`, `src/site/mod.rs` is `site`.
pub struct Modules<'a>(BTreeMap<Vec<&'a str>, Module<'a>>);

impl<'a> Modules<'a> {
    /// The modules among the sources of a folder (`src/`). The program itself (`main.rs`) is none of the library.
    pub fn new(folder: &str, sources: &'a [Source]) -> Self {
        let library = sources
            .iter()
            .filter(|source| !source.path.ends_with("/main.rs"));
        let modules = library.map(|source| {
            let place = source.path[folder.len()..].trim_end_matches(".rs");
            let place = place
                .split('/')
                .filter(|name| !["mod", "lib"].contains(name));
            let (imports, body) = imports(&source.code);
            let file = source.path.as_str();
            (
                place.collect(),
                Module {
                    file,
                    imports,
                    body,
                },
            )
        });
        Self(modules.collect())
    }

    /// Every file with the files that it imports.
    pub fn graph(&self) -> BTreeMap<&'a str, BTreeSet<&'a str>> {
        let files = self.0.iter().map(|(place, module)| {
            let used = module.imports.iter().filter(|import| module.uses(import));
            let found = used.filter_map(|import| self.file_of(place, &import.path));
            (
                module.file,
                found.filter(|file| *file != module.file).collect(),
            )
        });
        files.collect()
    }

    /// The file where a path ends that a module says. `None` for a path into a library.
    fn file_of(&self, place: &[&'a str], path: &[String]) -> Option<&'a str> {
        let mut place = place.to_vec();
        let mut began = false;
        for (index, segment) in path.iter().enumerate() {
            match segment.as_str() {
                "crate" => place.clear(),
                "super" => drop(place.pop()),
                "self" => {}
                name => {
                    if let Some(child) = self.child(&place, name) {
                        place = child;
                    } else {
                        let module = self.0.get(&place)?;
                        let handed = module.imports.iter().find(|import| import.name == name);
                        let handed = handed.filter(|_| began || index > 0);
                        return match handed {
                            Some(import) => self.file_of(&place, &import.path),
                            None => began.then_some(module.file),
                        };
                    }
                }
            }
            began = true;
        }
        Some(self.0.get(&place)?.file)
    }

    /// The module of that name inside another.
    fn child(&self, place: &[&'a str], name: &str) -> Option<Vec<&'a str>> {
        let inside = self.0.keys().find(|inside| {
            inside
                .split_last()
                .is_some_and(|(last, above)| *last == name && above == place)
        });
        inside.cloned()
    }
}

impl Module<'_> {
    /// Whether the file needs the name itself. A module with files below it may only hand it on.
    fn uses(&self, import: &Import) -> bool {
        let hands_on = self.file.ends_with("/mod.rs") || self.file.ends_with("/lib.rs");
        !hands_on || names(&self.body, &import.name)
    }
}

/// Whether a text says a name.
pub fn names(text: &str, name: &str) -> bool {
    text.match_indices(name).any(|(at, _)| {
        let before = text[..at].ends_with(|letter: char| letter.is_alphanumeric() || letter == '_');
        !before && word(&text[at..]) == name
    })
}

/// The imports of a file, and its text without them and without its tests.
pub fn imports(code: &str) -> (Vec<Import>, String) {
    let code = code.split("#[cfg(test)]\nmod ").next().unwrap_or_default();
    let mut found = Vec::new();
    let mut body = String::new();
    let mut done = 0;
    for (at, rest) in occurrences(code, "use ") {
        let line = &code[code[..at].rfind('\n').map_or(0, |end| end + 1)..at];
        if at < done || !["", "pub", "pub(super)", "pub(crate)"].contains(&line.trim()) {
            continue;
        }
        let tree = rest.split(';').next().unwrap_or_default();
        body += &code[done..at];
        done = at + "use ".len() + tree.len();
        add_tree(&[], tree, line.trim() == "pub", &mut found);
    }
    body += &code[done..];
    // A module's line names the module, and not what stands in it.
    let body = body
        .lines()
        .filter(|line| !line.ends_with(';') || !line.contains("mod "));
    (
        found,
        body.fold(String::new(), |body, line| body + line + "\n"),
    )
}

/// Adds the names of a tree of paths: `a::{b, c::{self, D as E}}`.
fn add_tree(above: &[String], tree: &str, public: bool, found: &mut Vec<Import>) {
    let tree = tree.trim();
    let (head, group) = tree.split_once('{').unwrap_or((tree, ""));
    let (head, renamed) = head.split_once(" as ").unwrap_or((head, ""));
    let mut path = above.to_vec();
    let segments = head
        .split("::")
        .map(str::trim)
        .filter(|segment| !segment.is_empty());
    path.extend(segments.map(str::to_owned));
    if tree.contains('{') {
        let inside = group.rsplit_once('}').map_or(group, |(inside, _)| inside);
        for part in parts(inside) {
            add_tree(&path, part, public, found);
        }
        return;
    }
    if path.len() > 1 {
        path.retain(|segment| segment != "self");
    }
    let last = path.last().cloned().unwrap_or_default();
    // All that a module has is imported in macros only, which stand elsewhere.
    if last == "*" {
        return;
    }
    let name = if renamed.is_empty() {
        last
    } else {
        renamed.trim().to_owned()
    };
    found.push(Import { path, name, public });
}

/// The parts of a group between its commas, groups inside it left whole.
fn parts(group: &str) -> Vec<&str> {
    let mut depth = 0;
    let parts = group.split(|letter| {
        match letter {
            '{' => depth += 1,
            '}' => depth -= 1,
            _ => {}
        }
        letter == ',' && depth == 0
    });
    parts.filter(|part| !part.trim().is_empty()).collect()
}
