//! Edits of a site: what is changed in a copy of the repository's, as tests write it in files.
//!
//! `@ path` names a file; lines that begin with `- ` stand once in it and are replaced by the lines with `+ ` that follow (a part
//! of a line may be named); `+ ` alone goes to the end of the file, which may be new; `~ ` cuts the file from the last such line
//! on; `@ new < old` copies a file. Lines with `#` say why.
#![allow(clippy::disallowed_methods, clippy::unwrap_used)]

use std::fs;
use std::path::Path;

use crate::site::Site;

/// Applies the edits of a case.
pub fn edit(site: &Site, case: &Path) {
    let text = fs::read_to_string(case).unwrap();
    let mut path = "";
    let (mut find, mut replace) = (Vec::new(), Vec::new());
    for line in text.lines().chain(["@"]) {
        let (mark, rest) = line.split_at(line.len().min(1));
        let words = rest.strip_prefix(' ').unwrap_or(rest);
        let ends = match mark {
            "-" => !replace.is_empty(),
            "@" | "" => true,
            _ => false,
        };
        if ends && !(find.is_empty() && replace.is_empty()) {
            change(site, path, &find.join("\n"), &replace.join("\n"), case);
            find.clear();
            replace.clear();
        }
        match mark {
            "-" => find.push(words),
            "+" => replace.push(words),
            "@" => match words.split_once(" < ") {
                Some((new, old)) => {
                    site.write(new, site.read(old).as_bytes());
                    path = new;
                }
                None => path = words,
            },
            "~" => {
                let old = site.read(path);
                let end = old.rfind(&format!("\n{words}")).unwrap();
                site.write(path, &old.as_bytes()[..=end]);
            }
            "#" | "" => {}
            other => panic!("{}: a line begins with {other:?}", case.display()),
        }
    }
}

/// One change of one file.
fn change(site: &Site, path: &str, find: &str, replace: &str, case: &Path) {
    let old = site.read(path);
    let new = if find.is_empty() {
        format!("{old}{replace}\n")
    } else {
        let times = old.matches(find).count();
        assert_eq!(times, 1, "{}: {path} holds {find:?}", case.display());
        old.replace(find, replace)
    };
    site.write(path, new.as_bytes());
}
