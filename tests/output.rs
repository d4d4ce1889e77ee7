//! The output folder: the old site or the new one, never something between, at the cost of what changed.
//!
//! In: small sets of files. Out: agreement about what lies on disk afterwards.
#![allow(clippy::disallowed_methods, clippy::unwrap_used)]

use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::{MetadataExt, PermissionsExt, symlink};
use std::path::Path;

use vestnesis::output::{Memory, Sink, Sources, Staging, Summary};
use vestnesis::render::RenderedFile;

fn file(path: &str, text: &str) -> RenderedFile {
    RenderedFile {
        path: path.to_owned(),
        bytes: text.as_bytes().to_vec(),
    }
}

/// A whole build of the files.
fn build(output: &Path, files: &[(&str, &str)]) -> Summary {
    let staging = Box::new(Staging::open(output).unwrap());
    for (path, text) in files {
        staging.put(file(path, text)).unwrap();
    }
    staging.finish(&Sources::default()).unwrap()
}

/// All files below a folder with their text, without the marker.
fn content(folder: &Path) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    for entry in walkdir::WalkDir::new(folder) {
        let entry = entry.unwrap();
        if entry.file_type().is_file() && entry.file_name() != ".vestnesis" {
            let path = entry
                .path()
                .strip_prefix(folder)
                .unwrap()
                .to_str()
                .unwrap()
                .to_owned();
            found.insert(path, fs::read_to_string(entry.path()).unwrap());
        }
    }
    found
}

fn map(files: &[(&str, &str)]) -> BTreeMap<String, String> {
    files
        .iter()
        .map(|(path, text)| ((*path).to_owned(), (*text).to_owned()))
        .collect()
}

fn counts(written: usize, kept: usize, removed: usize) -> Summary {
    Summary {
        written,
        kept,
        removed,
    }
}

/// Build after build, also when a file becomes a folder and the other way round.
#[test]
fn builds_follow_each_other() {
    let root = tempfile::tempdir().unwrap();
    let output = root.path().join("output");
    let steps: [(&[(&str, &str)], Summary); 8] = [
        (&[("a", "1"), ("lv/b", "2")], counts(2, 0, 0)),
        (&[("a", "1"), ("lv/b", "2")], counts(0, 2, 0)),
        (&[("a", "1"), ("lv/b", "3"), ("lv/c", "4")], counts(2, 1, 0)),
        (&[("a", "1")], counts(0, 1, 2)),
        (&[("a/x", "1"), ("b", "1")], counts(2, 0, 1)),
        (&[("a", "1"), ("b/y/z", "1")], counts(2, 0, 2)),
        (&[("a/x", "1"), ("b", "1")], counts(2, 0, 2)),
        (&[], counts(0, 0, 2)),
    ];
    for (step, (files, expected)) in steps.iter().enumerate() {
        assert_eq!(build(&output, files), *expected, "step {step}");
        assert_eq!(content(&output), map(files), "step {step}");
    }
}

/// Nothing changed: the very folder stays, and nothing is written.
#[test]
fn nothing_changed_nothing_written() {
    let root = tempfile::tempdir().unwrap();
    let output = root.path().join("output");
    build(&output, &[("a", "1")]);
    let before = fs::metadata(&output).unwrap();
    assert_eq!(build(&output, &[("a", "1")]), counts(0, 1, 0));
    assert_eq!(before.ino(), fs::metadata(&output).unwrap().ino());
    assert!(!root.path().join(".output.vestnesis/next").exists());
}

/// A file that somebody changed or deleted in the output is written again.
#[test]
fn damage_is_repaired() {
    let root = tempfile::tempdir().unwrap();
    let output = root.path().join("output");
    let files = [("a", "1"), ("b", "2")];
    build(&output, &files);
    fs::write(output.join("a"), "damaged").unwrap();
    fs::remove_file(output.join("b")).unwrap();
    assert_eq!(build(&output, &files), counts(2, 0, 0));
    assert_eq!(content(&output), map(&files));
}

/// A build that is given up leaves the output as it was, and the next one starts well from what it left.
#[test]
fn dropped_build_changes_nothing() {
    let root = tempfile::tempdir().unwrap();
    let output = root.path().join("output");
    build(&output, &[("a", "1")]);
    let staging = Staging::open(&output).unwrap();
    staging.put(file("a", "2")).unwrap();
    staging.put(file("left/over", "3")).unwrap();
    drop(staging);
    assert_eq!(content(&output), map(&[("a", "1")]));
    build(&output, &[("a", "4")]);
    assert_eq!(content(&output), map(&[("a", "4")]));
}

