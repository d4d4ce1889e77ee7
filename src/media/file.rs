//! The file that a record names: whether it is there, of a sort that can be published, and not too large.
//!
//! In: the media of a site and a name. Out: the file, still unread, or what is wrong with the name.

use std::path::Path;

use crate::diagnostic::{Code, Diagnostic, message};
use crate::source::{MediaFile, Text, Tree};

/// The largest file that is published, in millions of bytes.
const MAX_MEGABYTES: u64 = 40;

/// A sort of files: the ending of their names, and what readers know it by.
pub type Sort = (&'static str, &'static str);

/// What can be a picture.
pub const PICTURES: &[Sort] = &[("jpg", "JPEG"), ("jpeg", "JPEG"), ("png", "PNG")];

/// What can be downloaded. Nothing that a browser would run as a page of the site.
pub const ATTACHMENTS: &[Sort] = &[
    ("pdf", "PDF"),
    ("docx", "DOCX"),
    ("odt", "ODT"),
    ("rtf", "RTF"),
    ("xlsx", "XLSX"),
    ("ods", "ODS"),
    ("csv", "CSV"),
    ("pptx", "PPTX"),
    ("odp", "ODP"),
    ("zip", "ZIP"),
];

/// The file of a name, and its sort.
pub fn find<'t>(
    tree: &'t Tree,
    name: &Text,
    sorts: &[Sort],
) -> Result<(&'t MediaFile, Sort), Diagnostic> {
    let fault = |code, message| Err(Diagnostic::new(code, name.span, message));
    let Some(sort) = sort(&name.text, sorts) else {
        let known: Vec<&str> = sorts.iter().map(|(ending, _)| *ending).collect();
        let known = known.join(", ");
        let message = message!("media-sort", file = &name.text, known = known);
        return fault(Code::MediaSort, message);
    };
    let Some(file) = tree.media().get(&name.text) else {
        let message = message!("media-missing", file = &name.text);
        let missing = Diagnostic::new(Code::MissingMedia, name.span, message);
        return Err(missing.did_you_mean(&name.text, tree.media().keys().map(String::as_str)));
    };
    if file.length() > MAX_MEGABYTES * 1_000_000 {
        let message = message!(
            "media-too-large",
            file = &name.text,
            megabytes = file.length().div_ceil(1_000_000),
            most = MAX_MEGABYTES
        );
        return fault(Code::MediaLimit, message);
    }
    Ok((file, sort))
}

/// The sort by the ending of a name.
fn sort(name: &str, sorts: &[Sort]) -> Option<Sort> {
    let ending = Path::new(name).extension()?.to_str()?;
    let mut sorts = sorts.iter().copied();
    sorts.find(|(known, _)| known.eq_ignore_ascii_case(ending))
}
