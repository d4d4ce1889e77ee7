//! How far a command has come, for whoever waits for it longer than a second.
//!
//! In: the stages of a build and the files that are put. Out: a line on the terminal, which goes again; nothing where standard error
//! is no terminal.

use std::thread;
use std::time::Duration;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use crate::diagnostic::{Message, MessageFormatter, message};
use crate::output::{Sink, Sources, Summary};
use crate::render::RenderedFile;

use super::terminal::Terminal;

/// What is done sooner needs no line.
const PATIENCE: Duration = Duration::from_secs(1);
/// How often the line moves.
const TICK: Duration = Duration::from_millis(100);

/// The stages that a line names.
#[derive(Debug, Clone, Copy)]
pub(super) enum Stage {
    /// Files are read.
    Reading,
    /// Releases are said in their languages.
    Composing,
    /// Pages are made.
    Rendering,
}

/// A line that says how far a command has come.
#[derive(Debug, Clone)]
pub(super) struct Progress {
    line: ProgressBar,
    words: [String; 3],
}

impl Progress {
    /// Begins to wait. The line shows itself after a second, on a terminal.
    pub(super) fn begin(terminal: &Terminal<'_, '_>) -> Self {
        let line = ProgressBar::with_draw_target(None, ProgressDrawTarget::hidden());
        if terminal.io.waited_for {
            let shown = line.clone();
            thread::spawn(move || {
                thread::sleep(PATIENCE);
                if !shown.is_finished() {
                    shown.set_draw_target(ProgressDrawTarget::stderr());
                    shown.enable_steady_tick(TICK);
                }
            });
        }
        let words = [
            message!("progress-reading"),
            message!("progress-composing"),
            message!("progress-rendering"),
        ];
        Self {
            line,
            words: words.map(|words| terminal.formatter.say(&words)),
        }
    }

    /// Says that a stage begins.
    pub(super) fn stage(&self, stage: Stage) {
        self.line.set_message(self.words[stage as usize].clone());
    }

    /// A sink that counts the files on their way to another.
    pub(super) fn counting(&self, sink: Box<dyn Sink>) -> Box<dyn Sink> {
        self.line.set_style(counted());
        Box::new(Counting {
            line: self.line.clone(),
            sink,
        })
    }

    /// Takes the line away.
    pub(super) fn end(&self) {
        self.line.finish_and_clear();
    }
}

/// The words of the stage, and how many files there are.
fn counted() -> ProgressStyle {
    let style = ProgressStyle::with_template("{spinner} {msg}: {pos}");
    style.expect("the line of progress is a template")
}

/// Counts files on their way.
struct Counting {
    line: ProgressBar,
    sink: Box<dyn Sink>,
}

impl Sink for Counting {
    fn put(&self, file: RenderedFile) -> Result<(), Message> {
        self.line.inc(1);
        self.sink.put(file)
    }

    fn finish(self: Box<Self>, sources: &Sources) -> Result<Summary, Message> {
        self.sink.finish(sources)
    }
}
