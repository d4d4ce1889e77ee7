//! The command line: one file per command. Nothing below this room prints or ends the program.

mod build;
mod check;
mod edition;
mod explain;
mod export;
mod help;
mod inflect;
mod init;
mod new;
mod newsletter;
mod progress;
mod report;
mod result;
mod schema;
mod sources;
mod terminal;
mod text_options;
mod ui;
mod usage;
mod words;

use std::ffi::OsString;
use std::io::{self, IsTerminal};
use std::path::PathBuf;

use clap::error::ErrorKind;
use clap::{FromArgMatches, Parser, Subcommand};

use crate::diagnostic::{Message, SourceFiles, message};
use crate::locale::Staff;

use crate::app::pipeline::{guarded, keep_panics_quiet};
use crate::values::Moment;

pub use terminal::Io;
use terminal::Terminal;

/// How wide help is where there is no terminal.
const COLUMNS: usize = 100;

/// Done.
const DONE: u8 = 0;
/// The content has errors; nothing was written.
const CONTENT: u8 = 1;
/// The command line or the machine is in the way.
const ENVIRONMENT: u8 = 2;
/// A fault of the program.
const BUG: u8 = 3;

/// A command line; its words are in `locales/staff/*/help.ftl`.
#[derive(Debug, Parser)]
#[command(name = "vestnesis", version, arg_required_else_help = true)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    Build(build::Build),
    Check(check::Check),
    Explain(explain::Explain),
    Export(export::Export),
    New(new::New),
    Newsletter(newsletter::Newsletter),
    Init(init::Init),
    Inflect(inflect::Inflect),
    Schema(schema::Schema),
    Help(help::Help),
}

/// Runs the program with the command line, the streams, the folder, the clock and the environment of the process, and ends it. Exit codes: 0
/// done; 1 the content has errors; 2 usage or environment; 3 a fault of the program.
#[expect(clippy::disallowed_methods, reason = "the clock is read here alone")]
pub fn run() -> ! {
    keep_panics_quiet();
    let mut io = Io {
        input: &mut io::stdin().lock(),
        out: &mut io::stdout().lock(),
        err: &mut io::stderr(),
        cwd: PathBuf::new(),
        now: Moment::from(jiff::Zoned::now()),
        locale: ui::locale(),
        waited_for: io::stderr().is_terminal(),
        kept: None,
    };
    let code = start(&mut io, &std::env::args_os().collect::<Vec<_>>(), None);
    // A site that is not taken apart is nobody's concern any more.
    std::process::exit(code.into())
}

/// Runs the program in surroundings of one's own, with its command line, the program's name first. Gives the exit code, as [`run`] has it.
///
/// ```
/// use vestnesis::values::Moment;
/// use vestnesis::{Io, run_in};
///
/// let (mut out, mut err) = (Vec::new(), Vec::new());
/// let mut io = Io {
///     input: &mut std::io::empty(),
///     out: &mut out,
///     err: &mut err,
///     cwd: std::env::temp_dir(),
///     now: Moment::parse("2026-11-25 09:00 Europe/Riga").unwrap(),
///     locale: "lv_LV.UTF-8".to_owned(),
///     waited_for: false,
///     kept: None,
/// };
/// let code = run_in(&mut io, ["vestnesis", "inflect", "Rīga", "--case", "locative"].map(Into::into));
///
/// assert_eq!(code, 0);
/// assert!(String::from_utf8(out).unwrap().contains("Rīgā"));
/// ```
pub fn run_in(io: &mut Io<'_>, arguments: impl IntoIterator<Item = OsString>) -> u8 {
    start(
        io,
        &arguments.into_iter().collect::<Vec<_>>(),
        Some(COLUMNS),
    )
}

/// The tree of commands as staff read it in a language, else in English: what `--help` is made of.
pub fn command_line(language: &str) -> clap::Command {
    words::tree(&Staff::new(&ui::language(Some(language), "")))
}

/// Understands a command line and does what it asks for. Without a width, help goes to the streams of the process, as wide as its
/// terminal and in its colours.
fn start(io: &mut Io<'_>, arguments: &[OsString], width: Option<usize>) -> u8 {
    let language = ui::language(ui::asked(arguments), &io.locale);
    let mut terminal = Terminal {
        io,
        formatter: Staff::new(&language),
    };
    let mut tree = words::tree(&terminal.formatter);
    if let Some(width) = width {
        tree = tree.term_width(width);
    }
    let matches = tree.try_get_matches_from_mut(arguments);
    match matches.and_then(|matches| Arguments::from_arg_matches(&matches)) {
        Ok(understood) => delivered(answer(understood, &mut terminal), &mut terminal),
        Err(error) if is_help(error.kind()) => {
            match width {
                // A closed pipe is nobody's fault.
                None => drop(error.print()),
                Some(_) => terminal.show_help(&error),
            }
            exit_code(&error)
        }
        Err(error) => {
            terminal.say_error(&usage::fault(&error, &tree, arguments));
            ENVIRONMENT
        }
    }
}

/// The exit code of a command, once what it printed is where it goes. A closed pipe is nobody's fault; a full disk is trouble.
fn delivered(code: u8, terminal: &mut Terminal<'_, '_>) -> u8 {
    match terminal.io.out.flush() {
        Err(error) if code != ENVIRONMENT && error.kind() != io::ErrorKind::BrokenPipe => {
            let trouble = error.to_string();
            terminal.say_error(&message!("path-trouble", path = "-", trouble = trouble));
            ENVIRONMENT
        }
        _ => code,
    }
}

/// Whether it is no mistake that clap has found, but a text that was asked for or is needed.
fn is_help(kind: ErrorKind) -> bool {
    matches!(
        kind,
        ErrorKind::DisplayHelp
            | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand
            | ErrorKind::DisplayVersion
    )
}

/// Does what the command line asks for.
fn answer(arguments: Arguments, terminal: &mut Terminal<'_, '_>) -> u8 {
    let result = guarded(message!("the-command"), || arguments.command.run(terminal));
    match result {
        Ok(Ok(code)) => code,
        Ok(Err(trouble)) => {
            terminal.say_error(&trouble);
            ENVIRONMENT
        }
        Err(bug) => {
            report::print_faults([&bug], &SourceFiles::default(), terminal);
            BUG
        }
    }
}

impl Command {
    fn run(self, terminal: &mut Terminal<'_, '_>) -> Result<u8, Message> {
        match self {
            Self::Build(command) => command.run(terminal),
            Self::Check(command) => command.run(terminal),
            Self::Explain(command) => command.run(terminal),
            Self::Export(command) => command.run(terminal),
            Self::New(command) => command.run(terminal),
            Self::Newsletter(command) => command.run(terminal),
            Self::Init(command) => command.run(terminal),
            Self::Inflect(command) => command.run(terminal),
            Self::Schema(command) => command.run(terminal),
            Self::Help(command) => command.run(terminal),
        }
    }
}

/// The exit code for a command line that is no command: help was asked for, or is shown because nothing was.
fn exit_code(error: &clap::Error) -> u8 {
    if error.use_stderr() {
        ENVIRONMENT
    } else {
        DONE
    }
}
