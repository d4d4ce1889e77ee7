//! `vestnesis help`: what `--help` says, of the program or of one command.

use clap::Args;

use crate::diagnostic::{Message, nearest};

use super::terminal::Terminal;
use super::{COLUMNS, DONE, usage, words};

/// What stands behind `vestnesis help`.
#[derive(Debug, Args)]
#[command(after_help = "  vestnesis help new")]
pub(super) struct Help {
    #[arg(value_name = "COMMAND")]
    command: Option<String>,
}

impl Help {
    /// Prints the help; the exit code, or that there is no such command.
    pub(super) fn run(self, terminal: &mut Terminal<'_, '_>) -> Result<u8, Message> {
        let mut tree = words::tree(&terminal.formatter).term_width(COLUMNS);
        tree.build();
        let help = match &self.command {
            None => tree.render_long_help(),
            Some(name) => match tree.find_subcommand_mut(name) {
                Some(command) => command.render_long_help(),
                None => {
                    let names = tree.get_subcommands().map(clap::Command::get_name);
                    return Err(usage::unknown_command(name, nearest(name, names)));
                }
            },
        };
        terminal.show(help.to_string().trim_end());
        Ok(DONE)
    }
}
