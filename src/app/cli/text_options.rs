//! The options that say how plain text is set.

use clap::{Args, ValueEnum};

use crate::render::{HeadingStyle, LineEnd, TextStyle};

use super::usage::between;

/// How plain text is set.
#[derive(Debug, Args)]
#[command(next_help_heading = "help-plain-text")]
pub(super) struct TextOptions {
    #[arg(long, value_name = "COLUMNS", default_value_t = 72, value_parser = between(40, 200))]
    width: u16,
    #[arg(long, value_enum, default_value_t = Headings::Underlined)]
    headings: Headings,
    #[arg(long)]
    ascii: bool,
    #[arg(long)]
    crlf: bool,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Headings {
    Underlined,
    Capitals,
}

impl TextOptions {
    /// The style that was asked for.
    pub(super) fn style(&self) -> TextStyle {
        TextStyle {
            width: usize::from(self.width),
            headings: match self.headings {
                Headings::Underlined => HeadingStyle::Underlined,
                Headings::Capitals => HeadingStyle::Capitals,
            },
            ascii: self.ascii,
            line_end: if self.crlf {
                LineEnd::CrLf
            } else {
                LineEnd::Lf
            },
        }
    }
}

/// A name of a list as it was meant: without blanks behind the comma.
#[expect(
    clippy::unnecessary_wraps,
    reason = "the interface of clap's parsers of values"
)]
pub(super) fn trimmed(written: &str) -> Result<String, String> {
    Ok(written.trim().to_owned())
}
