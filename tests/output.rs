//! The output folder: the old site or the new one, never something between, at the cost of what changed.
//!
//! In: small sets of files. Out: agreement about what lies on disk afterwards.
#![allow(clippy::disallowed_methods, clippy::unwrap_used)]

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::os::unix::fs::{MetadataExt, PermissionsExt, symlink};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::{Arc, Mutex};

use vestnesis::diagnostic::Message;
use vestnesis::output::{Disk, FileSystem, Memory, Sink, Sources, Staging, Summary};
use vestnesis::render::RenderedFile;

use crate::site::{Site, errors, files, printed};

fn file(path: &str, text: &str) -> RenderedFile {
    RenderedFile {
        path: path.to_owned(),
        bytes: text.as_bytes().to_vec(),
    }
}

/// Paths and texts.
type Files<'a> = &'a [(&'a str, &'a str)];

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
        ..Summary::default()
    }
}

/// Build after build, also when a file becomes a folder and the other way round.
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
fn foreign_folder_is_refused() {
    let root = tempfile::tempdir().unwrap();
    let output = root.path().join("thesis");
    fs::create_dir(&output).unwrap();
    fs::write(output.join("chapter-1"), "years of work").unwrap();
    let error = Staging::open(&output).unwrap_err();
    assert_eq!(error.id, "output-not-ours");
    assert_eq!(content(&output), map(&[("chapter-1", "years of work")]));
    assert!(!root.path().join(".thesis.vestnesis").exists());
    fs::remove_file(output.join("chapter-1")).unwrap();
    assert_eq!(build(&output, &[("a", "1")]), counts(1, 0, 0));
}

/// Two builds at once: the second is told so.
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

/// Whether everybody may read what a web server is to serve, and nobody the state beside it.
fn assert_modes(output: &Path) {
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    for entry in walkdir::WalkDir::new(output) {
        let entry = entry.unwrap();
        let wanted = if entry.file_type().is_dir() {
            0o755
        } else {
            0o644
        };
        assert_eq!(mode(entry.path()), wanted, "{}", entry.path().display());
    }
    assert_eq!(mode(&state(output)), 0o700);
}

/// The folder beside an output.
fn state(output: &Path) -> PathBuf {
    let name = output.file_name().unwrap().to_str().unwrap();
    output.with_file_name(format!(".{name}.vestnesis"))
}

fn modes_are_right_and_are_mended() {
    let root = tempfile::tempdir().unwrap();
    let output = root.path().join("output");
    let files = [("lv/a", "1"), ("lv/2018/b", "2")];
    build(&output, &files);
    assert_modes(&output);
    for path in ["lv/a", "lv/2018", ""] {
        let closed = fs::Permissions::from_mode(0o0);
        fs::set_permissions(output.join(path), closed).unwrap();
    }
    fs::set_permissions(state(&output), fs::Permissions::from_mode(0o755)).unwrap();
    assert_eq!(build(&output, &files), counts(0, 2, 0));
    assert_modes(&output);
}

/// A whole build by somebody who keeps new files to themselves; the second one finds what the first one left.
fn modes_are_right_whatever_the_umask() {
    let site = Site::of_the_repository();
    for umask in ["077", "027", "000"] {
        let program = env!("CARGO_BIN_EXE_vestnesis");
        let built = Command::new("sh")
            .args(["-c", "umask $1; exec $2 build", "sh", umask, program])
            .current_dir(site.root())
            .output()
            .unwrap();
        assert!(built.status.success(), "{umask}: {}", errors(&built));
        assert_modes(&site.root().join("output"));
        fs::remove_dir_all(site.root().join("output/lv")).unwrap();
    }
}

