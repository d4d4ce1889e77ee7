//! `vestnesis newsletter`: the news of a period, of a project, or named releases as one letter.

use std::path::PathBuf;

use clap::{Args, ValueEnum};
use grammar::{Date, Period};

use crate::app::newsletter::{Asked, Grouping, Selection};
use crate::app::pipeline::Edition;
use crate::diagnostic::{Message, Report, message};
use crate::render::{MOST_BYTES, NewsletterFormat, NotMade};

use super::edition::NowOption;
use super::terminal::Terminal;
use super::text_options::{TextOptions, trimmed};
use super::usage::Unfit;
use super::{DONE, result};

/// What stands behind `vestnesis newsletter`; its words are in `locales/staff/*/help.ftl`.
#[derive(Debug, Args)]
#[command(
    after_help = "  vestnesis newsletter --month 2018-04\n  vestnesis newsletter --month 2018-04 --format eml -o april.eml\n  vestnesis newsletter --project hop --lang en --group date --format html\n  vestnesis newsletter hop-torun-conference evolaq-skovde --full"
)]
pub(super) struct Newsletter {
    #[arg(value_name = "ID", conflicts_with_all = ["month", "since", "project"])]
    ids: Vec<String>,
    #[arg(long, value_name = "MONTH", value_parser = month, conflicts_with = "since")]
    month: Option<Period>,
    #[arg(long, value_name = "DAY", value_parser = day)]
    since: Option<Date>,
    #[arg(long, value_name = "DAY", value_parser = day, requires = "since")]
    until: Option<Date>,
    #[arg(long, value_name = "KEY")]
    project: Option<String>,
    #[arg(long, value_name = "LANG", value_delimiter = ',', value_parser = trimmed)]
    lang: Vec<String>,
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    #[arg(long)]
    full: bool,
    #[arg(long, value_enum)]
    group: Option<Group>,
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
    #[arg(long, value_name = "DIR", default_value = ".")]
    root: PathBuf,
    #[command(flatten)]
    now: NowOption,
    #[command(flatten)]
    text: TextOptions,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Format {
    Text,
    Html,
    Eml,
    Md,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Group {
    Date,
    Project,
}

impl Newsletter {
    /// Writes the newsletter; the exit code, or what stands in the way.
    pub(super) fn run(self, terminal: &mut Terminal<'_, '_>) -> Result<u8, Message> {
        let now = self.now.moment(&terminal.io.now);
        let period = self.period(now.day())?;
        let edition = Edition { now, drafts: false };
        let mut site = match result::plan(&terminal.path(&self.root), &edition) {
            Ok(site) => site,
            Err(refused) => return result::concluded(Err(refused), terminal),
        };
        let format = self.format();
        let full = self.full;
        let asked = Asked {
            ids: self.ids,
            period,
            project: self.project,
            languages: self.lang,
            group: self.group.map(|group| match group {
                Group::Date => Grouping::Date,
                Group::Project => Grouping::Project,
            }),
            full,
        };
        let mut report = Report::default();
        let selection = Selection::new(&site, &asked)?;
        let articles = selection.articles();
        if let Some(newsletter) = selection.newsletter(&articles, &mut report) {
            match site
                .renderer
                .newsletter(site.map.frame(), &newsletter, &format)
            {
                Ok(bytes) => {
                    result::write(&bytes, self.output.as_deref(), terminal)?;
                    return Ok(DONE);
                }
                Err(NotMade::Fault(fault)) => report.add(*fault),
                Err(NotMade::NoSender) => return Err(message!("newsletter-no-sender")),
                Err(NotMade::NoAddress) => return Err(message!("newsletter-no-url")),
                Err(NotMade::TooLong(bytes)) => return Err(too_long(bytes, full)),
            }
        }
        site.findings.report.extend(report);
        result::concluded(Err(site.findings.into()), terminal)
    }

    /// The days of the news; this month where nothing else is asked for.
    fn period(&self, today: Date) -> Result<Option<Period>, Message> {
        if let Some(since) = self.since {
            let until = self.until.unwrap_or(today);
            if until < since {
                let (since, until) = (since.to_string(), until.to_string());
                return Err(message!(
                    "newsletter-days-reversed",
                    since = since,
                    until = until
                ));
            }
            let (start, end) = (Period::day(since).start, Period::day(until).end);
            return Ok(Some(Period { start, end }));
        }
        let of_itself = self.ids.is_empty() && self.project.is_none();
        Ok(self.month.or(of_itself.then(|| Period::month(today))))
    }

    fn format(&self) -> NewsletterFormat {
        match self.format {
            Format::Text => NewsletterFormat::Text(self.text.style()),
            Format::Html => NewsletterFormat::Html,
            Format::Eml => NewsletterFormat::Letter(self.text.style()),
            Format::Md => NewsletterFormat::Markdown,
        }
    }
}

/// That mail programs would cut the newsletter off, and what makes it shorter.
fn too_long(bytes: usize, full: bool) -> Message {
    let (size, most) = (bytes.div_ceil(1000), MOST_BYTES / 1000);
    if full {
        message!("newsletter-too-long-in-full", size = size, most = most)
    } else {
        message!("newsletter-too-long", size = size, most = most)
    }
}

/// A month as records have it.
fn month(written: &str) -> Result<Period, Unfit> {
    let found = Period::parse(written).ok();
    let month = found.filter(|period| period.is_single() && period.start.month().is_some());
    let month =
        month.filter(|period| period.start.day().is_none() && period.start.year().is_some());
    month.ok_or_else(|| Unfit(message!("usage-write-month")))
}

/// A day as records have it.
fn day(written: &str) -> Result<Date, Unfit> {
    let found = Period::parse(written).ok();
    let day = found.filter(|period| period.is_single() && period.start.day().is_some());
    let day = day.and_then(|period| period.start.first_day());
    day.ok_or_else(|| Unfit(message!("usage-write-day")))
}
