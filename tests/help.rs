//! What staff read before any command has run: `--help` and what is wrong with a command line, in each of their languages; what `init`
//! explains in the files of a new site.
//!
//! Every `.args` in `tests/help/` is one case: the arguments, one a line; lines with `#` say why. `<name>.txt` is what is printed in
//! English, Latvian and Romanian, with the exit code if it is not 0. Run with BLESS=1 to write it anew, and read it as staff would.
//!
//! In: the tree of commands and `locales/staff/`. Out: nothing but agreement.
#![allow(clippy::disallowed_methods, clippy::unwrap_used)]

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::fs;
use std::io;
use std::path::Path;

use clap::Command;
use vestnesis::source::starter_files;
use vestnesis::values::Moment;
use vestnesis::{Io, command_line, run_in};

use crate::site::{Site, errors, printed};
use crate::trial::{Outcome, beside};

const ROOT: &str = env!("CARGO_MANIFEST_DIR");
const LANGUAGES: [&str; 3] = ["en", "lv", "ro"];
/// The heading of a group of options, which no argument names by itself.
const HEADING: &str = "help-plain-text";
/// What clap itself says in English.
const OF_CLAP: [&str; 8] = [
    "Usage:",
    "Options:",
    "Arguments:",
    "Commands:",
    "Print help",
    "[default",
    "possible values",
    "OPTIONS",
];

fn staff_read_it_in_their_language(case: &Path) -> Outcome {
    let site = Site::empty();
    let text = fs::read_to_string(case).unwrap();
    let given = text.lines().filter(|line| !line.starts_with('#'));
    let given: Vec<&str> = given.collect();
    let mut found = String::new();
    for language in LANGUAGES {
        let arguments = [&["--ui-lang", language], &given[..]].concat();
        let output = site.run(&arguments);
        writeln!(found, "== {language}\n").unwrap();
        found += &(printed(&output) + &errors(&output));
        match output.status.code().unwrap() {
            0 => {}
            code => writeln!(found, "exit code {code}").unwrap(),
        }
        found.push('\n');
    }
    beside(case, &found)
}

/// The messages of a bundle for staff with the names of their attributes, and its terms' names left out.
fn bundle(language: &str, file: &str) -> BTreeMap<String, BTreeSet<String>> {
    let path = Path::new(ROOT).join(format!("locales/staff/{language}/{file}.ftl"));
    let tree = fluent_syntax::parser::parse(fs::read_to_string(path).unwrap()).unwrap();
    let messages = tree.body.into_iter().filter_map(|entry| match entry {
        fluent_syntax::ast::Entry::Message(message) => {
            let attributes = message.attributes.into_iter();
            let attributes = attributes.map(|attribute| attribute.id.name).collect();
            Some((message.id.name, attributes))
        }
        _ => None,
    });
    messages.collect()
}

/// What a command and those below it need to be said: each argument with the values that it can have.
fn needed(command: &Command, found: &mut BTreeMap<String, BTreeSet<String>>) {
    let name = command.get_name();
    found.insert(format!("command-{name}"), BTreeSet::new());
    for argument in command.get_arguments() {
        let id = argument.get_id().as_str().replace('_', "-");
        let id = match id.as_str() {
            "help" | "version" | "ui-lang" => format!("argument-{id}"),
            _ => format!("argument-{name}-{id}"),
        };
        assert!(argument.get_help().is_some(), "{id}");
        let takes = argument.get_action().takes_values();
        let values = argument.get_possible_values().into_iter();
        let values = values.filter(|_| takes);
        found.insert(
            id,
            values.map(|value| value.get_name().to_owned()).collect(),
        );
    }
    for below in command.get_subcommands() {
        needed(below, found);
    }
}

/// Names of values, as they are written in the English tree.
fn names_of_values(command: &Command, found: &mut BTreeSet<String>) {
    for argument in command.get_arguments() {
        let takes = argument.get_action().takes_values();
        let names = argument.get_value_names().unwrap_or_default().iter();
        let names = names.filter(|_| takes);
        found.extend(names.map(|name| format!("value-{}", name.to_lowercase())));
    }
    for below in command.get_subcommands() {
        names_of_values(below, found);
    }
}

