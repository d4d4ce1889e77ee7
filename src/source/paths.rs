//! What the path of a file tells. In: a path below the root. Out: whether it is a source of the site, or hidden.

use std::path::Path;

/// Whether a file or a folder above it is hidden.
pub(super) fn is_hidden(path: &str) -> bool {
    path.split('/').any(|part| part.starts_with('.'))
}

/// Which files a site is made of: records and registers, bundles, templates.
pub(super) fn is_source(path: &str) -> bool {
    !is_hidden(path)
        && match path.split('/').next() {
            Some("content") => ends(path, "yaml"),
            Some("locales") => ends(path, "ftl"),
            Some("templates") => true,
            _ => false,
        }
}

/// Whether a path has an extension.
pub(super) fn ends(path: &str, extension: &str) -> bool {
    Path::new(path)
        .extension()
        .is_some_and(|found| found == extension)
}
