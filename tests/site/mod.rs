//! A copy of the repository's site in a folder of its own, and the program run on it.
//!
//! In: files to change. Out: what the program prints and writes.
#![allow(
    dead_code,
    clippy::disallowed_methods,
    clippy::unwrap_used,
    reason = "tests write files of their own, and each uses a part"
)]

use std::collections::BTreeMap;
use std::fs;
use std::os::unix::process::ExitStatusExt;
use std::path::Path;
use std::process::{Command, ExitStatus, Output};

use vestnesis::values::Moment;
use vestnesis::{Io, run_in};

/// The repository.
pub const REPOSITORY: &str = env!("CARGO_MANIFEST_DIR");

/// A site in a temporary folder.
pub struct Site {
    folder: tempfile::TempDir,
}

impl Site {
    /// An empty folder.
    pub fn empty() -> Self {
        Self {
            folder: tempfile::tempdir().unwrap(),
        }
    }

    /// The repository's content; bundles and templates are those inside the program.
    pub fn of_the_repository() -> Self {
        let site = Self::empty();
        for (path, bytes) in files(&Path::new(REPOSITORY).join("content")) {
            site.write(&format!("content/{path}"), &bytes);
        }
        site
    }

    /// The repository's content without its releases.
    pub fn without_releases() -> Self {
        let site = Self::of_the_repository();
        fs::remove_dir_all(site.root().join("content/releases")).unwrap();
        site
    }

    /// Builds the site with the record of a case as one more release. Gives where it lies below the folder of a language, without the ending.
    pub fn publish(&self, case: &Path) -> String {
        let name = case.file_stem().unwrap().to_str().unwrap();
        let record = fs::read_to_string(case).unwrap();
        let year = record.split("published: ").nth(1).unwrap();
        let year = year.split('-').next().unwrap();
        let path = format!("content/releases/{year}/{name}.yaml");
        self.write(&path, record.as_bytes());
        let output = self.run(&["build"]);
        assert_eq!(output.status.code(), Some(0), "{}", errors(&output));
        format!("{year}/{name}")
    }

    /// The same with the repository's output: the site that readers have.
    pub fn as_published() -> Self {
        let site = Self::of_the_repository();
        for (path, bytes) in files(&Path::new(REPOSITORY).join("output")) {
            site.write(&format!("output/{path}"), &bytes);
        }
        site
    }

    /// The folder.
    pub fn root(&self) -> &Path {
        self.folder.path()
    }

    /// Writes a file with its folders.
    pub fn write(&self, path: &str, bytes: &[u8]) {
        let path = self.root().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }

    /// A file of the site, else the repository's of the same path, else nothing.
    pub fn read(&self, path: &str) -> String {
        fs::read_to_string(self.root().join(path))
            .or_else(|_| fs::read_to_string(Path::new(REPOSITORY).join(path)))
            .unwrap_or_default()
    }

    /// Runs a command of the program in the folder, in this process. Paths are shown as seen from there.
    pub fn run(&self, arguments: &[&str]) -> Output {
        let (mut out, mut err) = (Vec::new(), Vec::new());
        let mut io = Io {
            input: &mut std::io::empty(),
            out: &mut out,
            err: &mut err,
            cwd: self.root().to_owned(),
            now: Moment::parse("2026-11-20 09:00 Europe/Riga").unwrap(),
            // Whatever language the machine speaks, the program speaks English here.
            locale: "C".to_owned(),
            waited_for: false,
            kept: None,
        };
        let arguments = ["vestnesis"].iter().chain(arguments);
        let code = run_in(&mut io, arguments.map(Into::into));
        Output {
            status: ExitStatus::from_raw(i32::from(code) << 8),
            stdout: self.seen_from_here(out),
            stderr: self.seen_from_here(err),
        }
    }

    /// What was printed, with paths as the program prints them that works in the folder itself.
    fn seen_from_here(&self, printed: Vec<u8>) -> Vec<u8> {
        let root = format!("{}/", self.root().display());
        match String::from_utf8(printed) {
            Ok(text) => text.replace(&root, "").into_bytes(),
            Err(other) => other.into_bytes(),
        }
    }

    /// A process of the program in the folder, not yet run: for what only processes have.
    pub fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_vestnesis"));
        command
            .args(arguments)
            .current_dir(self.root())
            // Whatever language the machine speaks, the program speaks English here.
            .env("LC_ALL", "C")
            .env_remove("RUST_BACKTRACE");
        command
    }
}

/// All files below a folder by their paths, with `/`.
pub fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut found = BTreeMap::new();
    for entry in walkdir::WalkDir::new(folder) {
        let entry = entry.unwrap();
        if entry.file_type().is_file() {
            let path = entry.path().strip_prefix(folder).unwrap();
            let path = path.to_str().unwrap().to_owned();
            found.insert(path, fs::read(entry.path()).unwrap());
        }
    }
    found
}

/// What was printed on standard error.
pub fn errors(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

/// What was printed on standard output.
pub fn printed(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}