/// What a person spoils is found although size and time of writing say nothing.
fn damage_without_a_sign_is_repaired() {
    let root = tempfile::tempdir().unwrap();
    let output = root.path().join("output");
    let files = [("a", "1"), ("b", "2")];
    build(&output, &files);
    // In the very moment of the build.
    fs::write(output.join("a"), "7").unwrap();
    assert_eq!(build(&output, &files), counts(1, 1, 0));
    // Later, and dated back.
    build(&output, &files);
    let time = fs::metadata(output.join("b")).unwrap().modified().unwrap();
    fs::write(output.join("b"), "9").unwrap();
    let spoiled = fs::File::options().write(true).open(output.join("b"));
    spoiled.unwrap().set_modified(time).unwrap();
    assert_eq!(build(&output, &files), counts(1, 1, 0));
    assert_eq!(content(&output), map(&files));
}

/// The manifest saves time, nothing else: without it, or with one that says nothing, everything is read.
fn a_spoilt_manifest_is_thrown_away() {
    let root = tempfile::tempdir().unwrap();
    let output = root.path().join("output");
    let files = [("lv/a.html", "1"), ("lv/b.html", "2")];
    build(&output, &files);
    let manifest = state(&output).join("manifest");
    let whole = fs::read(&manifest).unwrap();
    let mut turned = whole.clone();
    turned[60] ^= 1;
    let other = [&b"vestnesis manifest 2\n"[..], &whole[21..]].concat();
    for spoilt in [&whole[..whole.len() - 1], &turned, &other, b"", b"a list"] {
        fs::write(&manifest, spoilt).unwrap();
        fs::write(output.join("lv/a.html"), "damaged").unwrap();
        assert_eq!(build(&output, &files), counts(1, 1, 0));
        assert_eq!(content(&output), map(&files));
        assert_eq!(build(&output, &files), counts(0, 2, 0));
    }
}

/// What somebody else put into the output stays, build after build, and is named; what a build wrote goes.
fn foreign_files_stay() {
    let root = tempfile::tempdir().unwrap();
    let output = root.path().join("output");
    build(&output, &[("a", "1"), ("lv/b.html", "1")]);
    let foreign = [
        ("CNAME", "example.org"),
        ("lv/notes.html", "mine"),
        ("shop/cart/index.html", "mine"),
        ("shop/style.css", "mine"),
    ];
    for (path, text) in foreign {
        let place = output.join(path);
        fs::create_dir_all(place.parent().unwrap()).unwrap();
        fs::write(place, text).unwrap();
    }
    symlink("elsewhere", output.join("link")).unwrap();
    let inode = fs::metadata(output.join("CNAME")).unwrap().ino();
    let (single, whole) = ("lv/notes.html", "lv/");
    let steps: [(Files, Summary, &str); 3] = [
        (&[("a", "1"), ("lv/b.html", "1")], counts(0, 2, 0), single),
        (&[("a", "2")], counts(1, 0, 1), single),
        (&[("a", "3")], counts(1, 0, 0), whole),
    ];
    for (files, expected, notes) in steps {
        let names = ["CNAME", "link", notes, "shop/"];
        let expected = Summary {
            foreign: names.map(str::to_owned).to_vec(),
            ..expected
        };
        assert_eq!(build(&output, files), expected);
        assert_eq!(content(&output), map(&[files, &foreign].concat()));
        assert!(output.join("link").is_symlink());
    }
    assert_eq!(fs::metadata(output.join("CNAME")).unwrap().ino(), inode);
    assert!(!state(&output).join("next/CNAME").exists());
}

/// Where the site has a file of the same path, somebody has to decide.
fn a_foreign_file_in_the_way_is_refused() {
    let root = tempfile::tempdir().unwrap();
    let output = root.path().join("output");
    build(&output, &[("a", "1")]);
    fs::write(output.join("robots.txt"), "mine").unwrap();
    let staging = Staging::open(&output).unwrap();
    let error = staging.put(file("robots.txt", "ours")).unwrap_err();
    assert_eq!(error.id, "output-foreign-in-the-way");
    drop(staging);
    // The same text is nobody's loss, and ours from then on.
    assert_eq!(
        build(&output, &[("a", "1"), ("robots.txt", "mine")]),
        counts(0, 2, 0)
    );
    assert_eq!(
        build(&output, &[("a", "1"), ("robots.txt", "ours")]),
        counts(1, 1, 0)
    );
}

