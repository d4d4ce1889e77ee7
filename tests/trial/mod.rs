//! Trials: what `cargo test` runs. A plain test is a function that may panic; a file of a folder of cases is a trial of its own, named after
//! its path, so that `cargo test records/duplicate-key` runs one.
//!
//! In: functions and folders. Out: trials for the runner; what is expected of a case, held against what was found.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::time::{Duration, Instant};

use libtest_mimic::{Failed, Trial};
use similar::TextDiff;

/// Where the cases are.
const TESTS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests");

/// The trials of a module: its plain tests, those of the modules in it, and those of its folders of cases. A test that is not listed is not
/// used, and the compiler says so.
macro_rules! trials {
    (
        $(tests: [$($test:ident),* $(,)?],)?
        $(by_hand: [$($by_hand:ident),* $(,)?],)?
        $(modules: [$($module:ident),* $(,)?],)?
        $(cases: [$($case:ident of $folder:literal $ending:literal),* $(,)?],)?
    ) => {
        /// What is tried here.
        pub fn trials() -> Vec<libtest_mimic::Trial> {
            let tests = [$($((stringify!($test), $test as fn())),*)?];
            let by_hand = [$($((stringify!($by_hand), $by_hand as fn())),*)?];
            let plain = |(name, test)| $crate::trial::plain(module_path!(), name, test);
            let by_hand = by_hand.map(|it| plain(it).with_ignored_flag(true));
            let plain = tests.map(plain).into_iter().chain(by_hand);
            let modules: Vec<Vec<libtest_mimic::Trial>> = vec![$($($module::trials()),*)?];
            let cases: Vec<Vec<libtest_mimic::Trial>> =
                vec![$($($crate::trial::of_folder($folder, &[$ending], $case)),*)?];
            plain.chain(modules.into_iter().chain(cases).flatten()).collect()
        }
    };
}
pub(crate) use trials;

/// A plain test under the path of its module.
pub fn plain(module: &str, name: &str, test: fn()) -> Trial {
    let module = module.split_once("::").map_or(module, |(_, module)| module);
    timed(format!("{module}::{name}"), move || {
        test();
        Ok(())
    })
}

/// How long each trial took.
static TIMES: Mutex<Vec<(Duration, String)>> = Mutex::new(Vec::new());

fn timed(name: String, run: impl FnOnce() -> Outcome + Send + 'static) -> Trial {
    Trial::test(name.clone(), move || {
        let _timer = Timer(Instant::now(), name);
        run()
    })
}

/// Notes the time of a trial when it ends, also by a panic.
struct Timer(Instant, String);

impl Drop for Timer {
    fn drop(&mut self) {
        let time = (self.0.elapsed(), std::mem::take(&mut self.1));
        TIMES.lock().unwrap().push(time);
    }
}

/// The trials that took longest, the slowest first.
pub fn slowest(number: usize) -> Vec<String> {
    let mut times = TIMES.lock().unwrap().clone();
    times.sort_by(|one, other| other.cmp(one));
    let slowest = times.into_iter().take(number);
    slowest
        .map(|(time, name)| format!("{:6.2} s  {name}", time.as_secs_f64()))
        .collect()
}

/// What a case comes to.
pub type Outcome = Result<(), Failed>;

/// The files of a folder of cases with one of these endings, sorted by name.
pub fn files(folder: &str, endings: &[&str]) -> Vec<PathBuf> {
    let folder = Path::new(TESTS).join(folder);
    let entries =
        fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    let ends = |path: &PathBuf| {
        let ending = path.extension().and_then(|ending| ending.to_str());
        path.is_file() && ending.is_some_and(|ending| endings.contains(&ending))
    };
    files.retain(ends);
    files.sort();
    assert!(!files.is_empty(), "{} holds no case", folder.display());
    files
}

/// A trial for every file of a folder of cases with one of these endings, named after its path without the ending.
pub fn of_folder(folder: &str, endings: &[&str], run: fn(&Path) -> Outcome) -> Vec<Trial> {
    let of_case = |case: PathBuf| {
        let path = case.with_extension("");
        let name = path.strip_prefix(TESTS).unwrap().display().to_string();
        timed(name, move || run(&case))
    };
    files(folder, endings).into_iter().map(of_case).collect()
}

/// Holds what was found against a file of what is expected, or writes that anew if BLESS=1 asks for it.
pub fn expect(file: &Path, found: &str) -> Outcome {
    if std::env::var("BLESS").is_ok_and(|bless| bless == "1") {
        fs::write(file, found).unwrap();
        return Ok(());
    }
    let expected = fs::read_to_string(file).unwrap_or_default();
    if expected == found {
        return Ok(());
    }
    let name = file.strip_prefix(TESTS).unwrap_or(file).display();
    let difference = TextDiff::from_lines(expected.as_str(), found);
    let difference = difference
        .unified_diff()
        .header(&format!("expected {name}"), "found")
        .to_string();
    Err(
        format!("{difference}\nBLESS=1 writes what was found to {name}; read the difference")
            .into(),
    )
}

/// The same for the `.txt` beside a case.
pub fn beside(case: &Path, found: &str) -> Outcome {
    expect(&case.with_extension("txt"), found)
}
