//! What only a process has: its exit code, its environment, its pipes, its signals, its folder. Other trials run the program within this
//! process, but for the umask (`output.rs`), the cores (`determinism.rs`) and the line protocol (`inflect.rs`).
//!
//! In: the program as users start it. Out: what it ends with, and what it leaves behind.
use std::collections::BTreeMap;
use std::fs;
use std::io::Read;
use std::os::unix::ffi::OsStrExt;
use std::os::unix::process::ExitStatusExt;
use std::process::Stdio;
use std::thread;
use std::time::Duration;

use crate::site::{Site, errors, files, printed};

/// The exit codes that a mistake can bring about.
fn exit_codes_say_how_it_went() {
    let site = Site::of_the_repository();
    let code = |arguments: &[&str]| {
        let output = site.command(arguments).output().unwrap();
        output.status.code().unwrap()
    };
    assert_eq!(code(&["check"]), 0);
    assert_eq!(code(&["--help"]), 0);
    assert_eq!(code(&["check", "--root", "nowhere"]), 2);
    assert_eq!(code(&["chek"]), 2);
    site.write("content/releases/2018/broken.yaml", b"kind: conference\n");
    assert_eq!(code(&["check"]), 1);
}

/// Problems go to one stream and results to the other, so that either can be kept.
fn problems_and_results_go_to_streams_of_their_own() {
    let site = Site::of_the_repository();
    let output = site.command(&["check"]).output().unwrap();
    assert_eq!(errors(&output), "");
    assert_eq!(printed(&output), "5 releases: no problems\n");
    let output = site.command(&["chek"]).output().unwrap();
    assert!(errors(&output).contains("check"), "{}", errors(&output));
    assert_eq!(printed(&output), "");
}

/// `LC_ALL` before `LC_MESSAGES` before `LANG` (POSIX, section 8.2); the command line before all of them.
fn messages_are_in_the_language_of_the_environment() {
    let site = Site::of_the_repository();
    let said = |arguments: &[&str], variables: &[(&str, &str)]| {
        let mut command = site.command(arguments);
        command.env_remove("LC_ALL").env_remove("LC_MESSAGES");
        command.env("LANG", "C").envs(variables.iter().copied());
        printed(&command.output().unwrap())
    };
    let (english, latvian) = ("5 releases: no problems\n", "5 relīzes: kļūdu nav\n");
    let romanian = said(&["--ui-lang", "ro", "check"], &[]);
    assert_eq!(said(&["check"], &[]), english);
    assert_eq!(said(&["check"], &[("LANG", "lv_LV.UTF-8")]), latvian);
    let both = [("LANG", "lv_LV.UTF-8"), ("LC_MESSAGES", "ro_RO.UTF-8")];
    assert_eq!(said(&["check"], &both), romanian);
    let all = [("LC_MESSAGES", "ro_RO.UTF-8"), ("LC_ALL", "lv_LV.UTF-8")];
    assert_eq!(said(&["check"], &all), latvian);
    assert_eq!(said(&["--ui-lang", "en", "check"], &all), english);
}

/// `vestnesis schema | head -c 1`, which is more than a pipe holds: whoever has read enough closes the pipe, and nothing is said of it.
fn a_closed_pipe_is_nobodys_fault() {
    let site = Site::empty();
    let mut command = site.command(&["schema", "--root", crate::site::REPOSITORY]);
    let mut program = command
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut first = [0];
    let mut out = program.stdout.take().unwrap();
    out.read_exact(&mut first).unwrap();
    drop(out);
    let output = program.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(errors(&output), "");
}

/// A command line may hold what is no text.
fn arguments_that_are_no_text_are_refused() {
    let site = Site::empty();
    let mut command = site.command(&["check", "--root"]);
    command.arg(std::ffi::OsStr::from_bytes(b"no\xfftext"));
    let output = command.output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(!errors(&output).is_empty());
}

/// Into a pipe nothing is coloured, and no line of progress is drawn.
fn what_goes_into_a_pipe_has_no_colours() {
    let site = Site::of_the_repository();
    for arguments in [&["--help"][..], &["build"], &["chek"]] {
        let output = site.command(arguments).output().unwrap();
        let all = [output.stdout, output.stderr].concat();
        assert!(!all.contains(&0x1b), "{arguments:?}");
    }
}

/// Whenever it is ended, readers have the old site or the new one.
fn a_build_that_is_ended_leaves_a_whole_site() {
    let site = Site::of_the_repository();
    let build = || site.command(&["build"]).output().unwrap();
    assert!(build().status.success());
    let output = site.root().join("output");
    let old = files(&output);
    let path = "content/releases/2018/wir-linz-kassel.yaml";
    let record = fs::read_to_string(site.root().join(path)).unwrap();
    let renamed = site.root().join("content/releases/2018/other.yaml");
    fs::remove_file(site.root().join(path)).unwrap();
    fs::write(renamed, record).unwrap();
    let mut ended = 0;
    let mut seen: Vec<BTreeMap<String, Vec<u8>>> = Vec::new();
    for milliseconds in [0, 5, 10, 20, 40, 80] {
        let mut program = site
            .command(&["build"])
            .stdout(Stdio::null())
            .spawn()
            .unwrap();
        thread::sleep(Duration::from_millis(milliseconds));
        program.kill().unwrap();
        ended += usize::from(program.wait().unwrap().signal().is_some());
        seen.push(files(&output));
    }
    assert!(ended > 0, "no build was ended");
    assert!(build().status.success());
    let new = files(&output);
    assert!(old != new);
    for found in seen {
        assert!(found == old || found == new, "{:?}", found.keys());
    }
}

crate::trial::trials! {
    tests: [
        exit_codes_say_how_it_went,
        problems_and_results_go_to_streams_of_their_own,
        messages_are_in_the_language_of_the_environment,
        a_closed_pipe_is_nobodys_fault,
        arguments_that_are_no_text_are_refused,
        what_goes_into_a_pipe_has_no_colours,
        a_build_that_is_ended_leaves_a_whole_site,
    ],
}
