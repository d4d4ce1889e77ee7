//! The options that say which edition of the site is made.

use clap::Args;

use crate::app::pipeline::Edition;
use crate::values::Moment;

/// When it is.
#[derive(Debug, Args)]
pub(super) struct NowOption {
    /// The moment up to which embargoes are over, such as "2026-11-25 09:00 Europe/Riga" [default: now]
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
    /// Drafts are published too: for a look at them, never for readers
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
fn moment(written: &str) -> Result<Moment, String> {
    Moment::parse(written)
        .map_err(|_| "write day, time and zone, such as 2026-11-25 09:00 Europe/Riga".to_owned())
}
