//! `vestnesis new`: an empty record with comments, or an entry of the register.

use std::path::PathBuf;

use clap::Args;

use crate::diagnostic::nearest;
use crate::record::{Records, read, skeleton};
use crate::values::{Date, Language};

use super::init::write_new;
use super::{CONTENT, DONE, build, report};

/// Write an empty record to fill in
///
/// The record explains every field of its kind in comments.
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  vestnesis new partner-meeting evolaq-skovde\n  vestnesis new conference hop-torun --published 2018-04-16"
)]
pub(super) struct New {
    /// What sort of news: the name of a template in templates/articles/
    kind: String,
    /// Name of the record's file and last part of its address: lower-case letters, digits, hyphens
    id: String,
    /// Day of publication [default: today]
    #[arg(long, value_name = "DATE")]
    published: Option<Date>,
    /// Folder that holds content/
    #[arg(long, value_name = "DIR", default_value = ".")]
    root: PathBuf,
}

impl New {
    /// Writes the record; the exit code, or what stands in the way.
    pub(super) fn run(self) -> Result<u8, String> {
        let (tree, _) = build::read(&self.root)?;
        let (records, faults) = read(&tree);
        let Some(records) = records else {
            for fault in faults {
                report::say_error(fault.message.as_str());
            }
            return Ok(CONTENT);
        };
        self.check(&records)?;
        let published = self.published.unwrap_or_else(today);
        let kind = records
            .kinds
            .get(&self.kind)
            .ok_or_else(|| unknown_kind(&self.kind, &records))?;
        let languages: Vec<Language> = records.site.default_languages.clone();
        let path = format!("content/releases/{:04}/{}.yaml", published.year(), self.id);
        write_new(
            &self.root.join(&path),
            &skeleton(kind, &languages, published),
        )
        .map_err(|error| format!("{path}: {error}"))?;
        report::say(&format!(
            "{path} is written. Fill it in, then run: vestnesis check"
        ));
        Ok(DONE)
    }

    /// The id must be possible and new.
    fn check(&self, records: &Records) -> Result<(), String> {
        let possible = !self.id.is_empty()
            && self
                .id
                .bytes()
                .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
            && !self.id.starts_with('-');
        if !possible {
            return Err(format!(
                "\"{}\" cannot be an id; use lower-case letters a–z, digits and hyphens, such as evolaq-skovde",
                self.id
            ));
        }
        match records
            .releases
            .iter()
            .find(|release| release.id == self.id)
        {
            Some(release) => Err(format!(
                "there is a release \"{}\" already: {}",
                self.id, release.file.path
            )),
            None => Ok(()),
        }
    }
}

fn unknown_kind(kind: &str, records: &Records) -> String {
    let kinds: Vec<&str> = records.kinds.keys().map(String::as_str).collect();
    match nearest(kind, kinds.iter().copied()) {
        Some(near) => format!("there is no kind \"{kind}\"; did you mean \"{near}\"?"),
        None => format!(
            "there is no kind \"{kind}\"; kinds are {}",
            kinds.join(", ")
        ),
    }
}

/// Today, in the machine's time zone: the suggestion for a new record, never a fact of a build.
#[expect(
    clippy::disallowed_methods,
    reason = "the clock is read in app/cli alone"
)]
fn today() -> Date {
    jiff::Zoned::now().date()
}