/// A clone of a repository has the output and no list of it: what lies where builds write is ours, the rest stays.
fn an_output_without_a_manifest_is_told_by_its_addresses() {
    let site = Site::as_published();
    let output = site.root().join("output");
    for path in files(&output).keys().filter(|path| *path != ".vestnesis") {
        assert!(vestnesis::site::Address::is_of_a_site(path), "{path}");
    }
    site.write("output/CNAME", b"example.org");
    site.write("output/.htaccess", b"Options -Indexes");
    let removed = "content/releases/2018/hop-torun-conference.yaml";
    let before = files(&output).len();
    let built = site.run(&["build", "--now", "2026-11-20 09:00 Europe/Riga"]);
    assert!(built.status.success(), "{}", errors(&built));
    assert_eq!(files(&output).len(), before);
    assert!(
        printed(&built).contains("kept: .htaccess, CNAME."),
        "{}",
        printed(&built)
    );

    let clone = Site::as_published();
    clone.write("output/CNAME", b"example.org");
    fs::remove_file(clone.root().join(removed)).unwrap();
    let built = clone.run(&["build"]);
    assert!(built.status.success(), "{}", errors(&built));
    let left = files(&clone.root().join("output"));
    let page = |path: &&String| path.contains("2018/hop-torun-conference.");
    assert_eq!(left.keys().find(page), None);
    assert!(left.contains_key("CNAME"));
}

/// What was withdrawn does not stay readable beside the output.
fn the_old_tree_holds_nothing_that_is_gone() {
    let root = tempfile::tempdir().unwrap();
    let output = root.path().join("output");
    build(&output, &[("a", "secret"), ("b", "secret"), ("c", "same")]);
    build(&output, &[("a", "withdrawn"), ("c", "same")]);
    let next = content(&state(&output).join("next"));
    assert_eq!(next, map(&[("a", ""), ("c", "same")]));
    build(&output, &[("a", "withdrawn"), ("c", "same"), ("d", "new")]);
    let expected = [("a", "withdrawn"), ("c", "same"), ("d", "new")];
    assert_eq!(content(&output), map(&expected));
}

/// A file that has another name elsewhere (a copy of links) is not written over.
fn copies_by_links_stay_as_they_are() {
    let root = tempfile::tempdir().unwrap();
    let (output, copy) = (root.path().join("output"), root.path().join("copy"));
    build(&output, &[("a", "1")]);
    fs::hard_link(output.join("a"), &copy).unwrap();
    for text in ["2", "3", "4"] {
        build(&output, &[("a", text)]);
    }
    assert_eq!(fs::read_to_string(copy).unwrap(), "1");
}

/// The sink in memory changes its map at the end only.
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