fn every_argument_of_every_command_has_words_in_every_language() {
    let tree = command_line("en");
    let mut wanted = BTreeMap::new();
    needed(&tree, &mut wanted);
    let mut values = BTreeSet::from(["value-command".to_owned()]);
    names_of_values(&tree, &mut values);
    let wanted_names: BTreeSet<String> = wanted.keys().cloned().chain(values).collect();
    for language in LANGUAGES {
        let bundle = bundle(language, "help");
        let said: BTreeSet<String> = bundle.keys().filter(|id| *id != HEADING).cloned().collect();
        assert_eq!(said, wanted_names, "{language}");
        for (id, values) in &wanted {
            let explained = &bundle[id];
            let is_whole = explained.is_empty() || explained == values;
            assert!(
                is_whole || id.starts_with("command-"),
                "{language}: {id} explains {explained:?} of {values:?}"
            );
        }
    }
}

fn nothing_of_clap_stays_english() {
    let mut english = command_line("en");
    english.build();
    for language in ["lv", "ro"] {
        let mut tree = command_line(language);
        tree.build();
        let mut commands = vec![tree.clone()];
        commands.extend(tree.get_subcommands().cloned());
        for mut command in commands {
            let help = command.render_long_help().to_string();
            for words in OF_CLAP {
                assert!(!help.contains(words), "{language}: {words}:\n{help}");
            }
        }
    }
}

fn what_init_explains_is_said_and_nothing_else() {
    let lines = starter_files()
        .into_iter()
        .filter(|(path, _)| path.starts_with("content/"));
    let lines = lines.flat_map(|(_, text)| text.lines());
    let marked: BTreeSet<String> = lines
        .filter_map(|line| line.strip_prefix("#: "))
        .map(str::to_owned)
        .collect();
    for language in LANGUAGES {
        let said: BTreeSet<String> = bundle(language, "starter").into_keys().collect();
        assert_eq!(said, marked, "{language}");
    }
}

fn a_new_site_explains_itself_in_the_language_of_staff() {
    let firsts = [
        ("en", "# Your newsroom."),
        ("lv", "# Jūsu ziņu vietne."),
        ("ro", "# Site-ul dumneavoastră de știri."),
    ];
    for (language, first) in firsts {
        let site = Site::empty();
        let begun = site.run(&["--ui-lang", language, "init", "."]);
        assert_eq!(begun.status.code(), Some(0), "{}", errors(&begun));
        let text = site.read("content/site.yaml");
        assert!(text.starts_with(first), "{text}");
        assert!(!text.contains("#: "), "{text}");
        let built = site.run(&["build"]);
        assert_eq!(
            (errors(&built).as_str(), built.status.code()),
            ("", Some(0))
        );
    }
}

/// A stream on which nothing can be written.
struct Failing(io::ErrorKind);

impl io::Write for Failing {
    fn write(&mut self, _: &[u8]) -> io::Result<usize> {
        Err(self.0.into())
    }

    fn flush(&mut self) -> io::Result<()> {
        Err(self.0.into())
    }
}

/// Runs a command whose standard output fails; its exit code and what it says of that.
fn run_on(kind: io::ErrorKind, arguments: &[&str]) -> (u8, String) {
    let site = Site::of_the_repository();
    let mut err = Vec::new();
    let mut io = Io {
        input: &mut io::empty(),
        out: &mut Failing(kind),
        err: &mut err,
        cwd: site.root().to_owned(),
        now: Moment::parse("2026-11-20 09:00 Europe/Riga").unwrap(),
        locale: String::new(),
        waited_for: false,
        kept: None,
    };
    let arguments = ["vestnesis"].iter().chain(arguments);
    let code = run_in(&mut io, arguments.map(Into::into));
    (code, String::from_utf8(err).unwrap())
}

fn a_full_disk_behind_standard_output_is_reported_and_a_closed_pipe_is_not() {
    let commands: [&[&str]; 4] = [
        &["export", "hop-torun-conference", "--format", "text"],
        &["inflect", "Rīga"],
        &["schema"],
        &["explain", "R05"],
    ];
    for command in commands {
        let full = run_on(io::ErrorKind::StorageFull, command);
        assert_eq!(
            full,
            (2, "error: -: no storage space\n".to_owned()),
            "{command:?}"
        );
        let closed = run_on(io::ErrorKind::BrokenPipe, command);
        assert_eq!(closed, (0, String::new()), "{command:?}");
    }
}

crate::trial::trials! {
    tests: [
        every_argument_of_every_command_has_words_in_every_language,
        nothing_of_clap_stays_english,
        what_init_explains_is_said_and_nothing_else,
        a_new_site_explains_itself_in_the_language_of_staff,
        a_full_disk_behind_standard_output_is_reported_and_a_closed_pipe_is_not,
    ],
    cases: [staff_read_it_in_their_language of "help" "args"],
}
