//! Where a command reads and prints, and how it speaks to staff.
//!
//! In: what surrounds the program ([`Io`]): its streams, its folder, its clock, the language of its messages. Out: messages and results on the
//! streams. A closed pipe is not an error.

use std::io::{BufRead, Write};
use std::path::{Path, PathBuf};

use crate::app::pipeline::RenderedSite;
use crate::diagnostic::{Message, MessageFormatter, message};
use crate::locale::Staff;
use crate::values::Moment;

/// What surrounds the program. The process has its own; a test has streams in memory, a folder of its own and a clock that stands.
pub struct Io<'a> {
    /// Standard input.
    pub input: &'a mut dyn BufRead,
    /// Results, and what was done.
    pub out: &'a mut dyn Write,
    /// Problems.
    pub err: &'a mut dyn Write,
    /// The folder in which the program works: paths of the command line begin there. Empty for that of the process.
    pub cwd: PathBuf,
    /// The time on the clock.
    pub now: Moment,
    /// The locale of the environment (POSIX, section 8.2), such as `lv_LV.UTF-8`; empty if it says none.
    pub locale: String,
    /// Whether somebody waits at a terminal, and wants to see how far a command has come.
    pub waited_for: bool,
    /// The site that was built last. A process that ends gives its memory back as a whole: nobody takes the site apart first.
    pub kept: Option<RenderedSite>,
}

/// The streams, with the words for staff.
pub(super) struct Terminal<'io, 'a> {
    pub(super) io: &'io mut Io<'a>,
    pub(super) formatter: Staff,
}

impl Terminal<'_, '_> {
    /// A path of the command line.
    pub(super) fn path(&self, written: &Path) -> PathBuf {
        self.io.cwd.join(written)
    }

    /// Writes to standard output.
    pub(super) fn say(&mut self, message: &Message) {
        let text = self.formatter.say(message);
        self.show(&text);
    }

    /// Writes a result that is no message to standard output.
    pub(super) fn show(&mut self, text: &str) {
        let _ = writeln!(self.io.out, "{text}");
    }

    /// Writes a help or the version to the stream where it belongs.
    pub(super) fn show_help(&mut self, help: &clap::Error) {
        let stream = if help.use_stderr() {
            &mut *self.io.err
        } else {
            &mut *self.io.out
        };
        let _ = write!(stream, "{}", help.render());
    }

    /// Writes trouble that is not about content to standard error.
    pub(super) fn say_error(&mut self, trouble: &Message) {
        self.complain(&message!("severity-error"), trouble);
    }

    /// Writes a warning that is not about content to standard error.
    pub(super) fn say_warning(&mut self, trouble: &Message) {
        self.complain(&message!("severity-warning"), trouble);
    }

    fn complain(&mut self, severity: &Message, trouble: &Message) {
        let (severity, trouble) = (self.formatter.say(severity), self.formatter.say(trouble));
        let _ = writeln!(self.io.err, "{severity}: {trouble}");
    }
}
