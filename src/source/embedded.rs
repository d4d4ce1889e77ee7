//! The files inside the program: bundles, templates, the content of a new site, and examples of what is wrong.
//!
//! In: nothing. Out: paths and texts. `init` writes them all; a site's own file of the same path wins over one in here.

use include_dir::{Dir, include_dir};

use super::paths::is_source;

static LOCALES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/locales");
static TEMPLATES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/templates");
/// Where the bundles for staff lie.
const STAFF: &str = "locales/staff/";

static STARTER: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/src/source/starter");

static EXAMPLES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/src/source/examples");

/// An example of what a code reports, wrong and right, if there is one: `app/cli/explain` says how it is written.
pub fn example(code: &str) -> Option<&'static str> {
    EXAMPLES
        .get_file(format!("{code}.edit"))
        .map(|file| file.contents_utf8().expect("examples are UTF-8"))
}

/// What `init` writes: the content of a new site, bundles and templates, in order of their paths. In the content a line `#: name` stands
/// for a comment, which `init` says in the language of staff.
pub fn starter_files() -> Vec<(String, &'static str)> {
    let mut files = house_files();
    collect(&STARTER, "", &mut files);
    files.sort();
    files
}

/// The bundles and templates of the house: those for readers. What is said to staff belongs to the program.
pub(super) fn house_files() -> Vec<(String, &'static str)> {
    let mut files = Vec::new();
    collect(&LOCALES, "locales/", &mut files);
    collect(&TEMPLATES, "templates/", &mut files);
    files.retain(|(path, _)| !path.starts_with(STAFF));
    files
}

/// The bundles in which the program speaks to staff in a language.
pub fn staff_files(language: &str) -> Vec<(String, &'static str)> {
    let mut files = Vec::new();
    collect(&LOCALES, "locales/", &mut files);
    files.retain(|(path, _)| {
        let below = path.strip_prefix(STAFF);
        below.and_then(|below| below.split('/').next()) == Some(language)
    });
    files
}

/// Adds the files of a folder and of those in it.
fn collect(folder: &'static Dir<'_>, prefix: &str, files: &mut Vec<(String, &'static str)>) {
    for file in folder.files() {
        let path = format!("{prefix}{}", file.path().display()).replace('\\', "/");
        if is_source(&path) {
            files.push((
                path,
                file.contents_utf8()
                    .expect("the files inside the program are UTF-8"),
            ));
        }
    }
    for inner in folder.dirs() {
        collect(inner, prefix, files);
    }
}
