//! The command line: one file per command. Nothing below this room prints or ends the program.

mod build;
mod check;
mod edition;
mod explain;
mod export;
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

use std::ffi::OsString;
use std::io::{self, IsTerminal};
use std::path::PathBuf;

use clap::{CommandFactory, FromArgMatches, Parser, Subcommand};

use crate::diagnostic::{Message, SourceFiles, message};
use crate::locale::{STAFF_LANGUAGES, Staff};

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

/// Multilingual news releases from one YAML record: facts once, grammar per language, prose per language.
#[derive(Debug, Parser)]
#[command(name = "vestnesis", version, arg_required_else_help = true)]
#[command(
    after_help = "Examples:\n  vestnesis init newsroom                          begin a site in the folder newsroom\n  vestnesis new conference riga-conference         write an empty record to fill in\n  vestnesis check                                  find mistakes, write nothing\n  vestnesis build                                  write the site to output/"
)]
struct Arguments {
    /// Language of the messages [default: that of the environment, else en]
    #[arg(long, global = true, value_name = "LANG", value_parser = clap::builder::PossibleValuesParser::new(STAFF_LANGUAGES))]
    ui_lang: Option<String>,
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
    let code = match Arguments::try_parse() {
        Ok(arguments) => answer(&mut io, arguments),
        Err(error) => {
            // Help and version are printed here too; clap knows where each belongs, and in which colours. A closed pipe is nobody's fault.
            let _ = error.print();
            exit_code(&error)
        }
    };
    // A stream that is closed, and a site that is not taken apart, are nobody's concern any more.
    let _ = io.out.flush();
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
    let command = Arguments::command().term_width(COLUMNS);
    let matches = command.try_get_matches_from(arguments);
    match matches.and_then(|matches| Arguments::from_arg_matches(&matches)) {
        Ok(arguments) => answer(io, arguments),
        Err(error) => {
            let stream = if error.use_stderr() {
                &mut *io.err
            } else {
                &mut *io.out
            };
            let _ = write!(stream, "{}", error.render());
            exit_code(&error)
        }
    }
}

/// Does what the command line asks for.
fn answer(io: &mut Io<'_>, arguments: Arguments) -> u8 {
    let language = ui::language(arguments.ui_lang.as_deref(), &io.locale);
    let mut terminal = Terminal {
        io,
        formatter: Staff::new(&language),
    };
    let result = guarded(message!("the-command"), || {
        arguments.command.run(&mut terminal)
    });
    match result {
        Ok(Ok(code)) => code,
        Ok(Err(trouble)) => {
            terminal.say_error(&trouble);
            ENVIRONMENT
        }
        Err(bug) => {
            report::print_faults([&bug], &SourceFiles::default(), &mut terminal);
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
        }
    }
}

/// The exit code for a command line that is no command: help was asked for, or something in it is wrong.
fn exit_code(error: &clap::Error) -> u8 {
    if error.use_stderr() {
        ENVIRONMENT
    } else {
        DONE
    }
}
