//! The options that say which edition of the site is made.

use clap::Args;

use crate::app::pipeline::Edition;
use crate::diagnostic::message;
use crate::values::Moment;

use super::usage::Unfit;

/// When it is.
#[derive(Debug, Args)]
pub(super) struct NowOption {
    #[arg(long, value_name = "TIME", value_parser = moment)]
    now: Option<Moment>,
}

impl NowOption {
    /// The moment, by the clock where none is given.
    pub(super) fn moment(&self, clock: &Moment) -> Moment {
        self.now.as_ref().unwrap_or(clock).clone()
    }
}

/// Which releases are in.
#[derive(Debug, Args)]
pub(super) struct EditionOptions {
    #[command(flatten)]
    now: NowOption,
    #[arg(long)]
    drafts: bool,
}

impl EditionOptions {
    /// The edition.
    pub(super) fn edition(&self, clock: &Moment) -> Edition {
        Edition {
            now: self.now.moment(clock),
            drafts: self.drafts,
        }
    }
}

/// A moment as a record has it.
fn moment(written: &str) -> Result<Moment, Unfit> {
    Moment::parse(written).map_err(|_| Unfit(message!("usage-write-moment")))
}
