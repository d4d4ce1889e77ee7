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
mod text_options;
mod ui;

use std::ffi::OsString;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

use crate::diagnostic::{SourceFiles, message};
use crate::locale::{STAFF_LANGUAGES, Staff};

use crate::app::pipeline::{guarded, keep_panics_quiet};

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

/// Runs the program with its command line, the program's name first. Exit codes: 0 done; 1 the content has errors;
/// 2 usage or environment; 3 a fault of the program.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let arguments = match Arguments::try_parse_from(arguments) {
        Ok(arguments) => arguments,
        Err(error) => {
            // Help and version are printed here too; clap knows where each belongs. A closed pipe is nobody's fault.
            let _ = error.print();
            return ExitCode::from(if error.use_stderr() {
                ENVIRONMENT
            } else {
                DONE
            });
        }
    };
    let formatter = Staff::new(&ui::language(arguments.ui_lang.as_deref()));
    keep_panics_quiet();
    let result = guarded(message!("the-command"), || match arguments.command {
        Command::Build(command) => command.run(&formatter),
        Command::Check(command) => command.run(&formatter),
        Command::Explain(command) => command.run(&formatter),
        Command::Export(command) => command.run(&formatter),
        Command::New(command) => command.run(&formatter),
        Command::Newsletter(command) => command.run(&formatter),
        Command::Init(command) => command.run(&formatter),
        Command::Inflect(command) => command.run(&formatter),
        Command::Schema(command) => command.run(&formatter),
    });
    ExitCode::from(match result {
        Ok(Ok(code)) => code,
        Ok(Err(trouble)) => {
            report::say_error(&trouble, &formatter);
            ENVIRONMENT
        }
        Err(bug) => {
            report::print_faults([&bug], &SourceFiles::default(), &formatter);
            BUG
        }
    })
}