/// A stranger's folder is refused and left alone; an empty one is taken.
#[test]
fn foreign_folder_is_refused() {
    let root = tempfile::tempdir().unwrap();
    let output = root.path().join("thesis");
    fs::create_dir(&output).unwrap();
    fs::write(output.join("chapter-1"), "years of work").unwrap();
    let error = Staging::open(&output).unwrap_err();
    assert_eq!(error.id, "output-not-ours");
    assert_eq!(content(&output), map(&[("chapter-1", "years of work")]));
    fs::remove_file(output.join("chapter-1")).unwrap();
    assert_eq!(build(&output, &[("a", "1")]), counts(1, 0, 0));
}

/// Two builds at once: the second is told so.
#[test]
fn lock_is_exclusive() {
    let root = tempfile::tempdir().unwrap();
    let output = root.path().join("output");
    let held = Staging::open(&output).unwrap();
    let error = Staging::open(&output).unwrap_err();
    assert_eq!(error.id, "another-build");
    drop(held);
    Staging::open(&output).unwrap();
}

/// Paths that leave the folder are refused, and so is a second file of the same path.
#[test]
fn paths_stay_inside() {
    let root = tempfile::tempdir().unwrap();
    let staging = Staging::open(&root.path().join("output")).unwrap();
    for path in ["", "/a", "../a", "a/../b", "./a", "a/", "a\\b", "a\0b"] {
        let error = staging.put(file(path, "x")).unwrap_err();
        assert_eq!(error.id, "output-path-outside", "{path:?}");
    }
    staging.put(file("a", "x")).unwrap();
    let error = staging.put(file("a", "y")).unwrap_err();
    assert_eq!(error.id, "output-path-twice");
    assert!(Staging::open(Path::new("..")).is_err());
}

/// Links are not followed: neither as the output, nor in it, nor in the staging.
#[test]
fn links_are_not_followed() {
    let root = tempfile::tempdir().unwrap();
    let (output, elsewhere) = (root.path().join("output"), root.path().join("elsewhere"));
    fs::create_dir(&elsewhere).unwrap();
    fs::write(elsewhere.join("a"), "mine").unwrap();
    symlink(&elsewhere, &output).unwrap();
    assert!(Staging::open(&output).is_err());
    fs::remove_file(&output).unwrap();
    build(&output, &[("a", "1"), ("lv/a", "1")]);
    build(&output, &[("a", "2"), ("lv/a", "2")]);
    for tree in [&output, &root.path().join(".output.vestnesis/next")] {
        fs::remove_dir_all(tree.join("lv")).unwrap();
        symlink(&elsewhere, tree.join("lv")).unwrap();
    }
    build(&output, &[("a", "2"), ("lv/a", "3")]);
    assert_eq!(content(&output), map(&[("a", "2"), ("lv/a", "3")]));
    assert_eq!(content(&elsewhere), map(&[("a", "mine")]));
}

/// Everybody may read what a web server is to serve.
#[test]
fn files_are_readable_by_all() {
    let root = tempfile::tempdir().unwrap();
    let output = root.path().join("output");
    build(&output, &[("lv/a", "1")]);
    assert_eq!(
        fs::metadata(output.join("lv/a"))
            .unwrap()
            .permissions()
            .mode()
            & 0o777,
        0o644
    );
}

/// The sink in memory changes its map at the end only.
#[test]
fn memory_changes_at_the_end() {
    let mut files = BTreeMap::from([
        ("a".to_owned(), b"1".to_vec()),
        ("b".to_owned(), b"1".to_vec()),
    ]);
    let memory = Memory::new(&mut files);
    memory.put(file("a", "2")).unwrap();
    drop(memory);
    assert_eq!(files["a"], b"1");
    let memory = Box::new(Memory::new(&mut files));
    memory.put(file("a", "1")).unwrap();
    memory.put(file("c", "1")).unwrap();
    assert_eq!(memory.finish(&Sources::default()).unwrap(), counts(1, 1, 1));
    assert_eq!(files.into_keys().collect::<Vec<_>>(), ["a", "c"]);
}