/// A file system that can less than that of the machine, and notes what it is asked for.
#[derive(Debug, Clone, Default)]
struct Lesser {
    /// What it answers to each kind of request; what is not named succeeds.
    fails: Vec<(&'static str, io::ErrorKind)>,
    asked: Arc<Mutex<Vec<String>>>,
}

impl Lesser {
    fn new(fails: &[(&'static str, io::ErrorKind)]) -> Self {
        Self {
            fails: fails.to_vec(),
            ..Self::default()
        }
    }

    /// A build of one file on it.
    fn build(&self, output: &Path, text: &str) -> Result<Summary, Message> {
        let staging = Box::new(Staging::open_on(Box::new(self.clone()), output)?);
        staging.put(file("a", text))?;
        staging.finish(&Sources::default())
    }

    fn ask(&self, what: String) -> io::Result<()> {
        let failing = self.fails.iter().find(|(request, _)| *request == what);
        self.asked.lock().unwrap().push(what);
        failing.map_or(Ok(()), |(_, kind)| Err((*kind).into()))
    }
}

/// The last part of a path.
fn name(path: &Path) -> &str {
    path.file_name().unwrap().to_str().unwrap()
}

impl FileSystem for Lesser {
    fn sync(&self, folder: &Path) -> io::Result<()> {
        self.ask("sync".to_owned())?;
        Disk.sync(folder)
    }

    fn exchange(&self, one: &Path, other: &Path) -> io::Result<()> {
        self.ask("exchange".to_owned())?;
        Disk.exchange(one, other)
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.ask(format!("{} to {}", name(from), name(to)))?;
        Disk.rename(from, to)
    }

    fn sync_names(&self, folder: &Path) -> io::Result<()> {
        self.ask("sync names".to_owned())?;
        Disk.sync_names(folder)
    }
}

/// What was written lies on the disk before the swap, and the swap afterwards; where nothing changes nothing is asked for.
fn everything_is_on_the_disk_before_the_swap() {
    let root = tempfile::tempdir().unwrap();
    let output = root.path().join("output");
    let names = "sync names";
    let steps: [(&str, &[&str]); 3] = [
        ("1", &["sync", "next to output", names, names]),
        ("2", &["sync", "exchange", names, names]),
        ("2", &[]),
    ];
    for (text, expected) in steps {
        let system = Lesser::new(&[]);
        system.build(&output, text).unwrap();
        assert_eq!(*system.asked.lock().unwrap(), expected);
    }
}

/// File systems without exchange, also where a folder of a lower layer cannot even be renamed.
fn every_way_of_swapping_leaves_the_new_site() {
    use io::ErrorKind::{CrossesDevices, InvalidInput, Unsupported};
    let ways: [&[(&str, io::ErrorKind)]; 5] = [
        &[],
        &[("exchange", InvalidInput)],
        &[("exchange", Unsupported)],
        &[("exchange", CrossesDevices)],
        &[
            ("exchange", CrossesDevices),
            ("output to previous", CrossesDevices),
        ],
    ];
    for fails in ways {
        let root = tempfile::tempdir().unwrap();
        let output = root.path().join("output");
        let system = Lesser::new(fails);
        for text in ["1", "2", "3", "3"] {
            let summary = system.build(&output, text).unwrap();
            assert_eq!(summary.trouble, None, "{fails:?}");
            assert_eq!(content(&output), map(&[("a", text)]), "{fails:?}");
            fs::write(output.join("mine"), "mine").unwrap();
            let summary = system.build(&output, text).unwrap();
            assert_eq!(summary.foreign, ["mine"], "{fails:?}");
            system.build(&output, "between").unwrap();
            assert_eq!(content(&output), map(&[("a", "between"), ("mine", "mine")]));
            fs::remove_file(output.join("mine")).unwrap();
        }
        let left = fs::read_dir(state(&output)).unwrap();
        let left: Vec<_> = left.map(|it| it.unwrap().file_name()).collect();
        let odd = left
            .iter()
            .find(|it| *it == "previous" || *it == "replacing");
        assert_eq!(odd, None, "{fails:?}");
    }
}

/// Trouble before the swap leaves the old site; trouble after it never says so.
fn trouble_says_which_site_is_in_place() {
    use io::ErrorKind::{PermissionDenied, ResourceBusy, Unsupported};
    let without = ("exchange", Unsupported);
    let before: [(&[(&str, io::ErrorKind)], &str); 5] = [
        (&[("sync", PermissionDenied)], "path-trouble"),
        (&[("exchange", PermissionDenied)], "path-trouble"),
        (&[("exchange", ResourceBusy)], "output-busy"),
        (
            &[without, ("output to previous", ResourceBusy)],
            "output-busy",
        ),
        (
            &[without, ("next to output", PermissionDenied)],
            "path-trouble",
        ),
    ];
    let after: [&[(&str, io::ErrorKind)]; 2] = [
        &[("sync names", PermissionDenied)],
        &[without, ("previous to next", PermissionDenied)],
    ];
    let root = tempfile::tempdir().unwrap();
    let output = root.path().join("output");
    Lesser::new(&[]).build(&output, "old").unwrap();
    for (fails, id) in before {
        let error = Lesser::new(fails).build(&output, "new").unwrap_err();
        assert_eq!(error.id, id, "{fails:?}");
        assert_eq!(content(&output), map(&[("a", "old")]), "{fails:?}");
    }
    for (step, fails) in after.into_iter().enumerate() {
        let text = format!("new {step}");
        let summary = Lesser::new(fails).build(&output, &text).unwrap();
        assert!(summary.trouble.is_some(), "{fails:?}");
        assert_eq!(content(&output), map(&[("a", &text)]), "{fails:?}");
    }
    Lesser::new(&[]).build(&output, "newest").unwrap();
    assert_eq!(content(&output), map(&[("a", "newest")]));
}

/// An interruption between two renames, or while an output is removed, loses nothing.
fn interrupted_swaps_are_repaired() {
    let root = tempfile::tempdir().unwrap();
    let output = root.path().join("output");
    let folder = |path: PathBuf, text: &str| {
        fs::create_dir_all(&path).unwrap();
        fs::write(path.join("a"), text).unwrap();
        fs::write(path.join(".vestnesis"), "").unwrap();
    };
    folder(state(&output).join("previous"), "old");
    drop(Staging::open(&output).unwrap());
    assert_eq!(content(&output), map(&[("a", "old")]));
    folder(state(&output).join("previous"), "older");
    drop(Staging::open(&output).unwrap());
    assert_eq!(content(&output), map(&[("a", "old")]));
    assert!(!state(&output).join("previous").exists());
    folder(state(&output).join("next"), "new");
    fs::write(state(&output).join("replacing"), "").unwrap();
    fs::remove_file(output.join(".vestnesis")).unwrap();
    drop(Staging::open(&output).unwrap());
    assert_eq!(content(&output), map(&[("a", "new")]));
    assert!(!state(&output).join("replacing").exists());
}

/// Many threads write; every file is there once.
fn many_threads_write_at_a_time() {
    let root = tempfile::tempdir().unwrap();
    let output = root.path().join("output");
    for round in 0..3 {
        let staging = Box::new(Staging::open(&output).unwrap());
        std::thread::scope(|scope| {
            for thread in 0..8 {
                let staging = &staging;
                scope.spawn(move || {
                    for page in 0..50 {
                        let path = format!("{}/{}/{thread}-{page}", page % 3, page % 7);
                        let text = if page == 7 { round } else { 0 };
                        staging.put(file(&path, &text.to_string())).unwrap();
                    }
                });
            }
        });
        let written = if round == 0 { 400 } else { 8 };
        let summary = staging.finish(&Sources::default()).unwrap();
        assert_eq!(summary, counts(written, 400 - written, 0));
        assert_eq!(content(&output).len(), 400);
    }
}

/// An output among what the site is made of would be read by the next build.
fn an_output_among_the_content_is_refused() {
    let site = Site::of_the_repository();
    for place in ["content/site", "content", "./content/../content/new/site"] {
        let built = site.run(&["build", "--output", place]);
        assert_eq!(built.status.code(), Some(2), "{place}");
        let said = errors(&built);
        assert!(said.contains("from which the site is made"), "{said}");
    }
    let state = walkdir::WalkDir::new(site.root()).into_iter();
    let state = state.filter(|entry| {
        let name = entry.as_ref().unwrap().file_name().to_str().unwrap();
        name.ends_with(".vestnesis")
    });
    assert_eq!(state.count(), 0);
}

crate::trial::trials! {
    tests: [builds_follow_each_other, nothing_changed_nothing_written, damage_is_repaired, dropped_build_changes_nothing, foreign_folder_is_refused, lock_is_exclusive, paths_stay_inside, links_are_not_followed, modes_are_right_and_are_mended, modes_are_right_whatever_the_umask, damage_without_a_sign_is_repaired, a_spoilt_manifest_is_thrown_away, foreign_files_stay, a_foreign_file_in_the_way_is_refused, an_output_without_a_manifest_is_told_by_its_addresses, the_old_tree_holds_nothing_that_is_gone, copies_by_links_stay_as_they_are, memory_changes_at_the_end, everything_is_on_the_disk_before_the_swap, every_way_of_swapping_leaves_the_new_site, trouble_says_which_site_is_in_place, interrupted_swaps_are_repaired, many_threads_write_at_a_time, an_output_among_the_content_is_refused],
}
